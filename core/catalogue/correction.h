// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"

#include <QStringList>

namespace Rushes::Catalogue {

/// In what that people rely on two forms of an item differ: its words, its dates, its terms, or bytes that somebody may have taken home.
/// Each is a word that is kept and that ui/words puts into a sentence: "title", "dates", "place", "text", "caption", "credit", "terms",
/// "embargo", "shots", "file". Empty where nothing of the kind differs: a picture more, a rendition more or another count is no
/// correction, though the portal's list of changes calls it so.
[[nodiscard]] QStringList correctionsOf(const Meeting& before, const Meeting& after);
[[nodiscard]] QStringList correctionsOf(const Video& before, const Video& after);
[[nodiscard]] QStringList correctionsOf(const Photo& before, const Photo& after);
[[nodiscard]] QStringList correctionsOf(const NewsEntry& before, const NewsEntry& after);

template <typename Item> [[nodiscard]] bool isCorrection(const Item& before, const Item& after) { return !correctionsOf(before, after).isEmpty(); }

} // namespace Rushes::Catalogue
