// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/diskfile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Rushes::Downloads {

namespace {

using Transfer::SinkError;
using Transfer::SinkFault;

std::unexpected<SinkError> errorFrom(int number, const char* call, const QString& path = {}) {
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const QString words = QStringLiteral("%1: %2").arg(QString::fromLatin1(call), qt_error_string(number));
    return std::unexpected{SinkError{full ? SinkFault::Full : SinkFault::Unwritable, path.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, path)}};
}

/// A call again for as long as signals interrupt it.
template <typename Call> auto untilDone(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

constexpr mode_t readableByOthers = 0644;

} // namespace

DiskFile::~DiskFile() { ::close(m_descriptor); }

SinkResult<std::shared_ptr<DiskFile>> DiskFile::open(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    int descriptor = untilDone([&] { return ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, readableByOthers); });
    if (descriptor < 0 && errno == EEXIST) descriptor = untilDone([&] { return ::open(name.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK); });
    if (descriptor < 0) return errorFrom(errno, "open", path);
    std::shared_ptr<DiskFile> file{new DiskFile{descriptor}};
    struct stat facts{};
    if (::fstat(descriptor, &facts) != 0) return errorFrom(errno, "fstat", path);
    // A pipe, a device, or a second name of a file that is somebody else's.
    if (!S_ISREG(facts.st_mode) || facts.st_nlink != 1) return errorFrom(EEXIST, "open", path);
    return file;
}

SinkResult<qint64> DiskFile::size() const {
    struct stat facts{};
    if (::fstat(m_descriptor, &facts) != 0) return errorFrom(errno, "fstat");
    return facts.st_size;
}

bool DiskFile::isAt(const QString& path) const {
    struct stat ours{};
    struct stat there{};
    return ::fstat(m_descriptor, &ours) == 0 && ::lstat(QFile::encodeName(path).constData(), &there) == 0 && ours.st_dev == there.st_dev &&
           ours.st_ino == there.st_ino;
}

QString DiskFile::place() const {
#ifdef Q_OS_LINUX
    const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(m_descriptor));
    return isAt(path) ? path : QString{};
#else
    return {};
#endif
}

SinkResult<void> DiskFile::write(qint64 offset, QByteArrayView bytes) const {
    while (!bytes.isEmpty()) {
        const ssize_t written = untilDone([&] { return ::pwrite(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), offset); });
        if (written < 0) return errorFrom(errno, "write");
        if (written == 0) return errorFrom(ENOSPC, "write");
        offset += written;
        bytes = bytes.sliced(written);
    }
    return {};
}

SinkResult<qsizetype> DiskFile::read(qint64 offset, char* bytes, qsizetype room) const {
    qsizetype got = 0;
    while (got < room) {
        const ssize_t more = untilDone([&] { return ::pread(m_descriptor, bytes + got, static_cast<std::size_t>(room - got), offset + got); });
        if (more < 0) return errorFrom(errno, "read");
        if (more == 0) break;
        got += more;
    }
    return got;
}

SinkResult<void> DiskFile::truncate(qint64 size) const {
    if (untilDone([&] { return ::ftruncate(m_descriptor, size); }) != 0) return errorFrom(errno, "truncate");
    return {};
}

SinkResult<void> DiskFile::sync() const {
#ifdef Q_OS_MACOS
    if (untilDone([&] { return ::fcntl(m_descriptor, F_FULLFSYNC); }) == -1) return errorFrom(errno, "fsync");
#else
    if (untilDone([&] { return ::fdatasync(m_descriptor); }) != 0) return errorFrom(errno, "fsync");
#endif
    return {};
}

void DiskFile::startWriting(qint64 offset, qint64 size) const {
#ifdef Q_OS_LINUX
    ::sync_file_range(m_descriptor, offset, size, SYNC_FILE_RANGE_WRITE); // only a hint: sync() tells whether it worked
#else
    Q_UNUSED(offset)
    Q_UNUSED(size)
#endif
}

SinkResult<Moved> moveWithoutReplacing(const QString& from, const QString& to) {
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    const auto isBusy = [](int number) { return number == EBUSY || number == ETXTBSY || number == EAGAIN; };
#ifdef Q_OS_MACOS
    if (::renamex_np(oldName.constData(), newName.constData(), RENAME_EXCL) == 0) return Moved::Done;
    const bool unknown = errno == ENOTSUP || errno == EINVAL;
#else
    if (::renameat2(AT_FDCWD, oldName.constData(), AT_FDCWD, newName.constData(), RENAME_NOREPLACE) == 0) return Moved::Done;
    const bool unknown = errno == EINVAL || errno == ENOSYS;
#endif
    if (errno == EEXIST) return Moved::Taken;
    if (isBusy(errno)) return Moved::Busy;
    if (!unknown) return errorFrom(errno, "rename", to);
    // Volumes that cannot do it in one step, as some network shares: a second name is refused where it is taken, too.
    if (::link(oldName.constData(), newName.constData()) != 0) {
        if (errno == EEXIST) return Moved::Taken;
        if (isBusy(errno)) return Moved::Busy;
        return errorFrom(errno, "link", to);
    }
    if (::unlink(oldName.constData()) != 0) return errorFrom(errno, "unlink", from);
    return Moved::Done;
}

SinkResult<void> syncFolder(const QString& folder) {
    const QByteArray name = QFile::encodeName(folder);
    const int descriptor = untilDone([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (descriptor < 0) return errorFrom(errno, "open", folder);
    const int done = untilDone([&] { return ::fsync(descriptor); });
    const int number = errno;
    ::close(descriptor);
    // Some network volumes have nothing to do here and say so.
    if (done != 0 && number != EINVAL && number != ENOTSUP) return errorFrom(number, "fsync", folder);
    return {};
}

} // namespace Rushes::Downloads
