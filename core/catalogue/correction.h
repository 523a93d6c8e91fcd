// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"

namespace Rushes::Catalogue {

/// Whether what people rely on differs between two forms of an item: its words, its dates, its terms, or bytes that somebody may have
/// taken home. A picture more, a rendition more or another count is no correction, though the portal's list of changes calls it so.
[[nodiscard]] bool isCorrection(const Meeting& before, const Meeting& after);
[[nodiscard]] bool isCorrection(const Video& before, const Video& after);
[[nodiscard]] bool isCorrection(const Photo& before, const Photo& after);
[[nodiscard]] bool isCorrection(const NewsEntry& before, const NewsEntry& after);

} // namespace Rushes::Catalogue
