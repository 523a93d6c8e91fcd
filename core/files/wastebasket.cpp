// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/wastebasket.h"

#include "core/files/filemoves.h"
#include "core/files/openfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#ifdef Q_OS_LINUX
#include "core/files/descriptor.h"
#endif

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

/// Where the specification keeps what is to be known of a file in the wastebasket.
QString infoOf(const QString& inWastebasket) {
    const QFileInfo file{inWastebasket};
    const QString folder = file.absolutePath();
    if (!folder.endsWith("/files"_L1)) return {};
    return folder.chopped(5) + u"info/"_s + file.fileName() + u".trashinfo"_s;
}

} // namespace

std::optional<FileMark> markOf(const QString& path) {
    const auto facts = factsOf(path);
    if (!facts) return std::nullopt;
    return FileMark{.size = facts->size, .modified = facts->modified};
}

bool isBeingWritten(const QString& path) {
#ifdef Q_OS_LINUX
    // A lease for reading is refused where somebody has the file open for writing; one that is given is given back at once.
    const Descriptor file{untilDone([&path] { return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK); })};
    if (file.number() < 0) return false;
    if (::fcntl(file.number(), F_SETLEASE, F_RDLCK) == 0) {
        ::fcntl(file.number(), F_SETLEASE, F_UNLCK);
        return false;
    }
    return errno == EAGAIN; // other errors: not our file, or a file system without leases
#else
    Q_UNUSED(path) // there the wastebasket itself refuses what is open
    return false;
#endif
}

FileResult<QString> moveToWastebasket(const QString& path) {
    if (!markOf(path)) return std::unexpected{FileError{FileFault::Missing, path}};
    QFile file{path};
    if (!file.moveToTrash()) return std::unexpected{FileError{FileFault::Unwritable, u"moveToTrash: %1: %2"_s.arg(file.errorString(), path)}};
    const QString there = file.fileName();
    return there == path ? QString{} : there;
}

FileResult<bool> takeFromWastebasket(const QString& inWastebasket, const QString& to) {
    if (!markOf(inWastebasket)) return std::unexpected{FileError{FileFault::Missing, inWastebasket}};
    if (isTaken(to)) return false;
    if (auto made = makeFolder(QFileInfo{to}.absolutePath()); !made) return std::unexpected{made.error()};
    const auto moved = moveWithoutReplacing(inWastebasket, to);
    if (!moved || !*moved) return moved;
    // What the wastebasket noted of it would show a file there that is none; left behind it harms nobody.
    if (const QString info = infoOf(inWastebasket); !info.isEmpty()) QFile::remove(info);
    if (auto synced = syncFolder(QFileInfo{to}.absolutePath()); !synced) return std::unexpected{synced.error()};
    return true;
}

QString findInWastebasket(const QString& path, const FileMark& mark) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QDir basket{QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Trash"_s};
    const QDir infos{basket.filePath(u"info"_s)};
    constexpr qint64 mostBytes = 64 * 1024; // a path, and a time
    const auto names = infos.entryList({u"*.trashinfo"_s}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        const auto info = readFile(infos.filePath(name), mostBytes);
        if (!info || QUrl::fromPercentEncoding(info->simplified()).indexOf(u"Path="_s + path) < 0) continue;
        const QString there = basket.filePath(u"files/"_s + name.chopped(10));
        if (markOf(there) == mark) return there;
    }
#else
    Q_UNUSED(path)
    Q_UNUSED(mark)
#endif
    return {};
}

} // namespace Rushes::Files
