// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <expected>
#include <optional>

namespace Rushes::Downloads {

/// How fast the queue may go.
struct Pace {
    enum class Kind : quint8 { Full, Limited, Paused };

    Kind kind = Kind::Full;
    qint64 bytesPerSecond = 0; ///< with Limited, more than 0

    bool operator==(const Pace&) const = default;
};

/// A time that comes back each week: on each of its days from `from` until `to`, into the next day where `to` is not later than `from`.
struct ScheduleWindow {
    QString name;
    quint8 days = everyDay; ///< bit 0 is Monday, bit 6 Sunday: the day on which it begins
    QTime from;
    QTime to;
    Pace pace;
    bool enabled = true;

    static constexpr quint8 everyDay = 0b1111111;
    bool operator==(const ScheduleWindow&) const = default;
};

/// What a text that should be a window has wrong.
enum class ScheduleProblem : quint8 { Shape, Name, Days, Times, Pace };

/// The week as a newsroom has planned it: named windows with a pace each, and a pace for all other times. Where windows overlap the first
/// in the list decides. Times are those of a wall clock: in the night in which clocks go forward a time that does not exist is taken for
/// the same length after the last one that does, and in the night in which they go back a window lasts until its end is shown for the
/// second time.
class WeeklySchedule {
public:
    QList<ScheduleWindow> windows;
    Pace otherwise{}; ///< outside of all windows

    [[nodiscard]] bool operator==(const WeeklySchedule&) const = default;
    /// Whether it says nothing but full speed at any time.
    [[nodiscard]] bool isIdle() const;
    /// The window that decides at this moment; null outside of all.
    [[nodiscard]] const ScheduleWindow* windowAt(const QDateTime& moment, const QTimeZone& zone) const;
    [[nodiscard]] Pace paceAt(const QDateTime& moment, const QTimeZone& zone) const;
    /// The first moment after this one at which the pace is another, in UTC; invalid where it stays for ever.
    [[nodiscard]] QDateTime nextChange(const QDateTime& after, const QTimeZone& zone) const;

    /// One line a window, as settings and the command line have it: "nights; mon-fri; 22:00-06:00; full", "lunch; sat,sun; 12:00-13:00;
    /// 5000000", "air; mon-sun; 19:30-20:15; paused; off". The name may have no semicolon.
    [[nodiscard]] static QString text(const ScheduleWindow& window);
    [[nodiscard]] static std::expected<ScheduleWindow, ScheduleProblem> window(const QString& text);
    /// "full", "paused", or bytes per second.
    [[nodiscard]] static QString text(const Pace& pace);
    [[nodiscard]] static std::optional<Pace> pace(const QString& text);
    /// "mon-fri", "sat,sun"; the days' names are English whatever the locale.
    [[nodiscard]] static QString daysText(quint8 days);
    [[nodiscard]] static std::optional<quint8> daysFrom(const QString& text);
};

} // namespace Rushes::Downloads
