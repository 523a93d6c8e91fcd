// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/naming/namingtemplate.h"
#include "core/naming/renameplan.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}
namespace Rushes::Library {
class ClipRepository;
class MediaRoots;
} // namespace Rushes::Library

namespace Rushes::Workbench {

class Custodian;

/// What a clip's file would be called.
struct RenameProposal {
    Library::Clip clip;
    QString to;               ///< absolute; the file's own path where nothing would change
    bool isNumbered = false;
    bool isShortened = false;

    [[nodiscard]] bool isChange() const { return to != clip.path; }
};

/// Gives finished files other names, and takes that back. What is to be done is written down first; a run that was interrupted is brought
/// to its end at the next start. Files never replace others, and the library and the queue know where they went.
class Renamer : public QObject {
    Q_OBJECT

public:
    Renamer(Downloads::DownloadQueue& queue, Library::ClipRepository& clips, Library::MediaRoots& roots, Custodian& custodian, QString journalFolder,
            const Clock& clock, QObject* parent = nullptr);

    /// What a template would call these clips, each below the media root in which it lies. Clips that are not from a portal, or whose file
    /// is not here, keep their names. Looks at the disk.
    [[nodiscard]] static QList<RenameProposal> proposals(const Naming::NamingTemplate& names, const QList<Library::Clip>& clips);

    /// How it went, with the reason of each file that kept its name.
    using Outcome = Files::FileResult<Naming::RenamePlan>;

    /// One at a time: a call while another is under way answers Taken.
    QFuture<Outcome> apply(const Naming::NamingTemplate& names, const QList<RenameProposal>& proposals);
    /// Takes the last one that was applied back; Missing where there is none.
    QFuture<Outcome> undo();
    /// Brings what was interrupted to its end. Once, at the start, after the queue has been loaded.
    QFuture<void> recover();
    /// Newest first.
    [[nodiscard]] QList<Naming::RenamePlan> plans() const { return m_journal.plans(); }
    /// The one that undo() would take back.
    [[nodiscard]] std::optional<Naming::RenamePlan> last() const;

private:
    class Run;
    QFuture<Outcome> run(Naming::RenamePlan plan);

    Downloads::DownloadQueue& m_queue;
    Library::ClipRepository& m_clips;
    Library::MediaRoots& m_roots;
    Custodian& m_custodian;
    Naming::RenameJournal m_journal;
    const Clock& m_clock;
    bool m_busy = false;
};

} // namespace Rushes::Workbench
