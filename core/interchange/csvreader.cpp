// SPDX-License-Identifier: GPL-3.0-or-later
// Our own columns, found by their names, in any order; separated by commas or, as many spreadsheets write, by semicolons or tabs.
#include "core/interchange/csvcells.h"
#include "core/interchange/readers.h"

#include <QHash>

#include <algorithm>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

struct Record {
    qsizetype line = 0;
    QStringList cells{};
};

QChar separatorOf(const QString& text) {
    const QString head = text.first(std::max<qsizetype>(0, text.indexOf(u'\n')));
    const auto most = std::ranges::max({u',', u';', u'\t'}, {}, [&head](char16_t separator) { return head.count(QChar{separator}); });
    return QChar{most};
}

/// RFC 4180: a cell in quotes holds anything, a quote of its own twice.
std::expected<QList<Record>, ImportError> records(const QString& text) {
    const QChar separator = separatorOf(text);
    QList<Record> all;
    Record record{.line = 1};
    QString cell;
    bool isQuoted = false;
    qsizetype line = 1;
    const auto endCell = [&] {
        record.cells.append(cell);
        cell.clear();
    };
    const auto endRecord = [&] {
        endCell();
        if (record.cells.size() > 1 || !record.cells.first().isEmpty()) all.append(record);
        record = {.line = line + 1};
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (isQuoted) {
            if (letter != u'"') cell += letter;
            else if (at + 1 < text.size() && text.at(at + 1) == u'"') cell += text.at(++at);
            else isQuoted = false;
        } else if (letter == u'"' && cell.isEmpty()) isQuoted = true;
        else if (letter == separator) endCell();
        else if (letter == u'\n') endRecord();
        else if (letter != u'\r') cell += letter;
        if (letter == u'\n') ++line;
    }
    if (isQuoted) return std::unexpected{ImportError{ImportFault::Damaged, record.line, u"a quoted cell does not end"_s}};
    if (!cell.isEmpty() || !record.cells.isEmpty()) endRecord();
    return all;
}

/// Frames where both are told, else the timecode.
ImportedPoint point(const QString& timecode, const QString& frames) {
    bool isNumber = false;
    const qint64 number = frames.toLongLong(&isNumber);
    return isNumber ? ImportedPoint{.frames = number} : ImportedPoint{.timecode = timecode};
}

} // namespace

ImportedShots readCsv(const QByteArray& file) {
    QString text = QString::fromUtf8(file);
    if (text.startsWith(QChar::ByteOrderMark)) text.removeFirst();
    const auto all = records(text);
    if (!all) return std::unexpected{all.error()};
    if (all->isEmpty()) return std::unexpected{ImportError{ImportFault::NotThisFormat}};
    QHash<QString, qsizetype> columns;
    for (qsizetype column = 0; column < all->first().cells.size(); ++column) columns.insert(all->first().cells.at(column).trimmed().toLower(), column);
    const bool hasPoints = (columns.contains(u"in"_s) && columns.contains(u"out"_s)) || (columns.contains(u"in_frame"_s) && columns.contains(u"out_frame"_s));
    if (!hasPoints || !(columns.contains(u"clip"_s) || columns.contains(u"file"_s) || columns.contains(u"path"_s)))
        return std::unexpected{ImportError{ImportFault::NotThisFormat, 1}};
    ImportedList list;
    for (const Record& record : all->sliced(1)) {
        const auto cell = [&](const QString& name) { return fromCsvCell(record.cells.value(columns.value(name, -1))); };
        const QString path = cell(u"path"_s);
        list.shots.append({.line = record.line,
                           .clip = cell(u"clip"_s),
                           .file = path.isEmpty() ? cell(u"file"_s) : path,
                           .reel = cell(u"reel"_s),
                           .rate = Media::FrameRate::parse(cell(u"rate"_s)),
                           .in = point(cell(u"in"_s), cell(u"in_frame"_s)),
                           .out = point(cell(u"out"_s), cell(u"out_frame"_s)),
                           .note = cell(u"note"_s),
                           .tags = fromCsvTags(cell(u"tags"_s))});
    }
    return list;
}

} // namespace Rushes::Interchange
