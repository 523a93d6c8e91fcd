// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialvault.h"
#include "core/account/pendingcodes.h"
#include "core/account/registration.h"
#include "core/account/sessionkeeper.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedportal.h"
#include "ui/account/countdown.h"
#include "ui/account/registerdialog.h"
#include "ui/account/signindialog.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/stepbar.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace std::chrono_literals;

namespace {

const QString email = QStringLiteral("desk@example.org");
const QString password = QStringLiteral("Harbour-Lamp-72");

QJsonObject session() {
    return {{QStringLiteral("access_token"), QStringLiteral("a")}, {QStringLiteral("refresh_token"), QStringLiteral("r")}, {QStringLiteral("expires_in"), 900},
            {QStringLiteral("account"), QJsonObject{{QStringLiteral("id"), QStringLiteral("acc1")}, {QStringLiteral("email"), email}, {QStringLiteral("name"), QStringLiteral("News Desk")},
                                                    {QStringLiteral("created_at"), QStringLiteral("2026-02-12T08:00:00Z")}, {QStringLiteral("newsletter"), false}}}};
}

QJsonObject codeOnItsWay() { return {{QStringLiteral("registration_id"), QStringLiteral("reg1")}, {QStringLiteral("expires_in"), 1800}, {QStringLiteral("resend_in"), 60}}; }

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
        m_portal->answer("POST /v1/registrations", 202, codeOnItsWay());
        m_portal->answer("POST /v1/registrations/reg1/code", 202, codeOnItsWay());
        m_portal->answer("POST /v1/registrations/reg1/verify", 201, session());
        m_portal->answer("PATCH /v1/registrations/reg1", 202, codeOnItsWay());
        m_portal->answer("POST /v1/sessions", 201, session());
    }
    void cleanup() {
        m_dialog.reset();
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
                         problem(QStringLiteral("invalid-request"), {{QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("email")},
                                                                                                                       {QStringLiteral("message"), QStringLiteral("No mail goes there.")}}}}}));
        open();
        sendForm();
        QTRY_VERIFY(faultOf(*m_dialog).endsWith(QStringLiteral("No mail goes there.")));
        QCOMPARE(m_dialog->findChild<QLineEdit*>(QStringLiteral("registerEmail"))->property("judged").toString(), QStringLiteral("bad"));
        QCOMPARE(step(), 0);
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
        m_dialog = std::make_unique<RegisterDialog>(*m_registration, *m_sessions, *m_clock, afterwards);
        m_dialog->show();
    }
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
    std::unique_ptr<RegisterDialog> m_dialog;
};

QTEST_MAIN(AccountDialogsTest)
#include "accountdialogs_test.moc"
