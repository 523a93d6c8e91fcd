// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytecount.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace Rushes {

QString ByteCount::text() const {
    static constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB"};
    auto amount = static_cast<double>(m_bytes);
    std::size_t unit = 0;
    // 999.5 of a unit would be written "1000": it is 1.0 of the next.
    while (unit + 1 < units.size() && amount >= (unit == 0 ? 1000.0 : 999.5)) {
        amount /= 1000.0;
        ++unit;
    }
    const int decimals = unit == 0 || amount >= 99.95 ? 0 : 1;
    return QLocale{}.toString(amount, 'f', decimals) + QChar{QChar::Nbsp} + QLatin1StringView{units.at(unit)};
}

} // namespace Rushes
