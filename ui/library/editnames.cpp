// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/editnames.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rushes::Ui::EditNames {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::EditNames", text); }

} // namespace

QString tag(qsizetype clips) { return Words::counted(clips, tr("Tag 1 Clip"), tr("Tag %1 Clips")); }

QString rate(qsizetype clips) { return Words::counted(clips, tr("Rate 1 Clip"), tr("Rate %1 Clips")); }

QString tagAndRate(qsizetype clips) { return Words::counted(clips, tr("Tag and Rate 1 Clip"), tr("Tag and Rate %1 Clips")); }

QString note() { return tr("Note Clip"); }

QString relink(qsizetype clips) { return Words::counted(clips, tr("Relink 1 Clip"), tr("Relink %1 Clips")); }

QString addRange() { return tr("Add Range"); }

QString changeRange(const Library::Range& before, const Library::Range& after) {
    if (before.in != after.in && before.out != after.out) return tr("Move Range");
    if (before.in != after.in) return tr("Set In");
    if (before.out != after.out) return tr("Set Out");
    return before.tags != after.tags ? tr("Tag Range") : tr("Note Range");
}

QString removeRange() { return tr("Remove Range"); }

QString addMarker() { return tr("Add Marker"); }

QString changeMarker(const Library::Marker& before, const Library::Marker& after) {
    return before.frame != after.frame ? tr("Move Marker") : tr("Note Marker");
}

QString removeMarker() { return tr("Remove Marker"); }

QString addTag() { return tr("Add Tag"); }

QString changeTag(const Library::Tag& before, const Library::Tag& after) {
    if (before.name != after.name) return tr("Rename Tag");
    if (before.parent != after.parent) return tr("Move Tag");
    return before.colour != after.colour ? tr("Colour Tag") : tr("Change Synonyms");
}

QString moveTags(qsizetype tags) { return Words::counted(tags, tr("Move Tag"), tr("Move %1 Tags")); }

QString mergeTag() { return tr("Merge Tags"); }

QString deleteTags(qsizetype tags) { return Words::counted(tags, tr("Delete Tag"), tr("Delete %1 Tags")); }

QString importTags() { return tr("Import Tags"); }

QString addShorthands(qsizetype shorthands) { return Words::counted(shorthands, tr("Add Shorthand"), tr("Add %1 Shorthands")); }

QString changeShorthand() { return tr("Change Shorthand"); }

QString removeShorthands(qsizetype shorthands) { return Words::counted(shorthands, tr("Remove Shorthand"), tr("Remove %1 Shorthands")); }

QString makeCollection() { return tr("Make Collection"); }

QString renameCollection() { return tr("Rename Collection"); }

QString changeSearch() { return tr("Change Search"); }

QString removeCollection() { return tr("Remove Collection"); }

QString putIntoCollection(qsizetype clips) { return Words::counted(clips, tr("Put 1 Clip into Collection"), tr("Put %1 Clips into Collection")); }

QString takeOutOfCollection(qsizetype clips) { return Words::counted(clips, tr("Take 1 Clip out of Collection"), tr("Take %1 Clips out of Collection")); }

QString orderCollection() { return tr("Order Collection"); }

QString takeFromSidecars(const QStringList& paths) {
    if (paths.size() == 1) return tr("Take Changes from %1").arg(QFileInfo{paths.constFirst()}.fileName());
    return tr("Take Changes from %1 Sidecars").arg(paths.size());
}

QString decideSidecars(qsizetype clips) { return Words::counted(clips, tr("Decide Conflicts of 1 Clip"), tr("Decide Conflicts of %1 Clips")); }

} // namespace Rushes::Ui::EditNames
