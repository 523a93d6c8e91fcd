// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/photo.h"

namespace Rushes::Catalogue {

using NewsId = Id<struct NewsTag>;

/// An entry of a portal's news. All texts are plain.
struct NewsEntry {
    NewsId id;
    QDate publishedOn;
    QString title;
    QString lead;
    QStringList article;     ///< paragraphs; may be empty
    MeetingId meetingId;     ///< empty where the portal names none; see onestory.h
    QList<PhotoId> photoIds;
    QDateTime updatedAt;
    QByteArray etag;
    Notices notices = {};
};

} // namespace Rushes::Catalogue
