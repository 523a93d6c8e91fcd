// SPDX-License-Identifier: GPL-3.0-or-later
// How properties stand in RDF: as elements or as attributes of an rdf:Description, of which there may be several; lists in an rdf:Bag, Seq or Alt.
#include "core/interchange/sidecar.h"
#include "core/interchange/sidecarjson.h"
#include "core/interchange/xmltree.h"
#include "core/interchange/xmpnames.h"
#include "core/library/clip.h"

#include <QStringDecoder>
#include <QtNumeric>

#include <algorithm>
#include <functional>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largest = qsizetype{16} * 1024 * 1024;

struct Property {
    QLatin1StringView space;
    QLatin1StringView name;
};
constexpr Property ours[] = {
    {Xmp::dc, QLatin1StringView{"title"}},         {Xmp::dc, QLatin1StringView{"description"}},       {Xmp::dc, QLatin1StringView{"subject"}},
    {Xmp::photoshop, QLatin1StringView{"Credit"}}, {Xmp::rights, QLatin1StringView{"UsageTerms"}},    {Xmp::iptcExt, QLatin1StringView{"Event"}},
    {Xmp::photoshop, QLatin1StringView{"City"}},   {Xmp::iptcCore, QLatin1StringView{"CountryCode"}}, {Xmp::photoshop, QLatin1StringView{"DateCreated"}},
    {Xmp::xmp, QLatin1StringView{"Rating"}},       {Xmp::dm, QLatin1StringView{"logComment"}},        {Xmp::rushes, QLatin1StringView{"lastWritten"}},
};

bool isOurs(const QString& space, const QString& name) {
    return std::ranges::any_of(ours, [&](const Property& property) { return property.space == space && property.name == name; });
}

const XmlNode* listOf(const XmlNode& property) {
    for (const QLatin1StringView kind : {"Bag"_L1, "Seq"_L1, "Alt"_L1})
        if (const XmlNode* list = property.child(Xmp::rdf, kind)) return list;
    return nullptr;
}

QStringList textsOf(const XmlNode& property) {
    const XmlNode* list = listOf(property);
    if (list == nullptr) return {property.text.trimmed()};
    QStringList texts;
    for (const XmlNode& item : list->children) texts.append(item.text);
    return texts;
}

/// A field of a structure, which lies in the element itself, in an rdf:Description within it, or in an attribute of either.
class Fields {
public:
    explicit Fields(const XmlNode& item) : m_item{item}, m_inner{item.child(Xmp::rdf, "Description"_L1)} {}

    [[nodiscard]] const XmlNode* node(QLatin1StringView space, QLatin1StringView name) const {
        const XmlNode* found = m_item.child(space, name);
        return found == nullptr && m_inner != nullptr ? m_inner->child(space, name) : found;
    }
    [[nodiscard]] QString text(QLatin1StringView space, QLatin1StringView name) const {
        if (const XmlNode* found = node(space, name)) return found->text;
        for (const XmlNode* holder : {&m_item, m_inner}) {
            if (holder == nullptr) continue;
            for (const XmlNodeAttribute& attribute : holder->attributes)
                if (attribute.space == space && attribute.name == name) return attribute.value;
        }
        return {};
    }

private:
    const XmlNode& m_item;
    const XmlNode* m_inner;
};

/// xmpDM: "f25" and "f30000s1001" are frames a second.
std::optional<Media::FrameRate> rateFrom(QString text) {
    if (!text.startsWith(u'f')) return std::nullopt;
    return Media::FrameRate::parse(text.removeFirst().replace(u's', u'/'));
}

/// 1 to 5; 0 for none, and for what is no number.
int starsFrom(const QString& text) {
    const double stars = text.toDouble();
    return stars >= 1 ? static_cast<int>(std::min(stars, 5.0)) : 0;
}

QDate dateFrom(const QString& text) { return QDate::fromString(text.first(std::min<qsizetype>(10, text.size())), Qt::ISODate); }

} // namespace

class Sidecar::Reader {
public:
    explicit Reader(Sidecar& sidecar) : m_sidecar{sidecar} {}

    bool read(const XmlNode& root) {
        const XmlNode* rdf = root.is(Xmp::rdf, "RDF"_L1) ? &root : root.child(Xmp::rdf, "RDF"_L1);
        if (rdf == nullptr || rdf->endTag == rdf->to) return false;
        m_sidecar.m_placeForOurs = rdf->endTag;
        for (const XmlNode& description : rdf->children)
            if (description.is(Xmp::rdf, "Description"_L1)) readDescription(description);
        std::ranges::sort(notes().tags);
        std::ranges::sort(notes().ranges, std::less{});
        return true;
    }

private:
    SidecarNotes& notes() { return m_sidecar.m_notes; }

    void readDescription(const XmlNode& description) {
        const qsizetype before = m_sidecar.m_ours.size();
        const qsizetype ratedBefore = m_sidecar.m_oursOnceRated.size();
        bool hasOthers = false;
        for (const XmlNodeAttribute& attribute : description.attributes) {
            if (isOurs(attribute.space, attribute.name)) take(attribute.space, attribute.name, {attribute.value}, {attribute.from, attribute.to});
            else hasOthers |= attribute.name != "about"_L1;
        }
        for (const XmlNode& property : description.children) {
            if (isOurs(property.space, property.name)) take(property.space, property.name, textsOf(property), {property.from, property.to});
            else hasOthers |= !property.is(Xmp::dm, "Tracks"_L1) || readTracks(property);
        }
        // What goes only once there is a rating stays until then, and the element around it with it.
        hasOthers |= m_sidecar.m_oursOnceRated.size() != ratedBefore;
        // An element of which nothing is left goes with its line, so that a file does not grow with each change.
        if (hasOthers || m_sidecar.m_ours.size() == before) return;
        m_sidecar.m_ours.resize(before);
        m_sidecar.m_ours.append(wholeLine(description));
    }

