// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/queuesettings.h"

#include "core/settings/settings.h"

namespace Rushes::Workbench {

using Downloads::QueuePolicy;
using Downloads::WeeklySchedule;

QueuePolicy queuePolicy(const Settings::Settings& settings) {
    QueuePolicy policy;
    policy.order = Downloads::queueOrderFrom(settings.queueOrder()).value_or(Downloads::QueueOrder::Manual);
    policy.parallel = settings.parallelDownloads();
    policy.perHost = settings.downloadsPerHost();
    policy.connections = settings.connectionsPerFile();
    policy.bytesPerSecond = settings.rateLimit();
    policy.bytesPerDay = settings.bytesPerDay();
    policy.pausesOnMetered = settings.pausesOnMetered();
    const QStringList lines = settings.schedule();
    for (const QString& line : lines)
        if (const auto window = WeeklySchedule::window(line)) policy.schedule.windows.append(*window);
    policy.schedule.otherwise = WeeklySchedule::pace(settings.paceOtherwise()).value_or(Downloads::Pace{});
    return policy;
}

void keepQueuePolicy(const QueuePolicy& policy, Settings::Settings& settings) {
    settings.setQueueOrder(word(policy.order));
    settings.setParallelDownloads(policy.parallel);
    settings.setDownloadsPerHost(policy.perHost);
    settings.setConnectionsPerFile(policy.connections);
    settings.setRateLimit(policy.bytesPerSecond);
    settings.setBytesPerDay(policy.bytesPerDay);
    settings.setPausesOnMetered(policy.pausesOnMetered);
    QStringList lines;
    for (const Downloads::ScheduleWindow& window : policy.schedule.windows) lines << WeeklySchedule::text(window);
    settings.setSchedule(lines, WeeklySchedule::text(policy.schedule.otherwise));
}

} // namespace Rushes::Workbench
