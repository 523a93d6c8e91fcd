// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/guardedserver.h"
#include "app/portal/http/router.h"

#include <QHttpServer>
#include <QMultiHash>
#include <QSet>

#include <memory>

namespace Rushes::PortalServer {

class KeptAnswers;
class Sessions;

/// Between the wire and the handlers: takes requests from Qt HTTP Server, refuses what is malformed, finds the route, asks who calls,
/// and sends what the handler answers, with the guards that Qt HTTP Server 6.8 needs (docs/decisions).
class HttpFront : public QObject {
    Q_OBJECT

public:
    /// Files that one account is sent at a time. Each that is not taken keeps some 300 kB of memory.
    static constexpr int mostStreams = 32;

    struct Settings {
        ConnectionLimits limits = {};
        bool behindProxy = false; ///< peers of this network are proxies: who asks is in X-Forwarded-For
    };

    HttpFront(const Router& router, Sessions& sessions, KeptAnswers& keptAnswers, const Settings& settings, QObject* parent = nullptr);
    ~HttpFront() override;

    void setTls(const QSslConfiguration& configuration) { m_listener->setTls(configuration); }
    /// Port 0 picks one. False where the address cannot be had; errorString() says why.
    [[nodiscard]] bool listen(const QHostAddress& address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }
    [[nodiscard]] QString errorString() const { return m_listener->errorString(); }

    /// Takes no more connections and no more requests; drained() follows once the answers that are running have ended.
    void drain();

Q_SIGNALS:
    void drained();

private:
    struct Exchange;
    using ExchangePtr = std::shared_ptr<Exchange>; ///< shared by the continuation that answers and, for a file, the device that is sent

    void receive(const QHttpServerRequest& incoming, QHttpServerResponder& responder);
    QFuture<Answer> answer(Request request, Method method, const Route& route);
    QFuture<Answer> identified(Request request, const Route& route);
    void send(const ExchangePtr& exchange, Answer answer);
    void sendFile(const ExchangePtr& exchange, const FileBody& file, const QHttpHeaders& headers, int status);
    void noteStreamEnded(const FileBody& file, const QPointer<ConnectionGuard>& guard);
    void finish(const ExchangePtr& exchange);
    void cutStreamsOf(const QString& sessionId);
    void checkDrained();

    const Router& m_router;
    Sessions& m_sessions;
    KeptAnswers& m_keptAnswers;
    Settings m_settings;
    QHttpServer m_server;
    GuardedServer* m_listener; ///< owned by m_server once it is bound, by this before
    QMultiHash<QString, QPointer<ConnectionGuard>> m_streams; ///< who is being sent a file, by session
    QHash<QString, int> m_streamsOfAccount;
    QSet<QIODevice*> m_devices;                                ///< what is being sent; Qt HTTP Server owns it
    QList<std::weak_ptr<Exchange>> m_exchanges;                ///< those without an answer: their responders must go before m_server
    bool m_draining = false;
};

} // namespace Rushes::PortalServer
