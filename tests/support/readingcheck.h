// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/keyboard.h"

#include <QDateTimeEdit>
#include <QWidget>

#include <algorithm>

/// Where Tab leads, and whether somebody who reads would look there next.
namespace Rushes::Tests {

/// As a person would call it who has to find it.
inline QString nameOf(const QWidget* widget) {
    if (widget == nullptr) return QStringLiteral("nothing");
    QStringList path;
    for (const QWidget* one = widget; one != nullptr && path.size() < 3; one = one->parentWidget()) {
        if (!one->objectName().isEmpty() || one == widget)
            path.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : one->objectName());
    }
    return QStringLiteral("%1 “%2”").arg(path.join(u'/'), Keyboard::read(const_cast<QWidget*>(widget)));
}

/// Whether somebody who reads line by line and pane by pane, from the side where the window begins, comes to the second after the first.
inline bool isReadAfter(const QWidget* second, const QWidget* first) {
    if (first->isAncestorOf(second) || second->isAncestorOf(first)) return true;
    const QWidget* holder = first->parentWidget();
    while (holder != nullptr && !holder->isAncestorOf(second)) {
        first = holder;
        holder = holder->parentWidget();
    }
    while (second->parentWidget() != holder) second = second->parentWidget();
    const QRect before = first->geometry();
    const QRect after = second->geometry();
    const int shared = std::min(before.bottom(), after.bottom()) - std::max(before.top(), after.top());
    const bool sameLine = 2 * shared > std::min(before.height(), after.height());
    if (!sameLine) return after.top() >= before.top();
    return holder != nullptr && holder->layoutDirection() == Qt::RightToLeft ? after.right() <= before.right() : after.left() >= before.left();
}

/// Steps that go against the order of reading. One leads from the end to the beginning, and is none.
inline QStringList outOfOrder(const QList<QWidget*>& stops) {
    QStringList steps;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget* from = stops[i];
        const QWidget* to = stops[(i + 1) % stops.size()];
        if (!isReadAfter(to, from)) steps << nameOf(from) + QStringLiteral(" → ") + nameOf(to);
    }
    if (steps.size() == 1) return {};
    return steps;
}

/// One step: past the hours and minutes of a time, and out of a text that keeps Tab for itself by the key that leaves it.
inline void goOn(Qt::Key key) {
    const Qt::KeyboardModifiers modifiers = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    QWidget* before = Keyboard::focused();
    Keyboard::press(key, modifiers);
    const auto* time = qobject_cast<QDateTimeEdit*>(before);
    for (int section = 1; time != nullptr && section < time->sectionCount() && Keyboard::focused() == before; ++section) Keyboard::press(key, modifiers);
    if (Keyboard::focused() == before) Keyboard::press(key, Qt::ControlModifier | modifiers);
}

/// All stops, from where the focus is until it comes back there. Shorter where something keeps the focus.
inline QList<QWidget*> goRound(Qt::Key key) {
    QList<QWidget*> stops;
    QWidget* begin = Keyboard::focused();
    do {
        stops << Keyboard::focused();
        goOn(key);
        if (Keyboard::focused() == stops.constLast() && stops.size() > 1) qWarning().noquote() << "no key leads out of" << nameOf(stops.constLast());
    } while (Keyboard::focused() != begin && stops.size() < Keyboard::mostStops);
    if (Keyboard::focused() != begin) qWarning().noquote() << "it does not come back to" << nameOf(begin);
    return stops;
}

} // namespace Rushes::Tests
