// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace Rushes::Library {

/// The tables of clips, tags and ranges: resources/sql/library.
inline constexpr Storage::Schema librarySchema{QLatin1StringView{"library"}, 0x524C4942};

} // namespace Rushes::Library
