// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/rotation.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace Rushes::Care {

namespace {

constexpr qint64 hourSeconds = 3600;

qint64 hourOf(const QDateTime& moment) { return moment.toSecsSinceEpoch() / hourSeconds; }
qint64 dayOf(const QDateTime& moment) { return moment.toUTC().date().toJulianDay(); }
/// Julian day 0 was a Monday.
qint64 weekOf(const QDateTime& moment) { return dayOf(moment) / 7; }

/// Of moments from the newest to the oldest, the first of each of the first `count` periods.
void keepNewest(const QList<QDateTime>& newestFirst, int count, qint64 (*periodOf)(const QDateTime&), QSet<QDateTime>& kept) {
    QSet<qint64> periods;
    for (const QDateTime& moment : newestFirst) {
        if (periods.size() >= count) return;
        const qint64 period = periodOf(moment);
        if (periods.contains(period)) continue;
        periods.insert(period);
        kept.insert(moment);
    }
}

} // namespace

QList<QDateTime> outlived(const QList<QDateTime>& moments, const Rotation& rotation) {
    QList<QDateTime> newestFirst = moments;
    std::ranges::sort(newestFirst, std::greater{});
    QSet<QDateTime> kept;
    if (!newestFirst.isEmpty()) kept.insert(newestFirst.first());
    keepNewest(newestFirst, rotation.hours, hourOf, kept);
    keepNewest(newestFirst, rotation.days, dayOf, kept);
    keepNewest(newestFirst, rotation.weeks, weekOf, kept);
    QList<QDateTime> gone;
    std::ranges::copy_if(moments, std::back_inserter(gone), [&](const QDateTime& moment) { return !kept.contains(moment); });
    return gone;
}

bool isDue(const QDateTime& newest, const QDateTime& now) { return !newest.isValid() || newest > now || hourOf(newest) < hourOf(now); }

} // namespace Rushes::Care
