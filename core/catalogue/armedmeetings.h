// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/armed.h"
#include "core/catalogue/cataloguecache.h"

namespace Rushes {
class Clock;
}

namespace Rushes::Catalogue {

/// The armed meetings of one portal. They are what a person asked for, so they lie in a database of their own that is kept, beside the
/// queue, and not in the cache. After each synchronisation due() tells what has been published.
class ArmedMeetings : public QObject {
    Q_OBJECT

public:
    /// `file` may serve several portals.
    ArmedMeetings(const QString& file, const QUrl& portal, CatalogueCache& cache, Clock& clock, QObject* parent = nullptr);
    ~ArmedMeetings() override;

    /// What of the whole meeting is published by now is not meant, only what comes.
    QFuture<Storage::StorageResult<void>> arm(const Armed& what);
    QFuture<Storage::StorageResult<void>> disarm(const ArmedId& id);
    /// Oldest first.
    QFuture<Storage::StorageResult<QList<Armed>>> armed();

    /// Looks into the cache, as after each synchronisation: what was waited for, can be had now, and was not acknowledged yet.
    QFuture<Storage::StorageResult<QList<std::pair<Armed, Video>>>> due();
    /// The queue has the video for good: it never comes again for this, not after a restart either.
    QFuture<Storage::StorageResult<void>> acknowledge(const ArmedId& id, const VideoId& video);

Q_SIGNALS:
    /// Something was armed or disarmed by this program.
    void changed();

private:
    struct Standing;
    [[nodiscard]] Storage::Database& database();
    QFuture<Storage::StorageResult<Standing>> standing();
    QFuture<Storage::StorageResult<void>> told(QFuture<Storage::StorageResult<void>> done);

    QString m_file;
    QString m_portal;
    CatalogueCache& m_cache;
    Clock& m_clock;
    std::unique_ptr<Storage::Database> m_database; ///< made with the first need
};

} // namespace Rushes::Catalogue
