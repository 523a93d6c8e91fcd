// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountwords.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/account/portalprofile.h"
#include "ui/words/faultwords.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QJsonArray>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
namespace Words = Ui::Words;

namespace {

ExitCode signIn(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    const EmailAddress email = emailFrom(arguments.value(u"email"_s));
    const QString password = desk.password(arguments);
    const auto signedIn = desk.wait()(desk.portal().sessions().signIn(email, password));
    if (!signedIn && signedIn.error().needsSignIn())
        throw Problem{ExitCode::NotSignedIn,
                      Ui::describeSignIn(signedIn.error()).text() + u" A forgotten password is replaced with `rushes-cli reset-password`."_s};
    const Account::Account account = valueOf(signedIn);
    desk.output().line(u"Signed in as %1."_s.arg(account.email.text()));
    QJsonObject document = jsonOf(account);
    document.insert(u"session"_s, sayWhereTheSessionIs(desk));
    desk.output().document(document);
    return ExitCode::Done;
}

ExitCode signOutDevice(Desk& desk, const Account::DeviceId& id) {
    Workbench::PortalDesk& portal = desk.signedInPortal();
    const auto devices = valueOf(desk.wait()(portal.ownAccount().devices()));
    const auto device = std::ranges::find(devices, id, &Account::Device::id);
    if (device == devices.end())
        throw Problem{ExitCode::NotFound, u"No device of this account has the id “%1”. Nothing was changed; `rushes-cli devices` lists them."_s.arg(id.text())};
    if (device->current) valueOf(desk.wait()(portal.sessions().signOut()));
    else valueOf(desk.wait()(portal.ownAccount().signOutDevice(id)));
    desk.output().line(device->current ? u"Signed out here: it was this device's own session."_s
                                       : u"Signed out there: %1."_s.arg(device->name.isEmpty() ? id.text() : device->name));
    desk.output().document(QJsonObject{{u"signed_out"_s, true}, {u"device"_s, id.text()}, {u"current"_s, device->current}});
    return ExitCode::Done;
}

ExitCode signOut(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    if (arguments.isSet(u"device"_s)) return signOutDevice(desk, Account::DeviceId{arguments.value(u"device"_s)});
    const bool everywhere = arguments.isSet(u"everywhere"_s);
    Workbench::PortalDesk& portal = desk.portal();
    const auto takenUp = desk.wait()(portal.takeUpSession());
    // Without the portal there may be a session all the same, and it has to go from here.
    if (takenUp) static_cast<void>(desk.signedInPortal());
    const auto told = desk.wait()(portal.sessions().signOut(everywhere));
    desk.output().document(QJsonObject{{u"signed_out"_s, true}, {u"everywhere"_s, everywhere && told.has_value()}, {u"portal_told"_s, told.has_value()}});
    if (told) desk.output().line(everywhere ? u"Signed out on every device."_s : u"Signed out here."_s);
    else if (!everywhere) desk.output().line(u"Signed out here. The portal could not be told, so it ends the session by itself when it runs out."_s);
    else {
        desk.output().line(
            u"Signed out here. The portal could not be told, so the other devices are still signed in: sign in again when it answers, and repeat sign-out --everywhere."_s);
        return ExitCode::Portal;
    }
    return ExitCode::Done;
}

ExitCode whoAmI(Desk& desk, const QCommandLineParser&, const QStringList&) {
    const Account::Account account = *desk.signedInPortal().sessions().account();
    desk.output().line(u"%1 <%2>, signed in to %3"_s.arg(account.name, account.email.text(), desk.portal().client().address().text()));
    desk.output().document(jsonOf(account));
    return ExitCode::Done;
}

ExitCode showAccount(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    Workbench::PortalDesk& portal = desk.signedInPortal();
    Account::Account account = *portal.sessions().account();
    const bool changes = arguments.isSet(u"name"_s) || arguments.isSet(u"organisation"_s);
    if (changes) {
        const QString name = arguments.isSet(u"name"_s) ? arguments.value(u"name"_s).trimmed() : account.name;
        if (name.isEmpty()) throw usageProblem(u"An account needs a name: --name \"News Desk\". Nothing was changed."_s);
        const QString organisation = arguments.isSet(u"organisation"_s) ? arguments.value(u"organisation"_s).trimmed() : account.organisation;
        account = valueOf(desk.wait()(portal.ownAccount().change(name, organisation)));
        desk.output().line(u"Changed."_s);
    }
    desk.output().table({{u"Name"_s, account.name},
                         {u"E-mail"_s, account.email.text()},
                         {u"Organisation"_s, account.organisation.isEmpty() ? u"–"_s : account.organisation},
                         {u"Account since"_s, Words::date(account.createdAt.date())},
                         {u"Newsletter"_s, account.newsletter ? u"on"_s : u"off"_s}});
    desk.output().document(jsonOf(account));
    return ExitCode::Done;
}

ExitCode newsletter(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    const QString wish = words.value(0, u"status"_s);
    if (words.size() > 1 || !QStringList{u"on"_s, u"off"_s, u"status"_s}.contains(wish))
        throw usageProblem(u"Say newsletter on, newsletter off, or newsletter status."_s);
    Account::OwnAccount& own = desk.signedInPortal().ownAccount();
    const auto profile = desk.wait()(Account::fetchProfile(desk.portal().client()));
    const QString name = profile && !profile->newsletterName.isEmpty() ? profile->newsletterName : u"The newsletter"_s;
    const auto now = valueOf(desk.wait()(wish == "status"_L1 ? own.newsletter() : own.setNewsletter(wish == "on"_L1)));
    const QString since = now.since.isValid() ? u" since %1"_s.arg(Words::date(now.since.date())) : QString{};
    desk.output().line(now.subscribed ? u"%1: on%2. Turn it off at any time: rushes-cli newsletter off"_s.arg(name, since) : u"%1: off."_s.arg(name));
    desk.output().document(QJsonObject{{u"name"_s, name},
                                       {u"subscribed"_s, now.subscribed},
                                       {u"since"_s, now.since.isValid() ? QJsonValue{now.since.toString(Qt::ISODate)} : QJsonValue::Null}});
    return ExitCode::Done;
}

ExitCode devices(Desk& desk, const QCommandLineParser&, const QStringList&) {
    const auto devices = valueOf(desk.wait()(desk.signedInPortal().ownAccount().devices()));
    const QDateTime now = desk.clock().now();
    QList<QStringList> rows{{u"Device"_s, u"Signed in"_s, u"Last seen"_s, u"Id"_s}};
    QJsonArray all;
    for (const Account::Device& device : devices) {
        const QString name = device.name.isEmpty() ? u"a device without a name"_s : device.name;
        rows << QStringList{device.current ? name + u", this one"_s : name, Words::date(device.signedInAt.date()), Words::ago(device.lastSeenAt, now),
                            device.id.text()};
        all << QJsonObject{{u"id"_s, device.id.text()},
                           {u"device"_s, device.name},
                           {u"created_at"_s, device.signedInAt.toString(Qt::ISODate)},
                           {u"last_seen_at"_s, device.lastSeenAt.toString(Qt::ISODate)},
                           {u"current"_s, device.current}};
    }
    desk.output().table(rows);
    desk.output().line(u"Sign one out with: rushes-cli sign-out --device ID"_s);
    desk.output().document(all);
    return ExitCode::Done;
}

} // namespace

