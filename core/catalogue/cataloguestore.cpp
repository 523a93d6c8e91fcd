// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguestore.h"

#include "core/base/searchtext.h"
#include "core/catalogue/cataloguejson.h"
#include "core/catalogue/correction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Storage::SqliteStatement;
using Storage::StorageResult;

/// The statements of one kind, prepared once for a batch.
struct CatalogueStore::Table {
    Kind kind;
    SqliteStatement find, lastPlace, touch, write, writeText, erase, eraseText;
    std::optional<SqliteStatement> findBody, writeBody, eraseBody;

    static StorageResult<Table> of(Storage::Connection& connection, Kind kind) {
        const QString name = word(kind);
        std::optional<Storage::StorageError> problem;
        const auto prepare = [&](const QString& sql) -> std::optional<SqliteStatement> {
            if (problem) return std::nullopt;
            auto statement = SqliteStatement::prepare(connection, sql.arg(name));
            if (statement) return std::optional{*std::move(statement)};
            problem = statement.error();
            return std::nullopt;
        };
        auto find = prepare(u"select "_s + rowColumns() + u" from %1 where id = ?"_s);
        auto last = prepare(u"select max(num) from %1 where num between ? and ?"_s);
        auto touch = prepare(u"update %1 set retrieved = ? where num = ?"_s);
        auto write = prepare(u"insert into %1 ("_s + rowColumns() + u", "_s + queryColumns + u") values ("_s +
                             QStringList(rowColumnCount + queryColumnCount, u"?"_s).join(u", "_s) + u')');
        auto writeText = prepare(u"insert into %1_text (rowid, title, place, tags, said, codec, rest) values (?, ?, ?, ?, ?, ?, ?)"_s);
        auto erase = prepare(u"delete from %1 where num = ?"_s);
        auto eraseText = prepare(u"delete from %1_text where rowid = ?"_s);
        std::optional<SqliteStatement> findBody, writeBody, eraseBody;
        if (kind != Kind::Photo) {
            findBody = prepare(u"select body from %1_body where num = ?"_s);
            writeBody = prepare(u"insert into %1_body (num, body) values (?, ?)"_s);
            eraseBody = prepare(u"delete from %1_body where num = ?"_s);
        }
        if (problem) return std::unexpected{*problem};
        return Table{kind,
                     *std::move(find),
                     *std::move(last),
                     *std::move(touch),
                     *std::move(write),
                     *std::move(writeText),
                     *std::move(erase),
                     *std::move(eraseText),
                     std::move(findBody),
                     std::move(writeBody),
                     std::move(eraseBody)};
    }
};

namespace {

/// The item as it stood in the cache. What was stored by this program can be read by it.
Meeting stored(const Meeting&, const CatalogueRow&, const QByteArray& body) { return meetingFrom(QJsonDocument::fromJson(body).object()).value_or(Meeting{}); }
Video stored(const Video&, const CatalogueRow&, const QByteArray& body) { return videoFrom(QJsonDocument::fromJson(body).object()).value_or(Video{}); }
Photo stored(const Photo&, const CatalogueRow& row, const QByteArray&) { return photoOf(row); }
NewsEntry stored(const NewsEntry&, const CatalogueRow&, const QByteArray& body) {
    return newsFrom(QJsonDocument::fromJson(body).object()).value_or(NewsEntry{});
}

} // namespace

StorageResult<std::optional<CatalogueStore::Known>> CatalogueStore::find(Table& table, const QString& id) {
    table.find.bind(1, id);
    const auto row = table.find.step();
    if (!row) return std::unexpected{row.error()};
    std::optional<Known> known;
    if (*row) {
        known = Known{.num = table.find.integer(0), .row = readRow(table.find)};
        if (table.findBody) {
            table.findBody->bind(1, known->num);
            const auto body = table.findBody->step();
            if (body && *body) known->row.body = table.findBody->bytes(0).toByteArray();
            table.findBody->reset();
        }
    }
    table.find.reset();
    return known;
}

