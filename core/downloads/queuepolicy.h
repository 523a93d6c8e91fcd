// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/weeklyschedule.h"

namespace Rushes::Downloads {

/// Which download is next. Whatever the rule, what it leaves equal goes by the places that people gave.
enum class QueueOrder : quint8 {
    Manual,   ///< as people put them
    Priority, ///< high before normal before low
    Deadline, ///< what is needed first lands first; then by priority
};

[[nodiscard]] QString word(QueueOrder order);
[[nodiscard]] std::optional<QueueOrder> queueOrderFrom(QStringView word);

/// The rules that people give a queue.
struct QueuePolicy {
    static constexpr int mostParallel = 16;

    QueueOrder order = QueueOrder::Manual;
    int parallel = 2;             ///< downloads at once, 1 to mostParallel
    int perHost = 0;              ///< downloads at once from one server; 0 for as many as `parallel`
    int connections = 1;          ///< for one file, 1 to 8, where its host takes so many; 0 for as many as help
    qint64 bytesPerSecond = 0;    ///< over all transfers; 0 for no limit. A window of the schedule may ask for less, never for more
    qint64 bytesPerDay = 0;       ///< from midnight to midnight in `zone`; 0 for no quota
    bool pausesOnMetered = true;  ///< nothing is fetched while the network is paid by the byte
    WeeklySchedule schedule{};
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the schedule's times and of the quota's days

    bool operator==(const QueuePolicy&) const = default;
    /// The lower of the queue's own limit and that of a pace; 0 for none.
    [[nodiscard]] qint64 limitAt(const Pace& pace) const;
    /// The next midnight, in UTC.
    [[nodiscard]] QDateTime nextDay(const QDateTime& moment) const;
    [[nodiscard]] QDate dayOf(const QDateTime& moment) const { return moment.toTimeZone(zone).date(); }
};

} // namespace Rushes::Downloads
