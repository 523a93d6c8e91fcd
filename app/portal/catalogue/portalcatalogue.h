// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demosink.h"
#include "core/base/result.h"
#include "core/storage/storageerror.h"

#include <QObject>

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Connection;
class Database;
struct Statement;
} // namespace Rushes::Storage

namespace Rushes::PortalServer {

/// Puts meetings, videos, photos and news into the portal's catalogue. Each call replaces what is there under the same id, and notes a
/// change for clients where something differs.
class PortalCatalogue final : public DemoSink {
public:
    using Done = QFuture<Storage::StorageResult<void>>;

    PortalCatalogue(Storage::Database& database, Clock& clock) : m_database{database}, m_clock{clock} {}

    Done putMeeting(const Catalogue::Meeting& meeting);
    Done putVideos(const QList<Catalogue::Video>& videos);
    Done putRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path);
    Done setThumbnail(const Catalogue::VideoId& video, const QString& jpegPath);
    Done putStoryboard(const Catalogue::VideoId& video, const Catalogue::Storyboard& storyboard, const QString& jpegPath);
    Done setPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath);
    Done putPhoto(const Catalogue::Photo& photo, const QString& path, const QString& previewPath);
    Done putNews(const Catalogue::NewsEntry& entry);
    Done putCaption(const Catalogue::VideoId& video, const QString& language, const QString& vtt);
    Done withdraw(const Catalogue::MeetingId& meeting);
    Done withdraw(const Catalogue::VideoId& video);
    Done withdraw(const Catalogue::PhotoId& photo);
    Done withdraw(const Catalogue::NewsId& entry);

    void addMeeting(const Catalogue::Meeting& meeting) override;
    void addVideo(const Catalogue::Video& video) override;
    void addRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) override;
    void addThumbnail(const Catalogue::VideoId& video, const QString& jpegPath) override;
    void addStoryboard(const Catalogue::VideoId& video, const Catalogue::Storyboard& storyboard, const QString& jpegPath) override;
    void addMeetingPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath) override;
    void addPhoto(const Catalogue::Photo& photo, const QString& path, const QString& previewPath) override;
    void addNews(const Catalogue::NewsEntry& entry) override;
    void addCaption(const Catalogue::VideoId& video, const QString& language, const QString& vtt) override;

private:
    Done withdraw(const QString& kind, const Storage::Statement& statement, const QString& id);
    void flush();

    Storage::Database& m_database;
    Clock& m_clock;
    QList<Catalogue::Video> m_waiting; ///< given by addVideo() and not stored yet: many go in one transaction
    QObject m_context;
};

} // namespace Rushes::PortalServer
