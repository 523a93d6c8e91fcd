// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/shotsync.h"

#include "core/base/searchtext.h"
#include "core/interchange/shotwords.h"
#include "core/library/tagname.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Library::ClipTime;
using Library::Range;

namespace {

/// A note in lines, as a list can have it: without what would break a line, and without spaces around.
QStringList rowsOf(const QString& note) {
    QString plain = note;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList rows = plain.split(u'\n');
    for (QString& row : rows) {
        std::ranges::replace_if(
            row,
            [](QChar letter) { return letter.category() == QChar::Other_Control || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator; },
            u' ');
        row = row.trimmed();
    }
    return rows;
}

/// What a shot says, in a form in which two ways of writing it are the same.
struct Said {
    qint64 in = 0;
    qint64 out = 0;
    QString note;
    QString tags;

    bool operator==(const Said&) const = default;
};

QString foldedTags(const QStringList& tags) {
    QStringList folded;
    for (const QString& tag : tags) folded.append(searchText(Library::tagName(tag)));
    folded.removeAll(QString{});
    folded.sort();
    folded.removeDuplicates();
    return folded.join(u'\n');
}

QString foldedNote(const QString& note) {
    QStringList rows = rowsOf(note);
    for (QString& row : rows) row = row.simplified();
    return rows.join(u'\n');
}

Said saidBy(const Range& range) { return {range.in, range.out, foldedNote(range.note), foldedTags(range.tags)}; }

Said saidBy(const ShotListEntry& entry, const ClipTime& time) {
    const qint64 first = time.start().frames();
    return {entry.in < 0 ? -1 : entry.in - first, entry.out < 0 ? -1 : entry.out - first, foldedNote(entry.text), foldedTags(entry.tags)};
}

using Key = QString (*)(const Said&);

/// From the surest sign to the faintest. An empty key is no sign.
constexpr auto sureKeys = std::to_array<Key>({
    [](const Said& said) { return said.in < 0 || said.out < 0 ? QString{} : u"%1 %2 %3\n\n%4"_s.arg(said.in).arg(said.out).arg(said.note, said.tags); },
    [](const Said& said) { return said.in < 0 || said.out < 0 ? QString{} : u"%1 %2"_s.arg(said.in).arg(said.out); },
});
constexpr auto faintKeys = std::to_array<Key>({
    [](const Said& said) { return said.note.isEmpty() ? QString{} : said.note + "\n\n"_L1 + said.tags; },
    [](const Said& said) { return said.note; },
    [](const Said& said) { return said.in < 0 ? QString{} : QString::number(said.in); },
    [](const Said& said) { return said.out < 0 ? QString{} : QString::number(said.out); },
});

class Pairing {
public:
    Pairing(const ShotListClip& list, const QList<Range>& ranges, const ClipTime& time) : m_list{list} {
        for (const Range& range : ranges) m_ranges.append(saidBy(range));
        for (const ShotListEntry& entry : list.entries) m_entries.append(saidBy(entry, time));
        for (const ShotListEntry& entry : list.unread) m_unread.append(saidBy(entry, time));
        m_isTaken.fill(false, ranges.size());
        m_pairs.ofEntry.fill(-1, list.entries.size());
        m_pairs.ofUnread.fill(-1, list.unread.size());
    }

