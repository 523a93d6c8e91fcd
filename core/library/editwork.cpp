// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/editwork.h"

#include "core/base/searchtext.h"
#include "core/library/collectionwork.h"
#include "core/library/libraryrows.h"
#include "core/library/placework.h"
#include "core/library/removalwork.h"
#include "core/library/shorthandwork.h"
#include "core/library/tagwork.h"

#include <QSet>

#include <algorithm>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;
using namespace Storage;

constexpr Statement updateClip{"library", "clip_update"};
constexpr Statement addRangeRow{"library", "range_add"};
constexpr Statement restoreRangeRow{"library", "range_restore"};
constexpr Statement updateRangeRow{"library", "range_update"};
constexpr Statement removeRangeRow{"library", "range_remove"};
constexpr Statement markerById{"library", "marker_by_id"};
constexpr Statement addMarkerRow{"library", "marker_add"};
constexpr Statement restoreMarkerRow{"library", "marker_restore"};
constexpr Statement updateMarkerRow{"library", "marker_update"};
constexpr Statement removeMarkerRow{"library", "marker_remove"};
constexpr Statement addShotText{"library", "clip_shot_text_add"};
constexpr Statement setShotText{"library", "clip_shot_text_set"};
constexpr Statement removeShotText{"library", "clip_shot_text_remove"};

QSet<QString> folded(const QStringList& tags) {
    QSet<QString> names;
    for (const QString& tag : tags) names.insert(searchText(tag));
    return names;
}

bool isSame(const QString& one, const QString& other) { return kept(one) == kept(other); }

bool isSame(const Range& one, const Range& other) {
    return one.in == other.in && one.out == other.out && isSame(one.note, other.note) && folded(one.tags) == folded(other.tags);
}

bool isSame(const Marker& one, const Marker& other) { return one.frame == other.frame && isSame(one.note, other.note); }

using Library::takeOver;
bool takeOver(Range& range, const Range& before, const Range& after) {
    QString note = kept(range.note);
    const bool same = takeOver(range.in, before.in, after.in) && takeOver(range.out, before.out, after.out) &&
                      takeOver(note, kept(before.note), kept(after.note)) && range.out > range.in;
    range.note = note;
    const QSet<QString> had = folded(before.tags);
    const QSet<QString> wanted = folded(after.tags);
    range.tags.removeIf([&](const QString& tag) { return had.contains(searchText(tag)) && !wanted.contains(searchText(tag)); });
    for (const QString& tag : after.tags) {
        if (!had.contains(searchText(tag))) range.tags.append(tag);
    }
    return same;
}

bool takeOver(Clip& clip, const ClipDetails& before, const ClipDetails& after) {
    const auto text = [&](QString Clip::* now, QString ClipDetails::* said) {
        QString value = kept(clip.*now);
        const bool same = takeOver(value, kept(before.*said), kept(after.*said));
        clip.*now = value;
        return same;
    };
    return text(&Clip::title, &ClipDetails::title) && text(&Clip::description, &ClipDetails::description) && text(&Clip::credit, &ClipDetails::credit) &&
           text(&Clip::usageTerms, &ClipDetails::usageTerms) && text(&Clip::meeting, &ClipDetails::meeting) && text(&Clip::place, &ClipDetails::place) &&
           text(&Clip::country, &ClipDetails::country) && takeOver(clip.recordedOn, before.recordedOn, after.recordedOn);
}

class Work {
public:
    Work(Connection& connection, const QString& computer) : m_connection{connection}, m_computer{computer} {}

    Edits done;

    StorageResult<void> operator()(const TagEdit& edit) {
        const qint64 clip = numberOf(edit.clipId);
        const QStringList tag{searchText(edit.tag)};
        const auto changed = edit.added ? addTags(m_connection, clip, tag) : removeTags(m_connection, clip, tag);
        if (!changed) return std::unexpected{changed.error()};
        if (*changed > 0) done.append(edit);
        return {};
    }

