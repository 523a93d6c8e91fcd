// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"

#include <QSet>

namespace Rushes::Catalogue {

using ArmedId = Id<struct ArmedTag>;

/// A meeting, or one item of its programme, whose videos are wanted as soon as they are published. An item has no id of its own: it is
/// known by its time and title, and by its time alone where the portal has changed the title since.
struct Armed {
    ArmedId id;
    MeetingId meetingId;
    QString meetingTitle; ///< as it was, for people
    QDateTime startsAt;   ///< of the item; invalid for the whole meeting
    QString itemTitle;
    QDateTime armedAt;

    [[nodiscard]] bool isWholeMeeting() const { return !startsAt.isValid() && itemTitle.isEmpty(); }
};

/// What of a meeting is armed: the whole, or one item.
[[nodiscard]] Armed armedFor(const Meeting& meeting, const ProgrammeItem* item = nullptr);

/// The videos that an armed thing waits for and that can be had now: published, not withdrawn, with a file. `taken` are those that it
/// has had. Pure.
[[nodiscard]] QList<Video> nowPublished(const Armed& armed, const Meeting& meeting, const QList<Video>& videos, const QSet<VideoId>& taken);

} // namespace Rushes::Catalogue
