// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folderwatch.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/loosethreads.h"
#include "core/library/mediaroots.h"

#include <QFileInfo>

namespace Rushes::Library {

using namespace std::chrono_literals;
using Kind = ImportFolderState::Kind;
using Storage::StorageResult;

namespace {

/// A look may take this part of the time.
constexpr int share = 10;
/// Many files that come at once ring many times.
constexpr auto afterBell = 1s;

} // namespace

FolderWatch::FolderWatch(ImportFolder folder, const ImportParts& parts, const ImportPace& pace, LooseThreads& disk, QObject* parent)
    : QObject{parent},
      m_folder{std::move(folder)},
      m_parts{parts},
      m_pace{pace},
      m_disk{disk},
      m_quiet{pace.quietTime},
      m_state{.kind = Kind::Unlooked},
      m_ending{std::make_shared<std::atomic_bool>(false)} {
    connect(&m_bell, &FolderBell::rang, this, [this] {
        m_parts.clock.after(afterBell, this, [this, turn = m_turn] {
            if (turn == m_turn) look(); // else a look has begun since
        });
    });
}

FolderWatch::~FolderWatch() { *m_ending = true; }

void FolderWatch::look() {
    if (m_isLooking) {
        m_isWanted = true;
        return;
    }
    m_isLooking = true;
    m_isWanted = false;
    ++m_turn;
    m_began = m_parts.clock.elapsed();
    m_disk.run([look = m_parts.look, folder = m_folder, apart = m_apart, ending = m_ending] { return look(folder, apart, *ending); })
        .then(this, [this](const ImportLook& look) { consider(look); });
}

void FolderWatch::consider(const ImportLook& look) {
    m_unreadable = look.unreadable;
    m_state.problem.reset();
    if (look.isAway) {
        m_state.growing = 0;
        m_bell.listenAt({});
        return end(Kind::Away);
    }
    m_bell.listenAt(look.folders);
    QHash<QString, LookedFile> had;
    QList<LookedFile> unknown;
    for (const LookedFile& file : look.files) {
        const auto known = m_had.constFind(file.path);
        if (known != m_had.cend() && *known == file) had.insert(file.path, file);
        else unknown.append(file);
    }
    m_had = std::move(had);
    const QList<LookedFile> quiet = m_quiet.quietOf(unknown, m_parts.clock.elapsed());
    m_state.growing = m_quiet.growing();
    if (quiet.isEmpty()) return end(Kind::Watched);
    place(quiet);
}

void FolderWatch::place(const QList<LookedFile>& files) {
    QStringList paths;
    for (const LookedFile& file : files) paths.append(file.path);
    m_parts.roots.placesOf(paths, {m_folder.path}).then(this, [this, files](const StorageResult<QList<MediaPlace>>& places) {
        if (!places) return fail(places.error());
        QList<PlacedFile> placed;
        for (qsizetype index = 0; index < files.size(); ++index) placed.append({places->at(index), files.at(index)});
        m_parts.ledger.newOf(placed).then(this, [this, files](const StorageResult<QList<PlacedFile>>& fresh) {
            if (!fresh) return fail(fresh.error());
            for (const LookedFile& file : files) m_had.insert(file.path, file);
            for (const PlacedFile& file : *fresh) m_had.remove(file.file.path); // until it is in
            m_toImport = *fresh;
            importNext();
        });
    });
}

/// One after the other: what else is asked of the library is answered between them.
void FolderWatch::importNext() {
    m_state.toImport = m_toImport.size();
    if (m_toImport.isEmpty()) return end(Kind::Watched);
    m_state.kind = Kind::Importing;
    Q_EMIT stateChanged();
    const PlacedFile file = m_toImport.takeFirst();
    m_parts.importer.import({.path = file.file.path, .tags = m_folder.tags}).then(this, [this, file](const ImportResult<Clip>& taken) { take(file, taken); });
}

void FolderWatch::take(const PlacedFile& file, const ImportResult<Clip>& taken) {
    if (!taken && taken.error().fault == ImportFault::Storage)
        return fail(taken.error().storage.value_or(Storage::StorageError{Storage::StorageFault::Broken, taken.error().detail}));
    if (!taken) {
        // One that went away meanwhile is nobody's trouble.
        m_disk.run([path = file.file.path] { return QFileInfo::exists(path); }).then(this, [this, path = file.file.path](bool isThere) {
            if (isThere) m_unreadable.append(path);
            importNext();
        });
        return;
    }
    m_had.insert(file.file.path, file.file);
    m_fresh.append(taken->id);
    ++m_state.imported;
    m_parts.ledger.note(file).then(this, [path = file.file.path](const StorageResult<void>& noted) {
        // Not lost: the next look finds its clip and notes it then.
        if (!noted) qCWarning(logLibrary) << "an imported file could not be noted:" << noted.error().detail;
    });
    Q_EMIT imported(*taken);
    importNext();
}

void FolderWatch::fail(const Storage::StorageError& error) {
    m_toImport.clear();
    m_state.toImport = 0;
    m_state.problem = error;
    end(Kind::Watched);
}

void FolderWatch::end(Kind kind) {
    m_isLooking = false;
    m_state.kind = kind;
    m_state.unreadable = m_unreadable;
    Q_EMIT stateChanged();
    Q_EMIT looked(std::exchange(m_fresh, {}));
    if (m_isWanted) return look();
    const auto took = m_parts.clock.elapsed() - m_began;
    const auto next = std::max(m_state.growing > 0 ? m_pace.quietTime : m_pace.interval, took * share);
    m_parts.clock.after(next, this, [this, turn = m_turn] {
        if (turn == m_turn) look();
    });
}

} // namespace Rushes::Library
