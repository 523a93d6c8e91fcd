// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "core/portal/portalerror.h"

#include <QSet>

namespace Rushes {
class Clock;
}
namespace Rushes::Portal {
class PortalClient;
struct PortalReply;
} // namespace Rushes::Portal

namespace Rushes::Catalogue {

struct CataloguePage;

/// Brings one whole list of a portal home, page after page: while one is on the way the one before is read on a worker thread and the one
/// before that waits to be stored together with others. No more than a few thousand items are in memory. How far it came is stored with
/// them.
class ListStream : public QObject {
    Q_OBJECT

public:
    ListStream(Portal::PortalClient& client, CatalogueCache& cache, Clock& clock, SyncPoint::Stream from, QObject* parent = nullptr);
    ~ListStream() override;

    void start();
    /// No page is asked for any more; what has come is still stored, then ended() follows.
    void stop();

    [[nodiscard]] Kind kind() const { return m_from.kind; }
    [[nodiscard]] qint64 stored() const { return m_stored; }
    /// As the portal says; 0 until the first page.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] bool couldStore() const { return m_couldStore; }
    [[nodiscard]] const QList<std::pair<Kind, QString>>& incomplete() const { return m_incomplete; }
    /// Why it ended early; nothing where it came to its end or was stopped.
    [[nodiscard]] const std::optional<Portal::PortalError>& error() const { return m_error; }

Q_SIGNALS:
    /// After some pages.
    void pageStored(const Rushes::Catalogue::BatchOutcome& outcome);
    /// Once.
    void ended();

private:
    void ask(const QString& cursor);
    void read(const Portal::PortalResult<Portal::PortalReply>& reply);
    void take(const Portal::PortalResult<CataloguePage>& page);
    void storeGathered();
    void askNext();
    void endWhenIdle();

    Portal::PortalClient& m_client;
    CatalogueCache& m_cache;
    Clock& m_clock;
    SyncPoint::Stream m_from;
    QString m_next;               ///< asked for as soon as there is room
    QSet<size_t> m_seen;          ///< hashes of cursors: a portal that gives one twice would never come to an end
    CatalogueBatch m_gathered;    ///< read and not stored yet: many pages go in one transaction, as the full text likes it
    QString m_gatheredTo;         ///< the cursor behind them
    bool m_gatheredAll = false;
    int m_storing = 0;
    bool m_asking = false;
    bool m_stopped = false;
    bool m_ended = false;
    bool m_couldStore = true;
    qint64 m_stored = 0;
    qint64 m_total = 0;
    int m_leftOut = 0;
    QList<std::pair<Kind, QString>> m_incomplete;
    std::optional<Portal::PortalError> m_error;
};

} // namespace Rushes::Catalogue
