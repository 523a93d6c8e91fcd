// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/framerate.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <tuple>

namespace Rushes::Library {
struct Clip;
struct Range;
} // namespace Rushes::Library

namespace Rushes::Interchange {

/// A range of a clip as a sidecar keeps it, in frames from the clip's first one.
struct SidecarRange {
    qint64 in = 0;
    qint64 out = 0;
    QString note{};
    QStringList tags{};

    bool operator==(const SidecarRange&) const = default;
    /// In the order of their first frames.
    friend bool operator<(const SidecarRange& one, const SidecarRange& other) {
        return std::tie(one.in, one.out, one.note, one.tags) < std::tie(other.in, other.out, other.note, other.tags);
    }
};

/// What is known of a clip and travels with its file in an XMP sidecar (ISO 16684-1), under the names that others read: Dublin Core, IPTC, xmpDM.
struct SidecarNotes {
    QString title;          ///< dc:title
    QString description;    ///< dc:description
    QString credit;         ///< photoshop:Credit
    QString usageTerms;     ///< xmpRights:UsageTerms
    QString meeting;        ///< Iptc4xmpExt:Event
    QString place;          ///< photoshop:City
    QString country;        ///< Iptc4xmpCore:CountryCode
    QDate recordedOn;       ///< photoshop:DateCreated
    int rating = 0;         ///< xmp:Rating, 1 to 5; 0 for none
    QString note;           ///< xmpDM:logComment
    QStringList tags;       ///< dc:subject, sorted
    QList<SidecarRange> ranges; ///< markers of the track "Rushes" in xmpDM:Tracks, sorted
    std::optional<Media::FrameRate> rate; ///< what the ranges count by; xmpDM:frameRate of their track

    bool operator==(const SidecarNotes&) const = default;
};

[[nodiscard]] SidecarNotes sidecarNotesOf(const Library::Clip& clip, const QList<Library::Range>& ranges);

enum class SidecarFault : quint8 {
    TooLarge,  ///< more than 16 MiB
    NotXmp,    ///< not well-formed, without RDF, or in an encoding that cannot be read
    Refused,   ///< it defines entities or a document type, which XMP has no use for
};

/// An XMP sidecar as it lies on the disk. What is not ours stays as it is, byte for byte.
class Sidecar {
public:
    /// An empty one.
    Sidecar();
    [[nodiscard]] static std::expected<Sidecar, SidecarFault> read(const QByteArray& file);

    [[nodiscard]] const SidecarNotes& notes() const { return m_notes; }
    /// What Rushes itself wrote last, whatever others have made of the file since; nothing where it never did or where that is lost.
    [[nodiscard]] const std::optional<SidecarNotes>& lastWritten() const { return m_lastWritten; }
    /// The file with these notes in place of those in it, in its own encoding.
    [[nodiscard]] QByteArray with(const SidecarNotes& notes) const;

private:
    /// Of the text, without its last character.
    struct Span {
        qsizetype from = 0;
        qsizetype to = 0;
    };
    class Reader;

    QString m_text;
    bool m_isUtf16 = false;
    bool m_isLittleEndian = true;
    QList<Span> m_ours;          ///< what is replaced; none within another
    QList<Span> m_oursOnceRated; ///< and what is replaced where there is a rating
    qsizetype m_placeForOurs = 0;
    std::optional<qsizetype> m_placeForTrack; ///< within the tracks of others, where there are some
    SidecarNotes m_notes;
    std::optional<SidecarNotes> m_lastWritten;
};

/// What was changed on both sides, and cannot be both.
struct SidecarConflict {
    enum class Field : quint8 { Title, Description, Credit, UsageTerms, Meeting, Place, Country, RecordedOn, Rating, Note } field;
    QString ours;
    QString theirs;
    std::optional<QString> base{}; ///< what Rushes wrote last, where that is known

    bool operator==(const SidecarConflict&) const = default;
};

struct MergedNotes {
    SidecarNotes notes;
    QList<SidecarConflict> conflicts; ///< for each of which `notes` has ours
};

/// Three ways: what only one side changed since `base` is taken from that side; tags and ranges are added and taken away on their own. Without a
/// base nothing is taken away, and texts that differ are conflicts unless one of them is empty.
[[nodiscard]] MergedNotes mergeNotes(const std::optional<SidecarNotes>& base, const SidecarNotes& ours, const SidecarNotes& theirs);

} // namespace Rushes::Interchange
