// SPDX-License-Identifier: GPL-3.0-or-later
// Final Cut Pro 7 XML, the "xmeml" interchange format, version 5: whole frames at a nominal rate, and a mark for the NTSC family. Premiere and
// Resolve both read it. A clip's file is written out where it is met first, and named by its id after that.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <QHash>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;
using Media::Timecode;

namespace {

constexpr int mostChannels = 8;

class Fcp7Writer {
public:
    Fcp7Writer(QIODevice& to, const Shots& shots, ExportReport& report) : m_xml{&to}, m_shots{shots}, m_sequence{shots}, m_report{report} {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        for (const Shot& shot : shots) m_channels = std::max(m_channels, channelsOf(shot));
    }

    void write(const QString& title) {
        m_xml.writeStartDocument();
        m_xml.writeDTD(u"<!DOCTYPE xmeml>"_s);
        m_xml.writeStartElement("xmeml"_L1);
        m_xml.writeAttribute("version"_L1, "5"_L1);
        m_xml.writeStartElement("sequence"_L1);
        m_xml.writeAttribute("id"_L1, "sequence-1"_L1);
        text("name"_L1, title);
        number("duration"_L1, m_sequence.frames());
        rate(m_sequence.rate());
        timecode(m_sequence.start());
        m_xml.writeStartElement("media"_L1);
        m_xml.writeStartElement("video"_L1);
        if (const auto first = m_shots.begin(); first != m_shots.end()) format(*first);
        m_xml.writeStartElement("track"_L1);
        eachShot([this](const Shot& shot, qsizetype index, qint64 at) {
            noteShot(m_report, shot, {.ratings = false, .rights = false});
            if (!m_sequence.isAtItsRate(shot)) m_report.lost(Loss::OtherRate, shot.clip->title);
            item(shot, index, at, 0);
        });
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        sound();
        m_xml.writeEndDocument();
    }

private:
    static int channelsOf(const Shot& shot) { return shot.clip->facts ? std::clamp(shot.clip->facts->audioChannels, 0, mostChannels) : 0; }

    template <typename Use> void eachShot(Use use) {
        qint64 at = 0;
        qsizetype index = 0;
        for (const Shot& shot : m_shots) {
            use(shot, index++, at);
            at += m_sequence.framesOf(shot);
        }
    }

    void text(QLatin1StringView name, const QString& value) { m_xml.writeTextElement(name, xmlText(value)); }
    void number(QLatin1StringView name, qint64 value) { m_xml.writeTextElement(name, QString::number(value)); }

    void rate(FrameRate rate) {
        m_xml.writeStartElement("rate"_L1);
        number("timebase"_L1, rate.nominal());
        m_xml.writeTextElement("ntsc"_L1, rate.denominator() == 1001 ? "TRUE"_L1 : "FALSE"_L1);
        m_xml.writeEndElement();
    }

