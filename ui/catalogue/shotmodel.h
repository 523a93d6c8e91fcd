// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// A video's shot list.
class ShotModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { In, Size, Text };
    static constexpr int columns = 3;

    using QAbstractTableModel::QAbstractTableModel;

    void setShots(const QList<Catalogue::Shot>& shots);
    /// The shot that is being played is marked; -1 for none.
    void setPlaying(int row);
    [[nodiscard]] int playing() const { return m_playing; }
    [[nodiscard]] const QList<Catalogue::Shot>& shots() const { return m_shots; }
    /// As lines of text, for the clipboard.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Catalogue::Shot> m_shots;
    int m_playing = -1;
};

} // namespace Rushes::Ui
