// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/marker.h"

#include <variant>

namespace Rushes::Library {

/// A tag that a clip gets or loses.
struct TagEdit {
    ClipId clipId;
    QString tag;
    bool added = true;
};

struct RatingEdit {
    ClipId clipId;
    int before = 0;
    int after = 0;
};

/// Of the note of a clip.
struct NoteEdit {
    ClipId clipId;
    QString before;
    QString after;
};

/// Of the shot list of a clip as a text: see ClipRepository::shotText(). Empty where there is none.
struct ShotTextEdit {
    ClipId clipId;
    QString before;
    QString after;
};

/// A range that is added (nothing before), removed (nothing after) or changed. Only what differs between the two is changed, so that what
/// somebody else has changed of it meanwhile stays. An added one keeps the id that it has, such as one that is given back.
struct RangeEdit {
    std::optional<Range> before;
    std::optional<Range> after;
};

/// The same for a marker.
struct MarkerEdit {
    std::optional<Marker> before;
    std::optional<Marker> after;
};

/// A change of what people say of clips, with all that is needed to take it back.
using Edit = std::variant<TagEdit, RatingEdit, NoteEdit, RangeEdit, MarkerEdit, ShotTextEdit>;
using Edits = QList<Edit>;

/// What takes the edits back, in the order in which it must be done.
[[nodiscard]] Edits inverse(const Edits& edits);
/// The clip that an edit is about.
[[nodiscard]] ClipId clipOf(const Edit& edit);

} // namespace Rushes::Library
