// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/workbench/backuprules.h"
#include "app/workbench/queueserver.h"
#include "core/base/bytecount.h"
#include "core/base/errand.h"
#include "core/care/restore.h"
#include "ui/words/carewords.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Care::CareFault;
using Care::Snapshot;
using Care::Snapshots;

namespace {

Problem problemOf(const Care::CareError& error) {
    const ExitCode code = error.fault == CareFault::Missing   ? ExitCode::NotFound
                          : error.fault == CareFault::Damaged ? ExitCode::Database
                          : error.fault == CareFault::NotHere ? ExitCode::Usage
                                                              : ExitCode::Disk;
    return {code, Ui::describe(error).text(), error.detail};
}

template <typename T> T valueOf(Care::CareResult<T> result) {
    if (!result) throw problemOf(result.error());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

QJsonObject jsonOf(const Snapshot& snapshot) {
    return {{u"id"_s, snapshot.id},
            {u"made_at"_s, snapshot.madeAt.toString(Qt::ISODateWithMs)},
            {u"kind"_s, Ui::word(snapshot.kind)},
            {u"size"_s, snapshot.size},
            {u"file"_s, snapshot.file}};
}

ExitCode list(Desk& desk, const Snapshots& snapshots) {
    QJsonArray all;
    QList<QStringList> rows;
    for (const Snapshot& snapshot : snapshots.list()) {
        const auto counts = Snapshots::countsOf(snapshot.file);
        QJsonObject one = jsonOf(snapshot);
        one.insert(u"clips"_s, counts ? QJsonValue{counts->clips} : QJsonValue{});
        one.insert(u"ranges"_s, counts ? QJsonValue{counts->ranges} : QJsonValue{});
        all.append(one);
        rows.append(
            {snapshot.id, ByteCount{snapshot.size}.text(), counts ? u"%1 clips, %2 ranges"_s.arg(counts->clips).arg(counts->ranges) : u"cannot be read"_s});
    }
    if (rows.isEmpty()) desk.output().line(u"There are no backups yet; `rushes-cli backup now` makes one."_s);
    desk.output().table(rows);
    desk.output().document(all);
    return ExitCode::Done;
}

ExitCode now(Desk& desk, const Snapshots& snapshots) {
    const auto made = valueOf(desk.wait()(inBackground([snapshots, at = desk.clock().now()] { return snapshots.make(Care::SnapshotKind::ByHand, at); })));
    desk.output().line(u"Backed up: %1 (%2)"_s.arg(made.id, ByteCount{made.size}.text()));
    desk.output().document(jsonOf(made));
    return ExitCode::Done;
}

ExitCode restore(Desk& desk, const Snapshots& snapshots, const QString& id) {
    valueOf(Care::requestRestore(snapshots, id, desk.clock().now()));
    // While the window, or a queue that runs, has the library open it stays where it is.
    Workbench::QueueLock lock{desk.places()};
    if (!lock.tryLock()) {
        desk.output().line(u"Rushes is open. %1 is restored when it is started again."_s.arg(id));
        desk.output().document(QJsonObject{{u"id"_s, id}, {u"waiting"_s, true}});
        return ExitCode::Done;
    }
    const auto done = valueOf(desk.wait()(inBackground([snapshots] { return Care::performRestore(snapshots); })));
    const QString aside = done ? done->movedAway : QString{};
    desk.output().line(u"Restored: %1"_s.arg(id));
    if (!aside.isEmpty()) desk.output().line(u"The library that was there is kept as %1"_s.arg(aside));
    desk.output().document(QJsonObject{{u"id"_s, id}, {u"waiting"_s, false}, {u"moved_away"_s, aside}});
    return ExitCode::Done;
}

ExitCode backup(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    if (desk.library().dialect() != Storage::Dialect::Sqlite) throw problemOf({CareFault::NotHere});
    const Snapshots snapshots = Workbench::snapshotsOf(desk.library().file(), Workbench::backupRulesOf(desk.settings()));
    const QString what = words.value(0);
    if (what == "list"_L1 && words.size() == 1) return list(desk, snapshots);
    if (what == "now"_L1 && words.size() == 1) return now(desk, snapshots);
    if (what == "restore"_L1 && words.size() == 2) return restore(desk, snapshots, words.at(1));
    throw usageProblem(u"backup takes list, now, or restore ID."_s);
}

} // namespace

QList<Command> backupCommands() {
    return {{u"backup"_s, u"list | now | restore ID"_s, u"snapshots of the library: lists them, makes one, or brings one back"_s, {}, backup}};
}

} // namespace Rushes::Cli
