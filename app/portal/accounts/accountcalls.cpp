// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/accountcalls.h"

#include "app/portal/accounts/accountjson.h"
#include "app/portal/accounts/passwordhasher.h"
#include "app/portal/accounts/sessions.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/jsonbody.h"
#include "app/portal/http/storageanswer.h"
#include "core/account/passwordpolicy.h"
#include "core/base/clock.h"
#include "core/base/emailaddress.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Connection;
using Storage::StorageResult;

namespace {

constexpr qsizetype mostFailures = 10;

StorageResult<std::optional<StoredAccount>> accountById(Connection& connection, const QString& id) {
    return connection.row(Sql::accountById, {{"id"_L1, id}}, &StoredAccount::from);
}

QJsonObject newsletterJson(const StoredAccount& account) {
    return {{"subscribed"_L1, account.newsletterSince.isValid()}, {"since"_L1, timeToJson(account.newsletterSince)}};
}

} // namespace

AccountCalls::AccountCalls(const AccountServices& services, QObject* parent) : QObject{parent}, m_services{services}, m_failures{mostFailures, 15min} {}

void AccountCalls::addRoutes(Router& router) {
    router.add({Method::Post, "/v1/sessions"_ba, Access::Open, [this](const Request& request) { return signIn(request); }});
    router.add({Method::Post, "/v1/sessions/refresh"_ba, Access::Open, [this](const Request& request) { return refresh(request); }});
    router.add({Method::Delete, "/v1/sessions/current"_ba, Access::Account, [this](const Request& request) { return signOutHere(request); }});
    router.add({Method::Delete, "/v1/sessions"_ba, Access::Account, [this](const Request& request) { return signOutEverywhere(request); }});
    router.add({Method::Get, "/v1/account"_ba, Access::Account, [this](const Request& request) { return show(request); }});
    router.add({Method::Patch, "/v1/account"_ba, Access::Account, [this](const Request& request) { return change(request); }});
    router.add({Method::Get, "/v1/account/newsletter"_ba, Access::Account, [this](const Request& request) { return newsletter(request); }});
    router.add({Method::Put, "/v1/account/newsletter"_ba, Access::Account, [this](const Request& request) { return changeNewsletter(request); }});
}

QFuture<Answer> AccountCalls::signIn(const Request& request) {
    JsonBody body{request.body};
    const QString address = body.text("email"_L1, 320);
    const QString password = body.secret("password"_L1, Account::PasswordPolicy::longestBytes);
    if (body.problem()) return readyFuture(*body.problem());
    const auto email = EmailAddress::parse(address);
    if (!email) return readyFuture(Problem::notSignedIn());
    const QString attempt = email->key() + u' ' + request.from.toString();
    if (const auto wait = m_failures.wait(attempt, m_services.clock.elapsed())) return readyFuture(Problem::tooManyRequests(*wait));
    m_failures.note(attempt, m_services.clock.elapsed()); // before the answer is known, so that attempts side by side count too

    const auto find = [key = email->key()](Connection& connection) { return connection.row(Sql::accountByEmail, {{"email_key"_L1, key}}, &StoredAccount::from); };
    return m_services.database.run(find).then(this, [this, password, attempt](const StorageResult<std::optional<StoredAccount>>& found) {
        if (!found) return readyFuture(Problem::unavailable());
        const StoredAccount account = found->value_or(StoredAccount{});
        return m_services.hasher.verify(password, account.passwordHash).then(this, [this, account, attempt](const PasswordHasher::Outcome<bool>& right) {
            if (!right) return readyFuture(Problem::unavailable());
            if (!*right) return readyFuture(Problem::notSignedIn());
            m_failures.forget(attempt);
            return answerOf(m_services.database.runInTransaction([account, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
                const auto tokens = Sessions::open(connection, account.id, now);
                if (!tokens) return std::unexpected{tokens.error()};
                return Answer::json(toJson(*tokens, account), 201);
            }));
        }).unwrap();
    }).unwrap();
}

