// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Library {

/// The place of a file, which holds wherever its root is mounted.
struct MediaPlace {
    QString rootId;
    QString relativePath; ///< with '/'

    bool operator==(const MediaPlace&) const = default;
};

} // namespace Rushes::Library
