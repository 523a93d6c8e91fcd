// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

namespace Rushes::Library {

/// In which order clips stand. Those that are alike in it stand as they came into the library, the other way round where it descends. What is
/// not known of a clip counts as less than anything.
struct ClipOrder {
    enum class By : quint8 {
        Added,
        Name,     ///< without case and accents, by its first 60 characters
        Duration,
        Start,    ///< the timecode of the first frame
        Codec,
        Size,
    };
    By by = By::Added;
    bool descends = true;

    bool operator==(const ClipOrder&) const = default;
};

/// An id as the databases number it; 0, which no row has, for one that is not ours.
template <typename Tag> [[nodiscard]] qint64 numberOf(const Id<Tag>& id) { return id.text().toLongLong(); }
/// Lists name clips by their numbers, as rows: what an id says in words, in the eighth part of the memory.
[[nodiscard]] inline ClipId clipOfRow(qint64 row) { return ClipId{QString::number(row)}; }

/// The first clips of a list and their rows.
struct ClipPage {
    QList<qint64> rows;
    QList<Clip> clips;
};

/// What clips come to together. A duration that is not known counts nothing.
struct ClipSums {
    qint64 clips = 0;
    std::chrono::milliseconds duration{0};
    ByteCount size;
};

/// A clip that holds an item of a portal.
struct ItemCopy {
    qint64 row = 0;
    QString videoId; ///< empty for a photo
    QString photoId; ///< empty for a video
    QString path;    ///< on this computer; empty where its media root is not known here
    bool verified = false;
};

} // namespace Rushes::Library
