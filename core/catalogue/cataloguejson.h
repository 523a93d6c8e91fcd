// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"
#include "core/portal/portalerror.h"

class QJsonObject;

namespace Rushes::Catalogue {

/// Items as the contract writes them (resources/openapi/portal.yaml). Lists leave out what only the single item has: such fields are
/// empty then. An item that is not quite the contract is read as far as it goes, and Notices::remarks say what is wrong with it: words of
/// a later contract, fields that are missing or of another type, texts without end. Without an id there is nothing to keep: BadReply.
[[nodiscard]] Portal::PortalResult<Meeting> meetingFrom(const QJsonObject& json);
[[nodiscard]] Portal::PortalResult<Video> videoFrom(const QJsonObject& json);
[[nodiscard]] Portal::PortalResult<Photo> photoFrom(const QJsonObject& json);
[[nodiscard]] Portal::PortalResult<NewsEntry> newsFrom(const QJsonObject& json);

/// The same form again, for the cache and for --json.
[[nodiscard]] QJsonObject jsonOf(const Meeting& meeting);
[[nodiscard]] QJsonObject jsonOf(const Video& video);
[[nodiscard]] QJsonObject jsonOf(const Photo& photo);
[[nodiscard]] QJsonObject jsonOf(const NewsEntry& news);

} // namespace Rushes::Catalogue
