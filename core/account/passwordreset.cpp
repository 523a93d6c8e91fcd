// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/passwordreset.h"

#include "core/account/credentialvault.h"
#include "core/account/passwordpolicy.h"
#include "core/account/pendingcodes.h"
#include "core/account/sessionkeeper.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/portal/jsonfields.h"
#include "core/portal/portalclient.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalReply;
using Portal::PortalResult;

PasswordReset::PasswordReset(Portal::PortalClient& client, SessionKeeper& sessions, CredentialVault& vault, PendingCodes& store, Clock& clock, QObject* parent)
    : CodeStep{parent}, m_client{client}, m_sessions{sessions}, m_vault{vault}, m_store{store}, m_clock{clock} {}

std::optional<PendingCode> PasswordReset::pending() const { return m_store.load(); }

QString PasswordReset::secretName() const { return u"reset-token "_s + m_client.address().url().toString(); }

QFuture<bool> PasswordReset::restore() {
    const auto waiting = pending();
    if (!waiting) return readyFuture(false);
    return m_vault.read(secretName()).then(this, [this, id = waiting->id](const std::optional<QByteArray>& secret) {
        // "ID TOKEN": a token of an earlier reset opens nothing.
        const QString kept = QString::fromUtf8(secret.value_or(QByteArray{}));
        const bool ofThisReset = kept.section(u' ', 0, 0) == id && pending() && pending()->id == id;
        if (!mayChoosePassword() && ofThisReset) {
            m_token = kept.section(u' ', 1);
            Q_EMIT pendingChanged();
        }
        return mayChoosePassword();
    });
}

QFuture<PortalResult<PendingCode>> PasswordReset::remember(QFuture<PortalResult<PortalReply>> answer, const QString& id, const EmailAddress& email) {
    return answer.then(this, [this, id, email](const PortalResult<PortalReply>& reply) -> PortalResult<PendingCode> {
        if (!reply) return std::unexpected{reply.error()};
        const QString given = id.isEmpty() ? reply->body.value("reset_id"_L1).toString() : id;
        auto pending = pendingCodeFrom(reply->body, given, email, m_clock.now());
        if (!pending) return pending;
        forgetToken();
        // The code works without it too, as long as Rushes runs; only the next start would not know.
        if (!m_store.save(*pending)) qCWarning(logAccount) << "the pending reset could not be written";
        Q_EMIT pendingChanged();
        return pending;
    });
}

QFuture<PortalResult<PendingCode>> PasswordReset::begin(const EmailAddress& email) {
    return remember(m_client.post(u"/v1/password-resets"_s, {{u"email"_s, email.text()}}), {}, email);
}

QFuture<PortalResult<PendingCode>> PasswordReset::resendCode() {
    const auto waiting = pending();
    if (!waiting) return readyFuture(PortalResult<PendingCode>{std::unexpected{noCodePending()}});
    return remember(m_client.post(u"/v1/password-resets/%1/code"_s.arg(waiting->id), {}), waiting->id, waiting->email);
}

QFuture<PortalResult<void>> PasswordReset::verify(const VerificationCode& code) {
    const auto waiting = pending();
    if (!waiting) return readyFuture(PortalResult<void>{std::unexpected{noCodePending()}});
    return m_client.post(u"/v1/password-resets/%1/verify"_s.arg(waiting->id), {{u"code"_s, code.digits()}})
        .then(this,
              [this, id = waiting->id](const PortalResult<PortalReply>& reply) -> QFuture<PortalResult<void>> {
                  if (!reply) return readyFuture(PortalResult<void>{std::unexpected{reply.error()}});
                  Portal::JsonFields fields{reply->body};
                  const QString token = fields.required("reset_token"_L1);
                  if (fields.isBroken())
                      return readyFuture(PortalResult<void>{std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = fields.broken()}}});
                  m_token = token;
                  Q_EMIT pendingChanged();
            // The code is used up now, so a command that ends here must have kept what it gave.
                  return m_vault.write(secretName(), (id + u' ' + token).toUtf8()).then(this, [](bool) { return PortalResult<void>{}; });
              })
        .unwrap();
}

QFuture<PortalResult<void>> PasswordReset::setPassword(const QString& password) {
    const auto waiting = pending();
    if (!waiting || !mayChoosePassword()) return readyFuture(PortalResult<void>{std::unexpected{noCodePending()}});
    const QJsonObject body{{u"reset_token"_s, m_token}, {u"password"_s, PasswordPolicy::normalised(password)}};
    return m_client.post(u"/v1/password-resets/%1/password"_s.arg(waiting->id), body)
        .then(this, [this, email = waiting->email](const PortalResult<PortalReply>& reply) { return finish(reply, email); });
}

PortalResult<void> PasswordReset::finish(const PortalResult<PortalReply>& reply, const EmailAddress& email) {
    if (!reply) {
        if (reply.error().fault == PortalFault::CodeExpired) {
            forgetToken();
            Q_EMIT pendingChanged();
        }
        return std::unexpected{reply.error()};
    }
    startOver();
    m_sessions.expire(email);
    return {};
}

void PasswordReset::startOver() {
    forgetToken();
    m_store.clear();
    Q_EMIT pendingChanged();
}

void PasswordReset::forgetToken() {
    m_token.clear();
    m_vault.remove(secretName());
}

} // namespace Rushes::Account
