// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/sessioncalls.h"

#include "app/portal/accounts/accountjson.h"
#include "app/portal/accounts/devicename.h"
#include "app/portal/accounts/guesslimits.h"
#include "app/portal/accounts/passwordhasher.h"
#include "app/portal/accounts/peer.h"
#include "app/portal/accounts/sessions.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/deed.h"
#include "app/portal/http/jsonbody.h"
#include "app/portal/http/storageanswer.h"
#include "core/account/passwordpolicy.h"
#include "core/base/clock.h"
#include "core/base/emailaddress.h"
#include "core/base/result.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::StorageResult;

namespace {

/// What a sign-in finds before the password is judged.
struct Found {
    StoredAccount account; ///< without an id where there is none
    bool knownPeer = false;
};

StorageResult<Found> find(Connection& connection, const EmailAddress& email, const QString& peer, const QDateTime& now) {
    auto account = connection.row(Sql::accountByEmail, {{"email_key"_L1, email.key()}}, &StoredAccount::from);
    if (!account) return std::unexpected{std::move(account).error()};
    const auto known = isKnownPeer(connection, email, peer, now);
    if (!known) return std::unexpected{known.error()};
    return Found{std::move(*account).value_or(StoredAccount{}), *known};
}

/// An answer, and once it is true the news of which sessions have ended.
Deed endingSessions(Answer answer, Sessions& sessions, const QStringList& ids) {
    return {std::move(answer), [&sessions, ids] { sessions.announceEnd(ids); }};
}

} // namespace

SessionCalls::SessionCalls(const AccountServices& services, QObject* parent) : QObject{parent}, m_services{services} {}

void SessionCalls::addRoutes(Router& router) {
    router.add({Method::Post, "/v1/sessions"_ba, Access::Open, [this](const Request& request) { return signIn(request); }});
    router.add({Method::Post, "/v1/sessions/refresh"_ba, Access::Open, [this](const Request& request) { return refresh(request); }});
    router.add({Method::Get, "/v1/sessions"_ba, Access::Account, [this](const Request& request) { return list(request); }});
    router.add({Method::Delete, "/v1/sessions/current"_ba, Access::Account, [this](const Request& request) { return signOutHere(request); }});
    router.add({Method::Delete, "/v1/sessions/{id}"_ba, Access::Account, [this](const Request& request) { return signOutThere(request); }});
    router.add({Method::Delete, "/v1/sessions"_ba, Access::Account, [this](const Request& request) { return signOutEverywhere(request); }});
}

