// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/queuepolicy.h"

#include <algorithm>
#include <array>

namespace Rushes::Downloads {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array orders{std::pair{QueueOrder::Manual, "manual"_L1}, std::pair{QueueOrder::Priority, "priority"_L1},
                            std::pair{QueueOrder::Deadline, "deadline"_L1}};

} // namespace

QString word(QueueOrder order) {
    for (const auto& [known, text] : orders)
        if (known == order) return text;
    return {};
}

std::optional<QueueOrder> queueOrderFrom(QStringView word) {
    for (const auto& [known, text] : orders)
        if (text == word) return known;
    return std::nullopt;
}

qint64 QueuePolicy::limitAt(const Pace& pace) const {
    if (pace.kind != Pace::Kind::Limited) return bytesPerSecond;
    return bytesPerSecond == 0 ? pace.bytesPerSecond : std::min(bytesPerSecond, pace.bytesPerSecond);
}

QDateTime QueuePolicy::nextDay(const QDateTime& moment) const { return dayOf(moment).addDays(1).startOfDay(zone).toUTC(); }

} // namespace Rushes::Downloads
