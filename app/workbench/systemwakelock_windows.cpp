// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/systemwakelock.h"

#include <windows.h>

namespace Rushes::Workbench {

namespace {

/// A power request, which unlike SetThreadExecutionState() has a reason.
class PowerRequest final : public Downloads::WakeLock {
public:
    ~PowerRequest() override { release(); }

    void hold(const QString& reason) override {
        release();
        std::wstring words = reason.toStdWString();
        REASON_CONTEXT context{};
        context.Version = POWER_REQUEST_CONTEXT_VERSION;
        context.Flags = POWER_REQUEST_CONTEXT_SIMPLE_STRING;
        context.Reason.SimpleReasonString = words.data();
        const HANDLE request = ::PowerCreateRequest(&context);
        if (request == INVALID_HANDLE_VALUE) return;
        m_request = request;
        ::PowerSetRequest(m_request, PowerRequestSystemRequired);
    }

    void release() override {
        // What was asked for by a handle ends with it.
        if (const HANDLE request = std::exchange(m_request, nullptr)) ::CloseHandle(request);
    }

private:
    HANDLE m_request = nullptr;
};

} // namespace

std::unique_ptr<Downloads::WakeLock> systemWakeLock() { return std::make_unique<PowerRequest>(); }

} // namespace Rushes::Workbench
