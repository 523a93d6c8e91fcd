// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/accountdialogsfixture.h"

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Rushes::Ui;
using namespace std::chrono_literals;

/// Signing in, and a password that was forgotten.
class SignInDialogTest : public AccountDialogsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
};

QTEST_MAIN(SignInDialogTest)
#include "signindialog_test.moc"
