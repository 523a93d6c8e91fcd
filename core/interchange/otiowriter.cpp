// SPDX-License-Identifier: GPL-3.0-or-later
// OpenTimelineIO JSON: a timeline with one track. Each clip keeps its own rate in its ranges, and the range that is available of its file. What
// the format has no field for stands in the metadata under "rushes".
#include "core/interchange/cutlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;

namespace {

double number(FrameRate rate) { return static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator()); }

QJsonObject time(qint64 frames, FrameRate rate) {
    return {{u"OTIO_SCHEMA"_s, u"RationalTime.1"_s}, {u"rate"_s, number(rate)}, {u"value"_s, static_cast<double>(frames)}};
}

QJsonObject range(qint64 start, qint64 frames, FrameRate rate) {
    return {{u"OTIO_SCHEMA"_s, u"TimeRange.1"_s}, {u"start_time"_s, time(start, rate)}, {u"duration"_s, time(frames, rate)}};
}

QJsonObject marker(const QString& tag, qint64 start, qint64 frames, FrameRate rate) {
    return {{u"OTIO_SCHEMA"_s, u"Marker.2"_s},
            {u"name"_s, tag},
            {u"color"_s, u"GREEN"_s},
            {u"marked_range"_s, range(start, frames, rate)},
            {u"metadata"_s, QJsonObject{{u"rushes"_s, QJsonObject{{u"kind"_s, u"tag"_s}}}}}};
}

QJsonObject clipMetadata(const Library::Clip& clip) {
    QJsonObject rushes{{u"file"_s, clip.fileName}, {u"credit"_s, clip.credit},   {u"usage_terms"_s, clip.usageTerms},
                       {u"rating"_s, clip.rating}, {u"meeting"_s, clip.meeting}, {u"place"_s, clip.place},
                       {u"note"_s, clip.note},     {u"portal"_s, clip.portal},   {u"video_id"_s, clip.videoId}};
    if (clip.sha256) rushes.insert("sha256"_L1, clip.sha256->hex());
    if (clip.recordedOn.isValid()) rushes.insert("recorded"_L1, clip.recordedOn.toString(Qt::ISODate));
    return rushes;
}

QJsonObject item(const Shot& shot) {
    const FrameRate rate = shot.time.rate();
    const qint64 first = shot.time.start().frames();
    QJsonObject reference{{u"OTIO_SCHEMA"_s, u"ExternalReference.1"_s},
                          {u"name"_s, shot.clip->fileName},
                          {u"target_url"_s, QString::fromLatin1(QUrl::fromLocalFile(shot.clip->path).toEncoded())},
                          {u"available_range"_s, range(first, shot.clipFrames(), rate)},
                          {u"metadata"_s, QJsonObject{{u"rushes"_s, clipMetadata(*shot.clip)}}}};
    QJsonArray markers;
    for (const QString& tag : shot.tags()) markers.append(marker(tag, first + shot.in, shot.frames(), rate));
    QJsonObject rushes{{u"note"_s, shot.note()},
                       {u"rate"_s, rate.text()},
                       {u"in"_s, shot.time.at(shot.in).text()},
                       {u"out"_s, shot.time.at(shot.out).text()},
                       {u"reel"_s, reelOf(shot)}};
    return {{u"OTIO_SCHEMA"_s, u"Clip.2"_s},
            {u"name"_s, shot.clip->title},
            {u"enabled"_s, true},
            {u"source_range"_s, range(first + shot.in, shot.frames(), rate)},
            {u"media_references"_s, QJsonObject{{u"DEFAULT_MEDIA"_s, reference}}},
            {u"active_media_reference_key"_s, u"DEFAULT_MEDIA"_s},
            {u"effects"_s, QJsonArray{}},
            {u"markers"_s, markers},
            {u"metadata"_s, QJsonObject{{u"rushes"_s, rushes}}}};
}

QByteArray compact(const QJsonObject& object) { return QJsonDocument{object}.toJson(QJsonDocument::Compact); }

} // namespace

void writeOtio(const CutList& cut, QIODevice& to, ExportReport& report) {
    const QList<Shot> shots = shotsOf(cut);
    const Sequence sequence{shots};
    LineWriter lines{to};
    // The clips are written one by one, so that a long list needs no more memory than a short one. All else is around them.
    const QByteArray name = compact({{u"name"_s, cut.title}, {u"global_start_time"_s, time(sequence.start().frames(), sequence.rate())}});
    lines.raw("{\"OTIO_SCHEMA\":\"Timeline.1\"," + name.sliced(1, name.size() - 2) + ",\"metadata\":{\"rushes\":{\"version\":1}},");
    lines.raw(R"("tracks":{"OTIO_SCHEMA":"Stack.1","name":"tracks","source_range":null,"effects":[],"markers":[],"metadata":{},"children":[)");
    lines.raw(R"({"OTIO_SCHEMA":"Track.1","name":"V1","kind":"Video","source_range":null,"effects":[],"markers":[],"metadata":{},"children":[)");
    bool isFirst = true;
    for (const Shot& shot : shots) {
        noteShot(report, shot, {});
        lines.raw(isFirst ? "\n" : ",\n");
        lines.raw(compact(item(shot)));
        isFirst = false;
    }
    lines.raw("\n]}]}}\n");
}

} // namespace Rushes::Interchange
