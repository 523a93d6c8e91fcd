// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/codecfamily.h"

#include "core/media/houseprofile.h"

#include <algorithm>
#include <array>

namespace Rushes::Media {

namespace {

using namespace Qt::StringLiterals;

// XDCAM is MPEG-2 and nothing in the codec's name says which; it runs at 50, 35, 25 or 18 Mb/s. ProRes says its flavour in the label.
constexpr auto mpeg2 = "mpeg2video mpeg2 xdcam xdcamhd422 xdcamhd"_L1;
constexpr auto proRes = "prores proresks proreshq apch apcn apcs apco ap4h ap4x prores422 prores422hq prores4444"_L1;
constexpr auto avcIntra = "avcintra avci h264intra"_L1;
constexpr auto dnx = "dnxhd vc3 dnxhr"_L1;

constexpr std::array families{
    CodecFamily{"XDCAM HD422"_L1, {}, mpeg2, "hd422"_L1, 40, 60},
    CodecFamily{"XDCAM HD"_L1, {}, mpeg2, {}, 15, 60},
    CodecFamily{"XDCAM"_L1, {}, mpeg2},
    CodecFamily{"MPEG-2"_L1, {}, mpeg2},
    CodecFamily{"AVC-Intra 100"_L1, {}, avcIntra, "intra100"_L1, 90, 120},
    CodecFamily{"AVC-Intra"_L1, {}, avcIntra},
    CodecFamily{"XAVC"_L1, {}, "xavc"_L1},
    CodecFamily{"DNxHD"_L1, "DNxHR"_L1, dnx},
    CodecFamily{"ProRes 4444"_L1, {}, proRes, "4444"_L1},
    CodecFamily{"ProRes 422 HQ"_L1, "ProRes HQ"_L1, proRes, "hq"_L1},
    CodecFamily{"ProRes 422 LT"_L1, "ProRes LT"_L1, proRes, "lt"_L1},
    CodecFamily{"ProRes 422"_L1, {}, proRes, "422"_L1},
    CodecFamily{"ProRes"_L1, {}, proRes},
    CodecFamily{"JPEG 2000"_L1, {}, "jpeg2000 j2k"_L1},
    CodecFamily{"DVCPRO HD"_L1, {}, "dvvideo dvcprohd"_L1, "hd"_L1},
    CodecFamily{"DV"_L1, {}, "dvvideo dv"_L1},
    CodecFamily{"H.264"_L1, "AVC"_L1, "h264 avc avc1"_L1},
    CodecFamily{"H.265"_L1, "HEVC"_L1, "h265 hevc hvc1 hev1"_L1},
    CodecFamily{"AV1"_L1, {}, "av1 av01"_L1},
    CodecFamily{"VP9"_L1, {}, "vp9 vp09"_L1},
};

} // namespace

QString bareName(QStringView text) {
    QString bare;
    bare.reserve(text.size());
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) bare.append(letter.toLower());
    }
    return bare;
}

std::span<const CodecFamily> CodecFamily::all() { return families; }

bool CodecFamily::holds(const FileFacts& file) const {
    const QString codec = bareName(file.videoCodec);
    const auto known = QString{codecs}.split(u' ');
    if (codec.isEmpty() || !known.contains(codec)) return false;
    const bool hasLimits = leastMegabits > 0 || mostMegabits > 0;
    if (label.isEmpty() && !hasLimits) return true;
    if (!label.isEmpty() && (bareName(file.label).contains(label) || codec.contains(label))) return true;
    const double megabits = static_cast<double>(file.bitrate) / 1e6;
    return hasLimits && megabits >= leastMegabits && megabits <= mostMegabits;
}

} // namespace Rushes::Media
