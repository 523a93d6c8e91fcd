// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalerror.h"

#include <QFrame>

class QPushButton;

namespace Rushes::Account {
class OwnAccount;
struct Newsletter;
} // namespace Rushes::Account

namespace Rushes::Ui {

class FaultLine;
class PlainLabel;
class SentenceLabel;
class SymbolLabel;

/// Whether somebody gets the portal's newsletter, since when, and the button that changes it. It is never chosen for them: the card
/// offers it after the account is there, and the same card in the account's settings takes it back.
class NewsletterCard final : public QFrame {
    Q_OBJECT

public:
    enum class Place : quint8 { AfterCreating, Settings };

    NewsletterCard(Account::OwnAccount& account, Place place, QWidget* parent = nullptr);

    /// What the portal calls its newsletter; shown as it is.
    void setNewsletterName(const QString& name);
    /// What is so, as far as it is known here.
    void show(const Account::Newsletter& newsletter);
    /// Asks the portal what is so.
    void load();

private:
    void change(bool subscribed);
    void take(const Portal::PortalResult<Account::Newsletter>& answer, bool changed);
    void setBusy(bool busy);

    Account::OwnAccount& m_account;
    Place m_place;
    SentenceLabel* m_about;
    SymbolLabel* m_mark;
    PlainLabel* m_state;
    QPushButton* m_button;
    PlainLabel* m_note;
    FaultLine* m_fault;
    bool m_subscribed = false;
    bool m_known = false; ///< the portal has said what is so
};

} // namespace Rushes::Ui
