// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/custodycommands.h"

#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/base/errand.h"
#include "core/custody/mhlchain.h"
#include "core/custody/mhlcheck.h"
#include "core/downloads/downloadqueue.h"
#include "ui/words/custodywords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using namespace Custody;

namespace {

Problem problemOf(const MhlError& error, const QString& folder) {
    const bool isMissing = error.file && error.file->fault == Files::FileFault::Missing;
    const ExitCode code = error.fault == MhlFault::Malformed || error.fault == MhlFault::Broken ? ExitCode::Verification
                          : isMissing                                                           ? ExitCode::NotFound
                                                                                                : ExitCode::Disk;
    return {code, Ui::Words::describe(error, folder), error.detail};
}

QJsonObject jsonOf(const MhlFinding& finding) {
    QJsonObject json{{u"finding"_s, Ui::Words::word(finding.kind)}, {u"path"_s, finding.path}, {u"failed"_s, finding.isFailure()}};
    if (!finding.previousPath.isEmpty()) json.insert(u"was"_s, finding.previousPath);
    if (finding.generation > 0) json.insert(u"generation"_s, finding.generation);
    if (!finding.detail.isEmpty()) json.insert(u"detail"_s, finding.detail);
    return json;
}

/// Reads a folder in another thread; Ctrl-C ends the reading too.
MhlResult<MhlReport> reportOn(Desk& desk, const QString& folder) {
    auto stop = std::make_shared<std::atomic_bool>(false); // shared with the reading, which may outlive this by a moment
    try {
        return desk.wait()(inBackground([folder, stop] { return checkFolder(folder, {*stop}); }));
    } catch (const Interrupted&) {
        *stop = true;
        throw;
    }
}

} // namespace

ExitCode verifyHistory(Desk& desk, const QString& folder, bool record) {
    const QString root = QDir{folder}.absolutePath();
    auto report = reportOn(desk, root);
    if (!report) throw problemOf(report.error(), root);
    Output& output = desk.output();
    QJsonArray findings;
    for (const MhlFinding& finding : std::as_const(report->findings)) {
        const QString detail = Ui::Words::detailOf(finding);
        output.line(Ui::Words::word(finding.kind).leftJustified(16) + finding.path + (detail.isEmpty() ? QString{} : u"  (%1)"_s.arg(detail)));
        findings.append(jsonOf(finding));
    }
    output.line(Ui::Words::summaryOf(*report));
    QJsonObject document{{u"folder"_s, root}, {u"history"_s, report->hasHistory}, {u"whole"_s, report->whole}, {u"findings"_s, findings}};
    if (record && report->hasHistory) {
        MhlManifest& manifest = report->record;
        manifest.createdAt = desk.clock().now();
        manifest.host = QSysInfo::machineHostName();
        manifest.tool = u"Rushes"_s;
        manifest.toolVersion = QStringLiteral(RUSHES_VERSION);
        const auto chain = MhlChain::hold(root, std::chrono::seconds{10});
        if (!chain) throw problemOf(chain.error(), root);
        const auto number = (*chain)->append(manifest);
        if (!number) throw problemOf(number.error(), root);
        output.line(u"This check is written down as generation %1."_s.arg(*number));
        document.insert(u"generation"_s, *number);
    }
    output.document(document);
    if (!report->hasHistory) return ExitCode::NotFound;
    if (report->isFailed()) return ExitCode::Verification;
    return report->findings.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

QStringList custodyProblems(Desk& desk) {
    QMap<QString, QStringList> names; ///< of finished files by folder
    for (const Downloads::Download& download : desk.ingest().queue().downloads()) {
        if (download.state != Downloads::DownloadState::Ready || !Workbench::Custodian::keeps(download)) continue;
        const QFileInfo file{download.path};
        if (file.exists()) names[file.absolutePath()].append(file.fileName());
    }
    QStringList problems;
    for (const auto& [folder, files] : names.asKeyValueRange()) {
        const auto history = desk.wait()(inBackground([folder] { return readHistory(folder); }));
        if (!history) {
            problems.append(u"%1: %2"_s.arg(folder, history.error().detail));
            continue;
        }
        if (!history->chainProblem.isEmpty()) problems.append(u"%1: the chain of its history cannot be read: %2"_s.arg(folder, history->chainProblem));
        for (const MhlGeneration& generation : history->generations)
            if (generation.state != GenerationState::Whole)
                problems.append(u"%1: generation %2 of its history is not as it was written: %3"_s.arg(folder).arg(generation.number).arg(generation.detail));
        const auto known = history->expectations();
        for (const QString& file : files)
            if (!known.contains(file)) problems.append(u"%1/%2 stands in no history"_s.arg(folder, file));
    }
    for (const Downloads::FurtherCopy& copy : desk.ingest().copier().copies())
        if (copy.state == Downloads::CopyState::Made && !QFileInfo::exists(copy.path))
            problems.append(u"%1 was a further copy but is not there any more"_s.arg(copy.path));
        else if (copy.state == Downloads::CopyState::Failed) problems.append(u"a further copy in %1 could not be made: %2"_s.arg(copy.folder, copy.problem));
    for (const Naming::RenamePlan& plan : desk.ingest().renamer().plans())
        if (plan.state == Naming::RenamePlan::State::Applying || plan.state == Naming::RenamePlan::State::Undoing)
            problems.append(u"renaming of %1 was not brought to its end"_s.arg(plan.at.toString(Qt::ISODate)));
    return problems;
}

} // namespace Rushes::Cli