StorageResult<qint64> CatalogueStore::freePlace(Table& table, const CatalogueRow& row) {
    const qint64 base = row.base();
    const auto behindLast = [&](qint64 first, qint64 last) -> StorageResult<qint64> {
        table.lastPlace.bind(1, first);
        table.lastPlace.bind(2, last);
        const auto found = table.lastPlace.step();
        if (!found) return std::unexpected{found.error()};
        const qint64 place = table.lastPlace.isNull(0) ? first : table.lastPlace.integer(0) + 1;
        table.lastPlace.reset();
        return place;
    };
    const qint64 lastOfSecond = base + CatalogueRow::placesPerSecond - 1;
    const qint64 lastOfDay = base | (CatalogueRow::placesPerDay - 1);
    if (row.published.isValid()) {
        const auto place = behindLast(base, lastOfSecond);
        if (!place || *place <= lastOfSecond) return place;
        // A portal that gives one time to hundreds: they stand behind all of their day.
    }
    return behindLast(base, lastOfDay);
}

StorageResult<void> CatalogueStore::erase(Table& table, qint64 num) {
    for (SqliteStatement* const statement : {&table.erase, &table.eraseText, table.eraseBody ? &*table.eraseBody : nullptr}) {
        if (statement == nullptr) continue;
        statement->bind(1, num);
        if (auto done = statement->run(); !done) return done;
    }
    return {};
}

StorageResult<void> CatalogueStore::write(Table& table, const CatalogueRow& row) {
    bindRow(table.write, row);
    if (auto done = table.write.run(); !done) return done;
    // Folded here, because the tokenizer leaves the stroke of an "ł" or "ø" alone.
    table.writeText.bind(1, row.num);
    int place = 1;
    for (const QString* const text : {&row.title, &row.placeWords, &row.tagWords, &row.saidWords, &row.codecWords, &row.words})
        table.writeText.bind(++place, searchText(*text));
    if (auto done = table.writeText.run(); !done) return done;
    if (!table.writeBody) return {};
    table.writeBody->bind(1, row.num);
    table.writeBody->bind(2, QByteArrayView{row.body});
    return table.writeBody->run();
}

template <typename Item> StorageResult<void> CatalogueStore::putOne(Table& table, const Item& item, BatchOutcome& outcome) {
    CatalogueRow row = rowOf(item);
    const auto known = find(table, row.id);
    if (!known) return std::unexpected{known.error()};
    row.notices.retrievedAt = m_now;
    if (*known) {
        const Known& before = **known;
        // Lists that are read once more hold mostly what is here: to write it again would cost as much as the first time.
        if (!before.row.notices.withdrawnAt.isValid() && row.tellsTheSameAs(before.row)) {
            table.touch.bind(1, m_now.toMSecsSinceEpoch());
            table.touch.bind(2, before.num);
            return table.touch.run();
        }
        row.notices.correctedAt = before.row.notices.correctedAt;
        const bool restored = before.row.notices.withdrawnAt.isValid(); // what is published again stands again
        ItemNotice notice{.kind = table.kind, .id = row.id, .title = row.title.isEmpty() ? row.fileName : row.title, .version = row.updated};
        notice.what = correctionsOf(stored(item, before.row, before.row.body), item);
        notice.change = restored ? ItemNotice::Change::Restored : ItemNotice::Change::Corrected;
        if (!notice.what.isEmpty()) {
            row.notices.correctedAt = m_now;
            ++outcome.corrected;
        }
        if (restored) ++outcome.restored;
        if (restored || !notice.what.isEmpty()) {
            if (auto done = note(notice); !done) return done;
        }
        if (auto done = erase(table, before.num); !done) return done;
        row.num = before.num;
    } else {
        ++outcome.added;
    }
    if (!*known || !row.mayStandAt(row.num)) {
        const auto place = freePlace(table, row);
        if (!place) return std::unexpected{place.error()};
        row.num = *place;
    }
    return write(table, row);
}

template <typename Item> StorageResult<void> CatalogueStore::put(Table& table, const QList<Item>& items, BatchOutcome& outcome) {
    for (const Item& item : items) {
        if (auto done = putOne(table, item, outcome); !done) return done;
    }
    return {};
}

