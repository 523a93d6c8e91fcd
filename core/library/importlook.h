// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/importfolder.h"

#include <QList>

#include <atomic>

namespace Rushes::Library {

/// A file as a look at its folder finds it.
struct LookedFile {
    QString path;
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< seconds since 1970, UTC: what two computers tell of a share may differ below that

    bool operator==(const LookedFile&) const = default;
};

/// What a look at an import folder finds.
struct ImportLook {
    bool isAway = false;         ///< the folder is not there, as where its drive is unplugged
    QList<LookedFile> files;     ///< those that may be taken in, by path; none that is empty still
    QStringList folders;         ///< which were looked into, the import folder first
    QStringList unreadable;      ///< folders that could not be
};

/// Looks into an import folder, and below it where it says so. Links below it are not followed, so that none leads round in a circle or out of it; nor are
/// hidden folders, and those in which cards keep pictures and small copies of their clips (CONTENTS/ICON and CONTENTS/PROXY, M4ROOT/THMBNL and M4ROOT/SUB,
/// XDROOT/Sub); nor are those of `apart`, which are import folders of their own. Ends early where `ending` is set. Waits for the disk.
[[nodiscard]] ImportLook lookInto(const ImportFolder& folder, const QStringList& apart, const std::atomic_bool& ending);

} // namespace Rushes::Library
