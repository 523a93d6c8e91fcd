// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/editnames.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rushes::Ui::EditNames {

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::EditNames", text, comment, n); }

} // namespace

QString tag(qsizetype clips) { return tr("Tag %Ln Clips", nullptr, Words::pluralOf(clips)); }

QString rate(qsizetype clips) { return tr("Rate %Ln Clips", nullptr, Words::pluralOf(clips)); }

QString tagAndRate(qsizetype clips) { return tr("Tag and Rate %Ln Clips", nullptr, Words::pluralOf(clips)); }

QString note() { return tr("Note Clip"); }

QString removeClips(qsizetype clips) { return tr("Remove %Ln Clips from Library", nullptr, Words::pluralOf(clips)); }

QString bringBack(qsizetype clips) { return tr("Bring Back %Ln Clips", nullptr, Words::pluralOf(clips)); }

QString relink(qsizetype clips) { return tr("Relink %Ln Clips", nullptr, Words::pluralOf(clips)); }

QString addRange() { return tr("Add Range"); }

QString importShots(qsizetype shots) { return tr("Import %Ln Shots", nullptr, Words::pluralOf(shots)); }

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

QString moveTags(qsizetype tags) { return tr("Move %Ln Tags", nullptr, Words::pluralOf(tags)); }

QString mergeTag() { return tr("Merge Tags"); }

QString deleteTags(qsizetype tags) { return tr("Delete %Ln Tags", nullptr, Words::pluralOf(tags)); }

QString importTags() { return tr("Import Tags"); }

QString addShorthands(qsizetype shorthands) { return tr("Add %Ln Shorthands", nullptr, Words::pluralOf(shorthands)); }

QString importShorthands() { return tr("Import Shorthands"); }

QString changeShorthand() { return tr("Change Shorthand"); }

QString removeShorthands(qsizetype shorthands) { return tr("Remove %Ln Shorthands", nullptr, Words::pluralOf(shorthands)); }

QString makeCollection() { return tr("Make Collection"); }

QString renameCollection() { return tr("Rename Collection"); }

QString changeSearch() { return tr("Change Search"); }

QString removeCollection() { return tr("Remove Collection"); }

QString putIntoCollection(qsizetype clips) { return tr("Put %Ln Clips into Collection", nullptr, Words::pluralOf(clips)); }

QString takeOutOfCollection(qsizetype clips) { return tr("Take %Ln Clips out of Collection", nullptr, Words::pluralOf(clips)); }

QString orderCollection() { return tr("Order Collection"); }

QString takeFromSidecars(const QStringList& paths) {
    if (paths.size() == 1) return tr("Take Changes from %1").arg(QFileInfo{paths.constFirst()}.fileName());
    return tr("Take Changes from %1 Sidecars").arg(paths.size());
}

QString decideSidecars(qsizetype clips) { return tr("Decide Conflicts of %Ln Clips", nullptr, Words::pluralOf(clips)); }

} // namespace Rushes::Ui::EditNames
