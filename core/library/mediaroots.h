// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/mediaplace.h"
#include "core/storage/storageerror.h"

#include <QList>
#include <QString>

namespace Rushes::Storage {
class Connection;
class Database;
} // namespace Rushes::Storage

namespace Rushes::Library {

/// By what this computer is known to a shared library.
[[nodiscard]] QString thisComputer();

/// A folder below which media files lie. A share that two computers mount at different places is one root.
struct MediaRoot {
    QString id;
    QString name;
    QString path; ///< where this computer finds it, with '/'; empty where it has no place here
};

/// Whether the drive of a root seems to be away: its folder is not there, or is empty, as the place of a drive is that is not mounted.
/// Looks at the disk.
[[nodiscard]] bool isAway(const QString& rootPath);

/// Keeps the media roots and where this computer finds them.
class MediaRoots {
public:
    explicit MediaRoots(Storage::Database& database, QString computer = thisComputer());

    QFuture<Storage::StorageResult<QList<MediaRoot>>> roots();
    /// The place of a file by its absolute path: below the deepest root there is, or below a new one made of its folder.
    QFuture<Storage::StorageResult<MediaPlace>> placeOf(const QString& path);
    /// The same for several, in their order. A new root is made of the first of `folders` that a file lies below, else of the file's own.
    QFuture<Storage::StorageResult<QList<MediaPlace>>> placesOf(const QStringList& paths, const QStringList& folders = {});
    /// Tells where this computer finds a root.
    QFuture<Storage::StorageResult<void>> setPath(const QString& rootId, const QString& path);

private:
    Storage::Database& m_database;
    QString m_computer;
};

} // namespace Rushes::Library
