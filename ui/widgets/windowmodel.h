// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowwindow.h"

#include <QAbstractListModel>
#include <QSet>

#include <numeric>

namespace Rushes::Ui {

/// A list model over a RowWindow. It never waits and never copies the list; a refresh keeps selection and current item, which follow the
/// places of their rows.
template <typename Item> class WindowModel : public QAbstractListModel {
public:
    /// What every such model answers for a row that has not come yet; delegates paint a neutral block then.
    static constexpr int pendingRole = Qt::UserRole + 900;

    explicit WindowModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}, m_window{this, [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); }} {}

    void setLoad(typename RowWindow<Item>::Load load) { m_window.setLoad(std::move(load)); }

    /// Shows these rows, and no others. `first` are the items of the first ones, where they are at hand.
    void setPlaces(const QList<qint64>& places, const QList<Item>& first = {}) {
        // Everything below is a handful of signals, however much differs, and O(rows) work on numbers.
        const QList<qint64> before = m_window.places();
        const auto [same, sameAfter] = std::ranges::mismatch(before, places);
        const qsizetype head = same - before.begin();
        qsizetype tail = 0;
        while (tail < before.size() - head && tail < places.size() - head && before.at(before.size() - 1 - tail) == places.at(places.size() - 1 - tail)) ++tail;
        const qsizetype gone = before.size() - head - tail;
        const qsizetype come = places.size() - head - tail;
        if (gone > 0 && come > 0) exchange(before, places);
        else if (gone > 0) remove(head, gone, places);
        else if (come > 0) insert(head, come, places);
        else m_window.setPlaces(places);
        m_window.put(0, first.first(std::min<qsizetype>(first.size(), places.size())));
        if (!places.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

    /// Null for an index that is not valid, and for a row that has not come yet.
    [[nodiscard]] const Item* itemAt(const QModelIndex& index) const { return index.isValid() ? m_window.at(index.row()) : nullptr; }
    [[nodiscard]] qint64 placeAt(const QModelIndex& index) const { return m_window.places().at(index.row()); }
    [[nodiscard]] QModelIndex indexOfPlace(qint64 place) const {
        const qsizetype row = m_window.places().indexOf(place);
        return row < 0 ? QModelIndex{} : index(static_cast<int>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_window.count(); }

protected:
    /// The first known row of which `is(item)`; not valid for none.
    template <typename Is> [[nodiscard]] QModelIndex findKnown(Is is) const {
        int found = -1;
        m_window.eachKnown([&](int row, const Item& item) {
            if (found < 0 && is(item)) found = row;
        });
        return found < 0 ? QModelIndex{} : index(found);
    }
    /// Says that something about the known rows differs of which `is(item)`.
    template <typename Is> void refreshKnown(Is is, const QList<int>& roles) {
        m_window.eachKnown([&](int row, const Item& item) {
            if (is(item)) Q_EMIT dataChanged(index(row), index(row), roles);
        });
    }

private:
    void remove(qsizetype first, qsizetype count, const QList<qint64>& places) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
        m_window.setPlaces(places);
        endRemoveRows();
    }
    void insert(qsizetype first, qsizetype count, const QList<qint64>& places) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
        m_window.setPlaces(places);
        endInsertRows();
    }
    /// Rows go and come and may stand in another order: those that go are removed from the end, those that come are added there.
    void exchange(const QList<qint64>& before, const QList<qint64>& places) {
        QHash<qint64, int> rank;
        rank.reserve(places.size());
        for (qsizetype row = 0; row < places.size(); ++row) rank.insert(places.at(row), static_cast<int>(row));
        QList<qint64> kept;
        QList<qint64> gone;
        for (const qint64 place : before) (rank.contains(place) ? kept : gone).append(place);
        std::ranges::sort(kept, {}, [&](qint64 place) { return rank.value(place); });
        reorder(kept + gone);
        if (!gone.isEmpty()) remove(kept.size(), gone.size(), kept);
        if (kept.size() == places.size()) return;
        const QSet<qint64> stayed{kept.begin(), kept.end()};
        QList<qint64> all = kept;
        for (const qint64 place : places) {
            if (!stayed.contains(place)) all.append(place);
        }
        insert(kept.size(), all.size() - kept.size(), all);
        reorder(places);
    }
    void reorder(const QList<qint64>& places) {
        if (places == m_window.places()) return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QHash<qint64, int> wanted;
        for (const QModelIndex& index : from) wanted.insert(placeAt(index), -1);
        for (qsizetype row = 0; row < places.size(); ++row) {
            if (const auto found = wanted.find(places.at(row)); found != wanted.end()) *found = static_cast<int>(row);
        }
        QModelIndexList to;
        for (const QModelIndex& old : from) to.append(index(wanted.value(placeAt(old))));
        m_window.setPlaces(places);
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    mutable RowWindow<Item> m_window; ///< to look at a row is to ask for it
};

} // namespace Rushes::Ui
