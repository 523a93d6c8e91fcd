// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/downloads/queuepolicy.h"

namespace Rushes::Downloads {

/// A download as far as its forecast goes.
struct ForecastItem {
    std::optional<qint64> missing{}; ///< bytes still to come; nothing where nobody has said how long the file is
    QString host{};
    bool isFetching = false;
    bool takesPart = true;  ///< not where it is paused, waits for something that nobody can foretell, or has failed
    QDateTime notBefore{};  ///< its retry, or the end of its server's wait; invalid for at once
    QDateTime neededBy{};   ///< invalid for no such time
};

/// What a forecast is made from.
struct ForecastConditions {
    QDateTime now;
    double bytesPerSecond = 0; ///< what the line was last seen to give all transfers together; 0 for not known
    qint64 bytesToday = 0;     ///< of the quota, used
    bool isMetered = false;    ///< the network is paid by the byte, and the policy pauses there
};

/// Plays the queue forward: downloads start in their order as places are free, share the line equally, go at the schedule's pace, stop
/// while it pauses and where the day's quota is used up. `items` are in the order of the queue; answers are in the same order. A file of
/// unknown length is taken to be as long as the others are on average, and gets no answer itself. Nothing is said of what lies more than
/// thirty days ahead.
[[nodiscard]] QList<Forecast> forecast(const QList<ForecastItem>& items, const QueuePolicy& policy, const ForecastConditions& conditions);

} // namespace Rushes::Downloads
