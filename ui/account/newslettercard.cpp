// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/newslettercard.h"

#include "core/account/ownaccount.h"
#include "ui/account/accountpage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/symbollabel.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace Rushes::Ui {

namespace {

constexpr int gap = 8;

} // namespace

NewsletterCard::NewsletterCard(Account::OwnAccount& account, Place place, QWidget* parent)
    : QFrame{parent},
      m_account{account},
      m_place{place},
      m_about{new SentenceLabel{{}, QStringLiteral("second"), this}},
      m_mark{new SymbolLabel{u"ok", Ink::Ok, this}},
      m_state{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_button{new QPushButton{tr("Subscribe"), this}},
      m_note{new PlainLabel{place == Place::AfterCreating ? tr("or later, in Settings") : QString{}, QStringLiteral("second"), this}},
      m_fault{new FaultLine{this}} {
    setObjectName(QStringLiteral("newsletterCard"));
    setProperty("surface", QStringLiteral("card"));
    m_state->setObjectName(QStringLiteral("newsletterState"));
    m_state->hide();
    m_mark->hide();
    m_button->setObjectName(QStringLiteral("newsletterButton"));
    m_button->setProperty("look", QStringLiteral("compact"));
    m_button->setAutoDefault(false);

    QSizePolicy wide{QSizePolicy::Expanding, QSizePolicy::Minimum};
    wide.setHeightForWidth(true);
    m_about->setSizePolicy(wide);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel{tr("Newsletter"), QStringLiteral("strong"), this});
    words->addWidget(m_about);
    auto* said = new QHBoxLayout;
    said->setSpacing(6);
    said->setContentsMargins(0, 4, 0, 0);
    said->addWidget(m_mark);
    said->addWidget(m_state, 1);
    words->addLayout(said);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(new SymbolLabel{u"mail", Ink::Text, this}, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_button);
    row->addWidget(m_note);
    row->addStretch(1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addLayout(row);
    column->addWidget(m_fault);
    setNewsletterName({});
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_known) change(!m_subscribed);
        else load();
    });
}

void NewsletterCard::setNewsletterName(const QString& name) {
    m_about->setRuns({{name.isEmpty() ? tr("New meetings and videos, about once a week.") : tr("%1: new meetings and videos, about once a week.").arg(name)}});
}

void NewsletterCard::show(const Account::Newsletter& newsletter) {
    m_known = true;
    m_subscribed = newsletter.subscribed;
    m_fault->clear();
    const QString since = newsletter.since.isValid() ? tr("Subscribed since %1").arg(Words::date(newsletter.since.toLocalTime().date())) : tr("Subscribed");
    m_state->setText(since);
    m_state->setVisible(m_subscribed);
    m_mark->setVisible(m_subscribed);
    const QString takeBack = m_place == Place::AfterCreating ? tr("Undo") : tr("Stop the newsletter");
    m_button->setText(m_subscribed ? takeBack : tr("Subscribe"));
    m_button->setAccessibleName(m_subscribed ? tr("Stop the newsletter") : tr("Subscribe to the newsletter"));
    m_button->setAccessibleDescription(m_subscribed ? since : m_about->text());
    m_note->setVisible(!m_subscribed && m_place == Place::AfterCreating);
}

void NewsletterCard::load() {
    setBusy(true);
    m_account.newsletter().then(this, [this](const Portal::PortalResult<Account::Newsletter>& answer) { take(answer, false); });
}

void NewsletterCard::change(bool subscribed) {
    setBusy(true);
    m_account.setNewsletter(subscribed).then(this, [this](const Portal::PortalResult<Account::Newsletter>& answer) { take(answer, true); });
}

void NewsletterCard::take(const Portal::PortalResult<Account::Newsletter>& answer, bool changed) {
    setBusy(false);
    if (!answer) {
        m_fault->say(describe(answer.error()));
        if (!m_known) m_button->setText(tr("Try again"));
        return;
    }
    show(*answer);
    if (!changed) return;
    QAccessibleAnnouncementEvent announcement{this, answer->subscribed ? tr("You get the newsletter from now on") : tr("You no longer get the newsletter")};
    QAccessible::updateAccessibility(&announcement);
}

void NewsletterCard::setBusy(bool busy) {
    // Disabling would send the focus elsewhere; a second press while the portal is asked does nothing.
    m_button->blockSignals(busy);
    if (busy) m_fault->clear();
}

} // namespace Rushes::Ui
