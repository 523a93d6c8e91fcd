// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/sessionkeeper.h"

#include "core/account/accountjson.h"
#include "core/account/passwordpolicy.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/portal/jsonfields.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalReply;
using Portal::PortalResult;

namespace {

/// A token is renewed this long before it ends, so that it does not end on the way.
constexpr int marginSeconds = 30;

PortalError notSignedIn() { return {.fault = PortalFault::NotSignedIn}; }

} // namespace

SessionKeeper::SessionKeeper(Portal::PortalClient& client, CredentialVault& vault, Clock& clock, QObject* parent)
    : QObject{parent}, m_client{client}, m_vault{vault}, m_clock{clock} {
    m_client.setAccessTokens(this);
}

SessionKeeper::~SessionKeeper() { m_client.setAccessTokens(nullptr); }

Keeping SessionKeeper::keeping() const { return m_stay ? m_vault.keeping() : Keeping::ThisSessionOnly; }

QString SessionKeeper::secretName() const { return u"refresh-token "_s + m_client.address().url().toString(); }

QFuture<PortalResult<bool>> SessionKeeper::restore() {
    return m_vault.read(secretName())
        .then(this,
              [this](const std::optional<QByteArray>& secret) {
                  if (!secret || secret->isEmpty()) return readyFuture(PortalResult<QByteArray>{std::unexpected{notSignedIn()}});
                  m_refreshToken = *secret;
                  return accessToken();
              })
        .unwrap()
        .then(this,
              [this](const PortalResult<QByteArray>& token) {
                  if (!token) return readyFuture(PortalResult<PortalReply>{std::unexpected{token.error()}});
                  return m_client.get(u"/v1/account"_s, {}, {}, Portal::Caller::Account);
              })
        .unwrap()
        .then(this, [this](const PortalResult<PortalReply>& reply) -> PortalResult<bool> {
            if (!reply && reply.error().needsSignIn()) return false;
            if (!reply) return std::unexpected{reply.error()};
            auto account = accountFrom(reply->body);
            if (!account) return std::unexpected{std::move(account).error()};
            m_account = std::move(*account);
            m_ended = false;
            Q_EMIT accountChanged();
            return true;
        });
}

QFuture<PortalResult<Account>> SessionKeeper::signIn(const EmailAddress& email, const QString& password, bool stay) {
    return m_client.post(u"/v1/sessions"_s, {{u"email"_s, email.text()}, {u"password"_s, PasswordPolicy::normalised(password)}})
        .then(this, [this, stay](const PortalResult<PortalReply>& reply) -> PortalResult<Account> {
            if (!reply) return std::unexpected{reply.error()};
            return adopt(reply->body, stay);
        });
}

PortalResult<Account> SessionKeeper::adopt(const QJsonObject& body, bool stay) {
    Portal::JsonFields fields{body};
    auto account = accountFrom(fields.object("account"_L1));
    if (!account) return std::unexpected{std::move(account).error()};
    m_stay = stay;
    if (auto taken = takeTokens(body); !taken) return std::unexpected{std::move(taken).error()};
    m_account = *account;
    m_ended = false;
    Q_EMIT accountChanged();
    return account;
}

PortalResult<void> SessionKeeper::takeTokens(const QJsonObject& body) {
    Portal::JsonFields fields{body};
    const QByteArray access = fields.required("access_token"_L1).toUtf8();
    const QByteArray refresh = fields.required("refresh_token"_L1).toUtf8();
    const qint64 lifetime = fields.count("expires_in"_L1);
    if (fields.isBroken()) return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = fields.broken()}};
    m_accessToken = access;
    m_accessExpiresAt = m_clock.now().addSecs(lifetime);
    m_refreshToken = refresh;
    if (m_stay) m_vault.write(secretName(), refresh);
    return {};
}

QFuture<PortalResult<void>> SessionKeeper::signOut(bool everywhere) {
    auto told = m_client.remove(everywhere ? u"/v1/sessions"_s : u"/v1/sessions/current"_s);
    return told.then(this, [this](const PortalResult<PortalReply>& reply) -> PortalResult<void> {
        forget();
        Q_EMIT accountChanged();
        // A session that the portal no longer knows is signed out already.
        if (!reply && !reply.error().needsSignIn()) return std::unexpected{reply.error()};
        return {};
    });
}

QFuture<PortalResult<QByteArray>> SessionKeeper::accessToken(const QByteArray& rejected) {
    if (m_refreshToken.isEmpty()) return readyFuture(PortalResult<QByteArray>{std::unexpected{notSignedIn()}});
    const bool good = !m_accessToken.isEmpty() && m_accessToken != rejected && m_clock.now().addSecs(marginSeconds) < m_accessExpiresAt;
    if (good) return readyFuture(PortalResult<QByteArray>{m_accessToken});
    QPromise<PortalResult<QByteArray>> promise;
    promise.start();
    auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    if (!m_renewing) renew();
    return future;
}

void SessionKeeper::renew() {
    m_renewing = true;
    m_client.post(u"/v1/sessions/refresh"_s, {{u"refresh_token"_s, QString::fromUtf8(m_refreshToken)}})
        .then(this, [this](const PortalResult<PortalReply>& reply) {
            m_renewing = false;
            if (!reply) {
                if (reply.error().needsSignIn()) endSession();
                answerWaiting(std::unexpected{reply.error()});
                return;
            }
            const auto taken = takeTokens(reply->body);
            answerWaiting(taken ? PortalResult<QByteArray>{m_accessToken} : std::unexpected{taken.error()});
        });
}

void SessionKeeper::answerWaiting(const PortalResult<QByteArray>& answer) {
    // Continuations may ask for a token again: they join a new list.
    auto waiting = std::exchange(m_waiting, {});
    for (auto& promise : waiting) {
        promise.addResult(answer);
        promise.finish();
    }
}

void SessionKeeper::endSession() {
    m_accessToken.clear();
    m_refreshToken.clear();
    m_vault.remove(secretName());
    m_ended = true;
    Q_EMIT sessionEnded();
}

void SessionKeeper::forget() {
    m_account.reset();
    m_accessToken.clear();
    m_refreshToken.clear();
    m_ended = false;
    m_vault.remove(secretName());
}

} // namespace Rushes::Account
