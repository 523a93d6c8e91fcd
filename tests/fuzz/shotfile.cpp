// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/shotfile.h"

#include "core/interchange/cutlist.h"
#include "core/interchange/exportformat.h"
#include "core/interchange/shotplan.h"
#include "tests/fuzz/invariants.h"

#include <QBuffer>

namespace Rushes::Fuzz {

using namespace Interchange;
using namespace Qt::StringLiterals;

namespace {

Library::Clip clip(const QString& name, const QString& rate, const QString& start, qint64 frames) {
    Library::Clip clip;
    clip.id = Library::ClipId{name};
    clip.title = name;
    clip.fileName = name + u".mxf"_s;
    clip.path = u"/m/"_s + clip.fileName;
    clip.facts.emplace();
    clip.facts->frameRate = Media::FrameRate::parse(rate);
    clip.facts->startTimecode = start;
    clip.facts->reel = u"R"_s + name;
    clip.facts->frames = frames;
    return clip;
}

/// One where the length is not known, one over midnight, one that drops frames.
const QList<Library::Clip>& library() {
    static const QList<Library::Clip> clips{clip(u"a"_s, u"25"_s, u"10:00:00:00"_s, 15'000), clip(u"b"_s, u"30000/1001"_s, u"23:59:50;00"_s, 20'000),
                                            clip(u"c"_s, u"24000/1001"_s, u"01:00:00:00"_s, 0)};
    return clips;
}

struct Place {
    QString clip;
    qint64 in = 0;
    qint64 out = 0;
    bool operator==(const Place&) const = default;
    auto operator<=>(const Place&) const = default;
};

/// Those of the shots that have a place.
QList<Library::Range> rangesOf(const QList<PlannedShot>& planned) {
    QList<Library::Range> ranges;
    for (const PlannedShot& one : planned)
        if (!one.fault) ranges.append(one.range());
    return ranges;
}

QList<Place> placesOf(const QList<Library::Range>& ranges) {
    QList<Place> places;
    for (const Library::Range& range : ranges) places.append({range.clipId.text(), range.in, range.out});
    std::ranges::sort(places);
    return places;
}

} // namespace

void checkShotFile(const QByteArray& file, ImportFormat in, ExportFormat out) {
    QBuffer from;
    from.setData(file);
    from.open(QIODevice::ReadOnly);
    const ImportedShots shots = readShots(in, from);
    if (!shots) return;
    const QList<PlannedShot> planned = planShots(shots->shots, library());
    check(planned.size() == shots->shots.size(), "shots are lost", file);
    const QList<Library::Range> ranges = rangesOf(planned);
    CutList cut{.title = u"Fuzz"_s, .clips = {}};
    for (const Library::Clip& each : library()) {
        LoggedClip logged{.clip = each, .ranges = {}};
        for (const Library::Range& range : ranges) {
            check(range.in >= 0 && range.out > range.in, "a range without length", file);
            if (range.clipId != each.id) continue;
            check(each.facts->frames == 0 || range.out <= each.facts->frames, "a range outside its clip", file);
            // A timecode comes again after a day.
            if (range.out < qint64{24} * 3600 * 23) logged.ranges.append(range);
        }
        if (!logged.ranges.isEmpty()) cut.clips.append(logged);
    }
    QList<Library::Range> gone;
    for (const LoggedClip& logged : cut.clips) gone += logged.ranges;
    QBuffer written;
    written.open(QIODevice::ReadWrite);
    const ExportReport report = writeCut(out, cut, written);
    check(report.shots() == gone.size(), "shots are not written", file);
    written.seek(0);
    const ImportedShots again = readShots(in, written);
    check(again.has_value(), "what we write is not read", written.data());
    const QList<PlannedShot> back = planShots(again->shots, library());
    const QList<Library::Range> backRanges = rangesOf(back);
    check(backRanges.size() == back.size() && placesOf(backRanges) == placesOf(gone), "it comes back as another", written.data());
}

} // namespace Rushes::Fuzz
