// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"
#include "core/base/id.h"
#include "core/base/sha256.h"

#include <optional>

namespace Rushes::Catalogue {

using RenditionId = Id<struct RenditionTag>;

/// What a rendition is for, best first.
enum class Role : quint8 { Broadcast, Mezzanine, Web, Proxy };

/// One file in which a video can be had.
struct Rendition {
    RenditionId id;
    QString label;          ///< "MXF XDCAM HD422"
    Role role = Role::Web;
    QString container;      ///< "mxf"
    QString videoCodec;     ///< "mpeg2video"
    int width = 0;
    int height = 0;
    QString frameRate;      ///< "25/1"
    QString scan;           ///< "progressive" or "interlaced_tff"
    qint64 bitrate = 0;     ///< bits per second
    QString audio;          ///< "8 ch 24-bit PCM 48 kHz"
    QString startTimecode;  ///< "10:00:00:00"
    ByteCount size;
    std::optional<Sha256> sha256; ///< nothing where the portal publishes none
    QString fileName;
};

[[nodiscard]] QString word(Role role);
[[nodiscard]] std::optional<Role> roleFrom(QStringView text);

} // namespace Rushes::Catalogue
