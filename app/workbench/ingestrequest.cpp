// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/ingestrequest.h"

namespace Rushes::Workbench {

Downloads::DownloadRequest ingestRequest(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meetingTitle, const QUrl& portal,
                                         const QString& folder) {
    return {.source = rendition.id.text(),
            .portal = portal.toString(),
            .title = video.title,
            .label = rendition.label,
            .fileName = rendition.fileName,
            .folder = folder,
            .size = rendition.size,
            .sha256 = rendition.sha256,
            .videoId = video.id.text(),
            .group = meetingTitle};
}

} // namespace Rushes::Workbench
