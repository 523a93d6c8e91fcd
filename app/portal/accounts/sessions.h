// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/request.h"
#include "core/base/result.h"
#include "core/storage/storageerror.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Connection;
class Database;
}

namespace Rushes::PortalServer {

/// What a signed-in client holds.
struct Tokens {
    QString sessionId;
    QByteArray access;
    QByteArray refresh;
};

/// Sessions and their tokens. Tokens are opaque, and only their digests are stored. A refresh token works once: one that comes a
/// second time has been copied, so its whole session ends.
class Sessions : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds accessLifetime = std::chrono::minutes{15};
    static constexpr std::chrono::seconds refreshLifetime = std::chrono::days{90};

    Sessions(Storage::Database& database, Clock& clock, QObject* parent = nullptr);

    /// A new session of an account, inside the caller's transaction.
    [[nodiscard]] static Storage::StorageResult<Tokens> open(Storage::Connection& connection, const QString& accountId, const QDateTime& now);

    struct Renewed {
        Tokens tokens;
        QString accountId;
    };
    /// New tokens for a refresh token; nothing where it is unknown, too old, used before or of a session that has ended.
    QFuture<Storage::StorageResult<std::optional<Renewed>>> renew(const QByteArray& refreshToken);
    /// Whom an access token speaks for.
    QFuture<Storage::StorageResult<std::optional<Caller>>> find(const QByteArray& accessToken);
    /// Whom a session speaks for, for a link that names it.
    QFuture<Storage::StorageResult<std::optional<Caller>>> findSession(const QString& sessionId);
    QFuture<Storage::StorageResult<void>> end(const QString& sessionId);
    /// Every session of an account, inside the caller's transaction. Emit ended() for each afterwards.
    [[nodiscard]] static Storage::StorageResult<QStringList> endAll(Storage::Connection& connection, const QString& accountId, const QDateTime& now);
    QFuture<Storage::StorageResult<QStringList>> endAllOf(const QString& accountId);
    void announceEnd(const QStringList& sessionIds);

Q_SIGNALS:
    /// A session has ended, on purpose or because a token came twice. What is being sent to it must stop.
    void ended(const QString& sessionId);

private:
    [[nodiscard]] static Storage::StorageResult<Tokens> issue(Storage::Connection& connection, const QString& sessionId, const QDateTime& now);

    Storage::Database& m_database;
    Clock& m_clock;
};

} // namespace Rushes::PortalServer
