// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;

namespace Rushes::Ui {

/// Adds an entry to a "Copy" menu that copies `texts`, a line each and none where a text is empty. It cannot be chosen where nothing is left.
void addCopyEntry(QMenu& menu, const QString& words, QStringList texts);

} // namespace Rushes::Ui
