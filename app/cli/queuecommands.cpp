// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/problem.h"
#include "app/cli/queuewatch.h"
#include "core/downloads/downloadqueue.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;

namespace {

QList<DownloadId> allIds(const DownloadQueue& queue) {
    QList<DownloadId> ids;
    for (const Download& download : queue.downloads()) ids.append(download.id);
    return ids;
}

/// The entries that were named, or all of them where "all" or nothing was.
QList<DownloadId> named(const DownloadQueue& queue, const QStringList& words) {
    if (words.isEmpty() || words == QStringList{u"all"_s}) return allIds(queue);
    QList<DownloadId> ids;
    for (const QString& text : words) {
        const DownloadId id{text};
        if (queue.find(id) == nullptr) throw Problem{ExitCode::NotFound, u"The queue has no entry %1. `rushes-cli queue list` shows them."_s.arg(text)};
        ids.append(id);
    }
    return ids;
}

ExitCode list(Desk& desk, const QStringList&) {
    const DownloadQueue& queue = desk.ingest().queue();
    QList<QStringList> rows;
    QJsonArray all;
    for (const Download& download : queue.downloads()) {
        rows.append({download.id.text(), word(download.state), download.request.size ? download.request.size->text() : u"?"_s, download.request.fileName,
                     describe(download)});
        all.append(jsonOf(download));
    }
    desk.output().table(rows);
    if (rows.isEmpty()) desk.output().line(u"The queue is empty."_s);
    desk.output().document(all);
    return ExitCode::Done;
}

/// Without a session the entries of the portal wait, and say so; that is no reason not to fetch the others.
void takeUpSession(Desk& desk) {
    const auto restored = desk.wait()(desk.portal().takeUpSession());
    if (!restored && !restored.error().isRetryable()) throw problemOf(restored.error());
}

ExitCode runQueue(Desk& desk, const QStringList&) {
    // The portal may be needed for links; where none is known, raw transfers go on all the same.
    if (desk.knowsPortal()) takeUpSession(desk);
    DownloadQueue& queue = desk.ingest().queue();
    QList<DownloadId> waiting;
    QList<DownloadId> pending;
    for (const Download& download : queue.downloads()) {
        if (download.state == DownloadState::Ready || download.state == DownloadState::Paused || download.state == DownloadState::Failed) continue;
        pending.append(download.id);
        if (download.state == DownloadState::Waiting) waiting.append(download.id);
    }
    queue.resume(waiting);
    watchQueue(desk, pending);
    return reportDownloads(desk, pending);
}

/// Changes entries without moving bytes: the change is in the journal when the command ends.
template <typename Change> ExitCode change(Desk& desk, const QStringList& words, Change change) {
    DownloadQueue& queue = desk.ingest().queue();
    const QList<DownloadId> ids = named(queue, words);
    change(queue, ids);
    desk.wait()(queue.suspend());
    return reportDownloads(desk, ids) == ExitCode::Database ? ExitCode::Database : ExitCode::Done;
}

ExitCode pause(Desk& desk, const QStringList& words) {
    return change(desk, words, [](DownloadQueue& queue, const QList<DownloadId>& ids) { queue.pause(ids); });
}

ExitCode resume(Desk& desk, const QStringList& words) {
    return change(desk, words, [](DownloadQueue& queue, const QList<DownloadId>& ids) { queue.resume(ids); });
}

ExitCode remove(Desk& desk, const QStringList& words) {
    if (words.isEmpty()) throw usageProblem(u"Name the entries to take off the queue, or say all. Finished files stay where they are."_s);
    return change(desk, words, [](DownloadQueue& queue, const QList<DownloadId>& ids) { queue.remove(ids); });
}

ExitCode move(Desk& desk, const QStringList& words) {
    bool isNumber = false;
    const int position = words.value(1).toInt(&isNumber);
    if (words.size() != 2 || !isNumber || position < 1) throw usageProblem(u"Name an entry and its new place: rushes-cli queue move ID 1"_s);
    return change(desk, {words.first()}, [position](DownloadQueue& queue, const QList<DownloadId>& ids) { queue.move(ids, position); });
}

/// Bytes per second from "40MB/s", "500k", "2.5M" or a plain number; 0 for "off".
qint64 rateFrom(const QString& text) {
    static const QRegularExpression form{u"\\A([0-9]+(?:\\.[0-9]+)?)\\s*([kKmMgG]?)[bB]?(?:/s)?\\z"_s};
    if (text == "off"_L1) return 0;
    const auto match = form.match(text);
    if (!match.hasMatch()) throw usageProblem(u"“%1” is not a rate. Write it as 40MB/s, 500k or off."_s.arg(text));
    static const QHash<QString, double> units{{u""_s, 1.0}, {u"k"_s, 1e3}, {u"m"_s, 1e6}, {u"g"_s, 1e9}};
    return qRound64(match.captured(1).toDouble() * units.value(match.captured(2).toLower()));
}

ExitCode limit(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name a rate or off: rushes-cli queue limit 40MB/s"_s);
    const qint64 rate = rateFrom(words.first());
    desk.settings().setRateLimit(rate);
    desk.output().line(rate == 0 ? u"No limit."_s : u"At most %1/s from the next run on."_s.arg(ByteCount{rate}.text()));
    desk.output().document(QJsonObject{{u"limit"_s, rate}});
    return ExitCode::Done;
}

ExitCode queueCommand(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    static const QHash<QString, ExitCode (*)(Desk&, const QStringList&)> actions{{u"list"_s, list},     {u"run"_s, runQueue}, {u"pause"_s, pause},
                                                                                 {u"resume"_s, resume}, {u"retry"_s, resume}, {u"remove"_s, remove},
                                                                                 {u"move"_s, move},     {u"limit"_s, limit}};
    const auto action = actions.value(words.value(0));
    if (action == nullptr) throw usageProblem(u"Say what to do with the queue: list, run, pause, resume, retry, remove, move or limit."_s);
    return action(desk, words.sliced(1));
}

} // namespace

QList<Command> queueCommands() {
    return {{u"queue"_s, u"list|run|pause|resume|retry|remove|move ID…, limit RATE|off"_s, u"the persistent queue"_s, {}, queueCommand}};
}

} // namespace Rushes::Cli
