// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/cliplog.h"

#include "core/library/cliprepository.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace Rushes::Ui {

using Library::Clip;
using Library::Edit;
using Library::Edits;
using Library::Marker;
using Library::MarkerEdit;
using Library::Range;
using Library::RangeEdit;
using Storage::StorageResult;

namespace {

template <typename T, typename Id> const T* found(const QList<T>& list, const Id& id) {
    const auto at = std::ranges::find(list, id, &T::id);
    return at == list.end() ? nullptr : &*at;
}

/// Brings a list up to what one edit has made of it.
template <typename T, typename TheEdit> void bring(QList<T>& list, const TheEdit& edit) {
    if (edit.before) list.removeIf([&edit](const T& one) { return one.id == edit.before->id; });
    if (edit.after) {
        list.removeIf([&edit](const T& one) { return one.id == edit.after->id; });
        list.append(*edit.after);
    }
}

} // namespace

ClipLog::ClipLog(Library::ClipRepository& clips, EditStack& edits, QObject* parent) : QObject{parent}, m_clips{clips}, m_edits{edits} {
    connect(&edits, &EditStack::stored, this, &ClipLog::take);
    connect(&edits, &EditStack::failed, this, [this] {
        m_then = {};
        read();
    });
    connect(&clips, &Library::ClipRepository::changed, this, [this](const QList<Library::ClipId>& ids) {
        if (m_clip && ids.contains(m_clip->id)) read();
    });
}

void ClipLog::setClip(const std::optional<Clip>& clip) {
    const bool isSame = clip && m_clip && clip->id == m_clip->id;
    m_clip = clip;
    if (isSame) {
        Q_EMIT changed();
        return;
    }
    m_hasLeft = false;
    m_ranges.clear();
    m_markers.clear();
    m_begun.clear();
    m_current = {};
    Q_EMIT changed();
    Q_EMIT currentChanged();
    read();
}

/// Everything that is known of the clip comes anew. Answers come in the order of the changes that were stored before the question.
void ClipLog::read() {
    if (!m_clip) return;
    const quint64 asked = ++m_asked;
    m_clips.ranges(m_clip->id).then(this, [this, asked](const StorageResult<QList<Range>>& answer) { bringAll(asked, m_ranges, answer); });
    m_clips.markers(m_clip->id).then(this, [this, asked](const StorageResult<QList<Marker>>& answer) { bringAll(asked, m_markers, answer); });
    m_clips.clip(m_clip->id).then(this, [this, asked](const StorageResult<std::optional<Clip>>& clip) {
        if (asked != m_asked || !clip) return;
        const bool hasLeft = !*clip;
        const bool turned = std::exchange(m_hasLeft, hasLeft) != hasLeft;
        if (!hasLeft) m_clip = **clip;
        Q_EMIT changed();
        if (turned && hasLeft) Q_EMIT left();
        if (turned && !hasLeft) Q_EMIT returned();
    });
}

template <typename T> void ClipLog::bringAll(quint64 asked, QList<T>& list, const StorageResult<QList<T>>& answer) {
    if (asked != m_asked) return;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    list = *answer;
    sort();
    dropLostCurrent();
    Q_EMIT changed();
}

const Range* ClipLog::openRange() const {
    for (const Library::RangeId& id : m_begun | std::views::reverse) {
        const Range* range = found(m_ranges, id);
        if (range != nullptr && range->out == range->in + 1) return range;
    }
    return nullptr;
}

const Range* ClipLog::currentRange() const {
    const auto* id = std::get_if<Library::RangeId>(&m_current);
    return id == nullptr ? nullptr : found(m_ranges, *id);
}

const Marker* ClipLog::currentMarker() const {
    const auto* id = std::get_if<Library::MarkerId>(&m_current);
    return id == nullptr ? nullptr : found(m_markers, *id);
}

void ClipLog::setCurrent(const Entry& entry) {
    if (m_current == entry) return;
    m_current = entry;
    Q_EMIT currentChanged();
}

void ClipLog::dropLostCurrent() {
    const bool isThere = std::holds_alternative<std::monostate>(m_current) || currentRange() != nullptr || currentMarker() != nullptr;
    if (!isThere) setCurrent({});
}

std::optional<qint64> ClipLog::frameOf(const Entry& entry) const {
    if (const auto* id = std::get_if<Library::RangeId>(&entry)) {
        if (const Range* range = found(m_ranges, *id)) return range->in;
    } else if (const auto* marker = std::get_if<Library::MarkerId>(&entry)) {
        if (const Marker* known = found(m_markers, *marker)) return known->frame;
    }
    return std::nullopt;
}

