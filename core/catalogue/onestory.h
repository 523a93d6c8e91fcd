// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"

#include <optional>

namespace Rushes::Catalogue {

/// How sure it is that two things tell of one event. Worse than Possible is not said at all.
enum class Confidence : quint8 {
    Stated,   ///< the portal says so, by an id
    Likely,   ///< a file of the same assignment, or the same days and the same words
    Possible, ///< about the same days and some of the words
};

/// Which sign it was, so that a person can judge.
enum class LinkSign : quint8 { Id, FileStem, DateAndTitle, DateOnly, TitleOnly };

/// One thing that belongs to a meeting, as far as one can tell.
template <typename Item> struct Linked {
    Item item;
    Confidence confidence = Confidence::Possible;
    LinkSign sign = LinkSign::DateOnly;
};

/// Everything of one meeting in one place; surest first, then as the portal has it.
struct Story {
    QList<Linked<Video>> videos;
    QList<Linked<Photo>> photos;
    QList<Linked<NewsEntry>> news;
};

/// What of the given things belongs to the meeting. A thing for which the portal names another meeting never does. Pure: to be given
/// what the portal states and whatever else lies about the days of the meeting.
[[nodiscard]] Story oneStory(const Meeting& meeting, const QList<Video>& videos, const QList<Photo>& photos, const QList<NewsEntry>& news);

/// What part of the telling words of `text` occur in `other`, from 0 to 1; without regard to case and accents. Words of one or two
/// letters and those that every title of a portal has say nothing.
[[nodiscard]] double wordsInCommon(QStringView text, QStringView other);

[[nodiscard]] QString word(Confidence confidence);
[[nodiscard]] QString word(LinkSign sign);

} // namespace Rushes::Catalogue
