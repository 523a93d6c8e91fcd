// SPDX-License-Identifier: GPL-3.0-or-later
// Facets and counts of a large library told from memory and from SQL, in one shuffled run: the answers must be the same. The SQL is that of
// Rushes, which asks for each facet by itself, and for the questions about three tags what somebody would write by hand who finds the clips
// once and knows that these tags have nothing below them, which Rushes does not. Says one JSON document. ./dev bench library reads it.
#include "core/library/clipfacets.h"
#include "core/library/clipindex.h"
#include "core/library/clipquery.h"
#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "tests/bench/madelibrary.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Rushes::Library;
namespace Bench = Rushes::Bench;
using Rushes::Search::ValueCount;
using Rushes::Storage::Connection;
using Rushes::Storage::StorageResult;

namespace {

using Counts = QList<ValueCount>;

constexpr auto threeTags = "tag:tag1 tag:tag2 tag:tag3"_L1;
/// The same for a facet of tags that does not leave them out.
constexpr auto threeTagsKept = "-(-tag:tag1 or -tag:tag2 or -tag:tag3)"_L1;
/// The facets of the window.
const QStringList keys{u"meeting"_s, u"tag"_s, u"place"_s, u"state"_s, u"codec"_s, u"rate"_s, u"rating"_s};
// A clip carries a tag itself or in a range.
constexpr auto carried = "(select clip_id, tag_id from clip_tag union select clip_range.clip_id, range_tag.tag_id from clip_range "
                         "join range_tag on range_tag.range_id = clip_range.id)"_L1;
constexpr auto ofThree = "select clip_id from clip_tag where tag_id = 1 intersect select clip_id from clip_tag where tag_id = 2 "
                         "intersect select clip_id from clip_tag where tag_id = 3"_L1;

Counts told(Connection& connection, const QString& sql) {
    QSqlQuery query{connection.qt()};
    query.setForwardOnly(true);
    if (!query.exec(sql)) qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    Counts counts;
    while (query.next()) counts.append({query.value(0).toString(), query.value(1).toLongLong()});
    return counts;
}

bool areSame(const Facets& one, const Facets& other) { return one.values == other.values && one.durations == other.durations; }

/// The clips are found once, in a table of their own; tags are counted among `tagged`.
Facets byHand(Connection& connection, const QString& tagged) {
    const Rushes::Search::Schema schema = searchSchema();
    std::ignore = told(connection, u"create temp table found as "_s + ofThree);
    Facets facets;
    facets.values.insert(u"tag"_s, told(connection, u"select tag.name, count(*) as count from %1 as carried join tag on tag.id = tag_id %2 group by tag_id "
                                                    "order by count desc, tag.name"_s.arg(carried, tagged)));
    const auto of = [&](const QString& expression) {
        return told(connection, u"select value, count(*) as count from (select %1 as value from found cross join clip on clip.id = found.clip_id) as each "
                                "where value is not null and value <> '' group by value order by count desc, value"_s.arg(expression));
    };
    for (const QString& key : {u"meeting"_s, u"place"_s, u"codec"_s}) facets.values.insert(key, of(schema.field(key)->sources.first().column));
    for (const QString& key : {u"rate"_s, u"rating"_s}) facets.values.insert(key, of(schema.field(key)->column));
    for (ValueCount& rate : facets.values[u"rate"_s]) rate.value = rateText(rate.value.toLongLong());
    QStringList states;
    for (const Rushes::Search::Choice& state : schema.field(u"state")->choices) states.append(u"when %1 then '%2'"_s.arg(state.sql, state.word));
    facets.values.insert(u"state"_s, of(u"case %1 end"_s.arg(states.join(u' ')))); // here no clip is in two of them
    facets.durations = QList<qint64>(static_cast<qsizetype>(durationSteps.size()), 0);
    for (const ValueCount& one : of(schema.field(u"duration")->column))
        facets.durations[std::ranges::upper_bound(durationSteps, one.value.toLongLong()) - durationSteps.begin() - 1] += one.count;
    std::ignore = told(connection, u"drop table temp.found"_s);
    return facets;
}

struct Case {
    const char* name;
    std::function<Facets()> ours;
    std::function<Facets()> theirs;
    std::vector<double> times[2] = {};
};

StorageResult<QJsonObject> measure(Connection& connection, qint64 clips, int rounds) {
    QElapsedTimer timer;
    // The lists may have been measured on the same library before.
    if (told(connection, u"select '', count(*) from clip"_s).constFirst().count != clips) Bench::makeLibrary(connection, clips);
    ClipIndex index;
    std::vector<double> steps;
    for (bool hasMore = true; hasMore;) {
        timer.start();
        const auto step = index.buildStep(connection);
        if (!step) return std::unexpected{step.error()};
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        hasMore = *step;
    }
    std::fprintf(stderr, "read into memory: %.0f bytes a clip; now the questions\n", static_cast<double>(index.bytes()) / static_cast<double>(clips));
    const auto inMemory = [&](const QString& query) { return [&, query] { return readFacets(connection, query, keys, &index).value(); }; };
    const auto inSql = [&](const QString& query) { return [&, query] { return readFacets(connection, query, keys).value(); }; };
    const auto alone = [](qint64 count) {
        Facets facets;
        facets.durations = {count};
        return facets;
    };
    std::vector<Case> cases;
    cases.push_back({"all facets of all clips", inMemory({}), inSql({})});
    cases.push_back({"three common tags and all facets", inMemory(threeTags), inSql(threeTags)});
    cases.push_back({"three common tags and all facets; SQL by hand", inMemory(threeTags), [&] { return byHand(connection, {}); }});
    cases.push_back({"three common tags and all facets, tags among those found too; SQL by hand", inMemory(threeTagsKept),
                     [&] { return byHand(connection, u"where clip_id in found"_s); }});
    cases.push_back({"a place, a rating and all facets", inMemory(u"place:brussels rating:>3"_s), inSql(u"place:brussels rating:>3"_s)});
    cases.push_back({"a word, a common tag and all facets", inMemory(u"777 tag:tag1"_s), inSql(u"777 tag:tag1"_s)});
    cases.push_back({"how many have three common tags; SQL by hand",
                     [&] { return alone(index.count(connection, understand(QString{threeTags}).value()).value().value()); },
                     [&] { return alone(told(connection, u"select '3', count(*) from (%1)"_s.arg(ofThree)).constFirst().count); }});
    std::mt19937 dice{2026};
    bool same = true;
    for (int round = 0; round <= rounds; ++round) { // the first warms up
        std::ranges::shuffle(cases, dice);
        for (Case& one : cases) {
            Facets answers[2];
            const int first = static_cast<int>(dice() % 2);
            for (const int who : {first, 1 - first}) {
                timer.start();
                answers[who] = who == 0 ? one.ours() : one.theirs();
                if (round > 0) one.times[who].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            if (!areSame(answers[0], answers[1])) {
                qWarning("%s: memory and SQL differ", one.name);
                same = false;
            }
        }
    }
    QJsonArray rows;
    for (const Case& one : cases)
        rows.append(QJsonObject{{u"name"_s, QString::fromLatin1(one.name)},
                                {u"memory_ms"_s, Bench::percentile(one.times[0], 0.5)},
                                {u"sql_ms"_s, Bench::percentile(one.times[1], 0.5)}});
    double built = 0;
    for (const double step : steps) built += step;
    return QJsonObject{{u"clips"_s, clips},
                       {u"tag_rows"_s, told(connection, u"select '', count(*) from clip_tag"_s).constFirst().count},
                       {u"built_ms"_s, built},
                       {u"longest_step_ms"_s, *std::ranges::max_element(steps)},
                       {u"bytes_of_a_clip"_s, static_cast<double>(index.bytes()) / static_cast<double>(clips)},
                       {u"found"_s, static_cast<qint64>(index.count(connection, understand(QString{threeTags}).value()).value().value_or(-1))},
                       {u"same"_s, same},
                       {u"cases"_s, rows}};
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) qFatal("FILE CLIPS ROUNDS");
    Rushes::Storage::Database database{Rushes::Storage::DatabaseLocation::sqlite(arguments[1]), librarySchema};
    // Not await(), which gives up where a test would: a million clips take minutes.
    database.run([clips = arguments[2].toLongLong(), rounds = arguments[3].toInt()](Connection& connection) { return measure(connection, clips, rounds); })
        .then(&application, [](const StorageResult<QJsonObject>& facts) {
            if (!facts) qFatal("%s", qPrintable(facts.error().detail));
            std::puts(QJsonDocument{*facts}.toJson(QJsonDocument::Compact).constData());
            QCoreApplication::quit();
        });
    return QCoreApplication::exec();
}
