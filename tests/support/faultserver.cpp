// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <utility>

namespace Rushes::Tests {

namespace {

constexpr qsizetype largestPiece = 256 * 1024;

struct Range {
    qint64 from;
    qint64 to; ///< past the end
};

/// `bytes=A-` or `bytes=A-B`, all that Rushes ever asks for.
std::optional<Range> rangeOf(const QByteArray& field, qint64 size) {
    if (!field.startsWith("bytes=")) return std::nullopt;
    const QList<QByteArray> ends = field.sliced(6).split('-');
    if (ends.size() != 2) return std::nullopt;
    return Range{ends.at(0).toLongLong(), ends.at(1).isEmpty() ? size : std::min(size, ends.at(1).toLongLong() + 1)};
}

[[noreturn]] void giveUp(const char* what) {
    std::perror(what);
    std::abort();
}

} // namespace

FaultServer::FaultServer() {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_listener < 0) giveUp("socket");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), length) != 0) giveUp("bind");
    if (::listen(m_listener, 64) != 0) giveUp("listen");
    if (::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) != 0) giveUp("getsockname");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread{[this] { acceptConnections(); }};
}

FaultServer::~FaultServer() {
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock{m_mutex};
        m_ended = true;
        for (const int socket : m_sockets) ::shutdown(socket, SHUT_RDWR);
    }
    m_ending.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    {
        const std::lock_guard lock{m_mutex};
        threads.swap(m_threads);
    }
    for (std::thread& thread : threads) thread.join();
}

Resource& FaultServer::serve(const QByteArray& path, const QByteArray& bytes) {
    const std::lock_guard lock{m_mutex};
    auto& place = m_resources[path];
    place = std::make_unique<Resource>(Resource::Content{}, 0, QByteArray{});
    place->replace(bytes);
    return *place;
}

Resource& FaultServer::serve(const QByteArray& path, qint64 size, Resource::Content content) {
    const std::lock_guard lock{m_mutex};
    auto& place = m_resources[path];
    place = std::make_unique<Resource>(std::move(content), size, '"' + QByteArray::number(size) + '"');
    return *place;
}

Resource& FaultServer::operator[](const QByteArray& path) {
    const std::lock_guard lock{m_mutex};
    return *m_resources.at(path);
}

QUrl FaultServer::url(const QByteArray& path) const {
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(QString::fromLatin1(path));
    return url;
}

QList<SeenRequest> FaultServer::requests(const QByteArray& path) const {
    const std::lock_guard lock{m_mutex};
    if (path.isEmpty()) return m_requests;
    QList<SeenRequest> ofPath;
    std::ranges::copy_if(m_requests, std::back_inserter(ofPath), [&](const SeenRequest& request) { return request.path == path; });
    return ofPath;
}

QByteArray FaultServer::lastRange(const QByteArray& path) const {
    const QList<SeenRequest> seen = requests(path);
    return seen.isEmpty() ? QByteArray{} : seen.constLast().fields.value("range");
}

void FaultServer::acceptConnections() {
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) return;
        const std::lock_guard lock{m_mutex};
        if (m_ended) {
            ::close(socket);
            return;
        }
        const int yes = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        m_sockets.insert(socket);
        m_threads.emplace_back([this, socket] { talk(socket); });
    }
}

void FaultServer::talk(int socket) {
    QByteArray buffer;
    for (bool open = true; open;) {
        qsizetype end = buffer.indexOf("\r\n\r\n");
        while (end < 0) {
            char piece[4096];
            const ssize_t got = ::recv(socket, piece, sizeof piece, 0);
            if (got <= 0) {
                open = false;
                break;
            }
            buffer.append(piece, got);
            end = buffer.indexOf("\r\n\r\n");
        }
        if (!open) break;
        SeenRequest request;
        const QList<QByteArray> lines = buffer.first(end).split('\n');
        buffer.remove(0, end + 4);
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        request.path = words.value(1);
        for (const QByteArray& line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.fields.insert(line.first(std::max<qsizetype>(0, colon)).toLower(), line.sliced(colon + 1).trimmed());
        }
        {
            const std::lock_guard lock{m_mutex};
            m_requests.append(request);
        }
        open = answerOrRefuse(socket, request);
    }
    const std::lock_guard lock{m_mutex};
    m_sockets.erase(socket);
    ::close(socket);
}

