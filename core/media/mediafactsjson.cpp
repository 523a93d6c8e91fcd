// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/mediafactsjson.h"

#include <QJsonValue>

#include <array>
#include <cmath>
#include <limits>
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
class Reader {
public:
    explicit Reader(const QJsonObject& json) : m_json{json} {}

    [[nodiscard]] bool isSound() const { return m_sound; }

    QString text(QLatin1StringView name) {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined()) return {};
        const QString text = value.toString();
        require(value.isString() && text.size() <= longestText);
        return text;
    }

    template <typename Number> Number number(QLatin1StringView name) {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined()) return 0;
        const double number = value.toDouble(-1);
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

    const QJsonObject& m_json;
    bool m_sound = true;
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

std::optional<MediaFacts> fromJson(const QJsonObject& json) {
    Reader read{json};
    const MediaFacts facts{
        .container = read.text("container"_L1),
        .videoCodec = read.text("videoCodec"_L1),
        .videoProfile = read.text("videoProfile"_L1),
        .width = read.number<int>("width"_L1),
        .height = read.number<int>("height"_L1),
        .frameRate = read.frameRate("frameRate"_L1),
        .scan = read.scan("scan"_L1),
        .colour = read.text("colour"_L1),
        .videoBitrate = read.number<qint64>("videoBitrate"_L1),
        .frames = read.number<qint64>("frames"_L1),
        .duration = std::chrono::milliseconds{read.number<qint64>("durationMs"_L1)},
        .startTimecode = read.text("startTimecode"_L1),
        .reel = read.text("reel"_L1),
        .audioChannels = read.number<int>("audioChannels"_L1),
        .audioTracks = read.number<int>("audioTracks"_L1),
        .audioCodec = read.text("audioCodec"_L1),
        .audioBits = read.number<int>("audioBits"_L1),
        .audioRate = read.number<int>("audioRate"_L1),
    };
    if (!read.isSound()) return std::nullopt;
    return facts;
}

} // namespace Rushes::Media
