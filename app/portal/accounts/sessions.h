// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/request.h"
#include "core/storage/storageerror.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <variant>

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Connection;
class Database;
} // namespace Rushes::Storage

namespace Rushes::PortalServer {

/// What a signed-in client holds.
struct Tokens {
    QString sessionId;
    QByteArray access;
    QByteArray refresh;
};

/// From where a session is opened.
struct SessionOrigin {
    QString device; ///< as deviceNameOf() made it
    QString peer;   ///< as storedPeerOf() made it
};

/// Sessions and their tokens. Tokens are opaque, 256 random bits, and only their digests are stored. A refresh token works once: one
/// that comes a second time has been copied, so its whole session ends (docs/decisions/0016). What changes something belongs inside the
/// caller's transaction; once that is committed, announceEnd() tells of the sessions that ended in it.
class Sessions : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds accessLifetime = std::chrono::minutes{15};
    static constexpr std::chrono::seconds refreshLifetime = std::chrono::days{90};
    static constexpr std::chrono::seconds seenEvery = std::chrono::minutes{5}; ///< how exact last_seen_at is, so that not each call writes

    Sessions(Storage::Database& database, Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] static Storage::StorageResult<Tokens> open(Storage::Connection& connection, const QString& accountId, const SessionOrigin& origin,
                                                             const QDateTime& now);

    struct Renewed {
        Tokens tokens;
        QString accountId;
    };
    /// The token was used before: its session, which has ended now.
    struct Replayed {
        QString sessionId;
    };
    struct Unknown {}; ///< or too old, or of a session that has ended
    [[nodiscard]] static Storage::StorageResult<std::variant<Renewed, Replayed, Unknown>> renew(Storage::Connection& connection, const QByteArray& refreshToken,
                                                                                                const QDateTime& now);

    [[nodiscard]] static Storage::StorageResult<void> end(Storage::Connection& connection, const QString& sessionId, const QDateTime& now);
    /// False where the account has no such open session.
    [[nodiscard]] static Storage::StorageResult<bool> endOwn(Storage::Connection& connection, const QString& sessionId, const QString& accountId,
                                                             const QDateTime& now);
    /// Every session of an account; answers which.
    [[nodiscard]] static Storage::StorageResult<QStringList> endAll(Storage::Connection& connection, const QString& accountId, const QDateTime& now);
    void announceEnd(const QStringList& sessionIds);

    /// The sessions of an account that can still be used, the one seen last first, as the contract writes them.
    [[nodiscard]] static Storage::StorageResult<QJsonObject> list(Storage::Connection& connection, const Caller& caller, const QDateTime& now);

    /// Whom an access token speaks for. Notes now and then that the session was seen.
    QFuture<Storage::StorageResult<std::optional<Caller>>> find(const QByteArray& accessToken);
    /// Whom a session speaks for, for a link that names it.
    QFuture<Storage::StorageResult<std::optional<Caller>>> findSession(const QString& sessionId);

Q_SIGNALS:
    /// A session has ended, on purpose or because a token came twice. What is being sent to it must stop.
    void ended(const QString& sessionId);

private:
    [[nodiscard]] static Storage::StorageResult<Tokens> issue(Storage::Connection& connection, const QString& sessionId, const QDateTime& now);

    Storage::Database& m_database;
    Clock& m_clock;
};

} // namespace Rushes::PortalServer
