// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/dopesheet.h"

#include "core/interchange/shotlist.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::Timecode;

namespace {

constexpr qsizetype longestHead = 40;

enum class Part : quint8 { Title, Dateline, Restrictions, Shots, Storyline, Other };

/// The words that begin a part, as agencies write them.
std::optional<Part> partOf(const QString& head) {
    static const QHash<QString, Part> parts{{u"STORY"_s, Part::Title},
                                            {u"SLUG"_s, Part::Title},
                                            {u"HEADLINE"_s, Part::Title},
                                            {u"TITLE"_s, Part::Title},
                                            {u"DATELINE"_s, Part::Dateline},
                                            {u"DATE"_s, Part::Dateline},
                                            {u"LOCATION"_s, Part::Dateline},
                                            {u"PLACE"_s, Part::Dateline},
                                            {u"RESTRICTIONS"_s, Part::Restrictions},
                                            {u"RESTRICTION SUMMARY"_s, Part::Restrictions},
                                            {u"TERMS"_s, Part::Restrictions},
                                            {u"USAGE"_s, Part::Restrictions},
                                            {u"SHOTLIST"_s, Part::Shots},
                                            {u"SHOT LIST"_s, Part::Shots},
                                            {u"SHOTS"_s, Part::Shots},
                                            {u"DOPE SHEET"_s, Part::Shots},
                                            {u"STORYLINE"_s, Part::Storyline},
                                            {u"BACKGROUND"_s, Part::Storyline},
                                            {u"SCRIPT"_s, Part::Storyline},
                                            {u"LENGTH"_s, Part::Other},
                                            {u"DURATION"_s, Part::Other},
                                            {u"SOURCE"_s, Part::Other},
                                            {u"LANGUAGE"_s, Part::Other},
                                            {u"FORMAT"_s, Part::Other},
                                            {u"AUDIO"_s, Part::Other}};
    const auto found = parts.constFind(head.simplified().toUpper());
    if (found == parts.cend()) return std::nullopt;
    return *found;
}

/// A time as prose has it: "00:12", "1:02:03", "10:00:12:05", "0'34\"".
const QString timePattern = u"(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[:;.][0-9]{2})?)?|[0-9]{1,3}['’′][0-9]{2}[\"”″]?)"_s;

class Reader {
public:
    explicit Reader(const DopeClip& clip) : m_clip{clip}, m_rate{clip.start.rate()} {}

    DopeSheet read(QStringView text) {
        qsizetype number = 0;
        for (const QStringView line : text.tokenize(u'\n')) readLine(line.trimmed().toString(), number++);
        endShot();
        time();
        return std::move(m_sheet);
    }

private:
    struct Timed {
        std::optional<qint64> in;
        std::optional<qint64> out;
    };

    void readLine(const QString& line, qsizetype number) {
        if (line.isEmpty()) return;
        const qsizetype colon = line.indexOf(u':');
        const auto part = colon > 0 && colon <= longestHead ? partOf(line.first(colon)) : partOf(line);
        if (part) {
            endShot();
            m_part = *part;
            const QString rest = colon > 0 ? line.sliced(colon + 1).trimmed() : QString{};
            if (!rest.isEmpty()) append(rest);
            return;
        }
        if (m_part == Part::Storyline) return append(line);
        if (beginShot(line, number)) return;
        if (m_open) addTo(m_open->text, line);
        else append(line);
    }

    static void addTo(QString& text, const QString& line) { text += text.isEmpty() ? line : u' ' + line; }

    void append(const QString& text) {
        switch (m_part) {
        case Part::Title: addTo(m_sheet.title, text); break;
        case Part::Dateline: addTo(m_sheet.dateline, text); break;
        case Part::Restrictions: addTo(m_sheet.restrictions, text); break;
        case Part::Storyline: m_sheet.storyline += m_sheet.storyline.isEmpty() ? text : u'\n' + text; break;
        case Part::Shots:
        case Part::Other: break;
        }
    }

