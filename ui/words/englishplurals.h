// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Rushes::Ui {

/// The plurals of the language that the sources are written in: "1 clip" for the one of "%Ln clips". They are installed as long as this lives;
/// a language that is installed after them is asked first. Needs the QCoreApplication.
class EnglishPlurals {
public:
    EnglishPlurals();
    ~EnglishPlurals();
    Q_DISABLE_COPY_MOVE(EnglishPlurals)

private:
    QTranslator m_translator;
};

} // namespace Rushes::Ui
