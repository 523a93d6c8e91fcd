// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/bytesink.h"
#include "core/transfer/transfererror.h"
#include "core/transfer/transferrequest.h"
#include "core/transfer/transfersettings.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace Rushes::Transfer {

class DiskLane;
class HostBudget;
class ProxySource;
class RateLimiter;
class TransferLoop;
struct TransferProgress;

class TransferEngine;

/// What moves the bytes: libcurl's version and that of its TLS, "8.14.1, OpenSSL/3.5.1".
[[nodiscard]] QString libraryVersion();

/// One transfer under way. Destroying it stops the transfer; the sink is let go when its last bytes are written.
class Transfer : public QObject {
    Q_OBJECT

public:
    ~Transfer() override;

    /// Ends with TransferFault::Stopped once the bytes that have arrived are written.
    void stop();
    /// Bytes that the sink took.
    [[nodiscard]] qint64 written() const { return m_written; }
    /// Bytes per second; 0 for no limit. Holds all transfers that share its limiter (TransferRequest::rate).
    void setRateLimit(qint64 bytesPerSecond);

Q_SIGNALS:
    /// Exactly once, in the thread of the engine, after the last call of the sink.
    void finished(const Rushes::Transfer::TransferOutcome& outcome);

private:
    friend class TransferEngine;
    Transfer(TransferEngine& engine, TransferLoop& loop, std::shared_ptr<RateLimiter> rate, quint64 id);

    TransferEngine& m_engine;
    TransferLoop& m_loop;
    std::shared_ptr<RateLimiter> m_rate; ///< shared with the transfer threads, and with other ranges of the same file
    quint64 m_id;
    qint64 m_written = 0;
};

/// Moves bytes from URLs to sinks: any number of transfers in few threads of its own, with the disk work on lanes. It knows URLs, not
/// videos. Lives in the thread that made it, which it never blocks; its transfers must be gone before it.
class TransferEngine : public QObject {
    Q_OBJECT

public:
    explicit TransferEngine(TransferSettings settings = {}, QObject* parent = nullptr);
    ~TransferEngine() override;

    /// A place for the disk work of one file. What else is to be done with the file, before and after its transfer, goes there too.
    [[nodiscard]] std::shared_ptr<DiskLane> newLane();
    /// Begins as soon as the host has a place for it. `sink` is called on `lane` only.
    [[nodiscard]] std::unique_ptr<Transfer> start(TransferRequest request, std::shared_ptr<ByteSink> sink, std::shared_ptr<DiskLane> lane);
    /// Bytes per second over all transfers, also those under way; 0 for no limit.
    void setRateLimit(qint64 bytesPerSecond);
    /// The same over the transfers from one host, whatever its port.
    void setHostRateLimit(const QString& host, qint64 bytesPerSecond);
    /// The ways to URLs, for transfers that begin after; the system's at first.
    void setProxies(std::shared_ptr<const ProxySource> proxies);
    /// How many connections each host is given at once, at least 1. Those under way go on.
    void setConnectionsPerHost(int count);
    /// How many the host of `url` is given: what was set, or fewer where it has refused more in this run.
    [[nodiscard]] int connectionsAllowed(const QUrl& url) const;

Q_SIGNALS:
    /// Some transfers have written more; about four times a second, for all of them together.
    void progressed();

private:
    friend class Transfer;
    void tell(const QList<TransferProgress>& progress);
    void wakeLoops();
    void end(quint64 id, const TransferOutcome& outcome);

    const TransferSettings m_settings;
    QThreadPool m_disk;
    QHash<quint64, Transfer*> m_transfers;
    quint64 m_lastId = 0;
    std::shared_ptr<RateLimiter> m_rate; ///< shared with the transfer threads
    std::shared_ptr<const ProxySource> m_proxies; ///< shared with the transfers
    std::unique_ptr<HostBudget> m_hosts;
    std::vector<std::unique_ptr<TransferLoop>> m_loops;
};

} // namespace Rushes::Transfer
