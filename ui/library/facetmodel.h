// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/facets.h"
#include "ui/library/tagcolours.h"

#include <QAbstractItemModel>
#include <QSet>

namespace Rushes::Ui {

/// What the clips that a query finds are like: a row for each key, below it its values with how many clips have them. The values that the
/// query names are checked, also those that no clip has. It changes nothing itself: other values are asked for. Tags that stand below others in
/// the vocabulary are lines of the same level with a depth; they are shown while what is above them is open.
class FacetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role : int { CountRole = Qt::UserRole, ShareRole, DotRole, HasChosenRole, IsMoreRole, KeyRole, ValueRole, DepthRole, HasBelowRole, IsOpenRole };
    /// Fewer than these, and those that are chosen, until somebody wants all.
    static constexpr qsizetype mostValues = 6;

    explicit FacetModel(QObject* parent = nullptr);

    /// The keys of the rows, as the query language has them.
    [[nodiscard]] static QStringList keys();

    void setFacets(const Library::Facets& facets, const QString& query);
    void setVocabulary(const Library::Vocabulary& vocabulary);
    /// Shows all values of a key, or few.
    void setWhole(const QString& key, bool whole);
    [[nodiscard]] bool isWhole(const QString& key) const;
    /// Which tags show those below them, by their folded names. What is chosen anew in the query opens what it is below.
    void setOpenTags(const QStringList& tags);
    [[nodiscard]] QStringList openTags() const { return {m_open.begin(), m_open.end()}; }
    void setOpen(const QString& tag, bool open);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The query is to name these values of the key.
    void chosen(const QString& key, const QStringList& values);

private:
    struct Line {
        qsizetype value = 0; ///< in Group::values
        int depth = 0;
        bool hasBelow = false;
    };
    struct Group {
        QString key;
        QList<Search::ValueCount> values; ///< the most frequent ones first
        QStringList chosen;               ///< as the query has them
        bool whole = false;
        QList<Line> lines = {};   ///< what is shown of the values
        qsizetype hidden = 0;     ///< how many more there are, but for those below others
        bool hasMore = false;     ///< a last row leads to them, or back

        [[nodiscard]] bool isChosen(const QString& value) const;
    };

    [[nodiscard]] QString labelOf(const Group& group, const QString& value) const;
    [[nodiscard]] QVariant dataOfGroup(const Group& group, int role) const;
    [[nodiscard]] QVariant dataOfValue(const Group& group, int row, int role) const;

    void layOut(Group& group) const;
    void layOutAll();
    void openAbove(const QString& tag);

    QList<Group> m_groups;
    Library::Vocabulary m_vocabulary;
    TagColours m_colours;
    QSet<QString> m_open;
};

} // namespace Rushes::Ui
