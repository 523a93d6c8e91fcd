// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/accountservices.h"
#include "app/portal/accounts/codedrequest.h"
#include "app/portal/mail/language.h"

namespace Rushes::PortalServer {

/// An account in the making.
class Registration final : public CodedRequest {
public:
    struct Person {
        QString name;
        QString organisation;
        QString passwordHash;
        Language language;
    };

    Registration(const Letters& letters, QString id, const EmailAddress& email, Person person);

    /// The open registration of that id, or null.
    [[nodiscard]] static Storage::StorageResult<std::unique_ptr<CodedRequest>> find(Storage::Connection& connection, const Letters& letters, const QString& id,
                                                                                    const QDateTime& now);
    [[nodiscard]] Storage::StorageResult<void> add(Storage::Connection& connection, const QDateTime& now) const;
    [[nodiscard]] static Storage::StorageResult<void> changeEmail(Storage::Connection& connection, const QString& id, const EmailAddress& email);

    /// With the code, or where the address has an account, to its owner that somebody tried.
    [[nodiscard]] Storage::StorageResult<Letter> letter(Storage::Connection& connection, const QString& digits) const override;
    /// The account and its first session.
    [[nodiscard]] Storage::StorageResult<Deed> confirm(Storage::Connection& connection, const SessionOrigin& origin, const QDateTime& now) const override;

private:
    const Letters& m_letters;
    Person m_person;
};

} // namespace Rushes::PortalServer
