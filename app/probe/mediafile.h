// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/probefailure.h"

#include <cstddef>
#include <memory>
#include <string_view>

struct AVFormatContext;
struct AVStream;

namespace Rushes::Probe {

/// A media file, opened read-only and analysed. Nothing else is ever opened for it: whatever the file names, be it another file or an
/// address, is refused, and so are containers that exist to name others (playlists, concatenations, manifests).
class MediaFile {
public:
    [[nodiscard]] static Answer<MediaFile> open(std::string_view path);
    ~MediaFile();
    MediaFile(MediaFile&&) noexcept;
    MediaFile& operator=(MediaFile&&) noexcept;

    [[nodiscard]] AVFormatContext& format() const;
    /// The moving picture, or null. A cover picture is none.
    [[nodiscard]] AVStream* video() const;

private:
    struct Handles;
    explicit MediaFile(std::unique_ptr<Handles> handles);

    std::unique_ptr<Handles> m_handles;
};

} // namespace Rushes::Probe
