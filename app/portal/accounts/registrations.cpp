// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/registrations.h"

#include "app/portal/accounts/codelimits.h"
#include "app/portal/accounts/passwordhasher.h"
#include "app/portal/accounts/registration.h"
#include "app/portal/accounts/secrets.h"
#include "app/portal/http/jsonbody.h"
#include "core/account/passwordpolicy.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::StorageResult;

struct Registrations::Form {
    QString id; ///< of the registration that it becomes
    EmailAddress email;
    Registration::Person person;
};

Registrations::Registrations(const AccountServices& services, QObject* parent)
    : QObject{parent}, m_services{services}, m_steps{services, [&letters = services.letters](Connection& connection, const QString& id, const QDateTime& now) {
                                                         return Registration::find(connection, letters, id, now);
                                                     }} {}

void Registrations::addRoutes(Router& router) {
    router.add({Method::Post, "/v1/registrations"_ba, Access::Open, [this](const Request& request) { return begin(request); }});
    router.add({Method::Patch, "/v1/registrations/{id}"_ba, Access::Open, [this](const Request& request) { return correct(request); }});
    router.add({Method::Post, "/v1/registrations/{id}/code"_ba, Access::Open, [this](const Request& request) { return m_steps.resend(request); }});
    router.add({Method::Post, "/v1/registrations/{id}/verify"_ba, Access::Open, [this](const Request& request) { return m_steps.verify(request); }});
}

QFuture<Answer> Registrations::begin(const Request& request) {
    JsonBody body{request.body};
    const auto email = EmailAddress::parse(body.text("email"_L1, 320));
    if (!email) body.complain("email"_L1, u"not an e-mail address"_s);
    const QString name = body.text("name"_L1, 200);
    const QString organisation = body.optionalText("organisation"_L1, 200);
    const QString password = body.secret("password"_L1, Account::PasswordPolicy::longestBytes);
    if (body.problem()) return readyFuture(*body.problem());
    QStringList unmet;
    for (const Account::PasswordRule rule : Account::PasswordPolicy::unmet(password)) unmet.append(Account::PasswordPolicy::word(rule));
    if (!unmet.isEmpty()) return readyFuture(Problem::passwordRules(unmet));

    // The limits are looked at before the hash too: else whoever is over them could still keep the processor busy.
    const Form form{Secrets::newId(), *email, {name, organisation, {}, request.language()}};
    const CodeSteps::Asked asked = m_steps.askedBy(request);
    const auto wait = [code = Codes::Request{CodePurpose::Registration, form.id, form.email, asked.peer}, now = asked.now](Connection& connection) {
        return CodeLimits::wait(connection, code, now);
    };
    return m_services.database.run(wait)
        .then(this,
              [this, request, form, password](const StorageResult<std::optional<std::chrono::seconds>>& limit) {
                  if (!limit) return readyFuture(Problem::unavailable());
                  if (*limit) return readyFuture(Problem::tooManyRequests(**limit));
                  return m_services.hasher.hash(password)
                      .then(this,
                            [this, request, form](const PasswordHasher::Outcome<QString>& hash) {
                                return hash ? add(request, form, *hash) : readyFuture(Problem::unavailable());
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Answer> Registrations::add(const Request& request, const Form& form, const QString& passwordHash) {
    Registration::Person person = form.person;
    person.passwordHash = passwordHash;
    return perform(m_services.database, this, request,
                   [form, person, asked = m_steps.askedBy(request), services = m_services](Connection& connection) -> StorageResult<Deed> {
                       const Registration registration{services.letters, form.id, form.email, person};
                       const auto wait = CodeLimits::wait(connection, registration.codeRequest(asked.peer), asked.now);
                       if (!wait) return std::unexpected{wait.error()};
                       if (*wait) return Problem::tooManyRequests(**wait);
                       if (auto added = registration.add(connection, asked.now); !added) return std::unexpected{std::move(added).error()};
                       return CodeSteps::send(connection, services, registration, asked, {{"registration_id"_L1, form.id}});
                   });
}

QFuture<Answer> Registrations::correct(const Request& request) {
    JsonBody body{request.body};
    const auto email = EmailAddress::parse(body.text("email"_L1, 320));
    if (!email) body.complain("email"_L1, u"not an e-mail address"_s);
    if (body.problem()) return readyFuture(*body.problem());
    return perform(m_services.database, this, request,
                   [id = request.parameters.first(), email = *email, asked = m_steps.askedBy(request),
                    services = m_services](Connection& connection) -> StorageResult<Deed> {
                       const auto registration = Registration::find(connection, services.letters, id, asked.now);
                       if (!registration) return std::unexpected{registration.error()};
                       if (!*registration) return Problem::notFound();
                       const bool isSame = (*registration)->email() == email;
                       (*registration)->setEmail(email);
                       const Codes::Request code = (*registration)->codeRequest(asked.peer);
                       const auto wait = isSame ? CodeLimits::waitToResend(connection, code, asked.now) : CodeLimits::wait(connection, code, asked.now);
                       if (!wait) return std::unexpected{wait.error()};
                       if (*wait) return Problem::tooManyRequests(**wait);
                       if (auto changed = Registration::changeEmail(connection, id, email); !changed) return std::unexpected{std::move(changed).error()};
                       return CodeSteps::send(connection, services, **registration, asked);
                   });
}

} // namespace Rushes::PortalServer
