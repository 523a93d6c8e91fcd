// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/passwordresets.h"

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

struct Reset {
    QString id;
    EmailAddress email;
    QString accountId; ///< empty where the address has no account
    QString tokenDigest;
    QDateTime tokenExpiresAt;
    Language language;

    [[nodiscard]] Codes::Request codeRequest() const { return {CodePurpose::PasswordReset, id, email}; }
};

QJsonObject waitingJson() {
    return {{"expires_in"_L1, qint64{Codes::lifetime.count()}}, {"resend_in"_L1, qint64{Codes::resendAfter.count()}}};
}

StorageResult<std::optional<Reset>> openReset(Connection& connection, const QString& id, const QDateTime& now) {
    auto row = connection.row(Sql::resetOpen, {{"id"_L1, id}, {"created_after"_L1, Bindings::time(now.addDuration(-openFor))}}, [](const Row& found) {
        const auto email = EmailAddress::parse(found.text("email"_L1));
        return email ? std::optional{Reset{found.text("id"_L1), *email, found.text("account_id"_L1), found.text("token_digest"_L1), found.time("token_expires_at"_L1), languageFrom(found.text("language"_L1))}} : std::nullopt;
    });
    if (!row) return std::unexpected{std::move(row).error()};
    return std::move(*row).value_or(std::nullopt);
}

StorageResult<std::optional<Codes::TooMany>> mailCode(Connection& connection, const AccountServices& services, const Reset& reset, const QDateTime& now) {
    const auto issued = services.codes.issue(connection, reset.codeRequest(), now);
    if (!issued) return std::unexpected{issued.error()};
    if (const auto* tooMany = std::get_if<Codes::TooMany>(&*issued)) return *tooMany;
    if (reset.accountId.isEmpty()) return std::nullopt;
    if (auto added = Outbox::add(connection, services.letters.resetCode(reset.email, std::get<Codes::Issued>(*issued).digits, reset.language), now); !added) return std::unexpected{std::move(added).error()};
    return std::nullopt;
}

} // namespace

PasswordResets::PasswordResets(const AccountServices& services, QObject* parent) : QObject{parent}, m_services{services}, m_codesByPeer{mostCodesPerPeer, 1h} {}

void PasswordResets::addRoutes(Router& router) {
    router.add({Method::Post, "/v1/password-resets"_ba, Access::Open, [this](const Request& request) { return begin(request); }});
    router.add({Method::Post, "/v1/password-resets/{id}/code"_ba, Access::Open, [this](const Request& request) { return resend(request); }});
    router.add({Method::Post, "/v1/password-resets/{id}/verify"_ba, Access::Open, [this](const Request& request) { return verify(request); }});
    router.add({Method::Post, "/v1/password-resets/{id}/password"_ba, Access::Open, [this](const Request& request) { return setPassword(request); }});
}

std::optional<Answer> PasswordResets::tooManyFrom(const Request& request) {
    const QString peer = request.from.toString();
    if (const auto wait = m_codesByPeer.wait(peer, m_services.clock.elapsed())) return Problem::tooManyRequests(*wait);
    m_codesByPeer.note(peer, m_services.clock.elapsed());
    return std::nullopt;
}

QFuture<Answer> PasswordResets::deliverAfter(QFuture<Answer> answer) {
    return answer.then(this, [this](Answer given) {
        if (given.status == 202 || given.status == 204) m_services.outbox.deliver();
        return given;
    });
}

QFuture<Answer> PasswordResets::begin(const Request& request) {
    JsonBody body{request.body};
    const auto email = EmailAddress::parse(body.text("email"_L1, 320));
    if (!email) body.complain("email"_L1, u"not an e-mail address"_s);
    if (body.problem()) return readyFuture(*body.problem());
    if (auto tooMany = tooManyFrom(request)) return readyFuture(*std::move(tooMany));
    return deliverAfter(answerOf(m_services.database.runInTransaction([email = *email, language = request.language(), services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        const auto account = connection.row(Sql::accountByEmail, {{"email_key"_L1, email.key()}}, &StoredAccount::from);
        if (!account) return std::unexpected{account.error()};
        const Reset reset{Secrets::newId(), email, *account ? (*account)->id : QString{}, {}, {}, language};
        const Bindings bindings{
            {"id"_L1, reset.id},
            {"email"_L1, email.text()},
            {"email_key"_L1, email.key()},
            {"account_id"_L1, reset.accountId},
            {"created_at"_L1, Bindings::time(now)},
            {"language"_L1, word(language)},
        };
        if (auto added = connection.change(Sql::resetAdd, bindings); !added) return std::unexpected{std::move(added).error()};
        const auto tooMany = mailCode(connection, services, reset, now);
        if (!tooMany) return std::unexpected{tooMany.error()};
        if (*tooMany) return Problem::tooManyRequests((*tooMany)->retryAfter);
        QJsonObject waiting = waitingJson();
        waiting.insert("reset_id"_L1, reset.id);
        return Answer::json(waiting, 202);
    })));
}

