// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/codepage.h"

#include "core/base/clock.h"
#include "ui/account/countdown.h"
#include "ui/account/demomailbox.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace Rushes::Ui {

using namespace std::chrono_literals;
using Portal::PortalFault;

namespace {

std::chrono::seconds until(const QDateTime& then, const QDateTime& now) { return std::max(0s, std::chrono::seconds{now.secsTo(then)}); }

} // namespace

CodePage::CodePage(Account::CodeStep& step, Clock& clock, QWidget* parent)
    : AccountPage{parent},
      m_step{step},
      m_clock{clock},
      m_where{new SentenceLabel{{}, QStringLiteral("second"), this}},
      m_code{new CodeField{this}},
      m_countdown{new Countdown{this}},
      m_resend{new QPushButton{tr("Send new code"), this}},
      m_resendNote{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_mailbox{new QPushButton{tr("Open the demo mailbox"), this}} {
    m_where->setObjectName(QStringLiteral("codeWhere"));
    m_mailbox->setObjectName(QStringLiteral("openMailbox"));
    m_mailbox->setIcon(symbol(u"mail"));
    m_mailbox->setAutoDefault(false);
    m_mailbox->hide();

    content().addWidget(new PlainLabel{tr("Enter the code from your e-mail"), QStringLiteral("title"), this});
    content().addWidget(m_where);
    QPushButton* change = makeLink(tr("Wrong address? Change it"), QStringLiteral("changeEmail"));
    content().addWidget(change, 0, Qt::AlignLeft);
    content().addSpacing(4);
    content().addWidget(m_code, 0, Qt::AlignHCenter);
    content().addWidget(m_countdown, 0, Qt::AlignHCenter);
    content().addSpacing(4);
    content().addWidget(&fault());
    content().addSpacing(8);
    content().addWidget(new PlainLabel{tr("No e-mail? Look in the spam folder, or"), QStringLiteral("second"), this});
    content().addWidget(makeResendRow());
    content().addWidget(m_mailbox, 0, Qt::AlignLeft);

    QPushButton* again = addFootLink(tr("Start over"), QStringLiteral("startOver"));
    m_submit = addPrimary(tr("Verify"), QStringLiteral("verifySubmit"));
    setTabOrder({change, m_code, m_resend, m_mailbox, again, m_submit});
    setFirstFocus(m_code);
    connect(change, &QPushButton::clicked, this, &CodePage::changeEmailRequested);
    connect(again, &QPushButton::clicked, this, &CodePage::startOver);
    connect(m_submit, &QPushButton::clicked, this, &CodePage::submit);
    connect(m_resend, &QPushButton::clicked, this, &CodePage::resend);
    connect(m_mailbox, &QPushButton::clicked, this, &CodePage::openMailbox);
    connect(m_code, &QLineEdit::textChanged, this, &CodePage::judge);
    connect(m_code, &CodeField::completed, this, &CodePage::submit);
    connect(this, &AccountPage::busyChanged, this, &CodePage::judge);
    judge();
    tick();
}

QWidget* CodePage::makeResendRow() {
    auto* row = new QWidget{this};
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(8);
    m_resend->setObjectName(QStringLiteral("resendCode"));
    m_resend->setIcon(symbol(u"mail"));
    m_resend->setAutoDefault(false);
    m_resendNote->setObjectName(QStringLiteral("resendNote"));
    line->addWidget(m_resend);
    line->addWidget(m_resendNote, 1);
    return row;
}

void CodePage::show(const Account::PendingCode& pending) {
    m_pending = pending;
    m_lastMinuteSaid = false;
    m_codeIsDead = false;
    // The way from the code to the mail's address is short for a screen reader too.
    m_code->setAccessibleDescription(tr("Six digits are on their way to %1.").arg(pending.email.text()));
    m_where->setRuns({{tr("Six digits are on their way to ")}, {pending.email.text(), true}, {QStringLiteral(".")}});
    m_code->clear();
    fault().clear();
    judge();
}

void CodePage::setMailFolder(const QDir& folder) {
    m_mails = folder;
    m_mailbox->show();
}

void CodePage::judge() {
    m_submit->setEnabled(!isBusy() && m_code->code().has_value());
    showTime();
}

void CodePage::submit() {
    const auto code = m_code->code();
    if (!code || isBusy()) return;
    fault().clear();
    setBusy(true);
    m_step.verify(*code).then(this, [this](const Portal::PortalResult<void>& done) {
        setBusy(false);
        if (done) Q_EMIT verified();
        else refuse(done.error());
    });
}

void CodePage::refuse(const Portal::PortalError& error) {
    const bool codeIsWrong = error.fault == PortalFault::CodeRejected || error.fault == PortalFault::CodeExpired;
    if (codeIsWrong) m_code->showRejected();
    m_codeIsDead = error.fault == PortalFault::CodeExpired || (error.fault == PortalFault::CodeRejected && error.triesLeft.value_or(1) <= 0);
    m_code->setFocus(Qt::OtherFocusReason);
    fault().say(describe(error));
    showTime();
    if (m_codeIsDead) offerNewCode();
}

/// Leads to what helps when the code can no longer be right; while the portal wants a pause first, that comes later.
void CodePage::offerNewCode() {
    if (m_resend->isEnabled() && (m_code->hasFocus() || focusWidget() == m_code)) m_resend->setFocus(Qt::OtherFocusReason);
}

void CodePage::startOver() {
    if (isBusy()) return;
    m_step.startOver();
    Q_EMIT startedOver();
}

void CodePage::resend() {
    if (isBusy()) return;
    fault().clear();
    setBusy(true);
    m_step.resendCode().then(this, [this](const Portal::PortalResult<Account::PendingCode>& pending) {
        setBusy(false);
        if (pending) {
            show(*pending);
            m_code->setFocus(Qt::OtherFocusReason);
            return;
        }
        // The portal's word counts, also where the clock here says otherwise.
        if (m_pending && pending.error().retryAfter) m_pending->resendAt = m_clock.now().addDuration(*pending.error().retryAfter);
        fault().say(describe(pending.error()));
        judge();
    });
}

void CodePage::tick() {
    showTime();
    m_clock.after(1s, this, [this] { tick(); });
}

void CodePage::showTime() {
    if (!m_pending) return;
    const std::chrono::seconds left = until(m_pending->codeExpiresAt, m_clock.now());
    const std::chrono::seconds wait = until(m_pending->resendAt, m_clock.now());
    const bool couldResend = m_resend->isEnabled();
    m_countdown->setLeft(m_codeIsDead ? 0s : left);
    m_resend->setEnabled(!isBusy() && wait == 0s);
    if (m_codeIsDead && !couldResend) offerNewCode();
    m_resendNote->setText(wait > 0s ? tr("available in %1").arg(Words::countdown(wait)) : QString{});
    if (left > 60s || left == 0s || m_codeIsDead || m_lastMinuteSaid || !isVisible()) return;
    m_lastMinuteSaid = true;
    QAccessibleAnnouncementEvent announcement{this, tr("The code expires in less than a minute")};
    QAccessible::updateAccessibility(&announcement);
}

void CodePage::openMailbox() {
    auto* mailbox = new DemoMailbox{*m_mails, this};
    mailbox->setAttribute(Qt::WA_DeleteOnClose);
    connect(mailbox, &DemoMailbox::codeChosen, this, [this](const Account::VerificationCode& code) { m_code->setText(code.digits()); });
    mailbox->open();
}

} // namespace Rushes::Ui
