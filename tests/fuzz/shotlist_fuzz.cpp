// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person writes into a shot list: it is read, in places that are in it; the ranges that it makes are ranges, and both sides agree
// once one has followed the other.
#include "core/interchange/shotsync.h"

#include <QStringList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Rushes;
using namespace Rushes::Interchange;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longest = 4096;

void check(bool holds, const char* what, const QString& text) {
    if (holds) return;
    std::fprintf(stderr, "%s: %s\n", what, text.toUtf8().constData());
    std::abort();
}

void checkPlaces(const ShotList& list, const QString& text) {
    const QStringList lines = text.split(u'\n');
    for (const ShotListProblem& problem : list.problems) {
        check(problem.line >= 0 && problem.line < lines.size(), "a problem below the text", text);
        check(problem.column >= 0 && problem.length >= 0 && problem.column <= lines.at(problem.line).size(), "a problem beside its line", text);
    }
    for (const ShotListClip& clip : list.clips) {
        for (const ShotListEntry& entry : clip.entries) {
            check(entry.out > entry.in && entry.in >= 0, "a shot without length", text);
            check(entry.line <= entry.lastLine && entry.lastLine < lines.size(), "a shot below the text", text);
            check(entry.tags.size() == entry.tagsAt.size(), "tags without places", text);
            for (const ShotListSpan& at : entry.tagsAt) check(at.column + at.length <= lines.at(at.line).size(), "a tag beside its line", text);
        }
    }
}

QList<Library::Range> madeBy(const Library::Edits& edits, const QString& text) {
    QList<Library::Range> ranges;
    for (const Library::Edit& edit : edits) {
        const auto& one = std::get<Library::RangeEdit>(edit);
        check(!one.before && one.after && one.after->out > one.after->in && one.after->in >= 0, "a range that is none", text);
        ranges.append(*one.after);
        ranges.last().id = Library::RangeId{QString::number(ranges.size())};
    }
    return ranges;
}

void checkOf(const Library::ClipTime& time, const QString& text) {
    const ShotList list = readShotList(text, time, 0);
    checkPlaces(list, text);
    if (list.clips.size() > 1) return; // of those no ranges are made
    const ShotListClip& clip = list.clips.first();
    const QList<Library::Range> ranges = madeBy(rangeEditsOf(clip, {}, time, Library::ClipId{u"1"_s}), text);
    check(rangeEditsOf(clip, ranges, time, Library::ClipId{u"1"_s}).isEmpty(), "the ranges do not agree with their text", text);
    check(lineChangesOf(text, clip, ranges, time).isEmpty(), "the text does not agree with its ranges", text);
    // A list written anew from the ranges says the same.
    Library::Clip named;
    named.fileName = u"a.mxf"_s;
    const QString written = shotListOf(named, time, ranges);
    const ShotList again = readShotList(written, time, 0);
    check(rangeEditsOf(again.clips.first(), ranges, time, Library::ClipId{u"1"_s}).isEmpty(), "it reads back as another", written);
    // An empty text fills up, and one that was read without ranges empties.
    const QString emptied = changed(text, lineChangesOf(text, clip, {}, time));
    check(readShotList(emptied, time, 0).clips.first().entries.isEmpty(), "shots stay that are gone", emptied);
    const QString tidy = tidied(text, list);
    check(tidy.count(u'\n') == text.count(u'\n'), "tidying makes other lines", text);
    const ShotList tidyList = readShotList(tidy, time, 0);
    check(rangeEditsOf(tidyList.clips.first(), ranges, time, Library::ClipId{u"1"_s}).isEmpty(), "tidying changes what is said", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Library::ClipTime plain{*Media::Timecode::parse(u"10:00:00:00", *Media::FrameRate::of(25)), true};
    static const Library::ClipTime drop{*Media::Timecode::parse(u"23:59:50;00", *Media::FrameRate::parse(u"29.97")), true};
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(std::min(size, longest)));
    checkPlaces(readShotList(text, *Media::FrameRate::of(25)), text);
    checkOf(plain, text);
    checkOf(drop, text);
    return 0;
}
