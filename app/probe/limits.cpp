// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/limits.h"

#if defined(__unix__) || defined(__APPLE__)
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef __linux__
#include <sched.h>
#endif

namespace Rushes::Probe {

#if defined(__unix__) || defined(__APPLE__)

namespace {

void lower(decltype(RLIMIT_CORE) resource, rlim_t most) {
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0) return;
    if (limit.rlim_max == RLIM_INFINITY || limit.rlim_max > most) limit.rlim_max = most;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(resource, &limit);
}

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
/// Address space in use: the libraries of libav* alone are about 200 MB of it.
rlim_t addressSpaceInUse() {
    unsigned long pages = 0;
    if (std::FILE* const file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%lu", &pages) != 1) pages = 0;
        std::fclose(file);
    }
    return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

void limitMemory() { lower(RLIMIT_AS, addressSpaceInUse() + rlim_t{512} * 1024 * 1024); }
#else
// Sanitizers map terabytes of address space for themselves, and macOS does not keep to this limit.
void limitMemory() {}
#endif

void leaveNetwork() {
#ifdef __linux__
    // Alone where we are the administrator; others need a user namespace with it, in which files can be read as before.
    if (unshare(CLONE_NEWNET) != 0 && geteuid() != 0) static_cast<void>(unshare(CLONE_NEWUSER | CLONE_NEWNET));
    // Where both are refused, what is left is that no code here opens anything but the file it was asked about.
#endif
}

} // namespace

void giveUpPowers() {
    leaveNetwork();
    limitMemory();
    lower(RLIMIT_CORE, 0);
    lower(RLIMIT_FSIZE, 0);
    std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): it cannot fail for a signal that exists
}

void allowProcessorTime(int seconds) {
    rusage used{};
    rlimit limit{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0) return;
    // Only the soft limit moves, so it can be moved again for the next request.
    limit.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    setrlimit(RLIMIT_CPU, &limit);
}

#else

// On other systems ProbeClient's time-out is the limit.
void giveUpPowers() {}
void allowProcessorTime(int) {}

#endif

} // namespace Rushes::Probe
