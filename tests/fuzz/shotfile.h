// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace Rushes::Interchange {
enum class ExportFormat : std::uint8_t;
enum class ImportFormat : std::uint8_t;
} // namespace Rushes::Interchange

namespace Rushes::Fuzz {

/// Whatever lies in a file of an edit suite: it is read or refused; what finds a clip lies within it, goes out in the same format, and comes back
/// as the same ranges.
void checkShotFile(const QByteArray& file, Interchange::ImportFormat in, Interchange::ExportFormat out);

} // namespace Rushes::Fuzz
