// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipindex.h"

#include "core/library/clipcolumns.h"
#include "core/library/clipquery.h"
#include "core/library/clipwatch.h"
#include "core/library/eachrow.h"
#include "core/library/tagcarriers.h"
#include "core/search/facetterm.h"

#include <algorithm>
#include <limits>
#include <map>

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Search::Condition;
using Storage::Connection;
using Storage::StorageResult;

namespace {

constexpr qint64 clipsOfAStep = 2'000; // some tens of milliseconds
constexpr qsizetype clipsOfAQuestion = 500;
/// Columns have a place for each number up to the last. A library has few that stand for no clip; one where most do is left to SQL.
constexpr qint64 placesForAClip = 16;
constexpr qint64 placesForFew = 1'000'000;
/// So many are looked at to know how many fulfil something.
constexpr quint64 clipsOfASample = 500;
/// So many clips are handed to SQL to find others among them.
constexpr std::size_t fewClips = 20'000;

bool isTag(const Condition& condition) { return condition.kind == Condition::Kind::Name && condition.field.key == "tag"_L1; }

QList<qint64> numbersOf(const ClipSet& clips) {
    const std::vector<quint32> all = listed(clips);
    return {all.begin(), all.end()};
}

/// What tells one condition from another, for conditions that were understood by one schema.
QString textOf(const Condition& condition) {
    const auto bound = [](std::optional<qint64> number) { return number ? QString::number(*number) : u"-"_s; };
    QStringList parts{QString::number(static_cast<int>(condition.kind)),
                      condition.field.key,
                      condition.wanted.folded,
                      condition.wanted.whole ? u"1"_s : u"0"_s,
                      condition.name,
                      bound(condition.first),
                      bound(condition.last),
                      condition.second ? u"1"_s : u"0"_s};
    for (const Condition& child : condition.children) parts.append(textOf(child));
    return u'(' + parts.join(QChar{0x1f}) + u')';
}

} // namespace

struct ClipIndex::Contents {
    ClipSet clips;
    TagCarriers tags;
    ClipColumns columns;

    [[nodiscard]] bool answers(const Condition& condition) const {
        switch (condition.kind) {
        case Condition::Kind::All:
        case Condition::Kind::Any:
        case Condition::Kind::Not: return std::ranges::all_of(condition.children, [this](const Condition& child) { return answers(child); });
        default: return isTag(condition) || columns.answers(condition);
        }
    }

    /// Those of the clips that fulfil a condition that can be answered.
    [[nodiscard]] ClipSet find(const Condition& condition, const ClipSet& among) const {
        switch (condition.kind) {
        case Condition::Kind::All: {
            ClipSet found = among;
            // What is a set already leaves fewer clips for the others to look at one by one.
            for (const bool isSet : {true, false}) {
                for (const Condition& child : condition.children) {
                    if ((isTag(child) || child.kind == Condition::Kind::Choice) == isSet) found = find(child, found);
                }
            }
            return found;
        }
        case Condition::Kind::Any: {
            ClipSet any;
            for (const Condition& child : condition.children) any |= find(child, among);
            return any;
        }
        case Condition::Kind::Not: return among - find(condition.children.first(), among);
        default: return isTag(condition) ? tags.find(condition.name) & among : columns.find(condition, among);
        }
    }

    /// The same, asked of one of them.
    [[nodiscard]] ClipTest test(const Condition& condition) const {
        std::vector<ClipTest> tests;
        switch (condition.kind) {
        case Condition::Kind::All:
            for (const bool isSet : {true, false}) { // sets are asked sooner
                for (const Condition& child : condition.children) {
                    if ((isTag(child) || child.kind == Condition::Kind::Choice) == isSet) tests.push_back(test(child));
                }
            }
            return [tests](quint32 clip) { return std::ranges::all_of(tests, [clip](const ClipTest& test) { return test(clip); }); };
        case Condition::Kind::Any:
            for (const Condition& child : condition.children) tests.push_back(test(child));
            return [tests](quint32 clip) { return std::ranges::any_of(tests, [clip](const ClipTest& test) { return test(clip); }); };
        case Condition::Kind::Not: return [test = test(condition.children.first())](quint32 clip) { return !test(clip); };
        default: return isTag(condition) ? tags.test(condition.name) : columns.test(condition);
        }
    }

    /// A condition in two that both must be: what can be answered here, and what cannot.
    [[nodiscard]] std::pair<Condition, Condition> parted(const Condition& condition) const {
        std::pair<Condition, Condition> parts;
        for (const Condition& part : condition.kind == Condition::Kind::All ? condition.children : QList{condition})
            (answers(part) ? parts.first : parts.second).children.append(part);
        return parts;
    }

