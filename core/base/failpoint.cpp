// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failpoint.h"

#include <QByteArray>

#include <atomic>
#include <cstdlib>

namespace Rushes {

namespace {

/// As after SIGKILL.
constexpr int killedStatus = 137;

struct Plan {
    QByteArray name;
    std::atomic<int> left;

    explicit Plan(const QByteArray& text) : name{text.left(text.lastIndexOf(':'))}, left{text.mid(text.lastIndexOf(':') + 1).toInt()} {}
};

} // namespace

void failPoint(const char* name) {
    static Plan plan{qgetenv("RUSHES_FAILPOINT")};
    if (plan.name.isEmpty() || (plan.name != "any" && plan.name != name)) return;
    if (--plan.left == 0) std::_Exit(killedStatus);
}

} // namespace Rushes
