// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/shotimportmodel.h"

#include "ui/library/rangeentry.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/words/exchangewords.h"
#include "ui/words/placewords.h"

#include <QFileInfo>

namespace Rushes::Ui {

using Interchange::PlannedShot;
using Interchange::Standing;
using Library::Clip;
using Library::ClipId;
using Library::Range;

namespace {

/// Whether it has no place, or is doubtful and not there already.
bool needsLook(const PlannedShot& planned) { return planned.fault || (planned.doubts && planned.standing == Standing::New); }

QString capitalised(QString words) {
    if (!words.isEmpty()) words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

void ShotImportModel::setPlan(const QList<PlannedShot>& planned, const Clips& clips, const QHash<ClipId, QList<Range>>& ranges) {
    beginResetModel();
    m_planned = planned;
    m_clips = clips;
    m_ranges = ranges;
    m_ticked = QBitArray{planned.size()};
    for (qsizetype row = 0; row < planned.size(); ++row) m_ticked.setBit(row, planned.at(row).isCertain());
    endResetModel();
    count();
}

void ShotImportModel::give(const QList<int>& rows, const Clip& clip, const QList<Range>& ranges) {
    if (rows.isEmpty()) return;
    m_clips.insert(clip.id, clip);
    m_ranges.insert(clip.id, ranges);
    for (const int row : rows) Interchange::giveTo(m_planned[row], clip);
    Interchange::compareWith(m_planned, m_ranges);
    for (const int row : rows) m_ticked.setBit(row, !m_planned.at(row).fault && m_planned.at(row).standing == Standing::New);
    // One that was given elsewhere may have been what others repeated.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    count();
}

void ShotImportModel::tick(const QList<int>& rows, bool ticked) {
    for (const int row : rows) {
        if (m_planned.at(row).fault) continue;
        m_ticked.setBit(row, ticked);
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    }
    count();
}

Library::Edits ShotImportModel::edits() const {
    Library::Edits edits;
    for (qsizetype row = 0; row < m_planned.size(); ++row)
        if (m_ticked.testBit(row)) edits.append(Library::RangeEdit{std::nullopt, m_planned.at(row).range()});
    return edits;
}

void ShotImportModel::count() {
    m_counts = {.ticked = m_ticked.count(true)};
    for (const PlannedShot& planned : std::as_const(m_planned)) {
        if (planned.fault) ++m_counts.without;
        else if (planned.standing != Standing::New) ++m_counts.known;
        else if (planned.doubts) ++m_counts.doubtful;
        else ++m_counts.certain;
    }
    Q_EMIT countsChanged();
}

int ShotImportModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_planned.size()); }

int ShotImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ShotImportModel::pointText(const PlannedShot& planned, bool isIn) const {
    const auto clip = m_clips.constFind(planned.clip);
    if (!planned.fault && clip != m_clips.constEnd()) return frameText(isIn ? planned.in : planned.out, *clip);
    const Interchange::ImportedPoint& point = isIn ? planned.shot.in : planned.shot.out;
    return point.timecode.isEmpty() ? tr("frame %1").arg(point.frames) : point.timecode;
}

QString ShotImportModel::text(const PlannedShot& planned, Column column) const {
    switch (column) {
    case Column::Shot: {
        const QString file = QFileInfo{planned.shot.file}.fileName();
        const QString& name = !planned.shot.clip.isEmpty() ? planned.shot.clip : !file.isEmpty() ? file : planned.shot.reel;
        return name.isEmpty() ? QString::number(planned.shot.line) : Words::dotted({QString::number(planned.shot.line), name});
    }
    case Column::Clip: {
        const auto clip = m_clips.constFind(planned.clip);
        if (clip == m_clips.constEnd()) return tr("None");
        return clip->title.isEmpty() ? clip->fileName : clip->title;
    }
    case Column::Certainty:
        if (planned.fault) return capitalised(Words::matchFaultWords(planned));
        if (planned.standing == Standing::Known) return tr("There already");
        if (planned.standing == Standing::Repeated) return tr("Twice in the list");
        if (planned.doubts) return tr("%1: %2").arg(Words::signWords(planned), Words::shotDoubtWords(planned));
        return Words::signWords(planned);
    case Column::In: return pointText(planned, true);
    case Column::Out: return pointText(planned, false);
    case Column::Note: return planned.shot.note.simplified();
    case Column::Tags: return writtenTags(planned.shot.tags);
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant ShotImportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PlannedShot& planned = m_planned.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(planned, column);
    case Qt::ToolTipRole: return Words::literal(column == Column::Note ? planned.shot.note : text(planned, column));
    case Qt::CheckStateRole:
        if (column != Column::Shot || planned.fault) return {};
        return m_ticked.testBit(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (column != Column::Certainty) return {};
        if (planned.fault) return symbol(u"err", Ink::Err);
        return needsLook(planned) ? symbol(u"warn", Ink::Warn) : QVariant{};
    case Qt::FontRole: return column == Column::In || column == Column::Out ? QVariant{fixedFont(TextSize::Small)} : QVariant{};
    case Qt::AccessibleTextRole:
        if (column != Column::Shot) return text(planned, column);
        return Words::sentence({text(planned, Column::Shot), text(planned, Column::Clip), text(planned, Column::Certainty),
                                tr("from %1 to %2").arg(text(planned, Column::In), text(planned, Column::Out)), text(planned, Column::Note)});
    case NeedsLookRole: return needsLook(planned);
    default: return {};
    }
}

QVariant ShotImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns) return {};
    switch (static_cast<Column>(section)) {
    case Column::Shot: return tr("Shot");
    case Column::Clip: return tr("Clip");
    case Column::Certainty: return tr("Why");
    case Column::In: return tr("TC in");
    case Column::Out: return tr("TC out");
    case Column::Note: return tr("Note");
    case Column::Tags: return tr("Tags");
    }
    return {};
}

Qt::ItemFlags ShotImportModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (static_cast<Column>(index.column()) == Column::Shot && !m_planned.at(index.row()).fault) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ShotImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) return false;
    tick({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace Rushes::Ui
