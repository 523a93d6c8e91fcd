// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/facts.h"

#include "app/probe/jsonobject.h"
#include "app/probe/mediafile.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <cmath>
#include <span>

namespace Rushes::Probe {

namespace {

constexpr int largestSide = 65536;
constexpr std::int64_t longestMilliseconds = std::int64_t{100} * 24 * 3600 * 1000;
constexpr std::int64_t mostFrames = std::int64_t{1} << 40;

std::string_view orEmpty(const char* text) { return text == nullptr ? std::string_view{} : std::string_view{text}; }

std::int64_t within(std::int64_t number, std::int64_t most) { return number < 0 || number > most ? 0 : number; }

std::span<AVStream*> streamsOf(const AVFormatContext& format) { return {format.streams, format.nb_streams}; }

std::string_view entry(const AVDictionary* dictionary, const char* key) {
    const AVDictionaryEntry* const found = av_dict_get(dictionary, key, nullptr, 0);
    return found == nullptr ? std::string_view{} : orEmpty(found->value);
}

/// Of the picture's stream first, then of the file, then of any stream: a QuickTime timecode track says it for the picture as well.
std::string_view entryAnywhere(const AVFormatContext& format, const AVStream* video, const char* key) {
    if (video != nullptr && !entry(video->metadata, key).empty()) return entry(video->metadata, key);
    if (!entry(format.metadata, key).empty()) return entry(format.metadata, key);
    for (const AVStream* stream : streamsOf(format)) {
        if (!entry(stream->metadata, key).empty()) return entry(stream->metadata, key);
    }
    return {};
}

/// MP4 and QuickTime share a demuxer; the file's brand tells them apart.
std::string_view containerOf(const AVFormatContext& format) {
    const std::string_view names = orEmpty(format.iformat->name);
    if (names.starts_with("mov,")) {
        const std::string_view brand = entry(format.metadata, "major_brand");
        return brand.empty() || brand == "qt  " ? "mov" : "mp4";
    }
    return names.substr(0, names.find(','));
}

/// The exact rate. The average over the file is right but may be off by rounding of times, such as 59.94 of a stream in milliseconds;
/// the base rate is exact but may count fields. Where the two are as good as equal the base rate is meant.
AVRational frameRateOf(const AVStream& stream) {
    const AVRational base = stream.r_frame_rate;
    const AVRational average = stream.avg_frame_rate;
    if (average.num <= 0 || average.den <= 0) return base;
    if (base.num <= 0 || base.den <= 0) return average;
    return std::abs(av_q2d(base) / av_q2d(average) - 1) < 0.001 ? base : average;
}

/// The field that is shown first, which is not always the one that is coded first.
std::string_view scanOf(AVFieldOrder order) {
    switch (order) {
    case AV_FIELD_TT:
    case AV_FIELD_BT: return "topFieldFirst";
    case AV_FIELD_BB:
    case AV_FIELD_TB: return "bottomFieldFirst";
    default: return "progressive";
    }
}

std::string_view colourOf(const AVCodecParameters& parameters) {
    if (parameters.color_primaries != AVCOL_PRI_UNSPECIFIED) return orEmpty(av_color_primaries_name(parameters.color_primaries));
    if (parameters.color_space != AVCOL_SPC_UNSPECIFIED) return orEmpty(av_color_space_name(parameters.color_space));
    return {};
}

bool isAudio(const AVStream* stream) { return stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO; }

/// What the stream says, or else what is left of the file's bit rate when its sound is taken off.
std::int64_t videoBitrateOf(const AVFormatContext& format, const AVStream& video) {
    if (video.codecpar->bit_rate > 0) return video.codecpar->bit_rate;
    std::int64_t rest = format.bit_rate;
    for (const AVStream* stream : streamsOf(format)) {
        if (isAudio(stream)) rest -= within(stream->codecpar->bit_rate, format.bit_rate);
    }
    return rest;
}

std::int64_t millisecondsOf(const AVFormatContext& format, const AVStream* video) {
    if (video != nullptr && video->duration > 0) return av_rescale_q(video->duration, video->time_base, {1, 1000});
    return format.duration > 0 ? format.duration / (AV_TIME_BASE / 1000) : 0;
}

std::int64_t framesOf(const AVStream& video, AVRational rate, std::int64_t milliseconds) {
    if (video.nb_frames > 0) return video.nb_frames;
    if (rate.num <= 0 || rate.den <= 0) return 0;
    if (video.duration > 0) return av_rescale_q(video.duration, video.time_base, av_inv_q(rate));
    return av_rescale_q(milliseconds, {1, 1000}, av_inv_q(rate));
}

void addVideo(JsonObject& json, const AVFormatContext& format, const AVStream& video, std::int64_t milliseconds) {
    const AVCodecParameters& parameters = *video.codecpar;
    const AVRational rate = frameRateOf(video);
    json.add("videoCodec", orEmpty(avcodec_get_name(parameters.codec_id)))
        .add("videoProfile", orEmpty(avcodec_profile_name(parameters.codec_id, parameters.profile)))
        .add("width", within(parameters.width, largestSide))
        .add("height", within(parameters.height, largestSide))
        .add("scan", scanOf(parameters.field_order))
        .add("colour", colourOf(parameters))
        .add("videoBitrate", within(videoBitrateOf(format, video), std::int64_t{1} << 40))
        .add("frames", within(framesOf(video, rate, milliseconds), mostFrames));
    if (rate.num > 0 && rate.den > 0 && av_q2d(rate) <= 1000) json.add("frameRate", std::to_string(rate.num) + '/' + std::to_string(rate.den));
}

std::int64_t bitsOf(const AVCodecParameters& parameters) {
    if (parameters.bits_per_raw_sample > 0) return parameters.bits_per_raw_sample;
    return std::max(parameters.bits_per_coded_sample, av_get_bits_per_sample(parameters.codec_id));
}

void addAudio(JsonObject& json, const AVFormatContext& format) {
    const auto streams = streamsOf(format);
    const auto first = std::ranges::find_if(streams, isAudio);
    if (first == streams.end()) return;
    std::int64_t channels = 0;
    for (const AVStream* stream : streams) {
        if (isAudio(stream)) channels += within(stream->codecpar->ch_layout.nb_channels, 1024);
    }
    const AVCodecParameters& parameters = *(*first)->codecpar;
    json.add("audioChannels", channels)
        .add("audioTracks", std::ranges::count_if(streams, isAudio))
        .add("audioCodec", orEmpty(avcodec_get_name(parameters.codec_id)))
        .add("audioBits", within(bitsOf(parameters), 64))
        .add("audioRate", within(parameters.sample_rate, 1 << 24));
}

} // namespace

Answer<std::string> factsOf(const MediaFile& file) {
    const AVFormatContext& format = file.format();
    const AVStream* const video = file.video();
    if (video == nullptr && std::ranges::none_of(streamsOf(format), isAudio)) return notMedia("neither picture nor sound");
    const std::int64_t milliseconds = within(millisecondsOf(format, video), longestMilliseconds);
    JsonObject json;
    json.add("container", containerOf(format))
        .add("durationMs", milliseconds)
        .add("startTimecode", entryAnywhere(format, video, "timecode"))
        .add("reel", entryAnywhere(format, video, "reel_name"));
    if (video != nullptr) addVideo(json, format, *video, milliseconds);
    addAudio(json, format);
    return json.text();
}

} // namespace Rushes::Probe
