// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/mediafactsjson.h"

#include "core/media/flatobject.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <type_traits>
#include <utility>

namespace Rushes::Media {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 256;
/// Up to here a JSON number is exact.
constexpr double largestNumber = 9007199254740991.0;

constexpr std::array scanWords{
    std::pair{Scan::Progressive, "progressive"_L1},
    std::pair{Scan::TopFieldFirst, "topFieldFirst"_L1},
    std::pair{Scan::BottomFieldFirst, "bottomFieldFirst"_L1},
};

/// Reads members, and remembers whether one of them was not what it should be.
template <typename Json> class Reader {
public:
    explicit Reader(const Json& json) : m_json{json} {}

    [[nodiscard]] bool isSound() const { return m_sound; }

    QString text(QLatin1StringView name) {
        if constexpr (std::is_same_v<Json, FlatObject>) {
            const FlatObject::Value value = m_json.value(name);
            const auto* const text = std::get_if<QLatin1StringView>(&value);
            require(std::holds_alternative<std::monostate>(value) || (text != nullptr && text->size() <= longestText));
            return text != nullptr ? QString{*text} : QString{};
        } else {
            const QJsonValue value = m_json.value(name);
            if (value.isUndefined()) return {};
            const QString text = value.toString();
            require(value.isString() && text.size() <= longestText);
            return text;
        }
    }

    template <typename Number> Number number(QLatin1StringView name) {
        double number = 0;
        if constexpr (std::is_same_v<Json, FlatObject>) {
            const FlatObject::Value value = m_json.value(name);
            if (std::holds_alternative<std::monostate>(value)) return 0;
            const auto* const known = std::get_if<qint64>(&value);
            number = known != nullptr ? static_cast<double>(*known) : -1;
        } else {
            const QJsonValue value = m_json.value(name);
            if (value.isUndefined()) return 0;
            number = value.toDouble(-1);
        }
        const double largest = std::min(largestNumber, static_cast<double>(std::numeric_limits<Number>::max()));
        const bool fits = number >= 0 && number <= largest && number == std::floor(number);
        require(fits);
        return fits ? static_cast<Number>(number) : Number{0};
    }

    std::optional<FrameRate> frameRate(QLatin1StringView name) {
        const QString written = text(name);
        if (written.isEmpty()) return std::nullopt;
        const auto rate = FrameRate::parse(written);
        require(rate.has_value());
        return rate;
    }

    Scan scan(QLatin1StringView name) {
        const QString written = text(name);
        if (written.isEmpty()) return Scan::Progressive;
        for (const auto& [scan, word] : scanWords) {
            if (written == word) return scan;
        }
        require(false);
        return Scan::Progressive;
    }

private:
    void require(bool sound) { m_sound = m_sound && sound; }

    const Json& m_json;
    bool m_sound = true;
};

template <typename Json> std::optional<MediaFacts> factsIn(const Json& json) {
    Reader<Json> read{json};
    MediaFacts facts{
        .container = read.text("container"_L1),
        .videoCodec = read.text("videoCodec"_L1),
        .videoProfile = read.text("videoProfile"_L1),
        .width = read.template number<int>("width"_L1),
        .height = read.template number<int>("height"_L1),
        .frameRate = read.frameRate("frameRate"_L1),
        .scan = read.scan("scan"_L1),
        .colour = read.text("colour"_L1),
        .videoBitrate = read.template number<qint64>("videoBitrate"_L1),
        .frames = read.template number<qint64>("frames"_L1),
        .duration = std::chrono::milliseconds{read.template number<qint64>("durationMs"_L1)},
        .startTimecode = read.text("startTimecode"_L1),
        .reel = read.text("reel"_L1),
        .audioChannels = read.template number<int>("audioChannels"_L1),
        .audioTracks = read.template number<int>("audioTracks"_L1),
        .audioCodec = read.text("audioCodec"_L1),
        .audioBits = read.template number<int>("audioBits"_L1),
        .audioRate = read.template number<int>("audioRate"_L1),
    };
    if (!read.isSound()) return std::nullopt;
    return facts;
}

/// Members of an object whose texts need no escapes.
class PlainWriter {
public:
    [[nodiscard]] bool isPlain() const { return m_plain; }
    [[nodiscard]] QByteArray taken() { return std::move(m_json) + '}'; }

