// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/portal/portalerror.h"

#include <QObject>

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

/// Brings a CatalogueCache up to date with its portal: everything at first, later only what changed.
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

    Portal::PortalClient& m_client;
    CatalogueCache& m_cache;
    Clock& m_clock;
    std::shared_ptr<Run> m_running; ///< shared with the continuations of its own calls
};

} // namespace Rushes::Catalogue
