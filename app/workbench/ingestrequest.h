// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/namepolicy.h"
#include "core/catalogue/photo.h"
#include "core/catalogue/video.h"
#include "core/downloads/download.h"

namespace Rushes::Workbench {

/// What the source of a photo's download begins with; the photo's id follows.
inline constexpr QLatin1StringView photoSource{"photos/"};

/// What the queue is asked for so that a rendition of a video lands in `folder`.
[[nodiscard]] Downloads::DownloadRequest ingestRequest(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meetingTitle,
                                                       const QUrl& portal, const QString& folder);

/// The same, named and placed as a house wants it; `number` is the file's within what is asked for at once.
[[nodiscard]] Downloads::DownloadRequest ingestRequest(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meetingTitle,
                                                       const QUrl& portal, const NamePolicy& policy, int number = 1);
[[nodiscard]] Downloads::DownloadRequest photoRequest(const Catalogue::Photo& photo, const QString& meetingTitle, const QUrl& portal, const NamePolicy& policy,
                                                      int number = 1);

/// What the queue is asked for so that the original of a photo lands in `folder`.
[[nodiscard]] Downloads::DownloadRequest photoRequest(const Catalogue::Photo& photo, const QString& meetingTitle, const QUrl& portal, const QString& folder);

} // namespace Rushes::Workbench
