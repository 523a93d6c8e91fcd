// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/waveform.h"

#include "app/probe/mediafile.h"
#include "core/media/probeprotocol.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/samplefmt.h>
}

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

namespace Rushes::Probe {

namespace {

namespace Protocol = Media::ProbeProtocol;

constexpr int moments = Protocol::waveformSeconds * Protocol::waveformPerSecond;
constexpr std::int64_t mostPackets = 200'000; ///< of a minute; the processor's time is limited beside that

struct FreeDecoder {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
struct FreeFrame {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct FreePacket {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
using Codec = std::unique_ptr<AVCodecContext, FreeDecoder>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;
using Packet = std::unique_ptr<AVPacket, FreePacket>;

/// A sound track that is read: its decoder, and where its channels stand among all.
struct Track {
    AVStream* stream;
    Codec decoder;
    int firstChannel;
    int channels;
    double startSeconds; ///< of the first sample of the next frame without a time of its own
    bool isDone = false;
};

template <typename T> double sampleOf(const std::uint8_t* at) {
    T value{};
    std::memcpy(&value, at, sizeof value);
    if constexpr (std::is_floating_point_v<T>) return static_cast<double>(value);
    else if constexpr (std::is_same_v<T, std::uint8_t>) return (static_cast<double>(value) - 128) / 128;
    else return static_cast<double>(value) / -static_cast<double>(std::numeric_limits<T>::min());
}

using ReadSample = double (*)(const std::uint8_t*);

ReadSample readerOf(AVSampleFormat format) {
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_U8: return sampleOf<std::uint8_t>;
    case AV_SAMPLE_FMT_S16: return sampleOf<std::int16_t>;
    case AV_SAMPLE_FMT_S32: return sampleOf<std::int32_t>;
    case AV_SAMPLE_FMT_S64: return sampleOf<std::int64_t>;
    case AV_SAMPLE_FMT_FLT: return sampleOf<float>;
    case AV_SAMPLE_FMT_DBL: return sampleOf<double>;
    default: return nullptr;
    }
}

/// 255 for full scale, 0 for -60 dB and below.
unsigned char levelOf(float peak) {
    constexpr double range = 60;
    if (!(peak > 0.001F)) return 0;
    const double decibels = 20 * std::log10(std::min(1.0, static_cast<double>(peak)));
    return static_cast<unsigned char>(std::lround(std::clamp(255 * (1 + decibels / range), 0.0, 255.0)));
}

class Levels {
public:
    Levels(int channels, double from) : m_channels{channels}, m_from{from}, m_peaks(static_cast<std::size_t>(channels) * moments, 0.0F) {}

    /// Takes a frame that begins at a time of the file. Answers the time after it.
    double take(const AVFrame& frame, const Track& track, double seconds) {
        const auto format = static_cast<AVSampleFormat>(frame.format);
        const ReadSample read = readerOf(format);
        const int rate = frame.sample_rate;
        if (read == nullptr || rate <= 0) return seconds;
        const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
        const auto size = static_cast<std::size_t>(av_get_bytes_per_sample(format));
        const int channels = std::min(frame.ch_layout.nb_channels, track.channels);
        for (int channel = 0; channel < channels; ++channel) {
            const std::uint8_t* at = isPlanar ? frame.extended_data[channel] : frame.extended_data[0] + static_cast<std::size_t>(channel) * size;
            const std::size_t stride = isPlanar ? size : size * static_cast<std::size_t>(frame.ch_layout.nb_channels);
            for (int sample = 0; sample < frame.nb_samples; ++sample, at += stride) {
                const double time = seconds + static_cast<double>(sample) / rate - m_from;
                const auto moment = static_cast<std::int64_t>(std::floor(time * Protocol::waveformPerSecond + 1e-6));
                if (moment < 0 || moment >= moments) continue;
                float& peak =
                    m_peaks[static_cast<std::size_t>(moment) * static_cast<std::size_t>(m_channels) + static_cast<std::size_t>(track.firstChannel + channel)];
                peak = std::max(peak, static_cast<float>(std::abs(read(at))));
                m_last = std::max(m_last, moment);
            }
        }
        return seconds + static_cast<double>(frame.nb_samples) / rate;
    }

