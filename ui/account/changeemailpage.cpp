// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/changeemailpage.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

ChangeEmailPage::ChangeEmailPage(Account::Registration& registration, QWidget* parent)
    : AccountPage{parent}, m_registration{registration}, m_email{new QLineEdit{this}} {
    m_email->setObjectName(QStringLiteral("newEmail"));
    m_email->addAction(symbol(u"mail", Ink::Quiet), QLineEdit::LeadingPosition);
    markSymbolsAsOrnaments(*m_email);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    content().addWidget(new PlainLabel{tr("Change the e-mail"), QStringLiteral("title"), this});
    content().addWidget(
        new SentenceLabel{{{tr("A new code goes to the new address. The old one can no longer be used then.")}}, QStringLiteral("second"), this});
    content().addSpacing(8);
    addField(tr("E-mail"), *m_email);
    QPushButton* back = addButton(tr("Back"), QStringLiteral("newEmailBack"));
    m_submit = addPrimary(tr("Send code"), QStringLiteral("newEmailSubmit"));
    setFirstFocus(m_email);
    connect(back, &QPushButton::clicked, this, &ChangeEmailPage::left);
    connect(m_submit, &QPushButton::clicked, this, &ChangeEmailPage::submit);
    connect(m_email, &QLineEdit::textChanged, this, &ChangeEmailPage::judge);
    connect(this, &AccountPage::busyChanged, this, &ChangeEmailPage::judge);
    judge();
}

void ChangeEmailPage::show(const EmailAddress& email) {
    m_email->setText(email.text());
    m_email->selectAll();
    fault().clear();
}

void ChangeEmailPage::judge() { m_submit->setEnabled(!isBusy() && EmailAddress::parse(m_email->text())); }

void ChangeEmailPage::submit() {
    const auto email = EmailAddress::parse(m_email->text());
    if (!email || isBusy()) return;
    fault().clear();
    setBusy(true);
    m_registration.changeEmail(*email).then(this, [this](const Portal::PortalResult<Account::PendingCode>& pending) {
        setBusy(false);
        if (pending) Q_EMIT codeSent(*pending);
        else fault().say(describe(pending.error()));
    });
}

} // namespace Rushes::Ui
