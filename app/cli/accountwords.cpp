// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountwords.h"

#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/account/portalprofile.h"

#include <QJsonArray>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

EmailAddress emailFrom(const QString& text) {
    const auto email = EmailAddress::parse(text);
    if (!email) throw usageProblem(u"“%1” is not an e-mail address. Write it as name@example.org."_s.arg(text));
    return *email;
}

QJsonObject jsonOf(const Account::Account& account) {
    return {{u"id"_s, account.id.text()},
            {u"email"_s, account.email.text()},
            {u"name"_s, account.name},
            {u"organisation"_s, account.organisation},
            {u"created_at"_s, account.createdAt.toString(Qt::ISODate)},
            {u"newsletter"_s, account.newsletter}};
}

QString sayWhereTheSessionIs(Desk& desk) {
    switch (desk.wait()(desk.portal().sessions().kept())) {
    case Account::Keeping::Keyring: desk.output().line(u"The session is kept in the system's keyring."_s); return u"keyring"_s;
    case Account::Keeping::SessionFile: desk.output().line(u"The session is kept in the file you named."_s); return u"file"_s;
    case Account::Keeping::ThisSessionOnly: break;
    }
    if (desk.hasSessionFile())
        desk.output().line(u"The session file cannot be written, so the session ends with this command. Look at its folder and at the space on the disk."_s);
    else
        desk.output().line(u"This system has no keyring that answers, so the session ends with this command. "
                           "On a machine without a person, keep it in a file with --session-file FILE."_s);
    return u"this-command"_s;
}

QString ruleWords(const QStringList& rules) {
    QStringList said;
    for (const QString& rule : rules) {
        const bool isLength = Account::PasswordPolicy::rule(rule) == Account::PasswordRule::Length;
        said << (isLength ? u"%1 (at least %2 characters)"_s.arg(rule).arg(Account::PasswordPolicy::shortest) : rule);
    }
    return said.join(u", "_s);
}

void demandRules(Desk& desk, const QString& password) {
    const auto profile = valueOf(desk.wait()(Account::fetchProfile(desk.portal().client())));
    QStringList unmet;
    for (const Account::PasswordRule rule : Account::PasswordPolicy::unmet(password, profile.passwordRules)) unmet << Account::PasswordPolicy::word(rule);
    if (unmet.isEmpty()) return;
    QString words = u"The password does not meet the portal's rules yet: %1. Nothing was sent; choose another one."_s.arg(ruleWords(unmet));
    if (!profile.otherRules.isEmpty()) words += u" The portal also asks for what this Rushes cannot judge: %1."_s.arg(profile.otherRules.join(u", "_s));
    throw Problem{ExitCode::Usage, words, {}, {{u"unmet"_s, QJsonArray::fromStringList(unmet)}}};
}

} // namespace Rushes::Cli
