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
#if defined(Q_OS_UNIX)
#include <unistd.h>
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

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

/// Without links on the way; the file itself need not be there.
QString realPathOf(const QString& path) {
    const QFileInfo file{path};
    const QString folder = QFileInfo{file.absolutePath()}.canonicalFilePath();
    return folder.isEmpty() ? path : QDir{folder}.filePath(file.fileName());
}

struct Basket {
    QString folder;
    QString top = {}; ///< to which the paths that it notes are relative; empty where they are absolute
};

bool isRealFolder(const QString& path) {
    const QFileInfo folder{path};
    return folder.isDir() && !folder.isSymLink();
}

/// Where a file may have gone: into the user's own wastebasket, or into one at the top of its drive, which is one of the folders above it. Asking for
/// no list of drives, this touches none but the file's.
QList<Basket> basketsFor(const QString& path) {
    QList<Basket> all{{.folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Trash"_s}};
    const QString user = QString::number(::getuid());
    for (QString top = path; top.size() > 1;) {
        top = QFileInfo{top}.path();
        const QDir folder{top};
        const QString shared = folder.filePath(u".Trash"_s); // never through a link, which anybody might have put there
        if (isRealFolder(shared) && isRealFolder(shared + u'/' + user)) all.append({.folder = shared + u'/' + user, .top = top});
        const QString own = folder.filePath(u".Trash-"_s + user);
        if (isRealFolder(own)) all.append({.folder = own, .top = top});
    }
    return all;
}

/// Where the file was of which a wastebasket has noted this; empty where it says nothing of it.
QString pathIn(const QString& info, const QString& top) {
    constexpr qint64 mostBytes = 64LL * 1024; // a path, and a time
    const auto text = readFile(info, mostBytes);
    if (!text) return {};
    for (const QByteArray& line : text->split('\n')) {
        if (!line.startsWith("Path=")) continue;
        const QString path = QUrl::fromPercentEncoding(line.sliced(5).trimmed());
        return QDir{top}.filePath(path); // which leaves an absolute one as it is
    }
    return {};
}

#endif

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
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Qt notes where it was on its drive by cutting the drive's path off the file's, which fits the real one only.
    QFile file{realPathOf(path)};
#else
    QFile file{path};
#endif
    const QString before = file.fileName();
    if (!file.moveToTrash()) return std::unexpected{FileError{FileFault::Unwritable, u"moveToTrash: %1: %2"_s.arg(file.errorString(), path)}};
    const QString there = file.fileName();
    return there == before ? QString{} : there;
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
    const QString real = realPathOf(path);
    for (const Basket& basket : basketsFor(real)) {
        const QDir infos{basket.folder + u"/info"_s};
        const auto names = infos.entryList({u"*.trashinfo"_s}, QDir::Files, QDir::Time);
        for (const QString& name : names) {
            const QString was = pathIn(infos.filePath(name), basket.top);
            if (was.isEmpty() || (was != path && was != real)) continue;
            const QString there = basket.folder + u"/files/"_s + name.chopped(10);
            if (markOf(there) == mark) return there;
        }
    }
#else
    Q_UNUSED(path)
    Q_UNUSED(mark)
#endif
    return {};
}

} // namespace Rushes::Files
