// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sidecarchoice.h"

#include <algorithm>
#include <array>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Field = SidecarConflict::Field;
using Library::ClipDetails;
using Library::Edits;

namespace {

constexpr std::array allFields{Field::Title, Field::Description, Field::Credit,     Field::UsageTerms, Field::Meeting,
                               Field::Place, Field::Country,     Field::RecordedOn, Field::Rating,     Field::Note};

/// The member of a field that is a text; none for the others.
QString SidecarNotes::* textOf(Field field) {
    switch (field) {
    case Field::Title: return &SidecarNotes::title;
    case Field::Description: return &SidecarNotes::description;
    case Field::Credit: return &SidecarNotes::credit;
    case Field::UsageTerms: return &SidecarNotes::usageTerms;
    case Field::Meeting: return &SidecarNotes::meeting;
    case Field::Place: return &SidecarNotes::place;
    case Field::Country: return &SidecarNotes::country;
    case Field::Note: return &SidecarNotes::note;
    case Field::RecordedOn:
    case Field::Rating: return nullptr;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void takeTheirs(SidecarNotes& notes, const SidecarNotes& theirs, Field field) {
    if (QString SidecarNotes::* const text = textOf(field); text != nullptr) notes.*text = theirs.*text;
    else if (field == Field::Rating) notes.rating = theirs.rating;
    else notes.recordedOn = theirs.recordedOn;
}

ClipDetails detailsOf(const SidecarNotes& notes) {
    return {notes.title, notes.description, notes.credit, notes.usageTerms, notes.meeting, notes.place, notes.country, notes.recordedOn};
}

} // namespace

std::span<const Field> sidecarFields() { return allFields; }

bool mayKeepBoth(Field field) { return field == Field::Description || field == Field::UsageTerms || field == Field::Note || field == Field::Credit; }

QString bothOf(const SidecarConflict& conflict) {
    if (conflict.ours.contains(conflict.theirs)) return conflict.ours;
    if (conflict.theirs.contains(conflict.ours)) return conflict.theirs;
    return conflict.ours + (conflict.field == Field::Credit ? u" / "_s : u"\n"_s) + conflict.theirs;
}

std::optional<SidecarNotes> decided(const MergedNotes& merged, const SidecarNotes& theirs, const SidecarChoices& choices) {
    SidecarNotes notes = merged.notes;
    for (const SidecarConflict& conflict : merged.conflicts) {
        switch (choices.of(conflict.field)) {
        case SidecarChoice::Ask: return std::nullopt;
        case SidecarChoice::Ours: break; // stands there already
        case SidecarChoice::Theirs: takeTheirs(notes, theirs, conflict.field); break;
        case SidecarChoice::Both:
            if (!mayKeepBoth(conflict.field)) return std::nullopt;
            notes.*textOf(conflict.field) = bothOf(conflict);
            break;
        }
    }
    return notes;
}

Edits sidecarEditsOf(const Library::Clip& clip, const QList<Library::Range>& ranges, const SidecarNotes& after) {
    const SidecarNotes before = sidecarNotesOf(clip, ranges);
    Edits edits;
    if (const ClipDetails had = Library::detailsOf(clip), has = detailsOf(after); had != has) edits.append(Library::DetailsEdit{clip.id, had, has});
    if (before.rating != after.rating) edits.append(Library::RatingEdit{clip.id, before.rating, after.rating});
    if (before.note != after.note) edits.append(Library::NoteEdit{clip.id, before.note, after.note});
    for (const QString& tag : after.tags)
        if (!before.tags.contains(tag)) edits.append(Library::TagEdit{clip.id, tag, true});
    for (const QString& tag : before.tags)
        if (!after.tags.contains(tag)) edits.append(Library::TagEdit{clip.id, tag, false});
    for (const SidecarRange& range : after.ranges)
        if (!before.ranges.contains(range))
            edits.append(Library::RangeEdit{
                std::nullopt, Library::Range{.id = {}, .clipId = clip.id, .in = range.in, .out = range.out, .note = range.note, .tags = range.tags}});
    for (const Library::Range& range : ranges)
        if (!after.ranges.contains(SidecarRange{range.in, range.out, range.note, range.tags})) edits.append(Library::RangeEdit{range, std::nullopt});
    return edits;
}

} // namespace Rushes::Interchange
