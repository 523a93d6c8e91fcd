// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/codes.h"

namespace Rushes::PortalServer {

/// How many codes may be asked for (docs/decisions/0015): enough for somebody with a slow mailbox, too few to bury one in mail, and
/// none that a stranger can use up so that the owner gets no code. Counted from the codes themselves, so a restart forgets nothing. The
/// same for addresses with and without an account. Every call belongs inside a transaction.
namespace CodeLimits {

inline constexpr std::chrono::seconds resendAfter = std::chrono::minutes{1}; ///< within one request
inline constexpr int mostByRequest = 5;         ///< an hour, for one registration or reset
inline constexpr int mostByAddressAndPeer = 5;  ///< an hour, for one address from one peer
inline constexpr int mostByPeer = 60;           ///< an hour, from one peer, for whomever: a newsroom shares one address
inline constexpr int mostByAddress = 20;        ///< an hour, for one address from all peers from which its account was never signed in
inline constexpr int mostByAddressADay = 50;    ///< the same in a day

/// How long to wait before another code for this request, or nothing.
[[nodiscard]] Storage::StorageResult<std::optional<std::chrono::seconds>> wait(Storage::Connection& connection, const Codes::Request& request,
                                                                               const QDateTime& now);
/// The same for asking again within one request, which takes a minute at least.
[[nodiscard]] Storage::StorageResult<std::optional<std::chrono::seconds>> waitToResend(Storage::Connection& connection, const Codes::Request& request,
                                                                                       const QDateTime& now);

} // namespace CodeLimits

} // namespace Rushes::PortalServer
