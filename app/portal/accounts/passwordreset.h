// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/codedrequest.h"
#include "app/portal/mail/language.h"

namespace Rushes::PortalServer {

class Letters;

/// A new password in the making. One for an address without an account does the same work, and comes to nothing.
class PasswordReset final : public CodedRequest {
public:
    PasswordReset(const Letters& letters, QString id, const EmailAddress& email, QString accountId, Language language);

    /// The open reset of that id, or null.
    [[nodiscard]] static Storage::StorageResult<std::unique_ptr<CodedRequest>> find(Storage::Connection& connection, const Letters& letters, const QString& id,
                                                                                    const QDateTime& now);
    [[nodiscard]] Storage::StorageResult<void> add(Storage::Connection& connection, const QDateTime& now) const;

    /// Whose password the token may set at `now`: that of an open reset whose code was right, within half an hour.
    struct Permit {
        QString accountId;
        EmailAddress email;
        Language language;
    };
    [[nodiscard]] static Storage::StorageResult<std::optional<Permit>> permit(Storage::Connection& connection, const QString& id, const QString& token,
                                                                              const QDateTime& now);

    [[nodiscard]] Storage::StorageResult<Letter> letter(Storage::Connection& connection, const QString& digits) const override;
    /// A token for setting the password, of which only the digest is stored.
    [[nodiscard]] Storage::StorageResult<Deed> confirm(Storage::Connection& connection, const SessionOrigin& origin, const QDateTime& now) const override;

private:
    const Letters& m_letters;
    QString m_accountId; ///< empty where the address has no account
    Language m_language;
};

} // namespace Rushes::PortalServer
