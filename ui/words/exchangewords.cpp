// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/exchangewords.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rushes::Ui::Words {

using Interchange::ExportFormat;
using Interchange::ImportFault;
using Interchange::ImportFormat;
using Interchange::Loss;
using Interchange::MatchFault;

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::Words", text, comment, n); }

QString nameOf(const Interchange::ImportedShot& shot) {
    for (const QString& name : {shot.clip, QFileInfo{shot.file}.fileName(), shot.reel})
        if (!name.isEmpty()) return name;
    return tr("a shot without a name");
}

} // namespace

QString exportName(ExportFormat format) {
    switch (format) {
    case ExportFormat::Edl: return tr("Edit decision list (EDL)");
    case ExportFormat::Ale: return tr("Avid Log Exchange (ALE)");
    case ExportFormat::Fcp7Xml: return tr("Final Cut Pro 7 XML");
    case ExportFormat::Fcpxml: return tr("Final Cut Pro XML (FCPXML)");
    case ExportFormat::Otio: return tr("OpenTimelineIO");
    case ExportFormat::Csv: return tr("Table (CSV)");
    case ExportFormat::WebVtt: return tr("WebVTT");
    case ExportFormat::Srt: return tr("SubRip (SRT)");
    case ExportFormat::EbuStl: return tr("EBU STL");
    case ExportFormat::ShotList: return tr("Shot list");
    case ExportFormat::Credits: return tr("Credits sheet");
    case ExportFormat::Pdf: return tr("Shot list on paper (PDF)");
    }
    Q_UNREACHABLE_RETURN({});
}

QString exportPurpose(ExportFormat format) {
    switch (format) {
    case ExportFormat::Edl: return tr("CMX 3600, notes and tags as comments");
    case ExportFormat::Ale: return tr("A log for Avid, one row a shot");
    case ExportFormat::Fcp7Xml: return tr("For Premiere and Resolve, tags as markers");
    case ExportFormat::Fcpxml: return tr("1.11, notes as markers, tags as key words");
    case ExportFormat::Otio: return tr("All data kept");
    case ExportFormat::Csv: return tr("One line a shot, for spreadsheets");
    case ExportFormat::WebVtt: return tr("Notes as chapters for players");
    case ExportFormat::Srt: return tr("Notes as subtitles");
    case ExportFormat::EbuStl: return tr("Notes as subtitles for broadcast");
    case ExportFormat::ShotList: return tr("Plain text, as the editor shows it");
    case ExportFormat::Credits: return tr("Who is to be named, on which terms");
    case ExportFormat::Pdf: return tr("Pages to print or to send on");
    }
    Q_UNREACHABLE_RETURN({});
}

QString lossSentence(const Interchange::ExportReport::Entry& loss) {
    const int shots = pluralOf(loss.shots);
    const QString clips = loss.clips.size() == 1 ? tr(" (%1)").arg(loss.clips.first()) : QString{};
    switch (loss.loss) {
    case Loss::RateUnknown: return tr("%Ln shots are of clips whose frame rate is not known; they are counted at 25 fps", nullptr, shots) + clips;
    case Loss::TimecodeUnknown: return tr("%Ln shots are of files without timecode; they are counted from 00:00:00:00", nullptr, shots) + clips;
    case Loss::OtherRate:
        return tr("%Ln shots have another frame rate than the sequence; their lengths there are rounded to whole frames", nullptr, shots) + clips;
    case Loss::NameShortened: return tr("%Ln names were written shorter or with other letters, as the format demands", nullptr, shots) + clips;
    case Loss::EventsBeyond: return tr("The format has no numbers for so many shots; some programs read only the first ones");
    case Loss::Notes: return tr("The notes of %Ln shots have no place in this format", nullptr, shots) + clips;
    case Loss::Tags: return tr("The tags of %Ln shots have no place in this format", nullptr, shots) + clips;
    case Loss::Ratings: return tr("The ratings of %Ln shots have no place in this format", nullptr, shots) + clips;
    case Loss::Rights: return tr("Credits and usage terms of %Ln shots have no place in this format; the credits sheet has them", nullptr, shots) + clips;
    case Loss::Reels: return tr("The reels of %Ln shots have no place in this format", nullptr, shots) + clips;
    }
    Q_UNREACHABLE_RETURN({});
}

QString exportProblem(const Interchange::ExportError& error, const QString& path) {
    switch (error.fault) {
    case Interchange::ExportFault::Taken:
        return tr("There is a file %1 already. Rushes left it as it is. Choose another name, or say that it may be replaced.").arg(path);
    case Interchange::ExportFault::NotPrinted:
        return tr("%1 could not be printed. Nothing was left behind. The program rushes-print, which comes with the window, is needed for it.").arg(path);
    case Interchange::ExportFault::NotWritable:
        return tr("%1 could not be written. Nothing was left behind. See whether the folder is there, may be written and has room.").arg(path);
    }
    Q_UNREACHABLE_RETURN({});
}

QString importProblem(const Interchange::ImportError& error, const QString& path) {
    const QString where = error.line > 0 ? tr(" from line %1 on").arg(error.line) : QString{};
    switch (error.fault) {
    case ImportFault::NotReadable: return tr("%1 could not be read. See whether it is there and may be opened.").arg(path);
    case ImportFault::TooLarge: return tr("%1 is larger than 64 MiB, which no list of shots is. Rushes did not read it.").arg(path);
    case ImportFault::NotThisFormat: {
        const QString first = error.line > 0 ? tr("Line %1 is none of one. ").arg(error.line) : QString{};
        return tr("%1 is not a list of shots that Rushes reads. %2Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our "
                  "columns, and shot lists.")
            .arg(path, first);
    }
    case ImportFault::Damaged: return tr("%1 cannot be read%2. Nothing was changed. Ask for it once more.").arg(path, where);
    }
    Q_UNREACHABLE_RETURN({});
}

