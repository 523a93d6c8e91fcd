// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadevent.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// One download's story, newest line first.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Time, Text };
    static constexpr int columns = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first, as the queue gives them.
    void setEvents(const QList<Downloads::DownloadEvent>& events);
    void add(const Downloads::DownloadEvent& event);
    /// The lines of `rows`, or all of them where none is named, for the clipboard.
    [[nodiscard]] QString asText(QList<int> rows = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Downloads::DownloadEvent& eventAt(int row) const { return m_events.at(m_events.size() - 1 - row); }

    QList<Downloads::DownloadEvent> m_events;
};

} // namespace Rushes::Ui
