// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/fixpopup.h"

#include "ui/logging/keycap.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/symbollabel.h"
#include "ui/words/placewords.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Rushes::Ui {

FixPopup::FixPopup(QWidget* parent)
    : QFrame{parent},
      m_icon{new SymbolLabel{u"err", Ink::Err, this}},
      m_lead{new PlainLabel{{}, QStringLiteral("strong"), this}},
      m_rest{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_buttons{new QHBoxLayout} {
    setObjectName(QStringLiteral("fixPopup"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_lead, 0, 1);
    grid->addWidget(m_rest, 1, 1);
    m_buttons->setSpacing(8);
    grid->addLayout(m_buttons, 2, 1);
    hide();
}

void FixPopup::show(qsizetype line, bool isWarning, const ShotListProblemWords& words, const QList<ShotListFix>& fixes, const QRect& anchor,
                    const QRect& bounds) {
    m_line = line;
    m_fixes = fixes;
    m_icon->setSymbol(isWarning ? u"warn" : u"err", isWarning ? Ink::Warn : Ink::Err);
    m_lead->setText(words.lead);
    m_rest->setText(words.rest);
    setAccessibleName(words.lead);
    qDeleteAll(std::exchange(m_made, {}));
    while (QLayoutItem* item = m_buttons->takeAt(0)) delete item;
    for (const ShotListFix& fix : fixes) {
        auto* button = new QPushButton{symbol(u"bulb"), Words::withoutMnemonic(fix.words), this};
        button->setProperty("look", QStringLiteral("compact"));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT chosen(m_line, fix); });
        m_buttons->addWidget(button);
        m_made.append(button);
        if (m_made.size() > 1) continue;
        auto* key = new KeyCap{tr("Alt+Enter"), this};
        m_buttons->addWidget(key);
        m_made.append(key);
    }
    m_buttons->addStretch(1);
    for (QWidget* made : std::as_const(m_made)) made->show();
    layout()->activate();
    resize(sizeHint());
    const bool fitsBelow = anchor.bottom() + 6 + height() <= bounds.bottom();
    const int y = fitsBelow ? anchor.bottom() + 6 : std::max(bounds.top(), anchor.top() - 6 - height());
    move(std::clamp(anchor.left(), bounds.left(), std::max(bounds.left(), bounds.right() - width())), y);
    QFrame::show();
    raise();
}

} // namespace Rushes::Ui
