// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace Rushes::Ui {

/// An action that a key does while `owner` has the focus or, with Qt::WidgetWithChildrenShortcut, something in it. `name` is its object name,
/// by which the settings know what somebody made of the key (KeyMap). What it does is connected by the caller; a second widget gets it with
/// QWidget::addAction().
QAction* addKeyAction(QWidget& owner, const QString& name, const QString& words, const QKeySequence& key, Qt::ShortcutContext context = Qt::WidgetShortcut);

} // namespace Rushes::Ui
