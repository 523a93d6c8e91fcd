// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/trashjournal.h"
#include "core/base/bytecount.h"
#include "core/base/loosethreads.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Rushes {
class Clock;
}
namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Workbench {

/// What would go to the wastebasket with a clip's file.
struct TrashCandidate {
    TrashedClip what;       ///< with a problem where it would be left alone
    ByteCount size;         ///< of its files together
    qsizetype companions = 0; ///< files beside the clip's own

    [[nodiscard]] bool isTaken() const { return what.problem == TrashProblem::None; }
};

/// Moves the files of clips to the system's wastebasket, and takes them back out. What is to be done is written down first, and the library knows of it
/// before the disk does; what an interrupted run has left is put in order at the next start. Nothing is ever deleted, and nothing replaced.
class Wastebasket : public QObject {
    Q_OBJECT

public:
    /// How a file gets into a wastebasket: see Files::moveToWastebasket().
    using Mover = std::function<Files::FileResult<QString>(const QString&)>;
    /// How it went, clip by clip. An error where it could not be written down, so that nothing was done: Taken where another run is at it.
    using Outcome = Files::FileResult<TrashAct>;

    Wastebasket(Library::ClipRepository& clips, QString journalFolder, const Clock& clock, QObject* parent = nullptr);
    Wastebasket(Library::ClipRepository& clips, QString journalFolder, const Clock& clock, Mover mover, QObject* parent = nullptr);

    /// What would be done with these, in their order.
    QFuture<QList<TrashCandidate>> candidates(const QList<Library::Clip>& clips);
    /// Moves those that are not left alone, each with what lies beside it under its name: captions and sidecars. The answer has the others, too.
    QFuture<Outcome> move(const QList<TrashCandidate>& candidates);
    /// Brings the files of an act back; Missing where there is none of that id that has files in the wastebasket.
    QFuture<Outcome> putBack(const QString& id);
    /// Moves the files of an act that was taken back once more, those that are still as they were.
    QFuture<Outcome> moveAgain(const TrashAct& act);
    /// Puts in order what was interrupted. Once, at the start.
    QFuture<void> recover();
    /// Newest first.
    QFuture<QList<TrashAct>> acts();

private:
    class Run;
    QFuture<Outcome> run(TrashAct act);

    Library::ClipRepository& m_clips;
    TrashJournal m_journal;
    const Clock& m_clock;
    Mover m_mover;
    LooseThreads m_disk{1};
};

} // namespace Rushes::Workbench
