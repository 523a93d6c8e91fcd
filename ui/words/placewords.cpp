// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace Rushes::Ui::Words {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::Words", text); }

} // namespace

QString country(const QString& code) {
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString place(const QString& city, const QString& countryCode) {
    const QString name = country(countryCode);
    return city.isEmpty() || name.isEmpty() ? city + name : tr("%1, %2").arg(city, name);
}

QString ordinal(int number) {
    const int tens = number % 100;
    const int ones = tens >= 11 && tens <= 13 ? 0 : number % 10;
    switch (ones) {
    case 1: return tr("%1st").arg(number);
    case 2: return tr("%1nd").arg(number);
    case 3: return tr("%1rd").arg(number);
    default: return tr("%1th").arg(number);
    }
}

int pluralOf(qint64 count) { return static_cast<int>(std::clamp<qint64>(count, std::numeric_limits<int>::min(), std::numeric_limits<int>::max())); }

QString dotted(QStringList texts) {
    texts.removeAll(QString{});
    return texts.join(QStringLiteral(" · "));
}

QString sentence(QStringList texts) {
    texts.removeAll(QString{});
    return texts.join(tr(", "));
}

QString literal(const QString& text) {
    // A tool tip is read as markup where it looks like it, and would load what an <img> names.
    return text.isEmpty() ? QString{} : QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped());
}

QString besideIcon(const QString& text) { return QChar{QChar::Nbsp} + text; }

QString withoutMnemonic(QString text) { return text.replace(QLatin1Char{'&'}, QStringLiteral("&&")); }

} // namespace Rushes::Ui::Words
