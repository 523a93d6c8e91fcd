// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <chrono>

namespace Rushes::Desktop {

FirstPaint::FirstPaint(QObject& window) { window.installEventFilter(this); }

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Paint) return false;
    watched->removeEventFilter(this);
    // After this event the pixels are handed over.
    QTimer::singleShot(0, this, [this] {
        note();
        Q_EMIT painted();
    });
    return false;
}

void FirstPaint::note() {
    if (!qEnvironmentVariableIsSet("RUSHES_FIRST_PAINT_FILE")) return;
    QFile file{qEnvironmentVariable("RUSHES_FIRST_PAINT_FILE")};
    if (file.open(QIODevice::WriteOnly)) file.write(QByteArray::number(static_cast<qint64>(std::chrono::steady_clock::now().time_since_epoch().count())));
    if (qEnvironmentVariable("RUSHES_QUIT_AFTER_PAINT") == QLatin1StringView{"1"}) QCoreApplication::quit();
}

} // namespace Rushes::Desktop
