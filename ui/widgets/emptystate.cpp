// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

constexpr int iconSize = 40;

EmptyState::EmptyState(QWidget* parent)
    : QWidget{parent},
      m_icon{new PlainLabel{{}, {}, this}},
      m_lead{new PlainLabel{{}, QStringLiteral("title"), this}},
      m_rest{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_button{new QPushButton{this}} {
    setObjectName(QStringLiteral("emptyState"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QLabel* label : {m_icon, static_cast<QLabel*>(m_lead), static_cast<QLabel*>(m_rest)}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    m_lead->setWordWrap(true);
    m_rest->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);
}

void EmptyState::say(const QString& icon, const QString& lead, const QString& rest, const QString& button) {
    m_icon->setPixmap(symbol(icon, Ink::Quiet).pixmap(QSize{iconSize, iconSize}, devicePixelRatio()));
    m_lead->setText(lead);
    m_rest->setText(rest);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::text() const { return m_lead->text() + u' ' + m_rest->text(); }

} // namespace Rushes::Ui
