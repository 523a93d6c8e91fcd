// SPDX-License-Identifier: GPL-3.0-or-later
// Final Cut Pro XML 1.11. Times are rational numbers of seconds, multiples of a frame. An event holds each clip with its ranges as keywords and
// notes as markers, and a project in which the shots lie one after another.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

#include <QHash>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;

namespace {

/// "1001/30000s", "5s": so many frames as seconds, in lowest terms.
QString seconds(qint64 frames, FrameRate rate) {
    const qint64 numerator = frames * rate.denominator();
    const qint64 common = std::gcd(numerator, rate.numerator());
    const qint64 denominator = rate.numerator() / common;
    return denominator == 1 ? u"%1s"_s.arg(numerator / common) : u"%1/%2s"_s.arg(numerator / common).arg(denominator);
}

class FcpxmlWriter {
public:
    FcpxmlWriter(QIODevice& to, const Shots& shots, ExportReport& report) : m_xml{&to}, m_shots{shots}, m_sequence{shots}, m_report{report} {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        for (const Shot& shot : shots) m_longest[shot.clip] = std::max(m_longest.value(shot.clip), shot.clipFrames());
    }

    void write(const CutList& cut) {
        m_xml.writeStartDocument();
        m_xml.writeDTD(u"<!DOCTYPE fcpxml>"_s);
        start("fcpxml"_L1, {{"version"_L1, u"1.11"_s}});
        resources();
        start("library"_L1, {});
        start("event"_L1, {{"name"_L1, cut.title}});
        for (auto shot = m_shots.begin(); shot != m_shots.end();) loggedClip(shot);
        project(cut.title);
        m_xml.writeEndDocument();
    }

private:
    using Attributes = QList<std::pair<QLatin1StringView, QString>>;

    void start(QLatin1StringView name, const Attributes& attributes) {
        m_xml.writeStartElement(name);
        for (const auto& [key, value] : attributes) m_xml.writeAttribute(key, xmlText(value));
    }
    void empty(QLatin1StringView name, const Attributes& attributes) {
        start(name, attributes);
        m_xml.writeEndElement();
    }

    static QString formatKey(const Shot& shot) {
        const auto& facts = shot.clip->facts;
        return u"%1 %2 %3"_s.arg(shot.time.rate().text()).arg(facts ? facts->width : 0).arg(facts ? facts->height : 0);
    }
    static QString counting(const Media::Timecode& start) { return start.isDropFrame() ? u"DF"_s : u"NDF"_s; }
    QString nextId() { return u"r%1"_s.arg(++m_lastId); }

    void resources() {
        start("resources"_L1, {});
        for (const Shot& shot : m_shots) {
            const QString key = formatKey(shot);
            if (m_formats.contains(key)) continue;
            m_formats.insert(key, nextId());
            Attributes attributes{{"id"_L1, m_formats.value(key)}, {"frameDuration"_L1, seconds(1, shot.time.rate())}};
            if (shot.clip->facts && shot.clip->facts->width > 0)
                attributes += {{"width"_L1, QString::number(shot.clip->facts->width)}, {"height"_L1, QString::number(shot.clip->facts->height)}};
            empty("format"_L1, attributes);
        }
        for (const Shot& shot : m_shots)
            if (!m_assets.contains(shot.clip)) asset(shot);
        m_xml.writeEndElement();
    }

    void asset(const Shot& shot) {
        m_assets.insert(shot.clip, nextId());
        Attributes attributes{{"id"_L1, m_assets.value(shot.clip)},
                              {"name"_L1, shot.clip->title},
                              {"start"_L1, seconds(shot.time.start().frames(), shot.time.rate())},
                              {"duration"_L1, seconds(longest(shot), shot.time.rate())},
                              {"hasVideo"_L1, u"1"_s},
                              {"format"_L1, m_formats.value(formatKey(shot))}};
        if (shot.clip->facts && shot.clip->facts->audioChannels > 0)
            attributes += {{"hasAudio"_L1, u"1"_s}, {"audioSources"_L1, u"1"_s}, {"audioChannels"_L1, QString::number(shot.clip->facts->audioChannels)}};
        start("asset"_L1, attributes);
        empty("media-rep"_L1, {{"kind"_L1, u"original-media"_s}, {"src"_L1, QString::fromLatin1(QUrl::fromLocalFile(shot.clip->path).toEncoded())}});
        m_xml.writeEndElement();
    }

