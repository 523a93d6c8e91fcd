// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalogue/notices.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace Rushes::Catalogue {

using MeetingId = Id<struct MeetingTag>;
using VideoId = Id<struct VideoTag>;

/// Whether pictures of a programme item are to be had.
enum class Coverage : quint8 { Planned, Live, Published, None };

/// One item of a meeting's programme.
struct ProgrammeItem {
    QDateTime startsAt; ///< UTC; shown in the meeting's time zone
    QDateTime endsAt;
    QString title;
    QString note;
    Coverage coverage = Coverage::Planned;
    VideoId videoId;    ///< empty until a video is published
};

/// A meeting or other event that a portal covers.
struct Meeting {
    MeetingId id;
    QString title;
    QDate startsOn;
    QDate endsOn;
    QString city;
    QString country;    ///< ISO 3166 alpha-2
    QByteArray timeZone; ///< IANA name, such as "Europe/Brussels"
    QString summary;
    QUrl heroPhoto;
    int videoCount = 0;
    int photoCount = 0;
    QDateTime updatedAt;
    QByteArray etag;
    QStringList article;             ///< paragraphs; plain text
    QList<ProgrammeItem> programme;
    Notices notices = {};
};

[[nodiscard]] QString word(Coverage coverage);

} // namespace Rushes::Catalogue
