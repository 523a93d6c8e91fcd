// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/clipwords.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "ui/words/noticewords.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using namespace Ui;
using Catalogue::BoardNotice;
using Library::Clip;

namespace {

QJsonObject jsonOf(const BoardNotice& notice) {
    return {{u"id"_s, notice.id.text()},   {u"event"_s, word(notice.event)}, {u"kind"_s, word(notice.kind)},
            {u"item_id"_s, notice.itemId}, {u"title"_s, notice.title},       {u"what"_s, QJsonArray::fromStringList(notice.what)},
            {u"armed"_s, notice.context},  {u"clips"_s, notice.clips},       {u"at"_s, notice.at.toString(Qt::ISODate)},
            {u"read"_s, notice.read}};
}

ExitCode notices(Desk& desk, const QCommandLineParser& arguments, const QStringList&) {
    Catalogue::NoticeBoard& board = desk.portal().notices();
    const auto all = valueOf(desk.wait()(board.notices()));
    QList<QStringList> rows;
    QJsonArray array;
    QList<Catalogue::NoticeId> shown;
    for (const BoardNotice& notice : all) {
        if (notice.read && !arguments.isSet(u"all"_s)) continue;
        rows.append({notice.read ? QString{} : u"new"_s, Words::ago(notice.at, desk.clock().now()), word(notice.kind), notice.itemId, Words::told(notice),
                     Words::files(notice), notice.title});
        array.append(jsonOf(notice));
        shown.append(notice.id);
    }
    desk.output().table(rows);
    if (rows.isEmpty())
        desk.output().line(all.isEmpty() ? u"There are no notices yet."_s : u"There is nothing new. `rushes-cli notices --all` lists what was read."_s);
    desk.output().document(array);
    if (arguments.isSet(u"read"_s)) valueOf(desk.wait()(board.markRead(shown)));
    return ExitCode::Done;
}

ExitCode seen(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    if (words.isEmpty()) throw usageProblem(u"Name clips: rushes-cli seen QUERY_OR_ID"_s);
    Library::ClipRepository& clips = desk.ingest().clips();
    QList<Clip> named;
    if (const auto one = valueOf(desk.wait()(clips.clip(Library::ClipId{words.join(u' ')})))) named.append(*one);
    else named = clipsFound(desk, words.join(u' '));
    if (named.isEmpty()) throw Problem{ExitCode::NotFound, u"No clip matches “%1”."_s.arg(words.join(u' '))};
    QList<Library::ClipId> open;
    QJsonArray array;
    for (const Clip& clip : std::as_const(named)) {
        if (!clip.portalNotice.isOpen()) continue;
        open.append(clip.id);
        array.append(clip.id.text());
        desk.output().line(u"%1  %2: %3"_s.arg(clip.id.text(), clip.title, Words::told(clip.portalNotice)));
    }
    valueOf(desk.wait()(clips.markSeen(open)));
    desk.output().line(open.isEmpty()     ? u"Nothing was to be seen of these clips."_s
                       : open.size() == 1 ? u"1 clip is marked as seen."_s
                                          : u"%1 clips are marked as seen."_s.arg(open.size()));
    desk.output().document(array);
    return ExitCode::Done;
}

} // namespace

QList<Command> noticeCommands() {
    return {
        {u"notices"_s,
         u"[--all] [--read]"_s,
         u"lists what portals corrected or withdrew, and what was queued because it was armed"_s,
         {{u"all"_s, u"Also those that were read."_s}, {u"read"_s, u"Marks those that it lists as read."_s}},
         notices},
        {u"seen"_s, u"QUERY_OR_ID"_s, u"takes note of what portals said of clips: their marks go"_s, {}, seen},
    };
}

} // namespace Rushes::Cli
