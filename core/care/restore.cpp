// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/restore.h"

#include "core/base/failpoint.h"
#include "core/files/filemoves.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace Rushes::Care {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wishLimit = 4096;
constexpr int turnMs = 60'000;

struct Wish {
    QString id;
    QString aside; ///< the name that the library gets which is there now
};

/// Beside the library, wherever the snapshots are: each start looks for it there.
QString wishFolder(const Snapshots& snapshots) { return Snapshots::usualFolder(snapshots.libraryFile()); }
QString wishFile(const Snapshots& snapshots) { return wishFolder(snapshots) + u"/restore.json"_s; }
QString comingFile(const Snapshots& snapshots) { return snapshots.libraryFile() + u".restoring"_s; }

CareResult<std::optional<Wish>> readWish(const Snapshots& snapshots) {
    if (!QFileInfo::exists(wishFile(snapshots))) return std::nullopt;
    const auto bytes = Files::readFile(wishFile(snapshots), wishLimit);
    if (!bytes) return std::unexpected{careErrorFrom(bytes.error())};
    const QJsonObject wish = QJsonDocument::fromJson(*bytes).object();
    const QString aside = wish[u"aside"_s].toString();
    // The name stays in the library's own folder, whoever wrote the file.
    if (aside.isEmpty() || aside.contains(u'/')) return std::unexpected{CareError{CareFault::Damaged, wishFile(snapshots)}};
    return Wish{.id = wish[u"snapshot"_s].toString(), .aside = QFileInfo{snapshots.libraryFile()}.absolutePath() + u'/' + aside};
}

CareResult<void> check(const QString& file) {
    auto library = LibraryFile::open(file);
    if (!library) return std::unexpected{library.error()};
    const auto problems = library->problems();
    if (!problems) return std::unexpected{problems.error()};
    if (!problems->isEmpty()) return std::unexpected{CareError{CareFault::Damaged, problems->first()}};
    return {};
}

CareResult<void> move(const QString& from, const QString& to) {
    const auto moved = Files::moveWithoutReplacing(from, to);
    if (!moved) return std::unexpected{careErrorFrom(moved.error())};
    if (!*moved) return std::unexpected{CareError{CareFault::Refused, u"%1 is there already"_s.arg(to)}};
    return {};
}

/// The library's file first: from then on the copy that is to come is known to be whole.
CareResult<void> moveAside(const Snapshots& snapshots, const Wish& wish) {
    for (const QString& ending : {QString{}, u"-wal"_s, u"-shm"_s}) {
        const QString from = snapshots.libraryFile() + ending;
        if (!QFileInfo::exists(from)) continue;
        if (auto moved = move(from, wish.aside + ending); !moved) return moved;
        failPoint("restore-aside");
    }
    if (auto synced = Files::syncFolder(QFileInfo{snapshots.libraryFile()}.absolutePath()); !synced) return std::unexpected{careErrorFrom(synced.error())};
    return {};
}

CareResult<void> bringCopy(const Snapshots& snapshots, const Wish& wish) {
    const auto snapshot = snapshots.find(wish.id);
    if (!snapshot) return std::unexpected{CareError{CareFault::Missing, wish.id}};
    if (auto whole = check(snapshot->file); !whole) return whole;
    if (auto gone = Files::removeFile(comingFile(snapshots)); !gone) return std::unexpected{careErrorFrom(gone.error())};
    auto source = LibraryFile::open(snapshot->file);
    if (!source) return std::unexpected{source.error()};
    return source->copyTo(comingFile(snapshots));
}

} // namespace

CareResult<void> requestRestore(const Snapshots& snapshots, const QString& id, const QDateTime& now) {
    const auto snapshot = snapshots.find(id);
    if (!snapshot) return std::unexpected{CareError{CareFault::Missing, id}};
    if (auto whole = check(snapshot->file); !whole) return whole;
    const QFileInfo library{snapshots.libraryFile()};
    const QString aside = u"%1-before-restore-%2.sqlite"_s.arg(library.completeBaseName(), now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    const QByteArray wish = QJsonDocument{QJsonObject{{u"snapshot"_s, id}, {u"aside"_s, aside}}}.toJson(QJsonDocument::Compact);
    if (auto made = Files::makeFolder(wishFolder(snapshots)); !made) return std::unexpected{careErrorFrom(made.error())};
    if (auto kept = Files::replaceFile(wishFile(snapshots), wish); !kept) return std::unexpected{careErrorFrom(kept.error())};
    return {};
}

QString awaitedRestore(const Snapshots& snapshots) {
    const auto wish = readWish(snapshots);
    return wish && *wish ? (*wish)->id : QString{};
}

CareResult<void> forgetRestore(const Snapshots& snapshots) {
    if (auto gone = Files::removeFile(wishFile(snapshots)); !gone) return std::unexpected{careErrorFrom(gone.error())};
    return {};
}

CareResult<std::optional<Restored>> performRestore(const Snapshots& snapshots) {
    if (!QFileInfo::exists(wishFile(snapshots))) return std::nullopt;
    // A window and a command that start at once do it one after the other.
    QLockFile turn{wishFolder(snapshots) + u"/restore.lock"_s};
    if (!turn.tryLock(turnMs)) return std::unexpected{CareError{CareFault::Refused, u"another program restores"_s}};
    const auto wish = readWish(snapshots);
    if (!wish) return std::unexpected{wish.error()};
    if (!*wish) return std::nullopt;
    const QString coming = comingFile(snapshots);
    const bool hadBegun = QFileInfo::exists((*wish)->aside);
    if (!hadBegun) {
        if (auto brought = bringCopy(snapshots, **wish); !brought) {
            // Nothing was touched yet: a backup that cannot be had must not keep the library closed for ever.
            if (auto gone = forgetRestore(snapshots); !gone) return std::unexpected{gone.error()};
            return std::unexpected{brought.error()};
        }
        failPoint("restore-copied");
    }
    // Without the copy, the earlier run had got as far as naming it.
    if (QFileInfo::exists(coming)) {
        if (auto moved = moveAside(snapshots, **wish); !moved) return std::unexpected{moved.error()};
        if (auto named = move(coming, snapshots.libraryFile()); !named) return std::unexpected{named.error()};
        failPoint("restore-placed");
        if (auto synced = Files::syncFolder(QFileInfo{coming}.absolutePath()); !synced) return std::unexpected{careErrorFrom(synced.error())};
    }
    if (auto done = forgetRestore(snapshots); !done) return std::unexpected{done.error()};
    failPoint("restore-done");
    return Restored{.snapshot = snapshots.find((*wish)->id).value_or(Snapshot{.id = (*wish)->id, .file = {}, .madeAt = {}}),
                    .movedAway = QFileInfo::exists((*wish)->aside) ? (*wish)->aside : QString{}};
}

} // namespace Rushes::Care