    /// A shot begins with a number, a time, or both, or is a soundbite.
    bool beginShot(const QString& line, qsizetype lineNumber) {
        static const QRegularExpression numbered{u"\\A([0-9]{1,3})(?:[.)]\\s*|\\s*[-–]\\s+)(?=\\D|[0-9]{1,2}[:'])"_s};
        static const QRegularExpression timed{u"\\A[(\\[]?(%1)(?:\\s*(?:-|–|—|to)\\s*(%1))?[)\\]]?\\s*[-–—:]?\\s*"_s.arg(timePattern)};
        static const QRegularExpression soundbite{u"\\A(?:SOUND\\s?BITE|SOT|UPSOUND)\\b"_s, QRegularExpression::CaseInsensitiveOption};
        QString rest = line;
        int number = 0;
        if (const auto match = numbered.match(rest); match.hasMatch()) {
            number = match.capturedView(1).toInt();
            rest = rest.sliced(match.capturedEnd());
        }
        Timed times;
        if (const auto match = timed.match(rest); match.hasMatch()) {
            times = {frames(match.captured(1)), frames(match.captured(2))};
            if (times.in) rest = rest.sliced(match.capturedEnd());
        }
        const bool isSoundbite = soundbite.match(rest).hasMatch();
        if (number == 0 && !times.in && !(isSoundbite && m_part == Part::Shots)) return false;
        endShot();
        m_part = Part::Shots;
        m_open = DopeShot{.line = lineNumber, .number = number, .isSoundbite = isSoundbite, .language = {}, .name = {}, .role = {}, .text = rest, .doubts = {}};
        m_times.append(times);
        if (number > 0 && number != m_lastNumber + 1) m_open->doubts |= Doubt::NumberSkipped;
        if (number > 0) m_lastNumber = number;
        return true;
    }

    /// Frames from the clip's first one; nothing for what is no time.
    [[nodiscard]] std::optional<qint64> frames(QString text) const {
        if (text.isEmpty()) return std::nullopt;
        text.replace(QRegularExpression{u"['’′]"_s}, u":"_s).remove(QRegularExpression{u"[\"”″]"_s});
        const QStringList parts = text.split(QRegularExpression{u"[:;.]"_s});
        QList<qint64> numbers;
        for (const QString& part : parts) numbers.append(part.toLongLong());
        const qint64 label = numbers.size() == 4 ? numbers.takeLast() : 0;
        if (label >= m_rate.nominal()) return std::nullopt;
        while (numbers.size() < 3) numbers.prepend(0);
        if (numbers.at(2) > 59 || numbers.at(1) > 59 || numbers.at(0) > 23) return std::nullopt;
        // What is at or after the clip's start timecode is timecode; what is before it is counted from its first frame.
        const QString written = u"%1:%2:%3%4%5"_s.arg(numbers.at(0), 2, 10, QLatin1Char{'0'})
                                    .arg(numbers.at(1), 2, 10, QLatin1Char{'0'})
                                    .arg(numbers.at(2), 2, 10, QLatin1Char{'0'})
                                    .arg(QLatin1Char{m_clip.start.isDropFrame() ? ';' : ':'})
                                    .arg(label, 2, 10, QLatin1Char{'0'});
        const auto timecode = Timecode::parse(written, m_rate);
        if (parts.size() >= 3 && timecode && m_clip.start.frames() > 0 && timecode->frames() >= m_clip.start.frames())
            return timecode->frames() - m_clip.start.frames();
        const qint64 seconds = (numbers.at(0) * 60 + numbers.at(1)) * 60 + numbers.at(2);
        return (2 * seconds * m_rate.numerator() + m_rate.denominator()) / (2 * m_rate.denominator()) + label;
    }

    void endShot() {
        if (!m_open) return;
        if (m_open->isSoundbite) readSpeaker(*m_open);
        m_sheet.shots.append(*std::exchange(m_open, std::nullopt));
    }

