// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/namepolicy.h"

#include "core/library/clip.h"
#include "core/settings/settings.h"

#include <QDir>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Naming::NameFacts;

NamePolicy NamePolicy::of(const Settings::Settings& settings, const QString& folder) {
    NamePolicy policy;
    policy.folder = folder;
    if (const auto names = Naming::NamingTemplate::parse(settings.namingTemplate())) policy.names = *names;
    policy.rules = Naming::folderRulesFrom(settings.folderRules());
    return policy;
}

void NamePolicy::apply(Downloads::DownloadRequest& request, NameFacts facts) const {
    facts.fileName = request.fileName;
    const Naming::RelativeName name = names.nameFor(facts);
    request.folder = QDir{Naming::folderFor(rules, facts.source, facts.role, folder)}.filePath(name.folders.join(u'/'));
    if (name.folders.isEmpty() && request.folder.endsWith(u'/') && request.folder.size() > 1) request.folder.chop(1);
    request.fileName = name.file.text();
}

NameFacts nameFactsOf(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meetingTitle, const QUrl& portal, int number) {
    return {.id = video.id.text(),
            .title = video.title,
            .meeting = meetingTitle,
            .rendition = rendition.label,
            .role = Catalogue::word(rendition.role),
            .place = video.place,
            .source = portal.host(),
            .fileName = rendition.fileName,
            .recordedOn = video.recordedOn,
            .publishedOn = video.publishedAt.date(),
            .number = number};
}

NameFacts nameFactsOf(const Catalogue::Photo& photo, const QString& meetingTitle, const QUrl& portal, int number) {
    return {.id = photo.id.text(),
            .title = photo.caption.isEmpty() ? photo.fileName : photo.caption,
            .meeting = meetingTitle,
            .rendition = u"JPEG"_s,
            .role = u"photo"_s,
            .source = portal.host(),
            .fileName = photo.fileName,
            .recordedOn = photo.takenOn,
            .publishedOn = photo.takenOn,
            .number = number};
}

NameFacts nameFactsOf(const Library::Clip& clip, int number) {
    return {.id = clip.videoId.isEmpty() ? clip.photoId : clip.videoId,
            .title = clip.title,
            .meeting = clip.meeting,
            .rendition = clip.portalFacts.rendition,
            .role = clip.photoId.isEmpty() ? clip.portalFacts.role : u"photo"_s,
            .place = clip.place,
            .source = QUrl{clip.portal}.host(),
            .fileName = clip.portalFacts.fileName.isEmpty() ? clip.fileName : clip.portalFacts.fileName,
            .recordedOn = clip.recordedOn,
            .publishedOn = clip.portalFacts.publishedAt.date(),
            .number = number};
}

} // namespace Rushes::Workbench
