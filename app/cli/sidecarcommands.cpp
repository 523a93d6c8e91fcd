// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/settings/settings.h"
#include "ui/words/sidecarwords.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Workbench::SidecarChoice;
using Workbench::SidecarOutcome;
using Kind = SidecarOutcome::Kind;

namespace {

QString word(Kind kind) {
    switch (kind) {
    case Kind::Same: return u"same"_s;
    case Kind::Written: return u"written"_s;
    case Kind::TakenIn: return u"taken in"_s;
    case Kind::Conflict: return u"conflict"_s;
    case Kind::Unreadable: return u"not readable"_s;
    case Kind::Unwritable: return u"not writable"_s;
    case Kind::Away: return u"away"_s;
    case Kind::NotKept: return u"not kept"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool isRight(Kind kind) { return kind == Kind::Same || kind == Kind::Written || kind == Kind::TakenIn; }

QJsonObject jsonOf(const SidecarOutcome& outcome) {
    QJsonArray conflicts;
    for (const auto& conflict : outcome.conflicts)
        conflicts.append(QJsonObject{{u"field"_s, Ui::Words::fieldName(conflict.field)}, {u"ours"_s, conflict.ours}, {u"theirs"_s, conflict.theirs}});
    return {{u"clip"_s, outcome.clip.text()}, {u"path"_s, outcome.path}, {u"state"_s, word(outcome.kind)}, {u"conflicts"_s, conflicts}};
}

SidecarChoice choiceOf(const QCommandLineParser& arguments) {
    const QString take = arguments.value(u"take"_s);
    if (take.isEmpty()) return SidecarChoice::Ask;
    if (take == "ours"_L1) return SidecarChoice::Ours;
    if (take == "theirs"_L1) return SidecarChoice::Theirs;
    throw usageProblem(u"--take is ours, for what the library has, or theirs, for what the sidecar has."_s);
}

ExitCode sidecars(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words == QStringList{u"on"_s} || words == QStringList{u"off"_s}) {
        desk.settings().setWritesSidecars(words.first() == "on"_L1);
        desk.output().line(words.first() == "on"_L1 ? u"From now on what changes in the library is written into XMP sidecars beside the clips."_s
                                                    : u"XMP sidecars are written only when you ask for it."_s);
        desk.output().document(QJsonObject{{u"following"_s, desk.settings().writesSidecars()}});
        return ExitCode::Done;
    }
    if (words.isEmpty()) throw usageProblem(u"Name clips, or say on or off: rushes-cli sidecars QUERY_OR_ID [--take ours|theirs]"_s);
    const SidecarChoice choice = choiceOf(arguments);
    QJsonArray all;
    int failed = 0;
    for (const Library::Clip& clip : clipsNamed(desk, words.join(u' '))) {
        const SidecarOutcome outcome = desk.wait()(desk.ingest().sidecars().bring(clip.id, choice));
        desk.output().line(word(outcome.kind).leftJustified(14) + clip.title);
        for (const auto& conflict : outcome.conflicts) desk.output().line(u"    "_s + Ui::Words::conflictSentence(conflict));
        if (!isRight(outcome.kind)) ++failed;
        all.append(jsonOf(outcome));
    }
    desk.output().document(all);
    return failed == 0 ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

QList<Command> sidecarCommands() {
    return {{u"sidecars"_s,
             u"QUERY_OR_ID [--take ours|theirs] | on | off"_s,
             u"brings clips and the XMP sidecars beside them together, or says whether that is done with each change"_s,
             {{u"take"_s, u"Who is right where both changed the same: ours or theirs."_s, u"WHO"_s}},
             sidecars}};
}

} // namespace Rushes::Cli
