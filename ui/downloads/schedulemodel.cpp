// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/schedulemodel.h"

#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QLocale>

namespace Rushes::Ui {

using Downloads::Pace;
using Downloads::ScheduleWindow;

void ScheduleModel::setWindows(const QList<ScheduleWindow>& windows) {
    beginResetModel();
    m_windows = windows;
    endResetModel();
}

void ScheduleModel::setWindow(int row, const ScheduleWindow& window) {
    if (m_windows.at(row) == window) return;
    m_windows[row] = window;
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void ScheduleModel::add(const ScheduleWindow& window) {
    beginInsertRows({}, rowCount(), rowCount());
    m_windows.append(window);
    endInsertRows();
}

void ScheduleModel::remove(int row) {
    beginRemoveRows({}, row, row);
    m_windows.removeAt(row);
    endRemoveRows();
}

void ScheduleModel::move(int row, int places) {
    const int to = row + places;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || places == 0) return;
    beginMoveRows({}, row, row, {}, places > 0 ? to + 1 : to);
    m_windows.move(row, to);
    endMoveRows();
}

QString ScheduleModel::daysText(quint8 days) {
    if (days == ScheduleWindow::everyDay) return tr("every day");
    QStringList parts;
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        if ((days >> (day - 1) & 1) == 0) continue;
        int last = day;
        while (last < 7 && (days >> last & 1) != 0) ++last;
        if (last - day >= 2) {
            parts << tr("%1–%2").arg(locale.dayName(day, QLocale::ShortFormat), locale.dayName(last, QLocale::ShortFormat));
            day = last;
        } else parts << locale.dayName(day, QLocale::ShortFormat);
    }
    return parts.join(QStringLiteral(", "));
}

QString ScheduleModel::paceText(const Pace& pace) {
    switch (pace.kind) {
    case Pace::Kind::Full: return tr("full speed");
    case Pace::Kind::Paused: return tr("paused");
    case Pace::Kind::Limited: break;
    }
    return Words::speed(static_cast<double>(pace.bytesPerSecond));
}

int ScheduleModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_windows.size()); }
int ScheduleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ScheduleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ScheduleWindow& window = m_windows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::CheckStateRole && column == Column::Name) return window.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && column == Column::Name) return window.name;
    if (role == Qt::AccessibleTextRole && column == Column::Name)
        return Words::sentence({window.name, daysText(window.days), data(this->index(index.row(), 2), Qt::DisplayRole).toString(), paceText(window.pace)});
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::Name: return window.name;
    case Column::Days: return daysText(window.days);
    case Column::Time:
        if (window.from == window.to) return tr("all day");
        return tr("%1–%2").arg(window.from.toString(u"HH:mm"), window.to.toString(u"HH:mm"));
    case Column::Speed: return paceText(window.pace);
    }
    return {};
}

bool ScheduleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    ScheduleWindow window = m_windows.at(index.row());
    if (role == Qt::CheckStateRole) window.enabled = value.toInt() == Qt::Checked;
    else if (const QString name = value.toString().remove(u';').trimmed(); role == Qt::EditRole && !name.isEmpty()) window.name = name;
    else return false;
    setWindow(index.row(), window);
    return true;
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (static_cast<Column>(index.column()) == Column::Name) flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Window");
    case Column::Days: return tr("Begins on");
    case Column::Time: return tr("From–to");
    case Column::Speed: return tr("Speed");
    }
    return {};
}

} // namespace Rushes::Ui
