// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/renamer.h"

#include "app/workbench/custodian.h"
#include "app/workbench/namepolicy.h"
#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/base/failpoint.h"
#include "core/base/logging.h"
#include "core/downloads/downloadqueue.h"
#include "core/files/filemoves.h"
#include "core/library/cliprepository.h"
#include "core/library/mediaroots.h"
#include "core/naming/nameplan.h"

#include <QDir>
#include <QFileInfo>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Files::FileError;
using Files::FileFault;
using Files::FileResult;
using Library::Clip;
using Naming::RenamePlan;
using Naming::RenameStep;

namespace {

bool isUndo(const RenamePlan& plan) { return plan.state == RenamePlan::State::Undoing; }

/// The folder below which a clip's file is named: its media root.
QString baseOf(const Clip& clip) {
    QString base = clip.path.chopped(clip.relativePath.size());
    while (base.size() > 1 && base.endsWith(u'/')) base.chop(1);
    return base;
}

std::optional<RenamePlan> lastOf(const QList<RenamePlan>& plans) {
    const auto found = std::ranges::find(plans, RenamePlan::State::Applied, &RenamePlan::state);
    return found == plans.end() ? std::nullopt : std::optional{*found};
}

} // namespace

/// Goes through the steps of a plan, one after the other: the disk first, then the library and the queue. It is its own owner, and goes when
/// the last step is through.
class Renamer::Run : public std::enable_shared_from_this<Renamer::Run> {
public:
    Run(Renamer& owner, RenamePlan plan) : m_owner{owner}, m_plan{std::move(plan)} { m_promise.start(); }

    QFuture<Outcome> future() { return m_promise.future(); }

    void begin() {
        inBackground([journal = m_owner.m_journal, plan = m_plan] {
            return journal.save(plan);
        }).then(&m_owner, [self = shared_from_this()](const FileResult<void>& saved) {
            failPoint("rename-planned");
            if (!saved) self->end(std::unexpected{saved.error()});
            else self->next();
        });
    }

private:
    void next() {
        if (m_place >= m_plan.steps.size()) return tellHistories();
        const RenameStep step = m_plan.steps.at(m_place);
        // What kept its name the first time has none to give back.
        if (isUndo(m_plan) && !step.problem.isEmpty()) return pass();
        inBackground([step, back = isUndo(m_plan)] {
            return Naming::perform(step, back);
        }).then(&m_owner, [self = shared_from_this(), step](const FileResult<bool>& moved) {
            if (moved && *moved && step.clipId.isEmpty()) self->pass();
            else if (moved && *moved) self->tellLibrary();
            else self->keep(moved ? u"the name is taken, or the file is not there any more"_s : moved.error().detail);
        });
    }

    void tellLibrary() {
        const RenameStep& step = m_plan.steps.at(m_place);
        const QString path = isUndo(m_plan) ? step.from : step.to;
        m_owner.m_roots.placeOf(path)
            .then(&m_owner,
                  [self = shared_from_this(), clip = step.clipId](const Storage::StorageResult<Library::MediaPlace>& place) {
                      if (!place) return readyFuture(Storage::StorageResult<Clip>{std::unexpected{place.error()}});
                      return self->m_owner.m_clips.move(Library::ClipId{clip}, place->rootId, place->relativePath);
                  })
            .unwrap()
            .then(&m_owner, [self = shared_from_this(), path](const Storage::StorageResult<Clip>& clip) {
                failPoint("rename-library");
                if (clip) {
                    self->tellQueue(path);
                    self->pass();
                } else self->takeBack(clip.error().detail);
            });
    }

    void tellQueue(const QString& path) {
        const RenameStep& step = m_plan.steps.at(m_place);
        if (!step.downloadId.isEmpty()) m_owner.m_queue.relocate(Downloads::DownloadId{step.downloadId}, path);
    }

    /// The library could not follow: the file goes back to where the library has it.
    void takeBack(const QString& why) {
        inBackground([step = m_plan.steps.at(m_place), back = !isUndo(m_plan)] {
            return Naming::perform(step, back);
        }).then(&m_owner, [self = shared_from_this(), why](const FileResult<bool>&) { self->keep(why); });
    }

    void keep(const QString& why) {
        m_plan.steps[m_place].problem = why;
        qCWarning(logLibrary).noquote() << m_plan.steps.at(m_place).from << "keeps its name:" << why;
        pass();
    }

    void pass() {
        ++m_place;
        next();
    }

    void tellHistories() {
        QList<Custody::MhlRename> renames;
        for (const RenameStep& step : std::as_const(m_plan.steps))
            if (step.problem.isEmpty()) renames.append(isUndo(m_plan) ? Custody::MhlRename{step.to, step.from} : Custody::MhlRename{step.from, step.to});
        m_owner.m_custodian.noteRenames(renames).then(&m_owner, [self = shared_from_this()] { self->finish(); });
    }

    void finish() {
        m_plan.state = isUndo(m_plan) ? RenamePlan::State::Undone : RenamePlan::State::Applied;
        inBackground([journal = m_owner.m_journal, plan = m_plan] {
            return journal.save(plan);
        }).then(&m_owner, [self = shared_from_this()](const FileResult<void>& saved) {
            failPoint("rename-applied");
            if (saved) self->end(self->m_plan);
            else self->end(std::unexpected{saved.error()});
        });
    }

