// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/registrations.h"

#include "app/portal/accounts/accountjson.h"
#include "app/portal/accounts/codes.h"
#include "app/portal/accounts/passwordhasher.h"
#include "app/portal/accounts/secrets.h"
#include "app/portal/accounts/sessions.h"
#include "app/portal/database/statements.h"
#include "app/portal/http/jsonbody.h"
#include "app/portal/http/storageanswer.h"
#include "app/portal/mail/letters.h"
#include "app/portal/mail/outbox.h"
#include "core/account/passwordpolicy.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

constexpr auto openFor = std::chrono::days{1};
constexpr qsizetype mostCodesPerPeer = 60;

struct Pending {
    QString id;
    EmailAddress email;
    QString name;
    QString organisation;
    QString passwordHash;
    Language language;

    [[nodiscard]] Codes::Request codeRequest() const { return {CodePurpose::Registration, id, email}; }
};

QJsonObject waitingJson() {
    return {{"expires_in"_L1, qint64{Codes::lifetime.count()}}, {"resend_in"_L1, qint64{Codes::resendAfter.count()}}};
}

StorageResult<std::optional<Pending>> pending(Connection& connection, const QString& id, const QDateTime& now) {
    auto row = connection.row(Sql::registrationOpen, {{"id"_L1, id}, {"created_after"_L1, Bindings::time(now.addDuration(-openFor))}}, [](const Row& found) {
        const auto email = EmailAddress::parse(found.text("email"_L1));
        return email ? std::optional{Pending{found.text("id"_L1), *email, found.text("name"_L1), found.text("organisation"_L1), found.text("password_hash"_L1), languageFrom(found.text("language"_L1))}} : std::nullopt;
    });
    if (!row) return std::unexpected{std::move(row).error()};
    return std::move(*row).value_or(std::nullopt);
}

/// Issues a code and writes the mail for it: with the code, or where the address has an account, to its owner that somebody tried.
StorageResult<std::optional<Codes::TooMany>> mailCode(Connection& connection, const AccountServices& services, const Pending& registration, const QDateTime& now) {
    const auto issued = services.codes.issue(connection, registration.codeRequest(), now);
    if (!issued) return std::unexpected{issued.error()};
    if (const auto* tooMany = std::get_if<Codes::TooMany>(&*issued)) return *tooMany;
    const auto known = connection.row(Sql::accountByEmail, {{"email_key"_L1, registration.email.key()}}, &StoredAccount::from);
    if (!known) return std::unexpected{known.error()};
    const Mail mail = *known ? services.letters.alreadyRegistered(registration.email, (*known)->language)
                             : services.letters.registrationCode(registration.email, registration.name, std::get<Codes::Issued>(*issued).digits, registration.language);
    if (auto added = Outbox::add(connection, mail, now); !added) return std::unexpected{std::move(added).error()};
    return std::nullopt;
}

/// The account and its first session. Nothing where the address was taken meanwhile.
StorageResult<std::optional<QJsonObject>> makeAccount(Connection& connection, const Pending& registration, const QDateTime& now) {
    const StoredAccount account{Secrets::newId(), registration.email.text(), registration.name, registration.organisation, registration.passwordHash, {}, now, registration.language};
    const Bindings bindings{
        {"id"_L1, account.id},
        {"email"_L1, account.email},
        {"email_key"_L1, registration.email.key()},
        {"name"_L1, account.name},
        {"organisation"_L1, account.organisation},
        {"password_hash"_L1, account.passwordHash},
        {"created_at"_L1, Bindings::time(now)},
        {"language"_L1, word(account.language)},
    };
    const auto added = connection.change(Sql::accountAdd, bindings);
    if (!added) return std::unexpected{added.error()};
    if (auto ended = connection.change(Sql::registrationEnd, {{"id"_L1, registration.id}, {"now"_L1, Bindings::time(now)}}); !ended) return std::unexpected{std::move(ended).error()};
    if (*added == 0) return std::nullopt;
    const auto tokens = Sessions::open(connection, account.id, now);
    if (!tokens) return std::unexpected{tokens.error()};
    return toJson(*tokens, account);
}

} // namespace

Registrations::Registrations(const AccountServices& services, QObject* parent) : QObject{parent}, m_services{services}, m_codesByPeer{mostCodesPerPeer, 1h} {}

void Registrations::addRoutes(Router& router) {
    router.add({Method::Post, "/v1/registrations"_ba, Access::Open, [this](const Request& request) { return begin(request); }});
    router.add({Method::Patch, "/v1/registrations/{id}"_ba, Access::Open, [this](const Request& request) { return correct(request); }});
    router.add({Method::Post, "/v1/registrations/{id}/code"_ba, Access::Open, [this](const Request& request) { return resend(request); }});
    router.add({Method::Post, "/v1/registrations/{id}/verify"_ba, Access::Open, [this](const Request& request) { return verify(request); }});
}

std::optional<Answer> Registrations::tooManyFrom(const Request& request) {
    const QString peer = request.from.toString();
    if (const auto wait = m_codesByPeer.wait(peer, m_services.clock.elapsed())) return Problem::tooManyRequests(*wait);
    m_codesByPeer.note(peer, m_services.clock.elapsed());
    return std::nullopt;
}

