// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of a large library counted in memory and in SQL, in one shuffled run: the answers must be the same. The SQL is what somebody would
// write who knows that these tags have nothing below them, which Rushes does not. Says one JSON document. ./dev bench library reads it.
#include "core/library/clipquery.h"
#include "core/library/libraryschema.h"
#include "core/library/tagpostings.h"
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

struct Case {
    const char* name;
    std::function<Counts()> ours;
    std::function<Counts()> theirs;
    std::vector<double> times[2] = {};
};

StorageResult<QJsonObject> measure(Connection& connection, qint64 clips, int rounds) {
    QElapsedTimer timer;
    Bench::makeLibrary(connection, clips);
    TagPostings postings;
    std::vector<double> steps;
    for (bool hasMore = true; hasMore;) {
        timer.start();
        const auto step = postings.buildStep(connection);
        if (!step) return std::unexpected{step.error()};
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        hasMore = *step;
    }
    const auto asked = [](QStringView query) { return understand(query).value(); };
    const QString facetOf =
        u"select tag.name, count(*) as count from %1 as carried join tag on tag.id = tag_id %2 group by tag_id order by count desc, tag.name"_s;
    std::vector<Case> cases;
    cases.push_back({"all tag facets of all clips", [&] { return postings.tagCounts(connection, asked(u"")).value().value(); },
                     [&] { return told(connection, facetOf.arg(carried, QString{})); }});
    cases.push_back({"how many have three common tags", [&] { return Counts{{u"3"_s, postings.count(connection, asked(QString{threeTags})).value().value()}}; },
                     [&] { return told(connection, u"select '3', count(*) from (%1)"_s.arg(ofThree)); }});
    cases.push_back({"all tag facets of those with three common tags",
                     [&] { return postings.tagCounts(connection, asked(QString{threeTags})).value().value(); },
                     [&] { return told(connection, facetOf.arg(carried, u"where clip_id in (%1)"_s.arg(ofThree))); }});
    std::mt19937 dice{2026};
    bool same = true;
    for (int round = 0; round <= rounds; ++round) { // the first warms up
        std::ranges::shuffle(cases, dice);
        for (Case& one : cases) {
            Counts answers[2];
            const int first = static_cast<int>(dice() % 2);
            for (const int who : {first, 1 - first}) {
                timer.start();
                answers[who] = who == 0 ? one.ours() : one.theirs();
                if (round > 0) one.times[who].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            same = same && answers[0] == answers[1];
        }
    }
    QJsonArray rows;
    for (const Case& one : cases)
        rows.append(QJsonObject{{u"name"_s, QString::fromLatin1(one.name)},
                                {u"memory_ms"_s, Bench::percentile(one.times[0], 0.5)},
                                {u"sql_ms"_s, Bench::percentile(one.times[1], 0.5)}});
    double built = 0;
    for (const double step : steps) built += step;
    return QJsonObject{{u"clips"_s, clips},    {u"tag_rows"_s, told(connection, u"select '', count(*) from clip_tag"_s).first().count},
                       {u"built_ms"_s, built}, {u"longest_step_ms"_s, *std::ranges::max_element(steps)},
                       {u"same"_s, same},      {u"cases"_s, rows}};
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
