// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interchange/cuts.h"

namespace Rushes::Tests {

using namespace Qt::StringLiterals;
using Interchange::CutList;
using Interchange::LoggedClip;
using Library::Clip;
using Library::ClipId;
using Library::Range;
using Library::RangeId;

namespace {

struct Recorded {
    QString rate;
    QString start;
    QString reel;
    qint64 frames = 0;
    int channels = 0;
};

Clip clip(const QString& id, const QString& title, const QString& file, const Recorded& recorded) {
    Clip clip;
    clip.id = ClipId{id};
    clip.title = title;
    clip.fileName = file;
    clip.path = u"/media/ingest/"_s + file;
    clip.meeting = u"Meeting of defence ministers"_s;
    clip.place = u"Brussels"_s;
    clip.recordedOn = QDate{2024, 6, 14};
    clip.credit = u"Press service"_s;
    clip.usageTerms = u"Free for news use, credit on screen"_s;
    Media::MediaFacts facts;
    facts.frameRate = Media::FrameRate::parse(recorded.rate);
    facts.startTimecode = recorded.start;
    facts.reel = recorded.reel;
    facts.frames = recorded.frames;
    facts.width = 1920;
    facts.height = 1080;
    facts.audioChannels = recorded.channels;
    clip.facts = facts;
    return clip;
}

Range range(const Clip& clip, qint64 in, qint64 out, const QString& note, const QStringList& tags) {
    return {.id = RangeId{u"%1-%2"_s.arg(clip.id.text()).arg(in)}, .clipId = clip.id, .in = in, .out = out, .note = note, .tags = tags};
}

LoggedClip pressConference() {
    LoggedClip logged{
        clip(u"1"_s, u"Press conference"_s, u"2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf"_s, {u"25"_s, u"10:00:00:00"_s, u"A001C003"_s, 57'125, 8}), {}};
    logged.clip.rating = 4;
    logged.ranges = {range(logged.clip, 0, 610, u"WS Secretary General walks to the lectern"_s, {u"cutaway"_s}),
                     range(logged.clip, 610, 5954, u"MS “Opening” statement <b>&\nsecond line; *3 #no tag"_s, {u"air defence"_s, u"quote"_s}),
                     range(logged.clip, 6050, 6602, u"=cmd|' /C calc'!A0"_s, {u"Q&A"_s, u"semi;colon\\slash"_s})};
    return logged;
}

LoggedClip arrivals() {
    LoggedClip logged{clip(u"2"_s, u"Arrivals, \"day 2\" ]]> Šefčovič, Дмитро"_s, u"arrivals day 2.mov"_s, {u"25"_s, u"23:59:50:00"_s, {}, 1'500, 2}), {}};
    logged.ranges = {range(logged.clip, 200, 400, u"Across midnight"_s, {})};
    return logged;
}

LoggedClip drop(const QString& id, const QString& title, const QString& reel) {
    LoggedClip logged{clip(id, title, title + u".mxf"_s, {u"30000/1001"_s, u"00:59:58;00"_s, reel, 20'000, 4}), {}};
    logged.ranges = {range(logged.clip, 59, 61, u"Over the hour"_s, {u"short"_s}), range(logged.clip, 1'857, 1'861, u"Over a minute that drops"_s, {})};
    return logged;
}

LoggedClip film() {
    LoggedClip logged{clip(u"4"_s, u"Exercise"_s, u"exercise.mov"_s, {u"24000/1001"_s, u"01:00:00:00"_s, u"B002"_s, 2'400, 0}), {}};
    logged.ranges = {range(logged.clip, 24, 47, u"Tank"_s, {u"vehicles"_s})};
    return logged;
}

/// Goes out whole: nobody has logged it.
LoggedClip whole() { return {clip(u"5"_s, u"Family photo"_s, u"family.mp4"_s, {u"50"_s, {}, {}, 750, 2}), {}}; }

} // namespace

CutList Cuts::at25() { return {.title = u"Evening news"_s, .clips = {pressConference(), arrivals()}}; }
CutList Cuts::at2997Drop() { return {.title = u"Morning show"_s, .clips = {drop(u"3"_s, u"Sit-down"_s, u"TAPE 7 / spare"_s)}}; }
CutList Cuts::at23976() { return {.title = u"Documentary"_s, .clips = {film()}}; }
CutList Cuts::mixed() {
    return {
        .title = u"All rates"_s,
        .clips = {pressConference(), drop(u"3"_s, u"Sit-down"_s, u"TAPE 7 / spare"_s), film(), whole(), drop(u"6"_s, u"Sit-down 2"_s, u"TAPE 7 / sparse"_s)}};
}

QStringList Cuts::names() { return {u"25"_s, u"2997df"_s, u"23976"_s, u"mixed"_s}; }

CutList Cuts::named(const QString& name) {
    if (name == "25"_L1) return at25();
    if (name == "2997df"_L1) return at2997Drop();
    return name == "23976"_L1 ? at23976() : mixed();
}

} // namespace Rushes::Tests