    [[nodiscard]] std::optional<QList<Search::ValueCount>> counts(const QString& key, const FoundClips& found) const {
        return key == "tag"_L1 ? tags.counts(found) : columns.counts(key, found);
    }
};

ClipIndex::ClipIndex() : m_contents{std::make_unique<Contents>()} {}
ClipIndex::~ClipIndex() = default;

void ClipIndex::forgetAll() {
    m_contents = std::make_unique<Contents>();
    m_next = 0;
    m_isBuilt = false;
}

StorageResult<void> ClipIndex::read(Connection& connection, const QString& clips) {
    const auto clip = [this](const QSqlQuery& row) {
        m_contents->clips.add(row.value(0).toUInt());
        m_contents->columns.read(row);
    };
    if (auto done = eachRow(connection, u"select clip.id, %1 from clip where clip.id %2"_s.arg(m_contents->columns.expressions(), clips), clip); !done)
        return done;
    std::vector<TagCarriers::Carried> carried;
    const auto carrier = [&carried](const QSqlQuery& row) { carried.emplace_back(row.value(0).toUInt(), row.value(1).toLongLong()); };
    if (auto done = eachRow(connection, u"select clip_id, tag_id from clip_tag where clip_id %1"_s.arg(clips), carrier); !done) return done;
    if (auto done = eachRow(connection,
                            u"select clip_range.clip_id, range_tag.tag_id from clip_range join range_tag on range_tag.range_id = clip_range.id "
                            "where clip_range.clip_id %1"_s.arg(clips),
                            carrier);
        !done)
        return done;
    m_contents->tags.add(std::move(carried));
    return {};
}

StorageResult<bool> ClipIndex::buildStep(Connection& connection) {
    if (connection.dialect() != Storage::Dialect::Sqlite) return false;
    if (m_isBuilt) return canAnswer(connection).transform([](bool can) { return !can; });
    if (!m_isWatching) {
        if (auto done = ClipWatch::begin(connection); !done) return std::unexpected{done.error()};
        m_isWatching = true;
    }
    if (m_next == 0) {
        const auto version = ClipWatch::versionOfOthers(connection);
        if (!version) return std::unexpected{version.error()};
        m_version = *version;
        qint64 clips = 0;
        const auto extent = [&](const QSqlQuery& row) {
            m_last = row.value(0).toLongLong();
            clips = row.value(1).toLongLong();
        };
        if (auto done = eachRow(connection, u"select coalesce(max(id), 0), count(*) from clip"_s, extent); !done) return std::unexpected{done.error()};
        if (m_last > std::min<qint64>(std::numeric_limits<quint32>::max(), clips * placesForAClip + placesForFew)) return false; // SQL goes on answering
    }
    if (auto done = read(connection, u"between %1 and %2"_s.arg(m_next).arg(m_next + clipsOfAStep - 1)); !done) {
        forgetAll();
        return std::unexpected{done.error()};
    }
    m_next += clipsOfAStep;
    if (m_next <= m_last) return true;
    m_contents->clips.runOptimize();
    m_contents->tags.fitMemory();
    m_contents->columns.fitMemory();
    m_isBuilt = true; // what was added meanwhile is among the changes
    return false;
}

StorageResult<bool> ClipIndex::canAnswer(Connection& connection) {
    if (!m_isBuilt) return false;
    const auto version = ClipWatch::versionOfOthers(connection);
    if (!version) return std::unexpected{version.error()};
    const auto changes = ClipWatch::changes(connection);
    if (!changes) return std::unexpected{changes.error()};
    const bool isFar = std::ranges::any_of(
        changes->clips, [this](qint64 clip) { return clip > static_cast<qint64>(m_contents->clips.cardinality()) * placesForAClip + placesForFew; });
    if (*version != m_version || isFar) {
        forgetAll();
        return false;
    }
    if (changes->ofVocabulary) m_contents->tags.forgetVocabulary();
    if (!m_contents->tags.knowsVocabulary()) {
        if (auto done = m_contents->tags.readVocabulary(connection); !done) return std::unexpected{done.error()};
    }
    if (changes->isEmpty()) return true;
    for (const quint32 clip : changes->clips) {
        m_contents->clips.remove(clip);
        m_contents->tags.forget(clip);
        m_contents->columns.forget(clip);
    }
    QStringList ids;
    const auto readThem = [&]() -> StorageResult<void> {
        auto done = ids.isEmpty() ? StorageResult<void>{} : read(connection, u"in (%1)"_s.arg(ids.join(u',')));
        ids.clear();
        return done;
    };
    for (const quint32 clip : changes->clips) {
        ids.append(QString::number(clip));
        if (ids.size() < clipsOfAQuestion) continue;
        if (auto done = readThem(); !done) return std::unexpected{done.error()};
    }
    if (auto done = readThem(); !done) return std::unexpected{done.error()};
    return ClipWatch::forget(connection).transform([] { return true; });
}

