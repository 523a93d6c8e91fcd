// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlmanifest.h"

namespace Rushes::Custody {

/// A generation as its file has it, in the order that the schema asks for. SHA-256, for which the schema has no element, goes into the
/// file's <metadata>.
[[nodiscard]] QByteArray toXml(const MhlManifest& manifest);

/// The chain as ascmhl_chain.xml has it; links without a C4 ID are left out.
[[nodiscard]] QByteArray toXml(const QList<MhlChainLink>& chain);

} // namespace Rushes::Custody
