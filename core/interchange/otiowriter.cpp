// SPDX-License-Identifier: GPL-3.0-or-later
// OpenTimelineIO JSON: a timeline with one track. Each clip keeps its own rate in its ranges, and the range that is available of its file. What
// the format has no field for stands in the metadata under "rushes".
#include "core/interchange/cutlist.h"
#include "core/interchange/jsonstream.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <QLocale>
#include <QUrl>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;

namespace {

/// Each object has its keys in the order of the alphabet, so that two lists of the same shots are the same bytes.
class OtioWriter {
public:
    explicit OtioWriter(QIODevice& to) : m_json{to} {}

    void begin(const QString& title, const Media::Timecode& start) {
        m_json.beginObject();
        schema("Timeline.1"_L1);
        m_json.key("global_start_time"_L1);
        time(start.frames(), start.rate());
        m_json.pair("name"_L1, title);
        m_json.key("metadata"_L1);
        m_json.literal(R"({"rushes":{"version":1}})");
        m_json.key("tracks"_L1);
        composition("Stack.1"_L1, "tracks"_L1, {});
        composition("Track.1"_L1, "V1"_L1, "Video"_L1);
    }

    void clip(const Shot& shot) {
        const FrameRate rate = shot.time.rate();
        const qint64 first = shot.time.start().frames() + shot.in;
        m_json.newLine();
        m_json.beginObject();
        schema("Clip.2"_L1);
        m_json.pair("active_media_reference_key"_L1, "DEFAULT_MEDIA"_L1);
        m_json.key("effects"_L1);
        m_json.literal("[]");
        m_json.pair("enabled"_L1, true);
        m_json.key("markers"_L1);
        m_json.beginArray();
        for (const QString& tag : shot.tags()) marker(tag, first, shot.frames(), rate);
        m_json.endArray();
        m_json.key("media_references"_L1);
        m_json.beginObject();
        m_json.key("DEFAULT_MEDIA"_L1);
        reference(shot);
        m_json.endObject();
        beginOurs();
        m_json.pair("in"_L1, shot.time.at(shot.in).text());
        m_json.pair("note"_L1, shot.note());
        m_json.pair("out"_L1, shot.time.at(shot.out).text());
        m_json.pair("rate"_L1, rate.text());
        m_json.pair("reel"_L1, reelOf(shot));
        endOurs();
        m_json.pair("name"_L1, shot.clip->title);
        m_json.key("source_range"_L1);
        range(first, shot.frames(), rate);
        m_json.endObject();
    }

    void end() {
        m_json.newLine();
        for (int composition = 0; composition < 2; ++composition) {
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endObject();
        m_json.flush();
    }

private:
    void schema(QLatin1StringView name) { m_json.pair("OTIO_SCHEMA"_L1, name); }

    void composition(QLatin1StringView kind, QLatin1StringView name, QLatin1StringView media) {
        m_json.beginObject();
        schema(kind);
        m_json.pair("name"_L1, name);
        if (!media.isEmpty()) m_json.pair("kind"_L1, media);
        m_json.key("source_range"_L1);
        m_json.null();
        for (const QLatin1StringView list : {"effects"_L1, "markers"_L1}) {
            m_json.key(list);
            m_json.literal("[]");
        }
        m_json.key("metadata"_L1);
        m_json.literal("{}");
        m_json.key("children"_L1);
        m_json.beginArray();
    }

    /// The shortest digits that read back as the same number.
    const QByteArray& digits(FrameRate rate) {
        if (rate != m_rate) {
            m_rate = rate;
            const double number = static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator());
            m_digits = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
        }
        return m_digits;
    }

    void time(qint64 frames, FrameRate rate) {
        m_json.beginObject();
        schema("RationalTime.1"_L1);
        m_json.key("rate"_L1);
        m_json.literal(digits(rate));
        m_json.pair("value"_L1, frames);
        m_json.endObject();
    }

    void range(qint64 start, qint64 frames, FrameRate rate) {
        m_json.beginObject();
        schema("TimeRange.1"_L1);
        m_json.key("duration"_L1);
        time(frames, rate);
        m_json.key("start_time"_L1);
        time(start, rate);
        m_json.endObject();
    }

    void marker(const QString& tag, qint64 start, qint64 frames, FrameRate rate) {
        m_json.beginObject();
        schema("Marker.2"_L1);
        m_json.pair("color"_L1, "GREEN"_L1);
        m_json.key("marked_range"_L1);
        range(start, frames, rate);
        m_json.key("metadata"_L1);
        m_json.literal(R"({"rushes":{"kind":"tag"}})");
        m_json.pair("name"_L1, tag);
        m_json.endObject();
    }

    void beginOurs() {
        m_json.key("metadata"_L1);
        m_json.beginObject();
        m_json.key("rushes"_L1);
        m_json.beginObject();
    }
    void endOurs() {
        m_json.endObject();
        m_json.endObject();
    }

    void reference(const Shot& shot) {
        const Library::Clip& clip = *shot.clip;
        m_json.beginObject();
        schema("ExternalReference.1"_L1);
        m_json.key("available_range"_L1);
        range(shot.time.start().frames(), shot.clipFrames(), shot.time.rate());
        beginOurs();
        m_json.pair("credit"_L1, clip.credit);
        m_json.pair("file"_L1, clip.fileName);
        m_json.pair("meeting"_L1, clip.meeting);
        m_json.pair("note"_L1, clip.note);
        m_json.pair("place"_L1, clip.place);
        m_json.pair("portal"_L1, clip.portal);
        m_json.pair("rating"_L1, qint64{clip.rating});
        if (clip.recordedOn.isValid()) m_json.pair("recorded"_L1, clip.recordedOn.toString(Qt::ISODate));
        if (clip.sha256) m_json.pair("sha256"_L1, clip.sha256->hex());
        m_json.pair("usage_terms"_L1, clip.usageTerms);
        m_json.pair("video_id"_L1, clip.videoId);
        endOurs();
        m_json.pair("name"_L1, clip.fileName);
        m_json.pair("target_url"_L1, QString::fromLatin1(QUrl::fromLocalFile(clip.path).toEncoded()));
        m_json.endObject();
    }

    JsonStream m_json;
    FrameRate m_rate = *FrameRate::of(1);
    QByteArray m_digits = QByteArrayLiteral("1");
};

} // namespace

void writeOtio(const CutList& cut, QIODevice& to, ExportReport& report) {
    const Shots shots{cut};
    const Sequence sequence{shots};
    OtioWriter otio{to};
    otio.begin(cut.title, sequence.start());
    for (const Shot& shot : shots) {
        noteShot(report, shot, {});
        otio.clip(shot);
    }
    otio.end();
    to.write("\n");
}

} // namespace Rushes::Interchange
