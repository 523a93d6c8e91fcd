// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/credentialvault.h"
#include "ui/account/accountpage.h"

namespace Rushes::Account {
class OwnAccount;
}

namespace Rushes::Ui {

class NewsletterCard;
class PlainLabel;

/// What somebody goes back to when the account is there: the place where they were, and what they were about to do.
struct Afterwards {
    QString returnButton; ///< such as "Return to Videos"
    QString waits;        ///< such as "1 video waits for this account: "; empty where nothing waits
    QString what;         ///< such as "Press conference"
    QString actButton;    ///< such as "Start download"
};

/// Step 3 of creating an account: it is ready, what can be done with it, the newsletter as an offer, and the way back.
class DonePage final : public AccountPage {
    Q_OBJECT

public:
    explicit DonePage(Account::OwnAccount& account, QWidget* parent = nullptr);

    void show(const Account::Account& account, Account::Keeping keeping, const Afterwards& afterwards);
    /// Nothing of a newsletter is said where the portal has none.
    void setNewsletterName(const QString& name);

Q_SIGNALS:
    void returned();
    /// What waited for the account is to happen now.
    void actionChosen();

private:
    SentenceLabel* m_who;
    PlainLabel* m_keeping;
    NewsletterCard* m_newsletter;
    QWidget* m_waitingRow;
    SentenceLabel* m_waiting;
    QPushButton* m_return;
    QPushButton* m_act;
};

} // namespace Rushes::Ui
