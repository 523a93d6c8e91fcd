// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/sidecaraffairs.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// The conflicts between the library and sidecars, one a row, and what is to be kept in each; nothing is chosen at first.
class SidecarConflictModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Clip, Field, Library, Sidecar, Before, Kept };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    /// What was chosen of conflicts that are still the same stays chosen.
    void setContradictions(const QList<SidecarContradiction>& contradictions);
    /// For a row; Both is not taken where both cannot stand there.
    void choose(int row, Interchange::SidecarChoice choice);
    [[nodiscard]] Interchange::SidecarChoice choiceOf(int row) const { return m_rows.at(row).choice; }
    [[nodiscard]] bool mayKeepBoth(int row) const;
    /// Of the clips of which each conflict is decided.
    [[nodiscard]] QList<SidecarVerdict> verdicts() const;
    /// Conflicts that nobody has decided.
    [[nodiscard]] int open() const;
    /// The sidecar of a row.
    [[nodiscard]] QString pathOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        qsizetype contradiction = 0;
        qsizetype conflict = 0;
        Interchange::SidecarChoice choice = Interchange::SidecarChoice::Ask;
    };
    [[nodiscard]] const SidecarContradiction& contradictionOf(const Line& line) const { return m_contradictions.at(line.contradiction); }
    [[nodiscard]] const Interchange::SidecarConflict& conflictOf(const Line& line) const { return contradictionOf(line).conflicts.at(line.conflict); }
    [[nodiscard]] QString textOf(const Line& line, Column column) const;

    QList<SidecarContradiction> m_contradictions;
    QList<Line> m_rows;
};

} // namespace Rushes::Ui
