// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/framerate.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Rushes::Media {

namespace {

constexpr qint64 fastest = 1000;

/// Rates of the NTSC family are written short, rounded or cut: 29.97 is 30000/1001, and so are 29.970 and 29.97003.
std::optional<qint64> ntscNominal(double rate, double lastDigit) {
    const double nominal = std::ceil(rate);
    const auto whole = static_cast<qint64>(nominal);
    const bool isOfTheFamily = whole == 15 || whole % 24 == 0 || whole % 30 == 0;
    if (!isOfTheFamily || std::abs(nominal * 1000.0 / 1001.0 - rate) >= lastDigit) return std::nullopt;
    return whole;
}

std::optional<FrameRate> fromDecimal(const QString& whole, const QString& decimals) {
    qint64 scale = 1;
    for (qsizetype digit = 0; digit < decimals.size(); ++digit) scale *= 10;
    const qint64 scaled = (whole + decimals).toLongLong();
    if (decimals.size() >= 2) {
        const auto nominal = ntscNominal(static_cast<double>(scaled) / static_cast<double>(scale), 1.0 / static_cast<double>(scale));
        if (nominal && scaled % scale != 0) return FrameRate::of(*nominal * 1000, 1001);
    }
    return FrameRate::of(scaled, scale);
}

} // namespace

std::optional<FrameRate> FrameRate::of(qint64 numerator, qint64 denominator) {
    if (numerator <= 0 || denominator <= 0) return std::nullopt;
    const qint64 whole = numerator / denominator;
    if (whole > fastest || (whole == fastest && numerator % denominator != 0)) return std::nullopt;
    const qint64 common = std::gcd(numerator, denominator);
    return FrameRate{numerator / common, denominator / common};
}

std::optional<FrameRate> FrameRate::parse(QStringView text) {
    static const QRegularExpression fraction{QStringLiteral("\\A([0-9]{1,9})(?:/([0-9]{1,9}))?\\z")};
    static const QRegularExpression decimal{QStringLiteral("\\A([0-9]{1,4})\\.([0-9]{1,6})\\z")};
    if (const auto match = fraction.matchView(text); match.hasMatch())
        return of(match.captured(1).toLongLong(), match.hasCaptured(2) ? match.captured(2).toLongLong() : 1);
    if (const auto match = decimal.matchView(text); match.hasMatch()) return fromDecimal(match.captured(1), match.captured(2));
    return std::nullopt;
}

int FrameRate::nominal() const { return std::max(1, qRound(static_cast<double>(m_numerator) / static_cast<double>(m_denominator))); }

bool FrameRate::canDrop() const { return m_denominator == 1001 && (m_numerator == 30000 || m_numerator == 60000); }

QString FrameRate::text() const { return QStringLiteral("%1/%2").arg(m_numerator).arg(m_denominator); }

QString FrameRate::label() const {
    QString number = QString::number(static_cast<double>(m_numerator) / static_cast<double>(m_denominator), 'f', 3);
    while (number.endsWith(QLatin1Char{'0'})) number.chop(1);
    if (number.endsWith(QLatin1Char{'.'})) number.chop(1);
    return number + QStringLiteral(" fps");
}

} // namespace Rushes::Media
