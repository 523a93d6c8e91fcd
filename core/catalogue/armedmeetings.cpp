// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/armedmeetings.h"

#include "core/base/clock.h"
#include "core/storage/database.h"

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::Statement;
using Storage::StorageResult;

namespace {

/// "RARM" marks the file as ours.
constexpr Storage::Schema armedSchema{"armed"_L1, 0x5241524d};
constexpr Statement allArmed{"armed", "armed"};
constexpr Statement armOne{"armed", "arm"};
constexpr Statement disarmOne{"armed", "disarm"};
constexpr Statement forgetTaken{"armed", "forget_taken"};
constexpr Statement takeOne{"armed", "take"};
constexpr Statement allTaken{"armed", "taken"};

Armed armedFrom(const Row& row) {
    return {.id = ArmedId{row.text("id"_L1)},
            .meetingId = MeetingId{row.text("meeting_id"_L1)},
            .meetingTitle = row.text("meeting_title"_L1),
            .startsAt = row.time("starts_at"_L1),
            .itemTitle = row.text("item_title"_L1),
            .armedAt = row.time("armed_at"_L1)};
}

QString textOf(const QDateTime& time) { return time.isValid() ? Bindings::time(time).toString() : u""_s; }
QString notNull(const QString& text) { return text.isNull() ? u""_s : text; }

StorageResult<void> done(const StorageResult<qint64>& changed) {
    return changed.transform([](qint64) {});
}

} // namespace

struct ArmedMeetings::Standing {
    QList<Armed> armed;
    QHash<ArmedId, QSet<VideoId>> taken;
};

ArmedMeetings::ArmedMeetings(const QString& file, const QUrl& portal, CatalogueCache& cache, Clock& clock, QObject* parent)
    : QObject{parent}, m_file{file}, m_portal{portal.toString()}, m_cache{cache}, m_clock{clock} {}

ArmedMeetings::~ArmedMeetings() = default;

Storage::Database& ArmedMeetings::database() {
    if (!m_database) m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_file), armedSchema);
    return *m_database;
}

QFuture<StorageResult<void>> ArmedMeetings::arm(const Armed& what) {
    auto published = what.isWholeMeeting() ? m_cache.videos({.meetingId = what.meetingId}) : readyFuture(StorageResult<QList<Video>>{});
    return told(published
                    .then(this,
                          [this, what](const StorageResult<QList<Video>>& there) {
                              return database().runInTransaction(
                                  [what, there, portal = m_portal, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
                                      const Bindings row{{"id"_L1, what.id.text()},
                                                         {"portal"_L1, portal},
                                                         {"meeting_id"_L1, what.meetingId.text()},
                                                         {"meeting_title"_L1, notNull(what.meetingTitle)},
                                                         {"starts_at"_L1, textOf(what.startsAt)},
                                                         {"item_title"_L1, notNull(what.itemTitle)},
                                                         {"armed_at"_L1, textOf(now)}};
                                      if (auto armed = connection.change(armOne, row); !armed) return done(armed);
                                      for (const Video& video : there.value_or(QList<Video>{})) {
                                          if (video.renditions.isEmpty()) continue; // announced, and still to come
                                          if (auto taken = connection.change(takeOne, {{"id"_L1, what.id.text()}, {"video_id"_L1, video.id.text()}}); !taken)
                                              return done(taken);
                                      }
                                      return {};
                                  });
                          })
                    .unwrap());
}

QFuture<StorageResult<void>> ArmedMeetings::disarm(const ArmedId& id) {
    return told(database().runInTransaction([id](Connection& connection) -> StorageResult<void> {
        if (auto gone = connection.change(forgetTaken, {{"id"_L1, id.text()}}); !gone) return done(gone);
        return done(connection.change(disarmOne, {{"id"_L1, id.text()}}));
    }));
}

QFuture<StorageResult<QList<Armed>>> ArmedMeetings::armed() {
    return database().run([portal = m_portal](Connection& connection) { return connection.rows(allArmed, {{"portal"_L1, portal}}, armedFrom); });
}

QFuture<StorageResult<ArmedMeetings::Standing>> ArmedMeetings::standing() {
    return database().run([portal = m_portal](Connection& connection) -> StorageResult<Standing> {
        const auto armed = connection.rows(allArmed, {{"portal"_L1, portal}}, armedFrom);
        if (!armed) return std::unexpected{armed.error()};
        Standing standing{*armed, {}};
        const auto taken = connection.rows(allTaken, {}, [&standing](const Row& row) {
            standing.taken[ArmedId{row.text("armed_id"_L1)}].insert(VideoId{row.text("video_id"_L1)});
            return 0;
        });
        if (!taken) return std::unexpected{taken.error()};
        return standing;
    });
}

QFuture<StorageResult<QList<std::pair<Armed, Video>>>> ArmedMeetings::due() {
    using Matches = StorageResult<QList<std::pair<Armed, Video>>>;
    return standing()
        .then(this,
              [this](const StorageResult<Standing>& now) {
                  if (!now) return readyFuture(Matches{std::unexpected{now.error()}});
                  auto found = readyFuture(Matches{});
                  for (const Armed& one : now->armed) {
                      // One after the other: there are few, and each is two looks into the cache.
                      found = found
                                  .then(this,
                                        [this, one, taken = now->taken.value(one.id)](const Matches& before) {
                                            return m_cache.meeting(one.meetingId)
                                                .then(this,
                                                      [this, one, taken, before](const StorageResult<std::optional<Meeting>>& meeting) {
                                                          if (!before || !meeting || !*meeting) return readyFuture(before);
                                                          return m_cache.videos({.meetingId = one.meetingId})
                                                              .then(this, [one, taken, before, of = **meeting](const StorageResult<QList<Video>>& videos) {
                                                                  Matches all = before;
                                                                  for (const Video& video : nowPublished(one, of, videos.value_or(QList<Video>{}), taken))
                                                                      all->append({one, video});
                                                                  return all;
                                                              });
                                                      })
                                                .unwrap();
                                        })
                                  .unwrap();
                  }
                  return found;
              })
        .unwrap();
}

QFuture<StorageResult<void>> ArmedMeetings::told(QFuture<StorageResult<void>> done) {
    return done.then(this, [this](const StorageResult<void>& kept) {
        if (kept) Q_EMIT changed();
        return kept;
    });
}

QFuture<StorageResult<void>> ArmedMeetings::acknowledge(const ArmedId& id, const VideoId& video) {
    return database().run(
        [id, video](Connection& connection) { return done(connection.change(takeOne, {{"id"_L1, id.text()}, {"video_id"_L1, video.text()}})); });
}

} // namespace Rushes::Catalogue
