// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/guardedkeys.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Rushes::Ui {

GuardedKeys::GuardedKeys(QWidget& page, QWidget& window) : QObject{&page}, m_page{page}, m_window{window} {
    // Lines of text leave arrows and Page Up to the shortcuts of their window, so these are switched off while one has the focus.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        const bool typing = isTyping(now);
        for (QAction* action : std::as_const(m_guarded)) action->setEnabled(!typing);
    });
}

QAction* GuardedKeys::add(const QString& name, const QString& text, const QKeySequence& key, Where where, const std::function<void()>& act) {
    auto* action = new QAction{text, this};
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_page.addAction(action);
    m_window.addAction(action);
    if (where == Where::NotInTexts) m_guarded.append(action);
    return action;
}

bool GuardedKeys::isTyping(const QWidget* focused) {
    return qobject_cast<const QLineEdit*>(focused) != nullptr || qobject_cast<const QPlainTextEdit*>(focused) != nullptr;
}

} // namespace Rushes::Ui
