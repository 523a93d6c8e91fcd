// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/problem.h"
#include "app/cli/queueaccess.h"
#include "app/cli/queuewatch.h"
#include "app/workbench/queuejson.h"
#include "core/downloads/hostmanners.h"

#include <QCommandLineParser>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadState;
using Downloads::WeeklySchedule;

namespace {

/// The entries that were named, or all of them where "all" or nothing was.
QStringList named(Desk& desk, const QStringList& words) {
    if (!words.isEmpty() && words != QStringList{u"all"_s}) return words;
    QStringList ids;
    const QList<Download> all = desk.queue().downloads();
    for (const Download& download : all) ids << download.id.text();
    return ids;
}

ExitCode list(Desk& desk, const QStringList&) {
    QList<QStringList> rows;
    QJsonArray all;
    const QList<Download> downloads = desk.queue().downloads();
    for (const Download& download : downloads) {
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
    QList<DownloadId> pending;
    const QList<Download> downloads = desk.queue().downloads();
    for (const Download& download : downloads) {
        if (download.state == DownloadState::Ready || download.state == DownloadState::Paused || download.state == DownloadState::Failed) continue;
        pending.append(download.id);
    }
    watchQueue(desk, pending);
    return reportDownloads(desk, pending);
}

/// Changes entries: the change is in the journal when the command ends.
ExitCode change(Desk& desk, const QString& what, const QStringList& ids, QJsonObject more = {}) {
    more.insert("do"_L1, what);
    more.insert("ids"_L1, QJsonArray::fromStringList(ids));
    desk.queue().ask(more);
    QList<DownloadId> changed;
    for (const QString& id : ids) changed.append(DownloadId{id});
    return reportDownloads(desk, changed) == ExitCode::Database ? ExitCode::Database : ExitCode::Done;
}

ExitCode pause(Desk& desk, const QStringList& words) { return change(desk, u"pause"_s, named(desk, words)); }

ExitCode resume(Desk& desk, const QStringList& words) { return change(desk, u"resume"_s, named(desk, words)); }

ExitCode remove(Desk& desk, const QStringList& words) {
    if (words.isEmpty()) throw usageProblem(u"Name the entries to take off the queue, or say all. Finished files stay where they are."_s);
    return change(desk, u"remove"_s, named(desk, words));
}

ExitCode move(Desk& desk, const QStringList& words) {
    bool isNumber = false;
    const int position = words.isEmpty() ? 0 : words.last().toInt(&isNumber);
    if (words.size() < 2 || !isNumber || position < 1) throw usageProblem(u"Name entries and their new place: rushes-cli queue move ID… 1"_s);
    return change(desk, u"move"_s, words.first(words.size() - 1), {{u"position"_s, position}});
}

ExitCode log(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name one download: rushes-cli queue log ID"_s);
    const QString clip = desk.queue().ask({{u"do"_s, u"log"_s}, {u"ids"_s, QJsonArray{words.first()}}})["clip"_L1].toString();
    desk.output().line(u"Clip %1 can be logged: rushes-cli mark %1 …"_s.arg(clip));
    desk.output().document(QJsonObject{{u"clip"_s, clip}});
    return ExitCode::Done;
}

ExitCode priority(Desk& desk, const QStringList& words) {
    if (words.size() < 2 || !Downloads::priorityFrom(words.first()))
        throw usageProblem(u"Name a priority and the entries: rushes-cli queue priority high|normal|low ID…"_s);
    return change(desk, u"priority"_s, named(desk, words.sliced(1)), {{u"priority"_s, words.first()}});
}

/// "17:00" is the next time a clock on the wall shows that; "2026-02-12T17:00" is that moment, here where it names no zone.
QDateTime momentFrom(const QString& text, const QDateTime& now) {
    if (const QTime time = QTime::fromString(text, u"HH:mm"_s); time.isValid()) {
        const QDateTime local = now.toLocalTime();
        const QDateTime today{local.date(), time};
        return today > local ? today : QDateTime{local.date().addDays(1), time};
    }
    return QDateTime::fromString(text, Qt::ISODate);
}

ExitCode needBy(Desk& desk, const QStringList& words) {
    const QDateTime when = words.value(0) == "none"_L1 ? QDateTime{} : momentFrom(words.value(0), desk.clock().now());
    if (words.size() < 2 || (words.first() != "none"_L1 && !when.isValid()))
        throw usageProblem(u"Name a time and the entries: rushes-cli queue need-by 17:00|2026-02-12T17:00|none ID…"_s);
    return change(desk, u"need-by"_s, named(desk, words.sliced(1)), {{u"when"_s, when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString{}}});
}

/// A number with a unit: "40MB/s", "500k", "2.5G" or a plain number; 0 for "off".
qint64 amountFrom(const QString& text, const QString& example) {
    static const QRegularExpression form{u"\\A([0-9]+(?:\\.[0-9]+)?)\\s*([kKmMgGtT]?)[bB]?(?:/s)?\\z"_s};
    if (text == "off"_L1) return 0;
    const auto match = form.match(text);
    if (!match.hasMatch()) throw usageProblem(u"“%1” cannot be read. Write it as %2 or off."_s.arg(text, example));
    static const QHash<QString, double> units{{u""_s, 1.0}, {u"k"_s, 1e3}, {u"m"_s, 1e6}, {u"g"_s, 1e9}, {u"t"_s, 1e12}};
    return qRound64(match.captured(1).toDouble() * units.value(match.captured(2).toLower()));
}

QJsonObject policyOf(Desk& desk) { return desk.queue().ask({{u"do"_s, u"list"_s}}); }
void usePolicy(Desk& desk, const QJsonObject& policy) { desk.queue().ask({{u"do"_s, u"policy"_s}, {u"policy"_s, policy}}); }

ExitCode limit(Desk& desk, const QStringList& words) {
    if (words.size() != 1) throw usageProblem(u"Name a rate or off: rushes-cli queue limit 40MB/s"_s);
    const qint64 rate = amountFrom(words.first(), u"40MB/s, 500k"_s);
    usePolicy(desk, {{u"limit"_s, rate}});
    desk.output().line(rate == 0 ? u"No limit."_s : u"At most %1/s."_s.arg(ByteCount{rate}.text()));
    desk.output().document(QJsonObject{{u"limit"_s, rate}});
    return ExitCode::Done;
}

ExitCode connections(Desk& desk, const QStringList& words) {
    bool isNumber = false;
    const int count = words.value(0).toInt(&isNumber);
    const bool isCount = isNumber && count >= 1 && count <= Downloads::HostManners::mostConnections;
    if (words.size() > 1 || (words.size() == 1 && words.first() != "auto"_L1 && !isCount))
        throw usageProblem(u"Name a number from 1 to 8, or auto: rushes-cli queue connections auto"_s);
    if (words.size() == 1) usePolicy(desk, {{u"connections"_s, isCount ? count : 0}});
    const int now = policyOf(desk).value("policy"_L1)["connections"_L1].toInt();
    desk.output().line(now == 0 ? u"As many connections for one file as help, 1 to 8."_s
                                : u"%1 for one file, where its server takes so many."_s.arg(now == 1 ? u"1 connection"_s : u"%1 connections"_s.arg(now)));
    desk.output().document(QJsonObject{{u"connections"_s, now == 0 ? QJsonValue{u"auto"_s} : QJsonValue{now}}});
    return ExitCode::Done;
}

ExitCode quota(Desk& desk, const QStringList& words) {
    if (words.size() > 1) throw usageProblem(u"Name an amount a day or off: rushes-cli queue quota 50GB"_s);
    if (words.size() == 1) usePolicy(desk, {{u"quota"_s, amountFrom(words.first(), u"50GB"_s)}});
    const QJsonObject queue = policyOf(desk);
    const qint64 bytes = queue["policy"_L1]["quota"_L1].toInteger();
    const ByteCount today{queue["bytes_today"_L1].toInteger()};
    desk.output().line(bytes == 0 ? u"No quota. %1 came today."_s.arg(today.text())
                                  : u"%1 a day. %2 came today; what is over it waits until midnight."_s.arg(ByteCount{bytes}.text(), today.text()));
    desk.output().document(QJsonObject{{u"quota"_s, bytes}, {u"bytes_today"_s, today.bytes()}});
    return ExitCode::Done;
}

ExitCode order(Desk& desk, const QStringList& words) {
    if (words.size() != 1 || !Downloads::queueOrderFrom(words.first()))
        throw usageProblem(u"Say how the queue goes: rushes-cli queue order manual|priority|deadline"_s);
    usePolicy(desk, {{u"order"_s, words.first()}});
    desk.output().document(QJsonObject{{u"order"_s, words.first()}});
    return ExitCode::Done;
}

ExitCode scheduleUsage() {
    throw usageProblem(
        u"rushes-cli queue schedule [list | add \"NAME; DAYS; FROM-TO; full|paused|BYTES_PER_SECOND\" | remove NAME | otherwise full|paused|RATE]. "
        "Days are mon-fri or sat,sun; times are those of this computer's zone."_s);
}

ExitCode schedule(Desk& desk, const QStringList& words) {
    const QString what = words.value(0, u"list"_s);
    QJsonObject policy = policyOf(desk).value("policy"_L1).toObject();
    QJsonArray windows = policy["schedule"_L1].toArray();
    if (what == "add"_L1 && words.size() == 2) {
        const auto window = WeeklySchedule::window(words.at(1));
        if (!window) return scheduleUsage();
        windows.append(WeeklySchedule::text(*window));
        usePolicy(desk, {{u"schedule"_s, windows}});
    } else if (what == "remove"_L1 && words.size() == 2) {
        QJsonArray left;
        for (const auto& line : std::as_const(windows))
            if (const auto window = WeeklySchedule::window(line.toString()); window && window->name != words.at(1)) left.append(line);
        if (left.size() == windows.size())
            throw Problem{ExitCode::NotFound, u"There is no window “%1”. `rushes-cli queue schedule` lists them."_s.arg(words.at(1))};
        usePolicy(desk, {{u"schedule"_s, left}});
    } else if (what == "otherwise"_L1 && words.size() == 2) {
        const bool isWord = words.at(1) == "full"_L1 || words.at(1) == "paused"_L1;
        usePolicy(desk, {{u"otherwise"_s, isWord ? words.at(1) : QString::number(amountFrom(words.at(1), u"5MB/s, full, paused"_s))}});
    } else if (what != "list"_L1) return scheduleUsage();
    const QJsonObject queue = policyOf(desk);
    policy = queue["policy"_L1].toObject();
    windows = policy["schedule"_L1].toArray();
    for (const auto& line : std::as_const(windows)) desk.output().line(line.toString());
    desk.output().line(u"at all other times: %1"_s.arg(policy["otherwise"_L1].toString()));
    if (queue.contains("hold"_L1)) desk.output().line(u"Now: nothing starts (%1)."_s.arg(queue["hold"_L1].toString()));
    desk.output().document(QJsonObject{
        {u"schedule"_s, windows}, {u"otherwise"_s, policy["otherwise"_L1]}, {u"hold"_s, queue["hold"_L1]}, {u"held_until"_s, queue["held_until"_L1]}});
    return ExitCode::Done;
}

ExitCode queueCommand(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    static const QHash<QString, ExitCode (*)(Desk&, const QStringList&)> actions{
        {u"list"_s, list},         {u"run"_s, runQueue}, {u"pause"_s, pause}, {u"resume"_s, resume},           {u"retry"_s, resume},
        {u"remove"_s, remove},     {u"move"_s, move},    {u"limit"_s, limit}, {u"priority"_s, priority},       {u"need-by"_s, needBy},
        {u"schedule"_s, schedule}, {u"quota"_s, quota},  {u"order"_s, order}, {u"connections"_s, connections}, {u"log"_s, log}};
    const auto action = actions.value(words.value(0));
    if (action == nullptr)
        throw usageProblem(
            u"Say what to do with the queue: list, run, pause, resume, retry, remove, move, log, priority, need-by, order, limit, connections, quota or schedule."_s);
    return action(desk, words.sliced(1));
}

} // namespace

QList<Command> queueCommands() {
    return {{u"queue"_s,
             u"list|run|pause|resume|retry|remove|move ID…, log ID, limit RATE|off, connections N|auto, priority high|normal|low ID…, need-by TIME|none ID…, "
             "order manual|priority|deadline, quota BYTES|off, schedule …"_s,
             u"the persistent queue"_s,
             {},
             queueCommand}};
}

} // namespace Rushes::Cli
