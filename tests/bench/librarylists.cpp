// SPDX-License-Identifier: GPL-3.0-or-later
// A large library as a page of Rushes asks for it: the first page of lists beside SQLite's own interface (the same rows, the same columns, one
// shuffled run), all rows of a list, and the tagging of many clips with the way back. Says one JSON document. ./dev bench library reads it.
#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "tests/bench/madelibrary.h"
#include "tests/bench/rawsqlite.h"
#include "tests/bench/timing.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <random>

using Rushes::await;
using namespace Qt::StringLiterals;
using namespace Rushes::Library;
namespace Bench = Rushes::Bench;
namespace Storage = Rushes::Storage;

namespace {

constexpr int rowsOfPage = 100;
constexpr int clipsTagged = 5'000;

struct Case {
    const char* name;
    QLatin1StringView query;
    ClipOrder order;
    const char* sql; ///< of the same rows, as somebody would write it who knows the tables, and that these tags have nothing below them
};

using By = ClipOrder::By;
#define DURATION "nullif(cast(nullif(json_extract(nullif(facts, ''), '$.durationMs'), '') as bigint), 0)"
#define CODEC "nullif(json_extract(nullif(facts, ''), '$.videoCodec'), '')"
#define TAGGED(number) \
    "(select clip_id from clip_tag where tag_id = " #number " union select clip_id from clip_range join range_tag on range_id = id where tag_id = " #number ")"

const std::vector<Case> cases{
    {"newest", ""_L1, {}, "select id from clip order by id desc limit 100"},
    {"oldest", ""_L1, {By::Added, false}, "select id from clip order by id limit 100"},
    {"by name", ""_L1, {By::Name, false}, "select id from clip order by substr(search_text, 1, 60), id limit 100"},
    {"longest", ""_L1, {By::Duration, true}, "select id from clip order by " DURATION " desc, id desc limit 100"},
    {"largest", ""_L1, {By::Size, true}, "select id from clip order by size desc, id desc limit 100"},
    {"by codec", ""_L1, {By::Codec, false}, "select id from clip order by " CODEC ", id limit 100"},
    {"a common tag", "tag:tag1"_L1, {}, "select id from clip where id in " TAGGED(1) " order by id desc limit 100"},
    {"three common tags",
     "tag:tag1 tag:tag2 tag:tag3"_L1,
     {},
     "select id from clip where id in " TAGGED(1) " and id in " TAGGED(2) " and id in " TAGGED(3) " order by id desc limit 100"},
    {"a rare tag, by name",
     "tag:tag1999"_L1,
     {By::Name, false},
     "select id from clip where id in " TAGGED(1999) " order by substr(search_text, 1, 60), id limit 100"},
    {"rating:>3", "rating:>3"_L1, {}, "select id from clip where rating > 3 order by id desc limit 100"},
    {"place:oslo", "place:oslo"_L1, {}, "select id from clip where place = 'Oslo' order by id desc limit 100"},
    {"duration:>50min, longest",
     "duration:>50min"_L1,
     {By::Duration, true},
     "select id from clip where " DURATION " > 3000000 order by " DURATION " desc, id desc limit 100"},
    {"codec:prores raster:2160",
     "codec:prores raster:2160"_L1,
     {},
     "select id from clip where " CODEC " = 'prores' and json_extract(facts, '$.height') = 2160 order by id desc limit 100"},
    {"a common word",
     "doorstep"_L1,
     {},
     "select id from clip where search_text like '%doorstep%' or id in (select clip_id from clip_tag join tag on tag.id = tag_id "
     "where folded like '%doorstep%') order by id desc limit 100"},
    {"a word and a tag",
     "signing tag:tag2"_L1,
     {},
     "select id from clip where search_text like '%signing%' and id in " TAGGED(2) " order by id desc limit 100"},
    {"a word that is nowhere", "zebra"_L1, {}, "select id from clip where search_text like '%zebra%' order by id desc limit 100"},
};

struct Lists {
    QJsonArray rows;
    bool same = true;
};

struct Cost {
    double clock = 0;     ///< ms
    double processor = 0; ///< ms, of all threads
};

template <typename Work> Cost costOf(Work work) {
    Cost cost;
    const double before = Bench::processorTime();
    cost.clock = Bench::milliseconds(work);
    cost.processor = Bench::processorTime() - before;
    return cost;
}

/// `file` is empty for a database on a server, which is asked alone.
Lists measureLists(ClipRepository& clips, const QString& file, int rounds) {
    std::optional<Bench::RawSqlite> raw;
    if (!file.isEmpty())
        raw.emplace(file, u"select clip.*, place.path as root_path from clip_with_tags as clip left join media_root_place as place "
                          "on place.root_id = clip.root_id and place.computer = 'bench' where clip.id = ?"_s);
    std::vector<std::vector<double>> ours(cases.size()), theirs(cases.size()), oursCharged(cases.size()), theirsCharged(cases.size());
    std::vector<std::size_t> order(cases.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::mt19937 dice{2026};
    Lists said;
    for (int round = 0; round <= rounds; ++round) {
        std::ranges::shuffle(order, dice);
        for (const std::size_t i : order) {
            const Case& one = cases[i];
            ClipPage page;
            std::vector<sqlite3_int64> numbers;
            const ClipFilter filter{.query = understand(QString{one.query}).value()};
            const auto askRushes = [&] { page = await(clips.firstPage(filter, one.order, rowsOfPage)).value(); };
            const auto askRaw = [&] { numbers = raw ? raw->page(one.sql) : std::vector<sqlite3_int64>{}; };
            Cost mine, other;
            if (dice() % 2 == 0) mine = costOf(askRushes), other = costOf(askRaw);
            else other = costOf(askRaw), mine = costOf(askRushes);
            if (raw && !std::ranges::equal(page.rows, numbers)) {
                said.same = false;
                std::fprintf(stderr, "%s: the rows differ (%lld and %zu)\n", one.name, static_cast<long long>(page.rows.size()), numbers.size());
            }
            if (round == 0) continue; // warms up
            ours[i].push_back(mine.clock);
            theirs[i].push_back(other.clock);
            oursCharged[i].push_back(mine.processor);
            theirsCharged[i].push_back(other.processor);
        }
    }
    for (std::size_t i = 0; i < cases.size(); ++i) {
        said.rows.append(QJsonObject{{u"name"_s, QString::fromLatin1(cases[i].name)},
                                     {u"median"_s, Bench::percentile(ours[i], 0.5)},
                                     {u"p95"_s, Bench::percentile(ours[i], 0.95)},
                                     {u"raw_median"_s, Bench::percentile(theirs[i], 0.5)},
                                     {u"processor"_s, Bench::percentile(oursCharged[i], 0.5)},
                                     {u"raw_processor"_s, Bench::percentile(theirsCharged[i], 0.5)}});
    }
    return said;
}

QJsonObject measureAll(ClipRepository& clips) {
    std::vector<double> all, three;
    for (int i = 0; i < 5; ++i) {
        all.push_back(Bench::milliseconds([&] { std::ignore = await(clips.rows()); }));
        three.push_back(Bench::milliseconds([&] { std::ignore = await(clips.rows({.query = understand(u"tag:tag1 tag:tag2 tag:tag3").value()})); }));
    }
    return {{u"all_ms"_s, Bench::percentile(all, 0.5)}, {u"three_tags_ms"_s, Bench::percentile(three, 0.5)}};
}

/// Every second clip has the tag when it is done, and none when it is taken back.
QJsonObject measureTagging(ClipRepository& clips, int rounds) {
    std::vector<double> done, undone;
    for (int round = 0; round <= rounds; ++round) {
        Edits edits;
        for (int i = 0; i < clipsTagged; ++i) edits.append(TagEdit{clipOfRow(2 * i + 1), u"batch"_s, true});
        Edits made;
        const double forth = Bench::milliseconds([&] { made = await(clips.make(edits)).value(); });
        if (made.size() != clipsTagged) qFatal("%lld of the clips were tagged", static_cast<long long>(made.size()));
        const double back = Bench::milliseconds([&] { std::ignore = await(clips.make(inverse(made))).value(); });
        if (round == 0) continue;
        done.push_back(forth);
        undone.push_back(back);
    }
    return {{u"clips"_s, clipsTagged}, {u"done_ms"_s, Bench::percentile(done, 0.5)}, {u"undone_ms"_s, Bench::percentile(undone, 0.5)}};
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) qFatal("FILE|postgresql:CONNINFO CLIPS ROUNDS");
    const auto server = Storage::DatabaseLocation::parse(arguments[1]);
    const QString file = server ? QString{} : arguments[1];
    Storage::Database database{server.value_or(Storage::DatabaseLocation::sqlite(arguments[1])), librarySchema};
    ClipRepository clips{database, u"bench"_s};
    QElapsedTimer timer;
    timer.start();
    // Not await(), which gives up where a test would: a million clips take minutes.
    database
        .run([count = arguments[2].toLongLong()](Storage::Connection& connection) -> Storage::StorageResult<bool> {
            QSqlQuery there{u"select count(*) from clip"_s, connection.qt()};
            if (!there.next() || there.value(0).toLongLong() != count) Bench::makeLibrary(connection, count);
            return true;
        })
        .then(&application, [&](const Storage::StorageResult<bool>&) {
            std::fprintf(stderr, "made; now the lists\n");
            const double made = static_cast<double>(timer.elapsed()) / 1e3;
            const int rounds = arguments[3].toInt();
            // As the window asks: the tags are in memory from then on. A server has them itself, and counts them for each question.
            if (!server) std::ignore = await(clips.facets({}, {u"tag"_s}));
            const Lists lists = measureLists(clips, file, rounds * 5);
            const QJsonObject said{{u"clips"_s, arguments[2].toLongLong()},
                                   {u"made_s"_s, made},
                                   {u"lists"_s, lists.rows},
                                   {u"same_rows"_s, lists.same},
                                   {u"rows"_s, measureAll(clips)},
                                   {u"tagging"_s, measureTagging(clips, rounds)}};
            std::puts(QJsonDocument{said}.toJson(QJsonDocument::Compact).constData());
            QCoreApplication::quit();
        });
    return QCoreApplication::exec();
}
