// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/weeklyschedule.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;

constexpr int daysOfWeek = 7;
/// The pace repeats after a week, give or take the hour of a summer time.
constexpr int daysToLookAt = 9;

constexpr std::array dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

bool isOn(quint8 days, const QDate& date) { return (days >> (date.dayOfWeek() - 1) & 1) != 0; }

/// The moment a window begins that begins on this day.
QDateTime beginOn(const ScheduleWindow& window, const QDate& date, const QTimeZone& zone) {
    return QDateTime{date, window.from, zone, QDateTime::TransitionResolution::RelativeToBefore}.toUTC();
}

QDateTime endOn(const ScheduleWindow& window, const QDate& date, const QTimeZone& zone) {
    const QDate last = window.to > window.from ? date : date.addDays(1);
    // The time before the change, where there is none like this; the second of two like this.
    const QDateTime before{last, window.to, zone, QDateTime::TransitionResolution::RelativeToBefore};
    const QDateTime after{last, window.to, zone, QDateTime::TransitionResolution::RelativeToAfter};
    return std::max(before, after).toUTC();
}

std::optional<int> dayFrom(const QString& name) {
    const auto found = std::ranges::find(dayNames, name);
    return found == dayNames.end() ? std::nullopt : std::optional{static_cast<int>(found - dayNames.begin())};
}

} // namespace

bool WeeklySchedule::isIdle() const {
    return otherwise.kind == Pace::Kind::Full &&
           std::ranges::none_of(windows, [](const ScheduleWindow& window) { return window.enabled && window.pace.kind != Pace::Kind::Full; });
}

const ScheduleWindow* WeeklySchedule::windowAt(const QDateTime& moment, const QTimeZone& zone) const {
    const QDate today = moment.toTimeZone(zone).date();
    for (const ScheduleWindow& window : windows) {
        if (!window.enabled) continue;
        for (const QDate& date : {today, today.addDays(-1)})
            if (isOn(window.days, date) && beginOn(window, date, zone) <= moment && moment < endOn(window, date, zone)) return &window;
    }
    return nullptr;
}

Pace WeeklySchedule::paceAt(const QDateTime& moment, const QTimeZone& zone) const {
    const ScheduleWindow* window = windowAt(moment, zone);
    return window == nullptr ? otherwise : window->pace;
}

QDateTime WeeklySchedule::nextChange(const QDateTime& after, const QTimeZone& zone) const {
    const Pace now = paceAt(after, zone);
    const QDate today = after.toTimeZone(zone).date();
    QList<QDateTime> moments;
    for (const ScheduleWindow& window : windows) {
        if (!window.enabled) continue;
        for (int day = -1; day <= daysToLookAt; ++day) {
            const QDate date = today.addDays(day);
            if (!isOn(window.days, date)) continue;
            for (const QDateTime& moment : {beginOn(window, date, zone), endOn(window, date, zone)})
                if (moment > after) moments.append(moment);
        }
    }
    std::ranges::sort(moments);
    for (const QDateTime& moment : std::as_const(moments))
        if (paceAt(moment, zone) != now) return moment;
    return {};
}

QString WeeklySchedule::text(const Pace& pace) {
    switch (pace.kind) {
    case Pace::Kind::Full: return u"full"_s;
    case Pace::Kind::Paused: return u"paused"_s;
    case Pace::Kind::Limited: break;
    }
    return QString::number(pace.bytesPerSecond);
}

std::optional<Pace> WeeklySchedule::pace(const QString& text) {
    if (text == "full"_L1) return Pace{};
    if (text == "paused"_L1) return Pace{.kind = Pace::Kind::Paused};
    bool isNumber = false;
    const qint64 rate = text.toLongLong(&isNumber);
    if (!isNumber || rate <= 0) return std::nullopt;
    return Pace{.kind = Pace::Kind::Limited, .bytesPerSecond = rate};
}

QString WeeklySchedule::daysText(quint8 days) {
    QStringList parts;
    for (int day = 0; day < daysOfWeek; ++day) {
        if ((days >> day & 1) == 0) continue;
        int last = day;
        while (last + 1 < daysOfWeek && (days >> (last + 1) & 1) != 0) ++last;
        if (last - day >= 2) {
            parts << dayNames[static_cast<std::size_t>(day)] + u'-' + dayNames[static_cast<std::size_t>(last)];
            day = last;
        } else parts << dayNames[static_cast<std::size_t>(day)];
    }
    return parts.join(u',');
}

std::optional<quint8> WeeklySchedule::daysFrom(const QString& text) {
    int days = 0;
    const QStringList parts = text.toLower().split(u',');
    for (const QString& part : parts) {
        const QStringList ends = part.trimmed().split(u'-');
        const auto first = dayFrom(ends.first());
        const auto last = dayFrom(ends.last());
        if (!first || !last || ends.size() > 2) return std::nullopt;
        // "fri-mon" goes over the end of the week.
        for (int day = *first;; day = (day + 1) % daysOfWeek) {
            days |= 1 << day;
            if (day == *last) break;
        }
    }
    return static_cast<quint8>(days);
}

QString WeeklySchedule::text(const ScheduleWindow& window) {
    QStringList parts{window.name, daysText(window.days), window.from.toString(u"HH:mm") + u'-' + window.to.toString(u"HH:mm"), text(window.pace)};
    if (!window.enabled) parts << u"off"_s;
    return parts.join("; "_L1);
}

std::expected<ScheduleWindow, ScheduleProblem> WeeklySchedule::window(const QString& text) {
    QStringList parts = text.split(u';');
    for (QString& part : parts) part = part.trimmed();
    ScheduleWindow window;
    if (parts.size() == 5 && parts.last() == "off"_L1) {
        window.enabled = false;
        parts.removeLast();
    }
    if (parts.size() != 4) return std::unexpected{ScheduleProblem::Shape};
    window.name = parts[0];
    if (window.name.isEmpty()) return std::unexpected{ScheduleProblem::Name};
    const auto days = daysFrom(parts[1]);
    if (!days) return std::unexpected{ScheduleProblem::Days};
    window.days = *days;
    const QStringList times = parts[2].split(u'-');
    window.from = QTime::fromString(times.value(0).trimmed(), u"HH:mm"_s);
    window.to = QTime::fromString(times.value(1).trimmed(), u"HH:mm"_s);
    if (times.size() != 2 || !window.from.isValid() || !window.to.isValid()) return std::unexpected{ScheduleProblem::Times};
    const auto wanted = pace(parts[3]);
    if (!wanted) return std::unexpected{ScheduleProblem::Pace};
    window.pace = *wanted;
    return window;
}

} // namespace Rushes::Downloads
