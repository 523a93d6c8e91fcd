// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/photo.h"
#include "core/catalogue/video.h"
#include "core/search/condition.h"

namespace Rushes::Catalogue {

/// Which meetings. Wherever a filter has a query: it was understood for that kind (see cataloguesearch.h), and a fresh one asks for nothing.
struct MeetingFilter {
    Search::Condition query = {};
    std::optional<int> year = {};
    std::optional<bool> withdrawn = {}; ///< only those, or none of those, that the portal took back; nothing for all
};

/// Which videos.
struct VideoFilter {
    Search::Condition query = {};
    MeetingId meetingId = {};           ///< empty for all
    std::optional<int> year = {};       ///< of the recording
    std::optional<Role> role = {};      ///< only with a rendition of that role
    bool withShotList = false;
    std::optional<bool> withdrawn = {};
    QList<VideoId> without = {};        ///< not these, such as those that are in the library
    std::optional<QList<VideoId>> only = {}; ///< none but these; nothing for all
};

/// Which photos.
struct PhotoFilter {
    Search::Condition query = {};
    MeetingId meetingId = {};
    std::optional<int> year = {};
    std::optional<bool> withdrawn = {};
    std::optional<QList<PhotoId>> only = {}; ///< none but these; nothing for all
};

/// Which entries of the news.
struct NewsFilter {
    Search::Condition query = {};
    MeetingId meetingId = {};
    std::optional<int> year = {};
    std::optional<bool> withdrawn = {};
};

/// By what a list is sorted. Photos have their file name for a title; kinds without a length or size are sorted by date then.
enum class SortBy : quint8 { Date, Title, Duration, Size };

struct Sort {
    SortBy by = SortBy::Date;
    bool ascending = false;
    bool operator==(const Sort&) const = default;
};

} // namespace Rushes::Catalogue
