// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Rushes::Media {

/// An exact frame rate, such as 30000/1001; always in lowest terms.
class FrameRate {
public:
    /// Nothing unless 0 < rate <= 1000.
    [[nodiscard]] static std::optional<FrameRate> of(qint64 numerator, qint64 denominator = 1);
    /// From "25/1", "25" or "29.97" (which means 30000/1001).
    [[nodiscard]] static std::optional<FrameRate> parse(QStringView text);

    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }
    /// The frames that timecode counts in a second: 30 for 30000/1001.
    [[nodiscard]] int nominal() const;
    /// Whether drop-frame timecode exists at this rate: 30000/1001 and 60000/1001.
    [[nodiscard]] bool canDrop() const;
    /// "25/1", as on the wire.
    [[nodiscard]] QString text() const;
    /// "25 fps", "29.97 fps".
    [[nodiscard]] QString label() const;

    bool operator==(const FrameRate&) const = default;

private:
    FrameRate(qint64 numerator, qint64 denominator) : m_numerator{numerator}, m_denominator{denominator} {}

    qint64 m_numerator;
    qint64 m_denominator;
};

} // namespace Rushes::Media
