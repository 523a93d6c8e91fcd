// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyaction.h"

#include <QAction>
#include <QWidget>

namespace Rushes::Ui {

QAction* addKeyAction(QWidget& owner, const QString& name, const QString& words, const QKeySequence& key, Qt::ShortcutContext context) {
    auto* action = new QAction{words, &owner};
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(context);
    owner.addAction(action);
    return action;
}

} // namespace Rushes::Ui
