// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/shotwords.h"
#include "core/interchange/sidecar.h"
#include "core/interchange/sidecarjson.h"
#include "core/interchange/xmpnames.h"

#include <QStringEncoder>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

const QString emptyPacket = uR"(<?xpacket begin=")"_s + QChar::ByteOrderMark + uR"(" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s;

QString rateWord(Media::FrameRate rate) {
    return rate.denominator() == 1 ? u"f%1"_s.arg(rate.numerator()) : u"f%1s%2"_s.arg(rate.numerator()).arg(rate.denominator());
}

/// Writes elements with the prefixes that it declares on its outermost one, whatever those around it are called.
class BlockWriter {
public:
    explicit BlockWriter(QString& to) : m_xml{&to} { m_xml.setAutoFormatting(false); }

    QXmlStreamWriter& xml() { return m_xml; }

    void declare() {
        for (const auto& [space, prefix] :
             {std::pair{Xmp::rdf, "rdf"_L1}, std::pair{Xmp::dc, "dc"_L1}, std::pair{Xmp::xmp, "xmp"_L1}, std::pair{Xmp::rights, "xmpRights"_L1},
              std::pair{Xmp::photoshop, "photoshop"_L1}, std::pair{Xmp::iptcCore, "Iptc4xmpCore"_L1}, std::pair{Xmp::iptcExt, "Iptc4xmpExt"_L1},
              std::pair{Xmp::dm, "xmpDM"_L1}, std::pair{Xmp::rushes, "rushes"_L1}})
            m_xml.writeNamespace(space, prefix);
    }
    void text(QLatin1StringView space, QLatin1StringView name, const QString& value) {
        if (!value.isEmpty()) m_xml.writeTextElement(space, name, xmlText(value));
    }
    void list(QLatin1StringView space, QLatin1StringView name, QLatin1StringView kind, const QStringList& values) {
        if (values.isEmpty()) return;
        m_xml.writeStartElement(space, name);
        m_xml.writeStartElement(Xmp::rdf, kind);
        for (const QString& value : values) {
            m_xml.writeStartElement(Xmp::rdf, "li"_L1);
            if (kind == "Alt"_L1) m_xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
            m_xml.writeCharacters(xmlText(value));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void alternative(QLatin1StringView space, QLatin1StringView name, const QString& value) {
        list(space, name, "Alt"_L1, value.isEmpty() ? QStringList{} : QStringList{value});
    }

    void marker(const SidecarRange& range) {
        beginStructure();
        text(Xmp::dm, "startTime"_L1, QString::number(range.in));
        text(Xmp::dm, "duration"_L1, QString::number(range.out - range.in));
        text(Xmp::dm, "name"_L1, range.tags.join(u", "_s));
        text(Xmp::dm, "comment"_L1, range.note);
        text(Xmp::dm, "type"_L1, u"Comment"_s);
        list(Xmp::rushes, "tags"_L1, "Bag"_L1, range.tags);
        m_xml.writeEndElement();
    }

    /// An item of the list of tracks. `isOutermost` where nothing around it declares our prefixes.
    void track(const SidecarNotes& notes, bool isOutermost) {
        if (isOutermost) declare();
        beginStructure();
        text(Xmp::dm, "trackName"_L1, QString{Xmp::trackName});
        text(Xmp::dm, "trackType"_L1, u"Comment"_s);
        if (notes.rate) text(Xmp::dm, "frameRate"_L1, rateWord(*notes.rate));
        m_xml.writeStartElement(Xmp::dm, "markers"_L1);
        m_xml.writeStartElement(Xmp::rdf, "Seq"_L1);
        for (const SidecarRange& range : notes.ranges) marker(range);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void description(const SidecarNotes& notes, bool withTracks) {
        declare();
        m_xml.writeStartElement(Xmp::rdf, "Description"_L1);
        m_xml.writeAttribute(Xmp::rdf, "about"_L1, QString{});
        alternative(Xmp::dc, "title"_L1, notes.title);
        alternative(Xmp::dc, "description"_L1, notes.description);
        list(Xmp::dc, "subject"_L1, "Bag"_L1, notes.tags);
        if (notes.rating > 0) text(Xmp::xmp, "Rating"_L1, QString::number(notes.rating));
        alternative(Xmp::rights, "UsageTerms"_L1, notes.usageTerms);
        text(Xmp::photoshop, "Credit"_L1, notes.credit);
        text(Xmp::photoshop, "City"_L1, notes.place);
        text(Xmp::photoshop, "DateCreated"_L1, notes.recordedOn.toString(Qt::ISODate));
        text(Xmp::iptcCore, "CountryCode"_L1, notes.country);
        alternative(Xmp::iptcExt, "Event"_L1, notes.meeting);
        text(Xmp::dm, "logComment"_L1, notes.note);
        text(Xmp::rushes, "lastWritten"_L1, toJson(notes));
        if (withTracks && !notes.ranges.isEmpty()) {
            m_xml.writeStartElement(Xmp::dm, "Tracks"_L1);
            m_xml.writeStartElement(Xmp::rdf, "Bag"_L1);
            track(notes, false);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

private:
    void beginStructure() {
        m_xml.writeStartElement(Xmp::rdf, "li"_L1);
        m_xml.writeAttribute(Xmp::rdf, "parseType"_L1, "Resource"_L1);
    }

    QXmlStreamWriter m_xml;
};

} // namespace

Sidecar::Sidecar() : m_text{emptyPacket}, m_placeForOurs{m_text.indexOf(" </rdf:RDF>"_L1) + 1} {}

QByteArray Sidecar::with(const SidecarNotes& notes) const {
    QString description;
    BlockWriter{description}.description(notes, !m_placeForTrack);
    QString track;
    if (m_placeForTrack && !notes.ranges.isEmpty()) BlockWriter{track}.track(notes, true);
    // From the end, so that the places before it stay true.
    struct Edit {
        qsizetype from;
        qsizetype to;
        QString text;
    };
    QList<Edit> edits{{m_placeForOurs, m_placeForOurs, u' ' + description + u'\n'}};
    if (!track.isEmpty()) edits.append({*m_placeForTrack, *m_placeForTrack, track});
    for (const Span& span : m_ours) edits.append({span.from, span.to, {}});
    if (notes.rating > 0)
        for (const Span& span : m_oursOnceRated) edits.append({span.from, span.to, {}});
    std::ranges::sort(edits, std::ranges::greater{}, &Edit::from);
    QString text = m_text;
    for (const Edit& edit : edits) text.replace(edit.from, edit.to - edit.from, edit.text);
    if (!m_isUtf16) return text.toUtf8();
    QStringEncoder encoder{m_isLittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE};
    return encoder(text);
}

} // namespace Rushes::Interchange
