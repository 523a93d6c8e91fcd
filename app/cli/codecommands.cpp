// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codecommands.h"

#include "app/cli/accountwords.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/account/verificationcode.h"

#include <QCommandLineParser>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Account::PendingCode;

namespace {

enum class Purpose : quint8 { Registration, Reset };

Account::CodeStep& stepOf(Workbench::PortalDesk& portal, Purpose purpose) {
    if (purpose == Purpose::Registration) return portal.registration();
    return portal.passwordReset();
}

QString nounOf(Purpose purpose) { return purpose == Purpose::Registration ? u"registration"_s : u"password reset"_s; }

/// Whether a code is still wanted: a reset whose code was right waits for its password instead.
bool waitsForCode(Workbench::PortalDesk& portal, Purpose purpose) {
    return stepOf(portal, purpose).pending() && (purpose != Purpose::Reset || !portal.passwordReset().mayChoosePassword());
}

std::optional<Purpose> named(const QCommandLineParser& arguments) {
    if (!arguments.isSet(u"for"_s)) return std::nullopt;
    const QString name = arguments.value(u"for"_s);
    if (name == "registration"_L1) return Purpose::Registration;
    if (name == "reset"_L1) return Purpose::Reset;
    throw usageProblem(u"--for takes registration or reset."_s);
}

/// The one that is meant: as named, else the one that waits, else the newer one.
Purpose purposeOf(Desk& desk, const QCommandLineParser& arguments) {
    Workbench::PortalDesk& portal = desk.portal();
    desk.wait()(portal.passwordReset().restore());
    const bool registration = waitsForCode(portal, Purpose::Registration);
    const bool reset = waitsForCode(portal, Purpose::Reset);
    if (const auto wanted = named(arguments)) {
        if (*wanted == Purpose::Registration ? registration : reset) return *wanted;
        throw Problem{ExitCode::NotFound, u"No %1 waits for a code here."_s.arg(nounOf(*wanted))};
    }
    if (!registration && !reset) {
        if (portal.passwordReset().mayChoosePassword())
            throw Problem{ExitCode::NotFound,
                          u"The code of the password reset was right already. Choose the new password: rushes-cli set-password --password-stdin"_s};
        throw Problem{ExitCode::NotFound,
                      u"No registration or password reset waits for a code here. `rushes-cli register` or `rushes-cli reset-password` starts one."_s};
    }
    if (!registration || !reset) return registration ? Purpose::Registration : Purpose::Reset;
    const bool resetIsNewer = portal.passwordReset().pending()->codeExpiresAt >= portal.registration().pending()->codeExpiresAt;
    const Purpose newer = resetIsNewer ? Purpose::Reset : Purpose::Registration;
    const Purpose older = resetIsNewer ? Purpose::Registration : Purpose::Reset;
    desk.output().note(u"Two codes are on their way. This is about the newer one, for the %1; the %2 waits too: --for %3."_s.arg(
        nounOf(newer), nounOf(older), resetIsNewer ? u"registration"_s : u"reset"_s));
    return newer;
}

/// A result of a call about a code, with words for what only a command line can do about it.
template <typename Result> auto codeValueOf(Result result, Purpose purpose) {
    if (!result && result.error().fault == Portal::PortalFault::NotFound) {
        throw Problem{
            ExitCode::NotFound,
            u"The portal has forgotten this %1: it keeps one for a day. Drop it here with `rushes-cli start-over`, and begin again with `rushes-cli %2`."_s.arg(
                nounOf(purpose), purpose == Purpose::Registration ? u"register"_s : u"reset-password"_s)};
    }
    if (!result && result.error().fault == Portal::PortalFault::CodeExpired)
        throw Problem{
            ExitCode::Portal,
            u"This code can no longer be used: it is too old, was used, or was tried too often. Nothing is lost; `rushes-cli resend-code` sends a new one to the same address."_s};
    return valueOf(std::move(result));
}

void sayCodeIsOnItsWay(Desk& desk, Purpose purpose, const PendingCode& pending) {
    const qint64 seconds = std::max<qint64>(0, desk.clock().now().secsTo(pending.codeExpiresAt));
    const QString lead = purpose == Purpose::Registration ? u"A code is on its way to %1."_s : u"If %1 has an account, a code is on its way there."_s;
    desk.output().line(lead.arg(pending.email.text()) + u" Enter it within %1 minutes: rushes-cli verify CODE"_s.arg((seconds + 59) / 60));
    desk.output().document(QJsonObject{{u"email"_s, pending.email.text()},
                                       {purpose == Purpose::Registration ? u"registration_id"_s : u"reset_id"_s, pending.id},
                                       {u"expires_in"_s, seconds},
                                       {u"resend_in"_s, std::max<qint64>(0, desk.clock().now().secsTo(pending.resendAt))}});
}

ExitCode registerAccount(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const EmailAddress email = emailFrom(arguments.value(u"email"_s));
    const QString name = arguments.value(u"name"_s).trimmed();
    if (name.isEmpty()) throw usageProblem(u"An account needs a name: --name \"News Desk\"."_s);
    const QString password = desk.password(arguments);
    demandRules(desk, password);
    Account::Registration& registration = desk.portal().registration();
    sayCodeIsOnItsWay(desk, Purpose::Registration,
                      valueOf(desk.wait()(registration.begin({name, email, arguments.value(u"organisation"_s).trimmed(), password}))));
    return ExitCode::Done;
}

ExitCode resetPassword(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const EmailAddress email = emailFrom(arguments.value(u"email"_s));
    sayCodeIsOnItsWay(desk, Purpose::Reset, valueOf(desk.wait()(desk.portal().passwordReset().begin(email))));
    return ExitCode::Done;
}

ExitCode resendCode(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const Purpose purpose = purposeOf(desk, arguments);
    sayCodeIsOnItsWay(desk, purpose, codeValueOf(desk.wait()(stepOf(desk.portal(), purpose).resendCode()), purpose));
    return ExitCode::Done;
}

ExitCode changeEmail(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name the address: rushes-cli change-email desk@example.org"_s);
    const EmailAddress email = emailFrom(words.first());
    const Purpose purpose = purposeOf(desk, arguments);
    Workbench::PortalDesk& portal = desk.portal();
    // A reset is about its address, so another address is another reset.
    const auto pending = desk.wait()(purpose == Purpose::Registration ? portal.registration().changeEmail(email) : portal.passwordReset().begin(email));
    sayCodeIsOnItsWay(desk, purpose, codeValueOf(pending, purpose));
    return ExitCode::Done;
}

ExitCode startOver(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const auto wanted = named(arguments);
    QStringList dropped;
    for (const Purpose purpose : {Purpose::Registration, Purpose::Reset}) {
        Account::CodeStep& step = stepOf(desk.portal(), purpose);
        const auto pending = step.pending();
        if (!pending || (wanted && *wanted != purpose)) continue;
        step.startOver();
        desk.output().line(u"The %1 of %2 is forgotten here; the portal's side runs out by itself."_s.arg(nounOf(purpose), pending->email.text()));
        dropped << (purpose == Purpose::Registration ? u"registration"_s : u"reset"_s);
    }
    if (dropped.isEmpty()) desk.output().line(u"Nothing waited for a code here."_s);
    desk.output().document(QJsonObject{{u"registration"_s, dropped.contains(u"registration"_s)}, {u"reset"_s, dropped.contains(u"reset"_s)}});
    return ExitCode::Done;
}

ExitCode endReset(Desk& desk, const QString& password) {
    Account::PasswordReset& reset = desk.portal().passwordReset();
    const EmailAddress email = reset.pending()->email;
    const auto changed = desk.wait()(reset.setPassword(password));
    if (!changed && changed.error().fault == Portal::PortalFault::CodeExpired)
        throw Problem{ExitCode::Portal,
                      u"This took longer than the portal waits. The password is as it was. Ask for a new code: rushes-cli resend-code --for reset"_s};
    valueOf(changed);
    desk.output().line(u"The password of %1 is changed. Every device was signed out, this one too, and the owner gets a mail about it.\n"
                       "Sign in again with: rushes-cli sign-in --email %1 --password-stdin"_s.arg(email.text()));
    desk.output().document(QJsonObject{{u"email"_s, email.text()}, {u"password_changed"_s, true}, {u"signed_out_everywhere"_s, true}});
    return ExitCode::Done;
}

ExitCode setPassword(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    Account::PasswordReset& reset = desk.portal().passwordReset();
    if (!desk.wait()(reset.restore())) {
        if (reset.pending()) throw usageProblem(u"The code from the mail comes first: rushes-cli verify CODE. Nothing was changed."_s);
        throw Problem{ExitCode::NotFound, u"No password reset waits here. `rushes-cli reset-password --email E` starts one."_s};
    }
    const QString password = desk.password(arguments);
    demandRules(desk, password);
    return endReset(desk, password);
}

ExitCode verifyRegistration(Desk& desk, const Account::VerificationCode& code) {
    Workbench::PortalDesk& portal = desk.portal();
    codeValueOf(desk.wait()(portal.registration().verify(code)), Purpose::Registration);
    const Account::Account account = *portal.sessions().account();
    desk.output().line(u"The account is ready. Signed in as %1; broadcast files can be downloaded now."_s.arg(account.email.text()));
    QJsonObject document = jsonOf(account);
    document.insert(u"session"_s, sayWhereTheSessionIs(desk));
    desk.output().document(document);
    return ExitCode::Done;
}

ExitCode verifyReset(Desk& desk, const QCommandLineParser& arguments, const Account::VerificationCode& code) {
    Workbench::PortalDesk& portal = desk.portal();
    std::optional<QString> password;
    if (arguments.isSet(u"password-stdin"_s)) {
        password = desk.password(arguments);
        demandRules(desk, *password);
    } else if (portal.sessions().keeping() == Account::Keeping::ThisSessionOnly) {
        // The code works once, and what it gives could not be kept until the next command.
        throw usageProblem(u"This system has no keyring that answers, so the reset cannot go on in another command. Nothing was sent. "
                           "Give the new password along: rushes-cli verify CODE --password-stdin; or keep secrets in a file: --session-file FILE"_s);
    }
    codeValueOf(desk.wait()(portal.passwordReset().verify(code)), Purpose::Reset);
    if (password) return endReset(desk, *password);
    const QString email = portal.passwordReset().pending()->email.text();
    desk.output().line(u"The code is right; nothing has changed yet. Choose the new password for %1: rushes-cli set-password --password-stdin"_s.arg(email));
    desk.output().document(QJsonObject{{u"email"_s, email}, {u"may_set_password"_s, true}});
    return ExitCode::Done;
}

} // namespace

