// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytecount.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace Rushes {

namespace {

constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB"};

/// As the language writes it: "Mo" in French, "МБ" in Ukrainian. Qt has these names, and gives them with a number only.
QString nameOf(std::size_t unit, const QLocale& locale) {
    if (locale.language() == QLocale::C || locale.language() == QLocale::English) return QString::fromLatin1(units.at(unit)); // Qt's says "bytes"
    qint64 five = 5;
    for (std::size_t step = 0; step < unit; ++step) five *= 1000;
    return locale.formattedDataSize(five, 0, QLocale::DataSizeSIFormat).section(u' ', 1);
}

} // namespace

QString ByteCount::text() const {
    auto amount = static_cast<double>(m_bytes);
    std::size_t unit = 0;
    // 999.5 of a unit would be written "1000": it is 1.0 of the next.
    while (unit + 1 < units.size() && amount >= (unit == 0 ? 1000.0 : 999.5)) {
        amount /= 1000.0;
        ++unit;
    }
    const int decimals = unit == 0 || amount >= 99.95 ? 0 : 1;
    const QLocale locale;
    return locale.toString(amount, 'f', decimals) + QChar{QChar::Nbsp} + nameOf(unit, locale);
}

} // namespace Rushes
