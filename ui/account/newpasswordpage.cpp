// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/newpasswordpage.h"

#include "core/account/passwordreset.h"
#include "core/account/portalprofile.h"
#include "ui/account/passwordjudging.h"
#include "ui/widgets/passwordchecks.h"
#include "ui/widgets/passwordfield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

NewPasswordPage::NewPasswordPage(Account::PasswordReset& reset, QWidget* parent)
    : AccountPage{parent}, m_reset{reset}, m_password{new PasswordField{false, this}}, m_checks{new PasswordChecks{this}} {
    m_password->setObjectName(QStringLiteral("newPassword"));
    addField(tr("New password"), *m_password);
    content().addWidget(m_checks);
    QPushButton* cancel = addButton(tr("Cancel"), QStringLiteral("newPasswordCancel"));
    m_submit = addPrimary(tr("Save new password"), QStringLiteral("newPasswordSubmit"));
    setFirstFocus(m_password);
    judgeWhileTyping(*m_password, *m_checks);
    connect(cancel, &QPushButton::clicked, this, &NewPasswordPage::left);
    connect(m_submit, &QPushButton::clicked, this, &NewPasswordPage::submit);
    connect(m_password, &QLineEdit::textChanged, this, &NewPasswordPage::judge);
    connect(this, &AccountPage::busyChanged, this, &NewPasswordPage::judge);
    judge();
}

void NewPasswordPage::setProfile(const Account::PortalProfile& profile) {
    m_checks->setRules(profile.passwordRules, profile.otherRules);
    judge();
}

void NewPasswordPage::judge() {
    m_submit->setEnabled(!isBusy() && m_checks->allMet());
    m_submit->setText(isBusy() ? tr("Saving") : tr("Save new password"));
}

void NewPasswordPage::submit() {
    if (isBusy() || !m_checks->allMet()) return;
    fault().clear();
    setBusy(true);
    m_reset.setPassword(m_password->text()).then(this, [this](const Portal::PortalResult<void>& done) {
        setBusy(false);
        if (done || !m_reset.mayChoosePassword()) m_password->clear();
        if (done) {
            Q_EMIT saved();
        } else if (!m_reset.mayChoosePassword()) {
            Q_EMIT expired(done.error());
        } else {
            fault().say(describe(done.error()));
            m_password->setFocus(Qt::OtherFocusReason);
        }
    });
}

} // namespace Rushes::Ui
