// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace Rushes::Fuzz {

/// Ends the program where what must hold does not; the fuzzer keeps what it had fed.
inline void check(bool holds, const char* what, const QByteArray& file) {
    if (holds) return;
    std::fprintf(stderr, "%s: %s\n", what, file.constData());
    std::abort();
}

inline QByteArray bytes(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)}; }

} // namespace Rushes::Fuzz
