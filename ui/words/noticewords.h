// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/boardnotice.h"
#include "core/library/clip.h"

/// What portals said since an item was seen first, as people read it.
namespace Rushes::Ui::Words {

/// "the title, the usage terms and the embargo" for the words of Catalogue::correctionsOf(); empty for none.
[[nodiscard]] QString corrected(const QStringList& what);
/// What stands on a clip: "Withdrawn", "Corrected"; empty where nothing is to be told.
[[nodiscard]] QString badge(const Library::PortalNotice& notice);
/// The same as a sentence: "Its portal withdrew this on 12 Feb 2026", "Its portal corrected the title on …"; also of what was seen. Empty
/// where the portal said nothing.
[[nodiscard]] QString told(const Library::PortalNotice& notice);
/// What happened, without the item's title: "Withdrawn by the portal", "Corrected: the embargo", "Queued as wished for: Arrivals".
[[nodiscard]] QString told(const Catalogue::BoardNotice& notice);
/// "You have 2 files of it"; empty for none.
[[nodiscard]] QString files(const Catalogue::BoardNotice& notice);

} // namespace Rushes::Ui::Words
