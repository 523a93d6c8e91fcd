// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetingdelegate.h"

#include "ui/catalogue/meetingmodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QPainter>

namespace Rushes::Ui {
namespace {

constexpr int side = 16;

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

constexpr int markSize = 16;

/// Answers the width that it took.
int paintVideoCount(QPainter& painter, const QRect& line, int count, const Tokens& tokens) {
    painter.setFont(uiFont(TextSize::Small));
    return Paint::state(painter, line, u"video", Words::count(count), tokens.text2, Qt::AlignRight).width();
}

/// The bell of a meeting whose videos are waited for, as its programme and its button have it. The counts stay below each other: it stands
/// before them. Answers the width that it took.
int paintArmed(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& tokens) {
    if (index.data(MeetingModel::ArmedTextRole).toString().isEmpty()) return 0;
    paintSymbol(painter, QRect{line.right() - markSize + 1, line.top(), markSize, line.height()}, u"bellon", tokens.link, markSize);
    return markSize;
}

/// Answers the width that it took.
int paintLocal(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& tokens) {
    using enum MeetingModel::LocalState;
    const QString text = index.data(MeetingModel::LocalTextRole).toString();
    if (text.isEmpty()) return 0;
    painter.setFont(uiFont(TextSize::Small));
    switch (index.data(MeetingModel::LocalStateRole).value<MeetingModel::LocalState>()) {
    case Coming: return Paint::state(painter, line, u"download", text, tokens.link, Qt::AlignRight).width();
    case All: return Paint::state(painter, line, u"ok", text, tokens.ok, Qt::AlignRight).width();
    case Some:
    case None: break;
    }
    return Paint::state(painter, line, {}, text, tokens.text2, Qt::AlignRight).width();
}

} // namespace

int MeetingDelegate::yearHeight() { return lineHeight(TextSize::Small) + 12; }

QSize MeetingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.data(MeetingModel::IsYearRole).toBool()) return {200, yearHeight()};
    return {200, lineHeight(TextSize::Body) + lineHeight(TextSize::Small) + 17};
}

void MeetingDelegate::paintYear(QPainter& painter, const QRect& rect, const QModelIndex& index) {
    const Tokens& tokens = currentTokens();
    painter.fillRect(rect, tokens.alt);
    painter.fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, tokens.line);
    const QRect line = rect.adjusted(side, 0, -side, -1);
    painter.setFont(uiFont(TextSize::Small, QFont::DemiBold));
    painter.setPen(tokens.text2);
    Paint::text(painter, line, index.data().toString());
    painter.setFont(uiFont(TextSize::Small));
    Paint::text(painter, line, tr("%Ln meetings", nullptr, Words::pluralOf(index.data(MeetingModel::CountRole).toInt())), Qt::AlignRight | Qt::AlignVCenter);
}

void MeetingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (index.data(MeetingModel::IsYearRole).toBool()) {
        paintYear(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const Tokens& tokens = currentTokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, tokens.line);
    Paint::rowGround(*painter, option.rect.adjusted(0, 0, 0, -1), selected, option.state.testFlag(QStyle::State_HasFocus), tokens);

    QRect first = option.rect.adjusted(side, 8, -side, 0);
    first.setHeight(lineHeight(TextSize::Body));
    QRect second = first.translated(0, first.height());
    second.setHeight(lineHeight(TextSize::Small));

    const int counted = std::max(48, paintVideoCount(*painter, first, index.data(MeetingModel::CountRole).toInt(), tokens));
    const int marked = paintArmed(*painter, first.adjusted(0, 0, -counted - 8, 0), index, tokens);
    painter->setFont(uiFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(tokens.text);
    Paint::text(*painter, first.adjusted(0, 0, -counted - 8 - (marked > 0 ? marked + 8 : 0), 0), index.data().toString());

    const int taken = paintLocal(*painter, second, index, tokens);
    const QPixmap flag = flagPixmap(index.data(MeetingModel::CountryRole).toString(), painter->device()->devicePixelRatio());
    painter->drawPixmap(second.left(), second.center().y() - flagSize.height() / 2 + 1, flag);
    painter->setFont(uiFont(TextSize::Small));
    painter->setPen(tokens.text2);
    Paint::text(*painter, second.adjusted(flagSize.width() + 6, 0, -taken - 8, 0),
                Words::dotted({index.data(MeetingModel::PlaceRole).toString(), index.data(MeetingModel::DatesRole).toString()}));
    painter->restore();
}

} // namespace Rushes::Ui
