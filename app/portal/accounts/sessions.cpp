// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/sessions.h"

#include "app/portal/accounts/accountjson.h"
#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "core/base/clock.h"
#include "core/base/logging.h"

#include <QJsonArray>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

Caller callerFrom(const Row& row) { return {.accountId = row.text("account_id"_L1), .sessionId = row.text("id"_L1)}; }

QString sessionIdFrom(const Row& row) { return row.text("session_id"_L1); }

} // namespace

Sessions::Sessions(Storage::Database& database, Clock& clock, QObject* parent) : QObject{parent}, m_database{database}, m_clock{clock} {}

StorageResult<Tokens> Sessions::issue(Connection& connection, const QString& sessionId, const QDateTime& now) {
    Tokens tokens{sessionId, Secrets::newToken(), Secrets::newToken()};
    const Bindings access{
        {"digest"_L1, Secrets::digestOf(tokens.access)}, {"session_id"_L1, sessionId}, {"expires_at"_L1, Bindings::time(now.addDuration(accessLifetime))}};
    if (auto added = connection.change(Sql::accessTokenAdd, access); !added) return std::unexpected{std::move(added).error()};
    const Bindings refresh{
        {"digest"_L1, Secrets::digestOf(tokens.refresh)}, {"session_id"_L1, sessionId}, {"expires_at"_L1, Bindings::time(now.addDuration(refreshLifetime))}};
    if (auto added = connection.change(Sql::refreshTokenAdd, refresh); !added) return std::unexpected{std::move(added).error()};
    return tokens;
}

StorageResult<Tokens> Sessions::open(Connection& connection, const QString& accountId, const SessionOrigin& origin, const QDateTime& now) {
    const QString sessionId = Secrets::newId();
    const Bindings session{
        {"id"_L1, sessionId},
        {"account_id"_L1, accountId},
        {"created_at"_L1, Bindings::time(now)},
        {"last_seen_at"_L1, Bindings::time(now)},
        {"device"_L1, origin.device.isNull() ? u""_s : origin.device},
        {"peer"_L1, origin.peer},
    };
    if (auto added = connection.change(Sql::sessionAdd, session); !added) return std::unexpected{std::move(added).error()};
    return issue(connection, sessionId, now);
}

StorageResult<std::variant<Sessions::Renewed, Sessions::Replayed, Sessions::Unknown>> Sessions::renew(Connection& connection, const QByteArray& refreshToken,
                                                                                                      const QDateTime& now) {
    using Outcome = std::variant<Renewed, Replayed, Unknown>;
    const QString digest = Secrets::digestOf(refreshToken);
    const auto used =
        connection.row(Sql::refreshTokenUse, {{"digest"_L1, digest}, {"now"_L1, Bindings::time(now)}, {"now2"_L1, Bindings::time(now)}}, sessionIdFrom);
    if (!used) return std::unexpected{used.error()};
    if (!*used) {
        const auto family = connection.row(Sql::refreshTokenSession, {{"digest"_L1, digest}}, sessionIdFrom);
        if (!family) return std::unexpected{family.error()};
        if (!*family) return Outcome{Unknown{}};
        if (auto ended = end(connection, **family, now); !ended) return std::unexpected{std::move(ended).error()};
        qCWarning(logPortal) << "a refresh token came twice; its session ends";
        return Outcome{Replayed{**family}};
    }
    const auto caller = connection.row(Sql::sessionOpen, {{"id"_L1, **used}}, callerFrom);
    if (!caller) return std::unexpected{caller.error()};
    if (!*caller) return Outcome{Unknown{}};
    if (auto seen = connection.change(Sql::sessionSeen, {{"id"_L1, **used}, {"now"_L1, Bindings::time(now)}}); !seen)
        return std::unexpected{std::move(seen).error()};
    auto tokens = issue(connection, **used, now);
    if (!tokens) return std::unexpected{std::move(tokens).error()};
    return Outcome{Renewed{*std::move(tokens), (*caller)->accountId}};
}

