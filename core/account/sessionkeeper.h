// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/credentialvault.h"
#include "core/base/result.h"
#include "core/portal/portalclient.h"

#include <QObject>

#include <vector>

namespace Rushes {
class Clock;
}

namespace Rushes::Account {

/// The account's session with one portal: signs in and out, holds the access token in memory, renews it once for any number of
/// waiting calls, and keeps only the refresh token, in the vault.
class SessionKeeper : public QObject, public Portal::AccessTokens {
    Q_OBJECT

public:
    SessionKeeper(Portal::PortalClient& client, CredentialVault& vault, Clock& clock, QObject* parent = nullptr);
    ~SessionKeeper() override;

    [[nodiscard]] const std::optional<Account>& account() const { return m_account; }
    [[nodiscard]] bool isSignedIn() const { return m_account.has_value(); }
    /// A session ended by the portal or by time, until somebody signs in again; the account is still known.
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    /// Whether this session will be there at the next start.
    [[nodiscard]] Keeping keeping() const;

    /// Takes up the session of an earlier run, if the vault has one. Answers whether somebody is signed in now.
    QFuture<Portal::PortalResult<bool>> restore();
    /// `stay`: keep the session in the vault for the next start.
    QFuture<Portal::PortalResult<Account>> signIn(const EmailAddress& email, const QString& password, bool stay = true);
    /// Signs out here, or on every device. The session is forgotten here even where the portal cannot be reached.
    QFuture<Portal::PortalResult<void>> signOut(bool everywhere = false);
    /// Takes the session that came with a verified registration: the body of a 201 with account and tokens.
    Portal::PortalResult<Account> adopt(const QJsonObject& body, bool stay = true);

    QFuture<Portal::PortalResult<QByteArray>> accessToken(const QByteArray& rejected = {}) override;

Q_SIGNALS:
    /// Signed in, signed out, or another account. From the thread of the keeper, after the vault was asked to store it.
    void accountChanged();
    /// The portal no longer knows the session: calls that need an account wait for a sign-in.
    void sessionEnded();

private:
    [[nodiscard]] QString secretName() const;
    Portal::PortalResult<void> takeTokens(const QJsonObject& body);
    void renew();
    void answerWaiting(const Portal::PortalResult<QByteArray>& answer);
    void endSession();
    void forget();

    Portal::PortalClient& m_client;
    CredentialVault& m_vault;
    Clock& m_clock;
    std::optional<Account> m_account;
    QByteArray m_accessToken;
    QDateTime m_accessExpiresAt;
    QByteArray m_refreshToken;
    bool m_stay = true;
    bool m_ended = false;
    bool m_renewing = false;
    std::vector<QPromise<Portal::PortalResult<QByteArray>>> m_waiting;
};

} // namespace Rushes::Account
