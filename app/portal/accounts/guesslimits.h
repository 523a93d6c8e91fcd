// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/attemptlimiter.h"

#include <expected>

namespace Rushes {
class Clock;
class EmailAddress;
} // namespace Rushes

namespace Rushes::PortalServer {

/// How many wrong guesses at passwords and codes the portal bears (docs/decisions/0015). Whoever guesses is stopped; the owner, who
/// comes from somewhere else, is not: what strangers use up of an address does not count for a peer from which its account was signed in
/// before. Kept in memory: a restart forgets it, and nobody but the operator can cause one.
class GuessLimits {
public:
    static constexpr qsizetype mostByAddressAndPeer = 10; ///< passwords in a quarter of an hour, for one address from one peer
    static constexpr qsizetype mostByPeer = 100;          ///< passwords and codes in a quarter of an hour, from one peer, whomever they are for
    static constexpr qsizetype mostByAddress = 100;       ///< passwords in an hour, for one address from all strangers together
    static constexpr qsizetype mostByRequest = 15;        ///< codes in a quarter of an hour, for one registration or reset: five tries of three codes

    explicit GuessLimits(Clock& clock);

    /// A guess under way. It counts before its outcome is known, so that guesses side by side count too.
    struct Guess {
        QString addressAndPeer; ///< empty for a code
        QString address;        ///< empty for a code
        QString request;        ///< empty for a password
        QString peer;
        std::chrono::milliseconds at;
    };
    using Wait = std::chrono::seconds; ///< how long before another guess is taken

    [[nodiscard]] std::expected<Guess, Wait> beginPassword(const EmailAddress& address, const QString& peer);
    /// To be asked for a peer from which the account of the address was never signed in.
    [[nodiscard]] std::expected<void, Wait> admitStranger(const Guess& password);
    [[nodiscard]] std::expected<Guess, Wait> beginCode(const QString& requestId, const QString& peer);

    /// The guess was not judged, or was right.
    void takeBack(const Guess& guess);
    /// The password was right: what was wrong before it was the owner's own mistyping.
    void forgive(const Guess& password);
    /// The address has a new password: guesses at the old one tell nothing of the new.
    void forget(const EmailAddress& address);

private:
    Clock& m_clock;
    AttemptLimiter m_byAddressAndPeer;
    AttemptLimiter m_byPeer;
    AttemptLimiter m_byAddress;
    AttemptLimiter m_byRequest;
};

} // namespace Rushes::PortalServer
