// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/httpfront.h"

#include "app/portal/accounts/sessions.h"
#include "app/portal/http/fileslice.h"
#include "app/portal/http/forwarded.h"
#include "app/portal/http/framing.h"
#include "app/portal/http/jsonbody.h"
#include "app/portal/http/keptanswers.h"
#include "core/base/logging.h"
#include "core/base/result.h"

#include <QCryptographicHash>
#include <QHttpServerRequest>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

/// One request and the way back to who asked.
struct HttpFront::Exchange {
    std::optional<QHttpServerResponder> responder; ///< until the answer is given
    QPointer<ConnectionGuard> guard;
    QByteArray ifNoneMatch = {};
    bool isHead = false;
    bool close = false;
};

namespace {

std::optional<Method> methodOf(QHttpServerRequest::Method method) {
    switch (method) {
    case QHttpServerRequest::Method::Get:
    case QHttpServerRequest::Method::Head: return Method::Get;
    case QHttpServerRequest::Method::Post: return Method::Post;
    case QHttpServerRequest::Method::Put: return Method::Put;
    case QHttpServerRequest::Method::Patch: return Method::Patch;
    case QHttpServerRequest::Method::Delete: return Method::Delete;
    default: return std::nullopt;
    }
}

QByteArray bearerOf(const Request& request) {
    const QByteArray field = request.header("Authorization");
    return field.size() > 7 && field.first(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? field.sliced(7).trimmed() : QByteArray{};
}

bool names(QByteArrayView ifNoneMatch, QByteArrayView etag) {
    if (ifNoneMatch.trimmed() == "*") return true;
    const QList<QByteArray> tags = ifNoneMatch.toByteArray().split(',');
    return std::ranges::any_of(tags, [etag](const QByteArray& tag) {
        const QByteArray trimmed = tag.trimmed();
        return (trimmed.startsWith("W/") ? trimmed.sliced(2) : trimmed) == etag;
    });
}

/// After which somebody who is sent too many files may ask again.
constexpr std::chrono::seconds pauseForStreams{5};

QHttpServerResponder::StatusCode statusOf(int status) { return static_cast<QHttpServerResponder::StatusCode>(status); }

} // namespace

HttpFront::HttpFront(const Router& router, Sessions& sessions, KeptAnswers& keptAnswers, const Settings& settings, QObject* parent)
    : QObject{parent},
      m_router{router},
      m_sessions{sessions},
      m_keptAnswers{keptAnswers},
      m_settings{settings},
      m_listener{new GuardedServer{settings.limits, this}} {
    // No routes of Qt's own: everything is "missing" there, so that one place knows the whole contract.
    m_server.setMissingHandler(this, [this](const QHttpServerRequest& request, QHttpServerResponder& responder) { receive(request, responder); });
    connect(&m_sessions, &Sessions::ended, this, &HttpFront::cutStreamsOf);
}

HttpFront::~HttpFront() {
    m_listener->cutAll();
    qDeleteAll(std::exchange(m_devices, {}));
    for (const auto& waiting : std::exchange(m_exchanges, {})) {
        if (const ExchangePtr exchange = waiting.lock()) exchange->responder.reset();
    }
}

bool HttpFront::listen(const QHostAddress& address, quint16 port) { return m_listener->listen(address, port) && m_server.bind(m_listener); }

void HttpFront::drain() {
    m_draining = true;
    m_listener->close();
    m_listener->cutIdle();
    QMetaObject::invokeMethod(this, &HttpFront::checkDrained, Qt::QueuedConnection);
}

void HttpFront::checkDrained() {
    if (m_draining && m_listener->answering() == 0) Q_EMIT drained();
}

void HttpFront::receive(const QHttpServerRequest& incoming, QHttpServerResponder& responder) {
    const auto exchange = std::make_shared<Exchange>(std::move(responder), m_listener->guard(incoming.remoteAddress(), incoming.remotePort()));
    if (!exchange->guard) return;
    exchange->guard->beginAnswer();
    m_exchanges.removeIf([](const std::weak_ptr<Exchange>& other) { return other.expired(); });
    m_exchanges.append(exchange);

    Request request{
        .path = incoming.url().path(QUrl::FullyEncoded).toLatin1(),
        .query = incoming.query(),
        .headers = incoming.headers(),
        .body = incoming.body(),
        .from = incoming.remoteAddress(),
        .isHead = incoming.method() == QHttpServerRequest::Method::Head,
    };
    exchange->isHead = request.isHead;
    exchange->ifNoneMatch = request.header("If-None-Match");
    exchange->close = m_draining || request.header("Connection").toLower() == "close";
    if (const auto ambiguity = ambiguityOf(request.headers)) {
        exchange->close = true;
        return send(exchange, Problem::invalidRequest(*ambiguity));
    }
    if (m_settings.behindProxy) request.from = clientBehind(request.from, request.headers.combinedValue("X-Forwarded-For"_L1));

    const std::optional<Method> method = methodOf(incoming.method());
    const Router::Finding finding = m_router.find(method, request.path);
    if (const auto* wrong = std::get_if<Router::WrongMethod>(&finding)) return send(exchange, Problem::methodNotAllowed(wrong->allow));
    const auto* match = std::get_if<Router::Match>(&finding);
    if (!match) return send(exchange, Problem::notFound());
    if (request.body.size() > JsonBody::mostBytes) return send(exchange, Problem::tooLarge(JsonBody::mostBytes));
    request.parameters = match->parameters;
    answer(std::move(request), *method, *match->route).then(this, [this, exchange](const Answer& given) { send(exchange, given); });
}

QFuture<Answer> HttpFront::answer(Request request, Method method, const Route& route) {
    request.method = method;
    const QByteArray token = bearerOf(request);
    if (route.access == Access::Open || (route.access == Access::Own && token.isEmpty())) return identified(std::move(request), route);
    if (token.isEmpty()) return readyFuture(Problem::notSignedIn());
    return m_sessions.find(token)
        .then(this,
              [this, request = std::move(request), &route](const Storage::StorageResult<std::optional<Caller>>& caller) mutable {
                  if (!caller) return readyFuture(Problem::unavailable());
                  if (!*caller) return readyFuture(Problem::notSignedIn());
                  request.caller = **caller;
                  return identified(std::move(request), route);
              })
        .unwrap();
}

QFuture<Answer> HttpFront::identified(Request request, const Route& route) {
    return request.method == Method::Get ? route.handler(request) : m_keptAnswers.once(request, route.handler);
}

void HttpFront::send(const ExchangePtr& exchange, Answer answer) {
    if (!exchange->guard || !exchange->responder) return; // who asked has gone
    if (answer.status == 200 && !answer.file && answer.contentType == "application/json") {
        const QByteArray etag = '"' + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).first(16).toHex() + '"';
        answer.headers.append("ETag"_L1, QLatin1StringView{etag});
        if (!exchange->ifNoneMatch.isEmpty() && names(exchange->ifNoneMatch, etag)) {
            answer.status = 304;
            answer.body.clear();
            answer.contentType.clear();
        }
    }
    QHttpHeaders headers = answer.headers;
    if (!answer.contentType.isEmpty()) headers.append(QHttpHeaders::WellKnownHeader::ContentType, QLatin1StringView{answer.contentType});
    if (!headers.contains(QHttpHeaders::WellKnownHeader::CacheControl)) headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-cache"_L1);
    headers.append("X-Content-Type-Options"_L1, "nosniff"_L1);
    if (exchange->close) headers.append(QHttpHeaders::WellKnownHeader::Connection, "close"_L1);

