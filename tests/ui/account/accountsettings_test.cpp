// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/accountdialogsfixture.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace std::chrono_literals;

/// What an account shows of itself, and the mailbox of the demo.
class AccountSettingsTest : public AccountDialogsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    // The first of all, too, for which the portal makes the folder.
    void mailsAppearByThemselves() {
        const QDir mails{m_folder->filePath(QStringLiteral("mails"))};
        pendingSince(0s);
        open();
        m_dialog->setMailFolder(mails);
        button(*m_dialog, "openMailbox")->click();
        auto* text = m_dialog->findChild<QPlainTextEdit*>(QStringLiteral("mailText"));
        QCOMPARE(text->toPlainText(), QStringLiteral("It comes within a few seconds."));
        QVERIFY(mails.mkpath(QStringLiteral(".")));
        QFile mail{mails.filePath(QStringLiteral("1.eml"))};
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
};

QTEST_MAIN(AccountSettingsTest)
#include "accountsettings_test.moc"
