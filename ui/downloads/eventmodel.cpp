// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/eventmodel.h"

#include "ui/downloads/eventwords.h"
#include "ui/widgets/fonts.h"
#include "ui/words/placewords.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Rushes::Ui {
namespace {

QString timeText(const Downloads::DownloadEvent& event) { return QLocale{}.toString(event.at.toLocalTime().time(), QStringLiteral("HH:mm:ss")); }

} // namespace

void EventModel::setEvents(const QList<Downloads::DownloadEvent>& events) {
    beginResetModel();
    m_events = events;
    endResetModel();
}

void EventModel::add(const Downloads::DownloadEvent& event) {
    beginInsertRows({}, 0, 0);
    m_events.append(event);
    endInsertRows();
}

QString EventModel::asText(QList<int> rows) const {
    if (rows.isEmpty()) {
        rows.resize(m_events.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : std::as_const(rows)) lines.append(eventAt(row).at.toString(Qt::ISODate) + u'\t' + EventWords::sentence(eventAt(row).what));
    return lines.join(u'\n');
}

int EventModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_events.size()); }

int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Downloads::DownloadEvent& event = eventAt(index.row());
    if (role == Qt::ToolTipRole) return Words::literal(EventWords::sentence(event.what));
    if (role == Qt::FontRole && static_cast<Column>(index.column()) == Column::Time) return fixedFont(TextSize::Small);
    if (role != Qt::DisplayRole) return {};
    return static_cast<Column>(index.column()) == Column::Time ? timeText(event) : EventWords::sentence(event.what);
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Time") : tr("Event");
}

} // namespace Rushes::Ui
