// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a test, it gives its application the plurals that the program's own main() installs.
#include "ui/words/englishplurals.h"

#include <QCoreApplication>

namespace {

const Rushes::Ui::EnglishPlurals* plurals = nullptr;

void installPlurals() {
    plurals = new Rushes::Ui::EnglishPlurals;
    qAddPostRoutine([] { delete plurals; });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installPlurals)
