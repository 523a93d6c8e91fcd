// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/noticeboard.h"

#include "core/storage/database.h"

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::Statement;
using Storage::StorageResult;

namespace {

/// "RNOT" marks the file as ours.
constexpr Storage::Schema noticesSchema{"notices"_L1, 0x524e4f54};
constexpr Statement pinOne{"notices", "pin"};
constexpr Statement takeDownOld{"notices", "take_down_old"};
constexpr Statement allNotices{"notices", "notices"};
constexpr Statement countUnread{"notices", "unread"};
constexpr Statement readOne{"notices", "read"};
constexpr Statement readAll{"notices", "read_all"};

QString kept(const QString& text) { return text.isNull() ? u""_s : text; }

BoardNotice noticeFrom(const Row& row) {
    return {.id = NoticeId{row.text("id"_L1)},
            .event = eventFrom(row.text("event"_L1)),
            .kind = kindFrom(row.text("kind"_L1)).value_or(Kind::Video),
            .itemId = row.text("item_id"_L1),
            .title = row.text("title"_L1),
            .what = row.text("what"_L1).split(u' ', Qt::SkipEmptyParts),
            .context = row.text("context"_L1),
            .clips = static_cast<int>(row.integer("clips"_L1)),
            .at = row.time("at"_L1),
            .read = row.truth("is_read"_L1),
            .key = row.text("known_by"_L1)};
}

Bindings bindingsOf(const BoardNotice& notice, const QString& portal) {
    return {{"portal"_L1, portal},
            {"known_by"_L1, kept(notice.key)},
            {"event"_L1, word(notice.event)},
            {"kind"_L1, word(notice.kind)},
            {"item_id"_L1, kept(notice.itemId)},
            {"title"_L1, kept(notice.title)},
            {"what"_L1, kept(notice.what.join(u' '))},
            {"context"_L1, kept(notice.context)},
            {"clips"_L1, notice.clips},
            {"at"_L1, notice.at.isValid() ? Bindings::time(notice.at).toString() : u""_s}};
}

} // namespace

NoticeBoard::NoticeBoard(const QString& file, const QUrl& portal, QObject* parent) : QObject{parent}, m_file{file}, m_portal{portal.toString()} {}

NoticeBoard::~NoticeBoard() = default;

Storage::Database& NoticeBoard::database() {
    if (!m_database) m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_file), noticesSchema);
    return *m_database;
}

NoticeBoard::Answer<int> NoticeBoard::pin(const QList<BoardNotice>& notices) {
    return database()
        .runInTransaction([notices, portal = m_portal](Connection& connection) -> StorageResult<int> {
            qint64 added = 0;
            for (const BoardNotice& notice : notices) {
                const auto pinned = connection.change(pinOne, bindingsOf(notice, portal));
                if (!pinned) return std::unexpected{pinned.error()};
                added += *pinned;
            }
            if (auto done = connection.change(takeDownOld, {{"portal"_L1, portal}, {"most"_L1, most}}); !done) return std::unexpected{done.error()};
            return static_cast<int>(added);
        })
        .then(this, [this](const StorageResult<int>& added) {
            if (added && *added > 0) Q_EMIT changed();
            return added;
        });
}

NoticeBoard::Answer<QList<BoardNotice>> NoticeBoard::notices() {
    return database().run([portal = m_portal](Connection& connection) { return connection.rows(allNotices, {{"portal"_L1, portal}}, noticeFrom); });
}

NoticeBoard::Answer<int> NoticeBoard::unread() {
    return database().run([portal = m_portal](Connection& connection) -> StorageResult<int> {
        const auto count = connection.row(countUnread, {{"portal"_L1, portal}}, [](const Row& row) { return static_cast<int>(row.integer("unread"_L1)); });
        if (!count) return std::unexpected{count.error()};
        return count->value_or(0);
    });
}

NoticeBoard::Answer<void> NoticeBoard::markRead(const QList<NoticeId>& ids) {
    return told(database().runInTransaction([ids](Connection& connection) -> StorageResult<void> {
        for (const NoticeId& id : ids) {
            if (auto done = connection.change(readOne, {{"id"_L1, id.text().toLongLong()}}); !done) return std::unexpected{done.error()};
        }
        return {};
    }));
}

NoticeBoard::Answer<void> NoticeBoard::markAllRead() {
    return told(
        database().run([portal = m_portal](Connection& connection) { return connection.change(readAll, {{"portal"_L1, portal}}).transform([](qint64) {}); }));
}

NoticeBoard::Answer<void> NoticeBoard::told(Answer<void> done) {
    return done.then(this, [this](const StorageResult<void>& read) {
        if (read) Q_EMIT changed();
        return read;
    });
}

} // namespace Rushes::Catalogue
