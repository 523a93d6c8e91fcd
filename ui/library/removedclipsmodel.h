// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/removedclip.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The clips that were removed from the library, one a row, the last one first.
class RemovedClipsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Clip, File, Removed };
    static constexpr int columns = 3;

    explicit RemovedClipsModel(QObject* parent = nullptr) : QAbstractTableModel{parent} {}

    void setClips(const QList<Library::RemovedClip>& clips);
    [[nodiscard]] const Library::RemovedClip& clip(int row) const { return m_clips.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_clips.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;

    QList<Library::RemovedClip> m_clips;
};

} // namespace Rushes::Ui
