// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

namespace Rushes::Library {

/// What a portal said of one of its items, of which the library may have files.
struct PortalWord {
    enum class Change : quint8 {
        Corrected, ///< what people rely on is another than before
        Withdrawn, ///< taken back
        Restored,  ///< published again after it was taken back
    };

    QString portal;        ///< as the clips of it name it
    QString videoId = {};  ///< one of the two is empty
    QString photoId = {};
    Change change = Change::Corrected;
    QDateTime at = {};     ///< the portal's time of this form of the item; the same for everybody who hears of it
    QStringList what = {}; ///< of a correction: see PortalNotice::what
};

/// What a word came to.
struct Heard {
    QList<ClipId> clips;   ///< of the item
    QList<ClipId> changed; ///< those of them that say something else now
};

/// What a clip says after `word`, of which several computers may tell a shared library, early or late. What was heard before changes
/// nothing, so what one person has seen stays seen. Pure.
[[nodiscard]] PortalNotice after(const PortalNotice& before, const PortalWord& word);

/// As the library and rushes-cli write it: "corrected", "withdrawn"; empty for None.
[[nodiscard]] QString word(PortalNotice::Kind kind);
/// None for anything else.
[[nodiscard]] PortalNotice::Kind portalNoticeFrom(QStringView word);

} // namespace Rushes::Library
