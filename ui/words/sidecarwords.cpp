// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sidecarwords.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>

namespace Rushes::Ui::Words {

using Field = Interchange::SidecarConflict::Field;

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::Words", text, comment, n); }

} // namespace

QString fieldName(Field field) {
    switch (field) {
    case Field::Title: return tr("title");
    case Field::Description: return tr("description");
    case Field::Credit: return tr("credit");
    case Field::UsageTerms: return tr("usage terms");
    case Field::Meeting: return tr("meeting");
    case Field::Place: return tr("place");
    case Field::Country: return tr("country");
    case Field::RecordedOn: return tr("recording date");
    case Field::Rating: return tr("rating");
    case Field::Note: return tr("note");
    }
    Q_UNREACHABLE_RETURN({});
}

QString conflictSentence(const Interchange::SidecarConflict& conflict) {
    return tr("%1: “%2” in the library, “%3” in the sidecar").arg(fieldName(conflict.field), conflict.ours, conflict.theirs);
}

QString fieldValue(Field field, const QString& value) {
    if (field == Field::Rating) return tr("%Ln stars", nullptr, pluralOf(value.toInt()));
    return field == Field::Country ? country(value) : value;
}

QString obstacleSentence(bool isReadable) {
    return isReadable ? tr("It cannot be written. Rushes left it as it is; see whether the folder may be written and has room, then try again.")
                      : tr("It is no XMP that can be read. Rushes left it as it is; mend it, or move it away and a new one is written.");
}

} // namespace Rushes::Ui::Words
