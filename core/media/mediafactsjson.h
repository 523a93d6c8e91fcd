// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/mediafacts.h"

#include <QByteArray>
#include <QJsonObject>

namespace Rushes::Media {

/// The one written form of MediaFacts: rushes-probe answers in it and the library keeps it.
[[nodiscard]] QJsonObject toJson(const MediaFacts& facts);

/// The same as a compact text, byte for byte, in a fraction of the time where the facts are plain, as they mostly are.
[[nodiscard]] QByteArray toText(const MediaFacts& facts);

/// Nothing where a member has another type, a number is negative or not whole, or a text is longer than any real one (256 characters).
/// A missing member is an unknown fact; members of a later Rushes are passed over.
[[nodiscard]] std::optional<MediaFacts> fromJson(const QJsonObject& json);
/// The same of what toJson() wrote as a text. What is no JSON says nothing of anything.
[[nodiscard]] std::optional<MediaFacts> fromText(const QByteArray& json);

} // namespace Rushes::Media
