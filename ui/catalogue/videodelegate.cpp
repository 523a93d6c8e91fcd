// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videodelegate.h"

#include "ui/catalogue/carddrawings.h"
#include "ui/catalogue/tonecolour.h"
#include "ui/catalogue/videomodel.h"
#include "ui/widgets/cardground.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"

#include <QPainter>

namespace Rushes::Ui {
namespace {

constexpr int gutter = 6;  ///< between two cards' frames, half of it
constexpr int inset = 6;   ///< between a card's frame and its picture
constexpr QSize rowThumb{64, 36};

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

int pictureHeight(int cardWidth) { return (cardWidth - 2 * gutter - 2 * inset) * 9 / 16; }

/// Flag, place and date; answers nothing, it fills what room there is.
void paintPlace(QPainter& painter, QRect line, const QModelIndex& index, const Tokens& tokens) {
    const QString country = index.data(VideoModel::CountryRole).toString();
    if (!country.isEmpty()) {
        painter.drawPixmap(line.left(), line.center().y() - flagSize.height() / 2 + 1, flagPixmap(country, painter.device()->devicePixelRatio()));
        line.adjust(flagSize.width() + 6, 0, 0, 0);
    }
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text2);
    // How sure it is that the video belongs here matters more than where it was: that is the meeting's.
    const QString link = index.data(VideoModel::LinkTextRole).toString();
    const QString place = link.isEmpty() ? index.data(VideoModel::PlaceRole).toString() : link;
    const QString date = index.data(VideoModel::DateRole).toString();
    Paint::text(painter, line, place.isEmpty() ? date : place + QStringLiteral("  ") + date);
}

/// Answers the width that it took at the right end of `line`.
int paintState(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& tokens) {
    const QString text = index.data(VideoModel::StateTextRole).toString();
    if (text.isEmpty()) return 0;
    painter.setFont(uiFont(TextSize::Small));
    const QColor colour = toneColour(static_cast<Tone>(index.data(VideoModel::ToneRole).toInt()), tokens);
    return Paint::state(painter, line, index.data(VideoModel::StateIconRole).toString(), text, colour, Qt::AlignRight).width();
}

/// The moment that is looked at, or the picture that stands for the whole.
QPixmap pictureOf(const QModelIndex& index) {
    const QPixmap frame = index.data(VideoModel::FrameRole).value<QPixmap>();
    return frame.isNull() ? index.data(Qt::DecorationRole).value<QPixmap>() : frame;
}

/// A line along the lower edge of a picture, on a dark ground.
void paintLine(QPainter& painter, const QRect& picture, double part, int thickness, const QColor& colour) {
    const QRect line{picture.left(), picture.bottom() + 1 - thickness, picture.width(), thickness};
    painter.fillRect(line, QColor{12, 14, 17, 214});
    painter.fillRect(QRect{line.left(), line.top(), qRound(line.width() * part), thickness}, colour);
}

} // namespace

QRect VideoDelegate::pictureRect(const QRect& rect) const {
    if (m_form == PageForm::List) return {QPoint{rect.left() + 16, rect.center().y() - rowThumb.height() / 2}, rowThumb};
    const int beside = gutter + inset;
    return {rect.left() + beside, rect.top() + beside, rect.width() - 2 * beside, pictureHeight(rect.width())};
}

int VideoDelegate::cardHeight(int width) {
    return 2 * gutter + 2 * inset + pictureHeight(width) + 6 + 2 * lineHeight(TextSize::Body) + lineHeight(TextSize::Small) + 2;
}

QSize VideoDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    if (m_form == PageForm::Grid) return {option.rect.width(), cardHeight(option.rect.width())};
    return {200, std::max(rowThumb.height(), lineHeight(TextSize::Body) + lineHeight(TextSize::Small)) + 12};
}

void VideoDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (m_form == PageForm::Grid) paintCard(*painter, option, index);
    else paintRow(*painter, option, index);
    painter->restore();
}

