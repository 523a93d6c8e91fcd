// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/snapshots.h"

#include "core/base/failpoint.h"
#include "core/files/filemoves.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace Rushes::Care {

using namespace Qt::StringLiterals;

namespace {

const QString momentForm = u"yyyyMMdd'T'HHmmss'Z'"_s;
const QString byHand = u"-by-hand"_s;
const QString beforeUpdate = u"before-"_s;
const QString ending = u".sqlite"_s;
const QString partName = u"snapshot.part"_s;

bool haveSameBytes(const QString& one, const QString& other) {
    QFile first{one};
    QFile second{other};
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) || first.size() != second.size()) return false;
    constexpr qint64 atOnce = 1 << 20;
    while (!first.atEnd()) {
        const QByteArray bytes = first.read(atOnce);
        if (bytes.isEmpty() || bytes != second.read(atOnce)) return false;
    }
    return true;
}

std::optional<Snapshot> read(const QFileInfo& file) {
    const QString id = file.completeBaseName();
    const SnapshotKind kind = id.endsWith(byHand) ? SnapshotKind::ByHand : SnapshotKind::Hourly;
    QDateTime madeAt = QDateTime::fromString(kind == SnapshotKind::ByHand ? id.chopped(byHand.size()) : id, momentForm);
    if (!madeAt.isValid()) return std::nullopt; // somebody else's file
    madeAt.setTimeZone(QTimeZone::UTC);
    return Snapshot{.id = id, .file = file.absoluteFilePath(), .madeAt = madeAt, .kind = kind, .size = file.size()};
}

} // namespace

Snapshots::Snapshots(const QString& libraryFile, const QString& folder)
    : m_library{QFileInfo{libraryFile}.absoluteFilePath()}, m_folder{folder.isEmpty() ? usualFolder(libraryFile) : QFileInfo{folder}.absoluteFilePath()} {}

QString Snapshots::usualFolder(const QString& libraryFile) { return QFileInfo{libraryFile}.absolutePath() + u"/backups"_s; }

QString Snapshots::pathOf(const QString& id) const { return folder() + u'/' + id + ending; }

QList<Snapshot> Snapshots::list() const {
    QList<Snapshot> all;
    const QFileInfoList files = QDir{folder()}.entryInfoList({u'*' + ending}, QDir::Files);
    for (const QFileInfo& file : files) {
        if (const auto snapshot = read(file)) all.append(*snapshot);
    }
    const QFileInfo library{m_library};
    const QString stem = library.fileName() + u'.' + beforeUpdate;
    const QFileInfoList updates = library.absoluteDir().entryInfoList({stem + u'*'}, QDir::Files);
    for (const QFileInfo& file : updates) {
        bool isNumber = false;
        const int version = file.fileName().sliced(stem.size()).toInt(&isNumber);
        if (!isNumber) continue; // one that is not whole
        all.append({.id = beforeUpdate + QString::number(version),
                    .file = file.absoluteFilePath(),
                    .madeAt = file.lastModified().toUTC(),
                    .kind = SnapshotKind::BeforeUpdate,
                    .size = file.size()});
    }
    std::ranges::sort(all, [](const Snapshot& one, const Snapshot& other) { return std::pair{one.madeAt, one.id} > std::pair{other.madeAt, other.id}; });
    return all;
}

std::optional<Snapshot> Snapshots::find(const QString& id) const {
    const QList<Snapshot> all = list();
    const auto found = std::ranges::find(all, id, &Snapshot::id);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

CareResult<LibraryCounts> Snapshots::countsOf(const QString& file) {
    return LibraryFile::open(file).and_then([](LibraryFile library) { return library.counts(); });
}

CareResult<QString> Snapshots::makePart() const {
    if (auto made = Files::makeFolder(folder()); !made) return std::unexpected{careErrorFrom(made.error())};
    QString part = folder() + u'/' + partName;
    if (auto gone = Files::removeFile(part); !gone) return std::unexpected{careErrorFrom(gone.error())}; // of a run that was cut
    {
        auto library = LibraryFile::open(m_library);
        if (!library) return std::unexpected{library.error()};
        if (auto copied = library->copyTo(part); !copied) return std::unexpected{copied.error()};
    }
    failPoint("snapshot-copied");
    auto copy = LibraryFile::open(part);
    const auto problems = copy ? copy->problems() : CareResult<QStringList>{std::unexpected{copy.error()}};
    if (problems && problems->isEmpty()) return part;
    const CareError error = problems ? CareError{CareFault::Damaged, problems->first()} : problems.error();
    copy = std::unexpected{error}; // closed before it goes
    if (auto gone = Files::removeFile(part); !gone) return std::unexpected{careErrorFrom(gone.error())};
    return std::unexpected{error};
}

CareResult<Snapshot> Snapshots::name(const QString& part, SnapshotKind kind, const QDateTime& now) const {
    const QString id = now.toUTC().toString(momentForm) + (kind == SnapshotKind::ByHand ? byHand : QString{});
    const QString path = pathOf(id);
    const auto named = Files::moveWithoutReplacing(part, path);
    if (!named) return std::unexpected{careErrorFrom(named.error())};
    if (!*named) return std::unexpected{CareError{CareFault::Refused, u"%1 is there already"_s.arg(path)}};
    if (auto synced = Files::syncFolder(folder()); !synced) return std::unexpected{careErrorFrom(synced.error())};
    return *read(QFileInfo{path});
}

CareResult<Snapshot> Snapshots::make(SnapshotKind kind, const QDateTime& now) const {
    return makePart().and_then([&](const QString& part) { return name(part, kind, now); });
}

CareResult<std::optional<Snapshot>> Snapshots::makeHourly(const QDateTime& now, const Rotation& rotation) const {
    const QList<Snapshot> all = list();
    const auto newest = std::ranges::find(all, SnapshotKind::Hourly, &Snapshot::kind);
    if (newest != all.end() && !isDue(newest->madeAt, now)) return std::nullopt;
    const auto part = makePart();
    if (!part) return std::unexpected{part.error()};
    // The same library gives the same copy, byte by byte.
    if (newest != all.end() && haveSameBytes(*part, newest->file)) {
        if (auto gone = Files::removeFile(*part); !gone) return std::unexpected{careErrorFrom(gone.error())};
        return std::nullopt;
    }
    auto made = name(*part, SnapshotKind::Hourly, now);
    if (!made) return std::unexpected{made.error()};
    if (auto rotated = rotate(rotation); !rotated) return std::unexpected{rotated.error()};
    return *made;
}

CareResult<void> Snapshots::rotate(const Rotation& rotation) const {
    QList<QDateTime> moments;
    const QList<Snapshot> all = list();
    for (const Snapshot& snapshot : all) {
        if (snapshot.kind == SnapshotKind::Hourly) moments.append(snapshot.madeAt);
    }
    const QList<QDateTime> gone = outlived(moments, rotation);
    for (const Snapshot& snapshot : all) {
        if (snapshot.kind != SnapshotKind::Hourly || !gone.contains(snapshot.madeAt)) continue;
        if (auto removed = Files::removeFile(snapshot.file); !removed) return std::unexpected{careErrorFrom(removed.error())};
    }
    return {};
}

} // namespace Rushes::Care
