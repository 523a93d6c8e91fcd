// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/portalcatalogue.h"

#include "app/portal/catalogue/cataloguerows.h"
#include "app/portal/database/statements.h"
#include "core/base/clock.h"
#include "core/base/logging.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

constexpr qsizetype mostTogether = 500;

/// A null QString would be stored as NULL.
StorageResult<void> noteChange(Connection& connection, const QString& kind, const QString& id, const QString& change, const QDateTime& now) {
    const Bindings bindings{{"kind"_L1, kind}, {"item_id"_L1, id}, {"change"_L1, change}, {"at"_L1, Bindings::time(now)}};
    if (auto noted = connection.change(Sql::changeAdd, bindings); !noted) return std::unexpected{std::move(noted).error()};
    return {};
}

/// Writes an item where it differs from what is there, and notes what became of it.
StorageResult<void> put(Connection& connection, const QString& kind, const Storage::Statement& current, const Storage::Statement& write, const QString& id,
                        Bindings bindings, const QDateTime& now) {
    const QString etag = etagOf(bindings);
    const auto before = connection.row(current, {{"id"_L1, id}}, [](const Row& row) { return row.text("etag"_L1); });
    if (!before) return std::unexpected{before.error()};
    if (*before == etag) return {};
    bindings.add("etag"_L1, etag).add("updated_at"_L1, Bindings::time(now));
    if (auto written = connection.change(write, bindings); !written) return std::unexpected{std::move(written).error()};
    return noteChange(connection, kind, id, *before ? u"correction"_s : u"addition"_s, now);
}

StorageResult<void> correctVideo(Connection& connection, const QString& id, const QDateTime& now) {
    if (auto touched = connection.change(Sql::videoTouch, {{"id"_L1, id}, {"updated_at"_L1, Bindings::time(now)}}); !touched)
        return std::unexpected{std::move(touched).error()};
    return noteChange(connection, u"video"_s, id, u"correction"_s, now);
}

/// For callers that do not wait: what went wrong is in the log.
void watch(PortalCatalogue::Done done) {
    done.then([](const StorageResult<void>& result) {
        if (!result) qCWarning(logCatalogue).noquote() << "the catalogue was not changed:" << result.error().detail;
    });
}

} // namespace

PortalCatalogue::Done PortalCatalogue::putMeeting(const Catalogue::Meeting& meeting) {
    return m_database.runInTransaction([meeting, now = m_clock.now()](Connection& connection) {
        return put(connection, u"meeting"_s, Sql::meetingEtag, Sql::meetingPut, meeting.id.text(), bindingsOf(meeting), now);
    });
}

PortalCatalogue::Done PortalCatalogue::putVideos(const QList<Catalogue::Video>& videos) {
    return m_database.runInTransaction([videos, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        for (const Catalogue::Video& video : videos) {
            if (auto done = put(connection, u"video"_s, Sql::videoEtag, Sql::videoPut, video.id.text(), bindingsOf(video), now); !done) return done;
        }
        return {};
    });
}

PortalCatalogue::Done PortalCatalogue::putRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) {
    return m_database.runInTransaction(
        [video, bindings = bindingsOf(video, rendition, path), now = m_clock.now()](Connection& connection) -> StorageResult<void> {
            Bindings same;
            for (const auto& [name, value] : bindings.values()) {
                if (QList{"id"_L1, "video_id"_L1, "size"_L1, "sha256"_L1, "path"_L1, "file_name"_L1, "label"_L1}.contains(name)) same.add(name, value);
            }
            const auto known = connection.row(Sql::renditionSame, same, [](const Row& row) { return row.text("id"_L1); });
            if (!known) return std::unexpected{known.error()};
            if (*known) return {};
            if (auto written = connection.change(Sql::renditionPut, bindings); !written) return std::unexpected{std::move(written).error()};
            return correctVideo(connection, video.text(), now);
        });
}

PortalCatalogue::Done PortalCatalogue::setThumbnail(const Catalogue::VideoId& video, const QString& jpegPath) {
    return m_database.runInTransaction([id = video.text(), jpegPath, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto changed = connection.change(Sql::videoSetThumbnail, {{"id"_L1, id}, {"path"_L1, jpegPath}, {"path2"_L1, jpegPath}});
        if (!changed) return std::unexpected{changed.error()};
        return *changed == 0 ? StorageResult<void>{} : correctVideo(connection, id, now);
    });
}

PortalCatalogue::Done PortalCatalogue::putStoryboard(const Catalogue::VideoId& video, const Catalogue::Storyboard& storyboard, const QString& jpegPath) {
    const Bindings bindings{{"video_id"_L1, video.text()},
                            {"path"_L1, jpegPath},
                            {"across"_L1, storyboard.columns},
                            {"down"_L1, storyboard.rows},
                            {"frames"_L1, storyboard.count},
                            {"width"_L1, storyboard.frame.width()},
                            {"height"_L1, storyboard.frame.height()},
                            {"interval_ms"_L1, qint64{storyboard.interval.count()}}};
    return m_database.runInTransaction([id = video.text(), bindings, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto changed = connection.change(Sql::storyboardPut, bindings);
        if (!changed) return std::unexpected{changed.error()};
        return *changed == 0 ? StorageResult<void>{} : correctVideo(connection, id, now);
    });
}

