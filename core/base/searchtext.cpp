// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchtext.h"

namespace Rushes {

QString searchText(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (!character.isMark()) folded += character;
    }
    // Qt folds one character into one; this one becomes two.
    return folded.toCaseFolded().replace(u'ß', QStringLiteral("ss")).simplified();
}

QStringList searchWords(QStringView query) { return searchText(query).split(u' ', Qt::SkipEmptyParts); }

} // namespace Rushes
