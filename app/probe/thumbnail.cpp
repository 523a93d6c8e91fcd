// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/thumbnail.h"

#include "app/probe/mediafile.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace Rushes::Probe {

namespace {

/// 67 million: 8K and larger, and less than half of the memory that the process may use.
constexpr std::int64_t mostPixels = std::int64_t{1} << 26;
constexpr int mostPackets = 2000;
/// Where pictures are looked for, in hundredths of the length.
constexpr std::array places{10, 25, 50, 0};
constexpr int jpegQuality = 4; ///< 2 is best, 31 is worst

struct FreeDecoder {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
struct FreeFrame {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct FreePacket {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
struct FreeScaler {
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};
using Codec = std::unique_ptr<AVCodecContext, FreeDecoder>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;
using Packet = std::unique_ptr<AVPacket, FreePacket>;
using Scaler = std::unique_ptr<SwsContext, FreeScaler>;

bool isInterlaced(const AVStream& video) { return video.codecpar->field_order > AV_FIELD_PROGRESSIVE; }
/// A container need not know what the pictures say of themselves.
bool isInterlaced(const AVStream& video, const AVFrame& frame) { return isInterlaced(video) || (frame.flags & AV_FRAME_FLAG_INTERLACED) != 0; }
/// Whether the decoder gives a picture out only when the next one comes, though it is whole: for MPEG-2 with pictures between two.
bool holdsBack(const AVCodecContext& decoder) { return decoder.codec_id == AV_CODEC_ID_MPEG2VIDEO || decoder.codec_id == AV_CODEC_ID_MPEG1VIDEO; }

/// How often a decoder may halve the picture and still be larger than asked for. Interlaced pictures are decoded whole, for their fields.
int halvings(const AVCodec& decoder, const AVStream& video, int width) {
    int count = 0;
    while (!isInterlaced(video) && count < decoder.max_lowres && (video.codecpar->width >> (count + 1)) >= width) ++count;
    return count;
}

Answer<Codec> openDecoder(const AVStream& video, int width) {
    const AVCodec* const decoder = avcodec_find_decoder(video.codecpar->codec_id);
    if (decoder == nullptr) return notMedia("no decoder for its pictures");
    Codec context{avcodec_alloc_context3(decoder)};
    if (!context || avcodec_parameters_to_context(context.get(), video.codecpar) < 0) return failureFrom(AVERROR(ENOMEM), "decoding");
    context->thread_count = 1; // each thread has pictures of its own in memory
    context->max_pixels = mostPixels;
    context->skip_frame = AVDISCARD_NONKEY;
    context->skip_loop_filter = AVDISCARD_ALL;
    context->lowres = halvings(*decoder, video, width);
    if (const int opened = avcodec_open2(context.get(), decoder, nullptr); opened < 0) return failureFrom(opened, "decoding");
    return context;
}

/// Gives the decoder a packet, or the end of all packets, and takes what it has to give.
int decode(AVCodecContext& decoder, const AVPacket* packet, AVFrame& frame) {
    // Packets that a decoder cannot use are damage it may recover from.
    static_cast<void>(avcodec_send_packet(&decoder, packet));
    int received = avcodec_receive_frame(&decoder, &frame);
    if (received != AVERROR(EAGAIN) || packet == nullptr || !holdsBack(decoder)) return received;
    // Else the next key frame would be read and decoded for nothing.
    static_cast<void>(avcodec_send_packet(&decoder, nullptr));
    received = avcodec_receive_frame(&decoder, &frame);
    if (received < 0) avcodec_flush_buffers(&decoder);
    return received;
}

/// The next key frame from where the file stands.
Answer<Frame> nextFrame(AVFormatContext& format, const AVStream& video, AVCodecContext& decoder) {
    Packet packet{av_packet_alloc()};
    Frame frame{av_frame_alloc()};
    if (!packet || !frame) return failureFrom(AVERROR(ENOMEM), "decoding");
    for (int count = 0; count < mostPackets; ++count) {
        const int read = av_read_frame(&format, packet.get());
        const bool ours = read >= 0 && packet->stream_index == video.index;
        if (read < 0 || ours) {
            const int received = decode(decoder, ours ? packet.get() : nullptr, *frame); // packets are counted, so this ends
            if (received >= 0) return frame;
            if (received == AVERROR(ENOMEM)) return failureFrom(received, "decoding");
        }
        av_packet_unref(packet.get());
        if (read < 0) break;
    }
    return notMedia("no picture in it");
}

/// To a time of the stream, from its start.
void seekTo(AVFormatContext& format, const AVStream& video, AVCodecContext& decoder, std::int64_t offset) {
    const std::int64_t start = video.start_time == AV_NOPTS_VALUE ? 0 : video.start_time;
    // Where seeking fails the next picture is as good.
    static_cast<void>(av_seek_frame(&format, video.index, start + offset, AVSEEK_FLAG_BACKWARD));
    avcodec_flush_buffers(&decoder);
}

void seekToPart(AVFormatContext& format, const AVStream& video, AVCodecContext& decoder, int hundredths) {
    const std::int64_t whole = av_rescale_q(std::max<std::int64_t>(format.duration, 0), {1, AV_TIME_BASE}, video.time_base);
    const std::int64_t length = video.duration > 0 ? video.duration : whole;
    seekTo(format, video, decoder, av_rescale(length, hundredths, 100));
}

/// One field of an interlaced frame, as a picture of half the height: every second line.
void keepOneField(AVFrame& frame, bool bottom) {
    for (int plane = 0; plane < AV_NUM_DATA_POINTERS && frame.data[plane] != nullptr; ++plane) {
        if (bottom) frame.data[plane] += frame.linesize[plane];
        frame.linesize[plane] *= 2;
    }
    frame.height /= 2;
}

struct Size {
    int width;
    int height;
};

/// The size that shows `frame` in its true proportions, no wider than asked for and no larger than the frame.
Size sizeOf(const AVFrame& frame, const AVFormatContext& format, AVStream& video, int width) {
    const AVRational pixel = av_guess_sample_aspect_ratio(const_cast<AVFormatContext*>(&format), &video, const_cast<AVFrame*>(&frame));
    const double shape = pixel.num > 0 && pixel.den > 0 ? av_q2d(pixel) : 1;
    const double shownWidth = std::max(1.0, frame.width * shape);
    const int across = std::clamp(static_cast<int>(std::lround(shownWidth)), 1, width);
    return {across, std::clamp(static_cast<int>(std::lround(across * frame.height / shownWidth)), 1, 2 * width)};
}

/// JPEG files are of BT.601 and full range, whatever the clip is.
void setColours(SwsContext& scaler, const AVFrame& frame) {
    const bool isHd = frame.height >= 720;
    const int usual = isHd ? SWS_CS_ITU709 : SWS_CS_ITU601;
    const int* const from = sws_getCoefficients(frame.colorspace != AVCOL_SPC_UNSPECIFIED ? static_cast<int>(frame.colorspace) : usual);
    const int fromFullRange = frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0;
    sws_setColorspaceDetails(&scaler, from, fromFullRange, sws_getCoefficients(SWS_CS_ITU601), 1, 0, 1 << 16, 1 << 16);
}

Answer<Frame> scaled(AVFrame& source, Size size, bool interlaced) {
    Frame target{av_frame_alloc()};
    if (!target) return failureFrom(AVERROR(ENOMEM), "scaling");
    target->format = AV_PIX_FMT_YUVJ420P;
    target->width = size.width;
    target->height = size.height;
    if (const int got = av_frame_get_buffer(target.get(), 0); got < 0) return failureFrom(got, "scaling");
    const bool wholeHeight = source.height >= 2 * size.height;
    if (interlaced && wholeHeight) keepOneField(source, false);
    const auto format = static_cast<AVPixelFormat>(source.format);
    const Scaler scaler{sws_getContext(source.width, source.height, format, size.width, size.height, AV_PIX_FMT_YUVJ420P, SWS_AREA, nullptr, nullptr, nullptr)};
    if (!scaler) return notMedia("its pictures have a format that cannot be converted");
    setColours(*scaler, source);
    const int lines = sws_scale(scaler.get(), source.data, source.linesize, 0, source.height, target->data, target->linesize);
    if (lines != size.height) return notMedia("its pictures cannot be converted");
    return target;
}

/// Black, or as good as: the start of a tape, a pause, a fade. Judged by the mean and the brightest of its luma.
bool isBlack(const AVFrame& picture) {
    constexpr int darkMean = 20;
    constexpr int darkBrightest = 60;
    std::int64_t sum = 0;
    int brightest = 0;
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t* const line = picture.data[0] + static_cast<std::ptrdiff_t>(y) * picture.linesize[0];
        for (int x = 0; x < picture.width; ++x) {
            sum += line[x];
            brightest = std::max<int>(brightest, line[x]);
        }
    }
    return brightest < darkBrightest && sum / (std::int64_t{picture.width} * picture.height) < darkMean;
}

Answer<std::string> jpegOf(AVFrame& picture) {
    const AVCodec* const encoder = avcodec_find_encoder(AV_CODEC_ID_MJPEG);
    if (encoder == nullptr) return notMedia("this build of libavcodec writes no JPEG");
    const Codec context{avcodec_alloc_context3(encoder)};
    const Packet packet{av_packet_alloc()};
    if (!context || !packet) return failureFrom(AVERROR(ENOMEM), "writing the picture");
    context->width = picture.width;
    context->height = picture.height;
    context->pix_fmt = AV_PIX_FMT_YUVJ420P;
    context->color_range = AVCOL_RANGE_JPEG;
    context->time_base = {1, 25};
    context->thread_count = 1;
    context->flags |= AV_CODEC_FLAG_QSCALE | AV_CODEC_FLAG_BITEXACT;
    context->global_quality = FF_QP2LAMBDA * jpegQuality;
    picture.quality = context->global_quality;
    picture.pts = 0;
    if (const int opened = avcodec_open2(context.get(), encoder, nullptr); opened < 0) return failureFrom(opened, "writing the picture");
    if (const int sent = avcodec_send_frame(context.get(), &picture); sent < 0) return failureFrom(sent, "writing the picture");
    const int received = avcodec_receive_packet(context.get(), packet.get());
    if (received < 0) return failureFrom(received, "writing the picture");
    return std::string{reinterpret_cast<const char*>(packet->data), static_cast<std::size_t>(packet->size)};
}

/// Of all packets, only the key frames of the picture are read.
void readOnly(AVFormatContext& format, const AVStream& video) {
    for (AVStream** stream = format.streams; stream != format.streams + format.nb_streams; ++stream)
        (*stream)->discard = *stream == &video ? AVDISCARD_NONKEY : AVDISCARD_ALL;
}

} // namespace

Answer<std::string> frameOf(const MediaFile& file, std::int64_t milliseconds, int width) {
    AVStream* const video = file.video();
    if (video == nullptr) return notMedia("no picture in it");
    AVFormatContext& format = file.format();
    readOnly(format, *video);
    const auto decoder = openDecoder(*video, width);
    if (!decoder) return std::unexpected{decoder.error()};
    seekTo(format, *video, **decoder, av_rescale_q(milliseconds, {1, 1000}, video->time_base));
    const auto frame = nextFrame(format, *video, **decoder);
    if (!frame) return std::unexpected{frame.error()};
    const auto picture = scaled(**frame, sizeOf(**frame, format, *video, width), isInterlaced(*video, **frame));
    if (!picture) return std::unexpected{picture.error()};
    return jpegOf(**picture);
}

Answer<std::string> thumbnailOf(const MediaFile& file, int width) {
    AVStream* const video = file.video();
    if (video == nullptr) return notMedia("no picture in it");
    AVFormatContext& format = file.format();
    readOnly(format, *video);
    const auto decoder = openDecoder(*video, width);
    if (!decoder) return std::unexpected{decoder.error()};

    Answer<Frame> best = notMedia("no picture in it");
    for (const int place : places) {
        seekToPart(format, *video, **decoder, place);
        const auto frame = nextFrame(format, *video, **decoder);
        if (!frame) {
            if (!best) best = std::unexpected{frame.error()};
            continue;
        }
        best = scaled(**frame, sizeOf(**frame, format, *video, width), isInterlaced(*video, **frame));
        if (best && !isBlack(**best)) break;
    }
    if (!best) return std::unexpected{best.error()};
    return jpegOf(**best);
}

} // namespace Rushes::Probe
