// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/wastebasket.h"

#include "core/base/clock.h"
#include "core/base/failpoint.h"
#include "core/base/logging.h"
#include "core/library/cliprepository.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Files::FileError;
using Files::FileFault;
using Files::FileResult;
using Library::Clip;
using Library::ClipId;
using Library::Presence;
using Problem = TrashProblem;
using State = TrashAct::State;

namespace {

/// What lies beside a clip's file under its name.
QStringList companionsOf(const Clip& clip) {
    QStringList paths;
    const auto add = [&paths](const QString& path) {
        if (!paths.contains(path) && Files::markOf(path)) paths.append(path);
    };
    for (const Library::ClipCaption& caption : clip.portalFacts.captions) add(caption.pathBeside(clip.path));
    add(clip.path + u".xmp"_s);
    // CLIP.xmp may be the sidecar of CLIP.mp4 as well as of CLIP.mxf; it goes with the last of them.
    const QFileInfo file{clip.path};
    const QString shared = Library::ClipCaption{{}, u".xmp"_s}.pathBeside(clip.path);
    const auto twins = file.absoluteDir().entryList({file.completeBaseName() + u".*"_s}, QDir::Files);
    const bool isShared = std::ranges::any_of(twins, [&](const QString& twin) {
        return twin != file.fileName() && QFileInfo{twin}.completeBaseName() == file.completeBaseName() && twin != QFileInfo{shared}.fileName();
    });
    if (!isShared) add(shared);
    return paths;
}

Problem problemOf(const Clip& clip) {
    if (clip.presence == Presence::Arriving) return Problem::Arriving;
    if (clip.presence == Presence::RootAway) return Problem::Away;
    if (clip.presence == Presence::Trashed) return Problem::AlreadyIn;
    const auto mark = clip.presence == Presence::Here ? Files::markOf(clip.path) : std::nullopt;
    if (!mark) return Problem::NotHere;
    if (mark->size != clip.size.bytes()) return Problem::Changed;
    return Files::isBeingWritten(clip.path) ? Problem::BeingWritten : Problem::None;
}

bool isIn(const TrashedClip& clip) { return !clip.files.isEmpty() && clip.files.constFirst().isIn; }

/// The newest act that has the file of this clip in the wastebasket.
QString actOf(const ClipId& clip, const QList<TrashAct>& acts) {
    const auto found = std::ranges::find_if(acts, [&clip](const TrashAct& act) {
        return std::ranges::any_of(act.clips, [&clip](const TrashedClip& one) { return one.clip == clip && isIn(one); });
    });
    return found == acts.end() ? QString{} : found->id;
}

TrashCandidate candidateOf(const Clip& clip) {
    TrashCandidate candidate{.what = {.clip = clip.id, .title = clip.title, .files = {}, .problem = problemOf(clip)}, .size = {}};
    if (!candidate.isTaken()) {
        candidate.what.files.append({.from = clip.path, .mark = {}});
        return candidate;
    }
    for (const QString& path : QStringList{clip.path} + companionsOf(clip)) {
        const auto mark = Files::markOf(path);
        if (!mark) continue;
        candidate.what.files.append({.from = path, .mark = *mark});
        candidate.size += ByteCount{mark->size};
    }
    candidate.companions = std::max<qsizetype>(candidate.what.files.size() - 1, 0);
    return candidate;
}

QList<ClipId> clipsOf(const TrashAct& act, bool (*wanted)(const TrashedClip&)) {
    QList<ClipId> ids;
    for (const TrashedClip& clip : act.clips) {
        if (wanted(clip)) ids.append(clip.clip);
    }
    return ids;
}

/// Not in the wastebasket as far as this act goes, so that the library is to know of none; what an earlier one has moved stays known.
bool isOut(const TrashedClip& clip) { return !isIn(clip) && clip.problem != Problem::AlreadyIn; }
bool isWanted(const TrashedClip& clip) { return clip.problem == Problem::None; }

/// The work on the disk, each step of which is written down. It has all that it needs, so it may outlive everybody.
class DiskWork {
public:
    DiskWork(TrashAct act, TrashJournal journal, Wastebasket::Mover mover) : m_act{std::move(act)}, m_journal{std::move(journal)}, m_mover{std::move(mover)} {}