QFuture<Answer> AccountCalls::refresh(const Request& request) {
    JsonBody body{request.body};
    const QString token = body.secret("refresh_token"_L1, 200);
    if (body.problem()) return readyFuture(*body.problem());
    return m_services.sessions.renew(token.toUtf8()).then(this, [this](const StorageResult<std::optional<Sessions::Renewed>>& renewed) {
        if (!renewed) return readyFuture(Problem::unavailable());
        if (!*renewed) return readyFuture(Problem::notSignedIn());
        return answerOf(m_services.database.run([renewal = **renewed](Connection& connection) -> StorageResult<Answer> {
            const auto account = accountById(connection, renewal.accountId);
            if (!account) return std::unexpected{account.error()};
            return *account ? Answer::json(toJson(renewal.tokens, **account)) : Problem::notSignedIn();
        }));
    }).unwrap();
}

QFuture<Answer> AccountCalls::signOutHere(const Request& request) {
    return m_services.sessions.end(request.caller.sessionId).then([](const StorageResult<void>& done) { return done ? Answer::empty() : Problem::unavailable(); });
}

QFuture<Answer> AccountCalls::signOutEverywhere(const Request& request) {
    return m_services.sessions.endAllOf(request.caller.accountId).then([](const StorageResult<QStringList>& done) { return done ? Answer::empty() : Problem::unavailable(); });
}

QFuture<Answer> AccountCalls::show(const Request& request) {
    return answerOf(m_services.database.run([id = request.caller.accountId](Connection& connection) -> StorageResult<Answer> {
        const auto account = accountById(connection, id);
        if (!account) return std::unexpected{account.error()};
        return *account ? Answer::json((*account)->toJson()) : Problem::notSignedIn();
    }));
}

QFuture<Answer> AccountCalls::change(const Request& request) {
    JsonBody body{request.body};
    const auto name = body.has("name"_L1) ? std::optional{body.text("name"_L1, 200)} : std::nullopt;
    const auto organisation = body.has("organisation"_L1) ? std::optional{body.optionalText("organisation"_L1, 200)} : std::nullopt;
    if (body.problem()) return readyFuture(*body.problem());
    return answerOf(m_services.database.runInTransaction([id = request.caller.accountId, name, organisation](Connection& connection) -> StorageResult<Answer> {
        auto account = accountById(connection, id);
        if (!account) return std::unexpected{std::move(account).error()};
        if (!*account) return Problem::notSignedIn();
        StoredAccount& changed = **account;
        changed.name = name.value_or(changed.name);
        changed.organisation = organisation.value_or(changed.organisation);
        if (changed.organisation.isNull()) changed.organisation = u""_s; // a null text would be stored as nothing at all
        const Bindings bindings{{"id"_L1, id}, {"name"_L1, changed.name}, {"organisation"_L1, changed.organisation}};
        if (auto done = connection.change(Sql::accountUpdate, bindings); !done) return std::unexpected{std::move(done).error()};
        return Answer::json(changed.toJson());
    }));
}

QFuture<Answer> AccountCalls::newsletter(const Request& request) {
    return answerOf(m_services.database.run([id = request.caller.accountId](Connection& connection) -> StorageResult<Answer> {
        const auto account = accountById(connection, id);
        if (!account) return std::unexpected{account.error()};
        return *account ? Answer::json(newsletterJson(**account)) : Problem::notSignedIn();
    }));
}

QFuture<Answer> AccountCalls::changeNewsletter(const Request& request) {
    JsonBody body{request.body};
    const bool subscribed = body.truth("subscribed"_L1);
    if (body.problem()) return readyFuture(*body.problem());
    return answerOf(m_services.database.runInTransaction([id = request.caller.accountId, subscribed, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        auto account = accountById(connection, id);
        if (!account) return std::unexpected{std::move(account).error()};
        if (!*account) return Problem::notSignedIn();
        QDateTime& since = (*account)->newsletterSince;
        if (subscribed != since.isValid()) since = subscribed ? now : QDateTime{};
        if (auto done = connection.change(Sql::accountSetNewsletter, {{"id"_L1, id}, {"since"_L1, Bindings::time(since)}}); !done) return std::unexpected{std::move(done).error()};
        return Answer::json(newsletterJson(**account));
    }));
}

} // namespace Rushes::PortalServer