QList<Command> accountCommands() {
    const QCommandLineOption email{u"email"_s, u"The account's address."_s, u"ADDRESS"_s};
    const QCommandLineOption password{u"password-stdin"_s, u"Read the password from standard input (else from RUSHES_PASSWORD)."_s};
    return {
        {u"sign-in"_s, u"--email E --password-stdin"_s, u"signs in; the session is kept in the system's keyring"_s, {email, password}, signIn},
        {u"sign-out"_s,
         u"[--everywhere | --device ID]"_s,
         u"signs out here, on every device, or on one of them"_s,
         {{u"everywhere"_s, u"On every device."_s}, {u"device"_s, u"On one device, as `devices` lists it."_s, u"ID"_s}},
         signOut},
        {u"whoami"_s, {}, u"says who is signed in"_s, {}, whoAmI},
        {u"account"_s,
         u"[--name N] [--organisation O]"_s,
         u"shows the account, or changes its name or organisation"_s,
         {{u"name"_s, u"The person's or desk's name."_s, u"NAME"_s}, {u"organisation"_s, u"The broadcaster; empty for none."_s, u"NAME"_s}},
         showAccount},
        {u"devices"_s, {}, u"lists where the account is signed in"_s, {}, devices},
        {u"newsletter"_s, u"on | off | status"_s, u"turns the portal's newsletter on or off"_s, {}, newsletter},
    };
}

} // namespace Rushes::Cli
