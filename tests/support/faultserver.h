// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultresource.h"

#include <QHash>
#include <QList>

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace Rushes::Tests {

/// One request as it came in.
struct SeenRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> fields; ///< names in lower case
};

/// A web server on this computer that can break every rule. It runs in threads of its own, so a test may look at it at any time.
class FaultServer {
public:
    FaultServer();
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    /// With a strong ETag and ranges as RFC 9110 wants them, until told otherwise.
    Resource& serve(const QByteArray& path, const QByteArray& bytes);
    /// The same for files too large to hold.
    Resource& serve(const QByteArray& path, qint64 size, Resource::Content content);
    Resource& operator[](const QByteArray& path);

    /// Answers so many requests at once and no more: the others get a 503 with this Retry-After.
    void bearAtMost(int requests, const QByteArray& retryAfter = {});
    /// Refuses connections from now on; those that stand go on.
    void refuseConnections();
    /// The most requests that were answered at once.
    [[nodiscard]] int mostAtOnce() const;

    [[nodiscard]] QUrl url(const QByteArray& path) const;
    [[nodiscard]] QList<SeenRequest> requests(const QByteArray& path = {}) const;
    /// The Range field of the last request for `path`; empty where it had none.
    [[nodiscard]] QByteArray lastRange(const QByteArray& path) const;
    /// Bytes of bodies and endless heads sent so far.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent.load(); }

private:
    void acceptConnections();
    void talk(int socket);
    bool answerOrRefuse(int socket, const SeenRequest& request);
    bool answer(int socket, const SeenRequest& request);
    void answered(int socket);
    bool send(int socket, QByteArrayView bytes);
    bool sendBody(int socket, const Resource::Content& content, qint64 from, qint64 to, const Resource::Faults& faults);
    bool sendEndlessHead(int socket);
    void waitForEnd();
    bool pause(std::chrono::milliseconds time);

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<qint64> m_bytesSent{0};
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_ending;
    bool m_ended = false;
    std::set<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::map<QByteArray, std::unique_ptr<Resource>> m_resources;
    QList<SeenRequest> m_requests;
    std::optional<int> m_bearable;
    QByteArray m_retryAfter;
    std::set<int> m_answering; ///< the sockets whose request is being answered
    std::size_t m_mostAtOnce = 0;
    std::thread m_acceptor;
};

} // namespace Rushes::Tests
