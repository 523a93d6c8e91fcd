// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/shotlist.h"

#include "core/library/cliptime.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;
using Media::Timecode;

namespace {

constexpr int highestRating = 5;

bool isNameLetter(QChar letter) { return letter.isLetterOrNumber() || letter == u'-' || letter == u'_' || letter == u'.' || letter == u'/' || letter.isMark(); }

/// The words of a line one by one, with their columns.
class Line {
public:
    explicit Line(QStringView text) : m_text{text} {}

    void skipSpace() {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) ++m_at;
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return isAtEnd() ? QChar{} : m_text.at(m_at); }
    [[nodiscard]] QChar peekNext() const { return m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar{}; }
    [[nodiscard]] qsizetype column() const { return m_at; }
    void advance() { ++m_at; }

    QStringView word() {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace()) ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    QStringView name() {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isNameLetter(m_text.at(m_at))) ++m_at;
        // A full stop after a name ends the sentence and not the name.
        while (m_at > from && m_text.at(m_at - 1) == u'.') --m_at;
        return m_text.sliced(from, m_at - from);
    }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] QStringView whole() const { return m_text; }
    /// Without the spaces at the end.
    [[nodiscard]] qsizetype length() const {
        qsizetype end = m_text.size();
        while (end > 0 && m_text.at(end - 1).isSpace()) --end;
        return end;
    }
    /// Text between quotes, the first of which is next; up to the end of the line where the second one is missing.
    QString quotedText() {
        QString text;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'"'; ++m_at) {
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size()) ++m_at;
            text += m_text.at(m_at);
        }
        ++m_at;
        m_at = std::min(m_at, m_text.size());
        return text;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// A label that looks like a timecode, whether or not it exists.
bool looksLikeTimecode(QStringView word) {
    if (word.size() < 10 || word.size() > 13) return false;
    return word.at(2) == u':' && word.at(5) == u':' && word.at(0).isDigit() && word.at(1).isDigit();
}

/// The nearest label that exists: frames beyond the second are the second's next ones, and dropped labels the first kept one.
QString nearestTimecode(QStringView word, FrameRate rate) {
    static const QRegularExpression form{u"\\A([0-9]{2}):([0-9]{2}):([0-9]{2})([:;.])([0-9]{2,4})\\z"_s};
    const auto match = form.matchView(word);
    if (!match.hasMatch()) return {};
    const int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).toInt();
    const int second = match.capturedView(3).toInt();
    const int frame = match.capturedView(5).toInt();
    if (hour > 23 || minute > 59 || second > 59) return {};
    const bool drops = match.capturedView(4) != u":" && rate.canDrop();
    const qint64 overflow = std::max(0, frame - (rate.nominal() - 1));
    for (int kept = std::min(frame, rate.nominal() - 1); kept < rate.nominal(); ++kept) {
        const QString label = u"%1%2%3"_s.arg(word.first(8)).arg(QLatin1Char{drops ? ';' : ':'}).arg(kept, 2, 10, QLatin1Char{'0'});
        if (const auto exists = Timecode::parse(label, rate)) return exists->plus(overflow).text();
    }
    return {};
}

qint64 dayOf(const Timecode& time) { return Timecode::fromFrames(-1, time.rate(), time.isDropFrame()).frames() + 1; }

class Reader {
public:
    explicit Reader(FrameRate fallback) : m_fallback{fallback}, m_rate{fallback} { m_list.clips.append(ShotListClip{}); }
    Reader(const Library::ClipTime& time, qint64 frames) : Reader{time.rate()} {
        m_clipStart = time.start();
        m_clipFrames = frames;
    }

    ShotList read(QStringView text) {
        qsizetype from = 0;
        for (m_line = 0; from <= text.size(); ++m_line) {
            qsizetype end = text.indexOf(u'\n', from);
            if (end < 0) end = text.size();
            QStringView line = text.sliced(from, end - from);
            if (line.endsWith(u'\r')) line.chop(1);
            // One in the middle ends no line, and would end one of a note.
            const QString plain = line.contains(u'\r') ? line.toString().replace(u'\r', u' ') : QString{};
            if (!plain.isNull()) line = plain;
            readLine(line);
            from = end + 1;
        }
        return std::move(m_list);
    }

private:
    ShotListClip& clip() { return m_list.clips.last(); }

    void beginClip(const QString& name, const ShotListSpan& at) {
        if (!clip().clip.isEmpty() || !clip().entries.isEmpty()) {
            m_list.clips.append(ShotListClip{});
            if (m_clipStart) problem(ShotListFault::SecondClip, at.column, at.length);
        }
        clip().clip = name;
        clip().clipAt = at;
        m_rate = clip().rate.value_or(m_fallback);
        m_section.clear();
        m_hasShots = false;
        m_follows = false;
    }

    [[nodiscard]] std::optional<Timecode> start() { return clip().start ? clip().start : m_clipStart; }

