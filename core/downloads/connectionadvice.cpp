// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/connectionadvice.h"

#include <algorithm>

namespace Rushes::Downloads {

namespace {

/// A link that holds each connection down to an eighth should not take half a minute to be filled.
constexpr int mostAtATime = 2;
/// Less is within what rates do by themselves.
constexpr double leastShare = 0.08;
/// So much may be lost with one connection fewer: they are the host's too.
constexpr double bearableLoss = 0.04;

} // namespace

ConnectionAdvice::ConnectionAdvice(int first, int most) : m_most{std::max(1, most)}, m_wanted{std::clamp(first, 1, m_most)}, m_step{mostAtATime} {}

double ConnectionAdvice::meaningfulShare(int from, int to) { return std::max(leastShare, (to - from) / (3.0 * std::max(1, from))); }

void ConnectionAdvice::sample(qint64 bytes, int running, std::chrono::milliseconds now) {
    if (running != m_wanted) {
        m_steadySince.reset();
        m_mark.reset();
        return;
    }
    if (!m_steadySince) m_steadySince = now;
    if (!m_mark) {
        if (now - *m_steadySince >= settling) m_mark = Mark{now, bytes};
        return;
    }
    const auto passed = now - m_mark->at;
    if (passed < measuring) return;
    const double rate = static_cast<double>(bytes - m_mark->bytes) * 1000 / static_cast<double>(passed.count());
    m_mark = Mark{now, bytes};
    if (rate > 0) judge(rate, now);
    if (m_wanted != running) {
        m_steadySince.reset();
        m_mark.reset();
    }
}

void ConnectionAdvice::judge(double rate, std::chrono::milliseconds now) {
    if (!m_before) {
        if (now < m_restUntil) return;
        const bool up = m_wanted < m_most && (m_nextIsUp || m_wanted == 1);
        if (up || m_wanted > 1) startTrial(rate, up);
        return;
    }
    const Measured before = *m_before;
    m_before.reset();
    const bool wasUp = m_wanted > before.count;
    const bool stays = rate >= before.rate * (wasUp ? 1 + meaningfulShare(before.count, m_wanted) : 1 - bearableLoss);
    if (!stays && wasUp && m_wanted - before.count == mostAtATime) m_step = 1; // the next time fewer
    if (!stays) m_wanted = before.count;
    if (stays) m_rest = firstRest;
    // What has helped may help once more.
    if (stays && wasUp && m_wanted < m_most) return startTrial(rate, true);
    m_nextIsUp = !wasUp;
    rest(now);
    if (!stays) m_rest = std::min(2 * m_rest, longestRest);
}

void ConnectionAdvice::startTrial(double rate, bool up) {
    m_before = Measured{m_wanted, rate};
    m_wanted = up ? std::min(m_most, m_wanted + std::min(m_wanted, m_step)) : m_wanted - 1;
}

void ConnectionAdvice::rest(std::chrono::milliseconds now) { m_restUntil = now + m_rest; }

void ConnectionAdvice::refused(int served) {
    m_most = std::max(1, std::min(served, m_most));
    m_wanted = std::min(m_wanted, m_most);
    m_before.reset();
}

void ConnectionAdvice::broke(std::chrono::milliseconds now) {
    m_wanted = std::max(1, m_wanted - 1);
    m_before.reset();
    m_nextIsUp = true;
    m_rest = firstRest;
    rest(now);
}

} // namespace Rushes::Downloads
