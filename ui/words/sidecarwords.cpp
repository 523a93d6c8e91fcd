// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sidecarwords.h"

#include <QCoreApplication>

namespace Rushes::Ui::Words {

using Field = Interchange::SidecarConflict::Field;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::Words", text); }

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

} // namespace Rushes::Ui::Words
