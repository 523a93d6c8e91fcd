// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Rushes::Files {

/// A call of the system again for as long as signals interrupt it.
template <typename Call> auto untilDone(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

/// An open file of the system, closed at the end; a negative number is none.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number{number} {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Returns when the bytes of a file are on the disk itself; otherwise negative, as the system's calls are.
inline int syncToDisk(int descriptor) {
#ifdef Q_OS_MACOS
    // There fsync() leaves them in the drive's own memory.
    return untilDone([descriptor] { return ::fcntl(descriptor, F_FULLFSYNC); });
#else
    return untilDone([descriptor] { return ::fdatasync(descriptor); });
#endif
}

} // namespace Rushes::Files
