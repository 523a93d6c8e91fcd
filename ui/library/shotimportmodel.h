// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/shotplan.h"
#include "core/library/edit.h"

#include <QAbstractTableModel>
#include <QBitArray>

namespace Rushes::Ui {

/// The shots of a list from an edit suite and where they belong, before anything is changed. Those that are certain are ticked at first; those
/// that are doubtful or there already can be; those without a place cannot, until they are given to a clip.
class ShotImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Shot, Clip, Certainty, In, Out, Note, Tags };
    static constexpr int columns = 7;
    enum Role : int {
        NeedsLookRole = Qt::UserRole, ///< bool: it has no place, or is doubtful
    };
    using Clips = QHash<Library::ClipId, Library::Clip>;
    struct Counts {
        qsizetype certain = 0;
        qsizetype doubtful = 0;
        qsizetype without = 0; ///< a place
        qsizetype known = 0;   ///< there already, or twice in the list
        qsizetype ticked = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `clips` has those of the planned shots, `ranges` what is logged on them.
    void setPlan(const QList<Interchange::PlannedShot>& planned, const Clips& clips, const QHash<Library::ClipId, QList<Library::Range>>& ranges);
    /// Somebody said that these rows are of this clip, which has these ranges: what fits there is ticked.
    void give(const QList<int>& rows, const Library::Clip& clip, const QList<Library::Range>& ranges);
    void tick(const QList<int>& rows, bool ticked);

    [[nodiscard]] const Interchange::PlannedShot& at(int row) const { return m_planned.at(row); }
    /// One that the plan knows.
    [[nodiscard]] std::optional<Library::Clip> clip(const Library::ClipId& id) const {
        const auto found = m_clips.constFind(id);
        return found == m_clips.constEnd() ? std::nullopt : std::optional{*found};
    }
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    /// What adds the ticked ones.
    [[nodiscard]] Library::Edits edits() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] QString text(const Interchange::PlannedShot& planned, Column column) const;
    [[nodiscard]] QString pointText(const Interchange::PlannedShot& planned, bool isIn) const;
    void count();

    QList<Interchange::PlannedShot> m_planned;
    Clips m_clips;
    QHash<Library::ClipId, QList<Library::Range>> m_ranges;
    QBitArray m_ticked;
    Counts m_counts;
};

} // namespace Rushes::Ui
