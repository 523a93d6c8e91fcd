// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/englishplurals.h"

#include <QCoreApplication>

namespace Rushes::Ui {

EnglishPlurals::EnglishPlurals() {
    if (m_translator.load(QStringLiteral(":/translations/rushes_en.qm"))) QCoreApplication::installTranslator(&m_translator);
}

EnglishPlurals::~EnglishPlurals() { QCoreApplication::removeTranslator(&m_translator); }

} // namespace Rushes::Ui
