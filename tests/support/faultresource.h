// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace Rushes::Tests {

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

/// Bytes that look like nothing in particular and are the same for the same size and seed.
[[nodiscard]] QByteArray payload(qsizetype size, quint64 seed = 1);

} // namespace Rushes::Tests
