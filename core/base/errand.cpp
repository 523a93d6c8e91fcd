// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errand.h"

#include <QAbstractEventDispatcher>
#include <QThread>

namespace Rushes {

namespace {

/// A pool's thread has a dispatcher, but never asks it for events. The main thread will, if it does not yet.
bool hasEventLoop() { return QThread::isMainThread() || QThread::currentThread()->loopLevel() > 0; }

} // namespace

HomeThread::HomeThread() : m_dispatcher{hasEventLoop() ? QAbstractEventDispatcher::instance() : nullptr} {}

void HomeThread::comeBack(std::function<void()> last) const {
    if (m_dispatcher == nullptr) last();
    else QMetaObject::invokeMethod(m_dispatcher, std::move(last), Qt::QueuedConnection);
}

} // namespace Rushes
