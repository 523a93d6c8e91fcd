// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/systemwakelock.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace Rushes::Workbench {

namespace {

class PowerAssertion final : public Downloads::WakeLock {
public:
    ~PowerAssertion() override { release(); }

    void hold(const QString& reason) override {
        release();
        const CFStringRef name = reason.toCFString();
        IOPMAssertionID assertion = kIOPMNullAssertionID;
        if (::IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn, name, &assertion) == kIOReturnSuccess)
            m_assertion = assertion;
        ::CFRelease(name);
    }

    void release() override {
        if (m_assertion != kIOPMNullAssertionID) ::IOPMAssertionRelease(std::exchange(m_assertion, kIOPMNullAssertionID));
    }

private:
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<Downloads::WakeLock> systemWakeLock() { return std::make_unique<PowerAssertion>(); }

} // namespace Rushes::Workbench
