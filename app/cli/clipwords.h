// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/marker.h"
#include "core/media/timecode.h"

#include <QJsonObject>

namespace Rushes::Cli {

/// The timecodes of one clip: from its start timecode on, at its own rate.
class ClipTime {
public:
    explicit ClipTime(Media::Timecode start) : m_start{start} {}

    [[nodiscard]] QString timecodeOf(qint64 frame) const { return m_start.plus(frame).text(); }
    /// The clip's frame at a timecode, across midnight where the clip goes there. A Problem for what is no timecode at its rate.
    [[nodiscard]] qint64 frameOf(const QString& timecode) const;

private:
    Media::Timecode m_start;
};

/// A Problem where the clip's rate is not known.
[[nodiscard]] ClipTime clipTimeOf(const Library::Clip& clip);
[[nodiscard]] QJsonObject jsonOf(const Library::Clip& clip);
[[nodiscard]] QJsonObject jsonOf(const Library::Range& range, const ClipTime& time);
[[nodiscard]] QJsonObject jsonOf(const Library::Marker& marker, const ClipTime& time);
/// A clip for people, line by line.
[[nodiscard]] QStringList linesOf(const Library::Clip& clip);

} // namespace Rushes::Cli