    [[nodiscard]] std::string text() const {
        std::string answer(1, static_cast<char>(static_cast<unsigned char>(m_channels)));
        const auto count = static_cast<std::size_t>(m_last + 1) * static_cast<std::size_t>(m_channels);
        for (std::size_t place = 0; place < count; ++place) answer += static_cast<char>(levelOf(m_peaks[place]));
        return answer;
    }

private:
    int m_channels;
    double m_from;
    std::vector<float> m_peaks;
    std::int64_t m_last = -1;
};

/// Opens the sound tracks for which there is a decoder; the others stay silent.
std::vector<Track> openTracks(AVFormatContext& format, int& channels) {
    std::vector<Track> tracks;
    for (unsigned number = 0; number < format.nb_streams; ++number) {
        AVStream* const stream = format.streams[number];
        stream->discard = AVDISCARD_ALL;
        if (stream->codecpar->codec_type != AVMEDIA_TYPE_AUDIO) continue;
        const int own = stream->codecpar->ch_layout.nb_channels;
        if (own < 1 || channels + own > Protocol::mostWaveformChannels) continue;
        const int first = channels;
        channels += own;
        const AVCodec* const decoder = avcodec_find_decoder(stream->codecpar->codec_id);
        if (decoder == nullptr) continue;
        Codec context{avcodec_alloc_context3(decoder)};
        if (!context || avcodec_parameters_to_context(context.get(), stream->codecpar) < 0) continue;
        context->thread_count = 1;
        context->pkt_timebase = stream->time_base;
        if (avcodec_open2(context.get(), decoder, nullptr) < 0) continue;
        stream->discard = AVDISCARD_DEFAULT;
        tracks.push_back({stream, std::move(context), first, own, 0});
    }
    return tracks;
}

double startOf(const AVFormatContext& format) { return format.start_time == AV_NOPTS_VALUE ? 0 : static_cast<double>(format.start_time) / AV_TIME_BASE; }

void takeFrames(Track& track, AVFrame& frame, Levels& levels, double fileStart, double until) {
    while (avcodec_receive_frame(track.decoder.get(), &frame) >= 0) {
        double seconds = track.startSeconds;
        if (frame.best_effort_timestamp != AV_NOPTS_VALUE)
            seconds = static_cast<double>(frame.best_effort_timestamp) * av_q2d(track.stream->time_base) - fileStart;
        track.startSeconds = levels.take(frame, track, seconds);
        if (track.startSeconds >= until) track.isDone = true;
        av_frame_unref(&frame);
    }
}

} // namespace

Answer<std::string> waveformOf(const MediaFile& file, std::int64_t second) {
    AVFormatContext& format = file.format();
    int channels = 0;
    std::vector<Track> tracks = openTracks(format, channels);
    Levels levels{channels, static_cast<double>(second)};
    if (tracks.empty()) return levels.text();
    const Packet packet{av_packet_alloc()};
    const Frame frame{av_frame_alloc()};
    if (!packet || !frame) return failureFrom(AVERROR(ENOMEM), "decoding");
    const double fileStart = startOf(format);
    const double until = static_cast<double>(second + Protocol::waveformSeconds);
    const std::int64_t begin = format.start_time == AV_NOPTS_VALUE ? 0 : format.start_time;
    // Where seeking fails it is read from where it stands, and times tell what is what.
    if (second > 0) static_cast<void>(av_seek_frame(&format, -1, begin + second * AV_TIME_BASE, AVSEEK_FLAG_BACKWARD));
    for (Track& track : tracks) track.startSeconds = static_cast<double>(second);
    for (std::int64_t count = 0; count < mostPackets && std::ranges::any_of(tracks, [](const Track& track) { return !track.isDone; }); ++count) {
        if (av_read_frame(&format, packet.get()) < 0) break;
        const auto track = std::ranges::find(tracks, packet->stream_index, [](const Track& one) { return one.stream->index; });
        // Packets that a decoder cannot use are damage it may recover from.
        if (track != tracks.end() && !track->isDone && avcodec_send_packet(track->decoder.get(), packet.get()) >= 0)
            takeFrames(*track, *frame, levels, fileStart, until);
        av_packet_unref(packet.get());
    }
    for (Track& track : tracks) {
        if (track.isDone) continue;
        static_cast<void>(avcodec_send_packet(track.decoder.get(), nullptr));
        takeFrames(track, *frame, levels, fileStart, until);
    }
    return levels.text();
}

} // namespace Rushes::Probe
