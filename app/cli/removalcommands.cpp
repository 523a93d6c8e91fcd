// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/removalcommands.h"

#include "app/cli/cliplookup.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::RemovedClip;

namespace {

Library::ClipRepository& clips(Desk& desk) { return desk.ingest().clips(); }

QJsonObject jsonOf(const RemovedClip& clip) {
    return {{u"id"_s, clip.id.text()},
            {u"title"_s, clip.title},
            {u"path"_s, clip.path},
            {u"size"_s, clip.size.bytes()},
            {u"removed"_s, clip.removedAt.toUTC().toString(Qt::ISODateWithMs)}};
}

/// Tells which they were once it is done.
void document(Desk& desk, const QString& key, const Library::Edits& done) {
    QJsonArray ids;
    for (const Library::Edit& edit : done) ids.append(clipOf(edit).text());
    desk.output().document(QJsonObject{{key, ids}});
}

} // namespace

ExitCode removeClips(Desk& desk, const QCommandLineParser& arguments, const QStringList& ids) {
    if (ids.isEmpty()) throw usageProblem(u"Name the clips by their ids: rushes-cli clip remove ID… --yes"_s);
    QList<Clip> named;
    Library::Edits edits;
    for (const QString& id : ids) {
        const Clip clip = clipNamed(desk, id);
        if (std::ranges::contains(named, clip.id, &Clip::id)) continue;
        if (clip.presence == Library::Presence::Arriving)
            throw Problem{ExitCode::SomeFailed,
                          u"The file of clip %1 is being downloaded, so nothing was removed. Remove the download first: rushes-cli queue remove ID"_s.arg(id)};
        named.append(clip);
        edits.append(Library::RemovalEdit{clip.id});
    }
    for (const Clip& clip : std::as_const(named)) desk.output().line(clip.id.text() + u"  "_s + clip.title);
    if (!arguments.isSet(u"yes"_s)) {
        desk.output().line(
            u"%1 would leave the library, and no file would be touched; say --yes to do it. Nothing was changed."_s.arg(counted(named.size(), u"clip"_s)));
        document(desk, u"would_remove"_s, edits);
        return ExitCode::Done;
    }
    document(desk, u"removed"_s, valueOf(desk.wait()(clips(desk).make(edits))));
    desk.output().line(
        u"Removed %1. `rushes-cli clip restore ID…` brings back what was removed, with all that is logged on it."_s.arg(counted(named.size(), u"clip"_s)));
    return ExitCode::Done;
}

ExitCode listRemoved(Desk& desk, const QStringList& words) {
    if (!words.isEmpty()) throw usageProblem(u"It takes no more words: rushes-cli clip removed"_s);
    QList<QStringList> rows;
    QJsonArray all;
    for (const RemovedClip& clip : valueOf(desk.wait()(clips(desk).removed()))) {
        rows.append({clip.id.text(), clip.removedAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u'Z', clip.size.text(), clip.title, clip.path});
        all.append(jsonOf(clip));
    }
    desk.output().table(rows);
    if (rows.isEmpty()) desk.output().line(u"Nobody has removed a clip from this library."_s);
    desk.output().document(all);
    return ExitCode::Done;
}

ExitCode bringClipsBack(Desk& desk, const QStringList& ids) {
    const auto removed = valueOf(desk.wait()(clips(desk).removed()));
    Library::Edits edits;
    for (const QString& id : ids) {
        const Library::ClipId clip{id};
        if (!std::ranges::contains(removed, clip, &RemovedClip::id))
            throw Problem{ExitCode::NotFound, u"No clip %1 was removed from this library. `rushes-cli clip removed` lists them."_s.arg(id)};
        if (!std::ranges::contains(edits, clip, &Library::clipOf)) edits.append(Library::RemovalEdit{clip, false});
    }
    const auto back = desk.wait()(clips(desk).make(edits));
    if (!back && back.error().fault == Storage::StorageFault::Conflict)
        throw Problem{
            ExitCode::SomeFailed,
            u"The file of one of them belongs to another clip by now. Nothing was brought back. Remove that clip first, or bring back the others alone."_s,
            back.error().detail};
    document(desk, u"restored"_s, valueOf(back));
    desk.output().line(u"Brought back %1, with all that was logged."_s.arg(counted(edits.size(), u"clip"_s)));
    return ExitCode::Done;
}

} // namespace Rushes::Cli
