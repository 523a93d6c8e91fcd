// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

namespace Rushes::Ui {

namespace {

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::Button, t.window);
    palette.setColor(QPalette::Base, t.view);
    palette.setColor(QPalette::AlternateBase, t.alt);
    palette.setColor(QPalette::ToolTipBase, t.view);
    palette.setColor(QPalette::Midlight, t.inset);
    palette.setColor(QPalette::Light, t.view);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.edge);
    palette.setColor(QPalette::Shadow, t.edge);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText}) {
        palette.setColor(role, t.text);
    }
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::Accent, t.accent);
    palette.setColor(QPalette::Highlight, t.tint);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) palette.setColor(QPalette::Disabled, role, disabledLook(t).ink);
    return palette;
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent) : QObject{parent}, m_application{application} {
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(uiFont());
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

const Tokens& Theme::tokens() const {
    const Qt::ColorScheme scheme = m_dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    return m_appliedContrast ? highContrastTokens(scheme) : tokensFor(scheme);
}

void Theme::setHighContrast(bool high) {
    m_isHighContrast = high;
    apply();
}

void Theme::setScheme(Qt::ColorScheme scheme) {
    m_forced = scheme;
    // The platform paints what is not ours, such as the window's frame; where it can do nothing, what is ours still follows.
    m_application.styleHints()->setColorScheme(scheme);
    apply();
}

void Theme::apply() {
    const Qt::ColorScheme scheme = m_forced == Qt::ColorScheme::Unknown ? m_application.styleHints()->colorScheme() : m_forced;
    const bool dark = scheme == Qt::ColorScheme::Dark;
    // Setting a palette makes Qt look at the scheme again: the same answer must not go round in a circle.
    if (m_applied && dark == m_dark && m_isHighContrast == m_appliedContrast) return;
    m_dark = dark;
    m_appliedContrast = m_isHighContrast;
    m_applied = true;
    m_application.setPalette(paletteOf(tokens()));
    m_application.setStyleSheet(styleSheet(tokens()));
    Q_EMIT changed();
}

} // namespace Rushes::Ui
