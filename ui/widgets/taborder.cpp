// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include "ui/widgets/readingorder.h"

#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>

namespace Rushes::Ui {

namespace {

bool isTab(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

TabOrder::TabOrder(QApplication& application, QObject* parent) : QObject{parent} {
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { watch(now); });
}

void TabOrder::watch(QWidget* focused) {
    if (m_focused) m_focused->removeEventFilter(this);
    const auto* dialog = focused != nullptr ? qobject_cast<QDialog*>(focused->window()) : nullptr;
    m_focused = dialog != nullptr && qobject_cast<const QFileDialog*>(dialog) == nullptr ? focused : nullptr;
    if (m_focused) m_focused->installEventFilter(this);
}

bool TabOrder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_focused && isTab(*event)) {
        const QList<QWidget*> stops = inReadingOrder(*m_focused->window(), m_focused);
        for (qsizetype i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rushes::Ui
