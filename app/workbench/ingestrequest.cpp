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
            .group = meetingTitle,
            .meetingId = video.meetingId.text()};
}

Downloads::DownloadRequest photoRequest(const Catalogue::Photo& photo, const QString& meetingTitle, const QUrl& portal, const QString& folder) {
    return {.source = photoSource + photo.id.text(),
            .portal = portal.toString(),
            .title = photo.caption.isEmpty() ? photo.fileName : photo.caption,
            .label = QStringLiteral("JPEG"),
            .fileName = photo.fileName,
            .folder = folder,
            .size = photo.size,
            .sha256 = photo.sha256,
            .videoId = {},
            .group = meetingTitle,
            .meetingId = photo.meetingId.text()};
}

Downloads::DownloadRequest ingestRequest(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meetingTitle, const QUrl& portal,
                                         const NamePolicy& policy, int number) {
    Downloads::DownloadRequest request = ingestRequest(video, rendition, meetingTitle, portal, policy.folder);
    policy.apply(request, nameFactsOf(video, rendition, meetingTitle, portal, number));
    return request;
}

Downloads::DownloadRequest photoRequest(const Catalogue::Photo& photo, const QString& meetingTitle, const QUrl& portal, const NamePolicy& policy, int number) {
    Downloads::DownloadRequest request = photoRequest(photo, meetingTitle, portal, policy.folder);
    policy.apply(request, nameFactsOf(photo, meetingTitle, portal, number));
    return request;
}

} // namespace Rushes::Workbench