    void timecode(const Timecode& start, const QString& reel = {}) {
        m_xml.writeStartElement("timecode"_L1);
        rate(start.rate());
        text("string"_L1, start.text());
        number("frame"_L1, start.frames());
        m_xml.writeTextElement("displayformat"_L1, start.isDropFrame() ? "DF"_L1 : "NDF"_L1);
        if (!reel.isEmpty()) {
            m_xml.writeStartElement("reel"_L1);
            text("name"_L1, reel);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void picture(const Shot& shot) {
        m_xml.writeStartElement("samplecharacteristics"_L1);
        rate(shot.time.rate());
        if (shot.clip->facts && shot.clip->facts->width > 0) {
            number("width"_L1, shot.clip->facts->width);
            number("height"_L1, shot.clip->facts->height);
        }
        m_xml.writeEndElement();
    }

    void format(const Shot& shot) {
        m_xml.writeStartElement("format"_L1);
        picture(shot);
        m_xml.writeEndElement();
    }

    void file(const Shot& shot) {
        const auto known = m_files.constFind(shot.clip);
        const QString id = known == m_files.cend() ? u"file-%1"_s.arg(m_files.size() + 1) : *known;
        m_xml.writeStartElement("file"_L1);
        m_xml.writeAttribute("id"_L1, id);
        if (known == m_files.cend()) {
            m_files.insert(shot.clip, id);
            text("name"_L1, shot.clip->fileName);
            text("pathurl"_L1, QString::fromLatin1(QUrl::fromLocalFile(shot.clip->path).toEncoded()));
            rate(shot.time.rate());
            number("duration"_L1, shot.clipFrames());
            timecode(shot.time.start(), reelOf(shot));
            m_xml.writeStartElement("media"_L1);
            m_xml.writeStartElement("video"_L1);
            picture(shot);
            m_xml.writeEndElement();
            if (const int channels = channelsOf(shot); channels > 0) {
                m_xml.writeStartElement("audio"_L1);
                number("channelcount"_L1, channels);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void marker(const Shot& shot, const QString& name, const QString& comment) {
        m_xml.writeStartElement("marker"_L1);
        text("name"_L1, name);
        text("comment"_L1, comment);
        number("in"_L1, shot.in);
        number("out"_L1, shot.out);
        m_xml.writeEndElement();
    }

    void link(qsizetype index, int channel) {
        m_xml.writeStartElement("link"_L1);
        text("linkclipref"_L1, itemId(index, channel));
        m_xml.writeTextElement("mediatype"_L1, channel == 0 ? "video"_L1 : "audio"_L1);
        number("trackindex"_L1, std::max(channel, 1));
        number("clipindex"_L1, index + 1);
        m_xml.writeEndElement();
    }

    static QString itemId(qsizetype index, int channel) { return u"clipitem-%1-%2"_s.arg(index + 1).arg(channel); }

    /// Channel 0 is the picture.
    void item(const Shot& shot, qsizetype index, qint64 at, int channel) {
        m_xml.writeStartElement("clipitem"_L1);
        m_xml.writeAttribute("id"_L1, itemId(index, channel));
        text("name"_L1, shot.clip->title);
        number("duration"_L1, shot.clipFrames());
        rate(shot.time.rate());
        number("start"_L1, at);
        number("end"_L1, at + m_sequence.framesOf(shot));
        number("in"_L1, shot.in);
        number("out"_L1, shot.out);
        file(shot);
        if (channel > 0) {
            m_xml.writeStartElement("sourcetrack"_L1);
            m_xml.writeTextElement("mediatype"_L1, "audio"_L1);
            number("trackindex"_L1, channel);
            m_xml.writeEndElement();
        }
        if (channel == 0) {
            if (!shot.note().isEmpty()) {
                m_xml.writeStartElement("logginginfo"_L1);
                text("description"_L1, shot.note());
                m_xml.writeEndElement();
            }
            for (const QString& tag : shot.tags()) marker(shot, tag, {});
        }
        if (const int channels = channelsOf(shot); channels > 0)
            for (int each = 0; each <= channels; ++each) link(index, each);
        m_xml.writeEndElement();
    }

    void sound() {
        if (m_channels == 0) return;
        m_xml.writeStartElement("audio"_L1);
        for (int channel = 1; channel <= m_channels; ++channel) {
            m_xml.writeStartElement("track"_L1);
            eachShot([this, channel](const Shot& shot, qsizetype index, qint64 at) {
                if (channelsOf(shot) >= channel) item(shot, index, at, channel);
            });
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const Shots& m_shots;
    const Sequence m_sequence;
    ExportReport& m_report;
    QHash<const Library::Clip*, QString> m_files;
    int m_channels = 0;
};

} // namespace

void writeFcp7Xml(const CutList& cut, QIODevice& to, ExportReport& report) {
    const Shots shots{cut};
    Fcp7Writer{to, shots, report}.write(cut.title);
}

} // namespace Rushes::Interchange