void FaultServer::bearAtMost(int requests, const QByteArray& retryAfter) {
    const std::lock_guard lock{m_mutex};
    m_bearable = requests;
    m_retryAfter = retryAfter;
}

void FaultServer::refuseConnections() { ::shutdown(m_listener, SHUT_RDWR); }

int FaultServer::mostAtOnce() const {
    const std::lock_guard lock{m_mutex};
    return static_cast<int>(m_mostAtOnce);
}

bool FaultServer::answerOrRefuse(int socket, const SeenRequest& request) {
    bool bearable = true;
    QByteArray retryAfter;
    {
        const std::lock_guard lock{m_mutex};
        bearable = !m_bearable || std::cmp_less(m_answering.size(), *m_bearable);
        retryAfter = m_retryAfter;
        if (bearable) m_answering.insert(socket);
        m_mostAtOnce = std::max(m_mostAtOnce, m_answering.size());
    }
    if (!bearable) {
        const QByteArray field = retryAfter.isEmpty() ? QByteArray{} : "Retry-After: " + retryAfter + "\r\n";
        return send(socket, "HTTP/1.1 503 Service Unavailable\r\n" + field + "Content-Length: 0\r\n\r\n");
    }
    const bool open = answer(socket, request);
    answered(socket);
    return open;
}

void FaultServer::answered(int socket) {
    const std::lock_guard lock{m_mutex};
    m_answering.erase(socket);
}

