// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// What ProbeClient and rushes-probe say to each other over the helper's standard input and output. Plain C++, so that the helper
/// needs no Qt. One request at a time, each answered once, in order. A heading is one line of ASCII with the length in bytes of
/// what follows it; nothing follows that:
///
///     facts LENGTH\n              the path in UTF-8 (on Unix: the file name's own bytes)
///     thumbnail WIDTH LENGTH\n    the same; WIDTH pixels across
///     frame MILLISECOND WIDTH LENGTH\n    the picture at that time, or the key frame before it
///     waveform SECOND LENGTH\n    the levels of the sound for waveformSeconds from there
///
///     ok LENGTH\n                 the facts as a JSON object (mediafactsjson.h), the picture as a JPEG file, or the
///                                 levels: a byte with the number of channels, then waveformPerSecond times a second a byte for each
///                                 channel, 0 for -60 dB and below up to 255 for full scale, until the end of the piece or of the file
///     fault WORD LENGTH\n         a detail for the log; WORD is one of those below
///
/// The helper ends at the end of its input, and at a heading it does not understand.
namespace Rushes::Media::ProbeProtocol {

inline constexpr std::size_t longestHeading = 64;
inline constexpr std::size_t longestPath = 32 * 1024;
inline constexpr std::size_t longestFacts = 1024 * 1024;
inline constexpr std::size_t longestThumbnail = 8 * 1024 * 1024;
inline constexpr int widestThumbnail = 4096;
inline constexpr int waveformSeconds = 60;
inline constexpr int waveformPerSecond = 25;
inline constexpr int mostWaveformChannels = 32;
inline constexpr std::size_t longestWaveform = 1 + std::size_t{waveformSeconds} * waveformPerSecond * mostWaveformChannels;
inline constexpr std::size_t latestMillisecond = std::size_t{1000} * 3600 * 24 * 30;

inline constexpr std::string_view facts = "facts";
inline constexpr std::string_view thumbnail = "thumbnail";
inline constexpr std::string_view frame = "frame";
inline constexpr std::string_view waveform = "waveform";
inline constexpr std::string_view ok = "ok";
inline constexpr std::string_view fault = "fault";

inline constexpr std::string_view notMedia = "not-media";
inline constexpr std::string_view unreadable = "unreadable";
inline constexpr std::string_view tooLarge = "too-large";

} // namespace Rushes::Media::ProbeProtocol
