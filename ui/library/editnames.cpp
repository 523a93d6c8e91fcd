// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/editnames.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>

namespace Rushes::Ui::EditNames {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::EditNames", text); }

} // namespace

QString tag(qsizetype clips) { return Words::counted(clips, tr("Tag 1 Clip"), tr("Tag %1 Clips")); }

QString rate(qsizetype clips) { return Words::counted(clips, tr("Rate 1 Clip"), tr("Rate %1 Clips")); }

QString note() { return tr("Note Clip"); }

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

} // namespace Rushes::Ui::EditNames
