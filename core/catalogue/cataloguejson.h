// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "core/portal/portalerror.h"

class QJsonObject;

namespace Rushes::Catalogue {

/// Meetings and videos as the contract writes them (resources/openapi/portal.yaml). Lists leave out what only the single item has:
/// such fields are empty then. An item that is not the contract is BadReply; the detail names the field.
[[nodiscard]] Portal::PortalResult<Meeting> meetingFrom(const QJsonObject& json);
[[nodiscard]] Portal::PortalResult<Video> videoFrom(const QJsonObject& json);

/// The same form again, for the cache.
[[nodiscard]] QJsonObject jsonOf(const Meeting& meeting);
[[nodiscard]] QJsonObject jsonOf(const Video& video);

} // namespace Rushes::Catalogue
