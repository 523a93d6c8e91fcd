// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultresource.h"

#include <QCryptographicHash>

#include <cstring>

namespace Rushes::Tests {

namespace {

QByteArray etagOf(const QByteArray& bytes) { return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).first(8).toHex() + '"'; }

} // namespace

Resource& Resource::change(const std::function<void()>& how) {
    const std::lock_guard lock{m_mutex};
    how();
    return *this;
}

Resource& Resource::heal() {
    return change([this] { m_faults = {}; });
}
Resource& Resource::replace(const QByteArray& bytes) {
    return change([&] {
        m_content = [bytes](qint64 offset, qsizetype length) { return bytes.sliced(offset, length); };
        m_size = bytes.size();
        m_etag = etagOf(bytes);
    });
}
Resource& Resource::changeEtag(const QByteArray& etag) {
    return change([&] { m_etag = etag; });
}
Resource& Resource::weakEtag() {
    return change([this] { m_etag = "W/\"weak\""; });
}
Resource& Resource::withoutEtag() {
    return change([this] { m_etag.clear(); });
}
Resource& Resource::reprDigest(const QByteArray& field) {
    return change([&] { m_reprDigest = field; });
}
Resource& Resource::requireBearer(const QByteArray& token) {
    return change([&] { m_bearer = token; });
}
Resource& Resource::cutAfter(qint64 bytes, int times, bool reset) {
    return change([&] {
        m_faults.cutAfter = bytes;
        m_faults.cuts = times;
        m_faults.reset = reset;
    });
}
Resource& Resource::stallAfter(qint64 bytes) {
    return change([&] { m_faults.stallAfter = bytes; });
}
Resource& Resource::neverAnswer() {
    return change([this] { m_faults.silent = true; });
}
Resource& Resource::drip(std::chrono::milliseconds pause) {
    return change([&] { m_faults.drip = pause; });
}
Resource& Resource::slow(qint64 bytesPerSecond) {
    return change([&] { m_faults.bytesPerSecond = bytesPerSecond; });
}
Resource& Resource::ignoreRange() {
    return change([this] { m_faults.ignoreRange = true; });
}
Resource& Resource::wrongContentRange(qint64 start) {
    return change([&] { m_faults.wrongStart = start; });
}
Resource& Resource::withoutContentRange() {
    return change([this] { m_faults.noContentRange = true; });
}
Resource& Resource::twoContentLengths(qint64 other) {
    return change([&] { m_faults.otherLength = other; });
}
Resource& Resource::claimLength(qint64 length) {
    return change([&] { m_faults.claimedLength = length; });
}
Resource& Resource::sendMore(const QByteArray& bytes) {
    return change([&] { m_faults.more = bytes; });
}
Resource& Resource::closeDelimited() {
    return change([this] { m_faults.closeDelimited = true; });
}
Resource& Resource::chunked(bool broken) {
    return change([&] {
        m_faults.chunked = true;
        m_faults.brokenChunks = broken;
    });
}
Resource& Resource::badChunkAfter(qint64 bytes) {
    return change([&] {
        m_faults.chunked = true;
        m_faults.badChunk = true;
        m_faults.cutAfter = bytes;
        m_faults.cuts = 1000;
    });
}
Resource& Resource::blindToTags() {
    return change([this] { m_faults.blindToTags = true; });
}
Resource& Resource::encoded(const QByteArray& coding) {
    return change([&] { m_faults.encoding = coding; });
}
Resource& Resource::contentType(const QByteArray& type) {
    return change([&] { m_faults.type = type; });
}
Resource& Resource::htmlInstead() {
    return change([this] { m_faults.html = true; });
}
Resource& Resource::status(int code, const QByteArray& retryAfter, int times) {
    return change([&] {
        m_faults.statusCode = code;
        m_faults.statuses = times;
        m_faults.retryAfter = retryAfter;
    });
}
Resource& Resource::redirectTo(const QUrl& url) {
    return change([&] { m_faults.location = url.toEncoded(); });
}
Resource& Resource::endlessHead() {
    return change([this] { m_faults.endlessHead = true; });
}
Resource& Resource::atOnce(int count) {
    return change([&] { m_faults.atOnce = count; });
}
int Resource::mostAtOnce() const {
    const std::lock_guard lock{m_mutex};
    return m_mostUnderWay;
}

QByteArray payload(qsizetype size, quint64 seed) {
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = seed * 0x9E3779B97F4A7C15u + 1;
    for (qsizetype at = 0; at < size; at += 8) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        std::memcpy(bytes.data() + at, &state, static_cast<std::size_t>(std::min<qsizetype>(8, size - at)));
    }
    return bytes;
}

} // namespace Rushes::Tests