    void readLine(QStringView text) {
        Line line{text};
        line.skipSpace();
        if (line.isAtEnd() || line.peek() == u';') return;
        if (line.rest().startsWith(u"==")) {
            m_section = line.rest().sliced(2).trimmed().toString();
            m_list.sections.append({m_line, m_section});
            m_follows = false;
        } else if (line.peek() == u'|') readNote(line);
        else if (line.peek().isDigit()) readShot(line);
        else readHeader(line);
    }

    void readNote(Line& line) {
        if (!m_follows) return problem(ShotListFault::NoteWithoutShot, line.column(), 1);
        line.advance();
        QStringView text = line.rest();
        if (text.startsWith(u' ')) text = text.sliced(1);
        // The note of a shot that could not be read is left out with it.
        ShotListEntry& entry = m_isKept ? clip().entries.last() : clip().unread.last();
        entry.text += u'\n' + text.toString();
        entry.lastLine = m_line;
    }

    /// A line that may have been a shot, or is to become one.
    void setAside(ShotListEntry entry) {
        clip().unread.append(std::move(entry));
        m_follows = true;
        m_isKept = false;
    }

    void readHeader(Line& line) {
        const qsizetype column = line.column();
        const QString key = line.word().toString().toLower();
        line.skipSpace();
        const qsizetype valueColumn = line.column();
        const QString value = line.peek() == u'"' ? line.quotedText() : line.rest().trimmed().toString();
        const ShotListSpan at{m_line, valueColumn, std::max<qsizetype>(line.length() - valueColumn, 0)};
        if (key == "clip"_L1) beginClip(value, at);
        else if (key == "place"_L1) clip().place = value;
        else if (key == "usage"_L1) clip().usage = value;
        else if (key == "rate"_L1) readRate(value, at);
        else if (key == "start"_L1) readStart(value, at);
        else {
            problem(ShotListFault::NotUnderstood, column, key.size());
            // It may have been a shot whose timecodes are being written anew.
            ShotListEntry entry{.line = m_line, .lastLine = m_line, .in = -1, .out = -1, .section = m_section};
            Line again{line.whole()};
            readText(again, entry);
            setAside(std::move(entry));
        }
    }

    void readRate(const QString& value, const ShotListSpan& at) {
        const auto rate = FrameRate::parse(value);
        if (!rate) return problem(ShotListFault::NoSuchRate, at.column, at.length);
        if (clip().rate || m_hasShots) return problem(ShotListFault::RateTwice, at.column, at.length);
        clip().rateAt = at;
        if (m_clipStart && *rate != m_clipStart->rate())
            return problem(ShotListFault::OtherRate, at.column, at.length,
                           m_fallback.denominator() == 1 ? QString::number(m_fallback.numerator()) : m_fallback.text());
        clip().rate = rate;
        m_rate = *rate;
    }

    void readStart(const QString& value, const ShotListSpan& at) {
        clip().startAt = at;
        const auto start = timecode(value, at.column);
        if (m_clipStart && start && *start != *m_clipStart) return problem(ShotListFault::OtherStart, at.column, at.length, m_clipStart->text());
        clip().start = start;
    }

    std::optional<Timecode> timecode(QStringView word, qsizetype column) {
        const auto time = Timecode::parse(word, m_rate);
        if (!time) {
            problem(ShotListFault::NoSuchTimecode, column, word.size(), nearestTimecode(word, m_rate));
        } else if (m_clipStart && time->isDropFrame() != m_clipStart->isDropFrame()) {
            QString other = word.toString();
            other[8] = m_clipStart->isDropFrame() ? u';' : u':';
            problem(ShotListFault::OtherCounting, column, word.size(), Timecode::parse(other, m_rate) ? other : nearestTimecode(other, m_rate));
            return std::nullopt;
        }
        return time;
    }

    void readShot(Line& line) {
        m_hasShots = true;
        ShotListEntry entry{.line = m_line, .lastLine = m_line, .in = -1, .out = -1, .section = m_section};
        const qsizetype inColumn = line.column();
        const QStringView inWord = line.word();
        line.skipSpace();
        const qsizetype outColumn = line.column();
        const QStringView outWord = line.word();
        entry.inAt = {m_line, inColumn, inWord.size()};
        entry.outAt = {m_line, outColumn, outWord.size()};
        const bool hasTimes = looksLikeTimecode(inWord) && looksLikeTimecode(outWord);
        if (!looksLikeTimecode(inWord)) problem(ShotListFault::NotUnderstood, inColumn, inWord.size());
        else if (!hasTimes) problem(ShotListFault::NotUnderstood, outColumn, std::max<qsizetype>(outWord.size(), 1));
        const auto in = looksLikeTimecode(inWord) ? timecode(inWord, inColumn) : std::nullopt;
        const auto out = hasTimes ? timecode(outWord, outColumn) : std::nullopt;
        const bool isRight = readText(line, entry);
        if (in) entry.in = in->frames();
        if (out) entry.out = out->frames();
        if (!in || !out || !isRight || !place(entry, *in)) return setAside(std::move(entry));
        if (!clip().entries.isEmpty() && clip().entries.last().section == entry.section && entry.in < clip().entries.last().out &&
            entry.in >= clip().entries.last().in) {
            const Timecode end = Timecode::fromFrames(clip().entries.last().out, m_rate, in->isDropFrame());
            m_list.problems.append({ShotListFault::Overlap, true, m_line, inColumn, inWord.size(), end.text()});
        }
        if (m_clipStart && m_clipFrames > 0 && entry.out > m_clipStart->frames() + m_clipFrames)
            m_list.problems.append({ShotListFault::OutsideClip, true, m_line, outColumn, outWord.size(), m_clipStart->plus(m_clipFrames).text()});
        clip().entries.append(std::move(entry));
        m_follows = true;
        m_isKept = true;
    }

