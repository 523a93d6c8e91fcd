// SPDX-License-Identifier: GPL-3.0-or-later
// Rushes' own shot list, as ShotList describes it. A list is of one clip; of several, each has its own header lines and its own section.
#include "core/interchange/cutlist.h"
#include "core/interchange/shotlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

/// What would be read as a tag, a rating or an escape gets a backslash.
QString escaped(const QString& line) {
    QString text;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line.at(at);
        const bool beginsRating = letter == u'*' && (at == 0 || line.at(at - 1).isSpace());
        if (letter == u'#' || letter == u'\\' || beginsRating) text += u'\\';
        text += letter;
    }
    return text;
}

void header(LineWriter& lines, const Shot& shot) {
    lines.line(u"; Rushes shot list, version 1"_s);
    lines.line(u"clip   "_s + quoted(onOneLine(shot.clip->fileName)));
    lines.line(u"rate   "_s + (shot.time.rate().denominator() == 1 ? QString::number(shot.time.rate().numerator()) : shot.time.rate().text()));
    lines.line(u"start  "_s + shot.time.start().text());
    if (!shot.clip->place.isEmpty()) lines.line(u"place  "_s + quoted(onOneLine(shot.clip->place)));
    if (!shot.clip->usageTerms.isEmpty()) lines.line(u"usage  "_s + quoted(onOneLine(shot.clip->usageTerms)));
    lines.line();
}

} // namespace

void writeShotList(const CutList& cut, QIODevice& to, ExportReport& report) {
    LineWriter lines{to};
    const Library::Clip* before = nullptr;
    for (const Shot& shot : shotsOf(cut)) {
        noteShot(report, shot, {.ratings = false});
        if (shot.clip != before) {
            if (before) lines.line();
            header(lines, shot);
        }
        before = shot.clip;
        QString note = shot.note();
        note.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        const QStringList rows = note.split(u'\n');
        QString line = shot.time.at(shot.in).text() + "  "_L1 + shot.time.at(shot.out).text();
        if (const QString first = onOneLine(rows.first()); !first.isEmpty()) line += "  "_L1 + escaped(first);
        for (const QString& tag : shot.tags()) line += " #"_L1 + quotedIfNeeded(onOneLine(tag));
        lines.line(line);
        for (const QString& row : rows.sliced(1)) lines.line(u"  | "_s + onOneLine(row));
    }
}

} // namespace Rushes::Interchange