    TrashAct move() {
        for (TrashedClip& clip : m_act.clips) {
            if (!isWanted(clip)) continue;
            for (TrashedFile& file : clip.files) {
                const bool isOwn = &file == &clip.files.constFirst();
                if (!isOwn && !clip.files.constFirst().isIn) break;
                // It was looked at when the question was asked; what has come into its place since is not what was meant.
                if (Files::markOf(file.from) != file.mark) {
                    if (isOwn) clip.problem = Files::markOf(file.from) ? Problem::Changed : Problem::NotHere;
                    continue;
                }
                if (isOwn && Files::isBeingWritten(file.from)) {
                    clip.problem = Problem::BeingWritten;
                    continue;
                }
                const auto moved = m_mover(file.from);
                failPoint("trash-moved");
                if (!moved) {
                    qCWarning(logLibrary).noquote() << moved.error().detail;
                    if (isOwn) clip.problem = Problem::NoWastebasket;
                    continue;
                }
                file.isIn = true;
                file.inBasket = *moved;
                save();
                failPoint("trash-noted");
            }
        }
        return m_act;
    }

    TrashAct putBack() {
        for (TrashedClip& clip : m_act.clips) {
            if (!clip.isAnyIn()) continue; // a run that was interrupted may have brought some of them
            clip.problem = Problem::None;
            for (TrashedFile& file : clip.files) {
                const bool isOwn = &file == &clip.files.constFirst();
                if (!isOwn && clip.files.constFirst().isIn) break; // it stays with its clip
                if (!file.isIn) continue;
                const Problem problem = bringBack(file);
                if (problem == Problem::None) file.isIn = false;
                else clip.problem = problem;
                save();
                failPoint("trash-brought");
            }
        }
        return m_act;
    }

    /// What an interrupted run has left: a file that is in its place has not been moved; one that is not is in the wastebasket, and so shall be what belongs
    /// to it.
    TrashAct settle() {
        for (TrashedClip& clip : m_act.clips) {
            if (!isWanted(clip) || clip.files.isEmpty()) continue;
            TrashedFile& own = clip.files.first();
            if (!own.isIn && Files::markOf(own.from) == own.mark) {
                clip.problem = Problem::Interrupted;
                continue;
            }
            for (TrashedFile& file : clip.files) {
                if (file.isIn || Files::markOf(file.from) == file.mark) continue;
                file.isIn = true;
                file.inBasket = Files::findInWastebasket(file.from, file.mark);
            }
        }
        return move();
    }

private:
    static Problem bringBack(const TrashedFile& file) {
        // A run that was interrupted may have brought it.
        if (Files::markOf(file.from) == file.mark && !Files::markOf(file.inBasket)) return Problem::None;
        if (Files::markOf(file.inBasket) != file.mark) return Problem::NotInBasket;
        const auto brought = Files::takeFromWastebasket(file.inBasket, file.from);
        if (brought) return *brought ? Problem::None : Problem::NameTaken;
        qCWarning(logLibrary).noquote() << brought.error().detail;
        return Problem::NotInBasket;
    }

    void save() {
        if (const auto saved = m_journal.save(m_act); !saved) qCWarning(logLibrary).noquote() << "the wastebasket's list:" << saved.error().detail;
    }

    TrashAct m_act;
    TrashJournal m_journal;
    Wastebasket::Mover m_mover;
};

} // namespace

/// One act from its being written down to its end. It is its own owner, and goes when the last step is through.
class Wastebasket::Run : public std::enable_shared_from_this<Wastebasket::Run> {
public:
    Run(Wastebasket& owner, TrashAct act) : m_owner{owner}, m_act{std::move(act)}, m_lock{std::make_shared<QLockFile>(owner.m_journal.folder() + u"/lock"_s)} {
        m_promise.start();
    }

    QFuture<Outcome> future() { return m_promise.future(); }