    /// Brings the frames to the clip's day; says what is not right about them.
    bool place(ShotListEntry& entry, const Timecode& in) {
        if (const auto first = start(); first && entry.in < first->frames()) {
            // A clip may run across midnight; a day is long enough to tell that from a mistake.
            const qint64 day = dayOf(in);
            if (first->frames() - entry.in < day / 2) {
                problem(ShotListFault::BeforeClip, entry.inAt.column, entry.inAt.length, m_clipStart ? m_clipStart->text() : QString{});
                return false;
            }
            entry.in += day;
            if (entry.out < first->frames()) entry.out += day;
        }
        if (entry.out > entry.in || crossesMidnight(entry, in)) return true;
        problem(ShotListFault::OutBeforeIn, entry.outAt.column, entry.outAt.length);
        return false;
    }

    /// From late in the evening to early in the morning is a shot across midnight.
    bool crossesMidnight(ShotListEntry& entry, const Timecode& in) const {
        const qint64 day = dayOf(in);
        if (entry.in - entry.out < day / 2) return false;
        entry.out += day;
        return true;
    }

    bool readText(Line& line, ShotListEntry& entry) {
        QString text;
        bool isRight = true;
        for (line.skipSpace(); !line.isAtEnd();) {
            if (line.peek() == u'#' && (line.peekNext() == u'"' || isNameLetter(line.peekNext()))) {
                const qsizetype column = line.column();
                line.advance();
                entry.tags.append(line.peek() == u'"' ? line.quotedText() : line.name().toString());
                entry.tagsAt.append({m_line, column, line.column() - column});
                closeUp(text, line);
            } else if (line.peek() == u'*' && line.peekNext().isDigit() && (text.isEmpty() || text.back().isSpace())) {
                const qsizetype column = line.column();
                const QStringView word = line.word();
                entry.rating = word.sliced(1).toInt();
                if (word.size() != 2 || entry.rating < 1 || entry.rating > highestRating) {
                    problem(ShotListFault::OutsideRating, column, word.size());
                    isRight = false;
                }
                closeUp(text, line);
            } else {
                if (line.peek() == u'\\' && !line.peekNext().isNull()) line.advance();
                text += line.peek();
                line.advance();
            }
        }
        entry.text = text.trimmed();
        return isRight;
    }

    /// What was taken out of a text leaves one space.
    static void closeUp(QString& text, Line& line) {
        text = text.trimmed();
        if (!text.isEmpty()) text += u' ';
        line.skipSpace();
    }

    void problem(ShotListFault fault, qsizetype column, qsizetype length, QString replacement = {}) {
        m_list.problems.append({fault, false, m_line, column, length, std::move(replacement)});
    }

    ShotList m_list;
    const FrameRate m_fallback;
    FrameRate m_rate; ///< of the clip that is read
    QString m_section;
    std::optional<Timecode> m_clipStart; ///< of the clip that the list must agree with
    qint64 m_clipFrames = 0;
    qsizetype m_line = 0;
    bool m_hasShots = false; ///< in this clip's list
    bool m_follows = false;  ///< a note may follow
    bool m_isKept = false;   ///< and goes to the last entry; otherwise to the last one that was set aside
};

} // namespace

ShotList readShotList(QStringView text, FrameRate fallback) { return Reader{fallback}.read(text); }

ShotList readShotList(QStringView text, const Library::ClipTime& time, qint64 frames) { return Reader{time, frames}.read(text); }

bool isOfItsClip(const ShotList& list) {
    return std::ranges::none_of(list.problems, [](const ShotListProblem& problem) {
        using enum ShotListFault;
        return problem.fault == OtherRate || problem.fault == OtherStart || problem.fault == SecondClip || problem.fault == NoSuchRate;
    });
}

QString escapedForList(const QString& line) {
    QString text;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line.at(at);
        const bool beginsRating = letter == u'*' && (at == 0 || line.at(at - 1).isSpace());
        if (letter == u'#' || letter == u'\\' || beginsRating) text += u'\\';
        text += letter;
    }
    return text;
}

QString quotedIfNeeded(const QString& name) {
    const bool isPlain = !name.isEmpty() && std::ranges::all_of(name, isNameLetter) && !name.endsWith(u'.');
    return isPlain ? name : quoted(name);
}

QString quoted(const QString& text) {
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + escaped + u'"';
}

} // namespace Rushes::Interchange
