// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entrydelegate.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace Rushes::Ui {

EntryDelegate::EntryDelegate(const QFont& font, QObject* parent) : QStyledItemDelegate{parent}, m_font{font} {}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const { return {leastWidth, option.fontMetrics.height() + 10}; }

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = currentTokens();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) painter->fillRect(option.rect, tokens.tint);
    const QRect inside = option.rect.adjusted(10, 0, -10, 0);
    const QString beside = index.data(BesideRole).toString();
    const QFont smallFont = uiFont(TextSize::Small);
    const QFontMetrics small{smallFont};
    const int most = inside.width() * 2 / 3; // a text cut to its own rounded width would lose its end
    const int room = beside.isEmpty() ? 0 : std::min(small.horizontalAdvance(beside), most);
    const Qt::LayoutDirection direction = option.direction;
    painter->setFont(smallFont);
    painter->setPen(chosen ? tokens.text2 : tokens.text3);
    painter->drawText(inside, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter)),
                      small.elidedText(beside, Qt::ElideRight, most));
    painter->setFont(m_font);
    painter->setPen(tokens.text);
    const QRect entry = QStyle::visualRect(direction, inside, inside.adjusted(0, 0, -room - 12, 0));
    painter->drawText(entry, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics{m_font}.elidedText(index.data().toString(), Qt::ElideRight, entry.width()));
}

} // namespace Rushes::Ui
