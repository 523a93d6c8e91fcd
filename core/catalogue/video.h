// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"
#include "core/catalogue/meeting.h"
#include "core/catalogue/rendition.h"
#include "core/catalogue/storyboard.h"

#include <chrono>

namespace Rushes::Catalogue {

/// One line of a video's shot list, as the portal gives it.
struct Shot {
    QString timecodeIn;
    QString timecodeOut;
    QString shotSize; ///< WS, MS, CU, …
    QString text;
};

/// The words of a video in one language, as a WebVTT file.
struct Caption {
    QString language; ///< BCP 47: "en"
    QUrl url;         ///< for everybody
    std::optional<ByteCount> size = {}; ///< nothing where the portal does not say
};

/// A video on a portal. Once downloaded it is a clip of the library.
struct Video {
    VideoId id;
    MeetingId meetingId;
    QString title;
    QDate recordedOn;
    QDateTime publishedAt;
    std::chrono::milliseconds duration{0};
    QUrl thumbnail;
    QStringList keywords;
    QDateTime updatedAt;
    QByteArray etag;
    QString description;
    QString place;
    QStringList languages;
    QString credit;
    QString usageTerms;
    QDateTime embargoUntil; ///< invalid where there is none
    QList<Shot> shotList;
    QList<Rendition> renditions; ///< best first
    QList<Caption> captions = {};
    Storyboard storyboard = {}; ///< empty where the portal has none; not in what a list shows
    Notices notices = {};

    /// The rendition a person most likely wants: the first of the wanted role, else the best there is; null where there is none.
    [[nodiscard]] const Rendition* rendition(Role wanted = Role::Broadcast) const;
};

} // namespace Rushes::Catalogue
