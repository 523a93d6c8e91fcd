// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shotlist/shotlistfix.h"

#include <QAbstractTableModel>

#include <functional>

namespace Rushes::Ui {

/// What is not right about a shot list, in the order of its lines, each with its likeliest fix.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Line, Words, Fix };
    static constexpr int columns = 3;

    struct Row {
        Interchange::ShotListProblem problem;
        ShotListProblemWords words;
        QList<ShotListFix> fixes;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `lineOf(number)` is the text of a line.
    void setProblems(const QList<Interchange::ShotListProblem>& problems, const std::function<QString(qsizetype)>& lineOf, Media::FrameRate rate);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const { return static_cast<int>(m_rows.size()) - errors(); }
    /// Of those beyond the first mostShown only their number is said.
    static constexpr qsizetype mostShown = 2000;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace Rushes::Ui
