// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlistfix.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Rushes::Ui {

using Interchange::ShotListFault;
using Interchange::ShotListProblem;
using Media::Timecode;

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui", text, comment, n); }

QString written(const ShotListProblem& problem, const QString& line) {
    return line.sliced(std::min(problem.column, line.size())).first(std::min(problem.length, line.size() - std::min(problem.column, line.size())));
}

/// A tag without its sign and quotation marks.
QString tagIn(const QString& text) {
    const Interchange::ShotList list = Interchange::readShotList(QStringLiteral("00:00:00:00 00:00:01:00 ") + text, Media::FrameRate::of(25).value());
    const auto& entries = list.clips.constFirst().entries;
    return entries.isEmpty() || entries.constFirst().tags.isEmpty() ? QString{} : entries.constFirst().tags.constFirst();
}

ShotListProblemWords noSuchTimecode(const QString& word, Media::FrameRate rate) {
    static const QRegularExpression form{QStringLiteral("\\A([0-9]{2}):([0-9]{2}):([0-9]{2})[:;.]([0-9]{2,3})\\z")};
    const auto match = form.match(word);
    const int most = rate.nominal() - 1;
    if (!match.hasMatch()) return {tr("%1 is not a timecode").arg(word), tr("Hours, minutes, seconds and frames: 10:04:02:00.")};
    if (match.capturedView(4).toInt() > most)
        return {tr("Frame %1 does not exist at %2").arg(match.captured(4), rate.label()),
                tr("Frames run from 00 to %1 within a second.").arg(most, 2, 10, QLatin1Char{'0'})};
    if (match.capturedView(1).toInt() > 23 || match.capturedView(2).toInt() > 59 || match.capturedView(3).toInt() > 59)
        return {tr("There is no such time as %1").arg(word.first(8)), tr("A day ends at 23:59:59.")};
    return {tr("%1 is left out in drop-frame").arg(word), tr("The first frames of a minute have no number, but in every tenth minute.")};
}

/// From the first letter of the in point up to the end of the out point.
std::optional<ShotListFix> swapped(const ShotListProblem& problem, const QString& line, Media::FrameRate rate) {
    static const QRegularExpression form{QStringLiteral("\\A(\\s*)(\\S+)(\\s+)(\\S+)")};
    const auto match = form.match(line);
    const auto in = Timecode::parse(match.capturedView(2), rate);
    if (!match.hasMatch() || !in) return std::nullopt;
    const qsizetype column = match.capturedStart(2);
    const qsizetype length = match.capturedEnd(4) - column;
    if (match.capturedView(2) == match.capturedView(4)) {
        const QString later = in->plus(rate.nominal()).text();
        return ShotListFix{tr("End it one second later"), problem.column, problem.length, later};
    }
    return ShotListFix{tr("Swap in and out"), column, length, match.captured(4) + match.captured(3) + match.captured(2)};
}

} // namespace