    /// Lines that are right go first where signs are faint; what is then left is what the others hold. In this order a second look at what the
    /// first one came to finds the same pairs.
    ShotPairs pairs() {
        for (const Key key : sureKeys) {
            pairBy(key, m_entries, m_pairs.ofEntry);
            pairBy(key, m_unread, m_pairs.ofUnread);
        }
        for (const Key key : faintKeys) pairBy(key, m_entries, m_pairs.ofEntry);
        for (const Key key : faintKeys) pairBy(key, m_unread, m_pairs.ofUnread);
        holdNeighbours();
        for (qsizetype range = 0; range < m_ranges.size(); ++range) {
            if (!m_isTaken.at(range)) m_pairs.left.append(range);
        }
        return std::move(m_pairs);
    }

private:
    void pairBy(Key key, const QList<Said>& said, QList<qsizetype>& pairs) {
        if (!pairs.contains(-1) || !m_isTaken.contains(false)) return;
        QHash<QString, QList<qsizetype>> free;
        for (qsizetype range = m_ranges.size() - 1; range >= 0; --range) {
            if (m_isTaken.at(range)) continue;
            if (const QString sign = key(m_ranges.at(range)); !sign.isEmpty()) free[sign].append(range);
        }
        for (qsizetype line = 0; line < said.size(); ++line) {
            if (pairs.at(line) >= 0) continue;
            const auto found = free.find(key(said.at(line)));
            if (found == free.end() || found->isEmpty()) continue;
            pairs[line] = found->takeLast();
            m_isTaken[pairs.at(line)] = true;
        }
    }

    /// A shot of which nothing can be told any more is the one that stood between its neighbours.
    void holdNeighbours() {
        QList<qsizetype> free;
        for (qsizetype range = 0; range < m_ranges.size(); ++range) {
            if (!m_isTaken.at(range)) free.append(range);
        }
        std::ranges::stable_sort(free, {}, [this](qsizetype range) { return m_ranges.at(range).in; });
        for (qsizetype line = 0; line < m_list.unread.size(); ++line) {
            if (m_pairs.ofUnread.at(line) >= 0 || m_list.unread.at(line).inAt.line < 0) continue;
            const auto below = std::ranges::upper_bound(m_list.entries, m_list.unread.at(line).line, {}, &ShotListEntry::line) - m_list.entries.begin();
            const qint64 from = below > 0 ? beginnings(below - 1).first : 0;
            const qint64 to = below < m_entries.size() ? beginnings(below).second : std::numeric_limits<qint64>::max();
            // The last one: those before it may get lines of their own, which then are the neighbours.
            const auto held = std::ranges::find_last_if(free, [&](qsizetype range) { return m_ranges.at(range).in >= from && m_ranges.at(range).in <= to; });
            if (held.empty()) continue;
            m_pairs.ofUnread[line] = *held.begin();
            m_isTaken[*held.begin()] = true;
            free.erase(held.begin());
        }
    }

    /// Of a line and of its range, the earlier one first.
    [[nodiscard]] std::pair<qint64, qint64> beginnings(qsizetype entry) const {
        const qint64 written = m_entries.at(entry).in;
        const qsizetype range = m_pairs.ofEntry.at(entry);
        return range < 0 ? std::pair{written, written} : std::pair{std::min(written, m_ranges.at(range).in), std::max(written, m_ranges.at(range).in)};
    }

    const ShotListClip& m_list;
    QList<Said> m_ranges;
    QList<Said> m_entries;
    QList<Said> m_unread;
    QList<bool> m_isTaken;
    ShotPairs m_pairs;
};

QStringList tagsOf(const ShotListEntry& entry) {
    QStringList tags;
    QSet<QString> known;
    for (const QString& written : entry.tags) {
        const QString tag = Library::tagName(written);
        const QString folded = searchText(tag);
        if (folded.isEmpty() || known.contains(folded)) continue;
        known.insert(folded);
        tags.append(tag);
    }
    return tags;
}

/// The lines of a text, and what becomes of them.
class Changing {
public:
    Changing(QStringView text, const ShotListClip& list, const QList<Range>& ranges, const ClipTime& time)
        : m_list{list}, m_ranges{ranges}, m_time{time}, m_lines{text.split(u'\n')} {}

