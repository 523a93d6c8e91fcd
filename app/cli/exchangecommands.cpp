// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangecommands.h"

#include "app/cli/cliplookup.h"
#include "app/cli/clipwords.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/workbench/programs.h"
#include "core/interchange/cutlist.h"
#include "core/interchange/dopesheet.h"
#include "core/interchange/sidecar.h"
#include "ui/words/exchangewords.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>

#include <utility>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Interchange::CutList;
using Interchange::ExportFormat;

namespace {

constexpr qint64 largestSheet = qint64{4} * 1024 * 1024;

QString formatList() {
    QStringList words;
    for (const ExportFormat format : Interchange::exportFormats()) words.append(Interchange::word(format));
    words.append({Interchange::word(ExportFormat::Pdf), u"xmp"_s});
    return words.join(u'|');
}

QJsonArray jsonOf(const Interchange::ExportReport& report) {
    QJsonArray losses;
    for (const auto& loss : report.losses())
        losses.append(QJsonObject{{u"what"_s, Ui::Words::lossSentence(loss)}, {u"shots"_s, loss.shots}, {u"clips"_s, QJsonArray::fromStringList(loss.clips)}});
    return losses;
}

/// What the program beside this one, which has fonts, makes of a list.
QByteArray printed(const QByteArray& list, const QString& title) {
    constexpr int longest = 120'000;
    QProcess printer;
    printer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    printer.start(Workbench::siblingProgram(u"rushes-print"_s), {title});
    if (!printer.waitForStarted()) return {};
    printer.write(list);
    printer.closeWriteChannel();
    const bool isDone = printer.waitForFinished(longest) && printer.exitStatus() == QProcess::NormalExit && printer.exitCode() == 0;
    if (!isDone) printer.kill();
    printer.waitForFinished();
    return isDone ? printer.readAllStandardOutput() : QByteArray{};
}

/// One sidecar a clip, into a folder; what lies beside the clips themselves is for `sidecars`.
ExitCode exportSidecars(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const QDir folder{arguments.value(u"output"_s)};
    if (words.isEmpty() || !arguments.isSet(u"output"_s)) throw usageProblem(u"Name clips and a folder: rushes-cli export QUERY --as xmp -o FOLDER"_s);
    if (!folder.mkpath(u"."_s)) throw Problem{ExitCode::Disk, u"The folder %1 cannot be made. Nothing was written."_s.arg(folder.path())};
    QJsonArray all;
    for (const Library::Clip& clip : clipsNamed(desk, words.join(u' '))) {
        const QString path = folder.filePath(clip.fileName + u".xmp"_s);
        if (QFileInfo::exists(path) && !arguments.isSet(u"replace"_s))
            throw Problem{ExitCode::Disk, Ui::Words::exportProblem({Interchange::ExportFault::Taken, path}, path)};
        const auto ranges = valueOf(desk.wait()(desk.ingest().clips().ranges(clip.id)));
        QSaveFile file{path};
        const bool isOpen = file.open(QIODevice::WriteOnly);
        if (isOpen) file.write(Interchange::Sidecar{}.with(Interchange::sidecarNotesOf(clip, ranges)));
        if (!isOpen || !file.commit())
            throw Problem{ExitCode::Disk, Ui::Words::exportProblem({Interchange::ExportFault::NotWritable, path}, path), file.errorString()};
        all.append(path);
    }
    desk.output().line(u"Wrote %1 to %2."_s.arg(counted(all.size(), u"sidecar"_s), folder.path()));
    desk.output().document(all);
    return ExitCode::Done;
}

ExitCode exportClips(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (arguments.value(u"as"_s) == "xmp"_L1) return exportSidecars(desk, arguments, words);
    const auto format = Interchange::exportFormatFrom(arguments.value(u"as"_s));
    const QString path = arguments.value(u"output"_s);
    if (words.isEmpty() || !format || path.isEmpty())
        throw usageProblem(u"Name clips, a format and a file: rushes-cli export QUERY --as %1 -o PATH"_s.arg(formatList()));
    const QString query = words.join(u' ');
    CutList cut{.title = arguments.isSet(u"title"_s) ? arguments.value(u"title"_s) : query, .clips = {}};
    for (const Library::Clip& clip : clipsNamed(desk, query))
        cut.clips.append({clip, valueOf(desk.wait()(desk.ingest().clips().ranges(clip.id))), valueOf(desk.wait()(desk.ingest().clips().shotText(clip.id)))});
    const auto existing = arguments.isSet(u"replace"_s) ? Interchange::Existing::Replace : Interchange::Existing::Keep;
    const auto report = Interchange::exportCut(*format, cut, path, existing, printed);
    if (!report) throw Problem{ExitCode::Disk, Ui::Words::exportProblem(report.error(), path), report.error().detail};
    desk.output().line(u"Wrote %1 of %2 to %3."_s.arg(counted(report->shots(), u"shot"_s), counted(cut.clips.size(), u"clip"_s), path));
    for (const auto& loss : report->losses()) desk.output().note(Ui::Words::lossSentence(loss) + u'.');
    desk.output().document(QJsonObject{{u"path"_s, path}, {u"shots"_s, report->shots()}, {u"losses"_s, jsonOf(*report)}});
    return ExitCode::Done;
}

/// An agency's prose, as a shot list to look through, or at once as ranges of its clip.
ExitCode dope(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.size() != 1 || !arguments.isSet(u"clip"_s))
        throw usageProblem(u"Name the sheet and its clip: rushes-cli dope FILE --clip ID [--add] [-o LIST.rushes]"_s);
    const Library::Clip clip = clipNamed(desk, arguments.value(u"clip"_s));
    const Library::ClipTime time = clipTimeOf(clip);
    QFile file{words.first()};
    if (!file.open(QIODevice::ReadOnly)) throw Problem{ExitCode::Disk, u"%1 cannot be read."_s.arg(words.first()), file.errorString()};
    const Interchange::DopeClip about{time.start(), clip.facts->frames};
    const Interchange::DopeSheet sheet = Interchange::readDopeSheet(QString::fromUtf8(file.read(largestSheet)), about);
    if (sheet.shots.isEmpty())
        throw Problem{ExitCode::SomeFailed, u"%1 has no shots that Rushes can read: lines that begin with a number, a time or SOUNDBITE."_s.arg(words.first())};
    const QString list = Interchange::shotListOf(sheet, about, Ui::Words::doubtWords);
    if (const QString path = arguments.value(u"output"_s); !path.isEmpty()) {
        if (QFileInfo::exists(path) && !arguments.isSet(u"replace"_s))
            throw Problem{ExitCode::Disk, Ui::Words::exportProblem({Interchange::ExportFault::Taken, path}, path)};
        QSaveFile to{path};
        const bool isOpen = to.open(QIODevice::WriteOnly);
        if (isOpen) to.write(list.toUtf8());
        if (!isOpen || !to.commit())
            throw Problem{ExitCode::Disk, Ui::Words::exportProblem({Interchange::ExportFault::NotWritable, path}, path), to.errorString()};
    } else if (!arguments.isSet(u"add"_s)) {
        desk.output().line(list.trimmed());
    }
    int doubtful = 0;
    QJsonArray all;
    for (const Interchange::DopeShot& shot : sheet.shots) {
        if (shot.doubts) ++doubtful;
        all.append(QJsonObject{{u"in"_s, time.at(shot.in).text()},
                               {u"out"_s, time.at(shot.out).text()},
                               {u"text"_s, shot.description()},
                               {u"doubts"_s, Ui::Words::doubtWords(shot.doubts)}});
        if (arguments.isSet(u"add"_s)) {
            const Library::Range range{.id = {}, .clipId = clip.id, .in = shot.in, .out = shot.out, .note = shot.description(), .tags = {}};
            valueOf(desk.wait()(desk.ingest().clips().addRange(range)));
        }
    }
    desk.output().note(u"%1, %2 of them doubtful."_s.arg(counted(sheet.shots.size(), u"shot"_s)).arg(doubtful));
    desk.output().document(all);
    return ExitCode::Done;
}

} // namespace

