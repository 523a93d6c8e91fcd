// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trashcommands.h"

#include "app/cli/cliplookup.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/workbench/trashwords.h"
#include "app/workbench/wastebasket.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Workbench::TrashAct;
using Workbench::TrashCandidate;
using Workbench::TrashedClip;
using Workbench::TrashProblem;

namespace {

Problem problemOf(const Files::FileError& error) {
    using enum Files::FileFault;
    if (error.fault == Missing) return {ExitCode::NotFound, u"There is nothing in the wastebasket that Rushes could bring back."_s};
    if (error.fault == Taken) return {ExitCode::Disk, u"Another Rushes is moving files at the moment. Try again when it has ended."_s, error.detail};
    return {ExitCode::Disk,
            u"What is to be done could not be written down, so no file was touched. Check that the state folder can be written to and has space."_s,
            error.detail};
}

QString pathOf(const TrashedClip& clip) { return clip.files.isEmpty() ? clip.title : clip.files.constFirst().from; }
bool isIn(const TrashedClip& clip) { return !clip.files.isEmpty() && clip.files.constFirst().isIn; }

QJsonObject jsonOf(const TrashedClip& clip) {
    QJsonArray files;
    for (const Workbench::TrashedFile& file : clip.files)
        files.append(QJsonObject{{u"path"_s, file.from}, {u"size"_s, file.mark.size}, {u"in_wastebasket"_s, file.isIn}, {u"there"_s, file.inBasket}});
    return {{u"id"_s, clip.clip.text()}, {u"files"_s, files}, {u"problem"_s, Workbench::sentence(clip)}};
}

/// What stayed where it is, each with its reason.
qsizetype tellRefused(Output& output, const TrashAct& act) {
    qsizetype refused = 0;
    for (const TrashedClip& clip : act.clips) {
        if (clip.problem == TrashProblem::None) continue;
        ++refused;
        output.line(u"%1 stays: %2"_s.arg(pathOf(clip), Workbench::sentence(clip)));
        if (!clip.by.isEmpty()) output.line(u"`rushes-cli clip restore %1` brings it back."_s.arg(clip.by));
    }
    return refused;
}

void document(Output& output, const TrashAct& act) {
    QJsonArray clips;
    for (const TrashedClip& clip : act.clips) clips.append(jsonOf(clip));
    output.document(QJsonObject{{u"act"_s, act.id}, {u"clips"_s, clips}});
}

ExitCode preview(Output& output, const QList<TrashCandidate>& candidates) {
    TrashAct act;
    ByteCount size;
    qsizetype taken = 0;
    for (const TrashCandidate& candidate : candidates) {
        act.clips.append(candidate.what);
        if (!candidate.isTaken()) continue;
        ++taken;
        size += candidate.size;
        for (const Workbench::TrashedFile& file : candidate.what.files) output.line(file.from);
    }
    const qsizetype refused = tellRefused(output, act);
    if (taken > 0)
        output.line(
            u"The files of %1 with %2 would go to the wastebasket; say --yes to move them. Nothing was changed."_s.arg(counted(taken, u"clip"_s), size.text()));
    document(output, act);
    return refused == 0 ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

ExitCode trashClips(Desk& desk, const QCommandLineParser& arguments, const QStringList& ids) {
    if (ids.isEmpty()) throw usageProblem(u"Name the clips by their ids: rushes-cli clip trash ID… --yes"_s);
    QList<Library::Clip> clips;
    for (const QString& id : ids) {
        const Library::Clip clip = clipNamed(desk, id);
        if (!std::ranges::contains(clips, clip.id, &Library::Clip::id)) clips.append(clip);
    }
    Workbench::Wastebasket& basket = desk.ingest().wastebasket();
    desk.wait()(basket.recover());
    const auto candidates = desk.wait()(basket.candidates(clips));
    if (!arguments.isSet(u"yes"_s)) return preview(desk.output(), candidates);
    const auto outcome = desk.wait()(basket.move(candidates));
    if (!outcome) throw problemOf(outcome.error());
    for (const TrashedClip& clip : outcome->clips) {
        if (isIn(clip)) desk.output().line(u"%1 is in the wastebasket."_s.arg(pathOf(clip)));
    }
    const qsizetype refused = tellRefused(desk.output(), *outcome);
    if (refused < outcome->clips.size()) desk.output().line(u"What is logged stays in the library. `rushes-cli clip restore` brings the files back."_s);
    document(desk.output(), *outcome);
    return refused == 0 ? ExitCode::Done : ExitCode::SomeFailed;
}

ExitCode restoreClips(Desk& desk, const QStringList& words) {
    if (words.size() > 1)
        throw usageProblem(u"Name removed clips by their ids, or one act of the wastebasket, or none for the last: rushes-cli clip restore [ID…|ACT]"_s);
    Workbench::Wastebasket& basket = desk.ingest().wastebasket();
    desk.wait()(basket.recover());
    const auto acts = desk.wait()(basket.acts());
    const auto wanted = std::ranges::find_if(
        acts, [id = words.value(0)](const TrashAct& act) { return (id.isEmpty() || act.id == id) && std::ranges::any_of(act.clips, isIn); });
    if (wanted == acts.end()) throw problemOf({Files::FileFault::Missing, {}});
    const auto outcome = desk.wait()(basket.putBack(wanted->id));
    if (!outcome) throw problemOf(outcome.error());
    qsizetype stayed = 0;
    for (qsizetype index = 0; index < outcome->clips.size(); ++index) {
        const TrashedClip& clip = outcome->clips.at(index);
        if (!isIn(wanted->clips.value(index))) continue; // it was not there
        if (!isIn(clip)) desk.output().line(u"%1 is back."_s.arg(pathOf(clip)));
        else {
            ++stayed;
            desk.output().line(u"%1 stays in the wastebasket: %2"_s.arg(pathOf(clip), Workbench::sentence(clip)));
        }
    }
    document(desk.output(), *outcome);
    return stayed == 0 ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace Rushes::Cli
