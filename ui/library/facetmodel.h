// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/facets.h"
#include "ui/library/tagcolours.h"

#include <QAbstractItemModel>

namespace Rushes::Ui {

/// What the clips that a query finds are like: a row for each key, below it its values with how many clips have them. The values that the
/// query names are checked, also those that no clip has. It changes nothing itself: other values are asked for.
class FacetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role : int { CountRole = Qt::UserRole, ShareRole, DotRole, HasChosenRole, IsMoreRole, KeyRole };
    /// Fewer than these, and those that are chosen, until somebody wants all.
    static constexpr qsizetype mostValues = 6;

    explicit FacetModel(QObject* parent = nullptr);

    /// The keys of the rows, as the query language has them.
    [[nodiscard]] static QStringList keys();

    void setFacets(const Library::Facets& facets, const QString& query);
    void setColours(const TagColours& colours);
    /// Shows all values of a key, or few.
    void setWhole(const QString& key, bool whole);
    [[nodiscard]] bool isWhole(const QString& key) const;

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
    struct Group {
        QString key;
        QList<Search::ValueCount> values; ///< the most frequent ones first
        QStringList chosen;               ///< as the query has them
        bool whole = false;

        [[nodiscard]] qsizetype shown() const;
        [[nodiscard]] bool isChosen(const QString& value) const;
    };

    [[nodiscard]] QString labelOf(const Group& group, const QString& value) const;
    [[nodiscard]] QVariant dataOfGroup(const Group& group, int role) const;
    [[nodiscard]] QVariant dataOfValue(const Group& group, int row, int role) const;

    QList<Group> m_groups;
    TagColours m_colours;
};

} // namespace Rushes::Ui