QFuture<Answer> SessionCalls::signIn(const Request& request) {
    JsonBody body{request.body};
    const QString address = body.text("email"_L1, 320);
    const QString password = body.secret("password"_L1, Account::PasswordPolicy::longestBytes);
    const SessionOrigin origin{deviceNameOf(request, body), storedPeerOf(m_services.secrets, request.from)};
    if (body.problem()) return readyFuture(*body.problem());
    const auto email = EmailAddress::parse(address);
    if (!email) return readyFuture(Problem::notSignedIn());
    const auto guess = m_services.guesses.beginPassword(*email, peerOf(request.from));
    if (!guess) return readyFuture(Problem::tooManyRequests(guess.error()));

    const auto findIt = [email = *email, peer = origin.peer, now = m_services.clock.now()](Connection& connection) {
        return find(connection, email, peer, now);
    };
    return m_services.database.run(findIt)
        .then(this,
              [this, request, password, origin, guess = *guess](const StorageResult<Found>& found) {
                  if (!found) {
                      m_services.guesses.takeBack(guess);
                      return readyFuture(Problem::unavailable());
                  }
                  if (!found->knownPeer) {
                      if (const auto admitted = m_services.guesses.admitStranger(guess); !admitted)
                          return readyFuture(Problem::tooManyRequests(admitted.error()));
                  }
                  return m_services.hasher.verify(password, found->account.passwordHash)
                      .then(this,
                            [this, request, account = found->account, origin, guess](const PasswordHasher::Outcome<PasswordHasher::Verdict>& verdict) {
                                if (!verdict) {
                                    m_services.guesses.takeBack(guess);
                                    return readyFuture(Problem::unavailable());
                                }
                                if (!verdict->right) return readyFuture(Problem::notSignedIn());
                                m_services.guesses.forgive(guess);
                                return openSession(request, account, origin, verdict->strongerHash);
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Answer> SessionCalls::openSession(const Request& request, const StoredAccount& account, const SessionOrigin& origin, const QString& strongerHash) {
    return perform(m_services.database, this, request,
                   [account, origin, strongerHash, now = m_services.clock.now()](Connection& connection) -> StorageResult<Deed> {
        // The password may have been changed since it was judged: then whoever knows the old one must not come in behind that.
                       const auto current = connection.row(Sql::accountById, {{"id"_L1, account.id}}, &StoredAccount::from);
                       if (!current) return std::unexpected{current.error()};
                       if (!*current || (*current)->passwordHash != account.passwordHash) return Problem::unavailable();
                       if (!strongerHash.isEmpty()) {
                           if (auto done = connection.change(Sql::accountSetPassword, {{"id"_L1, account.id}, {"password_hash"_L1, strongerHash}}); !done)
                               return std::unexpected{std::move(done).error()};
                       }
                       const auto tokens = Sessions::open(connection, account.id, origin, now);
                       if (!tokens) return std::unexpected{tokens.error()};
                       return Answer::json(toJson(*tokens, **current), 201);
                   });
}

QFuture<Answer> SessionCalls::refresh(const Request& request) {
    JsonBody body{request.body};
    const QString token = body.secret("refresh_token"_L1, 200);
    if (body.problem()) return readyFuture(*body.problem());
    return perform(m_services.database, this, request,
                   [&sessions = m_services.sessions, token = token.toUtf8(), now = m_services.clock.now()](Connection& connection) -> StorageResult<Deed> {
                       const auto outcome = Sessions::renew(connection, token, now);
                       if (!outcome) return std::unexpected{outcome.error()};
                       if (const auto* replayed = std::get_if<Sessions::Replayed>(&*outcome))
                           return endingSessions(Problem::notSignedIn(), sessions, {replayed->sessionId});
                       const auto* renewed = std::get_if<Sessions::Renewed>(&*outcome);
                       if (!renewed) return Problem::notSignedIn();
                       const auto account = connection.row(Sql::accountById, {{"id"_L1, renewed->accountId}}, &StoredAccount::from);
                       if (!account) return std::unexpected{account.error()};
                       return *account ? Answer::json(toJson(renewed->tokens, **account)) : Problem::notSignedIn();
                   });
}

QFuture<Answer> SessionCalls::list(const Request& request) {
    return answerOf(m_services.database.run([caller = request.caller, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        const auto sessions = Sessions::list(connection, caller, now);
        if (!sessions) return std::unexpected{sessions.error()};
        return Answer::json(*sessions);
    }));
}

QFuture<Answer> SessionCalls::signOutHere(const Request& request) {
    return perform(
        m_services.database, this, request,
        [&sessions = m_services.sessions, id = request.caller.sessionId, now = m_services.clock.now()](Connection& connection) -> StorageResult<Deed> {
            if (auto done = Sessions::end(connection, id, now); !done) return std::unexpected{std::move(done).error()};
            return endingSessions(Answer::empty(), sessions, {id});
        });
}

QFuture<Answer> SessionCalls::signOutThere(const Request& request) {
    return perform(m_services.database, this, request,
                   [&sessions = m_services.sessions, id = request.parameters.first(), account = request.caller.accountId,
                    now = m_services.clock.now()](Connection& connection) -> StorageResult<Deed> {
                       const auto done = Sessions::endOwn(connection, id, account, now);
                       if (!done) return std::unexpected{done.error()};
                       if (!*done) return Problem::notFound();
                       return endingSessions(Answer::empty(), sessions, {id});
                   });
}

QFuture<Answer> SessionCalls::signOutEverywhere(const Request& request) {
    return perform(
        m_services.database, this, request,
        [&sessions = m_services.sessions, account = request.caller.accountId, now = m_services.clock.now()](Connection& connection) -> StorageResult<Deed> {
            const auto open = Sessions::endAll(connection, account, now);
            if (!open) return std::unexpected{open.error()};
            return endingSessions(Answer::empty(), sessions, *open);
        });
}

} // namespace Rushes::PortalServer
