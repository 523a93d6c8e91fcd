// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/housechoice.h"

namespace Rushes::Catalogue {

namespace {

Media::FileFacts factsOf(const Rendition& rendition) {
    Media::FileFacts facts;
    facts.label = rendition.label;
    facts.container = rendition.container;
    facts.videoCodec = rendition.videoCodec;
    facts.width = rendition.width;
    facts.height = rendition.height;
    facts.frameRate = Media::FrameRate::parse(rendition.frameRate);
    facts.isInterlaced = rendition.scan.startsWith(u"interlaced");
    facts.bitrate = rendition.bitrate;
    return facts;
}

} // namespace

HouseRendition houseRendition(const Video& video, const Media::HouseProfile& profile) {
    QList<Media::FileFacts> files;
    for (const Rendition& rendition : video.renditions) files.append(factsOf(rendition));
    const auto choice = profile.choose(files);
    if (!choice) return {};
    return {&video.renditions.at(choice->file), *choice};
}

} // namespace Rushes::Catalogue
