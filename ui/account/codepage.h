// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/codestep.h"
#include "core/account/verificationcode.h"
#include "ui/account/accountpage.h"

#include <QDir>

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

class CodeField;
class Countdown;
class PlainLabel;

/// The step with the six digits that came by mail, of creating an account and of a new password alike. The count-down is advice; the
/// portal decides.
class CodePage final : public AccountPage {
    Q_OBJECT

public:
    CodePage(Account::CodeStep& step, Clock& clock, QWidget* parent = nullptr);

    /// Shows what waits for its code; a code typed for an older one is gone.
    void show(const Account::PendingCode& pending);
    /// The demo portal's mails lie here: offers to look at them.
    void setMailFolder(const QDir& folder);

Q_SIGNALS:
    /// The code was right.
    void verified();
    /// "Wrong address? Change it".
    void changeEmailRequested();
    /// Nothing waits for a code any more.
    void startedOver();

private:
    QWidget* makeResendRow();
    void judge();
    void submit();
    void refuse(const Portal::PortalError& error);
    void resend();
    void startOver();
    void tick();
    void showTime();
    void offerNewCode();
    void openMailbox();

    Account::CodeStep& m_step;
    Clock& m_clock;
    std::optional<Account::PendingCode> m_pending;
    std::optional<QDir> m_mails;
    SentenceLabel* m_where;
    CodeField* m_code;
    Countdown* m_countdown;
    QPushButton* m_resend;
    PlainLabel* m_resendNote;
    QPushButton* m_mailbox;
    QPushButton* m_submit;
    bool m_lastMinuteSaid = false;
    bool m_codeIsDead = false; ///< only a new one can be right
};

} // namespace Rushes::Ui
