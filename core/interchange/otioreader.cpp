// SPDX-License-Identifier: GPL-3.0-or-later
// OpenTimelineIO JSON: the clips of all tracks of pictures, however deep they lie in stacks and tracks. Clip.1 and Clip.2 are read.
#include "core/interchange/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;

namespace {

constexpr int deepest = 64; ///< of nested compositions

QString schemaOf(const QJsonObject& object) { return object.value("OTIO_SCHEMA"_L1).toString().section(u'.', 0, 0); }

struct Time {
    double value = 0;
    double rate = 0;

    static Time of(const QJsonValue& value) { return {value["value"_L1].toDouble(), value["rate"_L1].toDouble()}; }
    [[nodiscard]] double at(double other) const { return rate > 0 ? value * other / rate : value; }
};

/// The nearest whole number; one that is in no clip where the file tells none that could be.
qint64 whole(double frames) {
    constexpr double most = 1e15;
    return std::abs(frames) < most ? static_cast<qint64>(std::llround(frames)) : static_cast<qint64>(most);
}

/// 29.97002997… is 30000/1001.
std::optional<FrameRate> exact(double rate) { return FrameRate::parse(QString::number(rate, 'f', 5)).value_or(*FrameRate::of(25)); }

QJsonObject referenceOf(const QJsonObject& clip) {
    const QJsonObject all = clip.value("media_references"_L1).toObject();
    const QString key = clip.value("active_media_reference_key"_L1).toString(u"DEFAULT_MEDIA"_s);
    return all.contains(key) ? all.value(key).toObject() : clip.value("media_reference"_L1).toObject();
}

class Reader {
public:
    void read(const QJsonObject& object, int depth) {
        if (depth > deepest) return;
        const QString schema = schemaOf(object);
        if (schema == "Clip"_L1) return readClip(object);
        if (schema == "Transition"_L1) return list.leave(LeftOut::Effect);
        if (schema == "Track"_L1 && object.value("kind"_L1).toString() == "Audio"_L1) {
            for (const QJsonValue child : object.value("children"_L1).toArray())
                if (schemaOf(child.toObject()) == "Clip"_L1) list.leave(LeftOut::Sound);
            return;
        }
        if (schema == "Timeline"_L1) return read(object.value("tracks"_L1).toObject(), depth + 1);
        for (const QJsonValue child : object.value("children"_L1).toArray()) read(child.toObject(), depth + 1);
    }

    ImportedList list;

private:
    void readClip(const QJsonObject& clip) {
        const QJsonObject reference = referenceOf(clip);
        const QJsonValue available = reference.value("available_range"_L1);
        const QJsonValue range = clip.value("source_range"_L1).isObject() ? clip.value("source_range"_L1) : available;
        if (!range.isObject()) return;
        const Time start = Time::of(range["start_time"_L1]);
        const Time duration = Time::of(range["duration"_L1]);
        if (start.rate <= 0) return;
        // Where the file's own range is told the shot is counted from its first frame, whatever the file says of its timecode.
        const bool knowsFile = available.isObject();
        const double first = knowsFile ? Time::of(available["start_time"_L1]).at(start.rate) : 0;
        const auto in = whole(start.value - first);
        const auto frames = whole(duration.at(start.rate));
        if (!clip.value("effects"_L1).toArray().isEmpty()) list.leave(LeftOut::Effect);
        const QJsonValue rushes = clip.value("metadata"_L1)["rushes"_L1];
        ImportedShot shot{.line = list.shots.size() + 1,
                          .clip = clip.value("name"_L1).toString(),
                          .file = reference.value("target_url"_L1).toString(),
                          .reel = rushes["reel"_L1].toString(),
                          .rate = FrameRate::parse(rushes["rate"_L1].toString()),
                          .in = {.frames = in, .isSinceMidnight = !knowsFile},
                          .out = {.frames = in + frames, .isSinceMidnight = !knowsFile},
                          .note = rushes["note"_L1].toString()};
        if (!shot.rate) shot.rate = exact(start.rate);
        for (const QJsonValue marker : clip.value("markers"_L1).toArray())
            if (const QString tag = marker["name"_L1].toString(); !tag.isEmpty()) shot.tags.append(tag);
        list.shots.append(shot);
    }
};

} // namespace

ImportedShots readOtio(const QByteArray& file) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (!document.isObject()) {
        // What names a schema and cannot be read on was a timeline once.
        const bool wasOne = file.trimmed().startsWith('{') && file.contains("\"OTIO_SCHEMA\"");
        const qsizetype line = error.error == QJsonParseError::NoError ? 0 : file.first(std::min<qsizetype>(error.offset, file.size())).count('\n') + 1;
        return std::unexpected{ImportError{wasOne ? ImportFault::Damaged : ImportFault::NotThisFormat, line, error.errorString()}};
    }
    if (!document.object().contains("OTIO_SCHEMA"_L1)) return std::unexpected{ImportError{ImportFault::NotThisFormat}};
    Reader reader;
    reader.read(document.object(), 0);
    return reader.list;
}

} // namespace Rushes::Interchange
