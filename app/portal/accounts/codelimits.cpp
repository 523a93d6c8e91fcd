// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/codelimits.h"

#include "app/portal/accounts/peer.h"
#include "app/portal/database/statements.h"
#include "core/storage/connection.h"

namespace Rushes::PortalServer::CodeLimits {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::Statement;
using Storage::StorageResult;
using Wait = std::optional<std::chrono::seconds>;

namespace {

std::chrono::seconds until(const QDateTime& moment, const QDateTime& now) { return std::max(std::chrono::seconds{now.secsTo(moment) + 1}, 1s); }

/// One limit: at most so many codes, of those that `statement` counts, within `window`.
StorageResult<Wait> waitFor(Connection& connection, const Statement& statement, Bindings bindings, int most, std::chrono::seconds window,
                            const QDateTime& now) {
    struct Sent {
        qint64 count = 0;
        QDateTime first;
    };
    bindings.add("after"_L1, Bindings::time(now.addDuration(-window)));
    const auto sent = connection.row(statement, bindings, [](const Row& row) { return Sent{row.integer("sent"_L1), row.time("first"_L1)}; });
    if (!sent) return std::unexpected{sent.error()};
    if (!*sent || (*sent)->count < most) return Wait{};
    return until((*sent)->first.addDuration(window), now);
}

} // namespace

StorageResult<Wait> wait(Connection& connection, const Codes::Request& request, const QDateTime& now) {
    const Bindings ofRequest{{"request_id"_L1, request.id}, {"purpose"_L1, word(request.purpose)}};
    const Bindings toAddress{{"email_key"_L1, request.email.key()}};
    const Bindings fromPeer{{"peer"_L1, request.peer}};
    const Bindings toAddressFromPeer{{"email_key"_L1, request.email.key()}, {"peer"_L1, request.peer}};
    Wait longest;
    const auto consider = [&](const Statement& statement, const Bindings& bindings, int most, std::chrono::seconds window) -> StorageResult<void> {
        const auto found = waitFor(connection, statement, bindings, most, window, now);
        if (!found) return std::unexpected{found.error()};
        longest = std::max(longest, *found);
        return {};
    };
    if (auto done = consider(Sql::codesSentForRequest, ofRequest, mostByRequest, 1h); !done) return std::unexpected{std::move(done).error()};
    if (auto done = consider(Sql::codesSentToAddressFromPeer, toAddressFromPeer, mostByAddressAndPeer, 1h); !done)
        return std::unexpected{std::move(done).error()};
    if (auto done = consider(Sql::codesSentFromPeer, fromPeer, mostByPeer, 1h); !done) return std::unexpected{std::move(done).error()};
    const auto known = isKnownPeer(connection, request.email, request.peer, now);
    if (!known) return std::unexpected{known.error()};
    if (*known) return longest;
    if (auto done = consider(Sql::codesSentToAddress, toAddress, mostByAddress, 1h); !done) return std::unexpected{std::move(done).error()};
    if (auto done = consider(Sql::codesSentToAddress, toAddress, mostByAddressADay, 24h); !done) return std::unexpected{std::move(done).error()};
    return longest;
}

StorageResult<Wait> waitToResend(Connection& connection, const Codes::Request& request, const QDateTime& now) {
    const Bindings bindings{{"request_id"_L1, request.id}, {"purpose"_L1, word(request.purpose)}, {"after"_L1, Bindings::time(now.addDuration(-1h))}};
    const auto latest = connection.row(Sql::codesSentForRequest, bindings, [](const Row& row) { return row.time("latest"_L1); });
    if (!latest) return std::unexpected{latest.error()};
    const QDateTime next = latest->value_or(QDateTime{}).addDuration(resendAfter);
    if (next.isValid() && next > now) return until(next, now);
    return wait(connection, request, now);
}

} // namespace Rushes::PortalServer::CodeLimits
