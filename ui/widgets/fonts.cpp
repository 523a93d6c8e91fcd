// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace Rushes::Ui {

namespace {

/// What Theme gives the application; other sizes keep their distance to it.
constexpr qreal usualBody = 10;

qreal scaled(TextSize size) {
    const qreal body = QGuiApplication::font().pointSizeF();
    return body > 0 ? body * static_cast<qreal>(size) / usualBody : static_cast<qreal>(size);
}

QFont dressed(QFont font, TextSize size, QFont::Weight weight) {
    font.setPointSizeF(scaled(size));
    font.setWeight(weight);
    font.setFeature(QFont::Tag{"tnum"}, 1);
    return font;
}

/// Asking the font database costs tens of milliseconds, so it happens once.
QFont familyOr(const QString& family, QFontDatabase::SystemFont otherwise) {
    return QFontDatabase::hasFamily(family) ? QFont{family} : QFontDatabase::systemFont(otherwise);
}

} // namespace

QFont uiFont(TextSize size, QFont::Weight weight) {
    static const QFont font = familyOr(QStringLiteral("Noto Sans"), QFontDatabase::GeneralFont);
    return dressed(font, size, weight);
}

QFont fixedFont(TextSize size, QFont::Weight weight) {
    static const QFont font = familyOr(QStringLiteral("Hack"), QFontDatabase::FixedFont);
    return dressed(font, size, weight);
}

} // namespace Rushes::Ui
