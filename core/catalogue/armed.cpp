// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/armed.h"

#include <algorithm>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

namespace {

/// The item of the programme that is meant; null where it is not there any more, or cannot be told from another.
const ProgrammeItem* itemOf(const Armed& armed, const Meeting& meeting) {
    const auto exact =
        std::ranges::find_if(meeting.programme, [&](const ProgrammeItem& item) { return item.startsAt == armed.startsAt && item.title == armed.itemTitle; });
    if (exact != meeting.programme.end()) return &*exact;
    const auto sameTime = [&](const ProgrammeItem& item) { return armed.startsAt.isValid() && item.startsAt == armed.startsAt; };
    if (std::ranges::count_if(meeting.programme, sameTime) != 1) return nullptr;
    return &*std::ranges::find_if(meeting.programme, sameTime);
}

} // namespace

Armed armedFor(const Meeting& meeting, const ProgrammeItem* item) {
    Armed armed;
    armed.meetingId = meeting.id;
    armed.meetingTitle = meeting.title;
    if (item) {
        armed.startsAt = item->startsAt;
        armed.itemTitle = item->title;
    }
    // The same thing armed twice is one entry.
    armed.id = ArmedId{item ? meeting.id.text() + u'/' + item->startsAt.toUTC().toString(Qt::ISODate) + u'/' + item->title : meeting.id.text()};
    return armed;
}

QList<Video> nowPublished(const Armed& armed, const Meeting& meeting, const QList<Video>& videos, const QSet<VideoId>& taken) {
    const ProgrammeItem* const item = armed.isWholeMeeting() ? nullptr : itemOf(armed, meeting);
    QList<Video> found;
    for (const Video& video : videos) {
        const bool wanted = armed.isWholeMeeting() ? video.meetingId == meeting.id : item != nullptr && !item->videoId.isEmpty() && item->videoId == video.id;
        if (wanted && !taken.contains(video.id) && !video.notices.withdrawnAt.isValid() && !video.renditions.isEmpty()) found.append(video);
    }
    return found;
}

} // namespace Rushes::Catalogue
