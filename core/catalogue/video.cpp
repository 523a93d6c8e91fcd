// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/video.h"

#include <algorithm>

namespace Rushes::Catalogue {

const Rendition* Video::rendition(Role wanted) const {
    if (renditions.isEmpty()) return nullptr;
    const auto found = std::ranges::find(renditions, wanted, &Rendition::role);
    if (found != renditions.end()) return &*found;
    return &*std::ranges::min_element(renditions, {}, &Rendition::role); // roles are ordered best first
}

} // namespace Rushes::Catalogue
