// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/probefailure.h"

#include <cstddef>
#include <memory>
#include <string_view>

struct AVFormatContext;
struct AVStream;

namespace Rushes::Probe {

/// How much of a file is looked at when it is opened.
enum class Look : unsigned char {
    Analyse,     ///< packets are read, and pictures decoded where need be, until all is known
    ForPictures, ///< no more than a picture needs: of containers that say all of it themselves, their headers
};

/// A media file, opened read-only. Nothing else is ever opened for it: whatever the file names, be it another file or an
/// address, is refused, and so are containers that exist to name others (playlists, concatenations, manifests).
class MediaFile {
public:
    [[nodiscard]] static Answer<MediaFile> open(std::string_view path, Look look = Look::Analyse);
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
