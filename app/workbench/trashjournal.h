// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/journal.h"
#include "core/files/wastebasket.h"
#include "core/library/clip.h"

#include <QList>

#include <algorithm>

namespace Rushes::Workbench {

/// Why a file was left where it is, or in the wastebasket.
enum class TrashProblem : quint8 {
    None,
    NotHere,       ///< it is not in its place, or its clip has had none yet
    AlreadyIn,     ///< it is in the wastebasket: see TrashedClip::since
    Away,          ///< its drive is not there
    Arriving,      ///< a download brings it
    Changed,       ///< it is not the file that the library knows: it has another size
    BeingWritten,  ///< another program writes into it
    NoWastebasket, ///< its drive has none, or the system would not
    Library,       ///< the library could not be told, so nothing was done
    Interrupted,   ///< Rushes ended before its turn came
    NameTaken,     ///< another file stands in its place by now
    NotInBasket,   ///< the wastebasket has it no more
};

/// A file on its way into the wastebasket or in it.
struct TrashedFile {
    QString from; ///< absolute
    Files::FileMark mark;
    QString inBasket = {}; ///< where it lies; empty where it does not, or the system does not tell
    bool isIn = false;

    bool operator==(const TrashedFile&) const = default;
};

/// The file of a clip and those that lie beside it under its name; the clip's own first.
struct TrashedClip {
    Library::ClipId clip;
    QString title;
    QList<TrashedFile> files;
    TrashProblem problem = TrashProblem::None;
    QDateTime since = {}; ///< when a file that is AlreadyIn was moved
    QString by = {};      ///< the act of this computer that moved it; empty where none is known

    bool operator==(const TrashedClip&) const = default;
    /// One of its files is in the wastebasket.
    [[nodiscard]] bool isAnyIn() const { return std::ranges::any_of(files, &TrashedFile::isIn); }
};

/// What a person asked for at once, and how far it has come.
struct TrashAct {
    enum class State : quint8 { Going, Gone, Returning, Returned };

    QString id;
    QDateTime at;
    State state = State::Going;
    QList<TrashedClip> clips = {};

    bool operator==(const TrashAct&) const = default;
    /// Clips of which nothing was done.
    [[nodiscard]] qsizetype refused() const;
};

/// Keeps acts: see Files::Journal. Wastebaskets are this computer's, and so are these.
class TrashJournal {
public:
    explicit TrashJournal(QString folder);

    /// Newest first. What cannot be read is passed over and stays.
    [[nodiscard]] QList<TrashAct> acts() const;
    /// Answers when the act would survive a power cut.
    [[nodiscard]] Files::FileResult<void> save(const TrashAct& act) const;
    [[nodiscard]] const QString& folder() const { return m_journal.folder(); }

private:
    Files::Journal m_journal;
};

} // namespace Rushes::Workbench
