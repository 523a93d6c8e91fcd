// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytecount.h"
#include "core/base/id.h"
#include "core/base/sha256.h"
#include "core/media/mediafacts.h"
#include "core/search/condition.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Rushes::Library {

using ClipId = Id<struct ClipTag>;
using RangeId = Id<struct RangeTag>;

/// What is known of a file's being there.
enum class Presence : quint8 {
    Here,
    Missing,
    RootAway,
    Arriving, ///< a download brings it: see ClipArrival
    NoFile,   ///< it was to come, and nothing brings it any more
    Trashed,  ///< somebody moved it to the wastebasket: see Clip::trashedAt
};

/// Where the file of a clip comes from that is logged before it is whole.
struct ClipArrival {
    QString source;          ///< what the bytes are called, by which another download of them finds the clip
    QString downloadId = {}; ///< what brings them; empty where nothing does
    QString computer = {};   ///< whose queue that is in

    bool operator==(const ClipArrival&) const = default;
};

/// What its portal has said of a clip since it came.
struct PortalNotice {
    enum class Kind : quint8 { None, Corrected, Withdrawn };

    Kind kind = Kind::None;
    QDateTime at = {};      ///< when the portal said so last
    QStringList what = {};  ///< what was corrected, as the catalogue names it: "title", "embargo", "file"; sorted, empty where it is not known
    bool seen = false;      ///< somebody has taken note of it

    bool operator==(const PortalNotice&) const = default;
    /// People are to be told.
    [[nodiscard]] bool isOpen() const { return kind != Kind::None && !seen; }
};

/// The words of a video in one language, as a WebVTT file beside it.
struct ClipCaption {
    QString language; ///< BCP 47
    QString suffix;   ///< what follows the clip's own base name: ".en.vtt", so that it holds when both are renamed

    bool operator==(const ClipCaption&) const = default;
    /// Where it lies beside a clip's file.
    [[nodiscard]] QString pathBeside(const QString& clipPath) const;
};

/// What the portal told of a video when its file came, beside what people may edit. Empty for a person's own files.
struct PortalFacts {
    QString fileName = {};        ///< as the portal calls the file; the one on the disk may be safer, shorter or after a template
    QString rendition = {};       ///< "MXF XDCAM HD422"
    QString role = {};            ///< "broadcast"
    QDateTime publishedAt = {};
    QDateTime embargoUntil = {};  ///< invalid where there was none
    QStringList languages = {};   ///< BCP 47
    QStringList keywords = {};
    QList<ClipCaption> captions = {};

    bool operator==(const PortalFacts&) const = default;
};

/// A media file of the library, with all that is known of it. Once downloaded, a portal's video is a clip.
struct Clip {
    ClipId id;
    qint64 revision = 1;        ///< grows with each change; a change names the one it was made from
    QString rootId;             ///< the media root
    QString relativePath;       ///< below the root, with '/' on every system
    QString path;               ///< absolute, on this computer
    QString title;
    QString fileName;
    ByteCount size;
    std::optional<Sha256> sha256;
    bool verified = false;      ///< compared with a digest that its portal published
    QDateTime addedAt;
    QString portal;             ///< where it comes from; empty for imported files
    QString videoId;
    QString meeting;            ///< the meeting's title
    QString place;
    QString country;            ///< ISO 3166 alpha-2
    QDate recordedOn;
    QString description;
    QString credit;
    QString usageTerms;
    int rating = 0;             ///< 0 none, 1 to 5
    QString note;
    QStringList tags;           ///< sorted
    std::optional<Media::MediaFacts> facts; ///< nothing until probed
    QString probeProblem;       ///< why it could not be probed; empty for no problem
    Presence presence = Presence::Here;
    QString photoId = {};             ///< of an original photo, in place of videoId
    PortalNotice portalNotice = {};
    PortalFacts portalFacts = {};
    std::optional<ClipArrival> arrival = {}; ///< nothing once its file is here; until then it has neither path nor digest
    QDateTime trashedAt = {};   ///< when its file was last moved to the wastebasket; invalid where it was not. The file may be in its place again since

    bool operator==(const Clip&) const = default;
};

/// A stretch of a clip, from frame `in` up to and without frame `out`, both counted from the clip's first frame.
struct Range {
    RangeId id;
    ClipId clipId;
    qint64 revision = 1;
    qint64 in = 0;
    qint64 out = 0;
    QString note;
    QStringList tags;
};

/// Which clips. The query was understood for clips (see clipquery.h); a fresh one asks for nothing.
struct ClipFilter {
    Search::Condition query = {};
    QString tag = {};
    QString meeting = {};
    QString inOrderOf = {}; ///< a collection whose order they are in, those that are not in it last; empty for the newest first
};

} // namespace Rushes::Library
