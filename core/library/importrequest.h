// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/library/clip.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace Rushes::Library {

/// A file to take into the library, with what its portal told of it; nothing but the path for a file of one's own.
struct ImportRequest {
    QString path;
    std::optional<Sha256> sha256 = {}; ///< where somebody has computed it already
    bool verified = false;        ///< and compared it with what the portal published
    QString title = {};                ///< the file's name where empty
    QString meeting = {};
    QString place = {};
    QString country = {};
    QDate recordedOn = {};
    QString description = {};
    QString credit = {};
    QString usageTerms = {};
    QString portal = {};
    QString videoId = {};
    QString photoId = {};              ///< of an original photo, in place of videoId
    PortalFacts portalFacts = {};
    QStringList tags = {};             ///< of a clip that is new
    QString source = {};               ///< what the bytes are called: a clip that was logged before they came gets the file (see ClipArrival)
};

} // namespace Rushes::Library
