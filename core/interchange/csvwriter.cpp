// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values after RFC 4180, with the byte order mark by which spreadsheets know UTF-8. A cell that a spreadsheet would take for a
// formula begins with an apostrophe, which the reader takes off again.
#include "core/interchange/csvcells.h"
#include "core/interchange/cutlist.h"
#include "core/interchange/shotwords.h"
#include "core/interchange/writers.h"

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

void writeCsv(const CutList& cut, QIODevice& to, ExportReport& report) {
    LineWriter lines{to, "\r\n"};
    lines.raw("\xEF\xBB\xBF");
    QStringList heads;
    for (const auto& column : csvColumns) heads.append(QString{column});
    lines.line(heads.join(u','));
    for (const Shot& shot : Shots{cut}) {
        noteShot(report, shot, {});
        const Library::Clip& clip = *shot.clip;
        const QStringList row{clip.title,
                              clip.fileName,
                              clip.path,
                              reelOf(shot),
                              shot.time.rate().text(),
                              shot.time.start().text(),
                              shot.time.at(shot.in).text(),
                              shot.time.at(shot.out).text(),
                              QString::number(shot.in),
                              QString::number(shot.out),
                              shot.note(),
                              csvTags(shot.tags()),
                              clip.rating > 0 ? QString::number(clip.rating) : QString{},
                              clip.meeting,
                              clip.place,
                              clip.recordedOn.toString(Qt::ISODate),
                              clip.credit,
                              clip.usageTerms,
                              clip.sha256 ? clip.sha256->hex() : QString{}};
        QStringList cells;
        for (const QString& text : row) cells.append(csvCell(text));
        lines.line(cells.join(u','));
    }
}

} // namespace Rushes::Interchange