    StorageResult<void> operator()(const RatingEdit& edit) {
        return changeClip(edit, [&edit](Clip& clip) { return takeOver(clip.rating, edit.before, edit.after); });
    }

    StorageResult<void> operator()(const NoteEdit& edit) {
        return changeClip(edit, [&edit](Clip& clip) {
            clip.note = kept(clip.note);
            return takeOver(clip.note, kept(edit.before), kept(edit.after));
        });
    }

    StorageResult<void> operator()(const DetailsEdit& edit) {
        return changeClip(edit, [&edit](Clip& clip) { return takeOver(clip, edit.before, edit.after); });
    }

    StorageResult<void> operator()(const ShotTextEdit& edit) {
        const QString before = kept(edit.before);
        const QString after = kept(edit.after);
        if (before == after) return {};
        Bindings bindings{{"clip_id"_L1, numberOf(edit.clipId)}};
        if (!before.isEmpty()) bindings.add("before"_L1, before);
        if (!after.isEmpty()) bindings.add("after"_L1, after);
        const Statement& statement = before.isEmpty() ? addShotText : after.isEmpty() ? removeShotText : setShotText;
        if (auto written = one(m_connection.change(statement, bindings)); !written) return written;
        done.append(edit);
        return {};
    }

    StorageResult<void> operator()(const RangeEdit& edit) {
        if (!edit.before) return edit.after ? add(*edit.after) : StorageResult<void>{};
        auto now = present(readRange(m_connection, numberOf(edit.before->id)));
        if (!now) return std::unexpected{now.error()};
        if (!edit.after) return isSame(*now, *edit.before) ? remove(*now) : std::unexpected{stale()};
        if (isSame(*edit.before, *edit.after)) return {};
        const Range before = *now;
        if (!takeOver(*now, *edit.before, *edit.after)) return std::unexpected{stale()};
        return write(before, *now);
    }

    StorageResult<void> operator()(const MarkerEdit& edit) {
        if (!edit.before) return edit.after ? add(*edit.after) : StorageResult<void>{};
        auto now = present(m_connection.row(markerById, {{"id"_L1, numberOf(edit.before->id)}}, markerFrom));
        if (!now) return std::unexpected{now.error()};
        if (!edit.after) return isSame(*now, *edit.before) ? remove(*now) : std::unexpected{stale()};
        if (isSame(*edit.before, *edit.after)) return {};
        const Marker before = *now;
        QString note = kept(now->note);
        const bool same = takeOver(now->frame, edit.before->frame, edit.after->frame) && takeOver(note, kept(edit.before->note), kept(edit.after->note));
        if (!same) return std::unexpected{stale()};
        now->note = note;
        return write(before, *now);
    }

    /// Made before the others, all at once.
    StorageResult<void> operator()(const PlaceEdit&) { return {}; }

    StorageResult<void> operator()(const RemovalEdit& edit) {
        auto made = edit.isRemoved ? layAside(m_connection, numberOf(edit.clipId)) : bringBack(m_connection, numberOf(edit.clipId));
        if (made) done.append(edit);
        return made;
    }

    StorageResult<void> operator()(const TagDefinitionEdit& edit) {
        auto defined = defineTag(m_connection, edit);
        if (!defined) return std::unexpected{std::move(defined).error()};
        if (*defined) done.append(**defined);
        return {};
    }

    StorageResult<void> operator()(const CollectionEdit& edit) {
        auto changed = changeCollection(m_connection, edit);
        if (!changed) return std::unexpected{std::move(changed).error()};
        if (*changed) done.append(**changed);
        return {};
    }

    StorageResult<void> operator()(const ShorthandEdit& edit) {
        auto changed = changeShorthand(m_connection, edit);
        if (!changed) return std::unexpected{std::move(changed).error()};
        if (*changed) done.append(**changed);
        return {};
    }

    StorageResult<void> operator()(const CollectionClipsEdit& edit) {
        auto changed = changeClipsIn(m_connection, edit);
        if (!changed) return std::unexpected{std::move(changed).error()};
        if (*changed) done.append(**changed);
        return {};
    }

