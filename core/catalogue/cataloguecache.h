// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/video.h"
#include "core/storage/storageerror.h"

#include <QObject>

#include <memory>

namespace Rushes::Storage {
class Database;
}

namespace Rushes::Catalogue {

/// Which meetings: all words of `text` in title, place or summary, without regard to case and accents.
struct MeetingFilter {
    QString text = {};
    std::optional<int> year = {};
};

/// Which videos.
struct VideoFilter {
    QString text = {};
    MeetingId meetingId = {}; ///< empty for all
};

/// What one portal's catalogue held when it was last read, so that browsing works at once and without a network. The file is named by
/// its version and portal, and is rebuilt rather than migrated. Every call answers from the cache's own storage thread.
class CatalogueCache : public QObject {
    Q_OBJECT

public:
    /// `folder` is made where it is missing; `portal` is the address whose catalogue this is.
    CatalogueCache(const QString& folder, const QUrl& portal, QObject* parent = nullptr);
    ~CatalogueCache() override;

    /// Newest first.
    QFuture<Storage::StorageResult<QList<Meeting>>> meetings(const MeetingFilter& filter = {});
    QFuture<Storage::StorageResult<std::optional<Meeting>>> meeting(const MeetingId& id);
    /// Newest first, with their renditions and shot lists.
    QFuture<Storage::StorageResult<QList<Video>>> videos(const VideoFilter& filter = {});
    QFuture<Storage::StorageResult<std::optional<Video>>> video(const VideoId& id);
    /// When the catalogue was last compared with the portal; invalid for never.
    QFuture<Storage::StorageResult<QDateTime>> syncedAt();

    /// For CatalogueSync. Replaces what is there under the same ids.
    QFuture<Storage::StorageResult<void>> store(const QList<Meeting>& meetings, const QList<Video>& videos);
    QFuture<Storage::StorageResult<void>> withdraw(const QList<MeetingId>& meetings, const QList<VideoId>& videos);
    QFuture<Storage::StorageResult<void>> noteSync(const QDateTime& at, const QString& nextSince);
    /// The place in the portal's list of changes up to which the cache is true; empty for never.
    QFuture<Storage::StorageResult<QString>> since();

Q_SIGNALS:
    /// Meetings or videos were stored or withdrawn; lists should be read again.
    void changed();

private:
    std::unique_ptr<Storage::Database> m_database;
};

} // namespace Rushes::Catalogue
