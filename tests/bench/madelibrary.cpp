// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madelibrary.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace Rushes::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clipsOfAStep = 100'000;
constexpr int cacheKib = 1'048'576;

} // namespace

void makeLibrary(Storage::Connection& connection, qint64 clips) {
    // What a clip is like follows from its number; the factors are primes, so that one property says nothing of another.
    const QString clip =
        u"insert into clip (id, root_id, relative_path, title, file_name, size, added_at, meeting, place, country, recorded_on, rating, facts, search_text, "
        "verified) %6 with recursive n (i) as (select cast(%1 as bigint) union all select i + 1 from n where i < %2), word (i, what, place, meeting) as "
        "(select i, "
        "case i * 7919 % 11 when 0 then 'Press conference' when 1 then 'Arrivals' when 2 then 'Doorstep' when 3 then 'Bilateral' when 4 then 'Signing' "
        "when 5 then 'Family photo' when 6 then 'Round table' when 7 then 'Handshake' when 8 then 'Opening remarks' when 9 then 'Cutaways' else 'Departure' "
        "end, "
        "case i * 104729 % 7 when 0 then 'Brussels' when 1 then 'New York' when 2 then 'Geneva' when 3 then 'Oslo' when 4 then 'Vilnius' when 5 then 'The "
        "Hague' "
        "else 'Washington' end, 'Meeting ' || (i / 50) from n) "
        "select i, 9, (i / 1000) || '/' || i || '.mxf', what || ' ' || i, i || '.mxf', 1000000 + i * 15485863 % 40000000000, "
        "%3, meeting, place, 'BE', %4, "
        "i * 1299709 % 23 % 6, "
        "'{\"audioBits\":24,\"audioChannels\":8,\"audioCodec\":\"pcm_s24le\",\"audioRate\":48000,\"audioTracks\":8,\"colour\":\"bt709\",\"container\":\"mxf\","
        "\"durationMs\":' || (1000 + i * 32452843 % 3600000) || ',\"frameRate\":\"' || case i % 3 when 0 then '30000/1001' else '25/1' end || "
        "'\",\"frames\":' || (25 + i * 32452843 % 3600000 / 40) || ',\"height\":' || case i % 5 when 0 then 2160 else 1080 end || ',\"reel\":\"\",\"scan\":\"' "
        "|| "
        "case i % 2 when 0 then 'topFieldFirst' else 'progressive' end || '\",\"startTimecode\":\"' || %5 || "
        "'\",\"videoBitrate\":50000000,\"videoCodec\":\"' || case i * 31 % 4 when 0 then 'mpeg2video' when 1 then 'h264' when 2 then 'prores' else 'dnxhd' end "
        "|| '\",\"videoProfile\":\"\",\"width\":' || "
        "case i % 5 when 0 then 3840 else 1920 end || '}', "
        "lower(what || ' ' || i || ' ' || i || '.mxf ' || meeting || ' ' || place), case when i % 3 > 0 then 1 else 0 end from word"_s;
    QElapsedTimer timer;
    timer.start();
    const auto run = [&connection](const QString& sql) {
        if (const auto done = connection.execute(sql); !done) qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    };
    const auto tell = [&timer](const QString& what) { std::fprintf(stderr, "%5.0f s: %s\n", static_cast<double>(timer.elapsed()) / 1e3, qPrintable(what)); };
    // The indexes of a million clips are filled in no order: with few of their pages at hand each row would have some read and written again.
    const bool isSqlite = connection.dialect() == Storage::Dialect::Sqlite;
    if (isSqlite) {
        for (const QString& pragma : {u"pragma foreign_keys = off"_s, u"pragma cache_size = -%1"_s.arg(cacheKib), u"pragma temp_store = memory"_s}) run(pragma);
    }
    const QString time = isSqlite ? u"strftime('%Y-%m-%dT%H:%M:%S.000Z', 1500000000 + i * 60, 'unixepoch')"_s
                                  : u"to_char(to_timestamp(1500000000 + i * 60) at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.\"000Z\"')"_s;
    const QString day =
        isSqlite ? u"date(1500000000 + i * 60, 'unixepoch')"_s : u"to_char(to_timestamp(1500000000 + i * 60) at time zone 'utc', 'YYYY-MM-DD')"_s;
    const QString timecode = isSqlite ? u"printf('%02d:%02d:00:00', i * 13 % 24, i * 17 % 60)"_s
                                      : u"lpad((i * 13 % 24)::text, 2, '0') || ':' || lpad((i * 17 % 60)::text, 2, '0') || ':00:00'"_s;
    const QString own = isSqlite ? u""_s : u"overriding system value"_s;
    run(u"begin"_s);
    run(u"insert into media_root (id, name) %1 values (9, 'bench')"_s.arg(own));
    run(u"insert into tag (id, name, folded) %1 with recursive n (i) as (select 1 union all select i + 1 from n where i < %2) "
        "select i, 'tag' || i, 'tag' || i from n"_s.arg(own)
            .arg(tagsOfLibrary));
    for (qint64 first = 1; first <= clips; first += clipsOfAStep) {
        const qint64 last = std::min(first + clipsOfAStep - 1, clips);
        QString step = clip;
        const QStringList values{QString::number(first), QString::number(last), time, day, timecode, own};
        for (qsizetype place = values.size(); place > 0; --place) step.replace(u'%' + QString::number(place), values.at(place - 1));
        run(step);
        tell(u"%1 clips"_s.arg(last));
    }
    run(u"insert into clip_tag (tag_id, clip_id) with recursive s (slot) as (select cast(0 as bigint) union all select slot + 1 from s where slot < 9), x as "
        "(select clip.id as clip, ((clip.id * 2654435761 + slot * 40503 * 7919 + clip.id * slot * 104729) % 1000003) / 1000003.0 as at from clip cross join s) "
        "select distinct 1 + cast(%1 * at * at * at %2 as integer), clip from x order by 1, 2"_s.arg(QString::number(tagsOfLibrary),
                                                                                                     isSqlite ? u""_s : u"- 0.4999"_s));
    tell(u"their tags"_s);
    run(u"insert into clip_range (clip_id, in_frame, out_frame, note) select id, 100 * k, 100 * k + 50, case k when 0 then 'quote' else '' end from clip "
        "cross join (select 0 as k union all select 1) as twice order by id, k"_s);
    tell(u"their ranges"_s);
    // The server numbers rows by itself, and has not seen ours.
    for (const QString& table : {u"media_root"_s, u"tag"_s, u"clip"_s}) {
        if (!isSqlite) run(u"alter table %1 alter column id restart with %2"_s.arg(table).arg(std::max<qint64>(clips, tagsOfLibrary) + 1));
    }
    run(u"commit"_s);
    run(u"analyze"_s);
    tell(u"written and looked through"_s);
    if (!isSqlite) return;
    for (const QString& pragma : {u"pragma foreign_keys = on"_s, u"pragma cache_size = -32768"_s, u"pragma temp_store = default"_s}) run(pragma);
}

} // namespace Rushes::Bench