StorageResult<void> CatalogueStore::withdraw(Kind kind, const QString& id, BatchOutcome& outcome) {
    const QString sql = u"update %1 set withdrawn = ? where id = ? and withdrawn is null returning coalesce(nullif(title, ''), file_name)"_s.arg(word(kind));
    auto statement = SqliteStatement::prepare(m_connection, sql);
    if (!statement) return std::unexpected{statement.error()};
    statement->bind(1, m_now.toMSecsSinceEpoch());
    statement->bind(2, id);
    const auto changed = statement->step();
    if (!changed) return std::unexpected{changed.error()};
    if (!*changed) return {};
    ++outcome.withdrawn;
    const QString title = statement->text(0);
    if (auto done = statement->run(); !done) return done; // to its end, so that the change is made
    return note({.kind = kind, .id = id, .change = ItemNotice::Change::Withdrawn, .title = title});
}

StorageResult<void> CatalogueStore::note(const ItemNotice& notice) {
    if (!m_note) {
        auto made = SqliteStatement::prepare(m_connection, u"insert into notice (kind, id, change, title, what, at, version) values (?, ?, ?, ?, ?, ?, ?)"_s);
        if (!made) return std::unexpected{made.error()};
        m_note = *std::move(made);
    }
    const qint64 at = m_now.toMSecsSinceEpoch();
    m_note->bind(1, word(notice.kind));
    m_note->bind(2, notice.id);
    m_note->bind(3, word(notice.change));
    m_note->bind(4, notice.title);
    m_note->bind(5, notice.what.join(u' '));
    m_note->bind(6, at);
    m_note->bind(7, notice.version.isValid() ? notice.version.toMSecsSinceEpoch() : at);
    return m_note->run();
}

StorageResult<void> CatalogueStore::keepTags(const CatalogueBatch& batch) {
    if (batch.tags.isEmpty() && batch.withdrawn.isEmpty()) return {};
    auto keep = SqliteStatement::prepare(m_connection, u"insert or replace into answer (kind, id, etag) values (?, ?, ?)"_s);
    if (!keep) return std::unexpected{keep.error()};
    for (const auto& [name, etag] : batch.tags) {
        keep->bind(1, word(name.first));
        keep->bind(2, name.second);
        keep->bind(3, QString::fromLatin1(etag));
        if (auto done = keep->run(); !done) return done;
    }
    // What was taken back is asked for without a tag: published again as it was, it has to be told so.
    auto forget = SqliteStatement::prepare(m_connection, u"delete from answer where kind = ? and id = ?"_s);
    if (!forget) return std::unexpected{forget.error()};
    for (const ItemName& name : batch.withdrawn) {
        forget->bind(1, word(name.first));
        forget->bind(2, name.second);
        if (auto done = forget->run(); !done) return done;
    }
    return {};
}

StorageResult<BatchOutcome> CatalogueStore::store(const CatalogueBatch& batch) {
    BatchOutcome outcome;
    const auto all = [&](Kind kind, const auto& items) -> StorageResult<void> {
        if (items.isEmpty()) return {};
        auto table = Table::of(m_connection, kind);
        if (!table) return std::unexpected{table.error()};
        return put(*table, items, outcome);
    };
    if (auto done = all(Kind::Meeting, batch.meetings); !done) return std::unexpected{done.error()};
    if (auto done = all(Kind::Video, batch.videos); !done) return std::unexpected{done.error()};
    if (auto done = all(Kind::Photo, batch.photos); !done) return std::unexpected{done.error()};
    if (auto done = all(Kind::News, batch.news); !done) return std::unexpected{done.error()};
    for (const auto& [kind, id] : batch.withdrawn) {
        if (auto done = withdraw(kind, id, outcome); !done) return std::unexpected{done.error()};
    }
    if (auto done = keepTags(batch); !done) return std::unexpected{done.error()};
    return outcome;
}

} // namespace Rushes::Catalogue
