// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madelibrary.h"

namespace Rushes::Bench {

using namespace Qt::StringLiterals;

void makeLibrary(Storage::Connection& connection, qint64 clips) {
    // What a clip is like follows from its number; the factors are primes, so that one property says nothing of another.
    const QString clip =
        u"insert into clip (id, root_id, relative_path, title, file_name, size, added_at, meeting, place, country, recorded_on, rating, facts, search_text, "
        "verified) with recursive n (i) as (select 1 union all select i + 1 from n where i < %1), word (i, what, place, meeting) as (select i, "
        "case i * 7919 % 11 when 0 then 'Press conference' when 1 then 'Arrivals' when 2 then 'Doorstep' when 3 then 'Bilateral' when 4 then 'Signing' "
        "when 5 then 'Family photo' when 6 then 'Round table' when 7 then 'Handshake' when 8 then 'Opening remarks' when 9 then 'Cutaways' else 'Departure' "
        "end, "
        "case i * 104729 % 7 when 0 then 'Brussels' when 1 then 'New York' when 2 then 'Geneva' when 3 then 'Oslo' when 4 then 'Vilnius' when 5 then 'The "
        "Hague' "
        "else 'Washington' end, 'Meeting ' || (i / 50) from n) "
        "select i, 9, (i / 1000) || '/' || i || '.mxf', what || ' ' || i, i || '.mxf', 1000000 + i * 15485863 % 40000000000, "
        "strftime('%Y-%m-%dT%H:%M:%S.000Z', 1500000000 + i * 60, 'unixepoch'), meeting, place, 'BE', date(1500000000 + i * 60, 'unixepoch'), "
        "i * 1299709 % 23 % 6, "
        "'{\"audioBits\":24,\"audioChannels\":8,\"audioCodec\":\"pcm_s24le\",\"audioRate\":48000,\"audioTracks\":8,\"colour\":\"bt709\",\"container\":\"mxf\","
        "\"durationMs\":' || (1000 + i * 32452843 % 3600000) || ',\"frameRate\":\"' || case i % 3 when 0 then '30000/1001' else '25/1' end || "
        "'\",\"frames\":' || (25 + i * 32452843 % 3600000 / 40) || ',\"height\":' || case i % 5 when 0 then 2160 else 1080 end || ',\"reel\":\"\",\"scan\":\"' "
        "|| "
        "case i % 2 when 0 then 'topFieldFirst' else 'progressive' end || '\",\"startTimecode\":\"' || printf('%02d:%02d:00:00', i * 13 % 24, i * 17 % 60) || "
        "'\",\"videoBitrate\":50000000,\"videoCodec\":\"' || case i * 31 % 4 when 0 then 'mpeg2video' when 1 then 'h264' when 2 then 'prores' else 'dnxhd' end "
        "|| '\",\"videoProfile\":\"\",\"width\":' || "
        "case i % 5 when 0 then 3840 else 1920 end || '}', "
        "lower(what || ' ' || i || ' ' || i || '.mxf ' || meeting || ' ' || place), i % 3 > 0 from word"_s;
    for (
        const QString& sql : {
            u"begin"_s,
            u"insert into media_root (id, name) values (9, 'bench')"_s,
            u"insert into tag (id, name, folded) with recursive n (i) as (select 1 union all select i + 1 from n where i < %1) select i, 'tag' || i, 'tag' || i from n"_s
                .arg(tagsOfLibrary),
            QString{clip}.replace(u"%1"_s, QString::number(clips)),
            u"insert or ignore into clip_tag (tag_id, clip_id) with recursive s (slot) as (select 0 union all select slot + 1 from s where slot < 9), x as "
            "(select clip.id as clip, ((clip.id * 2654435761 + slot * 40503 * 7919 + clip.id * slot * 104729) % 1000003) / 1000003.0 as at from clip join s) "
            "select 1 + cast(%1 * at * at * at as integer), clip from x order by 1, 2"_s.arg(tagsOfLibrary),
            u"insert into clip_range (clip_id, in_frame, out_frame, note) select id, 100 * k, 100 * k + 50, case k when 0 then 'quote' else '' end from clip "
            "join (select 0 as k union all select 1) order by id, k"_s,
            u"commit"_s,
            u"analyze"_s,
        }) {
        if (const auto done = connection.execute(sql); !done) qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }
}

} // namespace Rushes::Bench
