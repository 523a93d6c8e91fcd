// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"

namespace Rushes::Catalogue {

/// The four dates that an item may have. Each is what its source says; none is put right by another.
struct ItemDates {
    QDate event;         ///< when it happened: recorded, taken, or the first day of the meeting
    QDate eventEnds;     ///< the last day; invalid for the same day
    QDate published;     ///< when the portal made it public
    QDate stem;          ///< what its file name says
    QDateTime retrieved; ///< when Rushes read it
};

/// How two of them do not go together.
enum class DateClash : quint8 {
    StemOutsideEvent,         ///< the file is named for a day on which the event was not
    StemNotPublished,         ///< nothing is known of the event, and the file is named for another day than it is listed under
    PublishedBeforeEvent,     ///< public before it happened
    PublishedLongAfterEvent,  ///< public more than two months later: a page whose date is not that of its story
    PublishedAfterRetrieved,  ///< public after it was read, so one of the two clocks is wrong
};

/// Where the dates disagree, for a badge; empty for dates that go together or are not known.
[[nodiscard]] QList<DateClash> disagreements(const ItemDates& dates);

/// The day a file name begins with: "240614d-009.jpg", "20260212-a.jpg" or "2026-02-12_Brussels.mxf"; invalid for none.
[[nodiscard]] QDate stemDate(QStringView fileName);
/// What the files of one assignment share: "240614d" of "240614d-009.jpg"; without regard to case. Empty where the name begins with no date.
[[nodiscard]] QString stemRoot(QStringView fileName);

/// `meeting` is the one the item belongs to, null where it belongs to none or that is not known.
[[nodiscard]] ItemDates datesOf(const Video& video, const Meeting* meeting = nullptr);
[[nodiscard]] ItemDates datesOf(const Photo& photo, const Meeting* meeting = nullptr);
[[nodiscard]] ItemDates datesOf(const NewsEntry& news, const Meeting* meeting = nullptr);

} // namespace Rushes::Catalogue
