// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupts.h"

#include <mutex>

#include <windows.h>

namespace Rushes {

namespace {

// The system calls the handler in a thread of its own and gives it no object.
std::mutex guard;
Interrupts* listening = nullptr;

BOOL WINAPI passOn(DWORD event) {
    {
        const std::scoped_lock lock{guard};
        if (!listening) return FALSE;
        QMetaObject::invokeMethod(listening, &Interrupts::came, Qt::QueuedConnection);
    }
    // When this returns after a window was closed or a session ended, the program is ended; meanwhile it ends by itself.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

Interrupts::Interrupts(QObject* parent) : QObject{parent} {
    const std::scoped_lock lock{guard};
    listening = this;
    ::SetConsoleCtrlHandler(passOn, TRUE);
}

Interrupts::~Interrupts() {
    const std::scoped_lock lock{guard};
    ::SetConsoleCtrlHandler(passOn, FALSE);
    listening = nullptr;
}

} // namespace Rushes
