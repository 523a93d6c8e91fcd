// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/bulkcatalogue.h"

#include "app/portal/catalogue/bulkinsert.h"
#include "app/portal/catalogue/cataloguerows.h"
#include "app/portal/database/statements.h"
#include "core/base/clock.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

/// Rows of one table, from the same bindings as a single item's.
class Rows {
public:
    explicit Rows(Connection& connection, QString table) : m_connection{connection}, m_table{std::move(table)} {}

    StorageResult<void> add(const Bindings& bindings) {
        if (!m_insert) {
            QStringList columns;
            for (const auto& [name, value] : bindings.values()) columns.append(name);
            m_insert.emplace(m_connection, m_table, columns);
        }
        QVariantList values;
        values.reserve(bindings.values().size());
        for (const auto& [name, value] : bindings.values()) values.append(value);
        return m_insert->add(values);
    }
    StorageResult<void> finish() { return m_insert ? m_insert->finish() : StorageResult<void>{}; }

private:
    Connection& m_connection;
    QString m_table;
    std::optional<BulkInsert> m_insert;
};

/// Everything of one write, in one transaction.
class Writing {
public:
    Writing(Connection& connection, const QDateTime& now, qint64 seq)
        : m_connection{connection}, m_now{Bindings::time(now)}, m_seq{seq}, m_changes{connection, u"change"_s} {}

    template <typename Item, typename More> StorageResult<void> add(const QString& kind, const QList<Item>& items, More more) {
        Rows rows{m_connection, kind};
        for (const Item& item : items) {
            Bindings bindings = more(item);
            const QString etag = etagOf(bindings);
            bindings.add("etag"_L1, etag).add("updated_at"_L1, m_now);
            if (auto done = rows.add(bindings); !done) return done;
            if (auto done =
                    m_changes.add({{"seq"_L1, ++m_seq}, {"kind"_L1, kind}, {"item_id"_L1, item.id.text()}, {"change"_L1, u"addition"_s}, {"at"_L1, m_now}});
                !done)
                return done;
        }
        return rows.finish();
    }

    StorageResult<void> addRenditions(const QList<Catalogue::Video>& videos) {
        Rows rows{m_connection, u"rendition"_s};
        for (const Catalogue::Video& video : videos) {
            for (const Catalogue::Rendition& rendition : video.renditions) {
                if (auto done = rows.add(bindingsOf(video.id, rendition, u""_s)); !done) return done;
            }
        }
        return rows.finish();
    }

    StorageResult<void> finish() { return m_changes.finish(); }

private:
    Connection& m_connection;
    QVariant m_now;
    qint64 m_seq;
    Rows m_changes;
};

} // namespace

BulkCatalogue::Done BulkCatalogue::write() {
    return m_database.runInTransaction([given = std::exchange(m_given, {}), now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto seq = connection.row(Sql::changeLatest, {}, [](const Row& row) { return row.integer("seq"_L1); });
        if (!seq) return std::unexpected{seq.error()};
        Writing writing{connection, now, seq->value_or(0)};
        const auto with = [](Bindings bindings, QLatin1StringView column) { return bindings.add(column, u""_s); };
        if (auto done = writing.add(u"meeting"_s, given.meetings, [&](const auto& item) { return with(bindingsOf(item), "photo_path"_L1); }); !done)
            return done;
        if (auto done = writing.add(u"video"_s, given.videos, [&](const auto& item) { return with(bindingsOf(item), "thumbnail_path"_L1); }); !done)
            return done;
        if (auto done = writing.addRenditions(given.videos); !done) return done;
        if (auto done = writing.add(u"photo"_s, given.photos, [](const auto& item) { return bindingsOf(item, u""_s, u""_s); }); !done) return done;
        if (auto done = writing.add(u"news"_s, given.news, [](const auto& item) { return bindingsOf(item); }); !done) return done;
        return writing.finish();
    });
}

} // namespace Rushes::PortalServer