ImportedRanges importRanges(Desk& desk, const QString& path) {
    const auto format = Interchange::importFormatOf(path);
    if (!format) throw usageProblem(u"%1 has no ending by which Rushes knows a list of shots."_s.arg(path));
    const auto list = Interchange::readShots(*format, path);
    if (!list) throw Problem{ExitCode::SomeFailed, Ui::Words::importProblem(list.error(), path), list.error().detail};
    Library::ClipRepository& clips = desk.ingest().clips();
    QList<Interchange::PlannedShot> planned = Interchange::planShots(list->shots, valueOf(desk.wait()(clips.clips())));
    QHash<Library::ClipId, QList<Library::Range>> ranges;
    for (const auto& one : std::as_const(planned))
        if (!one.fault && !ranges.contains(one.clip)) ranges.insert(one.clip, valueOf(desk.wait()(clips.ranges(one.clip))));
    // A list that is imported twice adds nothing the second time.
    Interchange::compareWith(planned, ranges);
    ImportedRanges imported;
    Library::Edits edits;
    for (const auto& one : std::as_const(planned)) {
        if (one.fault) {
            imported.problems.append(Ui::Words::unmatchedSentence(one));
        } else if (one.standing != Interchange::Standing::New) {
            ++imported.known;
        } else {
            edits.append(Library::RangeEdit{std::nullopt, one.range()});
            if (one.doubts) imported.doubts.append(Ui::Words::doubtfulSentence(one));
        }
    }
    for (const auto& part : list->leftOut) imported.leftOut.append(Ui::Words::leftOutSentence(part));
    imported.added = valueOf(desk.wait()(clips.make(edits))).size();
    return imported;
}

QList<Command> exchangeCommands() {
    return {{u"export"_s,
             u"QUERY --as FORMAT -o PATH"_s,
             u"writes the ranges of clips for an edit suite: "_s + formatList(),
             {{u"as"_s, u"The format."_s, u"FORMAT"_s},
              {{u"o"_s, u"output"_s}, u"The file to write."_s, u"PATH"_s},
              {u"title"_s, u"The name of the list; the query where it is not given."_s, u"TITLE"_s},
              {u"replace"_s, u"Write the file also where there is one of that name."_s}},
             exportClips},
            {u"dope"_s,
             u"FILE --clip ID [--add] [-o LIST]"_s,
             u"reads the dope sheet that an agency sent beside a clip, and makes a shot list of it"_s,
             {{u"clip"_s, u"The clip that it describes."_s, u"ID"_s},
              {u"add"_s, u"Add its shots to the clip's ranges."_s},
              {{u"o"_s, u"output"_s}, u"The file to write the shot list to."_s, u"PATH"_s},
              {u"replace"_s, u"Write the file also where there is one of that name."_s}},
             dope}};
}

} // namespace Rushes::Cli
