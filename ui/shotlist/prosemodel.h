// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/dopesheet.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The shots of a dope sheet, each with a tick: those that are not doubtful have it from the start.
class ProseModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { In, Out, Text, Doubt };
    static constexpr int columns = 4;

    explicit ProseModel(const Interchange::DopeClip& clip, QObject* parent = nullptr) : QAbstractTableModel{parent}, m_clip{clip} {}

    void setSheet(const Interchange::DopeSheet& sheet);
    /// With the shots that are ticked, and no others.
    [[nodiscard]] Interchange::DopeSheet chosen() const;
    [[nodiscard]] int ticked() const;
    [[nodiscard]] int doubtful() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_sheet.shots.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Interchange::DopeClip m_clip;
    Interchange::DopeSheet m_sheet;
    QList<bool> m_ticks;
};

} // namespace Rushes::Ui
