// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/codes.h"

#include "app/portal/accounts/secrets.h"
#include "app/portal/database/statements.h"
#include "core/storage/connection.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Row;
using Storage::StorageResult;

namespace {

constexpr auto hour = 1h;

QString word(CodePurpose purpose) { return purpose == CodePurpose::Registration ? u"registration"_s : u"password-reset"_s; }

struct Sent {
    qint64 count = 0;
    QDateTime first;
    QDateTime latest;
};

std::chrono::seconds until(const QDateTime& moment, const QDateTime& now) { return std::max(std::chrono::seconds{now.secsTo(moment) + 1}, 1s); }

StorageResult<Sent> sentToAddress(Storage::Connection& connection, const Codes::Request& request, const QDateTime& now) {
    const Bindings bindings{{"email_key"_L1, request.email.key()}, {"after"_L1, Bindings::time(now.addDuration(-hour))}};
    auto sent = connection.row(Sql::codesSentToAddress, bindings, [](const Row& row) { return Sent{row.integer("sent"_L1), row.time("first"_L1), {}}; });
    if (!sent) return std::unexpected{std::move(sent).error()};
    return sent->value_or(Sent{});
}

StorageResult<Sent> sentForRequest(Storage::Connection& connection, const Codes::Request& request, const QDateTime& now) {
    const Bindings bindings{{"request_id"_L1, request.id}, {"purpose"_L1, word(request.purpose)}, {"after"_L1, Bindings::time(now.addDuration(-hour))}};
    auto sent = connection.row(Sql::codesSentForRequest, bindings, [](const Row& row) { return Sent{row.integer("sent"_L1), row.time("first"_L1), row.time("latest"_L1)}; });
    if (!sent) return std::unexpected{std::move(sent).error()};
    return sent->value_or(Sent{});
}

} // namespace

QString Codes::digestOf(const Request& request, const QString& digits) const {
    return m_secrets.mac("code", {word(request.purpose).toUtf8(), request.id.toUtf8(), request.email.key().toUtf8(), digits.toUtf8()});
}

StorageResult<std::optional<Codes::TooMany>> Codes::mayResend(Storage::Connection& connection, const Request& request, const QDateTime& now) {
    const auto sent = sentForRequest(connection, request, now);
    if (!sent) return std::unexpected{sent.error()};
    const QDateTime next = sent->latest.addDuration(resendAfter);
    if (sent->count > 0 && next > now) return TooMany{until(next, now)};
    return std::nullopt;
}

StorageResult<std::variant<Codes::Issued, Codes::TooMany>> Codes::issue(Storage::Connection& connection, const Request& request, const QDateTime& now) const {
    using Outcome = std::variant<Issued, TooMany>;
    for (const auto& sent : {sentToAddress(connection, request, now), sentForRequest(connection, request, now)}) {
        if (!sent) return std::unexpected{sent.error()};
        if (sent->count >= mostPerHour) return Outcome{TooMany{until(sent->first.addDuration(hour), now)}};
    }
    const Bindings older{{"request_id"_L1, request.id}, {"purpose"_L1, word(request.purpose)}, {"now"_L1, Bindings::time(now)}};
    if (auto ended = connection.change(Sql::codesEndOfRequest, older); !ended) return std::unexpected{std::move(ended).error()};
    const QString digits = Secrets::newCode();
    const Bindings fresh{
        {"id"_L1, Secrets::newId()},
        {"purpose"_L1, word(request.purpose)},
        {"request_id"_L1, request.id},
        {"email_key"_L1, request.email.key()},
        {"digest"_L1, digestOf(request, digits)},
        {"tries_left"_L1, tries},
        {"created_at"_L1, Bindings::time(now)},
        {"expires_at"_L1, Bindings::time(now.addDuration(lifetime))},
    };
    if (auto added = connection.change(Sql::codeAdd, fresh); !added) return std::unexpected{std::move(added).error()};
    return Outcome{Issued{digits}};
}

StorageResult<std::variant<Codes::Right, Codes::Wrong, Codes::Expired>> Codes::judge(Storage::Connection& connection, const Request& request, const QString& digits, const QDateTime& now) const {
    using Verdict = std::variant<Right, Wrong, Expired>;
    struct Open {
        QString id;
        QString digest;
        int triesLeft;
    };
    const Bindings which{{"request_id"_L1, request.id}, {"purpose"_L1, word(request.purpose)}, {"now"_L1, Bindings::time(now)}};
    // The try is taken in the same statement that reads the code, so that no two guesses share one.
    const auto open = connection.row(Sql::codeTakeTry, which, [](const Row& row) {
        return Open{row.text("id"_L1), row.text("digest"_L1), static_cast<int>(row.integer("tries_left"_L1))};
    });
    if (!open) return std::unexpected{open.error()};
    if (!*open) return Verdict{Expired{}};
    if (!Secrets::same((*open)->digest, digestOf(request, digits))) return Verdict{Wrong{(*open)->triesLeft}};
    if (auto ended = connection.change(Sql::codeEnd, {{"id"_L1, (*open)->id}, {"now"_L1, Bindings::time(now)}}); !ended) return std::unexpected{std::move(ended).error()};
    return Verdict{Right{}};
}

} // namespace Rushes::PortalServer
