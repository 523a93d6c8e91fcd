// SPDX-License-Identifier: GPL-3.0-or-later
// rushes-probe: opens media files on behalf of Rushes, under limits, so that a hostile or broken file harms nothing but this process.
// It speaks the protocol of core/media/probeprotocol.h on its standard input and output; with --version it says which FFmpeg it uses.

#include "app/probe/facts.h"
#include "app/probe/limits.h"
#include "app/probe/mediafile.h"
#include "app/probe/thumbnail.h"
#include "app/probe/waveform.h"
#include "core/media/probeprotocol.h"

extern "C" {
#include <libavutil/avutil.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
}

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <new>
#include <optional>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace Rushes::Probe {

namespace {

namespace Protocol = Media::ProbeProtocol;

constexpr int secondsPerRequest = 10;
constexpr std::size_t largestAllocation = std::size_t{256} * 1024 * 1024;

enum class Kind : unsigned char { Facts, Thumbnail, Frame, Waveform };

struct Request {
    Kind kind = Kind::Facts;
    int width = 0;       ///< of a picture
    std::int64_t at = 0; ///< milliseconds of a frame, seconds of a waveform
    std::string path;
};

std::optional<std::string> readHeading() {
    std::string line;
    for (int character = std::getchar(); character != EOF; character = std::getchar()) {
        if (character == '\n') return line;
        if (line.size() == Protocol::longestHeading) return std::nullopt;
        line += static_cast<char>(character);
    }
    return std::nullopt;
}

/// Takes the last word off a heading and reads it as a number.
std::optional<std::size_t> takeNumber(std::string_view& heading) {
    const std::size_t space = heading.rfind(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const std::string_view digits = heading.substr(space + 1);
    heading = heading.substr(0, space);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

/// What is asked for, from a heading without the length.
std::optional<Request> requestFrom(std::string_view heading) {
    Request request;
    if (heading == Protocol::facts) return request;
    const bool isPicture = heading.starts_with(Protocol::thumbnail) || heading.starts_with(Protocol::frame);
    if (isPicture) {
        const auto width = takeNumber(heading);
        if (!width || *width < 1 || *width > Protocol::widestThumbnail) return std::nullopt;
        request.width = static_cast<int>(*width);
        request.kind = Kind::Thumbnail;
        if (heading == Protocol::thumbnail) return request;
    }
    const auto at = takeNumber(heading);
    if (!at || *at > Protocol::latestMillisecond || heading != (isPicture ? Protocol::frame : Protocol::waveform)) return std::nullopt;
    request.kind = isPicture ? Kind::Frame : Kind::Waveform;
    request.at = static_cast<std::int64_t>(*at);
    return request;
}

std::optional<Request> readRequest() {
    const auto line = readHeading();
    if (!line) return std::nullopt;
    std::string_view heading = *line;
    const auto length = takeNumber(heading);
    if (!length || *length > Protocol::longestPath) return std::nullopt;
    auto request = requestFrom(heading);
    if (!request) return std::nullopt;
    request->path.resize(*length);
    if (std::fread(request->path.data(), 1, *length, stdin) != *length) return std::nullopt;
    return request;
}

Answer<std::string> answerTo(const Request& request) {
    try {
        const bool isPicture = request.kind == Kind::Thumbnail || request.kind == Kind::Frame;
        const auto file = MediaFile::open(request.path, isPicture ? Look::ForPictures : Look::Analyse);
        if (!file) return std::unexpected{file.error()};
        switch (request.kind) {
        case Kind::Facts: return factsOf(*file);
        case Kind::Thumbnail: return thumbnailOf(*file, request.width);
        case Kind::Frame: return frameOf(*file, request.at, request.width);
        case Kind::Waveform: return waveformOf(*file, request.at);
        }
        return notMedia("asked for nothing");
    } catch (const std::bad_alloc&) { return std::unexpected{Failure{Protocol::tooLarge, "out of memory"}}; }
}

bool say(std::string_view heading, const std::string& body) {
    const std::string line = std::string{heading} + ' ' + std::to_string(body.size()) + '\n';
    const auto write = [](const std::string& text) { return std::fwrite(text.data(), 1, text.size(), stdout) == text.size(); };
    return write(line) && write(body) && std::fflush(stdout) == 0;
}

bool answer(const Answer<std::string>& answer) {
    if (answer) return say(Protocol::ok, *answer);
    return say(std::string{Protocol::fault} + ' ' + std::string{answer.error().word}, answer.error().detail);
}

} // namespace

} // namespace Rushes::Probe

int main(int argc, char** argv) {
    using namespace Rushes::Probe;
    if (argc == 2 && std::string_view{argv[1]} == "--version") {
        std::puts(av_version_info());
        return 0;
    }
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    av_log_set_level(AV_LOG_QUIET);
    av_max_alloc(largestAllocation);
    giveUpPowers();
    while (const auto request = readRequest()) {
        allowProcessorTime(secondsPerRequest);
        if (!answer(answerTo(*request))) return 1;
    }
    return 0;
}
