// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/accountcalls.h"

#include "app/portal/accounts/accountjson.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/deed.h"
#include "app/portal/http/jsonbody.h"
#include "app/portal/http/storageanswer.h"
#include "core/base/clock.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::StorageResult;

namespace {

StorageResult<std::optional<StoredAccount>> accountById(Connection& connection, const QString& id) {
    return connection.row(Sql::accountById, {{"id"_L1, id}}, &StoredAccount::from);
}

QJsonObject newsletterJson(const StoredAccount& account) {
    return {{"subscribed"_L1, account.newsletterSince.isValid()}, {"since"_L1, timeToJson(account.newsletterSince)}};
}

} // namespace

AccountCalls::AccountCalls(const AccountServices& services, QObject* parent) : QObject{parent}, m_services{services} {}

void AccountCalls::addRoutes(Router& router) {
    router.add({Method::Get, "/v1/account"_ba, Access::Account, [this](const Request& request) { return show(request); }});
    router.add({Method::Patch, "/v1/account"_ba, Access::Account, [this](const Request& request) { return change(request); }});
    router.add({Method::Get, "/v1/account/newsletter"_ba, Access::Account, [this](const Request& request) { return newsletter(request); }});
    router.add({Method::Put, "/v1/account/newsletter"_ba, Access::Account, [this](const Request& request) { return changeNewsletter(request); }});
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
    return perform(m_services.database, this, request, [id = request.caller.accountId, name, organisation](Connection& connection) -> StorageResult<Deed> {
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
    });
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
    return perform(m_services.database, this, request,
                   [id = request.caller.accountId, subscribed, now = m_services.clock.now()](Connection& connection) -> StorageResult<Deed> {
                       auto account = accountById(connection, id);
                       if (!account) return std::unexpected{std::move(account).error()};
                       if (!*account) return Problem::notSignedIn();
                       QDateTime& since = (*account)->newsletterSince;
                       if (subscribed != since.isValid()) since = subscribed ? now : QDateTime{};
                       if (auto done = connection.change(Sql::accountSetNewsletter, {{"id"_L1, id}, {"since"_L1, Bindings::time(since)}}); !done)
                           return std::unexpected{std::move(done).error()};
                       return Answer::json(newsletterJson(**account));
                   });
}

} // namespace Rushes::PortalServer
