// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/replyhead.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace Rushes::Transfer {

namespace {

/// A number as HTTP writes it: digits only, no sign, within range.
std::optional<qint64> number(QByteArrayView digits) {
    if (digits.isEmpty() || digits.size() > 19) return std::nullopt;
    for (const char digit : digits)
        if (digit < '0' || digit > '9') return std::nullopt;
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    if (!fits) return std::nullopt;
    return value;
}

/// A date as RFC 9110 5.6.7 wants it sent; the two obsolete forms are not worth reading.
QDateTime moment(QByteArrayView value) {
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

/// Retry-After is a number of seconds, or a moment that we measure by the server's own clock.
std::optional<std::chrono::seconds> waitingTime(QByteArrayView value, const QByteArray& date) {
    if (const auto seconds = number(value)) return std::chrono::seconds{*seconds};
    const QDateTime then = moment(value);
    QDateTime serverNow = moment(date);
    if (!then.isValid()) return std::nullopt;
    if (!serverNow.isValid()) serverNow = QDateTime::currentDateTimeUtc();
    return std::chrono::seconds{std::max<qint64>(0, serverNow.secsTo(then))};
}

} // namespace

std::optional<ContentRange> ContentRange::parse(QByteArrayView value) {
    if (!value.startsWith("bytes ")) return std::nullopt;
    value = value.sliced(6).trimmed();
    const qsizetype slash = value.indexOf('/');
    if (slash < 0) return std::nullopt;
    const QByteArrayView range = value.first(slash);
    ContentRange result;
    if (const QByteArrayView total = value.sliced(slash + 1); total != "*") {
        result.total = number(total);
        if (!result.total) return std::nullopt;
    }
    if (range == "*") return result;
    const qsizetype dash = range.indexOf('-');
    if (dash < 0) return std::nullopt;
    result.start = number(range.first(dash));
    result.end = number(range.sliced(dash + 1));
    if (!result.start || !result.end || *result.end < *result.start) return std::nullopt;
    if (result.total && *result.end >= *result.total) return std::nullopt;
    return result;
}

void ReplyHeadReader::add(QByteArrayView line) {
    m_bytes += line.size();
    line = line.trimmed();
    if (line.startsWith("HTTP/")) {
        m_head = {};
        m_date.clear();
        const qsizetype space = line.indexOf(' ');
        m_head.status =
            static_cast<int>(number(space < 0 ? QByteArrayView{} : line.sliced(space + 1).first(std::min<qsizetype>(3, line.size() - space - 1))).value_or(0));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) return;
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (name == "content-length") addLength(value);
    else if (name == "content-range") {
        m_head.contentRange = ContentRange::parse(value);
        if (!m_head.contentRange) m_head.contradiction = QStringLiteral("Content-Range: %1").arg(QString::fromLatin1(value));
    } else if (name == "transfer-encoding") m_head.chunked = value.toByteArray().toLower().contains("chunked");
    else if (name == "etag") m_head.etag = value.toByteArray();
    else if (name == "content-type") m_head.contentType = value.toByteArray().toLower();
    else if (name == "content-encoding") m_head.contentEncoding = value.toByteArray().toLower();
    else if (name == "location") m_head.location = value.toByteArray();
    else if (name == "repr-digest") m_head.reprDigest += (m_head.reprDigest.isEmpty() ? "" : ", ") + value.toByteArray();
    else if (name == "date") m_date = value.toByteArray();
    else if (name == "retry-after") m_head.retryAfter = waitingTime(value, m_date);
}

void ReplyHeadReader::addLength(QByteArrayView value) {
    // A list of equal lengths in one field is allowed, and so is the field twice; everything else is not (RFC 9112 6.3).
    const QList<QByteArray> members = value.toByteArray().split(',');
    for (const QByteArray& member : members) {
        const auto length = number(member.trimmed());
        if (!length || (m_head.contentLength && *m_head.contentLength != *length)) {
            m_head.contradiction = QStringLiteral("Content-Length: %1").arg(QString::fromLatin1(value));
            return;
        }
        m_head.contentLength = length;
    }
}

} // namespace Rushes::Transfer
