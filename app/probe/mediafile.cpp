// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/mediafile.h"

#include "core/media/probeprotocol.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/mem.h>
}

#include <filesystem>
#include <fstream>
#include <system_error>

namespace Rushes::Probe {

namespace {

constexpr int bufferSize = 64 * 1024;
constexpr int mostStreams = 128;

/// The containers of newsrooms and cameras. hls, concat, dash, imf, image2, sdp and
/// the like are left out with care: they name other files.
constexpr auto containers = "mxf,mov,mp4,avi,matroska,webm,mpegts,mpeg,mpegvideo,gxf,lxf,dv,asf,flv,h264,hevc,"
                            "wav,w64,aiff,flac,mp3,aac,ac3,ogg,caf";

int readSome(void* opaque, std::uint8_t* to, int size) {
    auto& file = *static_cast<std::filebuf*>(opaque);
    const std::streamsize count = file.sgetn(reinterpret_cast<char*>(to), size);
    return count > 0 ? static_cast<int>(count) : AVERROR_EOF;
}

std::int64_t seekTo(void* opaque, std::int64_t offset, int whence) {
    auto& file = *static_cast<std::filebuf*>(opaque);
    if ((whence & AVSEEK_SIZE) != 0) {
        const auto here = file.pubseekoff(0, std::ios::cur, std::ios::in);
        const auto size = file.pubseekoff(0, std::ios::end, std::ios::in);
        file.pubseekpos(here, std::ios::in);
        return size;
    }
    const int origin = whence & ~AVSEEK_FORCE;
    return file.pubseekoff(offset, origin == SEEK_SET ? std::ios::beg : origin == SEEK_CUR ? std::ios::cur : std::ios::end, std::ios::in);
}

/// Whether the headers say what decoding a picture asks for: which stream, what and how large, how long, and whether it has fields. Containers
/// of tapes and streams do not, and where there are several pictures their packets tell which is the film.
bool headersAreEnough(const AVFormatContext& format) {
    const std::string_view name = format.iformat->name;
    if (name != "mxf" && !name.starts_with("mov,")) return false;
    const AVStream* film = nullptr;
    for (AVStream* const* stream = format.streams; stream != format.streams + format.nb_streams; ++stream) {
        if ((*stream)->codecpar->codec_type != AVMEDIA_TYPE_VIDEO) continue;
        if (film != nullptr) return false;
        film = *stream;
    }
    if (film == nullptr || film->codecpar->codec_id == AV_CODEC_ID_NONE || film->codecpar->width <= 0 || film->codecpar->height <= 0 || film->duration <= 0)
        return false;
    // One that can decode to a smaller picture must not where there are fields, and is told before it begins.
    const AVCodec* const decoder = avcodec_find_decoder(film->codecpar->codec_id);
    return decoder != nullptr && (decoder->max_lowres == 0 || film->codecpar->field_order != AV_FIELD_UNKNOWN);
}

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**) { return AVERROR(EPERM); }

/// No device, pipe or folder: they have no end, or no bytes.
bool isRegularFile(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

std::filesystem::path pathFrom(std::string_view bytes) {
#ifdef _WIN32
    return std::filesystem::path{std::u8string{bytes.begin(), bytes.end()}};
#else
    return std::filesystem::path{bytes};
#endif
}

} // namespace

struct MediaFile::Handles {
    std::filebuf file;
    AVIOContext* io = nullptr;
    AVFormatContext* format = nullptr;

    Handles() = default;
    ~Handles() {
        avformat_close_input(&format);
        if (io != nullptr) av_freep(static_cast<void*>(&io->buffer));
        avio_context_free(&io);
    }
    Handles(const Handles&) = delete;
    Handles& operator=(const Handles&) = delete;

    [[nodiscard]] bool openFile(const std::filesystem::path& path) {
        file.pubsetbuf(nullptr, 0); // libav* has a buffer of its own
        return isRegularFile(path) && file.open(path, std::ios::in | std::ios::binary) != nullptr;
    }

    [[nodiscard]] bool prepare() {
        auto* const buffer = static_cast<unsigned char*>(av_malloc(bufferSize));
        if (buffer == nullptr) return false;
        io = avio_alloc_context(buffer, bufferSize, 0, &file, readSome, nullptr, seekTo);
        if (io == nullptr) {
            av_free(buffer);
            return false;
        }
        format = avformat_alloc_context();
        if (format == nullptr) return false;
        format->pb = io;
        format->io_open = refuseToOpen;
        format->max_streams = mostStreams;
        return true;
    }

    [[nodiscard]] int openFormat() {
        AVDictionary* options = nullptr;
        av_dict_set(&options, "format_whitelist", containers, 0);
        av_dict_set(&options, "protocol_whitelist", "none", 0);
        // The file has no name as far as libav* is concerned: its bytes say what it is.
        const int opened = avformat_open_input(&format, nullptr, nullptr, &options);
        av_dict_free(&options);
        return opened;
    }
};

MediaFile::MediaFile(std::unique_ptr<Handles> handles) : m_handles{std::move(handles)} {}
MediaFile::~MediaFile() = default;
MediaFile::MediaFile(MediaFile&&) noexcept = default;
MediaFile& MediaFile::operator=(MediaFile&&) noexcept = default;

Answer<MediaFile> MediaFile::open(std::string_view path, Look look) {
    auto handles = std::make_unique<Handles>();
    if (!handles->openFile(pathFrom(path))) return std::unexpected{Failure{Media::ProbeProtocol::unreadable, "no file that can be read"}};
    if (!handles->prepare()) return failureFrom(AVERROR(ENOMEM), "opening");
    if (const int opened = handles->openFormat(); opened < 0) return failureFrom(opened, "opening");
    // Text that looks like a container by its first bytes alone scores low.
    if (handles->format->probe_score <= AVPROBE_SCORE_RETRY) return notMedia("opening: nothing in it says what it is");
    if (look == Look::ForPictures && headersAreEnough(*handles->format)) return MediaFile{std::move(handles)};
    if (const int found = avformat_find_stream_info(handles->format, nullptr); found < 0) return failureFrom(found, "analysing");
    return MediaFile{std::move(handles)};
}

AVFormatContext& MediaFile::format() const { return *m_handles->format; }

AVStream* MediaFile::video() const {
    const int index = av_find_best_stream(m_handles->format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (index < 0) return nullptr;
    AVStream* const stream = m_handles->format->streams[index];
    return (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0 ? nullptr : stream;
}

} // namespace Rushes::Probe
