// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliptime.h"
#include "core/library/marker.h"

#include <QJsonObject>

namespace Rushes::Cli {

/// A Problem where the clip's rate is not known.
[[nodiscard]] Library::ClipTime clipTimeOf(const Library::Clip& clip);
/// The clip's frame at a timecode that somebody wrote; a Problem for what is no timecode at its rate.
[[nodiscard]] qint64 frameAt(const Library::ClipTime& time, const QString& timecode);
[[nodiscard]] QJsonObject jsonOf(const Library::Clip& clip);
[[nodiscard]] QJsonObject jsonOf(const Library::Range& range, const Library::ClipTime& time);
[[nodiscard]] QJsonObject jsonOf(const Library::Marker& marker, const Library::ClipTime& time);
/// A clip for people, line by line.
[[nodiscard]] QStringList linesOf(const Library::Clip& clip);

} // namespace Rushes::Cli
