// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/resetdialog.h"

#include "core/account/passwordreset.h"
#include "core/account/portalprofile.h"
#include "ui/account/codepage.h"
#include "ui/account/newpasswordpage.h"
#include "ui/account/resetemailpage.h"
#include "ui/account/updatedpage.h"

namespace Rushes::Ui {

ResetDialog::ResetDialog(Account::PasswordReset& reset, Clock& clock, const QString& email, QWidget* parent)
    : AccountSteps{tr("Reset password"), {tr("E-mail"), tr("Code"), tr("Password")}, parent},
      m_reset{reset},
      m_email{email},
      m_address{new ResetEmailPage{reset, this}},
      m_code{new CodePage{reset, clock, this}},
      m_password{new NewPasswordPage{reset, this}},
      m_updated{new UpdatedPage{this}} {
    setObjectName(QStringLiteral("resetDialog"));
    for (AccountPage* page : std::initializer_list<AccountPage*>{m_address, m_code, m_password, m_updated}) addPage(*page);
    m_address->setEmail(email);

    const auto signIn = [this](const QString& address) {
        if (shows(*m_updated)) accept();
        else QDialog::reject();
        Q_EMIT signInRequested(address);
    };
    connect(m_address, &ResetEmailPage::codeSent, this, &ResetDialog::awaitCode);
    connect(m_address, &ResetEmailPage::left, this, signIn);
    connect(m_code, &CodePage::changeEmailRequested, this, &ResetDialog::startAgain);
    connect(m_code, &CodePage::startedOver, this, &ResetDialog::startAgain);
    connect(m_code, &CodePage::verified, this, [this] { goTo(*m_password, 2); });
    connect(m_password, &NewPasswordPage::left, this, &QDialog::reject);
    connect(m_password, &NewPasswordPage::saved, this, [this] { goTo(*m_updated, 3); });
    connect(m_password, &NewPasswordPage::expired, this, [this](const Portal::PortalError& error) {
        startAgain();
        m_address->explain(describe(error));
    });
    connect(m_updated, &UpdatedPage::left, this, &QDialog::accept);
    connect(m_updated, &UpdatedPage::signInRequested, this, [this, signIn] { signIn(m_email); });
    begin(email);
}

void ResetDialog::begin(const QString& email) {
    const auto pending = m_reset.pending();
    // Another address was typed: the old reset is not what is wanted now.
    if (!pending || (!email.isEmpty() && EmailAddress::parse(email) && EmailAddress::parse(email) != pending->email)) return goTo(*m_address, 0);
    awaitCode(*pending);
    if (m_reset.mayChoosePassword()) return goTo(*m_password, 2);
    m_reset.restore().then(this, [this](bool mayChoose) {
        if (mayChoose && shows(*m_code)) goTo(*m_password, 2);
    });
}

void ResetDialog::setMailFolder(const QDir& folder) { m_code->setMailFolder(folder); }

void ResetDialog::setProfile(const Account::PortalProfile& profile) { m_password->setProfile(profile); }

void ResetDialog::reject() {
    if (shows(*m_updated)) accept();
    else QDialog::reject();
}

void ResetDialog::awaitCode(const Account::PendingCode& pending) {
    m_email = pending.email.text();
    m_code->show(pending);
    goTo(*m_code, 1);
}

void ResetDialog::startAgain() {
    m_address->setEmail(m_email);
    goTo(*m_address, 0);
}

} // namespace Rushes::Ui