void VideoDelegate::paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = currentTokens();
    const QRect frame = option.rect.adjusted(gutter, gutter, -gutter, -gutter);
    paintCardGround(painter, option.rect, frame, option.state.testFlag(QStyle::State_Selected), option.state.testFlag(QStyle::State_HasFocus), tokens);
    const QRect inner = frame.adjusted(inset, inset, -inset, -inset);
    const QRect picture = pictureRect(option.rect);
    Paint::thumbnail(painter, picture, pictureOf(index), tokens);
    if (index.data(VideoModel::PendingRole).toBool()) {
        Paint::pendingLines(painter, QRect{inner.left() + 2, picture.bottom() + 8, inner.width() - 4, inner.bottom() - picture.bottom() - 8}, tokens);
        return;
    }
    const QString moment = index.data(VideoModel::FrameTextRole).toString();
    if (moment.isEmpty()) {
        Paint::duration(painter, picture, index.data(VideoModel::DurationRole).toString());
        const int percent = index.data(VideoModel::PercentRole).toInt();
        if (percent >= 0) paintLine(painter, picture, percent / 100.0, 4, tokens.progress);
    } else {
        // White, as on a screen: the coloured line is that of a download.
        Paint::duration(painter, picture.adjusted(0, 0, 0, -3), moment);
        paintLine(painter, picture, index.data(VideoModel::FrameProgressRole).toDouble(), 3, Qt::white);
    }
    paintBadge(painter, picture, index.data(VideoModel::BadgeIconRole).toString(), index.data(VideoModel::BadgeTextRole).toString());

    const QRect title{inner.left() + 2, picture.bottom() + 6, inner.width() - 4, 2 * lineHeight(TextSize::Body)};
    painter.setFont(uiFont(TextSize::Body));
    painter.setPen(tokens.text);
    const int titleHeight = Paint::paragraph(painter, title, index.data().toString(), 2);
    const QRect line{title.left(), title.top() + titleHeight, title.width(), lineHeight(TextSize::Small) + 2};
    const int taken = paintState(painter, line, index, tokens);
    paintPlace(painter, line.adjusted(0, 0, -taken - (taken > 0 ? 8 : 0), 0), index, tokens);
}

void VideoDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = currentTokens();
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, tokens.line);
    Paint::rowGround(painter, row.adjusted(0, 0, 0, -1), selected, option.state.testFlag(QStyle::State_HasFocus), tokens);

    const QRect thumb = pictureRect(row);
    Paint::thumbnail(painter, thumb, pictureOf(index), tokens);
    if (index.data(VideoModel::PendingRole).toBool()) {
        Paint::pendingLines(painter, QRect{thumb.right() + 13, thumb.top() + 2, std::min(280, row.width() / 3), thumb.height()}, tokens);
        return;
    }
    const int small = lineHeight(TextSize::Small);
    const QRect state{row.right() - 16 - 150, row.top(), 150, row.height() - 1};
    const QRect size{state.left() - 84, row.top(), 72, row.height() - 1};
    const QString moment = index.data(VideoModel::FrameTextRole).toString();
    const int lengthWidth = moment.isEmpty() ? 72 : 112;
    const QRect length{size.left() - 12 - lengthWidth, row.top(), lengthWidth, row.height() - 1};
    const QRect words{thumb.right() + 13, row.top() + (row.height() - lineHeight(TextSize::Body) - small) / 2, length.left() - thumb.right() - 25,
                      lineHeight(TextSize::Body)};
    painter.setFont(uiFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(tokens.text);
    Paint::text(painter, words, index.data().toString());
    QRect line{words.left(), words.bottom() + 1, words.width(), small};
    if (const QString badge = index.data(VideoModel::BadgeTextRole).toString(); !badge.isEmpty()) {
        painter.setFont(uiFont(TextSize::Small));
        const QRect taken = Paint::state(painter, line, index.data(VideoModel::BadgeIconRole).toString(), badge, tokens.warn);
        line.setLeft(taken.right() + 12);
    }
    paintPlace(painter, line, index, tokens);
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text2);
    Paint::text(painter, length, moment.isEmpty() ? index.data(VideoModel::DurationRole).toString() : moment, Qt::AlignRight | Qt::AlignVCenter);
    Paint::text(painter, size, index.data(VideoModel::SizeRole).toString(), Qt::AlignRight | Qt::AlignVCenter);
    paintState(painter, state, index, tokens);
}

} // namespace Rushes::Ui
