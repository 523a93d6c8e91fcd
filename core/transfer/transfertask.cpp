// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transfertask.h"

#include "core/transfer/disklane.h"
#include "core/transfer/ratelimiter.h"
#include "core/transfer/redirectrules.h"
#include "core/transfer/transfersettings.h"

#include <QFile>

#include <openssl/ssl.h>

#include <new>

namespace Rushes::Transfer {

namespace {

using enum TransferFault;

/// Files are written in pieces of this size, at multiples of it: as fast as any other size on every volume that was measured, and much
/// faster than larger ones on some.
constexpr qsizetype writeUnit = 256 * 1024;
/// OpenSSL asks the system twice for each record of 16 KiB unless it may read ahead: four records at a time cost a seventh less processor
/// time for each byte, more cost the same or more again (docs/performance.md).
constexpr std::size_t recordsAhead = std::size_t{4} * 0x401e;
/// Older ones trust SSL_pending(), which does not count what was read ahead, and may wait for bytes that are here already.
constexpr unsigned int readsUntilNothingIsLeft = 0x080e00;
/// As much of an error's or a redirect's body is read to keep the connection; more is not worth it.
constexpr qint64 mostDiscarded = 64 * 1024;

template <typename Value> void set(CURL* handle, CURLoption option, Value value) {
    // Only wrong options and exhausted memory fail here.
    if (curl_easy_setopt(handle, option, value) != CURLE_OK) throw std::bad_alloc{};
}

curl_slist* withLine(curl_slist* list, const QByteArray& line) {
    curl_slist* longer = curl_slist_append(list, line.constData());
    if (longer == nullptr) throw std::bad_alloc{};
    return longer;
}

} // namespace

TransferTask::TransferTask(quint64 id, TransferRequest request, std::shared_ptr<ByteSink> sink, std::shared_ptr<DiskLane> lane,
                           const TransferSettings& settings, std::shared_ptr<const ProxySource> proxies, std::shared_ptr<RateLimiter> overall)
    : m_id{id},
      m_request{std::move(request)},
      m_sink{std::move(sink)},
      m_lane{std::move(lane)},
      m_settings{settings},
      m_proxies{std::move(proxies)},
      m_rates{std::move(overall), nullptr, m_request.rate},
      m_handle{curl_easy_init()},
      m_url{m_request.url} {
    if (m_handle == nullptr) throw std::bad_alloc{};
}

TransferTask::~TransferTask() {
    curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_fields);
}

