// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spoken.h"

#include <QAction>
#include <QToolButton>

namespace Rushes::Ui {

PasswordField::PasswordField(bool withKey, QWidget* parent) : QLineEdit{parent} {
    if (withKey) addAction(symbol(u"key", Ink::Quiet), LeadingPosition);
    markSymbolsAsOrnaments(*this);
    m_reveal = addAction(symbol(u"eye"), TrailingPosition);
    m_reveal->setCheckable(true);
    m_reveal->setObjectName(QStringLiteral("revealPassword"));
    connect(m_reveal, &QAction::toggled, this, &PasswordField::setRevealed);
    // The button is reached by Tab too: it matters most to those who cannot see what they typed.
    const auto buttons = findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (button->defaultAction() == m_reveal) button->setFocusPolicy(Qt::TabFocus);
    }
    setRevealed(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
}

void PasswordField::setRevealed(bool revealed) {
    m_reveal->setChecked(revealed);
    m_reveal->setText(revealed ? tr("Hide password") : tr("Show password"));
    setEchoMode(revealed ? Normal : Password);
    // A fixed font tells I from l and O from 0.
    QFont font = revealed ? fixedFont() : uiFont(TextSize::Small);
    if (!revealed) font.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    setFont(font);
}

} // namespace Rushes::Ui
