// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/library/filescan.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::ClipFinding;
using Kind = ClipFinding::Kind;

namespace {

QString word(Kind kind) {
    switch (kind) {
    case Kind::Moved: return u"moved"_s;
    case Kind::Changed: return u"changed"_s;
    case Kind::Missing: return u"missing"_s;
    case Kind::Away: return u"away"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void tell(Output& output, const ClipFinding& finding) {
    const QString where = finding.clip.path.isEmpty() ? finding.clip.relativePath : finding.clip.path;
    QString line = (finding.isAmbiguous ? u"ambiguous"_s : word(finding.kind)).leftJustified(10) + where;
    if (finding.kind == Kind::Moved) line += u" → "_s + finding.path;
    if (finding.isAmbiguous) line += u" (proposed; the files below are equal)"_s;
    if (finding.kind != Kind::Moved && !finding.isProvable()) line += u" (without a digest it cannot be told from others)"_s;
    output.line(line);
    if (!finding.isAmbiguous) return;
    for (const Library::EqualFile& file : finding.equals) {
        const QString mark = file.path == finding.path ? u"* "_s : u"  "_s;
        output.line(QString{10, u' '} + mark + file.modified.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u"Z  "_s + file.path);
    }
}

QJsonObject jsonOf(const ClipFinding& finding) {
    QJsonArray equals;
    for (const Library::EqualFile& file : finding.equals)
        equals.append(QJsonObject{{u"path"_s, file.path}, {u"modified"_s, file.modified.toUTC().toString(Qt::ISODate)}});
    return {{u"id"_s, finding.clip.id.text()}, {u"path"_s, finding.clip.path},        {u"finding"_s, word(finding.kind)},
            {u"found"_s, finding.path},        {u"ambiguous"_s, finding.isAmbiguous}, {u"equals"_s, equals}};
}

/// Looks for the files of all clips, and changes nothing unless it is told to.
ExitCode scan(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    Library::ScanRequest request{.isThorough = arguments.isSet(u"thorough"_s)};
    for (const QString& folder : words) request.folders.append(QFileInfo{folder}.absoluteFilePath());
    Library::FileScan files{desk.ingest().clips(), desk.ingest().roots()};
    const Library::ScanReport report = valueOf(desk.wait()(files.run(request)));
    QJsonArray findings;
    for (const ClipFinding& finding : report.findings) {
        tell(desk.output(), finding);
        findings.append(jsonOf(finding));
    }
    for (const QString& path : report.unreadable) desk.output().note(u"%1 could not be read."_s.arg(path));
    const auto moved = report.of(Kind::Moved);
    qsizetype relinked = 0;
    // What somebody has to choose is relinked only where he says that the first will do.
    QList<ClipFinding> certain = moved;
    if (!arguments.isSet(u"first"_s)) certain.removeIf([](const ClipFinding& finding) { return finding.isAmbiguous; });
    const qsizetype ambiguous = moved.size() - certain.size();
    if (arguments.isSet(u"relink"_s) && !certain.isEmpty()) {
        const Library::Edits edits = valueOf(desk.wait()(files.relinking(certain, request.folders)));
        relinked = valueOf(desk.wait()(desk.ingest().clips().make(edits))).size();
        desk.output().line(u"Relinked %1."_s.arg(counted(relinked, u"clip"_s)));
    } else if (!certain.isEmpty()) {
        desk.output().line(u"%1 moved; scan --relink tells the library where they are."_s.arg(counted(certain.size(), u"file"_s)));
    }
    if (ambiguous > 0) {
        desk.output().line(
            u"%1 with several equal files; scan --relink --first takes those marked *, and the window lets you choose."_s.arg(counted(ambiguous, u"clip"_s)));
    }
    if (report.trashed > 0) desk.output().line(u"%1 in the wastebasket, where somebody has moved the file."_s.arg(counted(report.trashed, u"clip"_s)));
    if (report.findings.isEmpty()) desk.output().line(u"All files are where the library has them."_s);
    desk.output().document(QJsonObject{{u"here"_s, report.here},
                                       {u"trashed"_s, report.trashed},
                                       {u"findings"_s, findings},
                                       {u"unreadable"_s, QJsonArray::fromStringList(report.unreadable)},
                                       {u"relinked"_s, relinked}});
    if (!report.of(Kind::Changed).isEmpty()) return ExitCode::Verification;
    const bool isSettled = report.of(Kind::Missing).isEmpty() && report.unreadable.isEmpty() && relinked == moved.size();
    return isSettled ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

QList<Command> scanCommands() {
    return {{u"scan"_s,
             u"[FOLDER…] [--thorough] [--relink [--first]]"_s,
             u"looks for files of clips that were moved, changed or are missing, in the media roots and in these folders"_s,
             {{u"thorough"_s, u"Reads each file, so that one that was changed without another size is found."_s},
              {u"relink"_s, u"Tells the library where moved files are, found by size and digest."_s},
              {u"first"_s, u"With --relink: of several equal files the likeliest, by its name, then its folders, then its time."_s}},
             scan}};
}

} // namespace Rushes::Cli
