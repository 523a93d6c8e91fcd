// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photodelegate.h"

#include "ui/catalogue/carddrawings.h"
#include "ui/catalogue/photomodel.h"
#include "ui/catalogue/tonecolour.h"
#include "ui/widgets/cardground.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace Rushes::Ui {
namespace {

constexpr int gutter = 6; ///< between two cards' frames, half of it
constexpr int inset = 6;  ///< between a card's frame and its picture

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

int pictureHeight(int cardWidth) { return (cardWidth - 2 * gutter - 2 * inset) * 2 / 3; }

/// The whole picture in the middle: what stands at its edge is part of a photo.
void paintWhole(QPainter& painter, const QRect& rect, const QPixmap& picture, const Tokens& tokens) {
    painter.fillRect(rect, tokens.inset);
    if (picture.isNull()) {
        if (!isHighContrast(tokens)) return;
        painter.setPen(tokens.edge); // its ground is that of the page
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    }
    QRect place{QPoint{}, picture.deviceIndependentSize().toSize().scaled(rect.size(), Qt::KeepAspectRatio)};
    place.moveCenter(rect.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, picture);
}

} // namespace

int PhotoDelegate::cardHeight(int width) {
    return 2 * gutter + 2 * inset + pictureHeight(width) + 6 + 2 * lineHeight(TextSize::Body) + 3 * lineHeight(TextSize::Small) + 4;
}

QSize PhotoDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const { return {option.rect.width(), cardHeight(option.rect.width())}; }

void PhotoDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = currentTokens();
    painter->save();
    const QRect frame = option.rect.adjusted(gutter, gutter, -gutter, -gutter);
    paintCardGround(*painter, option.rect, frame, option.state.testFlag(QStyle::State_Selected), option.state.testFlag(QStyle::State_HasFocus), tokens);

    const QRect inner = frame.adjusted(inset, inset, -inset, -inset);
    const QRect picture{inner.left(), inner.top(), inner.width(), pictureHeight(option.rect.width())};
    const QRect words{inner.left() + 2, picture.bottom() + 6, inner.width() - 4, inner.bottom() - picture.bottom() - 6};
    if (index.data(PhotoModel::PendingRole).toBool()) {
        painter->fillRect(picture, tokens.inset);
        Paint::pendingLines(*painter, words.adjusted(0, 4, 0, 0), tokens);
        painter->restore();
        return;
    }
    if (index.data(PhotoModel::HasPreviewRole).toBool()) paintWhole(*painter, picture, index.data(Qt::DecorationRole).value<QPixmap>(), tokens);
    else Paint::noThumbnail(*painter, picture, u"photo", tokens);
    paintBadge(*painter, picture, index.data(PhotoModel::BadgeIconRole).toString(), index.data(PhotoModel::BadgeTextRole).toString());

    painter->setFont(uiFont(TextSize::Body));
    painter->setPen(tokens.text);
    QRect line{words.left(), words.top() + Paint::paragraph(*painter, words, index.data().toString(), 2), words.width(), lineHeight(TextSize::Small)};
    painter->setFont(uiFont(TextSize::Small));
    painter->setPen(tokens.text2);
    const QString link = index.data(PhotoModel::LinkTextRole).toString();
    const QString date = index.data(PhotoModel::DateRole).toString();
    Paint::text(*painter, line, link.isEmpty() ? date : QStringLiteral("%1  ·  %2").arg(date, link));
    line.translate(0, line.height());
    painter->setFont(fixedFont(TextSize::Small));
    Paint::text(*painter, line, index.data(PhotoModel::FileNameRole).toString(), Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
    line.translate(0, line.height());
    painter->setFont(uiFont(TextSize::Small));
    const QColor tone = toneColour(static_cast<Tone>(index.data(PhotoModel::ToneRole).toInt()), tokens);
    const QRect state =
        Paint::state(*painter, line, index.data(PhotoModel::StateIconRole).toString(), index.data(PhotoModel::StateTextRole).toString(), tone, Qt::AlignRight);
    painter->setPen(tokens.text3);
    Paint::text(*painter, line.adjusted(0, 0, -state.width() - 8, 0), index.data(PhotoModel::TechniqueRole).toString());
    painter->restore();
}

} // namespace Rushes::Ui
