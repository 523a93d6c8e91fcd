// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/sessionkeeper.h"
#include "ui/account/accountpage.h"

#include <QDialog>

class QCheckBox;

namespace Rushes::Ui {

class PasswordField;
class PlainLabel;

/// Address and password.
class SignInPage final : public AccountPage {
    Q_OBJECT

public:
    /// `email` is what to begin with; empty for the address that was signed in last.
    SignInPage(Account::SessionKeeper& sessions, const QString& portal, const QString& email, QWidget* parent = nullptr);

Q_SIGNALS:
    void signedIn();
    void cancelled();
    void createAccountRequested();
    /// "Forgot your password?", with what stands in the address field.
    void resetRequested(const QString& email);

private:
    QWidget* makeStaying();
    QWidget* makeLinks();
    void showKeeping();
    void judge();
    void submit();

    Account::SessionKeeper& m_sessions;
    QLineEdit* m_email;
    PasswordField* m_password;
    QCheckBox* m_stay;
    PlainLabel* m_keeping;
    QPushButton* m_submit;
};

/// Signs in; accepted when it is done. The dialog ends rejected, with createAccountRequested() or resetRequested(), when somebody has no
/// account yet or has forgotten the password.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `portal` is the portal's name for people, as PortalAddress::text() gives it.
    SignInDialog(Account::SessionKeeper& sessions, const QString& portal, const QString& email = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void createAccountRequested();
    void resetRequested(const QString& email);

private:
    SignInPage* m_page;
};

} // namespace Rushes::Ui
