// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/filescan.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Rushes::Ui {

/// Clips whose files are not where the library has them, and where they were found. Those that were found can be ticked, and are at first. Where several
/// equal files were found, the likeliest is proposed, and the place that is shown can be edited: Qt::EditRole is the index among ChoicesRole.
class MissingFilesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Clip, Was, Found, Proof };
    static constexpr int columns = 4;
    enum Role : int { ChoicesRole = Qt::UserRole }; ///< QStringList: the equal files of a row with several, by folder, name and date

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<Library::ClipFinding>& findings);
    [[nodiscard]] const QList<Library::ClipFinding>& findings() const { return m_findings; }
    /// The file of a row is this one of its equal files. A clip that had it gets the one that the row had: no two clips have one file.
    void choose(int row, qsizetype equal);
    /// Of those that were found, how many have several equal files.
    [[nodiscard]] qsizetype ambiguous() const;
    /// The found ones that are ticked.
    [[nodiscard]] QList<Library::ClipFinding> ticked() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] QString text(const Library::ClipFinding& finding, Column column) const;
    [[nodiscard]] QStringList choicesOf(const Library::ClipFinding& finding) const;
    /// The row whose file is this one; as many as there are rows for none.
    [[nodiscard]] qsizetype rowOf(const QString& path) const;

    QList<Library::ClipFinding> m_findings;
    QSet<Library::ClipId> m_left; ///< found ones that are not ticked
};

} // namespace Rushes::Ui