    void begin() {
        m_owner.m_disk
            .run([journal = m_owner.m_journal, act = m_act, lock = m_lock]() -> FileResult<void> {
                if (!QDir{}.mkpath(journal.folder())) return std::unexpected{FileError{FileFault::Unwritable, journal.folder()}};
                if (!lock->tryLock(0)) return std::unexpected{FileError{FileFault::Taken, u"another run is at the wastebasket"_s}};
                return journal.save(act);
            })
            .then(&m_owner, [self = shared_from_this()](const FileResult<void>& saved) {
                failPoint("trash-planned");
                if (!saved) self->end(std::unexpected{saved.error()});
                else if (self->m_act.state == State::Going) self->markAndMove();
                else self->putBack();
            });
    }

    /// For an act that was interrupted.
    void settle() {
        m_owner.m_disk
            .run([journal = m_owner.m_journal, act = m_act, lock = m_lock, mover = m_owner.m_mover]() -> FileResult<TrashAct> {
                if (!lock->tryLock(0)) return std::unexpected{FileError{FileFault::Taken, u"another run is at the wastebasket"_s}};
                return DiskWork{act, journal, mover}.settle();
            })
            .then(&m_owner, [self = shared_from_this()](const FileResult<TrashAct>& settled) {
                if (!settled) return self->end(std::unexpected{settled.error()});
                self->m_act = *settled;
                self->tellWhatStayed();
            });
    }

private:
    /// The library knows first: a file that is gone and nobody knows why would be looked for.
    void markAndMove() {
        m_owner.m_clips.markTrashed(clipsOf(m_act, isWanted), m_act.at).then(&m_owner, [self = shared_from_this()](const Storage::StorageResult<void>& marked) {
            failPoint("trash-marked");
            if (!marked) {
                qCWarning(logLibrary).noquote() << marked.error().detail;
                for (TrashedClip& clip : self->m_act.clips)
                    if (isWanted(clip)) clip.problem = Problem::Library;
                return self->finish(State::Gone);
            }
            self->m_owner.m_disk
                .run([act = self->m_act, journal = self->m_owner.m_journal, mover = self->m_owner.m_mover] { return DiskWork{act, journal, mover}.move(); })
                .then(&self->m_owner, [self](const TrashAct& moved) {
                    self->m_act = moved;
                    self->tellWhatStayed();
                });
        });
    }

    void tellWhatStayed() {
        const QList<ClipId> stayed = clipsOf(m_act, isOut);
        m_owner.m_clips.markTrashed(stayed, {}).then(&m_owner, [self = shared_from_this()](const Storage::StorageResult<void>& told) {
            // Harmless: a file that is in its place counts as being there.
            if (!told) qCWarning(logLibrary).noquote() << told.error().detail;
            self->finish(State::Gone);
        });
    }

    void putBack() {
        m_owner.m_disk.run([act = m_act, journal = m_owner.m_journal, mover = m_owner.m_mover] { return DiskWork{act, journal, mover}.putBack(); })
            .then(&m_owner, [self = shared_from_this()](const TrashAct& brought) {
                self->m_act = brought;
                const QList<ClipId> back = clipsOf(brought, isOut);
                self->m_owner.m_clips.markTrashed(back, {}).then(&self->m_owner, [self](const Storage::StorageResult<void>& told) {
                    if (!told) qCWarning(logLibrary).noquote() << told.error().detail;
                    const bool isAll = std::ranges::none_of(self->m_act.clips, &TrashedClip::isAnyIn);
                    self->finish(isAll ? State::Returned : State::Gone);
                });
            });
    }

    void finish(State state) {
        m_act.state = state;
        m_owner.m_disk.run([journal = m_owner.m_journal, act = m_act] { return journal.save(act); })
            .then(&m_owner, [self = shared_from_this()](const FileResult<void>& saved) {
                failPoint("trash-done");
                if (saved) self->end(self->m_act);
                else self->end(std::unexpected{saved.error()});
            });
    }

