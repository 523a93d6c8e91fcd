// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlistbar.h"

#include "ui/logging/keycap.h"
#include "ui/widgets/fonts.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace Rushes::Ui {

ShotListBar::ShotListBar(QWidget* parent) : QFrame{parent}, m_row{new QHBoxLayout{this}} {
    setObjectName(QStringLiteral("shotListBar"));
    setProperty("surface", QStringLiteral("subbar"));
    m_row->setContentsMargins(12, 4, 12, 4);
    m_row->setSpacing(6);
    setFixedHeight(QFontMetrics{uiFont()}.height() + 22);
    setMinimumWidth(360); // with icons alone
}

void ShotListBar::addIcon(QAction& action) {
    auto* button = new QToolButton{this};
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action.text());
    m_row->addWidget(button);
}

QToolButton* ShotListBar::addWorded(QAction& action, bool isOutlined, const QString& key) {
    auto* button = new QToolButton{this};
    if (isOutlined) button->setProperty("look", QStringLiteral("filter"));
    button->setDefaultAction(&action);
    button->setText(Words::besideIcon(action.iconText()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action.text());
    // The action speaks for the button again with every change of it.
    connect(&action, &QAction::changed, button, [button, &action] { button->setText(Words::besideIcon(action.iconText())); });
    m_row->addWidget(button);
    m_worded.append(button);
    if (!key.isEmpty()) {
        auto* cap = new KeyCap{key, this};
        m_row->addWidget(cap);
        m_spare.append(cap);
    }
    return button;
}

void ShotListBar::addSpace() { m_row->addStretch(1); }

QCheckBox* ShotListBar::addCheck(const QString& words, const QString& toolTip) {
    auto* box = new QCheckBox{words, this};
    box->setToolTip(Words::literal(toolTip));
    m_row->addWidget(box);
    return box;
}

void ShotListBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (m_wordedWidth == 0) {
        const int needed = m_row->sizeHint().width();
        if (needed <= width()) return;
        m_wordedWidth = needed;
        setCompact(true);
    } else if (width() >= m_wordedWidth) {
        m_wordedWidth = 0;
        setCompact(false);
    }
}

void ShotListBar::setCompact(bool compact) {
    for (QToolButton* button : std::as_const(m_worded)) button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (QWidget* spare : std::as_const(m_spare)) spare->setVisible(!compact);
}

} // namespace Rushes::Ui
