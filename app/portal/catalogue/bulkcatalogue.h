// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demosink.h"
#include "core/base/result.h"
#include "core/storage/storageerror.h"

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Database;
}

namespace Rushes::PortalServer {

/// Takes a large catalogue of new items, without bytes, and writes it many rows at a time: for `--demo-videos`. Items that are there
/// already must not be given.
class BulkCatalogue final : public DemoSink {
public:
    using Done = QFuture<Storage::StorageResult<void>>;

    BulkCatalogue(Storage::Database& database, Clock& clock) : m_database{database}, m_clock{clock} {}

    /// Writes what was given since the last call, in one transaction. Give a few thousand items, wait, and go on.
    Done write();

    /// With its renditions, whose files do not exist.
    void addVideo(const Catalogue::Video& video) override { m_given.videos.append(video); }
    void addMeeting(const Catalogue::Meeting& meeting) override { m_given.meetings.append(meeting); }
    void addPhoto(const Catalogue::Photo& photo, const QString&, const QString&) override { m_given.photos.append(photo); }
    void addNews(const Catalogue::NewsEntry& entry) override { m_given.news.append(entry); }
    void addRendition(const Catalogue::VideoId&, const Catalogue::Rendition&, const QString&) override {}
    void addThumbnail(const Catalogue::VideoId&, const QString&) override {}
    void addStoryboard(const Catalogue::VideoId&, const Catalogue::Storyboard&, const QString&) override {}
    void addMeetingPhoto(const Catalogue::MeetingId&, const QString&) override {}
    void addCaption(const Catalogue::VideoId&, const QString&, const QString&) override {}

private:
    struct Given {
        QList<Catalogue::Meeting> meetings;
        QList<Catalogue::Video> videos;
        QList<Catalogue::Photo> photos;
        QList<Catalogue::NewsEntry> news;
    };

    Storage::Database& m_database;
    Clock& m_clock;
    Given m_given;
};

} // namespace Rushes::PortalServer
