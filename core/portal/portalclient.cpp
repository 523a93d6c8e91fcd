// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalclient.h"

#include "core/base/logging.h"
#include "core/base/strictjson.h"
#include "core/portal/tls.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUuid>

namespace Rushes::Portal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestBody = 16 * 1024 * 1024;
/// No answer of the contract has more brackets inside each other than a handful.
constexpr int deepestBody = 32;
constexpr qint64 longestPicture = 8 * 1024 * 1024;
/// Qt's transfer time-out starts anew with every byte, so a dripping server would hold a call for ever.
constexpr auto deadline = 30s;
/// A call whose answer was lost on the way is tried this often in all, under one Idempotency-Key.
constexpr int mostTries = 3;
constexpr auto pauseBetweenTries = 300ms;
/// On a reply that we ended: whether it had grown too long (else it had taken too long).
constexpr auto abortedProperty = "rushesAborted";
/// On a reply whose certificate was refused: why (Distrust).
constexpr auto distrustProperty = "rushesDistrust";

bool isMutating(const QByteArray& method) { return method != "GET"; }

/// Whether the answer may have been lost after the portal had acted.
bool answerWasLost(const QNetworkReply* reply) {
    switch (reply->error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownNetworkError: return true;
    default: return false;
    }
}

/// What a portal answers is JSON. A page for browsers comes from something in between: the sign-in page of a guest network.
bool isWebPage(const QNetworkReply* reply) {
    const QByteArray type = reply->rawHeader("Content-Type").toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
}

std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply* reply) {
    const QByteArray value = reply->rawHeader("Retry-After");
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber && seconds >= 0) return std::chrono::seconds{seconds};
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (time.isValid()) return std::chrono::seconds{std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(time))};
    return std::nullopt;
}

} // namespace

struct PortalClient::Call {
    QByteArray method;
    QUrl url;
    QByteArray body;
    QByteArray etag;
    Caller caller = Caller::Anyone;
    QByteArray idempotencyKey;
    QByteArray token;
    int tries = 0;
    bool renewed = false;
    bool unread = false; ///< the body is handed on as it came
    QPromise<PortalResult<PortalReply>> promise;