    void number(QLatin1StringView name, qint64 number) {
        begin(name);
        m_json.append(QByteArray::number(number));
    }
    void text(QLatin1StringView name, const QString& text) {
        m_plain = m_plain && std::ranges::all_of(
                                 text, [](QChar character) { return character >= u' ' && character < u'\x7f' && character != u'"' && character != u'\\'; });
        begin(name);
        m_json.append('"').append(text.toLatin1()).append('"');
    }

private:
    void begin(QLatin1StringView name) { m_json.append(m_json.isEmpty() ? "{\"" : ",\"").append(name.data(), name.size()).append("\":"); }

    QByteArray m_json;
    bool m_plain = true;
};

QString wordOf(Scan scan) {
    for (const auto& [known, word] : scanWords) {
        if (known == scan) return word;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QJsonObject toJson(const MediaFacts& facts) {
    return {
        {u"container"_s, facts.container},
        {u"videoCodec"_s, facts.videoCodec},
        {u"videoProfile"_s, facts.videoProfile},
        {u"width"_s, facts.width},
        {u"height"_s, facts.height},
        {u"frameRate"_s, facts.frameRate ? facts.frameRate->text() : QString{}},
        {u"scan"_s, wordOf(facts.scan)},
        {u"colour"_s, facts.colour},
        {u"videoBitrate"_s, facts.videoBitrate},
        {u"frames"_s, facts.frames},
        {u"durationMs"_s, static_cast<qint64>(facts.duration.count())},
        {u"startTimecode"_s, facts.startTimecode},
        {u"reel"_s, facts.reel},
        {u"audioChannels"_s, facts.audioChannels},
        {u"audioTracks"_s, facts.audioTracks},
        {u"audioCodec"_s, facts.audioCodec},
        {u"audioBits"_s, facts.audioBits},
        {u"audioRate"_s, facts.audioRate},
    };
}

QByteArray toText(const MediaFacts& facts) {
    PlainWriter writer;
    // In the order of QJsonObject.
    writer.number("audioBits"_L1, facts.audioBits);
    writer.number("audioChannels"_L1, facts.audioChannels);
    writer.text("audioCodec"_L1, facts.audioCodec);
    writer.number("audioRate"_L1, facts.audioRate);
    writer.number("audioTracks"_L1, facts.audioTracks);
    writer.text("colour"_L1, facts.colour);
    writer.text("container"_L1, facts.container);
    writer.number("durationMs"_L1, facts.duration.count());
    writer.text("frameRate"_L1, facts.frameRate ? facts.frameRate->text() : QString{});
    writer.number("frames"_L1, facts.frames);
    writer.number("height"_L1, facts.height);
    writer.text("reel"_L1, facts.reel);
    writer.text("scan"_L1, wordOf(facts.scan));
    writer.text("startTimecode"_L1, facts.startTimecode);
    writer.number("videoBitrate"_L1, facts.videoBitrate);
    writer.text("videoCodec"_L1, facts.videoCodec);
    writer.text("videoProfile"_L1, facts.videoProfile);
    writer.number("width"_L1, facts.width);
    return writer.isPlain() ? writer.taken() : QJsonDocument{toJson(facts)}.toJson(QJsonDocument::Compact);
}

std::optional<MediaFacts> fromJson(const QJsonObject& json) { return factsIn(json); }

std::optional<MediaFacts> fromText(const QByteArray& json) {
    if (const auto object = FlatObject::read(json)) return factsIn(*object);
    return factsIn(QJsonDocument::fromJson(json).object());
}

} // namespace Rushes::Media