ExitCode verifyCode(Desk& desk, const QCommandLineParser& arguments, const Account::VerificationCode& code) {
    if (purposeOf(desk, arguments) == Purpose::Registration) return verifyRegistration(desk, code);
    return verifyReset(desk, arguments, code);
}

QList<Command> codeCommands() {
    const QCommandLineOption email{u"email"_s, u"The account's address."_s, u"ADDRESS"_s};
    const QCommandLineOption password{u"password-stdin"_s, u"Read the password from standard input (else from RUSHES_PASSWORD)."_s};
    const QCommandLineOption purpose{u"for"_s, u"registration or reset, where both wait for a code."_s, u"WHAT"_s};
    return {
        {u"register"_s,
         u"--email E --name N [--organisation O] --password-stdin"_s,
         u"starts a registration; a code comes by mail"_s,
         {email, password, {u"name"_s, u"The person's or desk's name."_s, u"NAME"_s}, {u"organisation"_s, u"The broadcaster."_s, u"NAME"_s}},
         registerAccount},
        {u"reset-password"_s, u"--email E"_s, u"starts to replace a forgotten password; a code comes by mail"_s, {email}, resetPassword},
        {u"set-password"_s, u"--password-stdin"_s, u"ends the reset with the new password, once its code was right"_s, {password}, setPassword},
        {u"resend-code"_s, u"[--for WHAT]"_s, u"asks for a new code; the old one is dead then"_s, {purpose}, resendCode},
        {u"change-email"_s, u"E [--for WHAT]"_s, u"corrects the address of the registration or reset that waits for its code"_s, {purpose}, changeEmail},
        {u"start-over"_s, u"[--for WHAT]"_s, u"forgets the registration or reset that waits here"_s, {purpose}, startOver},
    };
}

} // namespace Rushes::Cli
