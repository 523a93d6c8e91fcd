// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failpoint.h"

#include <QByteArray>

#include <atomic>
#include <cstdlib>

namespace Rushes {

#ifdef RUSHES_FAILPOINTS
namespace {

/// As after SIGKILL.
constexpr int killedStatus = 137;

struct Plan {
    QByteArray name;
    std::atomic<int> left;

    explicit Plan(const QByteArray& text) : name{text.left(text.lastIndexOf(':'))}, left{text.mid(text.lastIndexOf(':') + 1).toInt()} {}
};

} // namespace
#endif

void failPoint([[maybe_unused]] const char* name) {
#ifdef RUSHES_FAILPOINTS
    static Plan plan{qgetenv("RUSHES_FAILPOINT")};
    if (plan.name.isEmpty() || (plan.name != "any" && plan.name != name)) return;
    if (--plan.left == 0) std::_Exit(killedStatus);
#endif
}

} // namespace Rushes
