// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/passwordresets.h"

#include "app/portal/accounts/accountjson.h"
#include "app/portal/accounts/codelimits.h"
#include "app/portal/accounts/guesslimits.h"
#include "app/portal/accounts/passwordhasher.h"
#include "app/portal/accounts/passwordreset.h"
#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/jsonbody.h"
#include "app/portal/mail/letters.h"
#include "app/portal/mail/outbox.h"
#include "core/account/passwordpolicy.h"
#include "core/base/clock.h"
#include "core/base/result.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::StorageResult;

PasswordResets::PasswordResets(const AccountServices& services, QObject* parent)
    : QObject{parent}, m_services{services}, m_steps{services, [&letters = services.letters](Connection& connection, const QString& id, const QDateTime& now) {
                                                         return PasswordReset::find(connection, letters, id, now);
                                                     }} {}

void PasswordResets::addRoutes(Router& router) {
    router.add({Method::Post, "/v1/password-resets"_ba, Access::Open, [this](const Request& request) { return begin(request); }});
    router.add({Method::Post, "/v1/password-resets/{id}/code"_ba, Access::Open, [this](const Request& request) { return m_steps.resend(request); }});
    router.add({Method::Post, "/v1/password-resets/{id}/verify"_ba, Access::Open, [this](const Request& request) { return m_steps.verify(request); }});
    router.add({Method::Post, "/v1/password-resets/{id}/password"_ba, Access::Open, [this](const Request& request) { return setPassword(request); }});
}

QFuture<Answer> PasswordResets::begin(const Request& request) {
    JsonBody body{request.body};
    const auto email = EmailAddress::parse(body.text("email"_L1, 320));
    if (!email) body.complain("email"_L1, u"not an e-mail address"_s);
    if (body.problem()) return readyFuture(*body.problem());
    return perform(m_services.database, this, request,
                   [email = *email, language = request.language(), asked = m_steps.askedBy(request),
                    services = m_services](Connection& connection) -> StorageResult<Deed> {
                       const auto account = connection.row(Sql::accountByEmail, {{"email_key"_L1, email.key()}}, &StoredAccount::from);
                       if (!account) return std::unexpected{account.error()};
                       const PasswordReset reset{services.letters, Secrets::newId(), email, *account ? (*account)->id : QString{}, language};
                       const auto wait = CodeLimits::wait(connection, reset.codeRequest(asked.peer), asked.now);
                       if (!wait) return std::unexpected{wait.error()};
                       if (*wait) return Problem::tooManyRequests(**wait);
                       if (auto added = reset.add(connection, asked.now); !added) return std::unexpected{std::move(added).error()};
                       return CodeSteps::send(connection, services, reset, asked, {{"reset_id"_L1, reset.id()}});
                   });
}

QFuture<Answer> PasswordResets::setPassword(const Request& request) {
    JsonBody body{request.body};
    const QString token = body.secret("reset_token"_L1, 200);
    const QString password = body.secret("password"_L1, Account::PasswordPolicy::longestBytes);
    if (body.problem()) return readyFuture(*body.problem());
    QStringList unmet;
    for (const Account::PasswordRule rule : Account::PasswordPolicy::unmet(password)) unmet.append(Account::PasswordPolicy::word(rule));
    if (!unmet.isEmpty()) return readyFuture(Problem::passwordRules(unmet));

    // Only who holds a token may cost a hash.
    const auto look = [id = request.parameters.first(), token, now = m_services.clock.now()](Connection& connection) {
        return PasswordReset::permit(connection, id, token, now);
    };
    return m_services.database.run(look)
        .then(this,
              [this, request, token, password](const StorageResult<std::optional<PasswordReset::Permit>>& permit) {
                  if (!permit) return readyFuture(Problem::unavailable());
                  if (!*permit) return readyFuture(Problem::codeExpired());
                  return m_services.hasher.hash(password)
                      .then(this,
                            [this, request, token](const PasswordHasher::Outcome<QString>& hash) {
                                return hash ? storePassword(request, token, *hash) : readyFuture(Problem::unavailable());
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Answer> PasswordResets::storePassword(const Request& request, const QString& token, const QString& passwordHash) {
    return perform(m_services.database, this, request,
                   [id = request.parameters.first(), token, passwordHash, services = m_services,
                    now = m_services.clock.now()](Connection& connection) -> StorageResult<Deed> {
                       const auto permit = PasswordReset::permit(connection, id, token, now);
                       if (!permit) return std::unexpected{permit.error()};
                       if (!*permit) return Problem::codeExpired();
                       const auto& [accountId, email, language] = **permit;
                       if (auto done = connection.change(Sql::accountSetPassword, {{"id"_L1, accountId}, {"password_hash"_L1, passwordHash}}); !done)
                           return std::unexpected{std::move(done).error()};
                       if (auto done = connection.change(Sql::resetsEndOfAccount, {{"account_id"_L1, accountId}, {"now"_L1, Bindings::time(now)}}); !done)
                           return std::unexpected{std::move(done).error()};
                       const auto sessions = Sessions::endAll(connection, accountId, now);
                       if (!sessions) return std::unexpected{sessions.error()};
                       if (auto added = Outbox::add(connection, services.letters.passwordChanged(email, language), now); !added)
                           return std::unexpected{std::move(added).error()};
                       return Deed{Answer::empty(), [services, ended = *sessions, email] {
                                       services.guesses.forget(email);
                                       services.sessions.announceEnd(ended);
                                       services.outbox.deliver();
                                   }};
                   });
}

} // namespace Rushes::PortalServer
