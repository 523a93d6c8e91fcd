// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rangemodel.h"

#include "ui/library/rangeentry.h"
#include "ui/widgets/fonts.h"
#include "ui/words/placewords.h"

#include <algorithm>

namespace Rushes::Ui {

using Library::Range;

void RangeModel::setRanges(const Library::Clip& clip, const QList<Range>& ranges) {
    QList<Range> sorted = ranges;
    std::ranges::stable_sort(sorted, {}, [](const Range& range) { return std::pair{range.in, range.out}; });
    if (clip.id != m_clip.id) {
        beginResetModel();
        m_clip = clip;
        m_ranges = sorted;
        endResetModel();
        return;
    }
    m_clip = clip;
    merge(m_ranges, sorted, [](const Range& range) { return range.id; });
}

const Range* RangeModel::rangeAt(const QModelIndex& index) const { return index.isValid() ? &m_ranges.at(index.row()) : nullptr; }

int RangeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_ranges.size()); }

int RangeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant RangeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Range& range = m_ranges.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return textOf(range, column);
    case Qt::ToolTipRole: return Words::literal(textOf(range, column));
    case Qt::AccessibleTextRole:
        if (column != Column::In) return textOf(range, column);
        return Words::sentence({tr("from %1 to %2").arg(textOf(range, Column::In), textOf(range, Column::Out)), textOf(range, Column::Tags), range.note});
    case Qt::FontRole: return column < Column::Tags ? QVariant{fixedFont(TextSize::Small)} : QVariant{};
    case TagsRole: return range.tags;
    default: return {};
    }
}

bool RangeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const auto column = static_cast<Column>(index.column());
    if (column != Column::Note && column != Column::Tags) return false;
    Range range = m_ranges.at(index.row());
    if (column == Column::Note) range.note = value.toString();
    else range.tags = readTags(value.toString());
    const Range before = m_ranges.at(index.row());
    if (range.note != before.note || range.tags != before.tags) Q_EMIT edited(before, range);
    return true;
}

Qt::ItemFlags RangeModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto column = static_cast<Column>(index.column());
    const bool editable = column == Column::Note || column == Column::Tags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant RangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
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

QString RangeModel::textOf(const Range& range, Column column) const {
    switch (column) {
    case Column::In: return frameText(range.in, m_clip);
    case Column::Out: return frameText(range.out, m_clip);
    case Column::Length: {
        // Leading zeros say nothing here, and the table is narrow.
        QString length = lengthText(range.out - range.in, m_clip);
        while (length.startsWith(u"00:") && length.size() > 5) length.remove(0, 3);
        return length;
    }
    case Column::Tags: return range.tags.join(QStringLiteral(", "));
    case Column::Note: return range.note;
    }
    return {};
}

} // namespace Rushes::Ui
