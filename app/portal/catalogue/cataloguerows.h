// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"
#include "core/storage/connection.h"

namespace Rushes::PortalServer {

/// Items of the catalogue as rows of its tables, without what the portal chooses itself: etag and updated_at.
[[nodiscard]] Storage::Bindings bindingsOf(const Catalogue::Meeting& meeting);
[[nodiscard]] Storage::Bindings bindingsOf(const Catalogue::Video& video);
[[nodiscard]] Storage::Bindings bindingsOf(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path);
[[nodiscard]] Storage::Bindings bindingsOf(const Catalogue::Photo& photo, const QString& path, const QString& previewPath);
[[nodiscard]] Storage::Bindings bindingsOf(const Catalogue::NewsEntry& entry);

/// Tells two versions of a row apart: a digest over everything that was bound.
[[nodiscard]] QString etagOf(const Storage::Bindings& bindings);

} // namespace Rushes::PortalServer