ShotListProblemWords wordsOf(const ShotListProblem& problem, const QString& line, Media::FrameRate rate) {
    const QString word = written(problem, line);
    switch (problem.fault) {
    case ShotListFault::NotUnderstood:
        return {tr("This line is not understood"), tr("A shot begins with two timecodes, a section with ==, a comment with a semicolon.")};
    case ShotListFault::NoSuchTimecode: return noSuchTimecode(word, rate);
    case ShotListFault::OutBeforeIn: return {tr("The shot ends before it begins"), tr("Out is the first frame that is not shown any more.")};
    case ShotListFault::Overlap: {
        const auto in = Timecode::parse(word, rate);
        const auto end = Timecode::parse(problem.replacement, rate);
        const qint64 frames = in && end ? end->frames() - in->frames() : 0;
        return {frames > 0 ? tr("Starts %1 before the shot above ends").arg(tr("%Ln frames", nullptr, Words::pluralOf(frames)))
                           : tr("Starts before the shot above ends"),
                tr("Shots may overlap; this is only to be seen.")};
    }
    case ShotListFault::BeforeClip: return {tr("The shot begins before the clip does"), tr("The clip begins at %1.").arg(problem.replacement)};
    case ShotListFault::OutsideRating: return {tr("%1 is no rating").arg(word), tr("Ratings go from *1 to *5.")};
    case ShotListFault::NoteWithoutShot: return {tr("This note belongs to no shot"), tr("A line with | goes on with the shot above it.")};
    case ShotListFault::NoSuchRate: return {tr("%1 is no frame rate").arg(word), tr("Frames a second: 25, 29.97 or 30000/1001.")};
    case ShotListFault::RateTwice: return {tr("The rate is too late here"), tr("There is one rate, and it stands before the first shot.")};
    case ShotListFault::OtherCounting:
        return {tr("The clip counts its frames in another way"),
                tr("; before the frames means drop-frame, : means non-drop. This clip says %1.").arg(problem.replacement)};
    case ShotListFault::OtherRate:
        return {tr("The clip has %1").arg(rate.label()),
                tr("At another rate the timecodes name other frames. Nothing is saved as ranges until this is right.")};
    case ShotListFault::OtherStart: return {tr("The clip begins at %1").arg(problem.replacement), tr("Nothing is saved as ranges until this is right.")};
    case ShotListFault::SecondClip:
        return {tr("This list is of one clip"), tr("Shots of another clip go into its own list. Nothing is saved as ranges until this is right.")};
    case ShotListFault::OutsideClip: return {tr("The shot ends after the clip does"), tr("The clip ends at %1.").arg(problem.replacement)};
    case ShotListFault::UnknownTag: return {tr("Nothing else has the tag %1").arg(tagIn(word)), tr("It is saved all the same. Is it spelt as the others are?")};
    }
    Q_UNREACHABLE_RETURN({});
}

QList<ShotListFix> fixesOf(const ShotListProblem& problem, const QString& line, Media::FrameRate rate) {
    QList<ShotListFix> fixes;
    const auto change = [&](const QString& words) {
        if (!problem.replacement.isEmpty()) fixes.append({words, problem.column, problem.length, problem.replacement});
    };
    const ShotListFix comment{tr("Make it a comment"), 0, 0, QStringLiteral("; ")};
    switch (problem.fault) {
    case ShotListFault::NoSuchTimecode:
    case ShotListFault::OtherCounting:
    case ShotListFault::OtherRate:
    case ShotListFault::OtherStart:
    case ShotListFault::BeforeClip:
    case ShotListFault::OutsideClip: change(tr("Change to %1").arg(problem.replacement)); break;
    case ShotListFault::Overlap: change(tr("Move start")); break;
    case ShotListFault::UnknownTag:
        change(tr("Change to %1").arg(problem.replacement));
        fixes.append({tr("Take it as a new tag"), 0, 0, {}, tagIn(written(problem, line))});
        break;
    case ShotListFault::OutBeforeIn:
        if (const auto fix = swapped(problem, line, rate)) fixes.append(*fix);
        break;
    case ShotListFault::OutsideRating: {
        const bool isTooHigh = written(problem, line).sliced(1).toInt() > 5;
        const QString rating = isTooHigh ? QStringLiteral("*5") : QStringLiteral("*1");
        fixes.append({tr("Change to %1").arg(rating), problem.column, problem.length, rating});
        break;
    }
    case ShotListFault::NotUnderstood:
        if (!line.trimmed().startsWith(u'|') && !line.trimmed().isEmpty() && !line.trimmed().front().isDigit()) fixes.append(comment);
        break;
    case ShotListFault::NoteWithoutShot:
    case ShotListFault::RateTwice:
    case ShotListFault::SecondClip: fixes.append(comment); break;
    case ShotListFault::NoSuchRate: {
        const QString right = rate.denominator() == 1 ? QString::number(rate.numerator()) : rate.text();
        fixes.append({tr("Change to %1").arg(right), problem.column, problem.length, right});
        break;
    }
    }
    return fixes;
}

QString fixed(const QString& line, const ShotListFix& fix) {
    QString right = line;
    right.replace(fix.column, fix.length, fix.replacement);
    return right;
}

} // namespace Rushes::Ui
