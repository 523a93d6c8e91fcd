// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/steadyclock.h"

namespace Rushes::PortalServer {

SteadyClock::SteadyClock(Clock& clock) : m_clock{clock}, m_start{clock.now()}, m_elapsedAtStart{clock.elapsed()} {}

QDateTime SteadyClock::now() const { return m_start.addDuration(m_clock.elapsed() - m_elapsedAtStart); }

void SteadyClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) { m_clock.after(delay, context, std::move(action)); }

} // namespace Rushes::PortalServer
