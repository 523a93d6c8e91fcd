// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/resetemailpage.h"

#include "core/account/passwordreset.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

ResetEmailPage::ResetEmailPage(Account::PasswordReset& reset, QWidget* parent) : AccountPage{parent}, m_reset{reset}, m_email{new QLineEdit{this}} {
    m_email->setObjectName(QStringLiteral("resetEmail"));
    m_email->addAction(symbol(u"mail", Ink::Quiet), QLineEdit::LeadingPosition);
    markSymbolsAsOrnaments(*m_email);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    content().addWidget(new SentenceLabel{{{tr("Enter the address of your account. We send a code to it.")}}, QStringLiteral("second"), this});
    content().addSpacing(8);
    addField(tr("E-mail"), *m_email);
    content().addWidget(new SentenceLabel{{{tr("For your safety the answer is the same whether or not an account exists.")}}, QStringLiteral("second"), this});
    QPushButton* back = addButton(tr("Back to sign in"), QStringLiteral("resetBack"));
    m_submit = addPrimary(tr("Send code"), QStringLiteral("resetSubmit"));
    setFirstFocus(m_email);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT left(m_email->text()); });
    connect(m_submit, &QPushButton::clicked, this, &ResetEmailPage::submit);
    connect(m_email, &QLineEdit::textChanged, this, &ResetEmailPage::judge);
    connect(this, &AccountPage::busyChanged, this, &ResetEmailPage::judge);
    judge();
}

void ResetEmailPage::setEmail(const QString& email) { m_email->setText(email); }

void ResetEmailPage::judge() {
    m_submit->setEnabled(!isBusy() && EmailAddress::parse(m_email->text()));
    m_submit->setText(isBusy() ? tr("Sending") : tr("Send code"));
}

void ResetEmailPage::submit() {
    const auto email = EmailAddress::parse(m_email->text());
    if (!email || isBusy()) return;
    fault().clear();
    setBusy(true);
    m_reset.begin(*email).then(this, [this](const Portal::PortalResult<Account::PendingCode>& pending) {
        setBusy(false);
        if (pending) {
            Q_EMIT codeSent(*pending);
            return;
        }
        fault().say(describe(pending.error()));
        if (!pending.error().fields.isEmpty()) markField(*m_email, pending.error().fields.first().message);
        m_email->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace Rushes::Ui
