// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace Rushes {

/// A number of bytes, never negative.
class ByteCount {
public:
    constexpr ByteCount() = default;
    /// A negative number counts as none.
    constexpr explicit ByteCount(qint64 bytes) : m_bytes{bytes < 0 ? 0 : bytes} {}

    [[nodiscard]] constexpr qint64 bytes() const { return m_bytes; }
    constexpr auto operator<=>(const ByteCount&) const = default;
    constexpr ByteCount operator+(ByteCount other) const { return ByteCount{m_bytes + other.m_bytes}; }
    /// No less than none: 3 MB - 5 MB is 0.
    constexpr ByteCount operator-(ByteCount other) const { return ByteCount{m_bytes - other.m_bytes}; }
    constexpr ByteCount& operator+=(ByteCount other) { return *this = *this + other; }

    /// As people read it: decimal units, one decimal below 100 of a unit and a no-break space, such as "86.4 GB", "966 MB", "512 B".
    [[nodiscard]] QString text() const;

private:
    qint64 m_bytes = 0;
};

constexpr ByteCount operator""_KiB(unsigned long long count) { return ByteCount{static_cast<qint64>(count) * 1024}; }
constexpr ByteCount operator""_MiB(unsigned long long count) { return ByteCount{static_cast<qint64>(count) * 1024 * 1024}; }
constexpr ByteCount operator""_GiB(unsigned long long count) { return ByteCount{static_cast<qint64>(count) * 1024 * 1024 * 1024}; }

} // namespace Rushes
