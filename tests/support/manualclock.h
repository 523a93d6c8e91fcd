// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QPointer>
#include <QTimeZone>

namespace Rushes::Tests {

/// A clock whose hands a test turns. What was due is called inside advance(), in the order of time.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime start = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC}) : m_now{std::move(start)} {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }

    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override {
        m_alarms.append({m_elapsed + delay, context, std::move(action)});
    }

    void advance(std::chrono::milliseconds time) {
        const std::chrono::milliseconds target = m_elapsed + time;
        for (;;) {
            const auto next = std::ranges::min_element(m_alarms, {}, &Alarm::due);
            if (next == m_alarms.end() || next->due > target) break;
            Alarm alarm = std::move(*next);
            m_alarms.erase(next);
            moveTo(std::max(alarm.due, m_elapsed));
            if (alarm.context) alarm.action();
        }
        moveTo(target);
    }

    /// Only the wall clock, as when somebody sets it.
    void setNow(const QDateTime& now) { m_now = now; }

private:
    struct Alarm {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> action;
    };

    void moveTo(std::chrono::milliseconds elapsed) {
        m_now = m_now.addMSecs((elapsed - m_elapsed).count());
        m_elapsed = elapsed;
    }

    QDateTime m_now;
    std::chrono::milliseconds m_elapsed{0};
    QList<Alarm> m_alarms;
};

} // namespace Rushes::Tests
