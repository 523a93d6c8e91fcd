// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"
#include "core/base/sha256.h"
#include "core/catalogue/meeting.h"

#include <optional>

namespace Rushes::Catalogue {

using PhotoId = Id<struct PhotoTag>;

/// A press photo.
struct Photo {
    PhotoId id;
    MeetingId meetingId;  ///< empty where the portal names none; see onestory.h
    QString caption;      ///< may be empty
    QDate takenOn;
    QDate publishedOn;    ///< the day under which the portal lists it; invalid where it does not say
    int width = 0;        ///< pixels of the original
    int height = 0;
    ByteCount size;       ///< of the original
    QString fileName;     ///< as the portal writes it: both .jpg and .JPG are ordinary
    QUrl original;        ///< needs an account
    QUrl preview;         ///< for everybody; empty where there is none
    QString credit;
    std::optional<Sha256> sha256; ///< of the original; nothing where the portal publishes none
    QDateTime updatedAt;
    QByteArray etag;
    Notices notices = {};
};

} // namespace Rushes::Catalogue