    StorageResult<void> operator()(const TagMergeEdit& edit) {
        auto merged = mergeTag(m_connection, edit);
        if (!merged) return std::unexpected{std::move(merged).error()};
        done.append(*merged);
        return {};
    }

private:
    template <typename ClipEdit, typename Change> StorageResult<void> changeClip(const ClipEdit& edit, Change change) {
        if (edit.before == edit.after) return {};
        auto clip = present(readClip(m_connection, m_computer, numberOf(edit.clipId)));
        if (!clip) return std::unexpected{clip.error()};
        if (!change(*clip)) return std::unexpected{stale()};
        Bindings bindings = bindingsOf(*clip);
        bindings.add("id"_L1, numberOf(clip->id)).add("revision"_L1, clip->revision);
        if (auto written = one(m_connection.change(updateClip, bindings)); !written) return written;
        done.append(edit);
        return {};
    }

    /// A change that somebody else has made impossible changes no row.
    static StorageResult<void> one(const StorageResult<qint64>& changed) {
        if (!changed) return std::unexpected{changed.error()};
        if (*changed == 0) return std::unexpected{stale()};
        return {};
    }

    static Bindings contentOf(const Range& range) {
        return {{"in_frame"_L1, range.in}, {"out_frame"_L1, range.out}, {"note"_L1, kept(range.note)}, {"revision"_L1, range.revision}};
    }
    static Bindings contentOf(const Marker& marker) { return {{"frame"_L1, marker.frame}, {"note"_L1, kept(marker.note)}, {"revision"_L1, marker.revision}}; }

    StorageResult<qint64> insert(const Statement& statement, const Bindings& bindings) {
        return present(m_connection.row(statement, bindings, [](const Row& row) { return row.integer("id"_L1); }));
    }

    StorageResult<void> add(Range range) {
        const bool isBack = !range.id.isEmpty();
        range.revision = isBack ? range.revision + 1 : 1;
        Bindings bindings = contentOf(range);
        bindings.add("clip_id"_L1, numberOf(range.clipId));
        if (isBack) bindings.add("id"_L1, numberOf(range.id));
        const auto id = insert(isBack ? restoreRangeRow : addRangeRow, bindings);
        if (!id) return std::unexpected{id.error()};
        if (auto tagged = setRangeTags(m_connection, *id, range.tags); !tagged) return tagged;
        auto added = present(readRange(m_connection, *id));
        if (!added) return std::unexpected{added.error()};
        done.append(RangeEdit{std::nullopt, *added});
        return {};
    }

    StorageResult<void> add(Marker marker) {
        const bool isBack = !marker.id.isEmpty();
        marker.revision = isBack ? marker.revision + 1 : 1;
        Bindings bindings = contentOf(marker);
        bindings.add("clip_id"_L1, numberOf(marker.clipId));
        if (isBack) bindings.add("id"_L1, numberOf(marker.id));
        const auto id = insert(isBack ? restoreMarkerRow : addMarkerRow, bindings);
        if (!id) return std::unexpected{id.error()};
        marker.id = MarkerId{QString::number(*id)};
        done.append(MarkerEdit{std::nullopt, marker});
        return {};
    }

    StorageResult<void> remove(const Range& range) {
        const auto removed = m_connection.rows(removeRangeRow, {{"id"_L1, numberOf(range.id)}, {"revision"_L1, range.revision}},
                                               [](const Row& row) { return row.text("clip_id"_L1); });
        if (!removed) return std::unexpected{removed.error()};
        if (removed->isEmpty()) return std::unexpected{stale()};
        done.append(RangeEdit{range, std::nullopt});
        return {};
    }

    StorageResult<void> remove(const Marker& marker) {
        const Bindings bindings{{"id"_L1, numberOf(marker.id)}, {"revision"_L1, marker.revision}};
        if (auto removed = one(m_connection.change(removeMarkerRow, bindings)); !removed) return removed;
        done.append(MarkerEdit{marker, std::nullopt});
        return {};
    }