QString importName(ImportFormat format) {
    switch (format) {
    case ImportFormat::Edl: return exportName(ExportFormat::Edl);
    case ImportFormat::Fcp7Xml: return exportName(ExportFormat::Fcp7Xml);
    case ImportFormat::Otio: return exportName(ExportFormat::Otio);
    case ImportFormat::Csv: return exportName(ExportFormat::Csv);
    case ImportFormat::ShotList: return exportName(ExportFormat::ShotList);
    }
    Q_UNREACHABLE_RETURN({});
}

QString importLimits(ImportFormat format) {
    switch (format) {
    case ImportFormat::Edl: return tr("An EDL has no place for notes and tags: they are read from its comments. Ratings and rights are never in it.");
    case ImportFormat::Fcp7Xml: return tr("Notes are read from descriptions, tags from markers. Ratings and rights are never in this format.");
    case ImportFormat::Otio: return tr("Notes are read where Rushes wrote them, tags from markers. Ratings and rights are not read.");
    case ImportFormat::Csv: return tr("Columns that Rushes does not know are not read, nor are ratings and rights.");
    case ImportFormat::ShotList: return tr("Ratings, sections and remarks have no place in a range: they stay in the file.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString leftOutSentence(const Interchange::LeftOutPart& part) {
    using Interchange::LeftOut;
    const int count = pluralOf(part.count);
    switch (part.what) {
    case LeftOut::Sound: return tr("%Ln events of sound alone are no shots.", nullptr, count);
    case LeftOut::Effect: return tr("%Ln effects, transitions or speeds are not kept; their shots are.", nullptr, count);
    case LeftOut::Rating: return tr("The ratings of %Ln shots are not kept.", nullptr, count);
    case LeftOut::Section: return tr("%Ln sections are not kept.", nullptr, count);
    case LeftOut::Line: break;
    }
    QStringList numbers;
    for (const qsizetype line : part.lines) numbers.append(QString::number(line));
    if (part.count > part.lines.size()) numbers.append(QStringLiteral("…"));
    return tr("%Ln lines cannot be read as shots: %1.", nullptr, count).arg(numbers.join(QStringLiteral(", ")));
}

QString signWords(const Interchange::PlannedShot& planned) {
    using Interchange::MatchSign;
    const bool both = planned.isByTimecode;
    switch (planned.sign) {
    case MatchSign::Path: return tr("By path");
    case MatchSign::FileName: return both ? tr("By file name and timecode") : tr("By file name");
    case MatchSign::Title: return both ? tr("By title and timecode") : tr("By title");
    case MatchSign::Reel: return both ? tr("By reel and timecode") : tr("By reel");
    case MatchSign::Hand: return tr("By hand");
    }
    Q_UNREACHABLE_RETURN({});
}

QString matchFaultWords(const Interchange::PlannedShot& planned) {
    if (!planned.fault) return {};
    switch (*planned.fault) {
    case MatchFault::NoSuchClip: return tr("the library has no such clip");
    case MatchFault::SeveralClips: return tr("the library has several clips of that name");
    case MatchFault::NoSuchTimecode: return tr("%1 to %2 does not exist at the clip’s frame rate").arg(planned.shot.in.timecode, planned.shot.out.timecode);
    case MatchFault::RateUnknown: return tr("the clip’s frame rate is not known");
    case MatchFault::OutsideClip: return tr("it does not lie within the clip");
    case MatchFault::OutBeforeIn: return tr("it ends before it begins");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shotDoubtWords(const Interchange::PlannedShot& planned) {
    using Interchange::ShotDoubt;
    QStringList words;
    if (planned.doubts.testFlag(ShotDoubt::NameAlone)) words.append(tr("no timecode confirms it"));
    if (planned.doubts.testFlag(ShotDoubt::NamesDisagree)) words.append(tr("another name is another clip’s"));
    if (planned.doubts.testFlag(ShotDoubt::OtherRate)) words.append(tr("other frame rate, rounded"));
    if (planned.doubts.testFlag(ShotDoubt::SaidOtherwise)) words.append(tr("same frames, other note"));
    return words.join(QStringLiteral("; "));
}

QString unmatchedSentence(const Interchange::PlannedShot& planned) {
    return tr("%1: %2").arg(tr("line %1, %2").arg(planned.shot.line).arg(nameOf(planned.shot)), matchFaultWords(planned));
}

QString doubtfulSentence(const Interchange::PlannedShot& planned) {
    return tr("%1: %2").arg(tr("line %1, %2").arg(planned.shot.line).arg(nameOf(planned.shot)), shotDoubtWords(planned));
}

QString doubtWords(Interchange::Doubts doubts) {
    using Interchange::Doubt;
    QStringList words;
    if (doubts.testFlag(Doubt::TimeGuessed)) words.append(tr("time guessed"));
    if (doubts.testFlag(Doubt::EndGuessed)) words.append(tr("end guessed"));
    if (doubts.testFlag(Doubt::TimesBackwards)) words.append(tr("begins before the shot above"));
    if (doubts.testFlag(Doubt::OutsideClip)) words.append(tr("goes beyond the clip"));
    if (doubts.testFlag(Doubt::NumberSkipped)) words.append(tr("numbers are not in order"));
    if (doubts.testFlag(Doubt::SpeakerUnclear)) words.append(tr("speaker unclear"));
    return words.join(QStringLiteral(", "));
}

} // namespace Rushes::Ui::Words