    QList<LineChange> changes() {
        const ShotPairs pairs = pairShots(m_list, m_ranges, m_time);
        for (qsizetype entry = 0; entry < m_list.entries.size(); ++entry) follow(m_list.entries.at(entry), pairs.ofEntry.at(entry));
        insert(pairs.left);
        std::ranges::stable_sort(m_changes, {}, [](const LineChange& change) { return std::pair{change.line, change.removed > 0}; });
        return std::move(m_changes);
    }

private:
    void follow(const ShotListEntry& entry, qsizetype place) {
        const qsizetype count = entry.lastLine - entry.line + 1;
        if (place < 0) return m_changes.append({entry.line, count, {}});
        const Range& range = m_ranges.at(place);
        const Said is = saidBy(entry, m_time);
        const Said wanted = saidBy(range);
        if (is == wanted) return;
        if (is.note != wanted.note || is.tags != wanted.tags) return m_changes.append({entry.line, count, shotLines(range, m_time, entry.rating)});
        QString line = m_lines.at(entry.line).toString();
        line.replace(entry.outAt.column, entry.outAt.length, m_time.at(range.out).text());
        line.replace(entry.inAt.column, entry.inAt.length, m_time.at(range.in).text());
        m_changes.append({entry.line, 1, {line}});
    }

    /// Each goes below the shot that begins before it, which keeps it in that one's section.
    void insert(const QList<qsizetype>& left) {
        if (left.isEmpty()) return;
        const qint64 first = m_time.start().frames();
        QList<std::pair<qint64, qsizetype>> lines; // where one that begins then or later goes
        for (const ShotListEntry& entry : m_list.entries) lines.append({entry.in - first, entry.lastLine + 1});
        std::ranges::sort(lines);
        for (qsizetype i = 1; i < lines.size(); ++i) lines[i].second = std::max(lines.at(i).second, lines.at(i - 1).second);
        QList<qsizetype> order = left;
        std::ranges::stable_sort(order, {}, [this](qsizetype place) { return m_ranges.at(place).in; });
        QHash<qsizetype, qsizetype> changeAt;
        for (const qsizetype place : std::as_const(order)) {
            const Range& range = m_ranges.at(place);
            const auto after = std::ranges::upper_bound(lines, range.in, {}, &std::pair<qint64, qsizetype>::first);
            const qsizetype line = after != lines.begin() ? std::prev(after)->second : m_list.entries.isEmpty() ? atEnd() : m_list.entries.first().line;
            if (!changeAt.contains(line)) {
                changeAt.insert(line, m_changes.size());
                m_changes.append({line, 0, {}});
            }
            m_changes[changeAt.value(line)].lines += shotLines(range, m_time);
        }
    }

    /// Before the empty line with which a text ends.
    [[nodiscard]] qsizetype atEnd() const { return m_lines.last().isEmpty() ? m_lines.size() - 1 : m_lines.size(); }

    const ShotListClip& m_list;
    const QList<Range>& m_ranges;
    const ClipTime& m_time;
    QList<QStringView> m_lines;
    QList<LineChange> m_changes;
};

} // namespace

ShotPairs pairShots(const ShotListClip& list, const QList<Range>& ranges, const ClipTime& time) { return Pairing{list, ranges, time}.pairs(); }

Library::Edits rangeEditsOf(const ShotListClip& list, const QList<Range>& ranges, const ClipTime& time, const Library::ClipId& clip) {
    const ShotPairs pairs = pairShots(list, ranges, time);
    Library::Edits edits;
    for (const qsizetype place : pairs.left) edits.append(Library::RangeEdit{ranges.at(place), std::nullopt});
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        const ShotListEntry& entry = list.entries.at(i);
        const qsizetype place = pairs.ofEntry.at(i);
        Range wanted = place < 0 ? Range{} : ranges.at(place);
        const Said said = saidBy(entry, time);
        wanted.in = said.in;
        wanted.out = said.out;
        if (place < 0) {
            wanted.clipId = clip;
            wanted.note = rowsOf(entry.text).join(u'\n');
            wanted.tags = tagsOf(entry);
            edits.append(Library::RangeEdit{std::nullopt, wanted});
            continue;
        }
        const Said is = saidBy(ranges.at(place));
        if (said == is) continue;
        if (said.note != is.note) wanted.note = rowsOf(entry.text).join(u'\n');
        if (said.tags != is.tags) wanted.tags = tagsOf(entry);
        edits.append(Library::RangeEdit{ranges.at(place), wanted});
    }
    return edits;
}

