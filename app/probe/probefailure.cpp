// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/probefailure.h"

#include "core/media/probeprotocol.h"

extern "C" {
#include <libavutil/error.h>
}

#include <array>
#include <cerrno>

namespace Rushes::Probe {

namespace {

std::string_view wordOf(int avError) {
    // libav* gives up with ENOMEM at more streams or larger pictures than allowed, just as where memory ends.
    if (avError == AVERROR(ENOMEM)) return Media::ProbeProtocol::tooLarge;
    if (avError == AVERROR(EIO)) return Media::ProbeProtocol::unreadable;
    return Media::ProbeProtocol::notMedia;
}

} // namespace

std::unexpected<Failure> failureFrom(int avError, std::string_view doing) {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words{};
    av_strerror(avError, words.data(), words.size());
    return std::unexpected{Failure{wordOf(avError), std::string{doing} + ": " + words.data()}};
}

std::unexpected<Failure> notMedia(std::string_view detail) { return std::unexpected{Failure{Media::ProbeProtocol::notMedia, std::string{detail}}}; }

} // namespace Rushes::Probe