    void answer(PortalResult<PortalReply> result) {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

PortalClient::PortalClient(PortalAddress address, ClientIdentity identity, QObject* parent)
    : QObject{parent}, m_address{std::move(address)}, m_identity{std::move(identity)} {}

PortalClient::~PortalClient() = default;

QNetworkAccessManager& PortalClient::network() {
    if (m_network == nullptr) {
        m_network = new QNetworkAccessManager{this};
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network->setAutoDeleteReplies(true);
    }
    return *m_network;
}

QNetworkRequest PortalClient::request(const QUrl& url) {
    QNetworkRequest request{url};
    if (url.scheme() == "https"_L1) {
        if (!m_tls) m_tls = tlsConfiguration(m_authorities);
        request.setSslConfiguration(*m_tls);
    }
    // Without this Qt would decode gzip that nobody asked for.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Rushes/" RUSHES_VERSION ""_s);
    // Qt would say the system's language, which need not be the one that Rushes speaks.
    request.setRawHeader("Accept-Language", m_identity.acceptLanguage.isEmpty() ? "en" : m_identity.acceptLanguage);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

QNetworkReply* PortalClient::guarded(QNetworkReply* reply, qint64 longest) {
    const auto abort = [reply](bool tooLong) {
        reply->setProperty(abortedProperty, tooLong);
        reply->abort();
    };
    QTimer::singleShot(deadline, reply, [abort] { abort(false); });
    // Only noted: nothing here ever asks for the errors to be ignored, so the reply ends by them.
    connect(reply, &QNetworkReply::sslErrors, reply,
            [reply](const QList<QSslError>& errors) { reply->setProperty(distrustProperty, static_cast<int>(distrustOf(errors))); });
    connect(reply, &QNetworkReply::readyRead, reply, [reply, longest, abort] {
        if (reply->bytesAvailable() > longest) abort(true);
    });
    return reply;
}

QFuture<PortalResult<PortalReply>> PortalClient::get(const QString& path, const QUrlQuery& query, const QByteArray& etag, Caller caller) {
    auto call = std::make_shared<Call>();
    call->method = "GET";
    call->url = m_address.call(path);
    if (!query.isEmpty()) call->url.setQuery(query);
    call->etag = etag;
    call->caller = caller;
    return start(std::move(call));
}

QFuture<PortalResult<PortalReply>> PortalClient::fetch(const QString& path, const QUrlQuery& query, const QByteArray& etag) {
    auto call = std::make_shared<Call>();
    call->method = "GET";
    call->url = m_address.call(path);
    if (!query.isEmpty()) call->url.setQuery(query);
    call->etag = etag;
    call->unread = true;
    return start(std::move(call));
}

QFuture<PortalResult<PortalReply>> PortalClient::mutate(const QByteArray& method, const QString& path, const QJsonObject& body, Caller caller,
                                                        const QByteArray& key) {
    auto call = std::make_shared<Call>();
    call->method = method;
    call->url = m_address.call(path);
    call->body = QJsonDocument{body}.toJson(QJsonDocument::Compact);
    call->caller = caller;
    call->idempotencyKey = key.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : key;
    return start(std::move(call));
}

QFuture<PortalResult<PortalReply>> PortalClient::post(const QString& path, const QJsonObject& body, Caller caller, const QByteArray& idempotencyKey) {
    return mutate("POST", path, body, caller, idempotencyKey);
}
QFuture<PortalResult<PortalReply>> PortalClient::put(const QString& path, const QJsonObject& body, Caller caller) { return mutate("PUT", path, body, caller); }
QFuture<PortalResult<PortalReply>> PortalClient::patch(const QString& path, const QJsonObject& body, Caller caller) {
    return mutate("PATCH", path, body, caller);
}
QFuture<PortalResult<PortalReply>> PortalClient::remove(const QString& path, Caller caller) { return mutate("DELETE", path, {}, caller); }

QFuture<PortalResult<PortalReply>> PortalClient::start(SharedCall call) {
    call->promise.start();
    auto future = call->promise.future();
    if (call->caller == Caller::Account) authorise(call, {});
    else send(call);
    return future;
}

void PortalClient::authorise(const SharedCall& call, const QByteArray& rejected) {
    if (m_tokens == nullptr) {
        call->answer(std::unexpected{PortalError{.fault = PortalFault::NotSignedIn}});
        return;
    }
    m_tokens->accessToken(rejected).then(this, [this, call](const PortalResult<QByteArray>& token) {
        if (!token) {
            call->answer(std::unexpected{token.error()});
            return;
        }
        call->token = *token;
        send(call);
    });
}

void PortalClient::send(const SharedCall& call) {
    QNetworkRequest wire = request(call->url);
    wire.setRawHeader("Accept", "application/json, application/problem+json");
    if (!call->body.isEmpty()) wire.setRawHeader("Content-Type", "application/json");
    if (!call->etag.isEmpty()) wire.setRawHeader("If-None-Match", call->etag);
    if (isMutating(call->method)) wire.setRawHeader("Idempotency-Key", call->idempotencyKey);
    if (!call->token.isEmpty()) wire.setRawHeader("Authorization", "Bearer " + call->token);
    ++call->tries;
    QNetworkReply* reply = guarded(network().sendCustomRequest(wire, call->method, call->body), longestBody);
    connect(reply, &QNetworkReply::finished, this, [this, call, reply] { finish(call, reply); });
}

PortalError PortalClient::faultOf(const QNetworkReply* reply) const {
    const auto fault = [reply] {
        switch (reply->error()) {
        case QNetworkReply::TimeoutError:
        case QNetworkReply::ProxyTimeoutError: return PortalFault::TimedOut;
        case QNetworkReply::OperationCanceledError: return reply->property(abortedProperty).toBool() ? PortalFault::BadReply : PortalFault::TimedOut;
        case QNetworkReply::SslHandshakeFailedError: return PortalFault::Insecure;
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::ProtocolFailure:
        case QNetworkReply::ProtocolUnknownError: return PortalFault::BadReply;
        default: return PortalFault::Offline;
        }
    };
    PortalError error{.fault = fault(), .detail = reply->errorString()};
    switch (reply->error()) {
    case QNetworkReply::ProxyAuthenticationRequiredError: error.httpStatus = proxyWantsSignIn; [[fallthrough]];
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: error.byProxy = true; break;
    default: break;
    }
    if (error.fault == PortalFault::Insecure) {
        const QVariant noted = reply->property(distrustProperty);
        error.distrust = noted.isValid() ? static_cast<Distrust>(noted.toInt()) : Distrust::NoAgreement;
    }
    return error;
}

void PortalClient::finish(const SharedCall& call, QNetworkReply* reply) {
    const QVariant statusAttribute = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (answerWasLost(reply) && call->tries < mostTries) {
        QTimer::singleShot(pauseBetweenTries, this, [this, call] { send(call); });
        return;
    }
    const bool cut = reply->property(abortedProperty).isValid() || statusAttribute.isNull();
    noteReachable(!statusAttribute.isNull());
    if (cut) {
        call->answer(std::unexpected{faultOf(reply)});
        return;
    }
    const int status = statusAttribute.toInt();
    if (status == 304) {
        call->answer(PortalReply{.httpStatus = status, .body = {}, .etag = call->etag, .notModified = true});
        return;
    }
    const QByteArray bytes = reply->readAll();
    const bool webPage = isWebPage(reply);
    if (call->unread && status == 200 && !webPage && reply->error() == QNetworkReply::NoError) {
        call->answer(PortalReply{.httpStatus = status, .body = {}, .etag = reply->rawHeader("ETag"), .bytes = bytes});
        return;
    }
    const auto body = bytes.isEmpty() ? std::expected<QJsonObject, JsonFault>{} : strictObject(bytes, deepestBody);
    if (status >= 400) {
        if (status == 401 && call->caller == Caller::Account && !call->renewed) {
            call->renewed = true;
            authorise(call, call->token);
            return;
        }
        PortalError error = problemFrom(status, body.value_or(QJsonObject{}));
        error.retryAfter = retryAfterOf(reply);
        error.byProxy = status == proxyWantsSignIn;
        error.webPage = webPage && !error.byProxy; // what it says to browsers
        qCInfo(logPortal).noquote() << call->method << call->url.path() << "->" << status << error.detail;
        call->answer(std::unexpected{std::move(error)});
        return;
    }
    if (status < 200 || status >= 300 || !body || reply->error() != QNetworkReply::NoError) {
        const QString why = webPage         ? u"a web page in place of an answer"_s
                            : status >= 300 ? u"a redirect elsewhere"_s
                            : !body         ? QString{word(body.error())}
                                            : reply->errorString();
        call->answer(std::unexpected{PortalError{.fault = PortalFault::BadReply, .httpStatus = status, .detail = why, .webPage = webPage}});
        return;
    }
    call->answer(PortalReply{.httpStatus = status, .body = *body, .etag = reply->rawHeader("ETag")});
}

QFuture<PortalResult<QByteArray>> PortalClient::picture(const QUrl& url) {
    if (!m_address.owns(url))
        return readyFuture(PortalResult<QByteArray>{std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = u"a picture elsewhere"_s}}});
    auto promise = std::make_shared<QPromise<PortalResult<QByteArray>>>(); // shared: a connection's function must be copyable
    promise->start();
    QNetworkReply* reply = guarded(network().get(request(url)), longestPicture);
    connect(reply, &QNetworkReply::finished, this, [this, promise, reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 200 && reply->error() == QNetworkReply::NoError) promise->addResult(reply->readAll());
        else if (status != 0) promise->addResult(std::unexpected{problemFrom(status, {})});
        else promise->addResult(std::unexpected{faultOf(reply)});
        promise->finish();
    });
    return promise->future();
}

void PortalClient::noteReachable(bool reachable) {
    if (m_reachable == reachable) return;
    m_reachable = reachable;
    Q_EMIT reachableChanged(reachable);
}

} // namespace Rushes::Portal
