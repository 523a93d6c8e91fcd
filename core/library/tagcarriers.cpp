// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tagcarriers.h"

#include "core/library/eachrow.h"

#include <algorithm>

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::StorageResult;

namespace {

/// To look at the tags of one clip in its list takes as long as to look for so many clips in the sets.
constexpr std::size_t costOfList = 4;

ClipSet united(const QList<const ClipSet*>& parts) {
    ClipSet all;
    for (const ClipSet* const part : parts) all |= *part;
    return all;
}

} // namespace

StorageResult<void> TagCarriers::readVocabulary(Connection& connection) {
    m_tags.clear();
    m_below.clear();
    m_byName.clear();
    const auto tag = [this](const QSqlQuery& row) {
        const qint64 id = row.value(0).toLongLong();
        const Tag& read = m_tags.emplaceBack(id, row.value(1).toLongLong(), placeOf(id), row.value(2).toString());
        if (read.parent != 0) m_below.insert(read.parent, id);
        m_byName.insert(row.value(3).toString(), id);
    };
    if (auto done = eachRow(connection, u"select id, parent_id, name, folded from tag order by name"_s, tag); !done) return done;
    const auto synonym = [this](const QSqlQuery& row) { m_byName.insert(row.value(0).toString(), row.value(1).toLongLong()); };
    if (auto done = eachRow(connection, u"select folded, tag_id from tag_synonym"_s, synonym); !done) return done;
    readAbove();
    m_isKnown = true;
    return {};
}

void TagCarriers::readAbove() {
    m_above.clear();
    if (m_below.isEmpty()) return;
    QHash<qint64, const Tag*> tags;
    for (const Tag& tag : std::as_const(m_tags)) tags.insert(tag.id, &tag);
    m_above.resize(m_carriers.size());
    for (const Tag& tag : std::as_const(m_tags)) {
        std::vector<quint32>& above = m_above[tag.place];
        for (const Tag* at = &tag; at != nullptr && std::ranges::find(above, at->place) == above.end(); at = tags.value(at->parent)) above.push_back(at->place);
    }
}

quint32 TagCarriers::placeOf(qint64 tag) {
    const auto known = m_places.constFind(tag);
    if (known != m_places.constEnd()) return *known;
    const auto place = static_cast<quint32>(m_carriers.size());
    m_carriers.emplace_back();
    m_places.insert(tag, place);
    return place;
}

void TagCarriers::add(std::vector<Carried> carried) {
    std::vector<std::pair<quint32, quint32>> pairs;
    pairs.reserve(carried.size());
    for (const auto& [clip, tag] : carried) pairs.emplace_back(clip, placeOf(tag));
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    std::vector<quint32> tags;
    for (auto at = pairs.cbegin(); at != pairs.cend();) {
        const quint32 clip = at->first;
        tags.clear();
        for (; at != pairs.cend() && at->first == clip; ++at) {
            tags.push_back(at->second);
            m_carriers[at->second].add(clip);
        }
        m_lists.set(clip, tags);
    }
}

void TagCarriers::forget(quint32 clip) {
    m_lists.each(clip, [this, clip](quint32 tag) { m_carriers[tag].remove(clip); });
    m_lists.clear(clip);
}

void TagCarriers::fitMemory() {
    for (ClipSet& carriers : m_carriers) {
        carriers.runOptimize();
        carriers.shrinkToFit();
    }
    m_lists.fitMemory();
}

/// `seen` ends rings, which the vocabulary does not let arise.
void TagCarriers::gather(qint64 tag, QSet<qint64>& seen, QList<const ClipSet*>& parts) const {
    if (seen.contains(tag)) return;
    seen.insert(tag);
    if (const auto place = m_places.constFind(tag); place != m_places.constEnd()) parts.append(&m_carriers[*place]);
    for (auto at = m_below.constFind(tag); at != m_below.constEnd() && at.key() == tag; ++at) gather(*at, seen, parts);
}

QList<const ClipSet*> TagCarriers::parts(qint64 tag) const {
    QSet<qint64> seen;
    QList<const ClipSet*> parts;
    gather(tag, seen, parts);
    return parts;
}

ClipSet TagCarriers::find(const QString& name) const {
    const qint64 tag = m_byName.value(name);
    return tag == 0 ? ClipSet{} : united(parts(tag));
}

ClipTest TagCarriers::test(const QString& name) const {
    const qint64 tag = m_byName.value(name);
    return [sets = tag == 0 ? QList<const ClipSet*>{} : parts(tag)](quint32 clip) {
        return std::ranges::any_of(sets, [clip](const ClipSet* set) { return set->contains(clip); });
    };
}

/// In proportion to the clips found.
std::vector<qint64> TagCarriers::countsByLists(const FoundClips& found) const {
    std::vector<qint64> counts(m_carriers.size(), 0);
    if (m_above.empty()) {
        for (const quint32 clip : found.numbers) m_lists.each(clip, [&counts](quint32 tag) { ++counts[tag]; });
        return counts;
    }
    std::vector<quint32> counted(m_carriers.size(), 0); // the clip that each tag was counted for last; none has the number 0
    for (const quint32 clip : found.numbers) {
        m_lists.each(clip, [&](quint32 tag) {
            for (const quint32 above : m_above[tag]) {
                if (std::exchange(counted[above], clip) != clip) ++counts[above];
            }
        });
    }
    return counts;
}

/// In proportion to what all clips carry, and each of it at less cost.
std::vector<qint64> TagCarriers::countsBySets(const FoundClips& found) const {
    std::vector<qint64> counts(m_carriers.size(), 0);
    for (const Tag& tag : m_tags) {
        const QList<const ClipSet*> sets = parts(tag.id);
        counts[tag.place] = static_cast<qint64>(sets.size() == 1 ? sets.first()->and_cardinality(found.clips) : united(sets).and_cardinality(found.clips));
    }
    return counts;
}

QList<Search::ValueCount> TagCarriers::counts(const FoundClips& found) const {
    const bool areFew = found.numbers.size() * costOfList < m_lists.size();
    const std::vector<qint64> counts = areFew ? countsByLists(found) : countsBySets(found);
    QList<Search::ValueCount> told;
    for (const Tag& tag : m_tags) {
        if (counts[tag.place] > 0) told.append({tag.name, counts[tag.place]});
    }
    std::ranges::stable_sort(told, std::ranges::greater{}, &Search::ValueCount::count); // the tags are in alphabetical order
    return told;
}

qint64 TagCarriers::bytes() const {
    qint64 bytes = m_lists.bytes();
    for (const ClipSet& carriers : m_carriers) bytes += static_cast<qint64>(carriers.getSizeInBytes());
    return bytes;
}

} // namespace Rushes::Library
