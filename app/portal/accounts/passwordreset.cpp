// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/passwordreset.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "app/portal/mail/letters.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

Bindings open(const QString& id, const QDateTime& now) {
    return {{"id"_L1, id}, {"created_after"_L1, Bindings::time(now.addDuration(-CodedRequest::openFor))}};
}

} // namespace

PasswordReset::PasswordReset(const Letters& letters, QString id, const EmailAddress& email, QString accountId, Language language)
    : CodedRequest{CodePurpose::PasswordReset, std::move(id), email}, m_letters{letters}, m_accountId{std::move(accountId)}, m_language{language} {}

StorageResult<std::unique_ptr<CodedRequest>> PasswordReset::find(Connection& connection, const Letters& letters, const QString& id, const QDateTime& now) {
    std::unique_ptr<CodedRequest> found;
    const auto rows = connection.rows(Sql::resetOpen, open(id, now), [&](const Row& row) {
        if (const auto email = EmailAddress::parse(row.text("email"_L1)))
            found = std::make_unique<PasswordReset>(letters, row.text("id"_L1), *email, row.text("account_id"_L1), languageFrom(row.text("language"_L1)));
        return true;
    });
    if (!rows) return std::unexpected{rows.error()};
    return found;
}

StorageResult<void> PasswordReset::add(Connection& connection, const QDateTime& now) const {
    const Bindings bindings{
        {"id"_L1, id()},
        {"email"_L1, email().text()},
        {"email_key"_L1, email().key()},
        {"account_id"_L1, m_accountId.isEmpty() ? QString{} : m_accountId}, // null where there is none
        {"created_at"_L1, Bindings::time(now)},
        {"language"_L1, word(m_language)},
    };
    if (auto added = connection.change(Sql::resetAdd, bindings); !added) return std::unexpected{std::move(added).error()};
    return {};
}

StorageResult<std::optional<PasswordReset::Permit>> PasswordReset::permit(Connection& connection, const QString& id, const QString& token,
                                                                          const QDateTime& now) {
    const auto row = connection.row(Sql::resetOpen, open(id, now), [&](const Row& found) -> std::optional<Permit> {
        const auto email = EmailAddress::parse(found.text("email"_L1));
        const QString digest = found.text("token_digest"_L1);
        if (!email || digest.isEmpty() || found.time("token_expires_at"_L1) <= now || !Secrets::same(digest, Secrets::digestOf(token.toUtf8())))
            return std::nullopt;
        return Permit{found.text("account_id"_L1), *email, languageFrom(found.text("language"_L1))};
    });
    if (!row) return std::unexpected{row.error()};
    return row->value_or(std::nullopt);
}

StorageResult<CodedRequest::Letter> PasswordReset::letter(Connection&, const QString& digits) const {
    return Letter{m_letters.resetCode(email(), digits, m_language), !m_accountId.isEmpty()};
}

StorageResult<Deed> PasswordReset::confirm(Connection& connection, const SessionOrigin&, const QDateTime& now) const {
    if (m_accountId.isEmpty()) return Problem::codeExpired();
    const QByteArray token = Secrets::newToken();
    const Bindings bindings{{"id"_L1, id()}, {"digest"_L1, Secrets::digestOf(token)}, {"expires_at"_L1, Bindings::time(now.addDuration(Codes::lifetime))}};
    if (auto set = connection.change(Sql::resetSetToken, bindings); !set) return std::unexpected{std::move(set).error()};
    return Answer::json({{"reset_token"_L1, QString::fromLatin1(token)}});
}

} // namespace Rushes::PortalServer