    /// "SOUNDBITE (English) Jane Doe, Minister of Defence: “…”".
    static void readSpeaker(DopeShot& shot) {
        static const QRegularExpression form{u"\\A(?:SOUND\\s?BITE|SOT|UPSOUND)\\s*:?\\s*(?:[(\\[]([^)\\]]{1,60})[)\\]])?\\s*(.*)\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption};
        const auto match = form.match(shot.text);
        shot.language = match.captured(1).simplified();
        const QString rest = match.captured(2).trimmed();
        // What is said follows a colon, or begins with a quotation mark.
        static const QRegularExpression quote{u"\\s*:\\s*|\\s*(?=[\"“«„])"_s};
        const auto begins = quote.match(rest);
        const QString speaker = begins.hasMatch() ? rest.first(begins.capturedStart()) : rest;
        shot.text = begins.hasMatch() ? rest.sliced(begins.capturedEnd()).trimmed() : QString{};
        const qsizetype comma = speaker.indexOf(u',');
        shot.name = (comma < 0 ? speaker : speaker.first(comma)).simplified();
        shot.role = comma < 0 ? QString{} : speaker.sliced(comma + 1).simplified();
        if (shot.name.isEmpty() || shot.role.isEmpty()) shot.doubts |= Doubt::SpeakerUnclear;
    }

    /// Gives each shot its frames once all are known.
    void time() {
        QList<DopeShot>& shots = m_sheet.shots;
        const qsizetype count = shots.size();
        const auto beginning = [this, count](qsizetype index) { return index < count ? m_times.at(index).in : std::optional<qint64>{}; };
        for (qsizetype index = 0; index < count; ++index) {
            DopeShot& shot = shots[index];
            if (m_times.at(index).in) {
                shot.in = *m_times.at(index).in;
            } else {
                guessFrom(index);
                shot.doubts |= Doubt::TimeGuessed;
            }
        }
        for (qsizetype index = 0; index < count; ++index) {
            DopeShot& shot = shots[index];
            const bool isLast = index + 1 == count;
            if (m_times.at(index).out) {
                shot.out = *m_times.at(index).out;
            } else {
                shot.out = isLast ? std::max(m_clip.frames, shot.in) : shots.at(index + 1).in;
                if (isLast || !beginning(index + 1)) shot.doubts |= Doubt::EndGuessed;
            }
            if (index > 0 && shot.in < shots.at(index - 1).in) shot.doubts |= Doubt::TimesBackwards;
            if (shot.out <= shot.in) {
                shot.out = shot.in + 1;
                shot.doubts |= Doubt::EndGuessed;
            }
            if (m_clip.frames > 0 && shot.out > m_clip.frames) shot.doubts |= Doubt::OutsideClip;
        }
    }

    /// Shots without times share what is between the last one with a time and the next.
    void guessFrom(qsizetype index) {
        QList<DopeShot>& shots = m_sheet.shots;
        qsizetype next = index;
        while (next < shots.size() && !m_times.at(next).in) ++next;
        const qint64 from = index == 0 ? 0 : shots.at(index - 1).in;
        const qint64 to = next < shots.size() ? *m_times.at(next).in : std::max(m_clip.frames, from);
        const qsizetype parts = next - index + (index == 0 ? 0 : 1);
        const qsizetype mine = index == 0 ? 0 : 1;
        shots[index].in = parts == 0 ? from : from + std::max<qint64>(0, to - from) * mine / parts;
    }

    const DopeClip m_clip;
    const Media::FrameRate m_rate;
    DopeSheet m_sheet;
    Part m_part = Part::Other;
    std::optional<DopeShot> m_open;
    QList<Timed> m_times; ///< one for each shot, as the sheet gives them
    int m_lastNumber = 0;
};

} // namespace

QString DopeShot::description() const {
    if (!isSoundbite) return text;
    QString speaker = u"SOUNDBITE"_s;
    if (!language.isEmpty()) speaker += u" ("_s + language + u')';
    if (!name.isEmpty()) speaker += u' ' + name;
    if (!role.isEmpty()) speaker += u", "_s + role;
    return text.isEmpty() ? speaker : speaker + u": "_s + text;
}

DopeSheet readDopeSheet(QStringView text, const DopeClip& clip) { return Reader{clip}.read(text); }

QString shotListOf(const DopeSheet& sheet, const DopeClip& clip, QString (*words)(Doubts)) {
    QString list = u"; Rushes shot list, version 1\nrate   %1\nstart  %2\n"_s.arg(
        clip.start.rate().denominator() == 1 ? QString::number(clip.start.rate().numerator()) : clip.start.rate().text(), clip.start.text());
    if (!sheet.title.isEmpty()) list += u"\n== "_s + sheet.title + u'\n';
    for (const DopeShot& shot : sheet.shots) {
        if (shot.doubts) list += u"; ? "_s + words(shot.doubts) + u'\n';
        const QString text = escapedForList(shot.description().simplified());
        list += clip.start.plus(shot.in).text() + "  "_L1 + clip.start.plus(shot.out).text() + "  "_L1 + text + u'\n';
    }
    return list;
}

} // namespace Rushes::Interchange
