// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/weeklyschedule.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The windows of a week's schedule as a table. The box at a name says whether the window is in use.
class ScheduleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Days, Time, Speed };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setWindows(const QList<Downloads::ScheduleWindow>& windows);
    [[nodiscard]] const QList<Downloads::ScheduleWindow>& windows() const { return m_windows; }
    void setWindow(int row, const Downloads::ScheduleWindow& window);
    void add(const Downloads::ScheduleWindow& window);
    void remove(int row);
    /// One place up or down; the first that fits a time decides.
    void move(int row, int places);

    /// "Mon–Fri", "Sat, Sun", "every day", with the names of the locale.
    [[nodiscard]] static QString daysText(quint8 days);
    [[nodiscard]] static QString paceText(const Downloads::Pace& pace);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Downloads::ScheduleWindow> m_windows;
};

} // namespace Rushes::Ui
