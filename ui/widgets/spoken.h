// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QLineEdit;
class QWidget;

/// What a screen reader shall be told of a widget, or not at all, where Qt does not do it by itself.
namespace Rushes::Ui {

/// The widget shows nothing that is not said in words beside it: whoever listens does not meet it, as long as it has no accessible name. To be
/// called before anything asks what the widget is, best where it is made.
void markAsOrnament(QWidget& widget);

/// The same with the symbols inside of a field that are no buttons, such as the letter before an address.
void markSymbolsAsOrnaments(QLineEdit& field);

/// Puts a "?" into the dialog's title bar where the desktop has such: what is clicked next says what it is, as Shift+F1 does for what has the focus.
void offerWhatsThis(QDialog& dialog);

/// Gives the field a button that empties it, with a name.
void makeClearable(QLineEdit& field);

} // namespace Rushes::Ui
