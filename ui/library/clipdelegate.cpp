// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipdelegate.h"

#include "ui/library/clipmodel.h"
#include "ui/library/tagline.h"
#include "ui/widgets/cardground.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {
namespace {

constexpr int gutter = 4; ///< between two cards' frames, half of it
constexpr int inset = 8;  ///< between a card's frame and its picture

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

int pictureHeight(int cardWidth) { return (cardWidth - 2 * gutter - 2 * inset) * 9 / 16; }

/// Answers the width that it took at the right end of `line`.
int paintRating(QPainter& painter, const QRect& line, int rating, const Tokens& tokens) {
    if (rating == 0) return 0;
    painter.setFont(uiFont(TextSize::Small));
    const QString number = QString::number(rating);
    const int width = 20 + painter.fontMetrics().horizontalAdvance(number);
    const QRect at{line.right() + 1 - width, line.top(), width, line.height()};
    paintStar(painter, QRect{at.left(), at.center().y() - 7, 14, 14}, true, tokens);
    painter.setPen(tokens.text2);
    Paint::text(painter, at, number, Qt::AlignRight | Qt::AlignVCenter);
    return width + 6;
}

/// What the portal said, in a corner of the picture: the place where tags and rating are not.
void paintNotice(QPainter& painter, const QRect& picture, const QString& words, const Tokens& tokens) {
    painter.setFont(uiFont(TextSize::Small, QFont::DemiBold));
    const int height = painter.fontMetrics().height() + 4;
    const int width = std::min(painter.fontMetrics().horizontalAdvance(words) + 16 + 5 + 14, picture.width() - 12);
    const QRect pill{picture.left() + 6, picture.bottom() - 5 - height, width, height};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.warnTint);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    Paint::state(painter, pill.adjusted(6, 0, -6, 0), u"warn", words, tokens.warn);
}

} // namespace

int ClipDelegate::cardHeight(int width) {
    return 2 * gutter + 2 * inset + pictureHeight(width) + 5 + lineHeight(TextSize::Body) + 3 + Paint::chipSize(QStringLiteral("x"), true).height();
}

QSize ClipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const { return {option.rect.width(), cardHeight(option.rect.width())}; }

void ClipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Tokens& tokens = currentTokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect frame = option.rect.adjusted(gutter, gutter, -gutter, -gutter);
    paintCardGround(*painter, option.rect, frame, selected, option.state.testFlag(QStyle::State_HasFocus), tokens);

    const QRect inner = frame.adjusted(inset, inset, -inset, -inset);
    const QRect picture{inner.left(), inner.top(), inner.width(), pictureHeight(option.rect.width())};
    const QString presence = index.data(ClipModel::PresenceTextRole).toString();
    const bool arrives = index.data(ClipModel::ArrivingRole).toBool();
    const QPixmap pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    if (!presence.isEmpty() && pixmap.isNull()) Paint::noThumbnail(*painter, picture, arrives ? u"download" : u"disk", tokens);
    else Paint::thumbnail(*painter, picture, pixmap, tokens);
    if (index.data(ClipModel::PendingRole).toBool()) {
        Paint::pendingLines(*painter, QRect{inner.left() + 2, picture.bottom() + 8, inner.width() - 4, inner.bottom() - picture.bottom() - 8}, tokens);
        painter->restore();
        return;
    }
    const QString duration = index.data(ClipModel::DurationRole).toString();
    if (!duration.isEmpty()) Paint::duration(*painter, picture, duration);
    const QString notice = index.data(ClipModel::NoticeTextRole).toString();
    if (!notice.isEmpty()) paintNotice(*painter, picture, notice, tokens);
    if (selected) paintTick(*painter, QRect{picture.left() + 6, picture.top() + 6, 16, 16}, tokens);

    const QRect title{inner.left(), picture.bottom() + 6, inner.width(), lineHeight(TextSize::Body)};
    painter->setFont(uiFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(tokens.text);
    Paint::text(*painter, title, index.data().toString());
    QRect line{inner.left(), title.bottom() + 4, inner.width(), Paint::chipSize(QStringLiteral("x"), true).height()};
    line.adjust(0, 0, -paintRating(*painter, line, index.data(ClipModel::RatingRole).toInt(), tokens), 0);
    if (presence.isEmpty()) {
        paintTags(*painter, line, index.data(ClipModel::TagsRole).toStringList(), tokens, index.data(ClipModel::TagColoursRole).value<QList<QColor>>());
    } else {
        painter->setFont(uiFont(TextSize::Small));
        Paint::state(*painter, line, arrives ? u"download" : u"warn", presence, arrives ? tokens.link : tokens.warn);
    }
    painter->restore();
}

} // namespace Rushes::Ui