    StorageResult<void> write(const Range& before, const Range& after) {
        Bindings bindings = contentOf(after);
        bindings.add("id"_L1, numberOf(before.id));
        if (auto written = one(m_connection.change(updateRangeRow, bindings)); !written) return written;
        if (auto tagged = setRangeTags(m_connection, numberOf(before.id), after.tags); !tagged) return tagged;
        auto now = present(readRange(m_connection, numberOf(before.id)));
        if (!now) return std::unexpected{now.error()};
        done.append(RangeEdit{before, *now});
        return {};
    }

    StorageResult<void> write(const Marker& before, Marker after) {
        Bindings bindings = contentOf(after);
        bindings.add("id"_L1, numberOf(before.id));
        if (auto written = one(m_connection.change(updateMarkerRow, bindings)); !written) return written;
        ++after.revision;
        done.append(MarkerEdit{before, after});
        return {};
    }

    Connection& m_connection;
    const QString& m_computer;
};

/// Tags first, in the order of the clips' numbers, and removals last in theirs: two people who tag or remove the same clips take their rows in one order
/// and never wait in a ring.
Edits inOrder(Edits edits) {
    std::ranges::stable_sort(edits, {}, [](const Edit& edit) {
        if (const auto* tag = std::get_if<TagEdit>(&edit)) return std::pair{0, numberOf(tag->clipId)};
        const auto* removal = std::get_if<RemovalEdit>(&edit);
        return std::pair{1, removal != nullptr ? numberOf(removal->clipId) : qint64{0}};
    });
    return edits;
}

} // namespace

StorageResult<Edits> makeEdits(Connection& connection, const QString& computer, const Edits& edits) {
    QStringList tags;
    for (const Edit& edit : edits) {
        if (const auto* tag = std::get_if<TagEdit>(&edit); tag != nullptr && tag->added && !tags.contains(tag->tag)) tags.append(tag->tag);
    }
    if (const auto known = knownTags(connection, tags); !known) return std::unexpected{known.error()};
    QList<PlaceEdit> places;
    for (const Edit& edit : edits) {
        if (const auto* place = std::get_if<PlaceEdit>(&edit)) places.append(*place);
    }
    auto placed = changePlaces(connection, computer, places);
    if (!placed) return placed;
    Work work{connection, computer};
    work.done = *std::move(placed);
    for (const Edit& edit : inOrder(edits)) {
        if (auto made = std::visit(work, edit); !made) return std::unexpected{std::move(made).error()};
    }
    return work.done;
}

StorageResult<QList<ClipId>> clipsOf(Connection& connection, const Edits& done) {
    QSet<ClipId> clips;
    for (const Edit& edit : done) {
        if (const auto* defined = std::get_if<TagDefinitionEdit>(&edit)) {
            if (!defined->after) continue; // nothing carried it
            const auto carriers = clipsWithTag(connection, defined->after->name);
            if (!carriers) return std::unexpected{carriers.error()};
            clips += QSet<ClipId>{carriers->begin(), carriers->end()};
        } else if (const auto* merged = std::get_if<TagMergeEdit>(&edit)) {
            const auto carriers = clipsWithTag(connection, merged->isBack ? merged->from.name : merged->into);
            if (!carriers) return std::unexpected{carriers.error()};
            clips += QSet<ClipId>{merged->clips.begin(), merged->clips.end()};
            clips += QSet<ClipId>{carriers->begin(), carriers->end()};
        } else if (const ClipId clip = clipOf(edit); !clip.isEmpty()) {
            clips.insert(clip);
        }
    }
    return clips.values();
}

Marker markerFrom(const Row& row) {
    return {
        .id = MarkerId{row.text("id"_L1)},
        .clipId = ClipId{row.text("clip_id"_L1)},
        .revision = row.integer("revision"_L1),
        .frame = row.integer("frame"_L1),
        .note = row.text("note"_L1),
    };
}

} // namespace Rushes::Library
