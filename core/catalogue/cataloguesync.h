// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/portal/portalerror.h"

#include <QObject>

#include <memory>

namespace Rushes {
class Clock;
}
namespace Rushes::Portal {
class PortalClient;
}

namespace Rushes::Catalogue {

class CatalogueCache;

/// What a sync brought.
struct SyncReport {
    int meetings = 0;
    int videos = 0;
    int withdrawn = 0;
};

/// Brings a CatalogueCache up to date with its portal by the portal's list of changes: everything at first, later only what is new. Each
/// page of changes is stored together with the place it ends at, so a sync that was cut goes on from there.
class CatalogueSync : public QObject {
    Q_OBJECT

public:
    CatalogueSync(Portal::PortalClient& client, CatalogueCache& cache, Clock& clock, QObject* parent = nullptr);
    ~CatalogueSync() override;

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    /// One sync at a time: a call while one runs answers with that one.
    QFuture<Portal::PortalResult<SyncReport>> sync();

Q_SIGNALS:
    void started();
    /// Once for each started(). `error` is null when it went well.
    void finished(const Rushes::Portal::PortalError* error);

private:
    struct Run;
    using SharedRun = std::shared_ptr<Run>; ///< shared with the continuations of its own calls

    void fetchChanges(const SharedRun& run);
    void fetchItems(const SharedRun& run);
    void fetchNext(const SharedRun& run);
    void storePage(const SharedRun& run);
    void finish(const SharedRun& run);
    void fail(const SharedRun& run, const Portal::PortalError& error);

    Portal::PortalClient& m_client;
    CatalogueCache& m_cache;
    Clock& m_clock;
    SharedRun m_running;
};

} // namespace Rushes::Catalogue
