// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/libraryfile.h"
#include "core/care/rotation.h"

#include <QDateTime>

#include <optional>

namespace Rushes::Care {

/// Why a snapshot was made. Only those by the hour are taken away again by Rushes.
enum class SnapshotKind : quint8 { Hourly, ByHand, BeforeUpdate };

struct Snapshot {
    QString id; ///< "20260212T080000Z", "20260212T080000Z-by-hand" or "before-13"; names its file
    QString file;
    QDateTime madeAt; ///< UTC
    SnapshotKind kind = SnapshotKind::Hourly;
    qint64 size = 0;

    bool operator==(const Snapshot&) const = default;
};

/// The snapshots of a library that is a file of this computer. They lie in a folder of theirs, those that are made before its form changes
/// (core/storage/migrator.h) right beside the library. All of this reads the disk, whose speed nobody knows: not for the GUI thread. A
/// snapshot has its name when it is whole, checked and on the disk itself.
class Snapshots {
public:
    /// They lie in `folder`, made where it is not there; empty for "backups" beside the library.
    explicit Snapshots(const QString& libraryFile, const QString& folder = {});

    [[nodiscard]] const QString& libraryFile() const { return m_library; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Where they lie if nothing else is chosen.
    [[nodiscard]] static QString usualFolder(const QString& libraryFile);
    /// The newest first.
    [[nodiscard]] QList<Snapshot> list() const;
    [[nodiscard]] std::optional<Snapshot> find(const QString& id) const;
    /// Of a snapshot, or of the library itself as it is now.
    [[nodiscard]] static CareResult<LibraryCounts> countsOf(const QString& file);

    /// Makes one, whatever is there. A library that is damaged is not copied: that would push out the good ones.
    [[nodiscard]] CareResult<Snapshot> make(SnapshotKind kind, const QDateTime& now) const;
    /// Makes the hour's, where one is due and the library is not what it was in the newest; then lets go of those that have outlived their
    /// time. Nothing where nothing was to be made. On an error nothing is taken away.
    [[nodiscard]] CareResult<std::optional<Snapshot>> makeHourly(const QDateTime& now, const Rotation& rotation) const;

private:
    [[nodiscard]] QString pathOf(const QString& id) const;
    /// A checked copy under a name of its own that is no snapshot's yet.
    [[nodiscard]] CareResult<QString> makePart() const;
    [[nodiscard]] CareResult<Snapshot> name(const QString& part, SnapshotKind kind, const QDateTime& now) const;
    [[nodiscard]] CareResult<void> rotate(const Rotation& rotation) const;

    QString m_library;
    QString m_folder;
};

} // namespace Rushes::Care
