// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timing.h"

#include <ctime>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace Rushes::Bench {

double percentile(std::vector<double> times, double part) {
    std::ranges::sort(times);
    return times.empty() ? 0 : times[std::min(times.size() - 1, static_cast<std::size_t>(part * static_cast<double>(times.size())))];
}

double processorTime() {
    timespec spent{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

void evict(const QString& file) {
    for (const QString& name : {file, file + QLatin1StringView{"-wal"}}) {
        const int descriptor = ::open(name.toUtf8().constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) continue;
        ::fsync(descriptor);
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
        ::close(descriptor);
    }
}

} // namespace Rushes::Bench
