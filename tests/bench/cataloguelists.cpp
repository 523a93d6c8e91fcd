// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of lists of a catalogue, as a page of Rushes asks for it and through SQLite's own interface: the same rows, the same
// columns, one shuffled run. Says one JSON document. ./dev bench catalogue reads it.
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguerow.h"
#include "core/catalogue/cataloguesearch.h"
#include "tests/bench/rawsqlite.h"
#include "tests/bench/timing.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using Rushes::await;
using namespace Qt::StringLiterals;
using namespace Rushes::Catalogue;
namespace Bench = Rushes::Bench;
using Bench::evict;
using Bench::milliseconds;
using Bench::percentile;

namespace {

constexpr int rowsOfPage = 100;

struct Case {
    const char* name;
    VideoFilter filter;
    Sort sort;
    const char* sql; ///< of the places of the same rows, as somebody would write it who knows the tables
};

/// A query as somebody types it.
Rushes::Search::Condition asked(QStringView query) { return understand(Kind::Video, query).value(); }

QList<Case> cases() {
    return {
        {"newest", {}, {}, "select num from video order by num desc limit 100"},
        {"oldest", {}, {SortBy::Date, true}, "select num from video order by num limit 100"},
        {"by title", {}, {SortBy::Title, true}, "select num from video order by title_key, num limit 100"},
        {"longest", {}, {SortBy::Duration, false}, "select num from video order by duration desc, num desc limit 100"},
        {"largest", {}, {SortBy::Size, false}, "select num from video order by size desc, num desc limit 100"},
        {"a year", {.year = 2019}, {}, "select num from video where num between 41246533877760 and 41252657561599 order by num desc limit 100"},
        {"one meeting",
         {.meetingId = MeetingId{u"made-up-meeting-777"_s}},
         {},
         "select num from video where meeting_id = 'made-up-meeting-777' order by num desc limit 100"},
        {"broadcast quality", {.role = Rushes::Catalogue::Role::Broadcast}, {}, "select num from video where roles & 1 order by num desc limit 100"},
        {"a common word",
         {.query = asked(u"conference")},
         {},
         "select rowid from video_text where video_text match '\"conference\"*' order by rowid desc limit 100"},
        {"three letters", {.query = asked(u"doo")}, {}, "select rowid from video_text where video_text match '\"doo\"*' order by rowid desc limit 100"},
        {"two words",
         {.query = asked(u"signing oslo")},
         {},
         "select rowid from video_text where video_text match '\"signing\"* \"oslo\"*' order by rowid desc limit 100"},
        {"a rare word", {.query = asked(u"77777")}, {}, "select rowid from video_text where video_text match '\"77777\"*' order by rowid desc limit 100"},
        {"a word that is nowhere",
         {.query = asked(u"zebra")},
         {},
         "select rowid from video_text where video_text match '\"zebra\"*' order by rowid desc limit 100"},
        {"a word, by title",
         {.query = asked(u"signing")},
         {SortBy::Title, true},
         "select num from video where num in (select rowid from video_text where video_text match '\"signing\"*') order by title_key, num limit 100"},
        {"a word in broadcast quality",
         {.query = asked(u"bilateral"), .role = Rushes::Catalogue::Role::Broadcast},
         {},
         "select num from video_text join video on num = video_text.rowid where video_text match '\"bilateral\"*' and roles & 1 order by video_text.rowid "
         "desc limit 100"},
        // The query language: its SQL beside what somebody would write who knows the tables.
        {"place:oslo",
         {.query = asked(u"place:oslo")},
         {},
         "select rowid from video_text where video_text match '{place} : \"oslo\"*' order by rowid desc limit 100"},
        {"conference date:2019-03..2019-06",
         {.query = asked(u"conference date:2019-03..2019-06")},
         {},
         "select rowid from video_text where video_text match '\"conference\"*' and rowid between 41247523733504 and 41249570553855 order by rowid desc limit "
         "100"},
        {"signing or doorstep",
         {.query = asked(u"signing or doorstep")},
         {},
         "select rowid from video_text where video_text match '\"signing\"* OR \"doorstep\"*' order by rowid desc limit 100"},
        {"-conference",
         {.query = asked(u"-conference")},
         {},
         "select num from video where num not in (select rowid from video_text where video_text match '\"conference\"*') order by num desc limit 100"},
        {"duration:>60s size:<5GB",
         {.query = asked(u"duration:>60s size:<5GB")},
         {},
         "select num from video where duration > 60000 and size > 0 and size < 5000000000 order by num desc limit 100"},
        {"role:broadcast has:shotlist raster:1080",
         {.query = asked(u"role:broadcast has:shotlist raster:1080")},
         {},
         "select num from video where roles & 1 and shots = 1 and height = 1080 order by num desc limit 100"},
        {"rate:25 -state:withdrawn",
         {.query = asked(u"rate:25 -state:withdrawn")},
         {},
         "select num from video where rate = 25000 and withdrawn is null order by num desc limit 100"},
        {"place:oslo duration:>60s -signing",
         {.query = asked(u"place:oslo duration:>60s -signing")},
         {},
         "select num from video where duration > 60000 and num not in (select rowid from video_text where video_text match '\"signing\"*') and exists (select "
         "1 from "
         "video_text where rowid = video.num and video_text match '{place} : \"oslo\"*') order by num desc limit 100"},
    };
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) qFatal("FOLDER PORTAL ROUNDS");
    const QString& folder = arguments[1];
    const QUrl portal{arguments[2]};
    const int rounds = arguments[3].toInt();
    const QString file = QDir{folder}.filePath(QDir{folder}.entryList({u"catalogue-v*.sqlite"_s}).value(0));
    const QString rowSql = u"select "_s + rowColumns() + u" from video where num = ?"_s;
    const QList<Case> all = cases();
    std::vector<std::vector<double>> ours(static_cast<std::size_t>(all.size())), theirs(ours), coldOurs(ours), coldTheirs(ours);
    std::mt19937 dice{2026};
    bool same = true;
    {
        CatalogueCache cache{folder, portal};
        std::ignore = await(cache.count(VideoFilter{})); // opens it: who only reads cannot make the files beside it
        Bench::RawSqlite raw{file, rowSql};
        std::vector<std::size_t> order(ours.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        for (int round = 0; round <= rounds; ++round) {
            std::ranges::shuffle(order, dice);
            for (const std::size_t i : order) {
                const Case& one = all[static_cast<qsizetype>(i)];
                FirstPage<Video> page;
                std::vector<sqlite3_int64> places;
                const auto askRushes = [&] { page = await(cache.firstPage(one.filter, one.sort, rowsOfPage)).value(); };
                const auto askRaw = [&] { places = raw.page(one.sql); };
                double mine = 0, other = 0;
                if (dice() % 2 == 0) mine = milliseconds(askRushes), other = milliseconds(askRaw);
                else other = milliseconds(askRaw), mine = milliseconds(askRushes);
                same = same && std::ranges::equal(page.rows, places);
                if (!std::ranges::equal(page.rows, places))
                    std::fprintf(stderr, "%s: the rows differ (%lld and %zu)\n", one.name, static_cast<long long>(page.rows.size()), places.size());
                if (round == 0) continue; // warms up
                ours[i].push_back(mine);
                theirs[i].push_back(other);
            }
        }
    }
    for (int round = 0; round < 3; ++round) {
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const Case& one = all[static_cast<qsizetype>(i)];
            // Each with a cache of its own, opened and otherwise unused, and a file that is not in memory.
            CatalogueCache cache{folder, portal};
            std::ignore = await(cache.firstPage(VideoFilter{.query = asked(u"zebra")}, {}, 1));
            evict(file);
            coldOurs[i].push_back(milliseconds([&] { std::ignore = await(cache.firstPage(one.filter, one.sort, rowsOfPage)); }));
            Bench::RawSqlite raw{file, rowSql};
            std::ignore = raw.page("select rowid from video_text where video_text match 'zebra' limit 1");
            evict(file);
            coldTheirs[i].push_back(milliseconds([&] { raw.page(one.sql); }));
        }
    }
    CatalogueCache cache{folder, portal};
    QJsonArray lists;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        lists.append(QJsonObject{{u"name"_s, QString::fromLatin1(all[static_cast<qsizetype>(i)].name)},
                                 {u"median"_s, percentile(ours[i], 0.5)},
                                 {u"p95"_s, percentile(ours[i], 0.95)},
                                 {u"raw_median"_s, percentile(theirs[i], 0.5)},
                                 {u"raw_p95"_s, percentile(theirs[i], 0.95)},
                                 {u"cold"_s, percentile(coldOurs[i], 0.5)},
                                 {u"raw_cold"_s, percentile(coldTheirs[i], 0.5)}});
    }
    std::vector<double> vectors(5);
    for (double& taken : vectors) taken = milliseconds([&] { std::ignore = await(cache.rows(PhotoFilter{})); });
    const QJsonObject said{{u"lists"_s, lists},
                           {u"same_rows"_s, same},
                           {u"all_photo_rows_ms"_s, percentile(vectors, 0.5)},
                           {u"videos"_s, await(cache.count(VideoFilter{})).value_or(0)},
                           {u"photos"_s, await(cache.count(PhotoFilter{})).value_or(0)},
                           {u"meetings"_s, await(cache.count(MeetingFilter{})).value_or(0)}};
    std::fputs(QJsonDocument{said}.toJson().constData(), stdout);
    return 0;
}
