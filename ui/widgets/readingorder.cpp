// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingorder.h"

#include <QWidget>

#include <algorithm>

namespace Rushes::Ui {

namespace {

/// More than half of the lower one lies beside the other.
bool isInLineWith(const QRect& one, const QRect& other) {
    const int shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    return 2 * shared > std::min(one.height(), other.height());
}

QList<QWidget*> shownIn(const QWidget& holder) {
    QList<QWidget*> shown;
    for (QObject* child : holder.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget != nullptr && !widget->isWindow() && widget->isVisible()) shown.append(widget);
    }
    return shown;
}

void collect(QWidget& holder, const QWidget* focused, QList<QWidget*>& stops) {
    const bool takesTab = (holder.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && holder.focusProxy() == nullptr && holder.isEnabled();
    if (takesTab || &holder == focused) stops.append(&holder);
    QList<QWidget*> rest = shownIn(holder);
    std::ranges::stable_sort(rest, {}, &QWidget::y);
    while (!rest.isEmpty()) {
        const QRect first = rest.constFirst()->geometry();
        const auto after =
            std::ranges::stable_partition(rest, [&first](const QWidget* one) { return isInLineWith(one->geometry(), first) || one->geometry() == first; });
        QList<QWidget*> line{rest.begin(), after.begin()};
        rest.erase(rest.begin(), after.begin());
        const bool fromTheRight = holder.layoutDirection() == Qt::RightToLeft;
        std::ranges::stable_sort(line, {},
                                 [fromTheRight](const QWidget* one) { return std::pair{fromTheRight ? -one->geometry().right() : one->x(), one->y()}; });
        for (QWidget* one : std::as_const(line)) collect(*one, focused, stops);
    }
}

} // namespace

QList<QWidget*> inReadingOrder(QWidget& top, const QWidget* focused) {
    QList<QWidget*> stops;
    collect(top, focused, stops);
    return stops;
}

} // namespace Rushes::Ui
