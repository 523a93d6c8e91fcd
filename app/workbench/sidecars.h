// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sidecar.h"
#include "core/library/clip.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Workbench {

/// Who is right where the library and a sidecar disagree.
enum class SidecarChoice : quint8 {
    Ask,    ///< nobody yet: the file is left as it is and the conflict is told
    Ours,   ///< the library
    Theirs, ///< the file
};

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
    QString path{};   ///< of the sidecar
    QList<Interchange::SidecarConflict> conflicts{};
    QString detail{}; ///< the system's words, for the log
};

/// Keeps an XMP sidecar beside each clip, `clip.mxf.xmp`: what changes in the library is written into it, and what others write into it comes
/// into the library. A `clip.xmp` that is there before is read too, and stays as it is. Files are read and written in other threads.
class Sidecars : public QObject {
    Q_OBJECT

public:
    explicit Sidecars(Library::ClipRepository& clips, QObject* parent = nullptr);

    /// Whether changes of the library are written through at once; not at first.
    void setFollowing(bool follows);
    [[nodiscard]] bool isFollowing() const { return m_follows; }

    /// Whether some that are followed have not been brought yet.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Brings one clip and its sidecar together.
    QFuture<SidecarOutcome> bring(const Library::ClipId& clip, SidecarChoice choice = SidecarChoice::Ask);
    /// Clips whose sidecars need a person, by the last that is known of each: conflicts, unreadable and unwritable ones.
    [[nodiscard]] const QHash<Library::ClipId, SidecarOutcome>& problems() const { return m_problems; }

    [[nodiscard]] static QString pathFor(const QString& clipPath);

Q_SIGNALS:
    /// After each clip that was followed or brought.
    void brought(const Rushes::Workbench::SidecarOutcome& outcome);
    /// Nothing waits any more.
    void idle();

private:
    void follow(const QList<Library::ClipId>& ids);
    void next();
    void note(const SidecarOutcome& outcome);

    Library::ClipRepository& m_clips;
    bool m_follows = false;
    bool m_isBusy = false;
    QList<Library::ClipId> m_waiting; ///< each once
    QHash<Library::ClipId, SidecarOutcome> m_problems;
};

} // namespace Rushes::Workbench
