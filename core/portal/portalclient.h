// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/portal/clientidentity.h"
#include "core/portal/portaladdress.h"
#include "core/portal/portalerror.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrlQuery>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Rushes::Portal {

/// Gives PortalClient the access token of the signed-in account. Account::SessionKeeper is the real one.
class AccessTokens {
public:
    AccessTokens() = default;
    virtual ~AccessTokens() = default;
    Q_DISABLE_COPY_MOVE(AccessTokens)

    /// A token that is believed to be good; NotSignedIn where there is none. `rejected` is a token that the portal has just refused:
    /// it is not given again, but renewed, once for any number of callers that wait.
    virtual QFuture<PortalResult<QByteArray>> accessToken(const QByteArray& rejected = {}) = 0;
};

/// One answer of the portal.
struct PortalReply {
    int httpStatus = 0;
    QJsonObject body;
    QByteArray etag;
    QByteArray bytes = {};    ///< the body as it came, in place of `body`: for fetch() only
    bool notModified = false; ///< 304: what the ETag given names is still so
};

/// Whom a call speaks for.
enum class Caller : quint8 { Anyone, Account };

/// Speaks the wire contract (resources/openapi/portal.yaml) with one portal, with the guards that Qt Network lacks: its own deadline,
/// no redirect off the origin, no transparent decompression, a bounded body, an Idempotency-Key on every mutating call. A mutating
/// call whose answer was lost is repeated under the same key, so it happens once. Lives in the thread that made it.
class PortalClient : public QObject {
    Q_OBJECT

public:
    explicit PortalClient(PortalAddress address, ClientIdentity identity = {}, QObject* parent = nullptr);
    ~PortalClient() override;

    [[nodiscard]] const PortalAddress& address() const { return m_address; }
    /// What Rushes says of itself there.
    [[nodiscard]] const ClientIdentity& identity() const { return m_identity; }
    /// Who gives the tokens for calls of Caller::Account. Must outlive the client or be taken back with nullptr.
    void setAccessTokens(AccessTokens* tokens) { m_tokens = tokens; }
    /// Before the first call: certificate authorities that are believed beside the system's, such as a house's own.
    void setAuthorities(const QList<QSslCertificate>& authorities) { m_authorities = authorities; }

    /// `etag` makes the GET conditional.
    QFuture<PortalResult<PortalReply>> get(const QString& path, const QUrlQuery& query = {}, const QByteArray& etag = {}, Caller caller = Caller::Anyone);
    /// As get(), but the body is not read as JSON: for answers so long that another thread should do it.
    QFuture<PortalResult<PortalReply>> fetch(const QString& path, const QUrlQuery& query = {}, const QByteArray& etag = {});
    /// `idempotencyKey` for a call that may have to be repeated later, even by another run; else every call gets its own.
    QFuture<PortalResult<PortalReply>> post(const QString& path, const QJsonObject& body, Caller caller = Caller::Anyone,
                                            const QByteArray& idempotencyKey = {});
    QFuture<PortalResult<PortalReply>> put(const QString& path, const QJsonObject& body, Caller caller = Caller::Account);
    QFuture<PortalResult<PortalReply>> patch(const QString& path, const QJsonObject& body, Caller caller = Caller::Anyone);
    QFuture<PortalResult<PortalReply>> remove(const QString& path, Caller caller = Caller::Account);
    /// A picture of the portal's own origin, such as a thumbnail; BadReply for any other URL. At most 8 MiB.
    QFuture<PortalResult<QByteArray>> picture(const QUrl& url);

    /// Whether the portal answered when it was last asked; nothing before the first time.
    [[nodiscard]] std::optional<bool> isReachable() const { return m_reachable; }

Q_SIGNALS:
    /// The portal answered, or could not be reached, after it had been the other way. Not repeated while nothing changes.
    void reachableChanged(bool reachable);

private:
    struct Call;
    using SharedCall = std::shared_ptr<Call>; ///< shared by the network reply's and the token's continuations
    QFuture<PortalResult<PortalReply>> mutate(const QByteArray& method, const QString& path, const QJsonObject& body, Caller caller,
                                              const QByteArray& key = {});
    QFuture<PortalResult<PortalReply>> start(SharedCall call);
    void authorise(const SharedCall& call, const QByteArray& rejected);
    void send(const SharedCall& call);
    void finish(const SharedCall& call, QNetworkReply* reply);
    /// The reply to a request, ended by itself at the deadline or when it grows beyond `longest` bytes.
    QNetworkReply* guarded(QNetworkReply* reply, qint64 longest);
    [[nodiscard]] PortalError faultOf(const QNetworkReply* reply) const;
    void noteReachable(bool reachable);
    [[nodiscard]] QNetworkAccessManager& network();
    [[nodiscard]] QNetworkRequest request(const QUrl& url);

    PortalAddress m_address;
    ClientIdentity m_identity;
    QNetworkAccessManager* m_network = nullptr; ///< made with the first call: TLS is not touched at start
    QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls; ///< made with the first call that needs it
    AccessTokens* m_tokens = nullptr;
    std::optional<bool> m_reachable;
};

} // namespace Rushes::Portal
