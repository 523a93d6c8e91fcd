// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Rushes::Ui {

struct Tokens;

/// The application's style sheet. Widgets ask for a look by property:
///   QPushButton `look`: "primary" (accent), none (outline), "compact" (24 high), "link" (words only)
///   QToolButton `look`: none (flat), "outline", "primary", "segment-left", "segment-right", "filter" (checkable, tint while on)
///   QFrame/QWidget `surface`: "window", "view", "alt", "bar" (line below), "foot" (line above), "card"
///   QLabel `role`: "head", "title", "strong", "second", "third", "caption", "ok", "warn", "err", "link", "fixed"
///   QLineEdit `judged`: "bad" for a red border
[[nodiscard]] QString styleSheet(const Tokens& tokens);

/// Gives a widget a property that the style sheet looks at, and has it styled anew.
void setLook(QWidget* widget, const char* property, const QString& value);

} // namespace Rushes::Ui
