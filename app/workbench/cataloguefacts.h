// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "core/downloads/download.h"
#include "core/library/importrequest.h"

#include <QFuture>

class QObject;

namespace Rushes::Workbench {

class PortalDesks;

/// What is known of a download's file before anybody has looked into it.
struct ToldFacts {
    Library::ImportRequest request;
    QList<Catalogue::Shot> shots = {};
    QList<Catalogue::Caption> captions = {};
    std::chrono::milliseconds duration{0}; ///< of the video; 0 where the catalogue does not know it
};

/// Asks the catalogue of the download's portal about its video or photo. A cache that cannot be read, or does not know the item any more, leaves
/// the queue's facts alone. Answers in the thread of `context`, and never once that is gone.
[[nodiscard]] QFuture<ToldFacts> askCatalogue(PortalDesks& portals, const Downloads::Download& download, QObject* context);

} // namespace Rushes::Workbench
