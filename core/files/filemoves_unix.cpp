// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/filemoves.h"

#include "core/files/descriptor.h"

#include <QFile>

#include <cstdio>

#include <sys/stat.h>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<FileError> errorFrom(const char* call, const QString& path) { return std::unexpected{fileErrorFrom(errno, call, path)}; }

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
    const auto linked = giveSecondName(from, to);
    if (!linked || !*linked) return linked;
    if (::unlink(oldName.constData()) != 0) return errorFrom("unlink", from);
    return true;
}

FileResult<bool> giveSecondName(const QString& file, const QString& name) {
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0) return true;
    if (errno == EEXIST) return false;
    return errorFrom("link", name);
}

FileResult<void> moveOver(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) return errorFrom("rename", to);
    return {};
}

FileResult<void> syncFolder(const QString& folder) {
    const QByteArray name = QFile::encodeName(folder);
    const Descriptor descriptor{untilDone([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })};
    if (descriptor.number() < 0) return errorFrom("open", folder);
    // Some network volumes have nothing to do here and say so.
    if (untilDone([&] { return ::fsync(descriptor.number()); }) != 0 && errno != EINVAL && errno != ENOTSUP) return errorFrom("fsync", folder);
    return {};
}

FileResult<void> makeOneFolder(const QString& folder) {
    if (::mkdir(QFile::encodeName(folder).constData(), 0755) != 0 && errno != EEXIST) return errorFrom("mkdir", folder);
    return {};
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
