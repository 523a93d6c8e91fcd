// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/registration.h"

#include "core/account/passwordpolicy.h"
#include "core/account/pendingcodes.h"
#include "core/account/sessionkeeper.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/portal/portalclient.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using Portal::PortalReply;
using Portal::PortalResult;

Registration::Registration(Portal::PortalClient& client, SessionKeeper& sessions, PendingCodes& store, Clock& clock, QObject* parent)
    : CodeStep{parent}, m_client{client}, m_sessions{sessions}, m_store{store}, m_clock{clock} {}

std::optional<PendingCode> Registration::pending() const { return m_store.load(); }

QFuture<PortalResult<PendingCode>> Registration::remember(QFuture<PortalResult<PortalReply>> answer, const QString& id, const EmailAddress& email) {
    return answer.then(this, [this, id, email](const PortalResult<PortalReply>& reply) -> PortalResult<PendingCode> {
        if (!reply) return std::unexpected{reply.error()};
        const QString given = id.isEmpty() ? reply->body.value("registration_id"_L1).toString() : id;
        auto pending = pendingCodeFrom(reply->body, given, email, m_clock.now());
        if (!pending) return pending;
        // The code works without it too, as long as Rushes runs; only the next start would not know.
        if (!m_store.save(*pending)) qCWarning(logAccount) << "the pending registration could not be written";
        Q_EMIT pendingChanged();
        return pending;
    });
}

QFuture<PortalResult<PendingCode>> Registration::begin(const RegistrationForm& form) {
    QJsonObject body{{u"name"_s, form.name}, {u"email"_s, form.email.text()}, {u"password"_s, PasswordPolicy::normalised(form.password)}};
    if (!form.organisation.isEmpty()) body.insert(u"organisation"_s, form.organisation);
    return remember(m_client.post(u"/v1/registrations"_s, body), {}, form.email);
}

QFuture<PortalResult<PendingCode>> Registration::resendCode() {
    const auto waiting = pending();
    if (!waiting) return readyFuture(PortalResult<PendingCode>{std::unexpected{noCodePending()}});
    return remember(m_client.post(u"/v1/registrations/%1/code"_s.arg(waiting->id), {}), waiting->id, waiting->email);
}

QFuture<PortalResult<PendingCode>> Registration::changeEmail(const EmailAddress& email) {
    const auto waiting = pending();
    if (!waiting) return readyFuture(PortalResult<PendingCode>{std::unexpected{noCodePending()}});
    return remember(m_client.patch(u"/v1/registrations/%1"_s.arg(waiting->id), {{u"email"_s, email.text()}}), waiting->id, email);
}

QFuture<PortalResult<void>> Registration::verify(const VerificationCode& code) {
    const auto waiting = pending();
    if (!waiting) return readyFuture(PortalResult<void>{std::unexpected{noCodePending()}});
    QJsonObject body{{u"code"_s, code.digits()}};
    if (const QString& device = m_client.identity().device; !device.isEmpty()) body.insert(u"device"_s, device);
    return m_client.post(u"/v1/registrations/%1/verify"_s.arg(waiting->id), body)
        .then(this, [this](const PortalResult<PortalReply>& reply) -> PortalResult<void> {
            if (!reply) return std::unexpected{reply.error()};
            if (auto account = m_sessions.adopt(reply->body); !account) return std::unexpected{std::move(account).error()};
            startOver();
            return {};
        });
}

void Registration::startOver() {
    m_store.clear();
    Q_EMIT pendingChanged();
}

} // namespace Rushes::Account