    if (exchange->isHead && answer.status != 304) {
        exchange->responder->write(new UnsentBody{answer.file ? answer.file->length : answer.body.size()}, headers, statusOf(answer.status));
        return finish(exchange);
    }
    if (answer.file) return sendFile(exchange, *answer.file, headers, answer.status);
    if (answer.contentType.isEmpty()) exchange->responder->write(headers, statusOf(answer.status));
    else exchange->responder->write(answer.body, headers, statusOf(answer.status));
    finish(exchange);
}

void HttpFront::sendFile(const ExchangePtr& exchange, const FileBody& file, const QHttpHeaders& headers, int status) {
    if (!file.accountId.isEmpty() && m_streamsOfAccount.value(file.accountId) >= mostStreams) return send(exchange, Problem::tooManyRequests(pauseForStreams));
    auto open = std::make_unique<QFile>(file.path);
    if (!open->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        qCWarning(logPortal).noquote() << "a file cannot be sent:" << file.path << open->errorString();
        return send(exchange, Problem::unavailable());
    }
    auto* const device = new FileSlice{std::move(open), file.offset, file.length, [guard = exchange->guard] {
        // A promise that cannot be kept: the connection ends, and the client sees that bytes are missing.
                                           if (guard) QMetaObject::invokeMethod(guard, &ConnectionGuard::cut, Qt::QueuedConnection);
                                       }};
    if (!file.sessionId.isEmpty()) m_streams.insert(file.sessionId, exchange->guard);
    if (!file.accountId.isEmpty()) ++m_streamsOfAccount[file.accountId];
    // The responder lives as long as the device: else a request that came behind this one would be answered in the middle of the file.
    connect(device, &QObject::destroyed, this, [this, device, exchange, file, guard = exchange->guard] {
        m_devices.remove(device);
        noteStreamEnded(file, guard);
        finish(exchange);
    });
    // Qt HTTP Server lets go of the device with the socket, and of the socket with the responder, which would be never.
    connect(exchange->guard, &ConnectionGuard::gone, device, &QObject::deleteLater);
    m_devices.insert(device);
    exchange->responder->write(device, headers, statusOf(status));
}

void HttpFront::noteStreamEnded(const FileBody& file, const QPointer<ConnectionGuard>& guard) {
    m_streams.remove(file.sessionId, guard);
    const auto ofAccount = m_streamsOfAccount.find(file.accountId);
    if (ofAccount != m_streamsOfAccount.end() && --*ofAccount == 0) m_streamsOfAccount.erase(ofAccount);
}

void HttpFront::finish(const ExchangePtr& exchange) {
    if (exchange->guard && exchange->responder) exchange->guard->endAnswer(*std::exchange(exchange->responder, std::nullopt), exchange->close || m_draining);
    QMetaObject::invokeMethod(this, &HttpFront::checkDrained, Qt::QueuedConnection);
}

void HttpFront::cutStreamsOf(const QString& sessionId) {
    const auto guards = m_streams.values(sessionId);
    for (const auto& guard : guards) {
        if (guard) guard->cut();
    }
}

} // namespace Rushes::PortalServer
