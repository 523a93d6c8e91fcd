// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/symbollabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

constexpr int iconSize = 40;

EmptyState::EmptyState(QWidget* parent)
    : QWidget{parent},
      m_icon{new SymbolLabel{this, iconSize}},
      m_lead{new PlainLabel{{}, QStringLiteral("title"), this}},
      m_rest{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_button{new QPushButton{this}},
      m_offers{nullptr} {
    setObjectName(QStringLiteral("emptyState"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (PlainLabel* label : {m_lead, m_rest}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();
    auto* ways = new QHBoxLayout;
    m_offers = new QVBoxLayout;
    m_offers->setSpacing(6);
    ways->addStretch(1);
    ways->addLayout(m_offers, 8);
    ways->addStretch(1);
    layout->addSpacing(4);
    layout->addLayout(ways);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);
}

void EmptyState::say(const QString& icon, const QString& lead, const QString& rest, const QString& button) {
    offer({});
    m_icon->setSymbol(icon, Ink::Quiet);
    m_lead->setText(lead);
    m_rest->setText(rest);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::offer(const QList<QueryOffer>& offers) {
    for (QPushButton* old : std::as_const(m_offerButtons)) {
        m_offers->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_offerButtons.clear();
    for (const QueryOffer& offer : offers) {
        auto* button = new QPushButton{symbol(offer.icon, Ink::Quiet), offer.words, this};
        button->setObjectName(QStringLiteral("queryOffer"));
        button->setProperty("look", QStringLiteral("offer"));
        button->setAccessibleName(offer.found.isEmpty() ? offer.words : offer.words + QStringLiteral(", ") + offer.found);
        button->setMinimumHeight(fontMetrics().height() + 14);
        button->setMinimumWidth(320);
        button->setMaximumWidth(560);
        auto* found = new PlainLabel{offer.found, QStringLiteral("second"), button};
        found->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto* inside = new QHBoxLayout{button};
        inside->setContentsMargins(12, 0, 12, 0);
        inside->addStretch();
        inside->addWidget(found);
        connect(button, &QPushButton::clicked, this, [this, query = offer.query] { Q_EMIT offerChosen(query); });
        m_offers->addWidget(button);
        m_offerButtons.append(button);
    }
}

QString EmptyState::text() const { return m_lead->text() + u' ' + m_rest->text(); }

} // namespace Rushes::Ui
