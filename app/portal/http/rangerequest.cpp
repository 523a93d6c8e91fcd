// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/rangerequest.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace Rushes::PortalServer {

namespace {

/// A number of any length; one beyond what a file can have counts as the most it can have.
std::optional<qint64> position(QByteArrayView digits) {
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (digits.isEmpty()) return std::nullopt;
    qint64 value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value > (most - 9) / 10 ? most : value * 10 + (digit - '0');
    }
    return value;
}

} // namespace

RangeDecision decideRange(QByteArrayView range, QByteArrayView ifRange, QByteArrayView etag, qint64 size) {
    using enum RangeDecision::Kind;
    constexpr QByteArrayView unit{"bytes="};
    const RangeDecision whole{Whole, 0, size};
    const RangeDecision unsatisfiable{Unsatisfiable, 0, 0};

    if (range.size() <= unit.size() || range.first(unit.size()).compare(unit, Qt::CaseInsensitive) != 0) return whole;
    if (!ifRange.isEmpty() && ifRange.trimmed() != etag) return whole;
    const QByteArrayView spec = range.sliced(unit.size()).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(',')) return whole; // several ranges may be answered with the whole

    if (dash == 0) {
        const auto suffix = position(spec.sliced(1));
        if (!suffix) return whole;
        const qint64 length = std::min(*suffix, size);
        return length == 0 ? unsatisfiable : RangeDecision{Part, size - length, length};
    }
    const auto first = position(spec.first(dash));
    const QByteArrayView lastDigits = spec.sliced(dash + 1);
    const auto last = lastDigits.isEmpty() ? std::numeric_limits<qint64>::max() : position(lastDigits);
    if (!first || !last || *last < *first) return whole; // not a range at all, so it is ignored
    if (*first >= size) return unsatisfiable;
    return RangeDecision{Part, *first, std::min(*last, size - 1) - *first + 1};
}

} // namespace Rushes::PortalServer
