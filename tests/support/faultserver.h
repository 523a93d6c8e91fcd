// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <atomic>
#include <condition_variable>
#include <functional>
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

/// What a FaultServer serves below one path, and how it misbehaves. Each function answers the resource, so that faults can be chained;
/// they may be called at any time and hold for the requests that come after. All misbehaviour ends with heal().
class Resource {
public:
    using Content = std::function<QByteArray(qint64 offset, qsizetype length)>;

    Resource(Content content, qint64 size, QByteArray etag) : m_content{std::move(content)}, m_size{size}, m_etag{std::move(etag)} {}

    Resource& heal();
    /// Other bytes under the same path, with another tag.
    Resource& replace(const QByteArray& bytes);
    Resource& changeEtag(const QByteArray& etag);
    Resource& weakEtag();
    Resource& withoutEtag();
    Resource& reprDigest(const QByteArray& field);
    Resource& requireBearer(const QByteArray& token);

    /// Ends the connection after so many bytes of a body, the next `times` times: politely, or by a reset.
    Resource& cutAfter(qint64 bytes, int times = 1000, bool reset = false);
    /// Sends nothing more after so many bytes of a body, and keeps the connection open.
    Resource& stallAfter(qint64 bytes);
    /// Accepts requests and never answers.
    Resource& neverAnswer();
    /// One byte at a time.
    Resource& drip(std::chrono::milliseconds pause);
    /// At most so many bytes in a second, for things to happen in the middle.
    Resource& slow(qint64 bytesPerSecond);
    Resource& ignoreRange();
    /// Answers a range with bytes from elsewhere.
    Resource& wrongContentRange(qint64 start);
    Resource& withoutContentRange();
    Resource& twoContentLengths(qint64 other);
    /// Claims a length that is not the body's.
    Resource& claimLength(qint64 length);
    /// Sends bytes after the end of the body.
    Resource& sendMore(const QByteArray& bytes);
    /// No Content-Length: the end of the connection is the end of the body.
    Resource& closeDelimited();
    /// Chunked; without the last chunk where `broken`.
    Resource& chunked(bool broken = false);
    /// Chunked, with a length that is no number after so many bytes.
    Resource& badChunkAfter(qint64 bytes);
    /// Sends ranges whatever If-Range says.
    Resource& blindToTags();
    Resource& encoded(const QByteArray& coding);
    Resource& contentType(const QByteArray& type);
    Resource& htmlInstead();
    /// Another status for the next `times` requests.
    Resource& status(int code, const QByteArray& retryAfter = {}, int times = 1000);
    Resource& redirectTo(const QUrl& url);
    Resource& endlessHead();
    /// Answers 503 while so many bodies are on their way already.
    Resource& atOnce(int count);
    /// How many bodies were on their way at the same time, at most.
    [[nodiscard]] int mostAtOnce() const;

private:
    friend class FaultServer;

    struct Faults {
        std::optional<qint64> cutAfter, stallAfter, wrongStart, otherLength, claimedLength;
        std::optional<std::chrono::milliseconds> drip;
        qint64 bytesPerSecond = 0;
        int cuts = 0, statuses = 0, statusCode = 0, atOnce = 0;
        bool reset = false, silent = false, ignoreRange = false, noContentRange = false, closeDelimited = false, chunked = false, brokenChunks = false,
             html = false, endlessHead = false, badChunk = false, blindToTags = false;
        QByteArray more, encoding, type = "application/mxf", retryAfter, location;
    };

    Resource& change(const std::function<void()>& how);

    mutable std::mutex m_mutex;
    Content m_content;
    qint64 m_size;
    QByteArray m_etag;
    QByteArray m_reprDigest;
    QByteArray m_bearer;
    Faults m_faults;
    int m_underWay = 0;
    int m_mostUnderWay = 0;
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

/// Bytes that look like nothing in particular and are the same for the same size and seed.
[[nodiscard]] QByteArray payload(qsizetype size, quint64 seed = 1);

} // namespace Rushes::Tests
