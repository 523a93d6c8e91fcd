// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/vocabulary.h"

#include <expected>

namespace Rushes::Ui {

/// Why what was typed is no range of the clip.
enum class RangeProblem : quint8 {
    NoRate,      ///< the clip has not been probed, so its frames cannot be counted
    InUnread,
    OutUnread,
    InOutside,
    OutOutside,
    OutNotAfterIn,
};

/// From frame `in` up to and without frame `out`, counted from the clip's first frame.
struct RangeFrames {
    qint64 in = 0;
    qint64 out = 0;

    bool operator==(const RangeFrames&) const = default;
};

/// Reads two timecodes as a person types them: "10:04:02:00", "10040200" or "10.04.02.00", in the clip's own timecode.
[[nodiscard]] std::expected<RangeFrames, RangeProblem> readRange(QStringView in, QStringView out, const Library::Clip& clip);
/// What is so and what to type; `clip` is the one that was given to readRange().
[[nodiscard]] QString rangeProblemText(RangeProblem problem, const Library::Clip& clip);
/// Whether the problem lies in the In field; otherwise in the Out field, or in neither for NoRate.
[[nodiscard]] bool isAboutIn(RangeProblem problem);

/// A frame of the clip in its own timecode; the number itself where the clip has no rate.
[[nodiscard]] QString frameText(qint64 frame, const Library::Clip& clip);
/// A number of frames as a duration: "00:00:24:10".
[[nodiscard]] QString lengthText(qint64 frames, const Library::Clip& clip);

/// The tags in a line such as "air defence, quote": trimmed, without doubles and empty ones.
[[nodiscard]] QStringList readTags(QStringView line);
/// The same the other way; a tag that has a comma in it stands within quotation marks.
[[nodiscard]] QString writtenTags(const QStringList& tags);
/// The tags with those that are synonyms as the tags that they mean, without doubles.
[[nodiscard]] QStringList meantTags(const QStringList& tags, const Library::Vocabulary& vocabulary);

} // namespace Rushes::Ui
