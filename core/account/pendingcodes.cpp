// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/pendingcodes.h"

#include "core/account/pendingcode.h"
#include "core/base/logging.h"
#include "core/portal/jsonfields.h"

namespace Rushes::Account {

using namespace Qt::StringLiterals;

std::optional<PendingCode> PendingCodes::load() const {
    const QJsonObject record = m_records.load();
    Portal::JsonFields fields{record};
    // Rushes 0.1 wrote "registration_id".
    const QString id = fields.required(record.contains("id"_L1) ? "id"_L1 : "registration_id"_L1);
    const auto email = EmailAddress::parse(fields.required("email"_L1));
    const QDateTime expires = fields.time("code_expires_at"_L1);
    const QDateTime resend = fields.time("resend_at"_L1);
    if (fields.isBroken() || !email) return std::nullopt;
    return PendingCode{id, *email, expires, resend};
}

bool PendingCodes::save(const PendingCode& pending) const {
    return m_records.save({{u"id"_s, pending.id},
                           {u"email"_s, pending.email.text()},
                           {u"code_expires_at"_s, pending.codeExpiresAt.toString(Qt::ISODateWithMs)},
                           {u"resend_at"_s, pending.resendAt.toString(Qt::ISODateWithMs)}});
}

void PendingCodes::clear() const {
    if (!m_records.clear()) qCWarning(logAccount) << "a code that is no longer on its way could not be forgotten";
}

} // namespace Rushes::Account
