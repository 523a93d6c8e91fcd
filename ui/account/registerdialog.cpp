// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/registerdialog.h"

#include "core/account/registration.h"
#include "core/account/sessionkeeper.h"
#include "ui/account/changeemailpage.h"
#include "ui/account/codepage.h"
#include "ui/account/detailspage.h"
#include "ui/widgets/stepbar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rushes::Ui {

RegisterDialog::RegisterDialog(Account::Registration& registration, Account::SessionKeeper& sessions, Clock& clock, const Afterwards& afterwards, QWidget* parent)
    : QDialog{parent}, m_registration{registration}, m_steps{new StepBar{{tr("Details"), tr("Code"), tr("Done")}, this}}, m_stack{new QStackedWidget{this}},
      m_details{new DetailsPage{registration, this}}, m_code{new CodePage{registration, clock, this}}, m_changeEmail{new ChangeEmailPage{registration, this}},
      m_done{new DonePage{afterwards, this}} {
    setObjectName(QStringLiteral("registerDialog"));
    dressAccountDialog(*this, tr("Create account"));
    // The bar stands flush with what is below it, which keeps room for its focus rings.
    m_steps->setContentsMargins(4, 0, 4, 0);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_steps);
    column->addWidget(m_stack, 1);
    for (AccountPage* page : {static_cast<AccountPage*>(m_details), static_cast<AccountPage*>(m_code), static_cast<AccountPage*>(m_changeEmail), static_cast<AccountPage*>(m_done)}) {
        m_stack->addWidget(page);
    }

    connect(m_details, &DetailsPage::codeSent, this, &RegisterDialog::awaitCode);
    connect(m_details, &DetailsPage::left, this, [this] {
        reject();
        Q_EMIT signInRequested();
    });
    connect(m_code, &CodePage::changeEmailRequested, this, [this] {
        if (const auto pending = m_registration.pending()) m_changeEmail->show(pending->email);
        goTo(*m_changeEmail, 1);
    });
    connect(m_changeEmail, &ChangeEmailPage::codeSent, this, &RegisterDialog::awaitCode);
    connect(m_changeEmail, &ChangeEmailPage::left, this, [this] { goTo(*m_code, 1); });
    connect(m_code, &CodePage::verified, this, [this, &sessions] {
        m_done->show(*sessions.account(), sessions.keeping());
        goTo(*m_done, 2);
    });
    connect(m_done, &DonePage::returned, this, &QDialog::accept);
    connect(m_done, &DonePage::actionChosen, this, [this] {
        Q_EMIT actionChosen();
        accept();
    });
    if (const auto pending = registration.pending()) awaitCode(*pending);
    else goTo(*m_details, 0);
}

void RegisterDialog::setMailFolder(const QDir& folder) { m_code->setMailFolder(folder); }

void RegisterDialog::reject() {
    if (m_stack->currentWidget() == m_done) accept();
    else QDialog::reject();
}

void RegisterDialog::goTo(AccountPage& page, int step) {
    m_stack->setCurrentWidget(&page);
    m_steps->setCurrent(step);
    page.comeForward();
}

void RegisterDialog::awaitCode(const Account::PendingCode& pending) {
    m_code->show(pending);
    goTo(*m_code, 1);
}

} // namespace Rushes::Ui
