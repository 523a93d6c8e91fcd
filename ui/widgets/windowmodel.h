// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowwindow.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>

namespace Rushes::Ui {

/// A list or, over QAbstractTableModel, a table of a RowWindow. It never waits and never copies the list; a refresh keeps selection and current item, which follow the
/// places of their rows.
template <typename Item, typename Base = QAbstractListModel> class WindowModel : public Base {
public:
    /// What every such model answers for a row that has not come yet; delegates paint a neutral block then.
    static constexpr int pendingRole = Qt::UserRole + 900;

    explicit WindowModel(QObject* parent = nullptr) : Base{parent}, m_window{this, [this](int first, int last) { tellOf(first, last); }} {}

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
        if (!places.isEmpty()) tellOf(0, rowCount() - 1);
    }

    /// These were read anew, by their places. Shown where they are known already; the others come when somebody looks.
    void renew(const QHash<qint64, Item>& items) {
        m_window.replace(items, [this](int row) { tellOf(row, row); });
    }

    /// Null for an index that is not valid, and for a row that has not come yet.
    [[nodiscard]] const Item* itemAt(const QModelIndex& index) const { return index.isValid() ? m_window.at(index.row()) : nullptr; }
    /// The same without asking for it where it has not come.
    [[nodiscard]] const Item* knownAt(int row) const { return m_window.known(row); }
    [[nodiscard]] const QList<qint64>& places() const { return m_window.places(); }
    [[nodiscard]] qint64 placeAt(const QModelIndex& index) const { return m_window.places().at(index.row()); }
    [[nodiscard]] QModelIndex indexOfPlace(qint64 place) const {
        const qsizetype row = m_window.places().indexOf(place);
        return row < 0 ? QModelIndex{} : this->index(static_cast<int>(row), 0);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_window.count(); }

protected:
    /// The first known row of which `is(item)`; not valid for none.
    template <typename Is> [[nodiscard]] QModelIndex findKnown(Is is) const {
        int found = -1;
        m_window.eachKnown([&](int row, const Item& item) {
            if (found < 0 && is(item)) found = row;
        });
        return found < 0 ? QModelIndex{} : this->index(found, 0);
    }
    /// Says that something about the known rows differs of which `is(item)`.
    template <typename Is> void refreshKnown(Is is, const QList<int>& roles) {
        m_window.eachKnown([&](int row, const Item& item) {
            if (is(item)) tellOf(row, row, roles);
        });
    }

    void tellOf(int first, int last, const QList<int>& roles = {}) {
        // columnCount() of a list is its base's secret.
        const int column = static_cast<const QAbstractItemModel*>(this)->columnCount() - 1;
        Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, column), roles);
    }

private:
    void remove(qsizetype first, qsizetype count, const QList<qint64>& places) {
        this->beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
        m_window.setPlaces(places);
        this->endRemoveRows();
    }
    void insert(qsizetype first, qsizetype count, const QList<qint64>& places) {
        this->beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
        m_window.setPlaces(places);
        this->endInsertRows();
    }
    /// Rows go and come and may stand in another order. Only those count that somebody remembers, the current one and the chosen ones:
    /// what becomes of each of half a million others nobody asks, and to find it out would take a second.
    void exchange(const QList<qint64>& before, const QList<qint64>& places) {
        // Those that stay come to the front and those that go to the end: what is removed from there is among the others, or gone.
        qsizetype gone = 0;
        layOut([&] {
            const QHash<qint64, int> remembered = newRowsOfRemembered(places);
            QList<qint64> staying, others, going;
            for (const qint64 place : before) {
                const auto found = remembered.constFind(place);
                (found == remembered.cend() ? others : *found >= 0 ? staying : going).append(place);
            }
            gone = going.size();
            return staying + others + going;
        });
        const qsizetype kept = before.size() - std::max(gone, before.size() - places.size());
        if (kept < before.size()) remove(kept, before.size() - kept, m_window.places().first(kept));
        if (kept < places.size()) insert(kept, places.size() - kept, m_window.places() + places.sliced(kept));
        layOut([&places] { return places; });
    }
    /// The places of the rows that somebody remembers, and the rows at which they stand in another list; -1 for those that are not there.
    [[nodiscard]] QHash<qint64, int> newRowsOfRemembered(const QList<qint64>& places) const {
        QHash<qint64, int> rows;
        const QModelIndexList remembered = this->persistentIndexList();
        for (const QModelIndex& index : remembered) rows.insert(placeAt(index), -1);
        if (rows.isEmpty()) return rows;
        for (qsizetype row = 0; row < places.size(); ++row) {
            if (const auto found = rows.find(places.at(row)); found != rows.end()) *found = static_cast<int>(row);
        }
        return rows;
    }
    /// As many rows as there are, in another order; those that nobody remembers may be others. `arrange` gives them, once all that is
    /// chosen is remembered row by row.
    template <typename Arrange> void layOut(Arrange arrange) {
        Q_EMIT this->layoutAboutToBeChanged({}, Base::VerticalSortHint);
        const QList<qint64> places = arrange();
        const QModelIndexList from = this->persistentIndexList();
        const QHash<qint64, int> wanted = newRowsOfRemembered(places);
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex& old : from) to.append(this->index(wanted.value(placeAt(old)), old.column()));
        m_window.setPlaces(places);
        this->changePersistentIndexList(from, to);
        Q_EMIT this->layoutChanged({}, Base::VerticalSortHint);
    }

    mutable RowWindow<Item> m_window; ///< to look at a row is to ask for it
};

} // namespace Rushes::Ui
