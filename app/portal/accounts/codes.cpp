// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/codes.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "core/storage/connection.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Row;
using Storage::StorageResult;

QString word(CodePurpose purpose) { return purpose == CodePurpose::Registration ? u"registration"_s : u"password-reset"_s; }

QString Codes::digestOf(const Request& request, const QString& digits) const {
    return m_secrets.mac("code", {word(request.purpose).toUtf8(), request.id.toUtf8(), request.email.key().toUtf8(), digits.toUtf8()});
}

StorageResult<QString> Codes::issue(Storage::Connection& connection, const Request& request, const QDateTime& now) const {
    const Bindings older{{"request_id"_L1, request.id}, {"purpose"_L1, word(request.purpose)}, {"now"_L1, Bindings::time(now)}};
    if (auto ended = connection.change(Sql::codesEndOfRequest, older); !ended) return std::unexpected{std::move(ended).error()};
    QString digits = Secrets::newCode();
    const Bindings fresh{
        {"id"_L1, Secrets::newId()},
        {"purpose"_L1, word(request.purpose)},
        {"request_id"_L1, request.id},
        {"email_key"_L1, request.email.key()},
        {"peer"_L1, request.peer},
        {"digest"_L1, digestOf(request, digits)},
        {"tries_left"_L1, tries},
        {"created_at"_L1, Bindings::time(now)},
        {"expires_at"_L1, Bindings::time(now.addDuration(lifetime))},
    };
    if (auto added = connection.change(Sql::codeAdd, fresh); !added) return std::unexpected{std::move(added).error()};
    return digits;
}

StorageResult<std::variant<Codes::Right, Codes::Wrong, Codes::Expired>> Codes::judge(Storage::Connection& connection, const Request& request,
                                                                                     const QString& digits, const QDateTime& now) const {
    using Verdict = std::variant<Right, Wrong, Expired>;
    struct Open {
        QString id;
        QString digest;
        int triesLeft;
    };
    const Bindings which{{"request_id"_L1, request.id}, {"purpose"_L1, word(request.purpose)}, {"now"_L1, Bindings::time(now)}};
    // The try is taken in the same statement that reads the code, so that no two guesses share one.
    const auto open = connection.row(
        Sql::codeTakeTry, which, [](const Row& row) { return Open{row.text("id"_L1), row.text("digest"_L1), static_cast<int>(row.integer("tries_left"_L1))}; });
    if (!open) return std::unexpected{open.error()};
    if (!*open) return Verdict{Expired{}};
    if (!Secrets::same((*open)->digest, digestOf(request, digits))) return Verdict{Wrong{(*open)->triesLeft}};
    if (auto ended = connection.change(Sql::codeEnd, {{"id"_L1, (*open)->id}, {"now"_L1, Bindings::time(now)}}); !ended)
        return std::unexpected{std::move(ended).error()};
    return Verdict{Right{}};
}

} // namespace Rushes::PortalServer