PortalCatalogue::Done PortalCatalogue::setPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath) {
    return m_database.runInTransaction([id = meeting.text(), jpegPath, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto changed = connection.change(Sql::meetingSetPhoto, {{"id"_L1, id}, {"path"_L1, jpegPath}, {"path2"_L1, jpegPath}});
        if (!changed) return std::unexpected{changed.error()};
        return *changed == 0 ? StorageResult<void>{} : noteChange(connection, u"meeting"_s, id, u"correction"_s, now);
    });
}

PortalCatalogue::Done PortalCatalogue::putPhoto(const Catalogue::Photo& photo, const QString& path, const QString& previewPath) {
    return m_database.runInTransaction([id = photo.id.text(), bindings = bindingsOf(photo, path, previewPath), now = m_clock.now()](Connection& connection) {
        return put(connection, u"photo"_s, Sql::photoEtag, Sql::photoPut, id, bindings, now);
    });
}

PortalCatalogue::Done PortalCatalogue::putNews(const Catalogue::NewsEntry& entry) {
    return m_database.runInTransaction([id = entry.id.text(), bindings = bindingsOf(entry), now = m_clock.now()](Connection& connection) {
        return put(connection, u"news"_s, Sql::newsEtag, Sql::newsPut, id, bindings, now);
    });
}

PortalCatalogue::Done PortalCatalogue::putCaption(const Catalogue::VideoId& video, const QString& language, const QString& vtt) {
    const Bindings bindings{{"video_id"_L1, video.text()}, {"lang"_L1, language}, {"body"_L1, vtt}};
    return m_database.runInTransaction([id = video.text(), bindings, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto same = connection.row(Sql::captionSame, bindings, [](const Row& row) { return row.text("lang"_L1); });
        if (!same) return std::unexpected{same.error()};
        if (*same) return {};
        if (auto written = connection.change(Sql::captionPut, bindings); !written) return std::unexpected{std::move(written).error()};
        return correctVideo(connection, id, now);
    });
}

PortalCatalogue::Done PortalCatalogue::withdraw(const QString& kind, const Storage::Statement& statement, const QString& id) {
    return m_database.runInTransaction([kind, statement, id, now = m_clock.now()](Connection& connection) -> StorageResult<void> {
        const auto changed = connection.change(statement, {{"id"_L1, id}, {"now"_L1, Bindings::time(now)}, {"now2"_L1, Bindings::time(now)}});
        if (!changed) return std::unexpected{changed.error()};
        return *changed == 0 ? StorageResult<void>{} : noteChange(connection, kind, id, u"withdrawal"_s, now);
    });
}

PortalCatalogue::Done PortalCatalogue::withdraw(const Catalogue::MeetingId& meeting) { return withdraw(u"meeting"_s, Sql::meetingWithdraw, meeting.text()); }
PortalCatalogue::Done PortalCatalogue::withdraw(const Catalogue::VideoId& video) { return withdraw(u"video"_s, Sql::videoWithdraw, video.text()); }
PortalCatalogue::Done PortalCatalogue::withdraw(const Catalogue::PhotoId& photo) { return withdraw(u"photo"_s, Sql::photoWithdraw, photo.text()); }
PortalCatalogue::Done PortalCatalogue::withdraw(const Catalogue::NewsId& entry) { return withdraw(u"news"_s, Sql::newsWithdraw, entry.text()); }

void PortalCatalogue::flush() {
    if (!m_waiting.isEmpty()) watch(putVideos(std::exchange(m_waiting, {})));
}

void PortalCatalogue::addMeeting(const Catalogue::Meeting& meeting) { watch(putMeeting(meeting)); }

void PortalCatalogue::addVideo(const Catalogue::Video& video) {
    if (m_waiting.isEmpty()) QMetaObject::invokeMethod(&m_context, [this] { flush(); }, Qt::QueuedConnection);
    m_waiting.append(video);
    if (m_waiting.size() >= mostTogether) flush();
}

void PortalCatalogue::addRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) {
    flush();
    watch(putRendition(video, rendition, path));
}

void PortalCatalogue::addThumbnail(const Catalogue::VideoId& video, const QString& jpegPath) {
    flush();
    watch(setThumbnail(video, jpegPath));
}

void PortalCatalogue::addStoryboard(const Catalogue::VideoId& video, const Catalogue::Storyboard& storyboard, const QString& jpegPath) {
    flush();
    watch(putStoryboard(video, storyboard, jpegPath));
}

void PortalCatalogue::addMeetingPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath) { watch(setPhoto(meeting, jpegPath)); }

void PortalCatalogue::addPhoto(const Catalogue::Photo& photo, const QString& path, const QString& previewPath) { watch(putPhoto(photo, path, previewPath)); }

void PortalCatalogue::addNews(const Catalogue::NewsEntry& entry) { watch(putNews(entry)); }

void PortalCatalogue::addCaption(const Catalogue::VideoId& video, const QString& language, const QString& vtt) {
    flush();
    watch(putCaption(video, language, vtt));
}

} // namespace Rushes::PortalServer
