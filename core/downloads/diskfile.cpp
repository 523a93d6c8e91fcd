// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/diskfile.h"

#include "core/files/descriptor.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Rushes::Downloads {

namespace {

using Files::untilDone;
using Transfer::SinkError;
using Transfer::SinkFault;

std::unexpected<SinkError> errorFrom(int number, const char* call, const QString& path = {}) {
    return std::unexpected{sinkErrorOf(Files::fileErrorFrom(number, call, path))};
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
    if (Files::syncToDisk(m_descriptor) < 0) return errorFrom(errno, "fsync");
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

SinkError sinkErrorOf(const Files::FileError& error) {
    const bool full = error.fault == Files::FileFault::Full || error.fault == Files::FileFault::TooLarge;
    return {full ? SinkFault::Full : SinkFault::Unwritable, error.detail};
}

} // namespace Rushes::Downloads
