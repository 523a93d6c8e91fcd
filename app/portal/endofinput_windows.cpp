// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/endofinput.h"

#include <array>
#include <memory>
#include <mutex>
#include <thread>

#include <windows.h>

namespace Rushes::PortalServer {

namespace {

/// Between the thread that reads and the one that is told: either may be gone first.
struct Ear {
    std::mutex guard;
    EndOfInput* listening = nullptr;
};

} // namespace

// A pipe cannot be waited for here without a thread that reads it, and a read that waits cannot be ended: the thread goes with the process.
EndOfInput::EndOfInput(QObject* parent) : QObject{parent} {
    const auto ear = std::make_shared<Ear>();
    ear->listening = this;
    connect(this, &QObject::destroyed, this, [ear] {
        const std::scoped_lock lock{ear->guard};
        ear->listening = nullptr;
    });
    std::thread{[ear] {
        const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
        std::array<char, 256> ignored{};
        DWORD got = 0;
        while (::ReadFile(input, ignored.data(), static_cast<DWORD>(ignored.size()), &got, nullptr) != 0 && got > 0) {}
        const std::scoped_lock lock{ear->guard};
        if (ear->listening) QMetaObject::invokeMethod(ear->listening, &EndOfInput::came, Qt::QueuedConnection);
    }}.detach();
}

} // namespace Rushes::PortalServer
