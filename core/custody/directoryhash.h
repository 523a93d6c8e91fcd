// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/digest.h"

#include <QMap>

namespace Rushes::Custody {

/// What tells a folder from others: by what is in it, and by that together with the names.
struct FolderDigests {
    Digest content;
    Digest structure;
};

/// The digests of every folder that has one of the files in it, by path, the root under the empty one. As ASC MHL 2.0 makes them: the
/// sorted digests of the children in one row are digested once more; for the structure each child is digested after its name. All files'
/// digests must be of the one kind.
[[nodiscard]] QMap<QString, FolderDigests> folderDigests(HashFormat format, const QMap<QString, Digest>& files);

} // namespace Rushes::Custody
