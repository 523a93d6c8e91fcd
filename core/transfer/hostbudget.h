// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Rushes::Transfer {

class RateLimiter;

/// What each host is asked to bear: how many connections at once, and how many bytes in a second. A host that refuses one connection more
/// while others bring bytes has said how many it bears; that is remembered for the life of the engine, and the rest wait for a place. A
/// host is a name and a port, because several servers may share a name. For any thread.
class HostBudget {
public:
    using Go = std::function<void()>;

    explicit HostBudget(int mostPerHost) : m_most{mostPerHost} {}

    /// At least 1. Those who wait go on when more become allowed; nobody is stopped when it is fewer.
    void setMost(int perHost);
    /// How many connections the host of `url` is given at once.
    [[nodiscard]] int allowed(const QUrl& url) const;

    /// Takes a place at the host of `url` for a transfer. `go` is called once, when there is a place: at once in this thread, or later
    /// in that of whoever leaves.
    void enter(quint64 transfer, const QUrl& url, Go go);
    /// The host answers this transfer with what was asked for.
    void served(quint64 transfer);
    /// The host did not take this transfer's connection, or asked for later.
    void refused(quint64 transfer);
    /// Gives the place back, or no longer waits for one. Nothing to do for a transfer that has none.
    void leave(quint64 transfer);

    /// What holds all transfers from a host name to a rate, whatever their port.
    [[nodiscard]] std::shared_ptr<RateLimiter> rateOf(const QUrl& url);

private:
    struct Visitor {
        quint64 transfer;
        bool served = false;
    };
    struct Waiting {
        quint64 transfer;
        Go go;
    };
    struct Host {
        std::deque<Visitor> inside;
        std::deque<Waiting> waiting;
        std::optional<int> learned; ///< how many it bears, where it has refused more
    };

    [[nodiscard]] static QString keyOf(const QUrl& url);
    [[nodiscard]] int allowedAt(const Host& host) const;
    /// Lets in who may now; their calls are to be made without the mutex.
    void admit(Host& host, QList<Go>& admitted) const;

    mutable QMutex m_mutex;
    int m_most;
    QHash<QString, Host> m_hosts;
    QHash<quint64, QString> m_places; ///< at which host a transfer is, or waits
    QHash<QString, std::shared_ptr<RateLimiter>> m_rates; ///< shared with the transfers
};

} // namespace Rushes::Transfer