QFuture<Answer> PasswordResets::resend(const Request& request) {
    if (auto tooMany = tooManyFrom(request)) return readyFuture(*std::move(tooMany));
    return deliverAfter(answerOf(m_services.database.runInTransaction([id = request.parameters.first(), services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        const auto reset = openReset(connection, id, now);
        if (!reset) return std::unexpected{reset.error()};
        if (!*reset) return Problem::notFound();
        auto tooMany = Codes::mayResend(connection, (*reset)->codeRequest(), now);
        if (tooMany && !*tooMany) tooMany = mailCode(connection, services, **reset, now);
        if (!tooMany) return std::unexpected{tooMany.error()};
        if (*tooMany) return Problem::tooManyRequests((*tooMany)->retryAfter);
        return Answer::json(waitingJson(), 202);
    })));
}

QFuture<Answer> PasswordResets::verify(const Request& request) {
    JsonBody body{request.body};
    const auto code = Account::VerificationCode::find(body.text("code"_L1, 200));
    if (!code) body.complain("code"_L1, u"six digits are needed"_s);
    if (body.problem()) return readyFuture(*body.problem());
    return answerOf(m_services.database.runInTransaction([id = request.parameters.first(), digits = code->digits(), services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
        const auto reset = openReset(connection, id, now);
        if (!reset) return std::unexpected{reset.error()};
        if (!*reset) return Problem::codeExpired();
        const auto verdict = services.codes.judge(connection, (*reset)->codeRequest(), digits, now);
        if (!verdict) return std::unexpected{verdict.error()};
        if (const auto* wrong = std::get_if<Codes::Wrong>(&*verdict)) return Problem::codeRejected(wrong->triesLeft);
        if (std::holds_alternative<Codes::Expired>(*verdict) || (*reset)->accountId.isEmpty()) return Problem::codeExpired();
        const QByteArray token = Secrets::newToken();
        const Bindings bindings{{"id"_L1, id}, {"digest"_L1, Secrets::digestOf(token)}, {"expires_at"_L1, Bindings::time(now.addDuration(Codes::lifetime))}};
        if (auto set = connection.change(Sql::resetSetToken, bindings); !set) return std::unexpected{std::move(set).error()};
        return Answer::json({{"reset_token"_L1, QString::fromLatin1(token)}});
    }));
}

QFuture<Answer> PasswordResets::setPassword(const Request& request) {
    JsonBody body{request.body};
    const QString token = body.secret("reset_token"_L1, 200);
    const QString password = body.secret("password"_L1, Account::PasswordPolicy::longestBytes);
    if (body.problem()) return readyFuture(*body.problem());
    QStringList unmet;
    for (const Account::PasswordRule rule : Account::PasswordPolicy::unmet(password)) unmet.append(Account::PasswordPolicy::word(rule));
    if (!unmet.isEmpty()) return readyFuture(Problem::passwordRules(unmet));

    return deliverAfter(m_services.hasher.hash(password).then(this, [this, id = request.parameters.first(), token](const PasswordHasher::Outcome<QString>& hash) {
        if (!hash) return readyFuture(Problem::unavailable());
        auto ended = std::make_shared<QStringList>(); // shared by the work and its continuation
        return answerOf(m_services.database.runInTransaction([id, token, hash = *hash, ended, services = m_services, now = m_services.clock.now()](Connection& connection) -> StorageResult<Answer> {
            const auto reset = openReset(connection, id, now);
            if (!reset) return std::unexpected{reset.error()};
            if (!*reset || (*reset)->tokenDigest.isEmpty() || (*reset)->tokenExpiresAt <= now || !Secrets::same((*reset)->tokenDigest, Secrets::digestOf(token.toUtf8())))
                return Problem::codeExpired();
            const QString& accountId = (*reset)->accountId;
            if (auto done = connection.change(Sql::accountSetPassword, {{"id"_L1, accountId}, {"password_hash"_L1, hash}}); !done) return std::unexpected{std::move(done).error()};
            if (auto done = connection.change(Sql::resetEnd, {{"id"_L1, id}, {"now"_L1, Bindings::time(now)}}); !done) return std::unexpected{std::move(done).error()};
            auto sessions = Sessions::endAll(connection, accountId, now);
            if (!sessions) return std::unexpected{std::move(sessions).error()};
            if (auto added = Outbox::add(connection, services.letters.passwordChanged((*reset)->email, (*reset)->language), now); !added) return std::unexpected{std::move(added).error()};
            *ended = *std::move(sessions);
            return Answer::empty();
        })).then(this, [this, ended](Answer answer) {
            m_services.sessions.announceEnd(*ended);
            return answer;
        });
    }).unwrap());
}

} // namespace Rushes::PortalServer
