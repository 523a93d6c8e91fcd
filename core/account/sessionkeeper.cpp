// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/sessionkeeper.h"

#include "core/account/accountjson.h"
#include "core/account/lastaccount.h"
#include "core/account/passwordpolicy.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/portal/jsonfields.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalReply;
using Portal::PortalResult;

namespace {

/// A token is renewed this long before it ends, so that it does not end on the way.
constexpr auto margin = 30s;

PortalError notSignedIn() { return {.fault = PortalFault::NotSignedIn}; }

/// What the vault keeps of a session: "TOKEN CHAIN". Rushes 0.1 wrote the token alone.
struct Secret {
    QByteArray token;
    QByteArray chain;

    static Secret from(const std::optional<QByteArray>& kept) {
        const QByteArrayList words = kept.value_or(QByteArray{}).split(' ');
        return {words.value(0), words.value(1)};
    }
};

QByteArray freshChain() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

/// A refresh token works once, so one whose answer was lost must come again under the same key, even from another run: the portal gives
/// the same pair then. Nobody who has the token alone can tell the key.
QByteArray renewalKey(const QByteArray& token, const QByteArray& chain) {
    return QMessageAuthenticationCode::hash(token, chain, QCryptographicHash::Sha256).toHex();
}

} // namespace

SessionKeeper::SessionKeeper(Portal::PortalClient& client, CredentialVault& vault, Clock& clock, LastAccount* last, QObject* parent)
    : QObject{parent}, m_client{client}, m_vault{vault}, m_clock{clock}, m_last{last} {
    m_client.setAccessTokens(this);
}

SessionKeeper::~SessionKeeper() { m_client.setAccessTokens(nullptr); }

QString SessionKeeper::secretName() const { return u"refresh-token "_s + m_client.address().url().toString(); }

std::optional<EmailAddress> SessionKeeper::lastEmail() const {
    if (m_email) return m_email;
    if (m_account) return m_account->email;
    const auto last = m_last ? m_last->load() : std::nullopt;
    return last ? std::optional{last->account.email} : std::nullopt;
}

Keeping SessionKeeper::keeping() const { return m_stay && m_stored ? m_vault.keeping() : Keeping::ThisSessionOnly; }

QFuture<Keeping> SessionKeeper::kept() {
    if (m_vaultCalls == 0) return readyFuture(keeping());
    QPromise<Keeping> promise;
    promise.start();
    auto future = promise.future();
    m_waitingForVault.push_back(std::move(promise));
    return future;
}

void SessionKeeper::storeSecret() {
    const Keeping before = keeping();
    ++m_vaultCalls;
    m_vault.write(secretName(), m_refreshToken + ' ' + m_chain).then(this, [this, before](bool stored) {
        m_stored = stored;
        vaultAnswered(before);
    });
}

void SessionKeeper::removeSecret() {
    const Keeping before = keeping();
    ++m_vaultCalls;
    m_vault.remove(secretName()).then(this, [this, before] { vaultAnswered(before); });
}

void SessionKeeper::removeSecretOf(const QByteArray& token) {
    ++m_vaultCalls;
    m_vault.read(secretName()).then(this, [this, token, before = keeping()](const std::optional<QByteArray>& secret) {
        if (Secret::from(secret).token == token) removeSecret();
        vaultAnswered(before);
    });
}

void SessionKeeper::vaultAnswered(Keeping before) {
    --m_vaultCalls;
    if (keeping() != before) Q_EMIT keepingChanged();
    if (m_vaultCalls > 0) return;
    auto waiting = std::exchange(m_waitingForVault, {});
    for (auto& promise : waiting) {
        promise.addResult(keeping());
        promise.finish();
    }
}

void SessionKeeper::takeUp(const std::optional<QByteArray>& secret) {
    if (!m_refreshToken.isEmpty()) return;
    const Secret kept = Secret::from(secret);
    m_refreshToken = kept.token;
    m_chain = kept.chain.isEmpty() ? freshChain() : kept.chain;
    m_justRead = true;
    const auto last = m_last ? m_last->load() : std::nullopt;
    if (!last || (m_refreshToken.isEmpty() && !last->ended)) return;
    m_account = last->account;
    m_ended = m_refreshToken.isEmpty();
    Q_EMIT accountChanged();
}

