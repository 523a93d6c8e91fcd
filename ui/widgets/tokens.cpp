// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include "ui/widgets/highcontrast.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace Rushes::Ui {

namespace {

Tokens lightTokens() {
    Tokens t;
    t.window = QColor{0xEE, 0xF0, 0xF3};
    t.sidebar = QColor{0xE6, 0xE9, 0xED};
    t.view = QColor{0xFF, 0xFF, 0xFF};
    t.alt = QColor{0xF6, 0xF7, 0xF9};
    t.inset = QColor{0xED, 0xF0, 0xF4};
    t.line = QColor{0xD9, 0xDD, 0xE3};
    t.edge = QColor{0x7A, 0x83, 0x91};
    t.text = QColor{0x1A, 0x1E, 0x25};
    t.text2 = QColor{0x4C, 0x55, 0x62};
    t.text3 = QColor{0x5B, 0x64, 0x72};
    t.accent = QColor{0x22, 0x57, 0xC5};
    t.onAccent = QColor{0xFF, 0xFF, 0xFF};
    t.link = QColor{0x1D, 0x4F, 0xB8};
    t.tint = QColor{0xDC, 0xE7, 0xFB};
    t.ok = QColor{0x17, 0x73, 0x3F};
    t.okTint = QColor{0xDD, 0xF2, 0xE4};
    t.warn = QColor{0x85, 0x52, 0x00};
    t.warnTint = QColor{0xFC, 0xEF, 0xD0};
    t.err = QColor{0xB0, 0x24, 0x1C};
    t.errTint = QColor{0xFB, 0xE4, 0xE2};
    t.synNumber = QColor{0x7A, 0x3E, 0x9D};
    t.progress = t.accent;
    return t;
}

Tokens darkTokens() {
    Tokens t;
    t.dark = true;
    t.window = QColor{0x25, 0x28, 0x2D};
    t.sidebar = QColor{0x20, 0x23, 0x27};
    t.view = QColor{0x1A, 0x1C, 0x20};
    t.alt = QColor{0x1F, 0x22, 0x26};
    t.inset = QColor{0x13, 0x15, 0x17};
    t.line = QColor{0x38, 0x3C, 0x43};
    t.edge = QColor{0x7D, 0x87, 0x95};
    t.text = QColor{0xEC, 0xEE, 0xF1};
    t.text2 = QColor{0xB1, 0xB8, 0xC2};
    t.text3 = QColor{0x97, 0xA0, 0xAC};
    t.accent = QColor{0x3D, 0x6E, 0xE0};
    t.onAccent = QColor{0xFF, 0xFF, 0xFF};
    t.link = QColor{0x8D, 0xB4, 0xFF};
    t.tint = QColor{0x22, 0x36, 0x5F};
    t.ok = QColor{0x62, 0xCC, 0x8F};
    t.okTint = QColor{0x17, 0x35, 0x2A};
    t.warn = QColor{0xE9, 0xB5, 0x50};
    t.warnTint = QColor{0x3B, 0x2E, 0x14};
    t.err = QColor{0xFF, 0x94, 0x8A};
    t.errTint = QColor{0x47, 0x23, 0x21};
    t.synNumber = QColor{0xD3, 0xA3, 0xF0};
    t.progress = QColor{0x6C, 0x98, 0xF5};
    return t;
}

/// The query bar and the editor take three of their four colours from the rest.
Tokens withSyntax(Tokens t) {
    t.synKey = t.link;
    t.synString = t.ok;
    t.synOperator = t.text3;
    return t;
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

} // namespace

const Tokens& tokensFor(Qt::ColorScheme scheme) {
    static const Tokens light = withSyntax(lightTokens());
    static const Tokens dark = withSyntax(darkTokens());
    return scheme == Qt::ColorScheme::Dark ? dark : light;
}

const Tokens& tokensOf(const QPalette& palette) {
    const bool dark = luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    const Qt::ColorScheme scheme = dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    return isHighContrast(palette) ? highContrastTokens(scheme) : tokensFor(scheme);
}

const Tokens& currentTokens() { return tokensOf(QGuiApplication::palette()); }

const QList<QColor>& tagColours() {
    static const QList<QColor> colours{
        QColor{0x4C, 0x8D, 0xFF}, QColor{0xD9, 0x82, 0x2B}, QColor{0x2F, 0xA3, 0x6B}, QColor{0xC2, 0x64, 0xD8},
        QColor{0xD9, 0x4F, 0x6B}, QColor{0xC9, 0xA2, 0x27}, QColor{0x6E, 0x8F, 0xA8}, QColor{0x35, 0xA7, 0xB5},
        QColor{0x8B, 0x7C, 0xF0}, QColor{0x7A, 0x8C, 0x3A}, QColor{0xB0, 0x70, 0x48},
    };
    return colours;
}

double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Rushes::Ui
