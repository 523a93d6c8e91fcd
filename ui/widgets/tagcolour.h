// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QString>

namespace Rushes::Ui {

/// The colour of a tag's dot: the same for one name on every computer, so it needs no place in the library.
[[nodiscard]] inline QColor tagColour(const QString& tag) {
    quint32 sum = 2166136261U; // FNV-1a; qHash would give another colour in each run
    for (const QChar letter : tag.toCaseFolded()) sum = (sum ^ letter.unicode()) * 16777619U;
    const QList<QColor>& colours = tagColours();
    return colours.at(static_cast<qsizetype>(sum % static_cast<quint32>(colours.size())));
}

} // namespace Rushes::Ui
