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

class LastAccount;

/// The account's session with one portal: signs in and out, holds the access token in memory, renews it once for any number of
/// waiting calls, and keeps only the refresh token, in the vault. The window and rushes-cli may share a session: docs/decisions/0021.
class SessionKeeper : public QObject, public Portal::AccessTokens {
    Q_OBJECT

public:
    /// `last` remembers across runs who was signed in; without it nobody is known before the portal answers. It must outlive this.
    SessionKeeper(Portal::PortalClient& client, CredentialVault& vault, Clock& clock, LastAccount* last = nullptr, QObject* parent = nullptr);
    ~SessionKeeper() override;

    /// Whose session this is, or was until it ended: as the portal said last, which may have been in an earlier run.
    [[nodiscard]] const std::optional<Account>& account() const { return m_account; }
    [[nodiscard]] bool isSignedIn() const { return m_account.has_value() && !m_ended; }
    /// A session ended by the portal or by time, until somebody signs in again; the account is still known.
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    /// The address to offer for the next sign-in; nothing after signing out.
    [[nodiscard]] std::optional<EmailAddress> lastEmail() const;
    /// Whether this session will be there at the next start, as far as the vault has answered; see kept().
    [[nodiscard]] Keeping keeping() const;
    /// keeping(), once the vault has answered about all that it was asked to keep and to forget. A program that ends waits for it.
    QFuture<Keeping> kept();

    /// Takes up the session of an earlier run, if the vault has one. Answers whether somebody is signed in now. Where the portal cannot be
    /// reached that is an error, and the session is kept all the same: account() is who it was last, and the next call takes it up.
    QFuture<Portal::PortalResult<bool>> restore();
    /// `stay`: keep the session in the vault for the next start.
    QFuture<Portal::PortalResult<Account>> signIn(const EmailAddress& email, const QString& password, bool stay = true);
    /// Signs out here, or on every device. The session is forgotten here even where the portal cannot be reached.
    QFuture<Portal::PortalResult<void>> signOut(bool everywhere = false);
    /// Takes the session that came with a verified registration: the body of a 201 with account and tokens.
    Portal::PortalResult<Account> adopt(const QJsonObject& body, bool stay = true);
    /// The portal said something new of the same account.
    void noteAccount(const Account& account);
    /// The portal has ended every session of this address, as after a reset. Its session here, if there is one, has ended then.
    void expire(const EmailAddress& email);

    QFuture<Portal::PortalResult<QByteArray>> accessToken(const QByteArray& rejected = {}) override;

Q_SIGNALS:
    /// Signed in, signed out, or something new of the account. From the thread of the keeper, after the vault was asked to store it.
    void accountChanged();
    /// The portal no longer knows the session: calls that need an account wait for a sign-in. Once for each session.
    void sessionEnded();
    /// keeping() has changed, such as when a keyring turned out not to be there.
    void keepingChanged();

private:
    [[nodiscard]] QString secretName() const;
    /// Takes up what the vault kept, unless somebody has signed in meanwhile.
    void takeUp(const std::optional<QByteArray>& secret);
    Portal::PortalResult<void> takeTokens(const QJsonObject& body);
    void renew();
    void sendRenewal();
    void answerWaiting(const Portal::PortalResult<QByteArray>& answer);
    void endSession();
    void forget();
    void storeSecret();
    void removeSecret();
    /// Unless another program has signed in anew meanwhile.
    void removeSecretOf(const QByteArray& token);
    void vaultAnswered(Keeping before);

    Portal::PortalClient& m_client;
    CredentialVault& m_vault;
    Clock& m_clock;
    LastAccount* m_last;
    std::optional<Account> m_account;
    std::optional<EmailAddress> m_email; ///< of the next sign-in, where it is not the account's
    QByteArray m_accessToken;
    std::chrono::milliseconds m_accessGoodUntil{0}; ///< by Clock::elapsed()
    QByteArray m_refreshToken;
    QByteArray m_chain; ///< of this session, kept beside the token: every program that shares it renews a token under the same Idempotency-Key
    bool m_stay = true;
    bool m_ended = false;
    bool m_renewing = false;
    bool m_justRead = false; ///< the vault was read a moment ago: the next renewal need not look there again
    bool m_stored = true; ///< what the vault said to the last secret
    int m_vaultCalls = 0;
    std::vector<QPromise<Portal::PortalResult<QByteArray>>> m_waiting;
    std::vector<QPromise<Keeping>> m_waitingForVault;
};

} // namespace Rushes::Account
