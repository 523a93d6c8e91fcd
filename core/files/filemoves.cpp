// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/filemoves.h"

#include "core/files/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<FileError> errorFrom(const char* call, const QString& path) { return std::unexpected{fileErrorFrom(errno, call, path)}; }

constexpr mode_t readableByOthers = 0644;
constexpr auto newSuffix = ".new"_L1;

/// Writes what is to be there under a name of its own first. What an interrupted run left under that name goes.
FileResult<QString> writeBeside(const QString& path, QByteArrayView bytes) {
    const QString fresh = path + newSuffix;
    const QByteArray name = QFile::encodeName(fresh);
    if (auto removed = removeFile(fresh); !removed) return std::unexpected{removed.error()};
    const Descriptor file{untilDone([&] { return ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, readableByOthers); })};
    if (file.number() < 0) return errorFrom("open", fresh);
    while (!bytes.isEmpty()) {
        const ssize_t written = untilDone([&] { return ::write(file.number(), bytes.data(), static_cast<std::size_t>(bytes.size())); });
        if (written <= 0) {
            const auto error = errorFrom("write", fresh);
            ::unlink(name.constData());
            return error;
        }
        bytes = bytes.sliced(written);
    }
    if (syncToDisk(file.number()) < 0) return errorFrom("fsync", fresh);
    return fresh;
}

} // namespace

FileError fileErrorFrom(int number, const char* call, const QString& path) {
    FileFault fault = FileFault::Unwritable;
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP: fault = FileFault::Missing; break;
    case EEXIST: fault = FileFault::Taken; break;
    case ENOSPC:
    case EDQUOT: fault = FileFault::Full; break;
    case EFBIG: fault = FileFault::TooLarge; break;
    case ENAMETOOLONG: fault = FileFault::NameTooLong; break;
    case EBUSY:
    case ETXTBSY:
    case EAGAIN: fault = FileFault::Busy; break;
    default: break;
    }
    const QString words = u"%1: %2"_s.arg(QString::fromLatin1(call), qt_error_string(number));
    return {fault, path.isEmpty() ? words : u"%1 (%2)"_s.arg(words, path)};
}

FileResult<bool> moveWithoutReplacing(const QString& from, const QString& to) {
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
#ifdef Q_OS_MACOS
    if (::renamex_np(oldName.constData(), newName.constData(), RENAME_EXCL) == 0) return true;
    if (errno == EEXIST) return false;
    if (errno != ENOTSUP && errno != EINVAL) return errorFrom("rename", to);
#else
    if (::renameat2(AT_FDCWD, oldName.constData(), AT_FDCWD, newName.constData(), RENAME_NOREPLACE) == 0) return true;
    if (errno == EEXIST) return false;
    if (errno != EINVAL && errno != ENOSYS) return errorFrom("rename", to);
#endif
    // Volumes that cannot do it in one step, as some network shares: a second name is refused where it is taken, too.
    if (::link(oldName.constData(), newName.constData()) != 0) {
        if (errno == EEXIST) return false;
        return errorFrom("link", to);
    }
    if (::unlink(oldName.constData()) != 0) return errorFrom("unlink", from);
    return true;
}

FileResult<void> syncFolder(const QString& folder) {
    const QByteArray name = QFile::encodeName(folder);
    const Descriptor descriptor{untilDone([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })};
    if (descriptor.number() < 0) return errorFrom("open", folder);
    // Some network volumes have nothing to do here and say so.
    if (untilDone([&] { return ::fsync(descriptor.number()); }) != 0 && errno != EINVAL && errno != ENOTSUP) return errorFrom("fsync", folder);
    return {};
}

FileResult<void> makeFolder(const QString& folder) {
    if (QFileInfo{folder}.isDir()) return {};
    const QString above = QFileInfo{folder}.path();
    if (above != folder && !above.isEmpty()) {
        if (auto made = makeFolder(above); !made) return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0755) != 0 && errno != EEXIST) return errorFrom("mkdir", folder);
    if (!QFileInfo{folder}.isDir()) return std::unexpected{FileError{FileFault::Taken, u"%1 is no folder"_s.arg(folder)}};
    return syncFolder(above);
}

FileResult<bool> createFile(const QString& path, QByteArrayView bytes) {
    const auto fresh = writeBeside(path, bytes);
    if (!fresh) return std::unexpected{fresh.error()};
    const auto moved = moveWithoutReplacing(*fresh, path);
    if (!moved || !*moved) {
        // A leftover is swept by the next one that writes here; the first error is the one that matters.
        static_cast<void>(removeFile(*fresh));
        return moved;
    }
    if (auto synced = syncFolder(QFileInfo{path}.path()); !synced) return std::unexpected{synced.error()};
    return true;
}

FileResult<void> replaceFile(const QString& path, QByteArrayView bytes) {
    const auto fresh = writeBeside(path, bytes);
    if (!fresh) return std::unexpected{fresh.error()};
    if (::rename(QFile::encodeName(*fresh).constData(), QFile::encodeName(path).constData()) != 0) return errorFrom("rename", path);
    return syncFolder(QFileInfo{path}.path());
}

FileResult<QByteArray> readFile(const QString& path, qint64 limit) {
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file{untilDone([&] { return ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); })};
    if (file.number() < 0) {
        const FileError error = fileErrorFrom(errno, "open", path);
        return std::unexpected{error.fault == FileFault::Missing ? error : FileError{FileFault::Unreadable, error.detail}};
    }
    struct stat facts{};
    if (::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode)) return std::unexpected{FileError{FileFault::Missing, u"%1 is no file"_s.arg(path)}};
    if (facts.st_size > limit) return std::unexpected{FileError{FileFault::TooLarge, u"%1 has %2 bytes"_s.arg(path).arg(facts.st_size)}};
    QByteArray bytes(facts.st_size, Qt::Uninitialized);
    qsizetype held = 0;
    while (held < bytes.size()) {
        const ssize_t got = untilDone([&] { return ::read(file.number(), bytes.data() + held, static_cast<std::size_t>(bytes.size() - held)); });
        if (got < 0) return std::unexpected{FileError{FileFault::Unreadable, fileErrorFrom(errno, "read", path).detail}};
        if (got == 0) break;
        held += got;
    }
    bytes.truncate(held);
    return bytes;
}

bool isTaken(const QString& path) {
    struct stat facts{};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0;
}

FileResult<void> removeFile(const QString& path) {
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) return errorFrom("unlink", path);
    return {};
}

} // namespace Rushes::Files