    /// Frames of the clip, at least as far as all of its shots go.
    [[nodiscard]] qint64 longest(const Shot& of) const { return m_longest.value(of.clip); }

    /// Where a frame of the clip is on the time of its file, which begins with the start timecode.
    static QString place(const Shot& shot, qint64 frame) { return seconds(shot.time.start().frames() + frame, shot.time.rate()); }

    void marks(const Shot& shot) {
        const QString from = place(shot, shot.in);
        if (!shot.note().isEmpty())
            empty("marker"_L1, {{"start"_L1, from}, {"duration"_L1, seconds(1, shot.time.rate())}, {"value"_L1, onOneLine(shot.note())}});
        if (!shot.tags().isEmpty())
            empty("keyword"_L1,
                  {{"start"_L1, from}, {"duration"_L1, seconds(shot.frames(), shot.time.rate())}, {"value"_L1, onOneLine(shot.tags().join(u", "_s))}});
    }

    void clipNote(const Shot& shot) {
        if (!shot.clip->note.isEmpty()) m_xml.writeTextElement("note"_L1, xmlText(shot.clip->note));
    }

    /// A clip with all its ranges, as the event's browser shows it; leaves the first shot of the next one.
    void loggedClip(Shots::Iterator& next) {
        const Shot shot = *next;
        start("asset-clip"_L1, {{"ref"_L1, m_assets.value(shot.clip)},
                                {"name"_L1, shot.clip->title},
                                {"start"_L1, place(shot, 0)},
                                {"duration"_L1, seconds(longest(shot), shot.time.rate())},
                                {"format"_L1, m_formats.value(formatKey(shot))},
                                {"tcFormat"_L1, counting(shot.time.start())}});
        clipNote(shot);
        for (; next != m_shots.end() && next->clip == shot.clip; ++next) marks(*next);
        m_xml.writeEndElement();
    }

    void project(const QString& title) {
        const FrameRate rate = m_sequence.rate();
        auto alike = m_shots.begin();
        while (alike != m_shots.end() && !m_sequence.isAtItsRate(*alike)) ++alike;
        if (alike == m_shots.end()) return; // without a shot there is nothing to lay
        start("project"_L1, {{"name"_L1, title}});
        start("sequence"_L1, {{"format"_L1, m_formats.value(formatKey(*alike))},
                              {"duration"_L1, seconds(m_sequence.frames(), rate)},
                              {"tcStart"_L1, seconds(m_sequence.start().frames(), rate)},
                              {"tcFormat"_L1, counting(m_sequence.start())}});
        start("spine"_L1, {});
        qint64 at = m_sequence.start().frames();
        for (const Shot& shot : m_shots) {
            noteShot(m_report, shot, {.ratings = false, .rights = false, .reels = false});
            if (!m_sequence.isAtItsRate(shot)) m_report.lost(Loss::OtherRate, shot.clip->title);
            const qint64 frames = m_sequence.framesOf(shot);
            start("asset-clip"_L1, {{"ref"_L1, m_assets.value(shot.clip)},
                                    {"name"_L1, shot.clip->title},
                                    {"offset"_L1, seconds(at, rate)},
                                    {"start"_L1, place(shot, shot.in)},
                                    {"duration"_L1, seconds(frames, rate)},
                                    {"format"_L1, m_formats.value(formatKey(shot))},
                                    {"tcFormat"_L1, counting(shot.time.start())}});
            clipNote(shot);
            marks(shot);
            m_xml.writeEndElement();
            at += frames;
        }
    }

    QXmlStreamWriter m_xml;
    const Shots& m_shots;
    const Sequence m_sequence;
    ExportReport& m_report;
    QHash<QString, QString> m_formats;
    QHash<const Library::Clip*, QString> m_assets;
    QHash<const Library::Clip*, qint64> m_longest;
    int m_lastId = 0;
};

} // namespace

void writeFcpxml(const CutList& cut, QIODevice& to, ExportReport& report) {
    const Shots shots{cut};
    FcpxmlWriter{to, shots, report}.write(cut);
}

} // namespace Rushes::Interchange
