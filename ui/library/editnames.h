// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/marker.h"
#include "core/library/tag.h"

#include <QStringList>

/// The names of steps, as they stand after "Undo" and "Redo" in the menu.
namespace Rushes::Ui::EditNames {

/// "Tag 4 Clips".
[[nodiscard]] QString tag(qsizetype clips);
[[nodiscard]] QString rate(qsizetype clips);
[[nodiscard]] QString tagAndRate(qsizetype clips);
[[nodiscard]] QString note();
/// "Remove 3 Clips from Library".
[[nodiscard]] QString removeClips(qsizetype clips);
[[nodiscard]] QString bringBack(qsizetype clips);
/// "Relink 12 Clips".
[[nodiscard]] QString relink(qsizetype clips);
[[nodiscard]] QString addRange();
/// "Import 12 Shots".
[[nodiscard]] QString importShots(qsizetype shots);
/// By what differs: "Move Range", "Tag Range", "Note Range".
[[nodiscard]] QString changeRange(const Library::Range& before, const Library::Range& after);
[[nodiscard]] QString removeRange();
[[nodiscard]] QString addMarker();
[[nodiscard]] QString changeMarker(const Library::Marker& before, const Library::Marker& after);
[[nodiscard]] QString removeMarker();

[[nodiscard]] QString addTag();
/// "Rename Tag", "Move Tag" and so on, by what differs.
[[nodiscard]] QString changeTag(const Library::Tag& before, const Library::Tag& after);
[[nodiscard]] QString moveTags(qsizetype tags);
[[nodiscard]] QString mergeTag();
[[nodiscard]] QString deleteTags(qsizetype tags);
[[nodiscard]] QString importTags();

[[nodiscard]] QString addShorthands(qsizetype shorthands);
[[nodiscard]] QString importShorthands();
[[nodiscard]] QString changeShorthand();
[[nodiscard]] QString removeShorthands(qsizetype shorthands);

[[nodiscard]] QString makeCollection();
[[nodiscard]] QString renameCollection();
[[nodiscard]] QString changeSearch();
[[nodiscard]] QString removeCollection();
[[nodiscard]] QString putIntoCollection(qsizetype clips);
[[nodiscard]] QString takeOutOfCollection(qsizetype clips);
[[nodiscard]] QString orderCollection();

/// "Take Changes from clip.mxf.xmp"; `paths` are of sidecars.
[[nodiscard]] QString takeFromSidecars(const QStringList& paths);
/// "Decide Conflicts of 3 Clips".
[[nodiscard]] QString decideSidecars(qsizetype clips);

} // namespace Rushes::Ui::EditNames
