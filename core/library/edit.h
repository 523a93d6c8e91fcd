// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clipdetails.h"
#include "core/library/collection.h"
#include "core/library/marker.h"
#include "core/library/mediaplace.h"
#include "core/library/shorthand.h"
#include "core/library/tag.h"

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

/// Of what is written of a clip. Only what differs between the two is changed, so that what somebody else has changed meanwhile stays.
struct DetailsEdit {
    ClipId clipId;
    ClipDetails before;
    ClipDetails after;
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

/// The file of a clip was found again at another place; the file itself is not touched. Those of one call are made together, so that two clips
/// may change places. Conflict where another clip has the place.
struct PlaceEdit {
    ClipId clipId;
    MediaPlace before;
    MediaPlace after;
};

/// A clip that leaves the library with all that is logged on it, or comes back as it was. Its file is not touched. Stale where that has happened already;
/// Conflict where a download is bringing its file, or where another clip has the place of one that comes back.
struct RemovalEdit {
    ClipId clipId;
    bool isRemoved = true;
};

/// A tag that is put into the vocabulary (nothing before), taken out of it again (nothing after; Stale where something uses it) or
/// changed: its name, what it is below, its colour, its synonyms. As with a range, only what differs is changed. Conflict where
/// another tag has the name or a synonym, or where the tag would be below itself.
struct TagDefinitionEdit {
    std::optional<Tag> before;
    std::optional<Tag> after;
};

/// A tag that goes. What carried it carries `into` from then on, which also gets its names as synonyms; with nothing to go into it is
/// lost to what carried it. Tags below it go below `into`, or to where it was. All that is needed to bring it back is filled in when it is
/// made; nobody else has to.
struct TagMergeEdit {
    Tag from;
    QString into = {};
    bool isBack = false; ///< it is brought back
    QList<ClipId> clips = {};
    QList<ClipId> gainedClips = {}; ///< those of them that did not carry `into` before
    QList<RangeId> ranges = {};
    QList<RangeId> gainedRanges = {};
    QStringList children = {};
    QStringList gainedSynonyms = {};
};

/// A collection that is made (nothing before), given up (nothing after) or changed: its name, its query. Conflict where another has the
/// name. What was in one that is given up is brought back with it.
struct CollectionEdit {
    std::optional<Collection> before;
    std::optional<Collection> after;
    QList<ClipId> clips = {}; ///< of one that is given up or brought back: what was in it; filled in when it is made
};

/// Which clips are in a collection, in their order. Clips that are in only one of the two lists come or go; where the others have changed
/// places, what is there must be as before, else it is Stale.
struct CollectionClipsEdit {
    QString collection;
    QList<ClipId> before;
    QList<ClipId> after;
};

/// A shorthand that is added (nothing before), removed (nothing after) or changed; only what differs is. Conflict where another has the code.
struct ShorthandEdit {
    std::optional<Shorthand> before;
    std::optional<Shorthand> after;
};

/// A change of what people say of clips, with all that is needed to take it back.
using Edit = std::variant<TagEdit, RatingEdit, NoteEdit, DetailsEdit, ShotTextEdit, RangeEdit, MarkerEdit, PlaceEdit, RemovalEdit, TagDefinitionEdit,
                          TagMergeEdit, CollectionEdit, CollectionClipsEdit, ShorthandEdit>;
using Edits = QList<Edit>;

/// What takes the edits back, in the order in which it must be done.
[[nodiscard]] Edits inverse(const Edits& edits);
/// The clip that an edit is about; an empty id for a change of the vocabulary or of a collection.
[[nodiscard]] ClipId clipOf(const Edit& edit);

} // namespace Rushes::Library