    void end(Outcome outcome) {
        m_owner.m_busy = false;
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    Renamer& m_owner;
    RenamePlan m_plan;
    qsizetype m_place = 0;
    QPromise<Outcome> m_promise;
};

Renamer::Renamer(Downloads::DownloadQueue& queue, Library::ClipRepository& clips, Library::MediaRoots& roots, Custodian& custodian, QString journalFolder,
                 const Clock& clock, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_clips{clips}, m_roots{roots}, m_custodian{custodian}, m_journal{std::move(journalFolder)}, m_clock{clock} {}

QList<RenameProposal> Renamer::proposals(const Naming::NamingTemplate& names, const QList<Clip>& clips) {
    QList<RenameProposal> all;
    QHash<QString, QList<qsizetype>> byBase;
    QList<Naming::RelativeName> wishes;
    int number = 1;
    for (const Clip& clip : clips) {
        all.append({.clip = clip, .to = clip.path});
        wishes.append(names.nameFor(nameFactsOf(clip, number)));
        if (clip.portal.isEmpty() || clip.presence != Library::Presence::Here) continue;
        ++number;
        byBase[baseOf(clip)].append(all.size() - 1);
    }
    for (const auto& [base, places] : byBase.asKeyValueRange()) {
        QList<Naming::RelativeName> here;
        QSet<QString> own;
        for (const qsizetype place : places) {
            here.append(wishes.at(place));
            own.insert(all.at(place).clip.path);
        }
        // A name that one of these clips has now is free for itself only: what gives it away may be renamed later than who takes it.
        QList<Naming::PlannedName> planned;
        QSet<QString> given;
        for (qsizetype index = 0; index < here.size(); ++index) {
            const QString mine = all.at(places.at(index)).clip.path;
            const auto isTaken = [&, folder = base](const QString& path) {
                const QString absolute = QDir{folder}.filePath(path);
                return given.contains(Naming::sameName(path)) || (absolute != mine && Files::isTaken(absolute));
            };
            planned.append(Naming::planNames({here.at(index)}, isTaken).constFirst());
            given.insert(Naming::sameName(planned.constLast().path));
        }
        for (qsizetype index = 0; index < places.size(); ++index) {
            RenameProposal& proposal = all[places.at(index)];
            proposal.to = QDir{base}.filePath(planned.at(index).path);
            proposal.isNumbered = planned.at(index).isNumbered;
            proposal.isShortened = here.at(index).isShortened;
        }
    }
    return all;
}

QFuture<Renamer::Outcome> Renamer::run(RenamePlan plan) {
    if (m_busy) return readyFuture(Outcome{std::unexpected{FileError{FileFault::Taken, u"other names are being given"_s}}});
    m_busy = true;
    const auto run = std::make_shared<Run>(*this, std::move(plan)); // owned by the work that it waits for
    QFuture<Outcome> future = run->future();
    run->begin();
    return future;
}

QFuture<Renamer::Outcome> Renamer::apply(const Naming::NamingTemplate& names, const QList<RenameProposal>& proposals) {
    QHash<QString, QString> downloads;
    for (const Downloads::Download& download : m_queue.downloads())
        if (download.state == Downloads::DownloadState::Ready) downloads.insert(download.path, download.id.text());
    RenamePlan plan{.id = Files::Journal::newId(m_clock.now()), .at = m_clock.now(), .templateText = names.text()};
    for (const RenameProposal& proposal : proposals) {
        if (!proposal.isChange()) continue;
        auto step = Naming::stepFor(proposal.clip.id.text(), proposal.clip.path, proposal.to);
        if (!step) continue;
        step->downloadId = downloads.value(proposal.clip.path);
        plan.steps.append(*step);
        // What lies beside it under its name goes with it.
        const auto takeAlong = [&plan](const QString& from, const QString& to) {
            if (const auto companion = Naming::stepFor({}, from, to)) plan.steps.append(*companion);
        };
        for (const Library::ClipCaption& caption : proposal.clip.portalFacts.captions)
            takeAlong(caption.pathBeside(proposal.clip.path), caption.pathBeside(proposal.to));
        takeAlong(proposal.clip.path + u".xmp"_s, proposal.to + u".xmp"_s);
        takeAlong(Library::ClipCaption{{}, u".xmp"_s}.pathBeside(proposal.clip.path), Library::ClipCaption{{}, u".xmp"_s}.pathBeside(proposal.to));
    }
    if (plan.steps.isEmpty()) return readyFuture(Outcome{plan});
    return run(plan);
}

QFuture<Renamer::Outcome> Renamer::undo() {
    return inBackground([journal = m_journal] { return lastOf(journal.plans()); })
        .then(this,
              [this](std::optional<RenamePlan> plan) {
                  if (!plan) return readyFuture(Outcome{std::unexpected{FileError{FileFault::Missing, u"nothing to take back"_s}}});
                  plan->state = RenamePlan::State::Undoing;
                  return run(*plan);
              })
        .unwrap();
}

QFuture<void> Renamer::recover() {
    return inBackground([journal = m_journal] { return journal.plans(); })
        .then(
            this,
            [this](const QList<RenamePlan>& plans) {
                const auto interrupted = std::ranges::find_if(
                    plans, [](const RenamePlan& plan) { return plan.state == RenamePlan::State::Applying || plan.state == RenamePlan::State::Undoing; });
                if (interrupted == plans.end()) return QtFuture::makeReadyVoidFuture();
                qCInfo(logLibrary).noquote() << "brings interrupted renaming to its end:" << interrupted->id;
                  // One after the other: a later plan may begin where an earlier one ended.
                return run(*interrupted).then(this, [this](const Outcome& outcome) { return outcome ? recover() : QtFuture::makeReadyVoidFuture(); }).unwrap();
            })
        .unwrap();
}

std::optional<RenamePlan> Renamer::last() const { return lastOf(m_journal.plans()); }

} // namespace Rushes::Workbench
