// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace Rushes::Care {

/// How many snapshots are kept: the newest of each of the last hours, days and weeks (Monday to Sunday, UTC) that have one. An hour
/// without a snapshot, because nothing changed or Rushes was closed, uses up no place.
struct Rotation {
    int hours = 24;
    int days = 7;
    int weeks = 4;

    bool operator==(const Rotation&) const = default;
};

/// The moments whose snapshots may go, in the order in which they were given. The newest of all is never among them.
[[nodiscard]] QList<QDateTime> outlived(const QList<QDateTime>& moments, const Rotation& rotation);

/// Whether the next snapshot may be made: the newest one is of an earlier hour, or there is none. A newest one in the future, as after
/// the clock was set back, does not hold it up.
[[nodiscard]] bool isDue(const QDateTime& newest, const QDateTime& now);

} // namespace Rushes::Care
