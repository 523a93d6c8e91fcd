// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/highcontrast.h"

#include <QPalette>

namespace Rushes::Ui {

namespace {

Tokens strong(bool dark) {
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    Tokens t = tokensFor(dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    for (QColor* surface : {&t.window, &t.sidebar, &t.view, &t.alt, &t.inset, &t.okTint, &t.warnTint, &t.errTint}) *surface = ground;
    for (QColor* words : {&t.line, &t.edge, &t.text, &t.text2, &t.text3, &t.synOperator}) *words = ink;
    t.tint = dark ? QColor{0x00, 0x32, 0x7A} : QColor{0xB8, 0xD4, 0xFF};
    t.accent = dark ? QColor{0x9E, 0xC5, 0xFF} : QColor{0x00, 0x33, 0x99};
    t.onAccent = ground;
    t.link = dark ? QColor{0xB5, 0xD3, 0xFF} : QColor{0x00, 0x2F, 0x8A};
    t.ok = dark ? QColor{0x8C, 0xF0, 0xB4} : QColor{0x00, 0x42, 0x1D};
    t.warn = dark ? QColor{0xFF, 0xD3, 0x7A} : QColor{0x5C, 0x36, 0x00};
    t.err = dark ? QColor{0xFF, 0xBD, 0xB5} : QColor{0x7A, 0x08, 0x03};
    t.synKey = t.link;
    t.synString = t.ok;
    t.synNumber = dark ? QColor{0xE9, 0xC9, 0xFF} : QColor{0x58, 0x1C, 0x7E};
    // The filled part of a bar stands beside the line colour, which is as strong as words here.
    t.progress = dark ? QColor{0x2F, 0x6B, 0xE0} : QColor{0x5E, 0x9B, 0xFF};
    return t;
}

} // namespace

const Tokens& highContrastTokens(Qt::ColorScheme scheme) {
    static const Tokens light = strong(false);
    static const Tokens dark = strong(true);
    return scheme == Qt::ColorScheme::Dark ? dark : light;
}

bool isHighContrast(const QPalette& palette) { return palette.color(QPalette::PlaceholderText) == palette.color(QPalette::WindowText); }

bool isHighContrast(const Tokens& tokens) { return tokens.text3 == tokens.text; }

DisabledLook disabledLook(const Tokens& tokens) {
    if (!isHighContrast(tokens)) return {tokens.text3, tokens.line, false};
    // Grey is what systems give to this in their own themes of high contrast. It stays readable.
    const QColor grey = tokens.dark ? QColor{0x8F, 0x8F, 0x8F} : QColor{0x67, 0x67, 0x67};
    return {grey, grey, true};
}

} // namespace Rushes::Ui
