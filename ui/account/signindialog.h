// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/sessionkeeper.h"
#include "ui/account/accountpage.h"

#include <QDialog>

class QCheckBox;

namespace Rushes::Ui {

class PasswordField;

/// The words of where a session is kept, as the sign-in says them.
[[nodiscard]] QString keepingWords(Account::Keeping keeping);

/// Address and password.
class SignInPage final : public AccountPage {
    Q_OBJECT

public:
    SignInPage(Account::SessionKeeper& sessions, const QString& portal, QWidget* parent = nullptr);

Q_SIGNALS:
    void signedIn();
    void cancelled();
    void createAccountRequested();

private:
    void judge();
    void submit();

    Account::SessionKeeper& m_sessions;
    QLineEdit* m_email;
    PasswordField* m_password;
    QCheckBox* m_stay;
    QPushButton* m_submit;
};

/// Signs in; accepted when it is done. The dialog ends with createAccountRequested() and rejected when somebody has no account yet.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `portal` is the portal's name for people, as PortalAddress::text() gives it.
    SignInDialog(Account::SessionKeeper& sessions, const QString& portal, QWidget* parent = nullptr);

Q_SIGNALS:
    void createAccountRequested();

private:
    SignInPage* m_page;
};

} // namespace Rushes::Ui
