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
                                            {u"RIGHTS"_s, Part::Restrictions},
                                            {u"USAGE RIGHTS"_s, Part::Restrictions},
                                            {u"BROADCAST"_s, Part::Restrictions},
                                            {u"DIGITAL"_s, Part::Restrictions},
                                            {u"TERMS"_s, Part::Restrictions},
                                            {u"USAGE"_s, Part::Restrictions},
                                            {u"SHOTLIST"_s, Part::Shots},
                                            {u"SHOT LIST"_s, Part::Shots},
                                            {u"SHOT-LIST"_s, Part::Shots},
                                            {u"SHOTS"_s, Part::Shots},
                                            {u"SHOWS"_s, Part::Shots},
                                            {u"DOPE SHEET"_s, Part::Shots},
                                            {u"STORYLINE"_s, Part::Storyline},
                                            {u"STORY-LINE"_s, Part::Storyline},
                                            {u"STORY LINE"_s, Part::Storyline},
                                            {u"BACKGROUND"_s, Part::Storyline},
                                            {u"LEAD IN"_s, Part::Storyline},
                                            {u"LEAD-IN"_s, Part::Storyline},
                                            {u"INTRO"_s, Part::Storyline},
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
const QString timePattern = u"(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[:;.][0-9]{2})?)?|[0-9]{1,3}['’′][0-9]{2}[\"”″]?)(?![0-9:])"_s;
/// From one time to another.
const QString spanPattern = u"(%1)(?:(?:\\s*(?:-|–|—|to|>|/|→)\\s*|\\s+)(%1))?"_s.arg(timePattern);
/// What says that somebody speaks.
const QString speechPattern = u"[(\\[]?(?:SOUND\\s?BITE|SOT|UPSOUND)\\b[)\\]]?"_s;