ClipIndex::Told<Facets> ClipIndex::facets(Connection& connection, const QString& query, const QStringList& keys) {
    const auto can = canAnswer(connection);
    if (!can) return std::unexpected{can.error()};
    if (!*can) return std::nullopt;
    const auto without = [&query](const QString& key) { return Search::withFacet(query, key, {}); };
    const QStringList all = keys + QStringList{u"duration"_s};

    // Most facets leave nothing of the query out: their clips are found once, and what SQL has to find, among the clips of all of them.
    struct Asked {
        ClipSet found;
        Condition rest;
    };
    std::map<QString, Asked> asked; // by text
    ClipSet candidates;
    for (const QString& key : all) {
        const QString text = without(key);
        if (asked.contains(text)) continue;
        auto [here, rest] = m_contents->parted(understand(text).value_or(Search::nothing()));
        const Asked& one = asked.emplace(text, Asked{m_contents->find(here, m_contents->clips), std::move(rest)}).first->second;
        if (!one.rest.children.isEmpty()) candidates |= one.found;
    }
    const std::optional<QList<qint64>> few = candidates.cardinality() <= fewClips ? std::optional{numbersOf(candidates)} : std::nullopt;
    std::map<QString, ClipSet> told; // by what was asked of SQL
    std::map<QString, FoundClips> found;
    for (auto& [text, one] : asked) {
        if (!one.rest.children.isEmpty()) {
            const QString rest = textOf(one.rest);
            if (!told.contains(rest)) {
                const auto numbers = readClipNumbers(connection, one.rest, few);
                if (!numbers) return std::unexpected{numbers.error()};
                ClipSet& clips = told[rest];
                for (const qint64 number : *numbers) clips.add(static_cast<quint32>(number));
            }
            one.found &= told[rest];
        }
        found.emplace(text, FoundClips{std::move(one.found)});
    }

    Facets facets;
    for (const QString& key : keys) {
        auto counts = m_contents->counts(key, found.at(without(key)));
        if (counts) facets.values.insert(key, *std::move(counts));
    }
    facets.durations = m_contents->columns.durations(found.at(without(u"duration"_s)));
    return facets;
}

ClipIndex::Told<ClipIndex::Narrowed> ClipIndex::narrow(Connection& connection, const Condition& condition) {
    const auto can = canAnswer(connection);
    if (!can) return std::unexpected{can.error()};
    if (!*can) return std::nullopt;
    auto [here, rest] = m_contents->parted(condition);
    if (here.children.isEmpty() && !rest.children.isEmpty()) return std::nullopt;
    ClipTest test = m_contents->test(here);
    const auto find = [contents = m_contents.get(), here = std::move(here)] { return contents->find(here, contents->clips); };
    return std::optional<Narrowed>{std::in_place, m_contents->clips, std::move(test), find, std::move(rest)};
}

const ClipSet& ClipIndex::Narrowed::clips() const {
    if (!m_found) m_found = m_find();
    return *m_found;
}

int ClipIndex::Narrowed::perMille() const {
    const quint64 all = m_library.cardinality();
    const quint64 looked = std::min<quint64>(all, clipsOfASample);
    int found = 0;
    for (quint64 i = 0; i < looked; ++i) {
        quint32 clip = 0;
        // Not at even steps: what clips are like may come around as evenly.
        if (m_library.select(static_cast<quint32>((i * all + i * i * 7919 % all) / looked), &clip) && m_test(clip)) ++found;
    }
    return looked == 0 ? 0 : static_cast<int>(static_cast<quint64>(found) * 1000 / looked);
}

ClipIndex::Told<qint64> ClipIndex::count(Connection& connection, const Condition& condition) {
    const auto can = canAnswer(connection);
    if (!can) return std::unexpected{can.error()};
    if (!*can || !m_contents->answers(condition)) return std::nullopt;
    return static_cast<qint64>(m_contents->find(condition, m_contents->clips).cardinality());
}

qint64 ClipIndex::bytes() const { return static_cast<qint64>(m_contents->clips.getSizeInBytes()) + m_contents->tags.bytes() + m_contents->columns.bytes(); }

} // namespace Rushes::Library
