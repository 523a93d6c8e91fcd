// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/registerdialog.h"

#include "core/account/portalprofile.h"
#include "core/account/registration.h"
#include "core/account/sessionkeeper.h"
#include "ui/account/changeemailpage.h"
#include "ui/account/codepage.h"
#include "ui/account/detailspage.h"

namespace Rushes::Ui {

RegisterDialog::RegisterDialog(const RegisterServices& services, std::function<Afterwards()> afterwards, QWidget* parent)
    : AccountSteps{tr("Create account"), {tr("Details"), tr("Code"), tr("Done")}, parent},
      m_services{services},
      m_afterwards{std::move(afterwards)},
      m_details{new DetailsPage{services.registration, services.drafts, this}},
      m_code{new CodePage{services.registration, services.clock, this}},
      m_changeEmail{new ChangeEmailPage{services.registration, this}},
      m_done{new DonePage{services.account, this}} {
    setObjectName(QStringLiteral("registerDialog"));
    for (AccountPage* page : std::initializer_list<AccountPage*>{m_details, m_code, m_changeEmail, m_done}) addPage(*page);

    connect(m_details, &DetailsPage::codeSent, this, &RegisterDialog::awaitCode);
    connect(m_details, &DetailsPage::left, this, [this] {
        reject();
        Q_EMIT signInRequested();
    });
    connect(m_code, &CodePage::changeEmailRequested, this, [this] {
        if (const auto pending = m_services.registration.pending()) m_changeEmail->show(pending->email);
        goTo(*m_changeEmail, 1);
    });
    connect(m_code, &CodePage::startedOver, this, [this] { goTo(*m_details, 0); });
    connect(m_code, &CodePage::verified, this, &RegisterDialog::finish);
    connect(m_changeEmail, &ChangeEmailPage::codeSent, this, &RegisterDialog::awaitCode);
    connect(m_changeEmail, &ChangeEmailPage::left, this, [this] { goTo(*m_code, 1); });
    connect(m_done, &DonePage::returned, this, &QDialog::accept);
    connect(m_done, &DonePage::actionChosen, this, [this] {
        Q_EMIT actionChosen();
        accept();
    });
    if (const auto pending = services.registration.pending()) awaitCode(*pending);
    else goTo(*m_details, 0);
}

void RegisterDialog::setMailFolder(const QDir& folder) { m_code->setMailFolder(folder); }

void RegisterDialog::setProfile(const Account::PortalProfile& profile) {
    m_details->setProfile(profile);
    m_done->setNewsletterName(profile.newsletterName);
}

void RegisterDialog::reject() {
    if (shows(*m_done)) accept();
    else QDialog::reject();
}

void RegisterDialog::awaitCode(const Account::PendingCode& pending) {
    m_code->show(pending);
    goTo(*m_code, 1);
}

void RegisterDialog::finish() {
    m_details->forgetDraft();
    m_done->show(*m_services.sessions.account(), m_services.sessions.keeping(), m_afterwards ? m_afterwards() : Afterwards{});
    goTo(*m_done, 2);
}

} // namespace Rushes::Ui
