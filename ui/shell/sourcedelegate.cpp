// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcedelegate.h"

#include "ui/shell/sourcemodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/words.h"

#include <QPainter>

namespace Rushes::Ui {

namespace {

constexpr int side = 8;     ///< between the list's edge and an item's ground
constexpr int mark = 3;     ///< the bar at the left of the selected item
constexpr int iconAt = 20;  ///< from the list's edge
constexpr int nameAt = 44;
constexpr int endsAt = 16;  ///< from the list's right edge
constexpr int indent = 22;  ///< of each level below an item
constexpr int iconSize = 16;

int depthOf(const QModelIndex& index) {
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) ++depth;
    return depth;
}

QFont headingFont() {
    QFont font = uiFont(TextSize::Caption, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

void paintGround(QPainter& painter, const QRect& ground, const QStyleOptionViewItem& option, const Tokens& tokens) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (selected) {
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(ground, 4, 4);
        painter.setBrush(tokens.tint);
        painter.drawRoundedRect(ground.adjusted(mark, 0, 0, 0), 3, 3);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor faint = tokens.edge;
        faint.setAlphaF(0.14F);
        painter.setBrush(faint);
        painter.drawRoundedRect(ground, 4, 4);
    }
    if (focused) Paint::focusRing(painter, ground, tokens, 4);
}

/// What stands at the right end. Answers where it begins.
int paintEnd(QPainter& painter, const QRect& room, const QModelIndex& index, const Tokens& tokens) {
    if (const QVariant online = index.data(SourceModel::OnlineRole); online.isValid()) {
        Paint::onlineDot(painter, QRect{room.right() - 7, room.y(), 8, room.height()}, online.toBool(), tokens);
        return room.right() - 12;
    }
    if (const QString badge = index.data(SourceModel::BadgeRole).toString(); !badge.isEmpty()) return Paint::badge(painter, room, badge, tokens).x();
    const qint64 count = index.data(SourceModel::CountRole).toLongLong();
    if (count < 0) return room.right();
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text3);
    const QString words = Words::count(count);
    painter.drawText(room, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, words); // also in a window from the right
    return room.right() - painter.fontMetrics().horizontalAdvance(words);
}

void paintIcon(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected, const Tokens& tokens) {
    const QColor dot = index.data(SourceModel::DotRole).value<QColor>();
    if (dot.isValid()) return Paint::tagDot(painter, rect, dot);
    const QString icon = index.data(SourceModel::IconRole).toString();
    if (!icon.isEmpty()) paintSymbol(painter, rect, icon, selected ? tokens.link : tokens.text2);
}

} // namespace

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (index.data(SourceModel::HeadingRole).toBool()) paintHeading(*painter, option, index);
    else paintItem(*painter, option, index);
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int row = std::max(28, QFontMetrics{uiFont()}.height() + 9);
    // A dot without its name says nothing, so the compact form leaves tags out.
    if (m_compact && (depthOf(index) > 1 || index.data(SourceModel::DotRole).value<QColor>().isValid())) return {option.rect.width(), 0};
    if (!index.data(SourceModel::HeadingRole).toBool()) return {option.rect.width(), row};
    if (m_compact) return {option.rect.width(), index.row() == 0 ? 8 : 17};
    const int words = std::max(24, QFontMetrics{headingFont()}.height() + 9);
    return {option.rect.width(), words + 8};
}

void SourceDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = currentTokens();
    const QRect whole{0, option.rect.y(), option.widget ? option.widget->width() : option.rect.right(), option.rect.height()};
    if (m_compact) {
        if (index.row() > 0) painter.fillRect(QRect{12, whole.center().y(), whole.width() - 24, 1}, tokens.line);
        return;
    }
    painter.setFont(headingFont());
    painter.setPen(tokens.text3);
    painter.drawText(whole.adjusted(12, 8, -12, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString().toUpper());
}

void SourceDelegate::paintItem(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = currentTokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int width = option.widget ? option.widget->width() : option.rect.right() + 1;
    const QRect row{0, option.rect.y(), width, option.rect.height()};
    if (row.height() <= 0) return;
    paintGround(painter, row.adjusted(side, 0, -side, 0), option, tokens);

    const int depth = depthOf(index) - 1;
    const bool parentOfTags = index.model()->hasChildren(index);
    if (m_compact) {
        if (parentOfTags) paintSymbol(painter, row, u"tag", selected ? tokens.link : tokens.text2);
        else paintIcon(painter, row, index, selected, tokens);
        return;
    }
    if (parentOfTags)
        paintSymbol(painter, QRect{16, row.y(), iconSize, row.height()}, option.state.testFlag(QStyle::State_Open) ? u"down" : u"right", tokens.text2, 14);
    else paintIcon(painter, QRect{iconAt + depth * (indent + 6), row.y(), iconSize, row.height()}, index, selected, tokens);

    const int end = paintEnd(painter, row.adjusted(0, 0, -endsAt, 0), index, tokens);
    const bool strong = selected || index.data(SourceModel::InUseRole).toBool();
    painter.setFont(uiFont(TextSize::Body, strong ? QFont::DemiBold : QFont::Normal));
    painter.setPen(tokens.text);
    const int left = parentOfTags ? 36 : nameAt + depth * (indent + 2);
    Paint::text(painter, QRect{left, row.y(), std::max(0, end - left - 6), row.height()}, index.data().toString());
}

} // namespace Rushes::Ui
