// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/guesslimits.h"

#include "core/base/clock.h"
#include "core/base/emailaddress.h"

#include <algorithm>

namespace Rushes::PortalServer {

using namespace std::chrono_literals;

GuessLimits::GuessLimits(Clock& clock)
    : m_clock{clock},
      m_byAddressAndPeer{mostByAddressAndPeer, 15min},
      m_byPeer{mostByPeer, 15min},
      m_byAddress{mostByAddress, 1h},
      m_byRequest{mostByRequest, 15min} {}

std::expected<GuessLimits::Guess, GuessLimits::Wait> GuessLimits::beginPassword(const EmailAddress& address, const QString& peer) {
    Guess guess{.addressAndPeer = address.key() + QLatin1Char{' '} + peer, .address = address.key(), .request = {}, .peer = peer, .at = m_clock.elapsed()};
    if (const auto wait = std::max(m_byAddressAndPeer.wait(guess.addressAndPeer, guess.at), m_byPeer.wait(peer, guess.at))) return std::unexpected{*wait};
    m_byAddressAndPeer.note(guess.addressAndPeer, guess.at);
    m_byPeer.note(peer, guess.at);
    return guess;
}

std::expected<void, GuessLimits::Wait> GuessLimits::admitStranger(const Guess& password) {
    if (const auto wait = m_byAddress.wait(password.address, m_clock.elapsed())) return std::unexpected{*wait};
    m_byAddress.note(password.address, password.at);
    return {};
}

std::expected<GuessLimits::Guess, GuessLimits::Wait> GuessLimits::beginCode(const QString& requestId, const QString& peer) {
    Guess guess{.addressAndPeer = {}, .address = {}, .request = requestId, .peer = peer, .at = m_clock.elapsed()};
    if (const auto wait = std::max(m_byRequest.wait(requestId, guess.at), m_byPeer.wait(peer, guess.at))) return std::unexpected{*wait};
    m_byRequest.note(requestId, guess.at);
    m_byPeer.note(peer, guess.at);
    return guess;
}

void GuessLimits::takeBack(const Guess& guess) {
    m_byPeer.takeBack(guess.peer, guess.at);
    m_byAddressAndPeer.takeBack(guess.addressAndPeer, guess.at);
    m_byAddress.takeBack(guess.address, guess.at);
    m_byRequest.takeBack(guess.request, guess.at);
}

void GuessLimits::forgive(const Guess& password) {
    takeBack(password);
    m_byAddressAndPeer.forget(password.addressAndPeer);
}

void GuessLimits::forget(const EmailAddress& address) { m_byAddress.forget(address.key()); }

} // namespace Rushes::PortalServer