    void end(Outcome outcome) {
        m_lock->unlock();
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    Wastebasket& m_owner;
    TrashAct m_act;
    std::shared_ptr<QLockFile> m_lock; ///< with the thread that takes it
    QPromise<Outcome> m_promise;
};

Wastebasket::Wastebasket(Library::ClipRepository& clips, QString journalFolder, const Clock& clock, QObject* parent)
    : Wastebasket{clips, std::move(journalFolder), clock, &Files::moveToWastebasket, parent} {}

Wastebasket::Wastebasket(Library::ClipRepository& clips, QString journalFolder, const Clock& clock, Mover mover, QObject* parent)
    : QObject{parent}, m_clips{clips}, m_journal{std::move(journalFolder)}, m_clock{clock}, m_mover{std::move(mover)} {}

QFuture<QList<TrashCandidate>> Wastebasket::candidates(const QList<Clip>& clips) {
    return m_disk.run([clips, journal = m_journal] {
        QList<TrashCandidate> all;
        std::optional<QList<TrashAct>> acts; // read where there is a need
        for (const Clip& clip : clips) {
            TrashedClip& what = all.emplaceBack(candidateOf(clip)).what;
            if (what.problem != Problem::AlreadyIn) continue;
            if (!acts) acts = journal.acts();
            what.since = clip.trashedAt;
            what.by = actOf(clip.id, *acts);
        }
        return all;
    });
}

QFuture<Wastebasket::Outcome> Wastebasket::run(TrashAct act) {
    const auto run = std::make_shared<Run>(*this, std::move(act)); // owned by the work that it waits for
    QFuture<Outcome> future = run->future();
    run->begin();
    return future;
}

QFuture<Wastebasket::Outcome> Wastebasket::move(const QList<TrashCandidate>& candidates) {
    TrashAct act{.id = Files::Journal::newId(m_clock.now()), .at = m_clock.now()};
    for (const TrashCandidate& candidate : candidates) act.clips.append(candidate.what);
    if (act.refused() == act.clips.size()) { // nothing to do, and nothing to remember
        act.state = State::Gone;
        return readyFuture(Outcome{act});
    }
    return run(act);
}

QFuture<Wastebasket::Outcome> Wastebasket::moveAgain(const TrashAct& act) {
    TrashAct again = act;
    again.state = State::Going;
    again.at = m_clock.now();
    for (TrashedClip& clip : again.clips) {
        for (TrashedFile& file : clip.files) file.inBasket.clear();
    }
    return run(again);
}

QFuture<Wastebasket::Outcome> Wastebasket::putBack(const QString& id) {
    return acts()
        .then(this,
              [this, id](const QList<TrashAct>& all) {
                  const auto act = std::ranges::find(all, id, &TrashAct::id);
                  if (act == all.end() || std::ranges::none_of(act->clips, &TrashedClip::isAnyIn))
                      return readyFuture(Outcome{std::unexpected{FileError{FileFault::Missing, u"nothing in the wastebasket"_s}}});
                  TrashAct returning = *act;
                  returning.state = State::Returning;
                  return run(returning);
              })
        .unwrap();
}

QFuture<void> Wastebasket::recover() {
    return acts()
        .then(this,
              [this](const QList<TrashAct>& all) {
                  const auto interrupted =
                      std::ranges::find_if(all, [](const TrashAct& act) { return act.state == State::Going || act.state == State::Returning; });
                  if (interrupted == all.end()) return QtFuture::makeReadyVoidFuture();
                  qCInfo(logLibrary).noquote() << "puts an interrupted move to the wastebasket in order:" << interrupted->id;
                  const auto run = std::make_shared<Run>(*this, *interrupted);
                  QFuture<Outcome> future = run->future();
                  if (interrupted->state == State::Going) run->settle();
                  else run->begin();
                  return future.then(this, [this](const Outcome& outcome) { return outcome ? recover() : QtFuture::makeReadyVoidFuture(); }).unwrap();
              })
        .unwrap();
}

QFuture<QList<TrashAct>> Wastebasket::acts() {
    return m_disk.run([journal = m_journal] { return journal.acts(); });
}

} // namespace Rushes::Workbench
