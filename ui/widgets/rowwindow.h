// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <algorithm>
#include <functional>
#include <list>

namespace Rushes::Ui {

/// The rows of a list that may be very long: of all only their places, one number each, and of those that are looked at the items, in
/// pages that are loaded elsewhere. Asking for a row never waits: what is not here is asked for, the newest wish first, and told of when
/// it has come. For the GUI thread.
template <typename Item> class RowWindow {
public:
    static constexpr int pageRows = 128;
    /// Some four thousand rows, two hundred screens: what a list takes of the memory is mostly these.
    static constexpr int keptPages = 32;
    /// A source works on one page at a time anyway; a second keeps it busy, and no more stand before the newest wish.
    static constexpr int mostUnderWay = 2;
    /// What was jumped over long ago is not worth loading: a screen is a few pages at most.
    static constexpr qsizetype mostWishes = 4;

    using Load = std::function<QFuture<Storage::StorageResult<QList<Item>>>(const QList<qint64>& places)>;
    using Arrived = std::function<void(int first, int last)>;

    /// `context` owns this. `arrived` is called from the event loop, once for each page.
    RowWindow(QObject* context, Arrived arrived) : m_context{context}, m_arrived{std::move(arrived)} {}

    /// Without one, only what put() gives is there, and it is all kept.
    void setLoad(Load load) { m_load = std::move(load); }
    /// Begins anew with these rows; answers that are on their way are for the list before and are dropped. Items that are known of places
    /// that stay are shown until they come anew, so a refresh does not flicker.
    void setPlaces(QList<qint64> places) {
        // What has not come since the list before is still better than nothing.
        QHash<qint64, Item> known = m_old.size() > qsizetype{pageRows} * keptPages ? QHash<qint64, Item>{} : std::exchange(m_old, {});
        for (const auto& [number, page] : m_pages.asKeyValueRange()) {
            for (qsizetype row = 0; row < page.items.size(); ++row) known.insert(m_places.at(number * pageRows + row), page.items.at(row));
        }
        m_places = std::move(places);
        m_pages.clear();
        m_used.clear();
        m_wishes.clear();
        m_underWay.clear();
        ++m_generation;
        m_old = std::move(known);
    }
    /// Items that are at hand already, from `first` on.
    void put(qsizetype first, const QList<Item>& items) {
        for (qsizetype taken = 0; taken < items.size();) {
            const qsizetype page = (first + taken) / pageRows;
            const qsizetype count = std::min(sizeOf(page), items.size() - taken);
            // A part of a page is no page: it is loaded when somebody looks further.
            if (count == sizeOf(page) || !m_load) keep(page, items.sliced(taken, count));
            else
                for (qsizetype row = 0; row < count; ++row) m_old.insert(m_places.at(first + taken + row), items.at(taken + row));
            taken += count;
        }
        if (!m_load) m_old.clear(); // all is here now
    }

    [[nodiscard]] const QList<qint64>& places() const { return m_places; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    /// Null while it is not here; it is on its way then.
    [[nodiscard]] const Item* at(int row) {
        const qsizetype number = row / pageRows;
        if (const auto page = m_pages.find(number); page != m_pages.end()) {
            m_used.splice(m_used.begin(), m_used, page->use);
            return row % pageRows < page->items.size() ? &page->items.at(row % pageRows) : nullptr;
        }
        wish(number);
        const auto old = m_old.constFind(m_places.at(row));
        return old == m_old.constEnd() ? nullptr : &*old;
    }
    /// The same without asking for it.
    [[nodiscard]] const Item* known(int row) const {
        const auto page = m_pages.constFind(row / pageRows);
        if (page != m_pages.constEnd()) return row % pageRows < page->items.size() ? &page->items.at(row % pageRows) : nullptr;
        const auto old = m_old.constFind(m_places.at(row));
        return old == m_old.constEnd() ? nullptr : &*old;
    }
    /// Puts these in place of what is known of their places; calls `visit(row)` for each. What is not known stays so.
    template <typename Visit> void replace(const QHash<qint64, Item>& items, Visit visit) {
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            for (qsizetype row = 0; row < page->items.size(); ++row) {
                const auto fresh = items.constFind(m_places.at(page.key() * pageRows + row));
                if (fresh == items.cend()) continue;
                page->items[row] = *fresh;
                visit(static_cast<int>(page.key() * pageRows + row));
            }
        }
        for (const auto& [place, item] : items.asKeyValueRange()) {
            if (const auto old = m_old.find(place); old != m_old.end()) *old = item;
        }
    }
    /// Calls `visit(row, item)` for the rows that are here.
    template <typename Visit> void eachKnown(Visit visit) const {
        QList<qsizetype> numbers = m_pages.keys();
        std::ranges::sort(numbers);
        for (const qsizetype number : std::as_const(numbers)) {
            const QList<Item>& items = m_pages.constFind(number)->items;
            for (qsizetype row = 0; row < items.size(); ++row) visit(static_cast<int>(number * pageRows + row), items.at(row));
        }
    }

private:
    struct Page {
        QList<Item> items;
        std::list<qsizetype>::iterator use;
    };

    [[nodiscard]] qsizetype sizeOf(qsizetype page) const { return std::min<qsizetype>(pageRows, m_places.size() - page * pageRows); }

    void wish(qsizetype page) {
        if (!m_load || m_underWay.contains(page)) return;
        m_wishes.removeOne(page);
        m_wishes.append(page);
        if (m_wishes.size() > mostWishes) m_wishes.removeFirst();
        // From the event loop: all that one paint asks for is known then, and a source that answers at once does not paint while painting.
        if (std::exchange(m_starting, true)) return;
        QMetaObject::invokeMethod(
            m_context,
            [this] {
                m_starting = false;
                startNext();
            },
            Qt::QueuedConnection);
    }

    void startNext() {
        while (m_underWay.size() < mostUnderWay && !m_wishes.isEmpty()) {
            const qsizetype page = m_wishes.takeLast();
            m_underWay.append(page);
            m_load(m_places.sliced(page * pageRows, sizeOf(page)))
                .then(m_context, [this, page, generation = m_generation](const Storage::StorageResult<QList<Item>>& items) { take(page, generation, items); });
        }
    }

    void take(qsizetype page, quint64 generation, const Storage::StorageResult<QList<Item>>& items) {
        if (generation != m_generation) return;
        m_underWay.removeOne(page);
        if (items && items->size() == sizeOf(page)) {
            keep(page, *items);
            m_arrived(static_cast<int>(page * pageRows), static_cast<int>(page * pageRows + items->size() - 1));
        }
        startNext();
    }

    void keep(qsizetype page, const QList<Item>& items) {
        if (const auto before = m_pages.constFind(page); before != m_pages.constEnd()) m_used.erase(before->use);
        m_used.push_front(page);
        m_pages.insert(page, {items, m_used.begin()});
        while (m_load && m_pages.size() > keptPages) {
            m_pages.remove(m_used.back());
            m_used.pop_back();
        }
    }

    QObject* m_context;
    Arrived m_arrived;
    Load m_load;
    QList<qint64> m_places;
    QHash<qsizetype, Page> m_pages;
    std::list<qsizetype> m_used;    ///< newest first
    QHash<qint64, Item> m_old;      ///< by place: of the list before
    QList<qsizetype> m_wishes;      ///< newest last
    QList<qsizetype> m_underWay;
    quint64 m_generation = 0;
    bool m_starting = false;
};

} // namespace Rushes::Ui