void TransferTask::prepare(const Proxy& proxy, std::shared_ptr<RateLimiter> hostRate) {
    resetReply();
    m_proxy = proxy;
    m_rates[1] = std::move(hostRate);
    m_watchedSince = std::chrono::steady_clock::now();
    m_watchedFrom = m_arrived;
    curl_easy_reset(m_handle);
    curl_slist_free_all(m_fields);
    // We can store bytes only as they are, and a part of an encoded file is no part of the file.
    m_fields = withLine(nullptr, "Accept-Encoding: identity");
    // RFC 9110 13.1.5: a weak tag says nothing of single bytes.
    if (m_request.wantsRange() && ReplyHead::isStrong(m_request.etag)) m_fields = withLine(m_fields, "If-Range: " + m_request.etag);
    if (!m_request.bearerToken.isEmpty() && mayCarryCredential(m_request.url, m_url))
        m_fields = withLine(m_fields, "Authorization: Bearer " + m_request.bearerToken);

    set(m_handle, CURLOPT_URL, m_url.toEncoded(QUrl::RemoveFragment).constData());
    set(m_handle, CURLOPT_PRIVATE, static_cast<void*>(this));
    set(m_handle, CURLOPT_ERRORBUFFER, &m_errorText[0]);
    set(m_handle, CURLOPT_NOSIGNAL, 1L);
    set(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    set(m_handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)); // the windows of HTTP/2 hold one fast flow up
    set(m_handle, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    set(m_handle, CURLOPT_FOLLOWLOCATION, 0L); // redirectrules.h is stricter
    set(m_handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(m_handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_settings.connectTimeout.count()));
    set(m_handle, CURLOPT_BUFFERSIZE, static_cast<long>(BlockQueue::blockSize));
    set(m_handle, CURLOPT_TCP_KEEPALIVE, 1L);
    set(m_handle, CURLOPT_USERAGENT, "Rushes/" RUSHES_VERSION);
    set(m_handle, CURLOPT_HTTPHEADER, m_fields);
    set(m_handle, CURLOPT_PROXY, m_proxy.url.toEncoded().constData()); // an empty one also keeps libcurl from reading the environment
    if (!m_proxy.user.isEmpty()) {
        set(m_handle, CURLOPT_PROXYUSERNAME, m_proxy.user.constData());
        set(m_handle, CURLOPT_PROXYPASSWORD, m_proxy.password.constData());
        set(m_handle, CURLOPT_PROXYAUTH, static_cast<long>(CURLAUTH_BASIC)); // sent at once: a 407 is then an answer
    }
    set(m_handle, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE)); // a proxy sees no token on the way to https
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    set(m_handle, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
#endif
    set(m_handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2)); // or newer
    set(m_handle, CURLOPT_SSL_CTX_FUNCTION, &TransferTask::setUpTls);
    set(m_handle, CURLOPT_SSL_CTX_DATA, static_cast<void*>(this));
    if (m_request.wantsRange()) {
        const QByteArray last = m_request.to ? QByteArray::number(*m_request.to - 1) : QByteArray{};
        set(m_handle, CURLOPT_RANGE, (QByteArray::number(m_request.from) + '-' + last).constData());
    }
    set(m_handle, CURLOPT_HEADERFUNCTION, &TransferTask::headArrived);
    set(m_handle, CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(m_handle, CURLOPT_WRITEFUNCTION, &TransferTask::bytesArrived);
    set(m_handle, CURLOPT_WRITEDATA, static_cast<void*>(this));
}

CURLcode TransferTask::setUpTls(CURL*, void* context, void* self) {
    auto* tls = static_cast<SSL_CTX*>(context);
    if (curl_version_info(CURLVERSION_NOW)->version_num >= readsUntilNothingIsLeft) {
        SSL_CTX_set_read_ahead(tls, 1);
        SSL_CTX_set_default_read_buffer_len(tls, recordsAhead);
    }
    const QString& authorities = static_cast<const TransferTask*>(self)->m_settings.authorities;
    if (authorities.isEmpty()) return CURLE_OK;
    // CURLOPT_CAINFO would put them in place of the system's.
    return X509_STORE_load_file(SSL_CTX_get_cert_store(tls), QFile::encodeName(authorities).constData()) == 1 ? CURLE_OK : CURLE_SSL_CACERT_BADFILE;
}

void TransferTask::resetReply() {
    m_head = {};
    m_headComplete = false;
    m_plan.reset();
    m_discarded = 0;
    m_errorText[0] = '\0';
}

std::size_t TransferTask::headArrived(char* data, std::size_t size, std::size_t count, void* self) {
    const std::size_t bytes = size * count;
    return static_cast<TransferTask*>(self)->addHeadLine({data, static_cast<qsizetype>(bytes)}) ? bytes : 0;
}

bool TransferTask::addHeadLine(QByteArrayView line) {
    if (m_headComplete && m_plan) return true; // the trailer of a chunked body
    if (m_head.bytes() + line.size() > m_settings.largestHead) {
        fail({.fault = Inconsistent, .httpStatus = m_head.head().status, .detail = QStringLiteral("a head of more than %1 bytes").arg(m_settings.largestHead)});
        return false;
    }
    m_headComplete = line == "\r\n" || line == "\n";
    if (m_headComplete) return headEnded();
    m_head.add(line);
    return true;
}

bool TransferTask::headEnded() {
    const ReplyHead& head = m_head.head();
    if (head.status >= 100 && head.status < 200) {
        m_headComplete = false; // an interim reply; the real one follows
        return true;
    }
    if (isRedirect()) return true;
    auto plan = accept(m_request, head);
    if (!plan) {
        fail(std::move(plan).error());
        return false;
    }
    m_plan = *plan;
    m_position = plan->start;
    m_served();
    m_lane->post([self = shared_from_this(), head, start = plan->start] {
        if (auto begun = self->m_sink->begin(head, start); !begun) {
            self->m_sinkError = std::move(begun).error();
            self->m_sinkFailed = true;
            self->m_wake();
        }
    });
    return true;
}

bool TransferTask::isRedirect() const {
    const ReplyHead& head = m_head.head();
    return head.status >= 300 && head.status < 400 && head.status != 304 && !head.location.isEmpty();
}

std::size_t TransferTask::bytesArrived(char* data, std::size_t size, std::size_t count, void* self) {
    return static_cast<TransferTask*>(self)->addBytes({data, static_cast<qsizetype>(size * count)});
}

std::size_t TransferTask::addBytes(QByteArrayView bytes) {
    const auto accepted = static_cast<std::size_t>(bytes.size());
    if (!m_plan) {
        m_discarded += bytes.size();
        return m_discarded > mostDiscarded ? CURL_WRITEFUNC_ERROR : accepted;
    }
    if (m_sinkFailed) return CURL_WRITEFUNC_ERROR;
    const auto now = std::chrono::steady_clock::now();
    // What libcurl has kept is taken as a whole, and its debt waited off after it. It comes in small pieces, and with each time that one of them
    // is refused libcurl reads some more: what it keeps would grow to the whole file.
    if (!m_takesWhatWasKept && waitingTime(now).count() > 0) {
        m_heldUpByRate = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    if (!hasRoomFor(bytes.size())) {
        m_heldUpByDisk = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    m_arrived += bytes.size();
    for (const auto& rate : m_rates)
        if (rate) rate->received(bytes.size(), now);
    if (m_plan->end && m_position + bytes.size() > *m_plan->end) {
        append(bytes.first(*m_plan->end - m_position));
        fail({.fault = WrongSize, .httpStatus = m_head.head().status, .detail = QStringLiteral("more than %1 bytes").arg(*m_plan->end - m_plan->start)});
        return CURL_WRITEFUNC_ERROR;
    }
    append(bytes);
    return accepted;
}

bool TransferTask::hasRoomFor(qsizetype bytes) const {
    // A block may be cut short to end at a multiple of its size, so one less is counted on.
    return bytes <= (m_blocks.available() - 1) * BlockQueue::blockSize;
}

void TransferTask::append(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        if (!m_block.bytes) m_block = m_blocks.take(m_position);
        const qsizetype room = BlockQueue::blockSize - static_cast<qsizetype>(m_block.offset % BlockQueue::blockSize) - m_block.size;
        const qsizetype part = std::min(room, bytes.size());
        std::copy_n(bytes.data(), part, m_block.bytes.get() + m_block.size);
        m_block.size += part;
        m_position += part;
        bytes = bytes.sliced(part);
        if (part == room) handOver();
    }
}

void TransferTask::handOver() {
    if (!m_block.bytes) return;
    m_lane->post([self = shared_from_this(), block = std::exchange(m_block, {})]() mutable {
        self->write(block);
        self->m_blocks.giveBack(std::move(block));
        if (self->m_heldUpByDisk && self->m_blocks.available() > BlockQueue::mostBlocks / 2) self->m_wake();
    });
}

void TransferTask::write(const Block& block) {
    QByteArrayView rest = block.view();
    for (qint64 offset = block.offset; !rest.isEmpty() && !m_sinkFailed;) {
        const qsizetype size = std::min(rest.size(), writeUnit - static_cast<qsizetype>(offset % writeUnit));
        if (auto done = m_sink->write(offset, rest.first(size)); !done) {
            m_sinkError = std::move(done).error();
            m_sinkFailed = true;
            m_wake();
            return;
        }
        offset += size;
        m_written += size;
        rest = rest.sliced(size);
    }
}

std::chrono::milliseconds TransferTask::waitingTime(Time now) const {
    std::chrono::milliseconds longest{0};
    for (const auto& rate : m_rates)
        if (rate) longest = std::max(longest, rate->waitingTime(now));
    return longest;
}

bool TransferTask::wasRefused(CURLcode code) const { return m_failure ? m_failure->fault == Busy : code == CURLE_COULDNT_CONNECT && m_proxy.url.isEmpty(); }

void TransferTask::resume(Time now) {
    if (!isHeldUp()) return;
    if (m_heldUpByDisk && m_blocks.available() <= BlockQueue::mostBlocks / 2) return;
    if (m_heldUpByRate && waitingTime(now).count() > 0) return;
    m_resumedAt = now;
    m_heldUpByDisk = false;
    m_heldUpByRate = false;
    m_watchedSince = now;
    m_watchedFrom = m_arrived;
    // libcurl calls bytesArrived at once with what it kept; a failure shows in the transfer's end.
    m_takesWhatWasKept = true;
    curl_easy_pause(m_handle, CURLPAUSE_CONT);
    m_takesWhatWasKept = false;
}

void TransferTask::fail(TransferError error) {
    if (m_failure) return;
    error.host = m_url.host();
    error.proxy = m_proxy.name();
    m_failure = std::move(error);
}

void TransferTask::tick(Time now) {
    if (m_sinkFailed) fail({.fault = SinkFailed}); // the rest is filled in at the end
    // What has come slowly must not wait for a block to be full. A block that is written at the moment will be followed by this one soon.
    if (m_block.bytes && m_blocks.available() == BlockQueue::mostBlocks - 1) handOver();
    if (isHeldUp()) {
        m_watchedSince = now;
        m_watchedFrom = m_arrived;
        return;
    }
    if (now - m_watchedSince < m_settings.stallPeriod) return;
    const double seconds = std::chrono::duration<double>(now - m_watchedSince).count();
    if (static_cast<double>(m_arrived - m_watchedFrom) < seconds * static_cast<double>(m_settings.leastBytesPerSecond)) {
        fail({.fault = Stalled,
              .httpStatus = m_head.head().status,
              .detail = QStringLiteral("%1 bytes in %2 s").arg(m_arrived - m_watchedFrom).arg(seconds, 0, 'f', 1)});
        return;
    }
    m_watchedSince = now;
    m_watchedFrom = m_arrived;
}

bool TransferTask::followRedirect() {
    if (m_failure || !isRedirect()) return false;
    const auto target = redirectTarget(m_url, m_head.head().location);
    if (!target || ++m_redirects > mostRedirects) {
        const QString reason = target ? QStringLiteral("more than %1 redirects").arg(mostRedirects) : QStringLiteral("a redirect to where Rushes does not go");
        fail({.fault = Redirected, .httpStatus = m_head.head().status, .detail = reason});
        return false;
    }
    m_url = *target;
    return true;
}

void TransferTask::finish(CURLcode code, std::function<void(TransferOutcome)> deliver) {
    std::optional<TransferError> error = verdict(code);
    handOver();
    TransferSummary summary{.size = m_plan ? m_plan->total.value_or(m_position) : 0, .etag = m_head.head().etag, .reprDigest = m_head.head().reprDigest};
    m_lane->post([self = shared_from_this(), error = std::move(error), summary = std::move(summary), deliver = std::move(deliver)] {
        if (self->m_sinkFailed) {
            deliver(std::unexpected{
                TransferError{.fault = SinkFailed, .host = self->m_url.host(), .detail = self->m_sinkError->detail, .sink = self->m_sinkError->fault}});
        } else if (error) deliver(std::unexpected{*error});
        else deliver(summary);
    });
}

std::optional<TransferError> TransferTask::verdict(CURLcode code) const {
    if (m_failure) return m_failure;
    if (m_sinkFailed) return TransferError{.fault = SinkFailed};
    if (code != CURLE_OK) return errorOf(code);
    if (!m_plan) return TransferError{.fault = Cut, .host = m_url.host(), .detail = QStringLiteral("no whole reply")};
    if (m_plan->end && m_position != *m_plan->end)
        return TransferError{.fault = Cut,
                             .httpStatus = m_head.head().status,
                             .host = m_url.host(),
                             .detail = QStringLiteral("ended at %1 of %2 bytes").arg(m_position).arg(*m_plan->end)};
    return std::nullopt;
}

Distrust TransferTask::distrustOf(CURLcode code) const {
    long verdict = X509_V_OK;
    curl_easy_getinfo(m_handle, CURLINFO_SSL_VERIFYRESULT, &verdict);
    switch (verdict) {
    case X509_V_ERR_UNSPECIFIED: // libcurl's word for "not looked at yet"
    case X509_V_OK: return code == CURLE_PEER_FAILED_VERIFICATION ? Distrust::OtherName : Distrust::NoAgreement; // libcurl compares names itself
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: return Distrust::OtherName;
    case X509_V_ERR_CERT_HAS_EXPIRED: return Distrust::RunOut;
    case X509_V_ERR_CERT_NOT_YET_VALID: return Distrust::NotYetValid;
    default: return Distrust::UnknownAuthority;
    }
}

/// What went wrong between us and the proxy, or between the proxy and the host before there was a connection.
std::optional<TransferError> TransferTask::proxyErrorOf(CURLcode code) const {
    if (m_proxy.url.isEmpty()) return std::nullopt;
    long tunnel = 0; // the status of its answer to CONNECT
    long socks = CURLPX_OK;
    curl_easy_getinfo(m_handle, CURLINFO_HTTP_CONNECTCODE, &tunnel);
    curl_easy_getinfo(m_handle, CURLINFO_PROXY_ERROR, &socks);
    const bool refused = tunnel >= 300 && m_head.head().status == 0;
    if (!refused && code != CURLE_COULDNT_CONNECT && code != CURLE_COULDNT_RESOLVE_PROXY && code != CURLE_PROXY) return std::nullopt;
    TransferError error{.fault = ProxyFailed, .httpStatus = refused ? static_cast<int>(tunnel) : 0, .host = m_url.host(), .proxy = m_proxy.name()};
    if (socks == CURLPX_USER_REJECTED || socks == CURLPX_NO_AUTH) error.httpStatus = proxyWantsSignIn; // the same in the words of HTTP
    error.detail = QString::fromLocal8Bit(m_errorText[0] != '\0' ? &m_errorText[0] : curl_easy_strerror(code));
    return error;
}

TransferError TransferTask::errorOf(CURLcode code) const {
    if (auto byProxy = proxyErrorOf(code)) return *byProxy;
    TransferError error{.fault = Cut, .httpStatus = m_head.head().status, .host = m_url.host(), .proxy = m_proxy.name()};
    error.detail = QString::fromLocal8Bit(m_errorText[0] != '\0' ? &m_errorText[0] : curl_easy_strerror(code));
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: error.fault = Offline; break;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY: error.fault = ProxyFailed; break;
    case CURLE_OPERATION_TIMEDOUT: error.fault = TimedOut; break;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        error.fault = Untrusted;
        error.distrust = distrustOf(code);
        break;
    case CURLE_TOO_LARGE:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_BAD_CONTENT_ENCODING: error.fault = Inconsistent; break;
    default: break; // every other end is a connection that broke
    }
    return error;
}

} // namespace Rushes::Transfer
