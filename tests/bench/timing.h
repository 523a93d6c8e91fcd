// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

/// What the benchmarks have in common.
namespace Rushes::Bench {

/// The time that a part of the runs stay under: 0.5 for the median. 0 where there were none.
[[nodiscard]] double percentile(std::vector<double> times, double part);

/// Throws a database's files out of the system's cache, so that what is read next comes from the disk.
void evict(const QString& file);

/// What all threads of this process were charged so far, in milliseconds: on a busy machine this says more than the clock.
[[nodiscard]] double processorTime();

template <typename Work> double milliseconds(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace Rushes::Bench
