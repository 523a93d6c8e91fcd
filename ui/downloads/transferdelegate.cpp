// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transferdelegate.h"

#include "ui/downloads/copywords.h"
#include "ui/downloads/transfermodel.h"
#include "ui/downloads/transferwords.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QDateTimeEdit>
#include <QMouseEvent>
#include <QPainter>

namespace Rushes::Ui {
namespace {

using Column = TransferModel::Column;
using TransferWords::Look;
using TransferWords::RowAction;

constexpr int side = 8;
constexpr QSize thumbSize{64, 36};
/// Where the words of a state begin, after its icon.
constexpr int stateIndent = 20;

int lineHeight(TextSize size) { return QFontMetrics{uiFont(size)}.height(); }

Look lookAt(const QModelIndex& index) { return static_cast<Look>(index.data(TransferModel::LookRole).toInt()); }

Paint::Bar barOf(Look look) {
    switch (look) {
    case Look::Queued:
    case Look::Active:
    case Look::Done: return Paint::Bar::Active;
    case Look::Held: return Paint::Bar::Paused;
    case Look::Verifying: return Paint::Bar::Verifying;
    case Look::Retrying: return Paint::Bar::Waiting;
    case Look::Waiting:
    case Look::Paused: return Paint::Bar::Paused;
    case Look::Failed: return Paint::Bar::Failed;
    }
    return Paint::Bar::Empty;
}

QColor stateColour(const QModelIndex& index, const Tokens& tokens) {
    if (index.data(TransferModel::LateRole).toBool()) return tokens.err;
    switch (lookAt(index)) {
    case Look::Queued:
    case Look::Held:
    case Look::Paused: return tokens.text2;
    case Look::Active:
    case Look::Verifying: return tokens.link;
    case Look::Retrying:
    case Look::Waiting: return tokens.warn;
    case Look::Failed: return tokens.err;
    case Look::Done: return index.data(TransferModel::IconRole).toString() == u"shield" ? tokens.ok : tokens.text2;
    }
    return tokens.text2;
}

void paintName(QPainter& painter, const QRect& cell, const QModelIndex& index, bool selected, const Tokens& tokens) {
    const QRect thumb{QPoint{cell.left(), cell.center().y() - thumbSize.height() / 2 + 1}, thumbSize};
    Paint::thumbnail(painter, thumb, index.data(Qt::DecorationRole).value<QPixmap>(), tokens);
    const int top = cell.top() + (cell.height() - lineHeight(TextSize::Body) - lineHeight(TextSize::Small)) / 2;
    const QRect first{thumb.right() + 11, top, cell.right() - thumb.right() - 11, lineHeight(TextSize::Body)};
    painter.setFont(uiFont(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(tokens.text);
    Paint::text(painter, first, index.data().toString());
    painter.setFont(uiFont(TextSize::Small));
    painter.setPen(tokens.text2);
    Paint::text(painter, QRect{first.left(), first.bottom() + 1, first.width(), lineHeight(TextSize::Small)},
                index.data(TransferModel::FileNameRole).toString(), Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideMiddle);
}

void paintProgress(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const Look look = lookAt(index);
    const int line = lineHeight(TextSize::Small);
    painter.setFont(uiFont(TextSize::Small));
    if (look == Look::Done) {
        painter.setPen(tokens.text2);
        Paint::text(painter, cell, index.data(TransferModel::ProgressTextRole).toString());
        return;
    }
    const QRect words{cell.left(), cell.top() + (cell.height() - line - 9) / 2, cell.width(), line};
    painter.setPen(tokens.text);
    const int taken = Paint::text(painter, words, index.data(TransferModel::ProgressTextRole).toString());
    painter.setPen(tokens.text2);
    Paint::text(painter, words.adjusted(taken + 8, 0, 0, 0), index.data(TransferModel::AmountRole).toString(), Qt::AlignRight | Qt::AlignVCenter);
    Paint::progress(painter, QRectF(words.left(), words.bottom() + 4, words.width(), 6), index.data(TransferModel::FractionRole).toDouble(), barOf(look),
                    tokens);
}

void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const bool quiet = static_cast<Column>(index.column()) == Column::Position;
    painter.setFont(uiFont(quiet ? TextSize::Small : TextSize::Body));
    painter.setPen(quiet ? tokens.text2 : tokens.text);
    Paint::text(painter, cell, index.data().toString(), static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
}

/// The time left, and under it the time by which it has to be over.
void paintTimeLeft(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const QString by = index.data(TransferModel::NeededByRole).toString();
    if (by.isEmpty()) return paintText(painter, cell, index, tokens);
    const int lines = lineHeight(TextSize::Body) + lineHeight(TextSize::Small);
    const QRect first{cell.left(), cell.top() + (cell.height() - lines) / 2, cell.width(), lineHeight(TextSize::Body)};
    paintText(painter, first, index, tokens);
    const bool late = index.data(TransferModel::LateRole).toBool();
    painter.setFont(uiFont(TextSize::Small, late ? QFont::DemiBold : QFont::Normal));
    painter.setPen(late ? tokens.err : tokens.text2);
    Paint::text(painter, QRect{cell.left(), first.bottom() + 1, cell.width(), lineHeight(TextSize::Small)}, by, Qt::AlignRight | Qt::AlignVCenter);
}

QColor copyColour(CopyWords::Look look, const Tokens& tokens) {
    switch (look) {
    case CopyWords::Look::Made: return tokens.ok;
    case CopyWords::Look::Waiting: return tokens.warn;
    case CopyWords::Look::Failed: return tokens.err;
    case CopyWords::Look::None:
    case CopyWords::Look::Coming: break;
    }
    return tokens.text2;
}

/// The state, and under it that of the further copies, or why it is so.
void paintState(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    painter.setFont(uiFont(TextSize::Small));
    const QString icon = index.data(TransferModel::IconRole).toString();
    const QString copies = index.data(TransferModel::CopyRole).toString();
    const QString cause = index.data(TransferModel::CauseRole).toString();
    if (copies.isEmpty() && cause.isEmpty()) {
        Paint::state(painter, cell, icon, index.data().toString(), stateColour(index, tokens));
        return;
    }
    const int line = lineHeight(TextSize::Small);
    const QRect first{cell.left(), cell.top() + (cell.height() - 2 * line - 2) / 2, cell.width(), line};
    Paint::state(painter, first, icon, index.data().toString(), stateColour(index, tokens));
    if (copies.isEmpty()) {
        painter.setPen(tokens.text2);
        Paint::text(painter, first.translated(0, line + 2).adjusted(stateIndent, 0, 0, 0), cause);
        return;
    }
    const auto look = static_cast<CopyWords::Look>(index.data(TransferModel::CopyLookRole).toInt());
    Paint::state(painter, first.translated(0, line + 2), look == CopyWords::Look::Failed ? u"err" : u"copy", copies, copyColour(look, tokens));
}

/// A meeting's row: its name, and the sums of what is below it.
void paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens) {
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Position) {
        paintSymbol(painter, cell, index.data(TransferModel::ExpandedRole).toBool() ? u"down" : u"right", tokens.text2);
        return;
    }
    if (column == Column::Progress) return paintProgress(painter, cell, index, tokens);
    painter.setFont(uiFont(column == Column::State ? TextSize::Small : TextSize::Body, column == Column::Name ? QFont::DemiBold : QFont::Normal));
    painter.setPen(column == Column::State ? tokens.text2 : tokens.text);
    Paint::text(painter, cell, index.data().toString(), static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
}

RowAction actionAt(const QModelIndex& index) { return static_cast<RowAction>(index.data(TransferModel::ActionRole).toInt()); }

} // namespace

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {80, std::max(thumbSize.height(), lineHeight(TextSize::Body) + lineHeight(TextSize::Small)) + 12};
}

void TransferDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Tokens& tokens = currentTokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) painter->fillRect(option.rect, tokens.tint);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, tokens.line);
    const QRect cell = option.rect.adjusted(side, 0, -side, -1);
    if (index.data(TransferModel::IsGroupRole).toBool()) {
        if (!selected) painter->fillRect(option.rect.adjusted(0, 0, 0, -1), tokens.alt);
        paintGroup(*painter, cell, index, tokens);
        painter->restore();
        return;
    }
    switch (static_cast<Column>(index.column())) {
    case Column::Name: paintName(*painter, cell, index, selected, tokens); break;
    case Column::Progress: paintProgress(*painter, cell, index, tokens); break;
    case Column::TimeLeft: paintTimeLeft(*painter, cell, index, tokens); break;
    case Column::State: paintState(*painter, cell, index, tokens); break;
    case Column::Action: {
        const QStringView icon = TransferWords::actionIcon(actionAt(index));
        if (!icon.isEmpty()) paintSymbol(*painter, cell, icon, tokens.text2);
        break;
    }
    default: paintText(*painter, cell, index, tokens);
    }
    painter->restore();
}

bool TransferDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease || static_cast<Column>(index.column()) != Column::Action || actionAt(index) == RowAction::Nothing)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint())) return false;
    Q_EMIT actionClicked(index);
    return true;
}

QWidget* TransferDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (static_cast<Column>(index.column()) != Column::TimeLeft) return nullptr;
    auto* editor = new QDateTimeEdit{parent};
    editor->setAccessibleName(tr("Needed by"));
    editor->setDisplayFormat(QStringLiteral("d MMM HH:mm"));
    editor->setCalendarPopup(true);
    return editor;
}

void TransferDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static_cast<QDateTimeEdit*>(editor)->setDateTime(index.data(Qt::EditRole).toDateTime());
}

void TransferDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QDateTimeEdit*>(editor)->dateTime(), Qt::EditRole);
}

} // namespace Rushes::Ui
