// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace Rushes::PortalServer {

/// The time of day as codes, tokens and limits need it: set by the computer's clock once, then moved on by the passing of time only.
/// Somebody who sets the computer's clock while the portal runs neither ends a code early nor keeps one alive (docs/decisions/0017).
/// All times of accounts and mail come from here; embargoes follow the computer's clock.
class SteadyClock final : public Clock {
public:
    /// `clock` outlives this one.
    explicit SteadyClock(Clock& clock);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_clock.elapsed(); }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;

    /// How far the computer's clock has been set since: for the log.
    [[nodiscard]] std::chrono::milliseconds deviation() const { return m_clock.now() - now(); }

private:
    Clock& m_clock;
    QDateTime m_start;
    std::chrono::milliseconds m_elapsedAtStart;
};

} // namespace Rushes::PortalServer
