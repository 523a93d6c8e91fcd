// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/codes.h"
#include "app/portal/accounts/sessions.h"
#include "app/portal/http/deed.h"
#include "app/portal/mail/mail.h"

namespace Rushes::PortalServer {

/// Something a person asked for and confirms with a code that comes by mail: an account, or a new password. Read from the database
/// within a transaction, and gone with it; every call belongs inside that.
class CodedRequest {
public:
    static constexpr std::chrono::days openFor{1}; ///< how long new codes may be asked for

    CodedRequest(CodePurpose purpose, QString id, EmailAddress email) : m_purpose{purpose}, m_id{std::move(id)}, m_email{std::move(email)} {}
    virtual ~CodedRequest() = default;
    Q_DISABLE_COPY_MOVE(CodedRequest)

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const EmailAddress& email() const { return m_email; }
    void setEmail(const EmailAddress& email) { m_email = email; }
    /// The code's side of it; `peer` is who asks.
    [[nodiscard]] Codes::Request codeRequest(const QString& peer) const { return {m_purpose, m_id, m_email, peer}; }

    struct Letter {
        Mail mail;
        bool isSent; ///< false where it must cost the same work, but nobody may get it
    };
    [[nodiscard]] virtual Storage::StorageResult<Letter> letter(Storage::Connection& connection, const QString& digits) const = 0;
    /// What was asked for happens: the code was right.
    [[nodiscard]] virtual Storage::StorageResult<Deed> confirm(Storage::Connection& connection, const SessionOrigin& origin, const QDateTime& now) const = 0;

private:
    CodePurpose m_purpose;
    QString m_id;
    EmailAddress m_email;
};

} // namespace Rushes::PortalServer
