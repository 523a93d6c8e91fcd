// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"

#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace Rushes::Media {

struct CodecFamily;

/// What a house profile judges a file by, as its portal tells it. Anything may be unknown.
struct FileFacts {
    QString label;      ///< "MXF XDCAM HD422"
    QString container;  ///< "mxf"
    QString videoCodec; ///< "mpeg2video"
    int width = 0;
    int height = 0;
    std::optional<FrameRate> frameRate; ///< frames, not fields
    bool isInterlaced = false;
    qint64 bitrate = 0; ///< bits per second
};

/// One wish of a house profile: every condition that it names must hold. Without any it is content with every file.
struct FormatWish {
    QString container;                    ///< "MXF"; empty for any
    const CodecFamily* family = nullptr;  ///< of CodecFamily::all(); null for any
    QString codec;                        ///< a codec by the portal's own name, as "codec:vvc" asks for it; empty for any
    int width = 0;                        ///< 0 for any
    int height = 0;                       ///< 0 for any
    std::optional<bool> isInterlaced;
    std::optional<FrameRate> frameRate;   ///< frames
    int leastMegabits = 0;                ///< 0 for any

    [[nodiscard]] bool holds(const FileFacts& file) const;
    /// "MXF XDCAM HD422 1080i50"; "best" for the wish without a condition.
    [[nodiscard]] QString text() const;

    bool operator==(const FormatWish&) const = default;
};

/// Which file a house profile takes, and by which wish.
struct HouseChoice {
    qsizetype file = -1; ///< in the list that was judged
    qsizetype wish = -1; ///< in HouseProfile::wishes(); -1 where none held and the best file there is was taken

    bool operator==(const HouseChoice&) const = default;
};

/// Why a text is no house profile, and where.
struct ProfileError {
    enum class Kind : quint8 {
        Empty,        ///< there is no wish, or one between two commas is missing
        UnknownWord,  ///< `word` names no container, codec, raster or bit rate
        SaidTwice,    ///< `word` names what the wish has named already
        TooLong,      ///< more than HouseProfile::mostWishes, or than 1000 characters
    };

    Kind kind;
    qsizetype position = 0; ///< of `word` in the text, from 0
    QString word;

    bool operator==(const ProfileError&) const = default;
};

/// The formats that a house wants its files in, most wanted first:
///
///     MXF XDCAM HD422 1080i50, else ProRes, else best H.264
///
/// A wish names a container (MXF, MOV, MP4, …), a codec (CodecFamily's names, or codec:NAME), a raster with scan and rate (1080i50 counts
/// fields, 1080p25 and 1080i/25 frames, 1920x1080, 2160p) and a least bit rate (>=50Mb/s), in any order, each at most once. "best" may be said and means
/// what is done anyway: of several files that fit, the largest raster is taken, then the highest bit rate, then the first.
class HouseProfile {
public:
    static constexpr qsizetype mostWishes = 20;

    /// "MXF XDCAM HD422 1080i50, else MXF, else ProRes, else H.264".
    [[nodiscard]] static const HouseProfile& usual();
    [[nodiscard]] static std::expected<HouseProfile, ProfileError> parse(QStringView text);

    /// parse() of it is this profile again.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<FormatWish>& wishes() const { return m_wishes; }
    /// Nothing for an empty list.
    [[nodiscard]] std::optional<HouseChoice> choose(const QList<FileFacts>& files) const;

    bool operator==(const HouseProfile&) const = default;

private:
    explicit HouseProfile(QList<FormatWish> wishes) : m_wishes{std::move(wishes)} {}

    QList<FormatWish> m_wishes; ///< at least one
};

} // namespace Rushes::Media
