// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/itemnotice.h"

namespace Rushes::Catalogue {

/// An item, by its kind and id.
using ItemName = std::pair<Kind, QString>;

/// What a portal told, to be put into the cache together.
struct CatalogueBatch {
    QList<Meeting> meetings = {};
    QList<Video> videos = {};
    QList<Photo> photos = {};
    QList<NewsEntry> news = {};
    QList<ItemName> withdrawn = {};
    QList<std::pair<ItemName, QByteArray>> tags = {}; ///< ETags of the answers that gave single items, to ask with the next time

    [[nodiscard]] bool isEmpty() const { return meetings.isEmpty() && videos.isEmpty() && photos.isEmpty() && news.isEmpty() && withdrawn.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return meetings.size() + videos.size() + photos.size() + news.size() + withdrawn.size(); }
};

/// What storing a batch changed.
struct BatchOutcome {
    int added = 0;
    int corrected = 0; ///< in what people rely on
    int withdrawn = 0;
    int restored = 0;  ///< published again after they had been withdrawn
};

/// Writes items into the cache's tables. Made for one piece of work on the storage thread.
class CatalogueStore {
public:
    CatalogueStore(Storage::Connection& connection, QDateTime now) : m_connection{connection}, m_now{std::move(now)} {}

    [[nodiscard]] Storage::StorageResult<BatchOutcome> store(const CatalogueBatch& batch);

private:
    struct Table;
    struct Known {
        qint64 num = 0;
        CatalogueRow row; ///< with its body
    };

    template <typename Item> Storage::StorageResult<void> put(Table& table, const QList<Item>& items, BatchOutcome& outcome);
    template <typename Item> Storage::StorageResult<void> putOne(Table& table, const Item& item, BatchOutcome& outcome);
    [[nodiscard]] Storage::StorageResult<std::optional<Known>> find(Table& table, const QString& id);
    [[nodiscard]] Storage::StorageResult<qint64> freePlace(Table& table, const CatalogueRow& row);
    Storage::StorageResult<void> write(Table& table, const CatalogueRow& row);
    Storage::StorageResult<void> erase(Table& table, qint64 num);
    /// Writes down what happened to an item that was here before; numbers and times are given here.
    Storage::StorageResult<void> note(const ItemNotice& notice);
    Storage::StorageResult<void> keepTags(const CatalogueBatch& batch);
    Storage::StorageResult<void> withdraw(Kind kind, const QString& id, BatchOutcome& outcome);

    Storage::Connection& m_connection;
    QDateTime m_now;
    std::optional<Storage::SqliteStatement> m_note; ///< made with the first need
};

} // namespace Rushes::Catalogue
