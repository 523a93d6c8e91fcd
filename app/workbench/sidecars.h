// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sidecarchoice.h"
#include "core/library/clip.h"
#include "core/storage/storageerror.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <list>

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Workbench {

using Interchange::SidecarChoice;
using Interchange::SidecarChoices;

/// What came of bringing a clip and its sidecar together.
struct SidecarOutcome {
    enum class Kind : quint8 {
        Same,       ///< nothing was to be done
        Written,    ///< the file has what the library has
        TakenIn,    ///< the library has what others wrote into the file; and the file has what the library has
        Conflict,   ///< both have changed the same; see `conflicts`
        Unreadable, ///< the file is there and is no XMP that can be read; it is left as it is
        Unwritable, ///< the folder or file may not be written, or is full
        Away,       ///< the clip's file is not there
        NotKept,    ///< the library could not be read or written
    };
    Library::ClipId clip;
    Kind kind = Kind::Same;
    QString title{};  ///< of the clip
    QString path{};   ///< of the sidecar
    QList<Interchange::SidecarConflict> conflicts{};
    QString detail{}; ///< the system's words, for the log
};

/// What somebody decided of a clip's conflicts.
struct SidecarDecision {
    Library::ClipId clip;
    SidecarChoices choices{};
    QList<Interchange::SidecarConflict> seen{}; ///< what they looked at; where it is something else by now they are asked again. Empty for whatever is there
};

/// What is to be made in the library because of sidecars.
struct SidecarStep {
    bool isDecided = false; ///< somebody decided it; otherwise others wrote it
    QStringList paths{};    ///< of the sidecars, one a clip
    Library::Edits edits{};
};

/// Keeps an XMP sidecar beside each clip, `clip.mxf.xmp`: what changes in the library is written into it, and what others write into it comes
/// into the library. A `clip.xmp` that is there before is read too, and stays as it is. Files are read and written in other threads, for one
/// question after the other.
class Sidecars : public QObject {
    Q_OBJECT

public:
    using Made = Storage::StorageResult<Library::Edits>;
    using Make = std::function<QFuture<Made>(const SidecarStep& step)>;

    explicit Sidecars(Library::ClipRepository& clips, QObject* parent = nullptr);
    ~Sidecars() override;

    /// Whether changes of the library are written through at once; not at first.
    void setFollowing(bool follows);
    [[nodiscard]] bool isFollowing() const { return m_follows; }
    /// How the library is changed, so that it can be taken back where there is a way back; by the repository alone at first, and where
    /// `make` is empty.
    void setMake(Make make);

    /// Whether some have not been brought yet.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Brings one clip and its sidecar together.
    QFuture<SidecarOutcome> bring(const Library::ClipId& id, const SidecarChoices& choices = {});
    /// The same for several, whose changes are one step in the library: all of them are made or none. An outcome for each, in their order.
    /// A clip of which a conflict is left open is left as it is, and so is its sidecar.
    QFuture<QList<SidecarOutcome>> decide(const QList<SidecarDecision>& decisions);
    /// Clips whose sidecars need a person, by the last that is known of each: conflicts, unreadable and unwritable ones.
    [[nodiscard]] const QHash<Library::ClipId, SidecarOutcome>& problems() const { return m_problems; }

    [[nodiscard]] static QString pathFor(const QString& clipPath);

Q_SIGNALS:
    /// After each clip that was followed or brought.
    void brought(const Rushes::Workbench::SidecarOutcome& outcome);
    /// Nothing waits any more.
    void idle();

private:
    struct Plan;
    struct Question;
    using Planned = QFuture<Plan>;

    void follow(const QList<Library::ClipId>& ids);
    QFuture<QList<SidecarOutcome>> ask(const QList<SidecarDecision>& decisions, bool isDecided);
    void next();
    Planned plan(const SidecarDecision& decision);
    QFuture<QList<SidecarOutcome>> carryOut(const QList<Plan>& plans, bool isDecided);
    void note(const Plan& plan);

    Library::ClipRepository& m_clips;
    Make m_make;
    bool m_follows = false;
    bool m_isBusy = false;
    std::list<Question> m_questions;
    QList<Library::ClipId> m_waiting; ///< to be followed; each once
    QHash<Library::ClipId, SidecarOutcome> m_problems;
    /// What was taken from files that could not be written then: nobody is to be offered the same again.
    QHash<Library::ClipId, Interchange::SidecarNotes> m_taken;
};

} // namespace Rushes::Workbench
