// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/openfile.h"

#include "core/files/descriptor.h"

#include <QFile>

#include <utility>

#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t readableByOthers = 0644;
// O_NONBLOCK: a pipe under the name of a clip must not hold us.
constexpr int notThroughLinks = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;

int flagsFor(OpenFile::Purpose purpose) {
    switch (purpose) {
    case OpenFile::Purpose::Read: return O_RDONLY | notThroughLinks;
    case OpenFile::Purpose::Change: return O_RDWR | notThroughLinks;
    case OpenFile::Purpose::Create: break;
    }
    return O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
}

FileFacts factsFrom(const struct stat& found) {
#ifdef Q_OS_MACOS
    const timespec& modified = found.st_mtimespec;
#else
    const timespec& modified = found.st_mtim;
#endif
    return {.identity = {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)},
            .size = found.st_size,
            .modified = static_cast<qint64>(modified.tv_sec) * 1000 + modified.tv_nsec / 1'000'000,
            .names = static_cast<quint64>(found.st_nlink)};
}

int descriptorOf(qintptr handle) { return static_cast<int>(handle); }

} // namespace

std::optional<FileFacts> factsOf(const QString& path) {
    struct stat found{};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
    return factsFrom(found);
}

FileResult<OpenFile> OpenFile::open(const QString& path, Purpose purpose) {
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = untilDone([&] { return ::open(name.constData(), flagsFor(purpose), readableByOthers); });
    if (descriptor < 0) return std::unexpected{fileErrorFrom(errno, "open", path)};
    OpenFile file{descriptor, path};
    struct stat found{};
    if (::fstat(descriptor, &found) != 0) return file.failure("fstat");
    if (!S_ISREG(found.st_mode)) return std::unexpected{FileError{FileFault::Missing, u"%1 is no file"_s.arg(path)}};
    return file;
}

void OpenFile::close() {
    if (m_handle != none) ::close(descriptorOf(std::exchange(m_handle, none)));
}

std::unexpected<FileError> OpenFile::failure(const char* call) const { return std::unexpected{fileErrorFrom(errno, call, m_path)}; }

FileResult<FileFacts> OpenFile::facts() const {
    struct stat found{};
    if (::fstat(descriptorOf(m_handle), &found) != 0) return failure("fstat");
    return factsFrom(found);
}

QString OpenFile::place() const {
#ifdef Q_OS_LINUX
    const QString path = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(m_handle));
    const auto there = factsOf(path);
    const auto ours = facts();
    return there && ours && there->identity == ours->identity ? path : QString{};
#else
    return {};
#endif
}

FileResult<qsizetype> OpenFile::readAt(qint64 offset, char* bytes, qsizetype room) const {
    qsizetype got = 0;
    while (got < room) {
        const ssize_t more = untilDone([&] { return ::pread(descriptorOf(m_handle), bytes + got, static_cast<std::size_t>(room - got), offset + got); });
        if (more < 0) return std::unexpected{FileError{FileFault::Unreadable, fileErrorFrom(errno, "read", m_path).detail}};
        if (more == 0) break;
        got += more;
    }
    return got;
}

FileResult<void> OpenFile::writeAt(qint64 offset, QByteArrayView bytes) const {
    while (!bytes.isEmpty()) {
        const ssize_t written = untilDone([&] { return ::pwrite(descriptorOf(m_handle), bytes.data(), static_cast<std::size_t>(bytes.size()), offset); });
        if (written < 0) return failure("write");
        if (written == 0) return std::unexpected{fileErrorFrom(ENOSPC, "write", m_path)};
        offset += written;
        bytes = bytes.sliced(written);
    }
    return {};
}

FileResult<void> OpenFile::truncate(qint64 size) const {
    if (untilDone([&] { return ::ftruncate(descriptorOf(m_handle), size); }) != 0) return failure("truncate");
    return {};
}

FileResult<void> OpenFile::sync() const {
    if (syncToDisk(descriptorOf(m_handle)) < 0) return failure("fsync");
    return {};
}

bool OpenFile::cloneFrom(const OpenFile& source) const {
#ifdef Q_OS_LINUX
    return ::ioctl(descriptorOf(m_handle), FICLONE, descriptorOf(source.m_handle)) == 0;
#else
    Q_UNUSED(source)
    return false;
#endif
}

void OpenFile::startWriting(qint64 offset, qint64 size) const {
#ifdef Q_OS_LINUX
    ::sync_file_range(descriptorOf(m_handle), offset, size, SYNC_FILE_RANGE_WRITE); // sync() tells whether it worked
#else
    Q_UNUSED(offset)
    Q_UNUSED(size)
#endif
}

void OpenFile::willReadAll() const {
#ifdef Q_OS_LINUX
    ::posix_fadvise(descriptorOf(m_handle), 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
}

void OpenFile::forgetRead() const {
#ifdef Q_OS_LINUX
    ::posix_fadvise(descriptorOf(m_handle), 0, 0, POSIX_FADV_DONTNEED);
#endif
}

} // namespace Rushes::Files
