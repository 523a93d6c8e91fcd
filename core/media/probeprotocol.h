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
///
///     ok LENGTH\n                 the facts as a JSON object (mediafactsjson.h), or the thumbnail as a JPEG file
///     fault WORD LENGTH\n         a detail for the log; WORD is one of those below
///
/// The helper ends at the end of its input, and at a heading it does not understand.
namespace Rushes::Media::ProbeProtocol {

inline constexpr std::size_t longestHeading = 64;
inline constexpr std::size_t longestPath = 32 * 1024;
inline constexpr std::size_t longestFacts = 1024 * 1024;
inline constexpr std::size_t longestThumbnail = 8 * 1024 * 1024;
inline constexpr int widestThumbnail = 4096;

inline constexpr std::string_view facts = "facts";
inline constexpr std::string_view thumbnail = "thumbnail";
inline constexpr std::string_view ok = "ok";
inline constexpr std::string_view fault = "fault";

inline constexpr std::string_view notMedia = "not-media";
inline constexpr std::string_view unreadable = "unreadable";
inline constexpr std::string_view tooLarge = "too-large";

} // namespace Rushes::Media::ProbeProtocol
