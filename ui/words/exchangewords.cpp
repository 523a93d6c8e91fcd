// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/exchangewords.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rushes::Ui::Words {

using Interchange::ExportFormat;
using Interchange::ImportFault;
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
    case ExportFormat::Pdf: return tr("A4, to be printed or sent on");
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
    case ImportFault::NotThisFormat:
        return tr("%1 is not a list of shots that Rushes reads. Nothing was changed. It reads EDL, Final Cut Pro 7 XML, OpenTimelineIO, CSV with our columns, "
                  "and shot lists.")
            .arg(path);
    case ImportFault::Damaged: return tr("%1 cannot be read%2. Nothing was changed. Ask for it once more.").arg(path, where);
    }
    Q_UNREACHABLE_RETURN({});
}

QString unmatchedSentence(const Interchange::Unmatched& unmatched) {
    const QString name = nameOf(unmatched.shot);
    const QString place = tr("line %1, %2").arg(unmatched.shot.line).arg(name);
    switch (unmatched.fault) {
    case MatchFault::NoSuchClip: return tr("%1: the library has no such clip").arg(place);
    case MatchFault::SeveralClips: return tr("%1: the library has several clips of that name").arg(place);
    case MatchFault::NoSuchTimecode:
        return tr("%1: %2 to %3 does not exist at the clip’s frame rate").arg(place, unmatched.shot.in.timecode, unmatched.shot.out.timecode);
    case MatchFault::RateUnknown: return tr("%1: the clip’s frame rate is not known").arg(place);
    case MatchFault::OutsideClip: return tr("%1: it does not lie within the clip").arg(place);
    case MatchFault::OutBeforeIn: return tr("%1: it ends before it begins").arg(place);
    }
    Q_UNREACHABLE_RETURN({});
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
