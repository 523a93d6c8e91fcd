// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/donepage.h"

#include "core/account/ownaccount.h"
#include "ui/account/keepingwords.h"
#include "ui/account/newslettercard.h"
#include "ui/account/seal.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/symbollabel.h"
#include "ui/words/placewords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Rushes::Ui {

DonePage::DonePage(Account::OwnAccount& account, QWidget* parent)
    : AccountPage{parent},
      m_who{new SentenceLabel{{}, QStringLiteral("second"), this}},
      m_keeping{new PlainLabel{{}, QStringLiteral("third"), this}},
      m_newsletter{new NewsletterCard{account, NewsletterCard::Place::AfterCreating, this}},
      m_waitingRow{new QWidget{this}},
      m_waiting{new SentenceLabel{{}, QStringLiteral("body2"), m_waitingRow}} {
    auto* title = new PlainLabel{tr("Your account is ready"), QStringLiteral("title"), this};
    for (QLabel* label : {static_cast<QLabel*>(title), static_cast<QLabel*>(m_who), static_cast<QLabel*>(m_keeping)}) label->setAlignment(Qt::AlignHCenter);
    m_keeping->setObjectName(QStringLiteral("doneKeeping"));
    m_who->setObjectName(QStringLiteral("doneWho"));
    m_waiting->setObjectName(QStringLiteral("doneWaiting"));
    auto* row = new QHBoxLayout{m_waitingRow};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new SymbolLabel{u"download", Ink::Link, m_waitingRow}, 0, Qt::AlignTop);
    row->addWidget(m_waiting, 1);

    content().addWidget(new Seal{QStringLiteral("check"), this}, 0, Qt::AlignHCenter);
    content().addSpacing(8);
    content().addWidget(title);
    content().addWidget(m_who);
    content().addWidget(m_keeping);
    content().addSpacing(12);
    content().addWidget(m_newsletter);
    content().addSpacing(8);
    content().addWidget(m_waitingRow);
    m_return = addButton({}, QStringLiteral("doneReturn"));
    m_act = addButton({}, QStringLiteral("doneAction"));
    m_act->setIcon(symbol(u"download", Ink::OnAccent));
    connect(m_return, &QPushButton::clicked, this, &DonePage::returned);
    connect(m_act, &QPushButton::clicked, this, &DonePage::actionChosen);
}

void DonePage::show(const Account::Account& account, Account::Keeping keeping, const Afterwards& afterwards) {
    m_who->setRuns({{tr("You are signed in as %1 and can download broadcast-quality video.").arg(account.email.text())}});
    m_keeping->setText(keepingWords(keeping));
    m_newsletter->show({account.newsletter, {}});
    const bool waits = !afterwards.waits.isEmpty();
    m_waitingRow->setVisible(waits);
    m_waiting->setRuns({{afterwards.waits}, {afterwards.what, true}});
    m_return->setText(afterwards.returnButton.isEmpty() ? tr("Close") : Words::withoutMnemonic(afterwards.returnButton));
    m_act->setText(afterwards.actButton);
    m_act->setVisible(waits);
    QPushButton* first = waits ? m_act : m_return;
    setLook(m_return, "look", waits ? QString{} : QStringLiteral("primary"));
    setPrimary(first);
    setFirstFocus(first);
}

void DonePage::setNewsletterName(const QString& name) {
    m_newsletter->setVisible(!name.isEmpty());
    m_newsletter->setNewsletterName(name);
}

} // namespace Rushes::Ui
