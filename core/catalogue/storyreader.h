// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/onestory.h"

namespace Rushes::Catalogue {

/// A meeting and everything that belongs to it.
struct MeetingStory {
    Meeting meeting;
    Story story;
};

/// Reads one from the cache: what the portal states, and whatever else lies within three days of the meeting and may belong to it (at most
/// 400 items of each kind). Nothing where the cache does not have the meeting. The cache must outlive the answer.
[[nodiscard]] CatalogueCache::Answer<std::optional<MeetingStory>> readStory(CatalogueCache& cache, const MeetingId& id);

} // namespace Rushes::Catalogue