StorageResult<void> Sessions::end(Connection& connection, const QString& sessionId, const QDateTime& now) {
    if (auto ended = connection.change(Sql::sessionEnd, {{"id"_L1, sessionId}, {"now"_L1, Bindings::time(now)}}); !ended)
        return std::unexpected{std::move(ended).error()};
    return {};
}

StorageResult<bool> Sessions::endOwn(Connection& connection, const QString& sessionId, const QString& accountId, const QDateTime& now) {
    const auto ended = connection.change(Sql::sessionEndOwn, {{"id"_L1, sessionId}, {"account_id"_L1, accountId}, {"now"_L1, Bindings::time(now)}});
    if (!ended) return std::unexpected{ended.error()};
    return *ended > 0;
}

StorageResult<QStringList> Sessions::endAll(Connection& connection, const QString& accountId, const QDateTime& now) {
    auto open = connection.rows(Sql::sessionsOpenOfAccount, {{"account_id"_L1, accountId}}, [](const Row& row) { return row.text("id"_L1); });
    if (!open) return open;
    if (auto done = connection.change(Sql::sessionsEndOfAccount, {{"account_id"_L1, accountId}, {"now"_L1, Bindings::time(now)}}); !done)
        return std::unexpected{std::move(done).error()};
    return open;
}

void Sessions::announceEnd(const QStringList& sessionIds) {
    for (const QString& sessionId : sessionIds) Q_EMIT ended(sessionId);
}

StorageResult<QJsonObject> Sessions::list(Connection& connection, const Caller& caller, const QDateTime& now) {
    const auto items =
        connection.rows(Sql::sessionsOfAccount, {{"account_id"_L1, caller.accountId}, {"now"_L1, Bindings::time(now)}}, [&caller](const Row& row) {
            return QJsonObject{
                {"id"_L1, row.text("id"_L1)},
                {"device"_L1, row.text("device"_L1)},
                {"created_at"_L1, timeToJson(row.time("created_at"_L1))},
                {"last_seen_at"_L1, timeToJson(row.time("last_seen_at"_L1))},
                {"current"_L1, row.text("id"_L1) == caller.sessionId},
            };
        });
    if (!items) return std::unexpected{items.error()};
    QJsonArray array;
    for (const QJsonObject& item : *items) array.append(item);
    return QJsonObject{{"items"_L1, array}, {"next_cursor"_L1, QJsonValue::Null}, {"total"_L1, array.size()}};
}

QFuture<StorageResult<std::optional<Caller>>> Sessions::find(const QByteArray& accessToken) {
    return m_database.run([digest = Secrets::digestOf(accessToken), now = m_clock.now()](Connection& connection) -> StorageResult<std::optional<Caller>> {
        struct Seen {
            Caller caller;
            QDateTime at;
        };
        const auto found = connection.row(Sql::sessionByAccessToken, {{"digest"_L1, digest}, {"now"_L1, Bindings::time(now)}},
                                          [](const Row& row) { return Seen{callerFrom(row), row.time("last_seen_at"_L1)}; });
        if (!found) return std::unexpected{found.error()};
        if (!*found) return std::nullopt;
        // Nobody is turned away because this could not be noted.
        if ((*found)->at.addDuration(seenEvery) <= now)
            std::ignore = connection.change(Sql::sessionSeen, {{"id"_L1, (*found)->caller.sessionId}, {"now"_L1, Bindings::time(now)}});
        return (*found)->caller;
    });
}

QFuture<StorageResult<std::optional<Caller>>> Sessions::findSession(const QString& sessionId) {
    return m_database.run([sessionId](Connection& connection) { return connection.row(Sql::sessionOpen, {{"id"_L1, sessionId}}, callerFrom); });
}

} // namespace Rushes::PortalServer
