// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountverification.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/account/passwordpolicy.h"
#include "core/account/verificationcode.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

EmailAddress emailFrom(const QString& text) {
    const auto email = EmailAddress::parse(text);
    if (!email) throw usageProblem(u"“%1” is not an e-mail address. Write it as name@example.org."_s.arg(text));
    return *email;
}

void sayCodeIsOnItsWay(Desk& desk, const Account::PendingCode& pending) {
    const qint64 seconds = std::max<qint64>(0, desk.clock().now().secsTo(pending.codeExpiresAt));
    desk.output().line(u"A code is on its way to %1. Enter it within %2 minutes: rushes-cli verify CODE"_s.arg(pending.email.text()).arg((seconds + 59) / 60));
    desk.output().document(QJsonObject{{u"email"_s, pending.email.text()}, {u"registration_id"_s, pending.id}, {u"expires_in"_s, seconds}});
}

QJsonObject jsonOf(const Account::Account& account) {
    return {{u"id"_s, account.id.text()}, {u"email"_s, account.email.text()}, {u"name"_s, account.name}, {u"organisation"_s, account.organisation}};
}

void sayWhereTheSessionIs(Desk& desk, const Account::SessionKeeper& sessions) {
    switch (sessions.keeping()) {
    case Account::Keeping::Keyring: desk.output().line(u"The session is kept in the system's keyring."_s); break;
    case Account::Keeping::SessionFile: desk.output().line(u"The session is kept in the file you named."_s); break;
    case Account::Keeping::ThisSessionOnly:
        desk.output().line(u"This system has no keyring that answers, so the session ends with this command. "
                           "On a machine without a person, keep it in a file with --session-file FILE."_s);
        break;
    }
}

ExitCode registerAccount(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const EmailAddress email = emailFrom(arguments.value(u"email"_s));
    const QString password = desk.password(arguments);
    const auto unmet = Account::PasswordPolicy::unmet(password);
    if (!unmet.isEmpty()) {
        QStringList words;
        for (const Account::PasswordRule rule : unmet) words << Account::PasswordPolicy::word(rule);
        throw Problem{ExitCode::Usage, u"The password does not meet the portal's rules yet: %1."_s.arg(words.join(u", "_s))};
    }
    if (arguments.value(u"name"_s).trimmed().isEmpty()) throw usageProblem(u"An account needs a name: --name \"News Desk\"."_s);
    Account::Registration& registration = desk.portal().registration();
    sayCodeIsOnItsWay(desk, valueOf(desk.wait()(registration.begin({arguments.value(u"name"_s).trimmed(), email, arguments.value(u"organisation"_s), password}))));
    return ExitCode::Done;
}

ExitCode resendCode(Desk& desk, const QCommandLineParser&, const QStringList&) {
    sayCodeIsOnItsWay(desk, valueOf(desk.wait()(desk.portal().registration().resendCode())));
    return ExitCode::Done;
}

ExitCode changeEmail(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name the address: rushes-cli change-email desk@example.org"_s);
    sayCodeIsOnItsWay(desk, valueOf(desk.wait()(desk.portal().registration().changeEmail(emailFrom(words.first())))));
    return ExitCode::Done;
}

ExitCode signIn(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const EmailAddress email = emailFrom(arguments.value(u"email"_s));
    const QString password = desk.password(arguments);
    Account::SessionKeeper& sessions = desk.portal().sessions();
    const Account::Account account = valueOf(desk.wait()(sessions.signIn(email, password)));
    desk.output().line(u"Signed in as %1."_s.arg(account.email.text()));
    sayWhereTheSessionIs(desk, sessions);
    desk.output().document(jsonOf(account));
    return ExitCode::Done;
}

ExitCode signOut(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const bool everywhere = arguments.isSet(u"everywhere"_s);
    Account::SessionKeeper& sessions = desk.signedInPortal().sessions();
    valueOf(desk.wait()(sessions.signOut(everywhere)));
    desk.output().line(everywhere ? u"Signed out on every device."_s : u"Signed out here."_s);
    desk.output().document(QJsonObject{{u"signed_out"_s, true}, {u"everywhere"_s, everywhere}});
    return ExitCode::Done;
}

ExitCode whoAmI(Desk& desk, const QCommandLineParser&, const QStringList&) {
    const Account::Account account = *desk.signedInPortal().sessions().account();
    desk.output().line(u"%1 <%2>, signed in to %3"_s.arg(account.name, account.email.text(), desk.portal().client().address().text()));
    desk.output().document(jsonOf(account));
    return ExitCode::Done;
}

} // namespace

ExitCode verifyCode(Desk& desk, const Account::VerificationCode& code) {
    Workbench::PortalDesk& portal = desk.portal();
    valueOf(desk.wait()(portal.registration().verify(code)));
    const Account::Account account = *portal.sessions().account();
    desk.output().line(u"The account is ready. Signed in as %1; broadcast files can be downloaded now."_s.arg(account.email.text()));
    sayWhereTheSessionIs(desk, portal.sessions());
    desk.output().document(jsonOf(account));
    return ExitCode::Done;
}

QList<Command> accountCommands() {
    const QCommandLineOption email{u"email"_s, u"The account's address."_s, u"ADDRESS"_s};
    const QCommandLineOption password{u"password-stdin"_s, u"Read the password from standard input (else from RUSHES_PASSWORD)."_s};
    return {
        {u"register"_s, u"--email E --name N [--organisation O] --password-stdin"_s, u"starts a registration; a code comes by mail"_s,
         {email, password, {u"name"_s, u"The person's or desk's name."_s, u"NAME"_s}, {u"organisation"_s, u"The broadcaster."_s, u"NAME"_s}}, registerAccount},
        {u"resend-code"_s, {}, u"asks for a new code; the old one is dead then"_s, {}, resendCode},
        {u"change-email"_s, u"E"_s, u"corrects the address of the pending registration"_s, {}, changeEmail},
        {u"sign-in"_s, u"--email E --password-stdin"_s, u"signs in"_s, {email, password}, signIn},
        {u"sign-out"_s, u"[--everywhere]"_s, u"signs out here or on every device"_s, {{u"everywhere"_s, u"On every device."_s}}, signOut},
        {u"whoami"_s, {}, u"says who is signed in"_s, {}, whoAmI},
    };
}

} // namespace Rushes::Cli
