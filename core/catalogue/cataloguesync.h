// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "core/portal/portalerror.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace Rushes {
class Clock;
}
namespace Rushes::Portal {
class PortalClient;
}

namespace Rushes::Catalogue {

/// What a sync brought.
struct SyncReport {
    int meetings = 0;  ///< that came, new or not
    int videos = 0;
    int photos = 0;
    int news = 0;
    int added = 0;     ///< of all kinds, new to the cache
    int corrected = 0; ///< in what people rely on
    int withdrawn = 0;
    int leftOut = 0;   ///< could not be kept: without an id
    int unchanged = 0; ///< were named as changed, and are what the cache has
    bool first = false;     ///< everything was brought
    bool cancelled = false; ///< goes on from there the next time
};

/// Brings a CatalogueCache up to date with its portal: everything at first, in pages of whole items with several requests on the way;
/// later what the portal's list of changes names, with one conditional request where nothing has changed. What came is stored together
/// with how far it goes, so a sync that was cut goes on from there.
class CatalogueSync : public QObject {
    Q_OBJECT

public:
    CatalogueSync(Portal::PortalClient& client, CatalogueCache& cache, Clock& clock, QObject* parent = nullptr);
    ~CatalogueSync() override;

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    /// One sync at a time: a call while one runs answers with that one.
    QFuture<Portal::PortalResult<SyncReport>> sync();
    /// Ends a running sync after what is on the way; its report says so.
    void cancel();

Q_SIGNALS:
    void started();
    /// At most four times a second while a sync brings much; `total` may grow as lists begin.
    void progressed(qint64 done, qint64 total);
    /// Once for each started(). `error` is null when it went well. What it brought of items that were there before stands in
    /// CatalogueCache::notices(), also where it did not go well to its end.
    void finished(const Rushes::Portal::PortalError* error);

private:
    struct Run;
    using SharedRun = std::shared_ptr<Run>; ///< shared with the continuations of its own calls

    void begin(const SharedRun& run, const SyncPoint& point);
    void fetchChanges(const SharedRun& run);
    void takeChanges(const SharedRun& run, const QJsonObject& body);
    void askWherePortalStands(const SharedRun& run);
    void startStreams(const SharedRun& run, const QList<SyncPoint::Stream>& from);
    void streamEnded(const SharedRun& run);
    void fetchItems(const SharedRun& run);
    void fetchNext(const SharedRun& run);
    void storeItems(const SharedRun& run);
    void count(const SharedRun& run, const BatchOutcome& outcome);
    void tell(const SharedRun& run);
    void finish(const SharedRun& run, bool whole);
    void end(const SharedRun& run, const std::optional<Portal::PortalError>& error);

    Portal::PortalClient& m_client;
    CatalogueCache& m_cache;
    Clock& m_clock;
    SharedRun m_running;
    QElapsedTimer m_sinceProgress;
    QElapsedTimer m_sinceAnnounced;
};

} // namespace Rushes::Catalogue
