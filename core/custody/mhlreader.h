// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlmanifest.h"

namespace Rushes::Custody {

/// How much of a list is read: more is refused as Malformed. A list may come from anybody.
inline constexpr qint64 largestManifest = 256LL * 1024 * 1024;
inline constexpr qsizetype mostMhlEntries = 1'000'000;
inline constexpr qsizetype longestMhlText = 64 * 1024;
inline constexpr int deepestMhl = 32;

/// A generation from the bytes of its file. Document type declarations, and with them entities, are refused; so are paths that lead out of
/// the folder, and digests that are none. Elements that are not known are passed over.
[[nodiscard]] MhlResult<MhlManifest> manifestFrom(const QByteArray& bytes);

/// The chain from the bytes of ascmhl_chain.xml, in its order.
[[nodiscard]] MhlResult<QList<MhlChainLink>> chainFrom(const QByteArray& bytes);

} // namespace Rushes::Custody
