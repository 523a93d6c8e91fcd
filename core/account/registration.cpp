// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/registration.h"

#include "core/account/passwordpolicy.h"
#include "core/account/pendingregistrations.h"
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

namespace {

PortalResult<PendingRegistration> nothingPending() { return std::unexpected{PortalError{.fault = PortalFault::CodeExpired, .detail = u"no registration waits for a code"_s}}; }

} // namespace

Registration::Registration(Portal::PortalClient& client, SessionKeeper& sessions, PendingRegistrations& store, Clock& clock, QObject* parent)
    : QObject{parent}, m_client{client}, m_sessions{sessions}, m_store{store}, m_clock{clock} {}

std::optional<PendingRegistration> Registration::pending() const { return m_store.load(); }

QFuture<PortalResult<PendingRegistration>> Registration::remember(QFuture<PortalResult<PortalReply>> answer, const QString& id, const EmailAddress& email) {
    return answer.then(this, [this, id, email](const PortalResult<PortalReply>& reply) -> PortalResult<PendingRegistration> {
        if (!reply) return std::unexpected{reply.error()};
        Portal::JsonFields fields{reply->body};
        const QDateTime now = m_clock.now();
        const QString given = id.isEmpty() ? fields.required("registration_id"_L1) : id;
        const PendingRegistration pending{given, email, now.addSecs(fields.count("expires_in"_L1)), now.addSecs(fields.count("resend_in"_L1))};
        if (fields.isBroken()) return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = fields.broken()}};
        // The code works without it too, as long as Rushes runs; only the next start would not know.
        if (!m_store.save(pending)) qCWarning(logAccount) << "the pending registration could not be written";
        Q_EMIT pendingChanged();
        return pending;
    });
}

QFuture<PortalResult<PendingRegistration>> Registration::begin(const RegistrationForm& form) {
    QJsonObject body{{u"name"_s, form.name}, {u"email"_s, form.email.text()}, {u"password"_s, PasswordPolicy::normalised(form.password)}};
    if (!form.organisation.isEmpty()) body.insert(u"organisation"_s, form.organisation);
    return remember(m_client.post(u"/v1/registrations"_s, body), {}, form.email);
}

QFuture<PortalResult<PendingRegistration>> Registration::resendCode() {
    const auto waiting = pending();
    if (!waiting) return readyFuture(nothingPending());
    return remember(m_client.post(u"/v1/registrations/%1/code"_s.arg(waiting->id), {}), waiting->id, waiting->email);
}

QFuture<PortalResult<PendingRegistration>> Registration::changeEmail(const EmailAddress& email) {
    const auto waiting = pending();
    if (!waiting) return readyFuture(nothingPending());
    return remember(m_client.patch(u"/v1/registrations/%1"_s.arg(waiting->id), {{u"email"_s, email.text()}}), waiting->id, email);
}

QFuture<PortalResult<Account>> Registration::verify(const VerificationCode& code) {
    const auto waiting = pending();
    if (!waiting) return readyFuture(PortalResult<Account>{std::unexpected{nothingPending().error()}});
    return m_client.post(u"/v1/registrations/%1/verify"_s.arg(waiting->id), {{u"code"_s, code.digits()}})
        .then(this, [this](const PortalResult<PortalReply>& reply) -> PortalResult<Account> {
            if (!reply) return std::unexpected{reply.error()};
            auto account = m_sessions.adopt(reply->body);
            if (account) startOver();
            return account;
        });
}

void Registration::startOver() {
    m_store.clear();
    Q_EMIT pendingChanged();
}

} // namespace Rushes::Account
