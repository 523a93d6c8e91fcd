// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/filehandles.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Rushes::PortalServer {

namespace {

constexpr int ownHandles = 128;         ///< databases, mail, the program itself
constexpr int handlesOfConnection = 2;  ///< its socket, and a file that is sent by it
/// Each may leave a whole read buffer unread: with these, and the hashes of passwords, the portal stays below 256 MB.
constexpr qsizetype mostConnections = 1200;
constexpr int enough = ownHandles + handlesOfConnection * static_cast<int>(mostConnections);

} // namespace

int raiseFileHandles() {
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 256;
    const rlim_t wanted = std::min<rlim_t>(limit.rlim_max, enough);
    if (limit.rlim_cur < wanted) {
        const rlim_t before = std::exchange(limit.rlim_cur, wanted);
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0) limit.rlim_cur = before;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, enough));
#else
    return enough; // sockets are not counted there
#endif
}

qsizetype connectionsFor(int fileHandles) { return std::clamp<qsizetype>((fileHandles - ownHandles) / handlesOfConnection, 16, mostConnections); }

} // namespace Rushes::PortalServer