QList<LineChange> lineChangesOf(QStringView text, const ShotListClip& list, const QList<Range>& ranges, const ClipTime& time) {
    return Changing{text, list, ranges, time}.changes();
}

QString changed(const QString& text, const QList<LineChange>& changes) {
    if (changes.isEmpty()) return text;
    const QStringList before = text.split(u'\n');
    QStringList after;
    qsizetype at = 0;
    for (const LineChange& change : changes) {
        after += before.sliced(at, change.line - at);
        after += change.lines;
        at = change.line + change.removed;
    }
    after += before.sliced(at);
    return after.join(u'\n');
}

QStringList shotLines(const Range& range, const ClipTime& time, int rating) {
    const QStringList rows = rowsOf(range.note);
    QString line = time.at(range.in).text() + "  "_L1 + time.at(range.out).text();
    if (!rows.first().isEmpty()) line += "  "_L1 + escapedForList(rows.first());
    for (const QString& tag : range.tags) line += " #"_L1 + quotedIfNeeded(onOneLine(tag));
    if (rating > 0) line += u" *%1"_s.arg(rating);
    QStringList lines{line};
    for (const QString& row : rows.sliced(1)) lines.append(u"  | "_s + row);
    return lines;
}

QStringList shotListHead(const Library::Clip& clip, const ClipTime& time) {
    const Media::FrameRate rate = time.rate();
    QStringList lines{u"; Rushes shot list, version 1"_s, u"clip   "_s + quoted(onOneLine(clip.fileName)),
                      u"rate   "_s + (rate.denominator() == 1 ? QString::number(rate.numerator()) : rate.text()), u"start  "_s + time.start().text()};
    if (!clip.place.isEmpty()) lines.append(u"place  "_s + quoted(onOneLine(clip.place)));
    if (!clip.usageTerms.isEmpty()) lines.append(u"usage  "_s + quoted(onOneLine(clip.usageTerms)));
    return lines;
}

QString shotListOf(const Library::Clip& clip, const ClipTime& time, const QList<Range>& ranges) {
    QStringList lines = shotListHead(clip, time);
    lines.append(QString{});
    for (const Range& range : ranges) lines += shotLines(range, time);
    lines.append(QString{});
    return lines.join(u'\n');
}

QString tidied(QStringView text, const ShotList& list) {
    QStringList lines = text.toString().split(u'\n');
    for (const ShotListClip& clip : list.clips) {
        for (const ShotListSpan& head : {clip.clipAt, clip.rateAt, clip.startAt}) {
            if (head.line < 0) continue;
            QString& line = lines[head.line];
            line = line.first(head.column).trimmed().leftJustified(6) + u' ' + line.sliced(head.column).trimmed();
        }
        qsizetype widest = 0;
        const auto isSize = [](const QString& word) {
            return word.size() >= 2 && word.size() <= 4 && std::ranges::all_of(word, [](QChar letter) { return letter.isUpper(); });
        };
        const auto restOf = [](const QString& line, const ShotListEntry& entry) { return line.sliced(entry.outAt.column + entry.outAt.length).trimmed(); };
        for (const ShotListEntry& entry : clip.entries) {
            const QString size = restOf(lines.at(entry.line), entry).section(u' ', 0, 0);
            if (isSize(size)) widest = std::max(widest, size.size());
        }
        for (const ShotListEntry& entry : clip.entries) {
            QString& line = lines[entry.line];
            const QString times = line.sliced(entry.inAt.column, entry.inAt.length) + "  "_L1 + line.sliced(entry.outAt.column, entry.outAt.length);
            QString rest = restOf(line, entry);
            const QString size = rest.section(u' ', 0, 0);
            if (isSize(size)) rest = size.leftJustified(widest) + "  "_L1 + rest.sliced(size.size()).trimmed();
            line = (times + "  "_L1 + rest).trimmed();
            for (qsizetype note = entry.line + 1; note <= entry.lastLine; ++note) {
                if (const QString row = lines.at(note).trimmed(); row.startsWith(u'|')) lines[note] = u"  | "_s + row.sliced(1).trimmed();
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace Rushes::Interchange
