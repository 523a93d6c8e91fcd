// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/englishplurals.h"
#include "ui/words/pseudolanguage.h"

#include <QStringList>
#include <QTranslator>

namespace Rushes::Desktop {

/// The languages in which the window can speak: "en", and those with a translation in resources/translations, by their codes (ISO 639-1).
[[nodiscard]] QStringList languages();
/// A language in its own words: "Français".
[[nodiscard]] QString nameOf(const QString& language);
/// The name of Ui::PseudoLanguage, which is not among languages().
inline constexpr QLatin1StringView pseudoLanguage{"pseudo"};
/// The one that is wanted where it is one of languages() or pseudoLanguage; else the first of the system's, in the order of the person's wishes, that is.
[[nodiscard]] QString languageFor(const QString& wanted, const QStringList& ofSystem);

/// The words of the window, and of Qt's own dialogs, in one language for as long as it lives: made before the first widget, because texts are
/// not translated a second time. The names of months and days follow; their order, and how numbers are written, stay those of the country.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QString& language);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    /// For what a language has no words of yet.
    Ui::EnglishPlurals m_plurals;
    QTranslator m_own;
    Ui::PseudoLanguage m_pseudo;
    QTranslator m_qt;
};

} // namespace Rushes::Desktop
