// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialvault.h"
#include "core/account/ownaccount.h"
#include "core/account/passwordreset.h"
#include "core/account/pendingcodes.h"
#include "core/account/portalprofile.h"
#include "core/account/registration.h"
#include "core/account/registrationdrafts.h"
#include "core/account/sessionkeeper.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedportal.h"
#include "ui/account/accountdialog.h"
#include "ui/account/countdown.h"
#include "ui/account/devicemodel.h"
#include "ui/account/keepingwords.h"
#include "ui/account/registerdialog.h"
#include "ui/account/resetdialog.h"
#include "ui/account/signindialog.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/stepbar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace std::chrono_literals;

namespace {

const QString email = QStringLiteral("desk@example.org");
const QString password = QStringLiteral("Harbour-Lamp-72");

QJsonObject session() {
    return {{QStringLiteral("access_token"), QStringLiteral("a")},
            {QStringLiteral("refresh_token"), QStringLiteral("r")},
            {QStringLiteral("expires_in"), 900},
            {QStringLiteral("account"), QJsonObject{{QStringLiteral("id"), QStringLiteral("acc1")},
                                                    {QStringLiteral("email"), email},
                                                    {QStringLiteral("name"), QStringLiteral("News Desk")},
                                                    {QStringLiteral("created_at"), QStringLiteral("2026-02-12T08:00:00Z")},
                                                    {QStringLiteral("newsletter"), false}}}};
}

QJsonObject codeOnItsWay() {
    return {{QStringLiteral("registration_id"), QStringLiteral("reg1")}, {QStringLiteral("expires_in"), 1800}, {QStringLiteral("resend_in"), 60}};
}

QJsonObject resetOnItsWay() {
    return {{QStringLiteral("reset_id"), QStringLiteral("res1")}, {QStringLiteral("expires_in"), 1800}, {QStringLiteral("resend_in"), 60}};
}

QJsonObject device(const QString& id, const QString& name, bool current) {
    return {{QStringLiteral("id"), id},
            {QStringLiteral("device"), name},
            {QStringLiteral("created_at"), QStringLiteral("2026-02-10T08:00:00Z")},
            {QStringLiteral("last_seen_at"), QStringLiteral("2026-02-12T07:56:00Z")},
            {QStringLiteral("current"), current}};
}

QJsonObject listOf(const QJsonArray& items) {
    return {{QStringLiteral("items"), items}, {QStringLiteral("next_cursor"), QJsonValue::Null}, {QStringLiteral("total"), items.size()}};
}

QJsonObject problem(const QString& name, QJsonObject more = {}) {
    more.insert(QStringLiteral("type"), QStringLiteral("urn:rushes:problem:") + name);
    return more;
}

} // namespace

class AccountDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<Tests::ScriptedPortal>();
        m_clock = std::make_unique<Tests::ManualClock>();
        m_client = std::make_unique<Portal::PortalClient>(*Portal::PortalAddress::parse(m_portal->address()));
        m_vault = std::make_unique<Account::MemoryVault>();
        m_sessions = std::make_unique<Account::SessionKeeper>(*m_client, *m_vault, *m_clock);
        m_store = std::make_unique<Account::PendingCodes>(m_folder->filePath(QStringLiteral("pending.json")), m_client->address().url());
        m_registration = std::make_unique<Account::Registration>(*m_client, *m_sessions, *m_store, *m_clock);
        m_resets = std::make_unique<Account::PendingCodes>(m_folder->filePath(QStringLiteral("resets.json")), m_client->address().url());
        m_reset = std::make_unique<Account::PasswordReset>(*m_client, *m_sessions, *m_vault, *m_resets, *m_clock);
        m_account = std::make_unique<Account::OwnAccount>(*m_client, *m_sessions);
        m_drafts = std::make_unique<Account::RegistrationDrafts>(m_folder->filePath(QStringLiteral("drafts.json")), m_client->address().url());
        m_portal->answer("POST /v1/password-resets", 202, resetOnItsWay());
        m_portal->answer("POST /v1/password-resets/res1/verify", 200, {{QStringLiteral("reset_token"), QStringLiteral("token")}});
        m_portal->answer("POST /v1/password-resets/res1/password", 204, {});
        m_portal->answer("PUT /v1/account/newsletter", 200,
                         {{QStringLiteral("subscribed"), true}, {QStringLiteral("since"), QStringLiteral("2026-02-12T08:00:00Z")}});
        m_portal->answer("GET /v1/account/newsletter", 200, {{QStringLiteral("subscribed"), false}, {QStringLiteral("since"), QJsonValue::Null}});
        m_portal->answer("GET /v1/sessions?limit=200", 200,
                         listOf({device(QStringLiteral("s1"), QStringLiteral("Rushes on desk-3 (Linux)"), true),
                                 device(QStringLiteral("s2"), QStringLiteral("rushes-cli on ingest-1"), false)}));
        m_portal->answer("DELETE /v1/sessions/s2", 204, {});
        m_portal->answer("POST /v1/registrations", 202, codeOnItsWay());
        m_portal->answer("POST /v1/registrations/reg1/code", 202, codeOnItsWay());
        m_portal->answer("POST /v1/registrations/reg1/verify", 201, session());
        m_portal->answer("PATCH /v1/registrations/reg1", 202, codeOnItsWay());
        m_portal->answer("POST /v1/sessions", 201, session());
    }
    void cleanup() {
        m_dialog.reset();
        m_account.reset();
        m_reset.reset();
        m_registration.reset();
        m_sessions.reset();
        m_client.reset();
        m_portal.reset();
    }

    void signingInEndsTheDialog() {
        SignInDialog dialog{*m_sessions, QStringLiteral("media.example.int")};
        dialog.show();
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QLineEdit*>(QStringLiteral("signInEmail")));
        QSignalSpy accepted{&dialog, &QDialog::accepted};
        fill(dialog, "signInEmail", email);
        QVERIFY(!button(dialog, "signInSubmit")->isEnabled());
        fill(dialog, "signInPassword", password);
        QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("signInPassword")), Qt::Key_Return);
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY(m_sessions->isSignedIn());
        QCOMPARE(m_portal->bodies("POST /v1/sessions").value(0).value(QStringLiteral("password")).toString(), password);
    }

    void aWrongPasswordIsSaidInPlace() {
        m_portal->answer("POST /v1/sessions", 401, problem(QStringLiteral("not-signed-in")));
        SignInDialog dialog{*m_sessions, QStringLiteral("media.example.int")};
        dialog.show();
        fill(dialog, "signInEmail", email);
        fill(dialog, "signInPassword", password);
        button(dialog, "signInSubmit")->click();
        QTRY_VERIFY(faultOf(dialog).startsWith(QStringLiteral("The address or the password is not right.")));
        QVERIFY(dialog.isVisible());
        QVERIFY(button(dialog, "signInSubmit")->isEnabled());
    }

    void itSaysWhereTheSessionIsKept() {
        const SignInDialog dialog{*m_sessions, QStringLiteral("media.example.int")};
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("keepingLabel"))->text(), QStringLiteral("No keyring here: for this session only."));
        QCOMPARE(keepingWords(Account::Keeping::Keyring), QStringLiteral("Kept in the system keyring."));
        // What cannot be kept is not offered.
        const auto* stay = dialog.findChild<QCheckBox*>(QStringLiteral("signInStay"));
        QVERIFY(!stay->isEnabled());
        QVERIFY(!stay->isChecked());
        QCOMPARE(stay->accessibleDescription(), QStringLiteral("No keyring here: for this session only."));
    }

    void aFileThatWasAskedForIsNamed() {
        Account::FileVault vault{m_folder->filePath(QStringLiteral("session"))};
        Account::SessionKeeper sessions{*m_client, vault, *m_clock};
        const SignInDialog dialog{sessions, QStringLiteral("media.example.int")};
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("keepingLabel"))->text(), QStringLiteral("Kept in a file that only you can read."));
        QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("signInStay"))->isChecked());
    }

    void aForgottenPasswordTakesTheTypedAddressAlong() {
        SignInDialog dialog{*m_sessions, QStringLiteral("media.example.int")};
        fill(dialog, "signInEmail", email);
        QSignalSpy asked{&dialog, &SignInDialog::resetRequested};
        button(dialog, "forgotPassword")->click();
        QCOMPARE(asked.value(0).value(0).toString(), email);
    }

    void theFormIsSentOnlyWhenEverythingIsRight() {
        open();
        QPushButton* submit = button(*m_dialog, "registerSubmit");
        QVERIFY(!submit->isEnabled());
        fill(*m_dialog, "registerName", QStringLiteral("News Desk"));
        fill(*m_dialog, "registerEmail", QStringLiteral("desk@example"));
        fill(*m_dialog, "registerPassword", QStringLiteral("HarbourLam7"));
        QVERIFY(!submit->isEnabled());
        fill(*m_dialog, "registerPassword", password);
        fill(*m_dialog, "registerEmail", email);
        QVERIFY(submit->isEnabled());
    }

    void anAccountIsCreatedInThreeSteps() {
        open({QStringLiteral("Return to Videos"), QStringLiteral("1 video waits: "), QStringLiteral("Press conference"), QStringLiteral("Start download")});
        QCOMPARE(step(), 0);
        sendForm();
        QTRY_COMPARE(step(), 1);
        QVERIFY(label("codeWhere").contains(email));
        QCOMPARE(m_dialog->focusWidget(), code());
        code()->setText(QStringLiteral("417 283"));
        QTRY_COMPARE(step(), 2);
        QCOMPARE(m_portal->bodies("POST /v1/registrations/reg1/verify").value(0).value(QStringLiteral("code")).toString(), QStringLiteral("417283"));
        QVERIFY(m_sessions->isSignedIn());
        QCOMPARE(button(*m_dialog, "doneReturn")->text(), QStringLiteral("Return to Videos"));
        QSignalSpy acted{m_dialog.get(), &RegisterDialog::actionChosen};
        QSignalSpy accepted{m_dialog.get(), &QDialog::accepted};
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(accepted.size(), 1);
    }

    void escapeOnTheLastStepIsNoCancelling() {
        open();
        sendForm();
        QTRY_COMPARE(step(), 1);
        code()->setText(QStringLiteral("417283"));
        QTRY_COMPARE(step(), 2);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    }

    void aRegistrationIsGoneOnWithAtItsCode() {
        pendingSince(0s);
        open();
        QCOMPARE(step(), 1);
        QCOMPARE(m_dialog->findChild<Countdown*>()->text(), QStringLiteral("expires in 30:00"));
        m_clock->advance(19s);
        QCOMPARE(m_dialog->findChild<Countdown*>()->text(), QStringLiteral("expires in 29:41"));
        m_clock->advance(30min);
        QCOMPARE(m_dialog->findChild<Countdown*>()->text(), QStringLiteral("This code has run out. Ask for a new one."));
    }

    void aWrongCodeSaysHowManyTriesAreLeft() {
        m_portal->answer("POST /v1/registrations/reg1/verify", 422, problem(QStringLiteral("code-rejected"), {{QStringLiteral("tries_left"), 4}}));
        pendingSince(0s);
        open();
        QTest::keyClicks(code(), QStringLiteral("905318"));
        QTRY_COMPARE(faultOf(*m_dialog), QStringLiteral("That code does not match. 4 tries left."));
        QCOMPARE(step(), 1);
        m_portal->answer("POST /v1/registrations/reg1/verify", 201, session());
        QTest::keyClicks(code(), QStringLiteral("417283"));
        QTRY_COMPARE(step(), 2);
    }

    void aNewCodeCanBeAskedForWhenTheWaitIsOver() {
        pendingSince(0s);
        open();
        QVERIFY(!button(*m_dialog, "resendCode")->isEnabled());
        QCOMPARE(label("resendNote"), QStringLiteral("available in 1:00"));
        m_clock->advance(60s);
        QVERIFY(button(*m_dialog, "resendCode")->isEnabled());
        code()->setText(QStringLiteral("90"));
        button(*m_dialog, "resendCode")->click();
        QTRY_COMPARE(code()->text(), QString{});
        QVERIFY(!button(*m_dialog, "resendCode")->isEnabled());
    }

    void thePortalsWaitCountsWhereTheClockSaysOtherwise() {
        m_portal->answer("POST /v1/registrations/reg1/code", 429, problem(QStringLiteral("too-many-requests")), "Retry-After: 90\r\n");
        pendingSince(0s);
        open();
        m_clock->advance(60s);
        button(*m_dialog, "resendCode")->click();
        QTRY_COMPARE(label("resendNote"), QStringLiteral("available in 1:30"));
        QVERIFY(!faultOf(*m_dialog).isEmpty());
    }

    void aWrongAddressIsPutRight() {
        pendingSince(0s);
        open();
        button(*m_dialog, "changeEmail")->click();
        fill(*m_dialog, "newEmail", QStringLiteral("news@example.org"));
        button(*m_dialog, "newEmailSubmit")->click();
        QTRY_VERIFY(label("codeWhere").contains(QStringLiteral("news@example.org")));
        QCOMPARE(m_portal->bodies("PATCH /v1/registrations/reg1").value(0).value(QStringLiteral("email")).toString(), QStringLiteral("news@example.org"));
    }

    void aFieldThatThePortalRefusesIsMarked() {
        m_portal->answer("POST /v1/registrations", 422,
                         problem(QStringLiteral("invalid-request"),
                                 {{QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("email")},
                                                                                    {QStringLiteral("message"), QStringLiteral("No mail goes there.")}}}}}));
        open();
        sendForm();
        QTRY_VERIFY(!faultOf(*m_dialog).isEmpty());
        auto* field = m_dialog->findChild<QLineEdit*>(QStringLiteral("registerEmail"));
        QCOMPARE(label("registerEmailMark"), QStringLiteral("No mail goes there."));
        QCOMPARE(field->property("judged").toString(), QStringLiteral("bad"));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("No mail goes there."));
        QCOMPARE(m_dialog->focusWidget(), field);
        QCOMPARE(step(), 0);
        // Nothing typed is lost, and the mark goes with the first change.
        QCOMPARE(m_dialog->findChild<QLineEdit*>(QStringLiteral("registerPassword"))->text(), password);
        field->setText(QStringLiteral("other@example.org"));
        QVERIFY(field->property("judged").toString().isEmpty());
        QVERIFY(m_dialog->findChild<QLabel*>(QStringLiteral("registerEmailMark"))->isHidden());
    }

    void whatIsTypedSurvivesARestartButThePassword() {
        open();
        fill(*m_dialog, "registerName", QStringLiteral("News Desk"));
        fill(*m_dialog, "registerEmail", QStringLiteral("desk@exam"));
        fill(*m_dialog, "registerOrganisation", QStringLiteral("Channel Nine"));
        fill(*m_dialog, "registerPassword", password);
        QTRY_COMPARE(m_drafts->load(), (Account::RegistrationDraft{QStringLiteral("News Desk"), QStringLiteral("desk@exam"), QStringLiteral("Channel Nine")}));
        m_dialog.reset();
        QFile kept{m_folder->filePath(QStringLiteral("drafts.json"))};
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains(password.toUtf8()));
        open();
        QCOMPARE(m_dialog->findChild<QLineEdit*>(QStringLiteral("registerOrganisation"))->text(), QStringLiteral("Channel Nine"));
        QCOMPARE(m_dialog->findChild<QLineEdit*>(QStringLiteral("registerEmail"))->text(), QStringLiteral("desk@exam"));
        QCOMPARE(m_dialog->findChild<QLineEdit*>(QStringLiteral("registerPassword"))->text(), QString{});
    }

    void theDraftGoesWhenTheAccountIsThere() {
        open();
        sendForm();
        QTRY_COMPARE(step(), 1);
        QCOMPARE(m_drafts->load().name, QStringLiteral("News Desk"));
        code()->setText(QStringLiteral("417283"));
        QTRY_COMPARE(step(), 2);
        QCOMPARE(m_drafts->load(), Account::RegistrationDraft{});
    }

    void thePortalsRulesAreTheOnesThatAreTicked() {
        open();
        m_dialog->setProfile({.name = {},
                              .tagline = {},
                              .newsletterName = {},
                              .usageTerms = {},
                              .passwordRules = {Account::PasswordRule::Number},
                              .otherRules = {QStringLiteral("no dictionary word")}});
        fill(*m_dialog, "registerName", QStringLiteral("News Desk"));
        fill(*m_dialog, "registerEmail", email);
        fill(*m_dialog, "registerPassword", QStringLiteral("7"));
        QVERIFY(button(*m_dialog, "registerSubmit")->isEnabled());
    }

    void afterTheLastTryTheWayLeadsToANewCode() {
        m_portal->answer("POST /v1/registrations/reg1/verify", 422, problem(QStringLiteral("code-rejected"), {{QStringLiteral("tries_left"), 0}}));
        pendingSince(61s);
        open();
        QTest::keyClicks(code(), QStringLiteral("905318"));
        QTRY_COMPARE(faultOf(*m_dialog), QStringLiteral("That code does not match. It has no tries left. Ask for a new code."));
        QCOMPARE(m_dialog->focusWidget(), button(*m_dialog, "resendCode"));
        QCOMPARE(m_dialog->findChild<Countdown*>()->text(), QStringLiteral("This code has run out. Ask for a new one."));
    }

    void whileANewCodeHasToWaitTheFocusWaitsToo() {
        m_portal->answer("POST /v1/registrations/reg1/verify", 422, problem(QStringLiteral("code-expired")));
        pendingSince(0s);
        open();
        QTest::keyClicks(code(), QStringLiteral("905318"));
        QTRY_VERIFY(!faultOf(*m_dialog).isEmpty());
        QCOMPARE(m_dialog->focusWidget(), code());
        m_clock->advance(60s);
        QCOMPARE(m_dialog->focusWidget(), button(*m_dialog, "resendCode"));
    }

    void startingOverKeepsTheForm() {
        open();
        sendForm();
        QTRY_COMPARE(step(), 1);
        button(*m_dialog, "startOver")->click();
        QCOMPARE(step(), 0);
        QVERIFY(!m_registration->pending());
        QCOMPARE(m_dialog->findChild<QLineEdit*>(QStringLiteral("registerName"))->text(), QStringLiteral("News Desk"));
    }

    void theNewsletterIsChosenByThePersonAndCanBeTakenBack() {
        open();
        m_dialog->setProfile(
            {.name = {}, .tagline = {}, .newsletterName = QStringLiteral("The Wire"), .usageTerms = {}, .passwordRules = Account::PasswordPolicy::rules()});
        sendForm();
        QTRY_COMPARE(step(), 1);
        code()->setText(QStringLiteral("417283"));
        QTRY_COMPARE(step(), 2);
        QVERIFY(m_portal->bodies("PUT /v1/account/newsletter").isEmpty());
        button(*m_dialog, "newsletterButton")->click();
        QTRY_COMPARE(label("newsletterState"), QStringLiteral("Subscribed since 12 Feb 2026"));
        QCOMPARE(m_portal->bodies("PUT /v1/account/newsletter").value(0).value(QStringLiteral("subscribed")), QJsonValue{true});
        QCOMPARE(button(*m_dialog, "newsletterButton")->text(), QStringLiteral("Undo"));
        m_portal->answer("PUT /v1/account/newsletter", 200, {{QStringLiteral("subscribed"), false}, {QStringLiteral("since"), QJsonValue::Null}});
        button(*m_dialog, "newsletterButton")->click();
        QTRY_COMPARE(button(*m_dialog, "newsletterButton")->text(), QStringLiteral("Subscribe"));
        QCOMPARE(m_portal->bodies("PUT /v1/account/newsletter").value(1).value(QStringLiteral("subscribed")), QJsonValue{false});
    }

    void aPasswordIsResetInThreeSteps() {
        ResetDialog dialog{*m_reset, *m_clock, email};
        dialog.show();
        QCOMPARE(stepOf(dialog), 0);
        button(dialog, "resetSubmit")->click();
        QTRY_COMPARE(stepOf(dialog), 1);
        dialog.findChild<CodeField*>()->setText(QStringLiteral("417283"));
        QTRY_COMPARE(stepOf(dialog), 2);
        QTRY_VERIFY(button(dialog, "newPasswordSubmit")->isVisible());
        fill(dialog, "newPassword", QStringLiteral("short"));
        QVERIFY(!button(dialog, "newPasswordSubmit")->isEnabled());
        fill(dialog, "newPassword", password);
        button(dialog, "newPasswordSubmit")->click();
        QTRY_VERIFY(button(dialog, "updatedSignIn")->isVisible());
        QCOMPARE(m_portal->bodies("POST /v1/password-resets/res1/password").value(0).value(QStringLiteral("password")).toString(), password);
        QSignalSpy back{&dialog, &ResetDialog::signInRequested};
        button(dialog, "updatedSignIn")->click();
        QCOMPARE(back.value(0).value(0).toString(), email);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void aResetIsGoneOnWithAtItsCode() {
        QVERIFY(m_resets->save({QStringLiteral("res1"), *EmailAddress::parse(email), m_clock->now().addSecs(1800), m_clock->now().addSecs(60)}));
        ResetDialog same{*m_reset, *m_clock, {}};
        QCOMPARE(stepOf(same), 1);
        // Somebody else at this desk begins anew.
        ResetDialog other{*m_reset, *m_clock, QStringLiteral("other@example.org")};
        QCOMPARE(stepOf(other), 0);
    }

    void aResetThatTookTooLongBeginsAnewAndSaysWhy() {
        m_portal->answer("POST /v1/password-resets/res1/password", 422, problem(QStringLiteral("code-expired")));
        ResetDialog dialog{*m_reset, *m_clock, email};
        dialog.show();
        button(dialog, "resetSubmit")->click();
        QTRY_COMPARE(stepOf(dialog), 1);
        dialog.findChild<CodeField*>()->setText(QStringLiteral("417283"));
        QTRY_COMPARE(stepOf(dialog), 2);
        fill(dialog, "newPassword", password);
        button(dialog, "newPasswordSubmit")->click();
        QTRY_COMPARE(stepOf(dialog), 0);
        QVERIFY(!faultOf(dialog).isEmpty());
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("resetEmail"))->text(), email);
    }

    void theDevicesAreAModel() {
        DeviceModel model{*m_clock};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        const QDateTime then = m_clock->now().addSecs(-240);
        model.setDevices({{Account::DeviceId{QStringLiteral("a")}, QStringLiteral("desk-3"), then, then, true},
                          {Account::DeviceId{QStringLiteral("b")}, {}, then, then, false}});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("desk-3 (this computer)"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("A device that gave no name"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("4 min ago"));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("A device that gave no name, signed in 12 Feb 2026, last seen 4 min ago"));
        model.remove(Account::DeviceId{QStringLiteral("b")});
        QCOMPARE(model.rowCount(), 1);
    }

    void theAccountsSettingsShowWhatThePortalSays() {
        signIn();
        AccountDialog dialog{*m_sessions, *m_account, *m_clock};
        dialog.show();
        dialog.page().load();
        QCOMPARE(labelOf(dialog, "accountEmail"), email);
        QCOMPARE(labelOf(dialog, "accountSince"), QStringLiteral("Member since 12 Feb 2026"));
        QCOMPARE(labelOf(dialog, "accountKeeping"), QStringLiteral("On this computer: No keyring here: for this session only."));
        auto* list = dialog.findChild<QTreeView*>(QStringLiteral("deviceList"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        // This computer has its own button below; the other one is signed out in its row.
        const auto rows = list->findChildren<QPushButton*>(QStringLiteral("signOutDevice"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()->accessibleName(), QStringLiteral("Sign out rushes-cli on ingest-1"));
        rows.first()->click();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QSignalSpy everywhere{&dialog.page(), &AccountSettings::signOutEverywhereRequested};
        button(dialog, "signOutEverywhere")->click();
        QCOMPARE(everywhere.value(0).value(0).toInt(), 1);
    }

    void aNameIsChanged() {
        signIn();
        AccountDialog dialog{*m_sessions, *m_account, *m_clock};
        dialog.show();
        QVERIFY(!button(dialog, "accountSave")->isEnabled());
        QJsonObject changed = session().value(QStringLiteral("account")).toObject();
        changed.insert(QStringLiteral("name"), QStringLiteral("Night Desk"));
        m_portal->answer("PATCH /v1/account", 200, changed);
        fill(dialog, "accountName", QStringLiteral("Night Desk"));
        button(dialog, "accountSave")->click();
        QTRY_COMPARE(m_sessions->account()->name, QStringLiteral("Night Desk"));
        QTRY_VERIFY(!button(dialog, "accountSave")->isEnabled());
    }

    void devicesThatCannotBeReadSaySoInPlace() {
        signIn();
        m_portal->answer("GET /v1/sessions?limit=200", 503, problem(QStringLiteral("unavailable")));
        AccountDialog dialog{*m_sessions, *m_account, *m_clock};
        dialog.show();
        dialog.page().load();
        QTRY_VERIFY(button(dialog, "devicesAgain")->isVisible());
        QVERIFY(faultOf(dialog).startsWith(QStringLiteral("The portal is not working at the moment.")));
        m_portal->answer("GET /v1/sessions?limit=200", 200, listOf({device(QStringLiteral("s1"), QStringLiteral("desk-3"), true)}));
        button(dialog, "devicesAgain")->click();
        QTRY_COMPARE(dialog.findChild<QTreeView*>()->model()->rowCount(), 1);
        QVERIFY(faultOf(dialog).isEmpty());
    }

    void mailsAppearByThemselves() {
        pendingSince(0s);
        open();
        m_dialog->setMailFolder(QDir{m_folder->path()});
        button(*m_dialog, "openMailbox")->click();
        auto* text = m_dialog->findChild<QPlainTextEdit*>(QStringLiteral("mailText"));
        QCOMPARE(text->toPlainText(), QStringLiteral("It comes within a few seconds."));
        QFile mail{m_folder->filePath(QStringLiteral("1.eml"))};
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write("Subject: Votre code\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: quoted-printable\r\n\r\nVotre code =C3=A0 six chiffres : 417 283\r\n--b\r\nContent-Type: "
                   "text/html\r\n\r\n<b>417 283</b>\r\n--b--\r\n");
        mail.close();
        QTRY_COMPARE(text->toPlainText(), QStringLiteral("Votre code à six chiffres : 417 283"));
        QCOMPARE(m_dialog->findChild<QLabel*>(QStringLiteral("mailSubject"))->text(), QStringLiteral("Votre code"));
        QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }

    void theDemoMailboxGivesTheCode() {
        pendingSince(0s);
        QFile mail{m_folder->filePath(QStringLiteral("1.eml"))};
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write("From: Demo <p@example.org>\r\nSubject: =?utf-8?Q?Your_code?=\r\nDate: Thu, 12 Feb 2026 08:00:00 +0000\r\n\r\nYour code is 417 283.\r\n");
        mail.close();
        open();
        m_dialog->setMailFolder(QDir{m_folder->path()});
        button(*m_dialog, "openMailbox")->click();
        auto* use = m_dialog->findChild<QPushButton*>(QStringLiteral("useCode"));
        QVERIFY(use);
        QCOMPARE(use->text(), QStringLiteral("Use code 417283"));
        use->click();
        QTRY_COMPARE(step(), 2);
    }

private:
    void open(const Afterwards& afterwards = {}) {
        const RegisterServices services{*m_registration, *m_sessions, *m_account, *m_drafts, *m_clock};
        m_dialog = std::make_unique<RegisterDialog>(services, [afterwards] { return afterwards; });
        m_dialog->show();
    }
    void signIn() {
        m_sessions->signIn(*EmailAddress::parse(email), password);
        QTRY_VERIFY(m_sessions->isSignedIn());
    }
    static QString labelOf(const QWidget& dialog, const char* name) { return dialog.findChild<QLabel*>(QLatin1StringView{name})->text(); }
    static int stepOf(const QWidget& dialog) { return dialog.findChild<StepBar*>()->current(); }
    void pendingSince(std::chrono::seconds age) {
        const QDateTime then = m_clock->now().addDuration(-age);
        QVERIFY(m_store->save({QStringLiteral("reg1"), *EmailAddress::parse(email), then.addSecs(1800), then.addSecs(60)}));
    }
    void sendForm() {
        fill(*m_dialog, "registerName", QStringLiteral("News Desk"));
        fill(*m_dialog, "registerEmail", email);
        fill(*m_dialog, "registerPassword", password);
        button(*m_dialog, "registerSubmit")->click();
    }
    static void fill(const QWidget& dialog, const char* name, const QString& text) { dialog.findChild<QLineEdit*>(QLatin1StringView{name})->setText(text); }
    static QPushButton* button(const QWidget& dialog, const char* name) { return dialog.findChild<QPushButton*>(QLatin1StringView{name}); }
    QString label(const char* name) const { return m_dialog->findChild<QLabel*>(QLatin1StringView{name})->text(); }
    CodeField* code() const { return m_dialog->findChild<CodeField*>(); }
    int step() const { return m_dialog->findChild<StepBar*>()->current(); }
    static QString faultOf(const QWidget& dialog) {
        for (const FaultLine* line : dialog.findChildren<FaultLine*>()) {
            if (line->isVisible()) return line->text();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tests::ScriptedPortal> m_portal;
    std::unique_ptr<Tests::ManualClock> m_clock;
    std::unique_ptr<Portal::PortalClient> m_client;
    std::unique_ptr<Account::MemoryVault> m_vault;
    std::unique_ptr<Account::SessionKeeper> m_sessions;
    std::unique_ptr<Account::PendingCodes> m_store;
    std::unique_ptr<Account::Registration> m_registration;
    std::unique_ptr<Account::PendingCodes> m_resets;
    std::unique_ptr<Account::PasswordReset> m_reset;
    std::unique_ptr<Account::OwnAccount> m_account;
    std::unique_ptr<Account::RegistrationDrafts> m_drafts;
    std::unique_ptr<RegisterDialog> m_dialog;
};

QTEST_MAIN(AccountDialogsTest)
#include "accountdialogs_test.moc"