QFuture<Answer> Registrations::deliverAfter(QFuture<Answer> answer) {
    return answer.then(this, [this](Answer given) {
        if (given.status == 202) m_services.outbox.deliver();
        return given;
    });
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
    if (auto tooMany = tooManyFrom(request)) return readyFuture(*std::move(tooMany));

    return deliverAfter(m_services.hasher.hash(password).then(this, [this, email = *email, name, organisation, language = request.language()](const PasswordHasher::Outcome<QString>& hash) {
        if (!hash) return readyFuture(Problem::unavailable());
        const Pending registration{Secrets::newId(), email, name, organisation.isNull() ? u""_s : organisation, *hash, language};
        return answerOf(m_services.database.runInTransaction([registration, services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
            const Bindings bindings{
                {"id"_L1, registration.id},
                {"email"_L1, registration.email.text()},
                {"email_key"_L1, registration.email.key()},
                {"name"_L1, registration.name},
                {"organisation"_L1, registration.organisation},
                {"password_hash"_L1, registration.passwordHash},
                {"created_at"_L1, Bindings::time(now)},
                {"language"_L1, word(registration.language)},
            };
            if (auto added = connection.change(Sql::registrationAdd, bindings); !added) return std::unexpected{std::move(added).error()};
            const auto tooMany = mailCode(connection, services, registration, now);
            if (!tooMany) return std::unexpected{tooMany.error()};
            if (*tooMany) return Problem::tooManyRequests((*tooMany)->retryAfter);
            QJsonObject waiting = waitingJson();
            waiting.insert("registration_id"_L1, registration.id);
            return Answer::json(waiting, 202);
        }));
    }).unwrap());
}

QFuture<Answer> Registrations::resend(const Request& request) {
    if (auto tooMany = tooManyFrom(request)) return readyFuture(*std::move(tooMany));
    return deliverAfter(answerOf(m_services.database.runInTransaction([id = request.parameters.first(), services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        const auto registration = pending(connection, id, now);
        if (!registration) return std::unexpected{registration.error()};
        if (!*registration) return Problem::notFound();
        auto tooMany = Codes::mayResend(connection, (*registration)->codeRequest(), now);
        if (tooMany && !*tooMany) tooMany = mailCode(connection, services, **registration, now);
        if (!tooMany) return std::unexpected{tooMany.error()};
        if (*tooMany) return Problem::tooManyRequests((*tooMany)->retryAfter);
        return Answer::json(waitingJson(), 202);
    })));
}

QFuture<Answer> Registrations::correct(const Request& request) {
    JsonBody body{request.body};
    const auto email = EmailAddress::parse(body.text("email"_L1, 320));
    if (!email) body.complain("email"_L1, u"not an e-mail address"_s);
    if (body.problem()) return readyFuture(*body.problem());
    if (auto tooMany = tooManyFrom(request)) return readyFuture(*std::move(tooMany));
    return deliverAfter(answerOf(m_services.database.runInTransaction([id = request.parameters.first(), email = *email, services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        auto registration = pending(connection, id, now);
        if (!registration) return std::unexpected{registration.error()};
        if (!*registration) return Problem::notFound();
        (*registration)->email = email;
        const auto tooMany = mailCode(connection, services, **registration, now);
        if (!tooMany) return std::unexpected{tooMany.error()};
        if (*tooMany) return Problem::tooManyRequests((*tooMany)->retryAfter);
        const Bindings bindings{{"id"_L1, id}, {"email"_L1, email.text()}, {"email_key"_L1, email.key()}};
        if (auto changed = connection.change(Sql::registrationSetEmail, bindings); !changed) return std::unexpected{std::move(changed).error()};
        return Answer::json(waitingJson(), 202);
    })));
}

QFuture<Answer> Registrations::verify(const Request& request) {
    JsonBody body{request.body};
    const auto code = Account::VerificationCode::find(body.text("code"_L1, 200));
    if (!code) body.complain("code"_L1, u"six digits are needed"_s);
    if (body.problem()) return readyFuture(*body.problem());
    return answerOf(m_services.database.runInTransaction([id = request.parameters.first(), digits = code->digits(), services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        const auto registration = pending(connection, id, now);
        if (!registration) return std::unexpected{registration.error()};
        if (!*registration) return Problem::codeExpired();
        const auto verdict = services.codes.judge(connection, (*registration)->codeRequest(), digits, now);
        if (!verdict) return std::unexpected{verdict.error()};
        if (const auto* wrong = std::get_if<Codes::Wrong>(&*verdict)) return Problem::codeRejected(wrong->triesLeft);
        if (std::holds_alternative<Codes::Expired>(*verdict)) return Problem::codeExpired();
        const auto session = makeAccount(connection, **registration, now);
        if (!session) return std::unexpected{session.error()};
        return *session ? Answer::json(**session, 201) : Problem::codeExpired();
    }));
}

} // namespace Rushes::PortalServer
