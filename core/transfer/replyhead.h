// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Rushes::Transfer {

/// `Content-Range: bytes 100-299/300`, or `bytes */300` where nothing satisfies the range.
struct ContentRange {
    std::optional<qint64> start{};
    std::optional<qint64> end{};   ///< of the last byte
    std::optional<qint64> total{}; ///< nothing for `*`

    [[nodiscard]] static std::optional<ContentRange> parse(QByteArrayView value);
};

/// What we read of a reply's status line and fields.
struct ReplyHead {
    int status = 0;
    std::optional<qint64> contentLength{};
    std::optional<ContentRange> contentRange{};
    bool chunked = false;
    QByteArray etag{}; ///< as sent, with its quotes and a W/ where it is weak
    QByteArray contentType{};
    QByteArray contentEncoding{};
    QByteArray location{};
    QByteArray reprDigest{};
    std::optional<std::chrono::seconds> retryAfter{};
    QString contradiction{}; ///< why the head must not be trusted, as two lengths that differ; empty when all is well

    [[nodiscard]] bool hasStrongEtag() const { return isStrong(etag); }
    [[nodiscard]] static bool isStrong(QByteArrayView etag) { return etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'); }
};

/// Reads a head line by line, as libcurl hands the lines over. A new status line begins anew, so that interim replies are passed over.
/// We read the raw lines ourselves because libcurl takes the last of two Content-Length fields (RFC 9112 6.3 forbids to take either).
class ReplyHeadReader {
public:
    void add(QByteArrayView line);
    [[nodiscard]] const ReplyHead& head() const { return m_head; }
    /// Of all lines so far, interim replies included.
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    void addLength(QByteArrayView value);

    ReplyHead m_head;
    QByteArray m_date;
    qsizetype m_bytes = 0;
};

} // namespace Rushes::Transfer
