// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/sessions.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "core/base/clock.h"
#include "core/base/logging.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

Caller callerFrom(const Row& row) { return {.accountId = row.text("account_id"_L1), .sessionId = row.text("id"_L1)}; }

StorageResult<void> endSession(Connection& connection, const QString& sessionId, const QDateTime& now) {
    if (auto ended = connection.change(Sql::sessionEnd, {{"id"_L1, sessionId}, {"now"_L1, Bindings::time(now)}}); !ended) return std::unexpected{std::move(ended).error()};
    return {};
}

} // namespace

Sessions::Sessions(Storage::Database& database, Clock& clock, QObject* parent) : QObject{parent}, m_database{database}, m_clock{clock} {}

StorageResult<Tokens> Sessions::issue(Connection& connection, const QString& sessionId, const QDateTime& now) {
    const Tokens tokens{sessionId, Secrets::newToken(), Secrets::newToken()};
    const Bindings access{{"digest"_L1, Secrets::digestOf(tokens.access)}, {"session_id"_L1, sessionId}, {"expires_at"_L1, Bindings::time(now.addDuration(accessLifetime))}};
    if (auto added = connection.change(Sql::accessTokenAdd, access); !added) return std::unexpected{std::move(added).error()};
    const Bindings refresh{{"digest"_L1, Secrets::digestOf(tokens.refresh)}, {"session_id"_L1, sessionId}, {"expires_at"_L1, Bindings::time(now.addDuration(refreshLifetime))}};
    if (auto added = connection.change(Sql::refreshTokenAdd, refresh); !added) return std::unexpected{std::move(added).error()};
    return tokens;
}

StorageResult<Tokens> Sessions::open(Connection& connection, const QString& accountId, const QDateTime& now) {
    const QString sessionId = Secrets::newId();
    const Bindings session{{"id"_L1, sessionId}, {"account_id"_L1, accountId}, {"created_at"_L1, Bindings::time(now)}};
    if (auto added = connection.change(Sql::sessionAdd, session); !added) return std::unexpected{std::move(added).error()};
    return issue(connection, sessionId, now);
}

QFuture<StorageResult<std::optional<Sessions::Renewed>>> Sessions::renew(const QByteArray& refreshToken) {
    using Outcome = std::optional<Renewed>;
    struct Work {
        Outcome renewed;
        QString ended; ///< the session of a token that came twice
    };
    const auto work = [digest = Secrets::digestOf(refreshToken), now = m_clock.now()](Connection& connection) -> StorageResult<Work> {
        const auto sessionIdFrom = [](const Row& row) { return row.text("session_id"_L1); };
        const auto used = connection.row(Sql::refreshTokenUse, {{"digest"_L1, digest}, {"now"_L1, Bindings::time(now)}, {"now2"_L1, Bindings::time(now)}}, sessionIdFrom);
        if (!used) return std::unexpected{used.error()};
        if (!*used) {
            const auto family = connection.row(Sql::refreshTokenSession, {{"digest"_L1, digest}}, sessionIdFrom);
            if (!family) return std::unexpected{family.error()};
            if (!*family) return Work{};
            if (auto ended = endSession(connection, **family, now); !ended) return std::unexpected{std::move(ended).error()};
            return Work{.renewed = {}, .ended = **family};
        }
        const auto caller = connection.row(Sql::sessionOpen, {{"id"_L1, **used}}, callerFrom);
        if (!caller) return std::unexpected{caller.error()};
        if (!*caller) return Work{};
        auto tokens = issue(connection, **used, now);
        if (!tokens) return std::unexpected{std::move(tokens).error()};
        return Work{.renewed = Renewed{*std::move(tokens), (*caller)->accountId}, .ended = {}};
    };
    return m_database.runInTransaction(work).then(this, [this](StorageResult<Work> done) -> StorageResult<Outcome> {
        if (!done) return std::unexpected{std::move(done).error()};
        if (!done->ended.isEmpty()) {
            qCWarning(logPortal) << "a refresh token came twice; its session has ended";
            Q_EMIT ended(done->ended);
        }
        return std::move(done->renewed);
    });
}

QFuture<StorageResult<std::optional<Caller>>> Sessions::find(const QByteArray& accessToken) {
    return m_database.run([digest = Secrets::digestOf(accessToken), now = m_clock.now()](Connection& connection) {
        return connection.row(Sql::sessionByAccessToken, {{"digest"_L1, digest}, {"now"_L1, Bindings::time(now)}}, callerFrom);
    });
}

QFuture<StorageResult<std::optional<Caller>>> Sessions::findSession(const QString& sessionId) {
    return m_database.run([sessionId](Connection& connection) { return connection.row(Sql::sessionOpen, {{"id"_L1, sessionId}}, callerFrom); });
}

QFuture<StorageResult<void>> Sessions::end(const QString& sessionId) {
    return m_database.run([sessionId, now = m_clock.now()](Connection& connection) { return endSession(connection, sessionId, now); })
        .then(this, [this, sessionId](StorageResult<void> done) {
            if (done) Q_EMIT ended(sessionId);
            return done;
        });
}

StorageResult<QStringList> Sessions::endAll(Connection& connection, const QString& accountId, const QDateTime& now) {
    auto open = connection.rows(Sql::sessionsOpenOfAccount, {{"account_id"_L1, accountId}}, [](const Row& row) { return row.text("id"_L1); });
    if (!open) return open;
    if (auto done = connection.change(Sql::sessionsEndOfAccount, {{"account_id"_L1, accountId}, {"now"_L1, Bindings::time(now)}}); !done) return std::unexpected{std::move(done).error()};
    return open;
}

QFuture<StorageResult<QStringList>> Sessions::endAllOf(const QString& accountId) {
    return m_database.runInTransaction([accountId, now = m_clock.now()](Connection& connection) { return endAll(connection, accountId, now); })
        .then(this, [this](StorageResult<QStringList> done) {
            if (done) announceEnd(*done);
            return done;
        });
}

void Sessions::announceEnd(const QStringList& sessionIds) {
    for (const QString& sessionId : sessionIds) Q_EMIT ended(sessionId);
}

} // namespace Rushes::PortalServer