ClipLog::Entry ClipLog::neighbour(int step, qint64 frame) const {
    QList<std::pair<qint64, Entry>> entries;
    for (const Range& range : m_ranges) entries.append({range.in, range.id});
    for (const Marker& marker : m_markers) entries.append({marker.frame, marker.id});
    std::ranges::stable_sort(entries, {}, &std::pair<qint64, Entry>::first);
    const auto here = std::ranges::find(entries, m_current, &std::pair<qint64, Entry>::second);
    if (here != entries.end()) {
        const qsizetype place = here - entries.begin() + step;
        return place < 0 || place >= entries.size() ? m_current : entries.at(place).second;
    }
    Entry last;
    for (const auto& [at, entry] : std::as_const(entries)) {
        if (step > 0 && at > frame) return entry;
        if (at < frame) last = entry;
    }
    return step > 0 ? Entry{} : last;
}

const Range* ClipLog::target() const {
    const Range* open = openRange();
    return open != nullptr ? open : currentRange();
}

void ClipLog::run(const QString& name, const std::function<Edits()>& makeEdits, const std::function<void(const Edits&)>& then) {
    m_edits.run(name, [this, id = m_clip ? m_clip->id : Library::ClipId{}, makeEdits, then]() -> Edits {
        // The clip may have changed between the key and its turn.
        if (!m_clip || m_clip->id != id) return {};
        m_then = then;
        return makeEdits();
    });
}

Range ClipLog::newRange(qint64 frame) const {
    Range range;
    range.clipId = m_clip->id;
    range.in = frame;
    range.out = frame + 1;
    return range;
}

void ClipLog::began(const Edits& edits) {
    for (const Edit& edit : edits) {
        const auto* range = std::get_if<RangeEdit>(&edit);
        if (range == nullptr || range->before || !range->after || !m_clip || range->after->clipId != m_clip->id) continue;
        m_begun.append(range->after->id);
        setCurrent(range->after->id);
    }
}

void ClipLog::markIn(qint64 frame) {
    if (!m_clip) return;
    run(
        EditNames::addRange(),
        [this, frame]() -> Edits {
            const Range* open = openRange();
            if (open == nullptr) return {RangeEdit{std::nullopt, newRange(frame)}};
            Range moved = *open;
            moved.in = frame;
            moved.out = frame + 1;
            return {RangeEdit{*open, moved}};
        },
        [this](const Edits& edits) { began(edits); });
}

void ClipLog::markOut(qint64 frame) {
    if (!m_clip) return;
    run(tr("Set Out"), [this, frame]() -> Edits {
        const Range* range = target();
        if (range == nullptr) {
            Q_EMIT refused(tr("No range is open. Mark In first (I)."));
            return {};
        }
        if (frame <= range->in) {
            Q_EMIT refused(tr("Out has to come after In."));
            return {};
        }
        Range closed = *range;
        closed.out = frame;
        if (closed.out == closed.in + 1) {
            // As long as it is stored already: it is closed without a change.
            m_begun.removeAll(closed.id);
            Q_EMIT changed();
        }
        return {RangeEdit{*range, closed}};
    });
}

void ClipLog::closeAndOpen(qint64 frame) {
    if (!m_clip) return;
    run(
        tr("Close Range and Open Next"),
        [this, frame]() -> Edits {
            Edits edits;
            if (const Range* open = openRange()) {
                if (frame <= open->in) {
                    Q_EMIT refused(tr("Out has to come after In."));
                    return {};
                }
                Range closed = *open;
                closed.out = frame;
                if (closed.out == closed.in + 1) m_begun.removeAll(closed.id);
                edits.append(RangeEdit{*open, closed});
            }
            edits.append(RangeEdit{std::nullopt, newRange(frame)});
            return edits;
        },
        [this](const Edits& edits) { began(edits); });
}

void ClipLog::addMarker(qint64 frame) {
    if (!m_clip) return;
    run(
        EditNames::addMarker(),
        [this, frame]() -> Edits {
            if (std::ranges::contains(m_markers, frame, &Marker::frame)) {
                Q_EMIT refused(tr("There is a marker at this frame already."));
                return {};
            }
            Marker marker;
            marker.clipId = m_clip->id;
            marker.frame = frame;
            return {MarkerEdit{std::nullopt, marker}};
        },
        [this](const Edits& edits) {
            const auto* marker = std::get_if<MarkerEdit>(&edits.first());
            // An open range stays the one that is worked on.
            if (openRange() == nullptr && marker != nullptr && marker->after) setCurrent(marker->after->id);
        });
}

void ClipLog::toggleTag(const QString& tag) {
    if (!m_clip || tag.isEmpty()) return;
    const QString name = target() != nullptr || m_edits.isBusy() ? tr("Tag Range") : EditNames::tag(1);
    run(name, [this, tag]() -> Edits {
        const Range* range = target();
        if (range == nullptr) return {Library::TagEdit{m_clip->id, tag, !m_clip->tags.contains(tag, Qt::CaseInsensitive)}};
        Range tagged = *range;
        if (tagged.tags.contains(tag, Qt::CaseInsensitive))
            tagged.tags.removeIf([&tag](const QString& one) { return one.compare(tag, Qt::CaseInsensitive) == 0; });
        else tagged.tags.append(tag);
        return {RangeEdit{*range, tagged}};
    });
}

