// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/importedshot.h"
#include "core/library/clip.h"

#include <QFlags>
#include <QHash>

/// Where the shots of a list from an edit suite belong in a library, before anything is changed there. Plain functions of values: they may run
/// in any thread.
namespace Rushes::Interchange {

/// By which of its names the clip of a shot was found, the surest first.
enum class MatchSign : quint8 {
    Path,
    FileName,
    Title,
    Reel,
    Hand, ///< somebody said so
};

/// Why a shot has no place in the library.
enum class MatchFault : quint8 {
    NoSuchClip,
    SeveralClips,   ///< more than one clip has that name, and the timecodes do not tell which one it is
    NoSuchTimecode, ///< at the clip's rate
    RateUnknown,    ///< of the clip
    OutsideClip,
    OutBeforeIn,
};

/// Why a place may be the wrong one.
enum class ShotDoubt : quint8 {
    NameAlone = 1,     ///< the clip was found by title or reel, and no timecode of its file says that it is the one
    NamesDisagree = 2, ///< another name of the shot is that of another clip
    OtherRate = 4,     ///< it is counted at another rate than the clip's, and was rounded to the clip's frames
    SaidOtherwise = 8, ///< the clip has a range of the same frames with another note
};
Q_DECLARE_FLAGS(ShotDoubts, ShotDoubt)

/// Whether a shot would be said a second time.
enum class Standing : quint8 {
    New,
    Known,    ///< the clip has a range of the same frames that says the same
    Repeated, ///< the list has the same shot further up
};

struct PlannedShot {
    ImportedShot shot;
    Library::ClipId clip{};  ///< empty where none was found
    MatchSign sign = MatchSign::Path;
    bool isByTimecode = false; ///< several clips have that name, and in this one alone the shot lies
    qint64 in = 0;             ///< frames of the clip, where there is no fault
    qint64 out = 0;
    std::optional<MatchFault> fault{};
    ShotDoubts doubts{};
    Standing standing = Standing::New;
    QList<Library::ClipId> candidates{}; ///< for SeveralClips: some of those that have the name

    /// Nothing speaks against its becoming a range.
    [[nodiscard]] bool isCertain() const { return !fault && !doubts && standing == Standing::New; }
    /// As it is to be added, without an id. Only where there is no fault.
    [[nodiscard]] Library::Range range() const;
};

/// Finds the clip of each shot: by its path, else by its file name, else by its title, else by its reel; where several have that name, by the
/// timecodes.
[[nodiscard]] QList<PlannedShot> planShots(const QList<ImportedShot>& shots, const QList<Library::Clip>& clips);
/// Somebody said that the shot is of this clip.
void giveTo(PlannedShot& planned, const Library::Clip& clip);
/// Says of each shot whether it is there already: in the ranges of its clip, or further up.
void compareWith(QList<PlannedShot>& planned, const QHash<Library::ClipId, QList<Library::Range>>& ranges);

} // namespace Rushes::Interchange

Q_DECLARE_OPERATORS_FOR_FLAGS(Rushes::Interchange::ShotDoubts)