QFuture<PortalResult<bool>> SessionKeeper::restore() {
    return m_vault.read(secretName())
        .then(this,
              [this](const std::optional<QByteArray>& secret) {
                  takeUp(secret);
                  return m_client.get(u"/v1/account"_s, {}, {}, Portal::Caller::Account);
              })
        .unwrap()
        .then(this, [this](const PortalResult<PortalReply>& reply) -> PortalResult<bool> {
            if (!reply && reply.error().needsSignIn()) return false;
            if (!reply) return std::unexpected{reply.error()};
            auto account = accountFrom(reply->body);
            if (!account) return std::unexpected{std::move(account).error()};
            m_ended = false;
            noteAccount(*account);
            return true;
        });
}

QFuture<PortalResult<Account>> SessionKeeper::signIn(const EmailAddress& email, const QString& password, bool stay) {
    QJsonObject body{{u"email"_s, email.text()}, {u"password"_s, PasswordPolicy::normalised(password)}};
    if (const QString& device = m_client.identity().device; !device.isEmpty()) body.insert(u"device"_s, device);
    return m_client.post(u"/v1/sessions"_s, body).then(this, [this, stay](const PortalResult<PortalReply>& reply) -> PortalResult<Account> {
        if (!reply) return std::unexpected{reply.error()};
        return adopt(reply->body, stay);
    });
}

PortalResult<Account> SessionKeeper::adopt(const QJsonObject& body, bool stay) {
    Portal::JsonFields fields{body};
    auto account = accountFrom(fields.object("account"_L1));
    if (!account) return std::unexpected{std::move(account).error()};
    m_stay = stay;
    m_chain = freshChain();
    if (auto taken = takeTokens(body); !taken) return std::unexpected{std::move(taken).error()};
    // What an earlier session left must not come back at the next start.
    if (!stay) removeSecret();
    m_account = *account;
    m_email.reset();
    m_ended = false;
    if (m_last && stay) m_last->save({*account});
    else if (m_last) m_last->clear();
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
    m_accessGoodUntil = m_clock.elapsed() + std::chrono::seconds{lifetime};
    m_refreshToken = refresh;
    if (m_stay) storeSecret();
    return {};
}

void SessionKeeper::noteAccount(const Account& account) {
    if (m_last && m_stay) m_last->save({account, m_ended});
    if (m_account == account) return;
    m_account = account;
    Q_EMIT accountChanged();
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
    const bool good = !m_accessToken.isEmpty() && m_accessToken != rejected && m_clock.elapsed() + margin < m_accessGoodUntil;
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
    // Only a vault that has our last token can have a newer one, which another program put there.
    const bool look = !std::exchange(m_justRead, false) && keeping() != Keeping::ThisSessionOnly;
    if (!look) return sendRenewal();
    m_vault.read(secretName()).then(this, [this, known = m_refreshToken](const std::optional<QByteArray>& secret) {
        const Secret kept = Secret::from(secret);
        const bool ours = m_refreshToken == known && kept.chain == m_chain && !kept.token.isEmpty();
        if (ours) m_refreshToken = kept.token;
        sendRenewal();
    });
}

void SessionKeeper::sendRenewal() {
    const QByteArray used = m_refreshToken;
    if (used.isEmpty()) {
        m_renewing = false;
        return answerWaiting(std::unexpected{notSignedIn()});
    }
    m_client.post(u"/v1/sessions/refresh"_s, {{u"refresh_token"_s, QString::fromUtf8(used)}}, Portal::Caller::Anyone, renewalKey(used, m_chain))
        .then(this, [this, used](const PortalResult<PortalReply>& reply) {
            m_renewing = false;
            if (m_refreshToken != used) {
                // Signed out, or in anew, meanwhile: the answer is about a session that is over here.
                answerWaiting(m_refreshToken.isEmpty() ? PortalResult<QByteArray>{std::unexpected{notSignedIn()}} : PortalResult<QByteArray>{m_accessToken});
                return;
            }
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

void SessionKeeper::expire(const EmailAddress& email) {
    const bool ofThisSession = m_account && m_account->email == email && !m_refreshToken.isEmpty();
    m_email = email;
    if (ofThisSession) endSession();
}

void SessionKeeper::endSession() {
    m_accessToken.clear();
    removeSecretOf(std::exchange(m_refreshToken, {}));
    m_ended = true;
    if (m_last && m_account && m_stay) m_last->save({*m_account, true});
    Q_EMIT sessionEnded();
}

void SessionKeeper::forget() {
    m_account.reset();
    m_email.reset();
    m_accessToken.clear();
    m_refreshToken.clear();
    m_ended = false;
    removeSecret();
    if (m_last) m_last->clear();
}

} // namespace Rushes::Account