bool FaultServer::answer(int socket, const SeenRequest& request) {
    Resource* resource = nullptr;
    {
        const std::lock_guard lock{m_mutex};
        const auto found = m_resources.find(request.path);
        if (found != m_resources.end()) resource = found->second.get();
    }
    if (resource == nullptr) return send(socket, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

    std::unique_lock lock{resource->m_mutex};
    Resource::Faults& live = resource->m_faults;
    Resource::Faults faults = live;
    const Resource::Content content = resource->m_content;
    const qint64 size = resource->m_size;
    const QByteArray etag = resource->m_etag;
    const QByteArray digest = resource->m_reprDigest;
    const QByteArray bearer = resource->m_bearer;
    if (live.statuses > 0) --live.statuses;
    else faults.statusCode = 0;
    if (faults.statusCode == 0 && live.cuts > 0) --live.cuts;
    else faults.cutAfter.reset();
    if (faults.atOnce > 0 && resource->m_underWay >= faults.atOnce) faults.statusCode = 503;
    lock.unlock();

    if (faults.silent) {
        waitForEnd();
        return false;
    }
    if (faults.endlessHead) return sendEndlessHead(socket);
    if (!bearer.isEmpty() && request.fields.value("authorization") != "Bearer " + bearer) {
        return send(socket, "HTTP/1.1 401 Unauthorized\r\nContent-Type: text/html\r\nContent-Length: 14\r\n\r\n<p>Sign in</p>");
    }
    if (!faults.location.isEmpty()) return send(socket, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + faults.location + "\r\n\r\n");
    if (faults.statusCode != 0) {
        const QByteArray body = "<html><body>no</body></html>";
        return send(socket, "HTTP/1.1 " + QByteArray::number(faults.statusCode) + " As scripted\r\nContent-Type: text/html\r\nContent-Length: " +
                                QByteArray::number(body.size()) + (faults.retryAfter.isEmpty() ? QByteArray{} : "\r\nRetry-After: " + faults.retryAfter) +
                                (faults.statusCode == 407 ? QByteArray{"\r\nProxy-Authenticate: Basic realm=\"proxy\""} : QByteArray{}) + "\r\n\r\n" + body);
    }
    if (faults.html) {
        const QByteArray body = "<!DOCTYPE html><title>Welcome to our network</title>";
        return send(socket,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    std::optional<Range> range;
    if (!faults.ignoreRange && request.fields.contains("range")) {
        const QByteArray condition = request.fields.value("if-range");
        // RFC 9110 13.1.5: only a strong tag may be compared.
        if (condition.isEmpty() || faults.blindToTags || (condition == etag && !etag.startsWith("W/"))) range = rangeOf(request.fields.value("range"), size);
    }
    if (range && range->from >= size)
        return send(socket, "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 0\r\nContent-Range: bytes */" + QByteArray::number(size) + "\r\n\r\n");
    if (range && faults.wrongStart) range->from = *faults.wrongStart;
    const Range sent = range.value_or(Range{0, size});

    QByteArray head = range ? "HTTP/1.1 206 Partial Content\r\n" : "HTTP/1.1 200 OK\r\n";
    head += "Accept-Ranges: bytes\r\nContent-Type: " + faults.type + "\r\n";
    if (!etag.isEmpty()) head += "ETag: " + etag + "\r\n";
    if (!digest.isEmpty()) head += "Repr-Digest: " + digest + "\r\n";
    if (!faults.encoding.isEmpty()) head += "Content-Encoding: " + faults.encoding + "\r\n";
    if (range && !faults.noContentRange) {
        head += "Content-Range: bytes " + QByteArray::number(sent.from) + '-' + QByteArray::number(sent.to - 1) + '/' + QByteArray::number(size) + "\r\n";
    }
    if (faults.chunked) head += "Transfer-Encoding: chunked\r\n";
    else if (faults.closeDelimited) head += "Connection: close\r\n";
    else head += "Content-Length: " + QByteArray::number(faults.claimedLength.value_or(sent.to - sent.from)) + "\r\n";
    if (faults.otherLength) head += "Content-Length: " + QByteArray::number(*faults.otherLength) + "\r\n";
    if (!send(socket, head + "\r\n")) return false;
    if (request.method == "HEAD") return true;
    lock.lock();
    resource->m_mostUnderWay = std::max(resource->m_mostUnderWay, ++resource->m_underWay);
    lock.unlock();
    const bool whole = sendBody(socket, content, sent.from, sent.to, faults);
    lock.lock();
    --resource->m_underWay;
    lock.unlock();
    if (!whole) return false;
    if (faults.chunked && (faults.brokenChunks || !send(socket, "0\r\n\r\n"))) return false;
    if (!faults.more.isEmpty()) {
        send(socket, faults.more);
        return false;
    }
    return !faults.closeDelimited && !faults.claimedLength;
}

bool FaultServer::sendBody(int socket, const Resource::Content& content, qint64 from, qint64 to, const Resource::Faults& faults) {
    const qint64 begin = from;
    while (from < to) {
        qint64 size = std::min<qint64>(largestPiece, to - from);
        if (faults.drip) size = 1;
        if (faults.bytesPerSecond > 0) size = std::min(size, std::max<qint64>(1, faults.bytesPerSecond / 50));
        if (faults.cutAfter) size = std::min(size, *faults.cutAfter - (from - begin));
        if (faults.stallAfter) size = std::min(size, *faults.stallAfter - (from - begin));
        if (size <= 0) {
            if (faults.stallAfter) waitForEnd();
            if (faults.badChunk) send(socket, "zz\r\n");
            if (faults.reset) {
                const linger now{.l_onoff = 1, .l_linger = 0};
                ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
            }
            return false;
        }
        const QByteArray piece = content(from, static_cast<qsizetype>(size));
        if (faults.chunked && !send(socket, QByteArray::number(piece.size(), 16) + "\r\n")) return false;
        if (from + size == to) answered(socket); // who has the last byte may ask again at once
        if (!send(socket, piece)) return false;
        if (faults.chunked && !send(socket, "\r\n")) return false;
        m_bytesSent += size;
        from += size;
        if (faults.drip && !pause(*faults.drip)) return false;
        if (faults.bytesPerSecond > 0 && !pause(std::chrono::milliseconds{20})) return false;
    }
    return true;
}

bool FaultServer::sendEndlessHead(int socket) {
    if (!send(socket, "HTTP/1.1 200 OK\r\n")) return false;
    const QByteArray lines = QByteArray{"X-Filler: " + QByteArray(1000, 'a') + "\r\n"}.repeated(64);
    while (send(socket, lines)) m_bytesSent += lines.size();
    return false;
}

bool FaultServer::send(int socket, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

void FaultServer::waitForEnd() {
    std::unique_lock lock{m_mutex};
    m_ending.wait(lock, [this] { return m_ended; });
}

bool FaultServer::pause(std::chrono::milliseconds time) {
    std::unique_lock lock{m_mutex};
    return !m_ending.wait_for(lock, time, [this] { return m_ended; });
}

} // namespace Rushes::Tests
