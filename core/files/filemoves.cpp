// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/filemoves.h"

#include "core/files/openfile.h"

#include <QFileInfo>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

constexpr auto newSuffix = ".new"_L1;

/// Writes what is to be there under a name of its own first. What an interrupted run left under that name goes.
FileResult<QString> writeBeside(const QString& path, QByteArrayView bytes) {
    QString fresh = path + newSuffix;
    if (auto removed = removeFile(fresh); !removed) return std::unexpected{removed.error()};
    const auto file = OpenFile::open(fresh, OpenFile::Purpose::Create);
    if (!file) return std::unexpected{file.error()};
    if (auto written = file->writeAt(0, bytes); !written) {
        // A leftover is swept by the next one that writes here; the first error is the one that matters.
        static_cast<void>(removeFile(fresh));
        return std::unexpected{written.error()};
    }
    if (auto synced = file->sync(); !synced) return std::unexpected{synced.error()};
    return fresh;
}

} // namespace

FileResult<void> makeFolder(const QString& folder) {
    if (QFileInfo{folder}.isDir()) return {};
    const QString above = QFileInfo{folder}.path();
    if (above != folder && !above.isEmpty()) {
        if (auto made = makeFolder(above); !made) return made;
    }
    if (auto made = makeOneFolder(folder); !made) return made;
    if (!QFileInfo{folder}.isDir()) return std::unexpected{FileError{FileFault::Taken, u"%1 is no folder"_s.arg(folder)}};
    return syncFolder(above);
}

FileResult<bool> createFile(const QString& path, QByteArrayView bytes) {
    const auto fresh = writeBeside(path, bytes);
    if (!fresh) return std::unexpected{fresh.error()};
    const auto moved = moveWithoutReplacing(*fresh, path);
    if (!moved || !*moved) {
        static_cast<void>(removeFile(*fresh));
        return moved;
    }
    if (auto synced = syncFolder(QFileInfo{path}.path()); !synced) return std::unexpected{synced.error()};
    return true;
}

FileResult<void> replaceFile(const QString& path, QByteArrayView bytes) {
    const auto fresh = writeBeside(path, bytes);
    if (!fresh) return std::unexpected{fresh.error()};
    if (auto moved = moveOver(*fresh, path); !moved) return moved;
    return syncFolder(QFileInfo{path}.path());
}

FileResult<QByteArray> readFile(const QString& path, qint64 limit) {
    const auto file = OpenFile::open(path, OpenFile::Purpose::Read);
    if (!file) return std::unexpected{asUnreadable(file.error())};
    const auto facts = file->facts();
    if (!facts) return std::unexpected{asUnreadable(facts.error())};
    if (facts->size > limit) return std::unexpected{FileError{FileFault::TooLarge, u"%1 has %2 bytes"_s.arg(path).arg(facts->size)}};
    QByteArray bytes(facts->size, Qt::Uninitialized);
    const auto held = file->readAt(0, bytes.data(), bytes.size());
    if (!held) return std::unexpected{held.error()};
    bytes.truncate(*held);
    return bytes;
}

} // namespace Rushes::Files
