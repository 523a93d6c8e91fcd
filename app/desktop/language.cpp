// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

/// The language of the sources.
const QString source = u"en"_s;

} // namespace

QStringList languages() {
    QStringList found{source}; // whose own file has nothing but plurals
    const QStringList names = QDir{u":/translations"_s}.entryList({u"rushes_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        if (const QString language = name.section(u'_', 1).section(u'.', 0, 0); language != source) found.append(language);
    return found;
}

QString nameOf(const QString& language) {
    QString name = QLocale{language}.nativeLanguageName();
    if (language == source) name = u"English"_s; // not "British English"
    if (!name.isEmpty()) name[0] = name.at(0).toUpper();
    return name;
}

QString languageFor(const QString& wanted, const QStringList& ofSystem) {
    const QStringList known = languages();
    if (known.contains(wanted) || wanted == pseudoLanguage) return wanted;
    for (const QString& tag : ofSystem) {
        const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0);
        if (known.contains(language)) return language;
    }
    return source;
}

SpokenLanguage::SpokenLanguage(const QString& language) {
    if (language == pseudoLanguage) {
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    // Dates and numbers stay those of the country; a system that names none leaves them to the language.
    const QLocale::Language spoken = QLocale{language}.language();
    const QLocale system;
    if (system.language() == QLocale::C) {
        if (language != source) QLocale::setDefault(QLocale{spoken});
    } else if (system.language() != spoken) QLocale::setDefault(QLocale{spoken, system.territory()});
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/translations/rushes_%1.qm"_s.arg(language))) QCoreApplication::installTranslator(&m_own);
}

SpokenLanguage::~SpokenLanguage() {
    QCoreApplication::removeTranslator(&m_pseudo);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace Rushes::Desktop
