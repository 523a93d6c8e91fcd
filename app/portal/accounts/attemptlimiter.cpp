// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/attemptlimiter.h"

#include <algorithm>

namespace Rushes::PortalServer {

using namespace std::chrono_literals;

std::optional<std::chrono::seconds> AttemptLimiter::wait(const QString& key, std::chrono::milliseconds now) {
    const auto found = m_attempts.find(key);
    if (found == m_attempts.end()) return std::nullopt;
    found->removeIf([this, now](std::chrono::milliseconds at) { return at <= now - m_window; });
    if (found->size() < m_most) return std::nullopt;
    return std::max(std::chrono::ceil<std::chrono::seconds>(found->first() + m_window - now), 1s);
}

void AttemptLimiter::note(const QString& key, std::chrono::milliseconds now) {
    if (m_attempts.size() >= mostKeys && !m_attempts.contains(key)) {
        m_attempts.removeIf([this, now](const auto& entry) { return entry.value().isEmpty() || entry.value().last() <= now - m_window; });
        const auto quietest = std::ranges::min_element(m_attempts, {}, [](const auto& attempts) { return attempts.last(); });
        if (m_attempts.size() >= mostKeys && quietest != m_attempts.end()) m_attempts.erase(quietest);
    }
    m_attempts[key].append(now);
}

void AttemptLimiter::takeBack(const QString& key, std::chrono::milliseconds at) {
    const auto found = m_attempts.find(key);
    if (found == m_attempts.end()) return;
    found->removeOne(at);
    if (found->isEmpty()) m_attempts.erase(found);
}

} // namespace Rushes::PortalServer
