// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace Rushes::Ui {

/// An item model that can bring rows from one state to the next by removing, inserting and moving only what differs, so that selection,
/// current item and scroll place of every view outlive a refresh. `Base` is the Qt model it derives from.
template <typename Base> class MergingModel : public Base {
public:
    using Base::Base;

protected:
    /// Turns `rows` below `parent` into `next`. `keyOf(row)` names a row; of two rows with one key the first counts.
    template <typename T, typename KeyOf> void merge(QList<T>& rows, QList<T> next, KeyOf keyOf, const QModelIndex& parent = {}) {
        using Key = std::remove_cvref_t<decltype(keyOf(std::declval<const T&>()))>;
        QSet<Key> wanted;
        next.removeIf([&](const T& row) {
            const qsizetype before = wanted.size();
            wanted.insert(keyOf(row));
            return wanted.size() == before;
        });
        removeOthers(rows, wanted, keyOf, parent);

        QSet<Key> present;
        for (const T& row : std::as_const(rows)) present.insert(keyOf(row));
        QHash<Key, qsizetype> places;
        for (qsizetype place = 0; place < next.size(); ++place) places.insert(keyOf(next.at(place)), place);
        qsizetype firstKept = -1;
        qsizetype lastKept = -1;
        for (qsizetype place = 0; place < next.size();) {
            const Key key = keyOf(next.at(place));
            if (!present.contains(key)) {
                place += insertRun(rows, next, place, present, keyOf, parent);
                continue;
            }
            // One row that goes far back would otherwise make all others come forward, one after another.
            while (keyOf(rows.at(place)) != key && place + 1 < rows.size() && keyOf(rows.at(place + 1)) == key)
                sendBack(rows, place, places.value(keyOf(rows.at(place))), parent);
            if (keyOf(rows.at(place)) != key) bringForward(rows, key, place, keyOf, parent);
            rows[place] = next.at(place);
            if (firstKept < 0) firstKept = place;
            lastKept = place++;
        }
        if (firstKept >= 0) {
            Q_EMIT this->dataChanged(this->index(static_cast<int>(firstKept), 0, parent),
                                     this->index(static_cast<int>(lastKept), columnsOf(parent) - 1, parent));
        }
    }

private:
    /// QAbstractListModel hides its columnCount().
    [[nodiscard]] int columnsOf(const QModelIndex& parent) const { return static_cast<const QAbstractItemModel*>(this)->columnCount(parent); }

    template <typename T, typename Key, typename KeyOf>
    void removeOthers(QList<T>& rows, const QSet<Key>& wanted, KeyOf keyOf, const QModelIndex& parent) {
        for (qsizetype last = rows.size() - 1; last >= 0; --last) {
            if (wanted.contains(keyOf(rows.at(last)))) continue;
            qsizetype first = last;
            while (first > 0 && !wanted.contains(keyOf(rows.at(first - 1)))) --first;
            this->beginRemoveRows(parent, static_cast<int>(first), static_cast<int>(last));
            rows.remove(first, last - first + 1);
            this->endRemoveRows();
            last = first;
        }
    }

    template <typename T, typename Key, typename KeyOf>
    qsizetype insertRun(QList<T>& rows, const QList<T>& next, qsizetype place, const QSet<Key>& present, KeyOf keyOf, const QModelIndex& parent) {
        qsizetype count = 1;
        while (place + count < next.size() && !present.contains(keyOf(next.at(place + count)))) ++count;
        this->beginInsertRows(parent, static_cast<int>(place), static_cast<int>(place + count - 1));
        rows = rows.first(place) + next.sliced(place, count) + rows.sliced(place);
        this->endInsertRows();
        return count;
    }

    /// To `to`, or to the end where not all rows are there yet.
    template <typename T> void sendBack(QList<T>& rows, qsizetype from, qsizetype to, const QModelIndex& parent) {
        const qsizetype target = std::min(to, rows.size() - 1);
        this->beginMoveRows(parent, static_cast<int>(from), static_cast<int>(from), parent, static_cast<int>(target + 1));
        rows.move(from, target);
        this->endMoveRows();
    }

    template <typename T, typename Key, typename KeyOf>
    void bringForward(QList<T>& rows, const Key& key, qsizetype place, KeyOf keyOf, const QModelIndex& parent) {
        qsizetype from = place + 1;
        while (keyOf(rows.at(from)) != key) ++from;
        this->beginMoveRows(parent, static_cast<int>(from), static_cast<int>(from), parent, static_cast<int>(place));
        rows.move(from, place);
        this->endMoveRows();
    }
};

} // namespace Rushes::Ui
