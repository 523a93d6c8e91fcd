// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/accountdialogsfixture.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace std::chrono_literals;

/// An account is created.
class RegistrationDialogTest : public AccountDialogsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
};

QTEST_MAIN(RegistrationDialogTest)
#include "registrationdialog_test.moc"
