// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/agendadelegate.h"

#include "ui/catalogue/agendamodel.h"
#include "ui/catalogue/tonecolour.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace Rushes::Ui {
namespace {

constexpr QSize thumbSize{96, 54};
constexpr int side = 20;
constexpr int actionSize = 32;
constexpr int leastState = 138;
constexpr int stateIcon = 22;
constexpr int leastTitle = 180;

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

/// Where the parts of a row stand.
struct Places {
    QRect times;
    QPoint dot;
    QRect words;
    QRect thumb; ///< empty where the view is too narrow for it
    QRect state;
    QRect action;

    explicit Places(const QRect& row) {
        const int timeWidth = QFontMetrics{fixedFont(TextSize::Body, QFont::DemiBold)}.horizontalAdvance(QStringLiteral("00:00"));
        times = QRect{row.left() + side, row.top(), timeWidth, row.height() - 1};
        dot = QPoint{times.right() + 1 + side, row.center().y()};
        action = QRect{row.right() - side + 4 - actionSize, row.center().y() - actionSize / 2, actionSize, actionSize};
        const int stateWidth = std::max(leastState, QFontMetrics{uiFont(TextSize::Small)}.horizontalAdvance(AgendaModel::awaitedText()) + stateIcon);
        state = QRect{action.left() - 12 - stateWidth, row.top(), stateWidth, row.height() - 1};
        words = QRect{dot.x() + 16, row.top(), state.left() - 16 - dot.x() - 16, row.height() - 1};
        if (words.width() - thumbSize.width() - 16 < leastTitle) return;
        thumb = QRect{QPoint{state.left() - 16 - thumbSize.width(), row.center().y() - thumbSize.height() / 2}, thumbSize};
        words.setRight(thumb.left() - 16);
    }
};

/// Two lines about the middle of `rect`; answers the first, the second follows it.
QRect firstOfTwo(const QRect& rect) {
    const int height = lineHeight(TextSize::Body) + lineHeight(TextSize::Small);
    return {rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), lineHeight(TextSize::Body)};
}

QRect below(const QRect& line) { return {line.left(), line.bottom() + 1, line.width(), lineHeight(TextSize::Small)}; }

void paintTimes(QPainter& painter, const Places& places, const QModelIndex& index, const Tokens& tokens) {
    const QRect first = firstOfTwo(places.times);
    painter.setFont(fixedFont(TextSize::Body, QFont::Bold));
    painter.setPen(tokens.text);
    Paint::text(painter, first, index.data(AgendaModel::StartRole).toString());
    painter.setFont(fixedFont(TextSize::Body));
    painter.setPen(tokens.text2);
    Paint::text(painter, below(first), index.data(AgendaModel::EndRole).toString());
}