    [[nodiscard]] Span wholeLine(const XmlNode& node) const {
        const QString& text = m_sidecar.m_text;
        Span span{node.from, node.to};
        while (span.from > 0 && text.at(span.from - 1) == u' ') --span.from;
        if (span.to < text.size() && text.at(span.to) == u'\n') ++span.to;
        return span;
    }

    void take(const QString& space, const QString& name, const QStringList& texts, const Span& span) {
        const QString text = texts.value(0);
        // A rating of -1 is "rejected" in other programs, for which we have no word: it stays until the clip is rated.
        const bool isRejected = name == "Rating"_L1 && text.toDouble() < 0;
        (isRejected ? m_sidecar.m_oursOnceRated : m_sidecar.m_ours).append(span);
        if (name == "title"_L1) notes().title = text;
        else if (name == "description"_L1) notes().description = text;
        else if (name == "subject"_L1) notes().tags = texts;
        else if (name == "Credit"_L1) notes().credit = text;
        else if (name == "UsageTerms"_L1) notes().usageTerms = text;
        else if (name == "Event"_L1) notes().meeting = text;
        else if (name == "City"_L1) notes().place = text;
        else if (name == "CountryCode"_L1) notes().country = text;
        else if (name == "DateCreated"_L1) notes().recordedOn = dateFrom(text);
        else if (name == "Rating"_L1) notes().rating = starsFrom(text);
        else if (name == "logComment"_L1) notes().note = text;
        else if (space == Xmp::rushes) m_sidecar.m_lastWritten = sidecarNotesFrom(text);
    }

    /// Whether there are tracks of others.
    bool readTracks(const XmlNode& property) {
        const XmlNode* list = listOf(property);
        if (list == nullptr) return true;
        bool hasOthers = false;
        for (const XmlNode& track : list->children) {
            const Fields fields{track};
            if (fields.text(Xmp::dm, "trackName"_L1) != Xmp::trackName) {
                hasOthers = true;
                continue;
            }
            notes().rate = rateFrom(fields.text(Xmp::dm, "frameRate"_L1));
            if (const XmlNode* markers = fields.node(Xmp::dm, "markers"_L1)) readMarkers(*markers);
            m_sidecar.m_ours.append({track.from, track.to});
        }
        if (hasOthers && list->endTag != list->to) m_sidecar.m_placeForTrack = list->endTag;
        else if (!hasOthers) {
            m_sidecar.m_ours.removeIf([&property](const Span& span) { return span.from > property.from && span.to < property.to; });
            m_sidecar.m_ours.append({property.from, property.to});
        }
        return hasOthers;
    }

    void readMarkers(const XmlNode& markers) {
        const XmlNode* list = listOf(markers);
        if (list == nullptr) return;
        for (const XmlNode& marker : list->children) {
            const Fields fields{marker};
            SidecarRange range{.in = fields.text(Xmp::dm, "startTime"_L1).toLongLong(), .note = fields.text(Xmp::dm, "comment"_L1)};
            const qint64 frames = fields.text(Xmp::dm, "duration"_L1).toLongLong();
            if (qAddOverflow(range.in, frames, &range.out)) continue;
            if (const XmlNode* tags = fields.node(Xmp::rushes, "tags"_L1)) range.tags = textsOf(*tags);
            if (range.in >= 0 && range.out > range.in) notes().ranges.append(range);
        }
    }

    Sidecar& m_sidecar;
};

std::expected<Sidecar, SidecarFault> Sidecar::read(const QByteArray& file) {
    if (file.size() > largest) return std::unexpected{SidecarFault::TooLarge};
    Sidecar sidecar;
    const auto bom = QStringConverter::encodingForData(file, u'<');
    sidecar.m_isUtf16 = bom == QStringConverter::Utf16LE || bom == QStringConverter::Utf16BE;
    sidecar.m_isLittleEndian = bom != QStringConverter::Utf16BE;
    QStringDecoder decoder{sidecar.m_isUtf16 ? (sidecar.m_isLittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE) : QStringConverter::Utf8,
                           QStringConverter::Flag::ConvertInitialBom};
    sidecar.m_text = decoder(file);
    if (decoder.hasError()) return std::unexpected{SidecarFault::NotXmp};
    sidecar.m_ours.clear();
    if (sidecar.m_text.contains("<!DOCTYPE"_L1) || sidecar.m_text.contains("<!ENTITY"_L1)) return std::unexpected{SidecarFault::Refused};
    const auto root = readXmlTree(sidecar.m_text);
    if (!root || !Reader{sidecar}.read(*root)) return std::unexpected{SidecarFault::NotXmp};
    return sidecar;
}

SidecarNotes sidecarNotesOf(const Library::Clip& clip, const QList<Library::Range>& ranges) {
    SidecarNotes notes{.title = clip.title,
                       .description = clip.description,
                       .credit = clip.credit,
                       .usageTerms = clip.usageTerms,
                       .meeting = clip.meeting,
                       .place = clip.place,
                       .country = clip.country,
                       .recordedOn = clip.recordedOn,
                       .rating = clip.rating,
                       .note = clip.note,
                       .tags = clip.tags,
                       .ranges = {},
                       .rate = clip.facts ? clip.facts->frameRate : std::nullopt};
    for (const Library::Range& range : ranges) notes.ranges.append({.in = range.in, .out = range.out, .note = range.note, .tags = range.tags});
    std::ranges::sort(notes.tags);
    std::ranges::sort(notes.ranges, std::less{});
    return notes;
}

} // namespace Rushes::Interchange