/// A line between the shots that says where and when: "Brussels, Belgium - 12 February 2026".
bool isHeading(const QString& line) {
    static const QRegularExpression day{
        u"\\b(?:[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(?:[0-9]{1,2},?\\s+)?(?:19|20)[0-9]{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    constexpr qsizetype longest = 120;
    return line.size() <= longest && line.front().isLetter() && day.match(line).hasMatch() && !line.endsWith(u'.') && !line.contains(u'"');
}

bool namesARole(const QString& words) {
    static const QRegularExpression roles{
        u"\\b(?:minister|secretary|president|chancellor|premier|general|admiral|colonel|spokes\\w+|chief|commander|ambassador|king|queen|director|chair\\w*|"
        "commissioner|mayor|representative|senator|governor|analyst|resident|delegate|reporter)\\b"_s,
        QRegularExpression::CaseInsensitiveOption};
    return roles.match(words).hasMatch();
}

/// Takes ", in English" or "(English)" from the end of what names a speaker.
QString takeLanguage(QString& speaker) {
    static const QRegularExpression end{
        u"[,;]?\\s*[(\\[]?(?:speaking\\s+)?(?:in\\s+)?(English|French|German|Dutch|Flemish|Spanish|Catalan|Basque|Portuguese|Italian|Polish|Czech|Slovak|"
        u"Slovene|"
        "Slovenian|Hungarian|Romanian|Bulgarian|Greek|Turkish|Albanian|Serbian|Croatian|Bosnian|Montenegrin|Macedonian|Danish|Norwegian|Swedish|"
        "Finnish|Icelandic|Estonian|Latvian|Lithuanian|Ukrainian|Russian|Belarusian|Georgian|Armenian|Azeri|Arabic|Hebrew|Persian|Farsi|Dari|Pashto|"
        "Kurdish|Japanese|Korean|Chinese|Mandarin|Hindi|Urdu)[)\\]]?\\s*\\z"_s,
        QRegularExpression::CaseInsensitiveOption};
    const auto match = end.match(speaker);
    if (!match.hasMatch()) return {};
    speaker.truncate(match.capturedStart());
    return match.captured(1);
}

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
        auto part = colon > 0 && colon <= longestHead ? partOf(line.first(colon)) : partOf(line);
        if (part) {
            endShot();
            // Below the shots a story is told; above them it is named.
            if (part == Part::Title && !m_sheet.shots.isEmpty()) part = Part::Storyline;
            m_part = *part;
            const QString rest = colon > 0 ? line.sliced(colon + 1).trimmed() : QString{};
            if (rest.isEmpty()) return;
            if (m_part != Part::Shots) append(rest);
            else if (!beginShot(rest, number)) m_heading = rest;
            return;
        }
        if (m_part == Part::Storyline) return append(line);
        if (beginShot(line, number)) return;
        if (m_part == Part::Shots && isHeading(line)) {
            endShot();
            m_heading = line;
        } else if (m_open) {
            addTo(m_open->text, line);
        } else {
            append(line);
        }
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

    /// A shot begins with a number, a time, or both, or a bullet, or is a soundbite.
    bool beginShot(const QString& line, qsizetype lineNumber) {
        static const QRegularExpression bullet{u"\\A[-–—•*·]\\s+"_s};
        static const QRegularExpression numbered{u"\\A([0-9]{1,3})([a-z]?)(?:[.)]\\s*|\\s*[-–]\\s+)(?=\\D|[0-9]{1,2}[:'])"_s};
        static const QRegularExpression named{u"\\A(?:shot|scene)\\s*(?:no\\.?\\s*)?([0-9]{1,3})([a-z]?)\\s*[.):–-]?\\s*"_s,
                                              QRegularExpression::CaseInsensitiveOption};
        static const QRegularExpression timed{u"\\A[(\\[]?(?:T/?C:?\\s*)?%1[)\\]]?\\s*[-–—:|]?\\s*"_s.arg(spanPattern)};
        static const QRegularExpression speech{u"\\A"_s + speechPattern, QRegularExpression::CaseInsensitiveOption};
        QString rest = line;
        const auto point = bullet.match(rest);
        if (point.hasMatch()) rest = rest.sliced(point.capturedEnd());
        int number = 0;
        bool isPart = false; // 3a belongs to 3
        auto match = numbered.match(rest);
        if (!match.hasMatch()) match = named.match(rest);
        if (match.hasMatch()) {
            number = match.capturedView(1).toInt();
            isPart = match.capturedLength(2) > 0;
            rest = rest.sliced(match.capturedEnd());
        }
        Timed times;
        if (const auto time = timed.match(rest); time.hasMatch()) {
            times = {frames(time.captured(1)), frames(time.captured(2))};
            if (times.in) rest = rest.sliced(time.capturedEnd());
        }
        const bool isSoundbite = speech.match(rest).hasMatch();
        const bool isMarked = m_part == Part::Shots && (isSoundbite || point.hasMatch());
        if (number == 0 && !times.in && !isMarked) return false;
        endShot();
        m_part = Part::Shots;
        m_open = DopeShot{.line = lineNumber,
                          .number = number,
                          .isSoundbite = isSoundbite,
                          .language = {},
                          .name = {},
                          .role = {},
                          .text = rest,
                          .heading = std::exchange(m_heading, {}),
                          .doubts = {}};
        m_times.append(times);
        if (number > 0 && number != m_lastNumber + 1 && (!isPart || number != m_lastNumber)) m_open->doubts |= Doubt::NumberSkipped;
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
        if (!m_times.last().in) timeFromEnd(m_open->text, m_times.last());
        if (m_open->isSoundbite) readSpeaker(*m_open);
        m_sheet.shots.append(*std::exchange(m_open, std::nullopt));
    }

    /// Some houses write the time last: "Handshake (0:40-0:45)".
    void timeFromEnd(QString& text, Timed& times) const {
        static const QRegularExpression last{u"[\\s,;–—-]*[(\\[]?%1[)\\]]?\\s*\\z"_s.arg(spanPattern)};
        const auto match = last.match(text);
        if (!match.hasMatch()) return;
        times = {frames(match.captured(1)), frames(match.captured(2))};
        if (times.in) text.truncate(match.capturedStart());
    }

    /// "SOUNDBITE (English) Jane Doe, Minister of Defence: “…”", "(SOUNDBITE) (English) MINISTER OF DEFENCE, JANE DOE, SAYING: “…”".
    static void readSpeaker(DopeShot& shot) {
        static const QRegularExpression form{u"\\A%1\\s*:?\\s*(?:[(\\[]([^)\\]]{1,60})[)\\]])?\\s*:?\\s*(.*)\\z"_s.arg(speechPattern),
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption};
        const auto match = form.match(shot.text);
        shot.language = match.captured(1).simplified();
        const QString rest = match.captured(2).trimmed();
        // What is said follows a colon, or begins with a quotation mark.
        static const QRegularExpression quote{u"\\s*:\\s*|\\s*(?=[\"“«„])"_s};
        const auto begins = quote.match(rest);
        QString speaker = begins.hasMatch() ? rest.first(begins.capturedStart()) : rest;
        shot.text = begins.hasMatch() ? rest.sliced(begins.capturedEnd()).trimmed() : QString{};
        static const QRegularExpression saying{u",?\\s*\\bsaying\\b.*\\z"_s, QRegularExpression::CaseInsensitiveOption};
        const auto says = saying.match(speaker);
        if (says.hasMatch()) speaker.truncate(says.capturedStart());
        if (const QString language = takeLanguage(speaker); shot.language.isEmpty()) shot.language = language;
        nameSpeaker(shot, speaker.simplified(), says.hasMatch());
        if (shot.name.isEmpty() || shot.role.isEmpty()) shot.doubts |= Doubt::SpeakerUnclear;
    }

    /// "Name, Role", "Name (Role)", or "ROLE, NAME" before SAYING.
    static void nameSpeaker(DopeShot& shot, const QString& speaker, bool isNameLast) {
        static const QRegularExpression bracketed{u"\\A([^(]+)\\(([^)]+)\\)\\s*\\z"_s};
        if (const auto match = bracketed.match(speaker); match.hasMatch()) {
            shot.name = match.captured(1).simplified();
            shot.role = match.captured(2).simplified();
            return;
        }
        const qsizetype comma = isNameLast ? speaker.lastIndexOf(u',') : speaker.indexOf(u',');
        const QString first = comma < 0 ? speaker : speaker.first(comma).simplified();
        const QString second = comma < 0 ? QString{} : speaker.sliced(comma + 1).simplified();
        const bool isSwapped = comma >= 0 && namesARole(first) && !namesARole(second);
        shot.name = isSwapped ? second : first;
        shot.role = isSwapped ? first : second;
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
    QString m_heading; ///< for the next shot
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
        if (!shot.heading.isEmpty()) list += u"\n== "_s + shot.heading.simplified() + u'\n';
        if (shot.doubts) list += u"; ? "_s + words(shot.doubts) + u'\n';
        const QString text = escapedForList(shot.description().simplified());
        list += clip.start.plus(shot.in).text() + "  "_L1 + clip.start.plus(shot.out).text() + "  "_L1 + text + u'\n';
    }
    return list;
}

} // namespace Rushes::Interchange