QStringList ClipLog::tags() const {
    if (const Range* range = target()) return range->tags;
    return m_clip ? m_clip->tags : QStringList{};
}

void ClipLog::setTags(const QStringList& tags) {
    if (!m_clip) return;
    run(target() != nullptr ? tr("Tag Range") : EditNames::tag(1), [this, tags]() -> Edits {
        if (const Range* range = target()) {
            Range tagged = *range;
            tagged.tags = tags;
            return {RangeEdit{*range, tagged}};
        }
        Edits edits;
        for (const QString& tag : m_clip->tags) {
            if (!tags.contains(tag, Qt::CaseInsensitive)) edits.append(Library::TagEdit{m_clip->id, tag, false});
        }
        for (const QString& tag : tags) edits.append(Library::TagEdit{m_clip->id, tag, true});
        return edits;
    });
}

QString ClipLog::note() const {
    if (const Range* range = target()) return range->note;
    if (const Marker* marker = currentMarker()) return marker->note;
    return m_clip ? m_clip->note : QString{};
}

void ClipLog::setNote(const QString& note) {
    if (const Range* range = target()) {
        Range noted = *range;
        noted.note = note;
        change(*range, noted);
    } else if (const Marker* marker = currentMarker()) {
        Marker noted = *marker;
        noted.note = note;
        change(*marker, noted);
    } else if (m_clip && m_clip->note != note) {
        m_edits.run(EditNames::note(), Edits{Library::NoteEdit{m_clip->id, m_clip->note, note}});
    }
}

void ClipLog::change(const Range& before, const Range& after) { m_edits.run(EditNames::changeRange(before, after), Edits{RangeEdit{before, after}}); }

void ClipLog::change(const Marker& before, const Marker& after) { m_edits.run(EditNames::changeMarker(before, after), Edits{MarkerEdit{before, after}}); }

void ClipLog::moveRange(const Library::RangeId& id, qint64 in, qint64 out) {
    const Range* before = found(m_ranges, id);
    if (before == nullptr) return;
    Range after = *before;
    after.in = in;
    after.out = out;
    change(*before, after);
}

void ClipLog::moveMarker(const Library::MarkerId& id, qint64 frame) {
    const Marker* before = found(m_markers, id);
    if (before == nullptr) return;
    Marker after = *before;
    after.frame = frame;
    change(*before, after);
}

void ClipLog::removeCurrent() {
    if (const Range* range = currentRange()) m_edits.run(EditNames::removeRange(), Edits{RangeEdit{*range, std::nullopt}});
    else if (const Marker* marker = currentMarker()) m_edits.run(EditNames::removeMarker(), Edits{MarkerEdit{*marker, std::nullopt}});
}

void ClipLog::rate(int rating) {
    if (m_clip && m_clip->rating != rating) m_edits.run(EditNames::rate(1), Edits{Library::RatingEdit{m_clip->id, m_clip->rating, rating}});
}

/// What was stored is known at once, before the library is read again: the next key is made from it.
void ClipLog::take(const Edits& edits) {
    const auto then = std::exchange(m_then, {});
    if (!m_clip) return;
    bool isOurs = false;
    for (const Edit& edit : edits) {
        if (clipOf(edit) != m_clip->id) continue;
        takeOne(edit);
        isOurs = true;
    }
    if (!isOurs) return;
    sort();
    if (then) then(edits);
    dropLostCurrent();
    Q_EMIT changed();
    // An answer to an older question may still be on its way: a change whose answer was there at once overtakes it.
    read();
}

void ClipLog::takeOne(const Edit& edit) {
    if (const auto* range = std::get_if<RangeEdit>(&edit)) {
        bring(m_ranges, *range);
    } else if (const auto* marker = std::get_if<MarkerEdit>(&edit)) {
        bring(m_markers, *marker);
    } else if (const auto* tag = std::get_if<Library::TagEdit>(&edit)) {
        m_clip->tags.removeIf([tag](const QString& one) { return one.compare(tag->tag, Qt::CaseInsensitive) == 0; });
        if (tag->added) m_clip->tags.append(tag->tag);
    } else if (const auto* rating = std::get_if<Library::RatingEdit>(&edit)) {
        m_clip->rating = rating->after;
    } else if (const auto* note = std::get_if<Library::NoteEdit>(&edit)) {
        m_clip->note = note->after;
    }
}

void ClipLog::sort() {
    std::ranges::sort(m_ranges, {}, [](const Range& range) { return std::tuple{range.in, range.out, range.id.text().toLongLong()}; });
    std::ranges::sort(m_markers, {}, [](const Marker& marker) { return std::pair{marker.frame, marker.id.text().toLongLong()}; });
}

} // namespace Rushes::Ui