void paintLine(QPainter& painter, const QRect& row, const Places& places, bool covered, bool selected, const Tokens& tokens) {
    painter.fillRect(QRect{places.dot.x(), row.top(), 1, row.height()}, tokens.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{covered ? tokens.link : tokens.edge, 2});
    painter.setBrush(selected ? tokens.tint : tokens.view);
    painter.drawEllipse(QPointF{places.dot} + QPointF{0.5, 0.5}, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintWords(QPainter& painter, const Places& places, const QModelIndex& index, bool selected, const Tokens& tokens) {
    const QString note = index.data(AgendaModel::NoteRole).toString();
    QRect first = firstOfTwo(places.words);
    if (note.isEmpty()) first.moveCenter(QPoint{first.center().x(), places.words.center().y()});
    painter.setFont(uiFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(tokens.text);
    Paint::text(painter, first, index.data().toString());
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text2);
    if (!note.isEmpty()) Paint::text(painter, below(first), note);
}

void paintThumb(QPainter& painter, const Places& places, const QModelIndex& index, const Tokens& tokens) {
    if (places.thumb.isEmpty()) return;
    if (!index.data(AgendaModel::HasVideoRole).toBool()) {
        Paint::noThumbnail(painter, places.thumb, index.data(AgendaModel::IsCoveredRole).toBool() ? u"clock" : u"cloudoff", tokens);
        return;
    }
    Paint::thumbnail(painter, places.thumb, index.data(Qt::DecorationRole).value<QPixmap>(), tokens);
    Paint::duration(painter, places.thumb, index.data(AgendaModel::DurationRole).toString());
}

void paintState(QPainter& painter, const Places& places, const QModelIndex& index, const Tokens& tokens) {
    const QString size = index.data(AgendaModel::SizeRole).toString();
    const int percent = index.data(AgendaModel::PercentRole).toInt();
    painter.setFont(uiFont(TextSize::Small));
    const int line = lineHeight(TextSize::Small);
    const int barRoom = percent >= 0 ? 10 : 0;
    const int height = line + barRoom + (size.isEmpty() ? 0 : line);
    QRect at{places.state.left(), places.state.top() + (places.state.height() - height) / 2, places.state.width(), line};
    const QColor colour = toneColour(static_cast<Tone>(index.data(AgendaModel::ToneRole).toInt()), tokens);
    const QRect taken = Paint::state(painter, at, index.data(AgendaModel::StateIconRole).toString(), index.data(AgendaModel::StateTextRole).toString(), colour);
    painter.setPen(tokens.text2);
    if (percent >= 0) {
        Paint::text(painter, at.adjusted(taken.width() + 5, 0, 0, 0), index.data(AgendaModel::TimeLeftRole).toString());
        Paint::progress(painter, QRectF(at.left(), at.bottom() + 3, at.width(), 6), percent / 100.0, Paint::Bar::Active, tokens);
    }
    painter.setPen(tokens.text2);
    if (!size.isEmpty()) Paint::text(painter, at.translated(0, line + barRoom), size);
}

VideoAction actionAt(const QModelIndex& index) { return static_cast<VideoAction>(index.data(AgendaModel::ActionRole).toInt()); }

} // namespace

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.data(AgendaModel::IsDayRole).toBool()) return {200, lineHeight(TextSize::Small) + 12};
    return {200, std::max(thumbSize.height() + 14, lineHeight(TextSize::Body) + lineHeight(TextSize::Small) + 20)};
}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Tokens& tokens = currentTokens();
    const QRect row = option.rect;
    if (index.data(AgendaModel::IsDayRole).toBool()) {
        painter->fillRect(row, tokens.alt);
        painter->setFont(uiFont(TextSize::Small, QFont::DemiBold));
        painter->setPen(tokens.text2);
        Paint::text(*painter, row.adjusted(side, 0, -side, -1), index.data().toString());
        painter->fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, tokens.line);
        painter->restore();
        return;
    }
    const Places places{row};
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(QRect{row.left(), row.bottom(), row.width(), 1}, tokens.line);
    Paint::rowGround(*painter, row.adjusted(0, 0, 0, -1), selected, option.state.testFlag(QStyle::State_HasFocus), tokens);
    paintLine(*painter, row, places, index.data(AgendaModel::IsCoveredRole).toBool(), selected, tokens);
    paintTimes(*painter, places, index, tokens);
    paintWords(*painter, places, index, selected, tokens);
    paintThumb(*painter, places, index, tokens);
    paintState(*painter, places, index, tokens);
    const QStringView icon = actionIcon(actionAt(index));
    if (!icon.isEmpty()) paintSymbol(*painter, places.action, icon, tokens.text2);
    painter->restore();
}

bool AgendaDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease || actionAt(index) == VideoAction::Nothing) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !Places{option.rect}.action.contains(mouse->position().toPoint())) return false;
    Q_EMIT actionClicked(index);
    return true;
}

bool AgendaDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !Places{option.rect}.action.contains(event->pos()) || actionAt(index) == VideoAction::Nothing) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), Words::literal(actionText(actionAt(index))), view);
    return true;
}

} // namespace Rushes::Ui
