// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/logmodel.h"

#include "core/media/timecodeentry.h"
#include "ui/library/rangeentry.h"
#include "ui/logging/clipstart.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"

#include <algorithm>

namespace Rushes::Ui {

using Library::Marker;
using Library::Range;

namespace {

std::optional<Media::Timecode> countedFrom(const Library::Clip& clip) {
    return clip.facts && clip.facts->frameRate ? std::optional{startOf(clip)} : std::nullopt;
}

} // namespace

LogModel::LogModel(ClipLog& log, QObject* parent) : MergingModel{parent}, m_log{log} {
    connect(&log, &ClipLog::changed, this, &LogModel::show);
    show();
}

QString LogModel::keyOf(const Row& row) {
    const auto* range = std::get_if<Range>(&row);
    return range != nullptr ? u'r' + range->id.text() : u'm' + std::get<Marker>(row).id.text();
}

void LogModel::setColours(const TagColours& colours) {
    m_colours = colours;
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {ColoursRole});
}

void LogModel::show() {
    QList<Row> rows;
    for (const Range& range : m_log.ranges()) rows.append(range);
    for (const Marker& marker : m_log.markers()) rows.append(marker);
    std::ranges::stable_sort(rows, {}, [](const Row& row) {
        const auto* range = std::get_if<Range>(&row);
        return range != nullptr ? range->in : std::get<Marker>(row).frame;
    });
    const Library::ClipId id = m_log.clip() ? m_log.clip()->id : Library::ClipId{};
    if (id != m_shown) {
        beginResetModel();
        m_shown = id;
        m_rows = rows;
        endResetModel();
        return;
    }
    merge(m_rows, rows, [](const Row& row) { return keyOf(row); });
}

void LogModel::setPlayhead(qint64 frame) {
    if (std::exchange(m_playhead, frame) == frame) return;
    const Range* open = m_log.openRange();
    if (open == nullptr) return;
    const QModelIndex row = indexOf(open->id);
    if (row.isValid()) Q_EMIT dataChanged(row.siblingAtColumn(static_cast<int>(Column::Out)), row.siblingAtColumn(static_cast<int>(Column::Length)));
}

ClipLog::Entry LogModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows.at(index.row());
    if (const auto* range = std::get_if<Range>(&row)) return range->id;
    return std::get<Marker>(row).id;
}

QModelIndex LogModel::indexOf(const ClipLog::Entry& entry) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (entryAt(index(row, 0)) == entry) return index(row, 0);
    }
    return {};
}

const Library::Clip& LogModel::clip() const {
    static const Library::Clip none;
    return m_log.clip() ? *m_log.clip() : none;
}

bool LogModel::isOpen(const Range& range) const {
    const Range* open = m_log.openRange();
    return open != nullptr && open->id == range.id;
}

qint64 LogModel::outOf(const Range& range) const { return isOpen(range) ? std::max(range.out, m_playhead) : range.out; }

QString LogModel::textOf(const Range& range, Column column) const {
    switch (column) {
    case Column::In: return frameText(range.in, clip());
    case Column::Out: return isOpen(range) ? frameText(outOf(range), clip()) + u'…' : frameText(range.out, clip());
    case Column::Length: return lengthText(outOf(range) - range.in, clip());
    case Column::Tags: return range.tags.join(QStringLiteral(", "));
    case Column::Note: return range.note;
    }
    return {};
}

QString LogModel::textOf(const Marker& marker, Column column) const {
    switch (column) {
    case Column::In: return frameText(marker.frame, clip());
    case Column::Out: return tr("Marker");
    case Column::Note: return marker.note;
    default: return {};
    }
}

QString LogModel::textOf(const Row& row, Column column) const {
    return std::visit([this, column](const auto& one) { return textOf(one, column); }, row);
}

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const auto* range = std::get_if<Range>(&row);
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::EditRole: return range != nullptr && column == Column::Out ? frameText(range->out, clip()) : textOf(row, column);
    case Qt::ToolTipRole: return Words::literal(textOf(row, column));
    case Qt::AccessibleTextRole:
        if (column != Column::In) return textOf(row, column);
        if (range == nullptr) return Words::sentence({tr("marker at %1").arg(textOf(row, Column::In)), textOf(row, Column::Note)});
        return Words::sentence({isOpen(*range) ? tr("open range from %1").arg(textOf(row, Column::In))
                                               : tr("range from %1 to %2").arg(textOf(row, Column::In), textOf(row, Column::Out)),
                                textOf(row, Column::Tags), range->note});
    case Qt::FontRole: return column < Column::Tags ? QVariant{fixedFont(TextSize::Small)} : QVariant{};
    case TagsRole: return range != nullptr ? range->tags : QStringList{};
    case OpenRole: return range != nullptr && isOpen(*range);
    case MarkerRole: return range == nullptr;
    case ColoursRole: return QVariant::fromValue(m_colours.of(range != nullptr ? range->tags : QStringList{}));
    default: return {};
    }
}

std::optional<Range> LogModel::edited(Range range, Column column, const QString& text) const {
    const auto start = countedFrom(clip());
    const qint64 frames = clip().facts ? clip().facts->frames : 0;
    if (column == Column::Note) range.note = text;
    else if (column == Column::Tags) range.tags = readTags(text);
    else if (start && (column == Column::In || column == Column::Out)) {
        qint64& end = column == Column::In ? range.in : range.out;
        const auto typed = Media::readTimecodeEntry(text, end, *start);
        if (!typed || (frames > 0 && *typed > frames)) return std::nullopt;
        end = *typed;
        if (range.out <= range.in) return std::nullopt;
    } else return std::nullopt;
    return range;
}

std::optional<Marker> LogModel::edited(Marker marker, Column column, const QString& text) const {
    const auto start = countedFrom(clip());
    if (column == Column::Note) marker.note = text;
    else if (column == Column::In && start) {
        const auto typed = Media::readTimecodeEntry(text, marker.frame, *start);
        const qint64 frames = clip().facts->frames;
        if (!typed || (frames > 0 && *typed >= frames)) return std::nullopt;
        marker.frame = *typed;
    } else return std::nullopt;
    return marker;
}

bool LogModel::accepts(const QModelIndex& index, const QString& text) const {
    if (!index.isValid()) return false;
    return std::visit([&](const auto& row) { return edited(row, static_cast<Column>(index.column()), text).has_value(); }, m_rows.at(index.row()));
}

bool LogModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const Row row = m_rows.at(index.row()); // the change may bring other rows
    return std::visit(
        [&](const auto& before) {
            const auto after = edited(before, static_cast<Column>(index.column()), value.toString());
            if (after && textOf(*after, static_cast<Column>(index.column())) != textOf(before, static_cast<Column>(index.column())))
                m_log.change(before, *after);
            return after.has_value();
        },
        row);
}

Qt::ItemFlags LogModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto column = static_cast<Column>(index.column());
    const bool isMarker = std::holds_alternative<Marker>(m_rows.at(index.row()));
    const bool editable = isMarker ? column == Column::In || column == Column::Note : column != Column::Length;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns) return {};
    switch (static_cast<Column>(section)) {
    case Column::In: return tr("TC in");
    case Column::Out: return tr("TC out");
    case Column::Length: return tr("Duration");
    case Column::Tags: return tr("Tags");
    case Column::Note: return tr("Note");
    }
    return {};
}

} // namespace Rushes::Ui
