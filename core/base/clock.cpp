// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimer>

namespace Rushes {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

std::chrono::milliseconds SystemClock::elapsed() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) {
    QTimer::singleShot(delay, context, std::move(action));
}

} // namespace Rushes
