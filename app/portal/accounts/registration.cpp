// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/registration.h"

#include "app/portal/accounts/accountjson.h"
#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "app/portal/mail/letters.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

Registration::Registration(const Letters& letters, QString id, const EmailAddress& email, Person person)
    : CodedRequest{CodePurpose::Registration, std::move(id), email}, m_letters{letters}, m_person{std::move(person)} {}

StorageResult<std::unique_ptr<CodedRequest>> Registration::find(Connection& connection, const Letters& letters, const QString& id, const QDateTime& now) {
    std::unique_ptr<CodedRequest> open;
    const auto rows =
        connection.rows(Sql::registrationOpen, {{"id"_L1, id}, {"created_after"_L1, Bindings::time(now.addDuration(-openFor))}}, [&](const Row& row) {
            const auto email = EmailAddress::parse(row.text("email"_L1));
            const Person person{row.text("name"_L1), row.text("organisation"_L1), row.text("password_hash"_L1), languageFrom(row.text("language"_L1))};
            if (email) open = std::make_unique<Registration>(letters, row.text("id"_L1), *email, person);
            return true;
        });
    if (!rows) return std::unexpected{rows.error()};
    return open;
}

StorageResult<void> Registration::add(Connection& connection, const QDateTime& now) const {
    const Bindings bindings{
        {"id"_L1, id()},
        {"email"_L1, email().text()},
        {"email_key"_L1, email().key()},
        {"name"_L1, m_person.name},
        {"organisation"_L1, m_person.organisation.isNull() ? u""_s : m_person.organisation},
        {"password_hash"_L1, m_person.passwordHash},
        {"created_at"_L1, Bindings::time(now)},
        {"language"_L1, word(m_person.language)},
    };
    if (auto added = connection.change(Sql::registrationAdd, bindings); !added) return std::unexpected{std::move(added).error()};
    return {};
}

StorageResult<void> Registration::changeEmail(Connection& connection, const QString& id, const EmailAddress& email) {
    const Bindings bindings{{"id"_L1, id}, {"email"_L1, email.text()}, {"email_key"_L1, email.key()}};
    if (auto changed = connection.change(Sql::registrationSetEmail, bindings); !changed) return std::unexpected{std::move(changed).error()};
    return {};
}

StorageResult<CodedRequest::Letter> Registration::letter(Connection& connection, const QString& digits) const {
    const auto known = connection.row(Sql::accountByEmail, {{"email_key"_L1, email().key()}}, &StoredAccount::from);
    if (!known) return std::unexpected{known.error()};
    return Letter{*known ? m_letters.alreadyRegistered(email(), (*known)->language)
                         : m_letters.registrationCode(email(), m_person.name, digits, m_person.language),
                  true};
}

StorageResult<Deed> Registration::confirm(Connection& connection, const SessionOrigin& origin, const QDateTime& now) const {
    const StoredAccount account{Secrets::newId(), email().text(), m_person.name, m_person.organisation, m_person.passwordHash, {}, now, m_person.language};
    const Bindings bindings{
        {"id"_L1, account.id},
        {"email"_L1, account.email},
        {"email_key"_L1, email().key()},
        {"name"_L1, account.name},
        {"organisation"_L1, account.organisation},
        {"password_hash"_L1, account.passwordHash},
        {"created_at"_L1, Bindings::time(now)},
        {"language"_L1, word(account.language)},
    };
    const auto added = connection.change(Sql::accountAdd, bindings);
    if (!added) return std::unexpected{added.error()};
    if (auto ended = connection.change(Sql::registrationEnd, {{"id"_L1, id()}, {"now"_L1, Bindings::time(now)}}); !ended)
        return std::unexpected{std::move(ended).error()};
    if (*added == 0) return Problem::codeExpired(); // the address was taken meanwhile
    const auto tokens = Sessions::open(connection, account.id, origin, now);
    if (!tokens) return std::unexpected{tokens.error()};
    return Answer::json(toJson(*tokens, account), 201);
}

} // namespace Rushes::PortalServer
