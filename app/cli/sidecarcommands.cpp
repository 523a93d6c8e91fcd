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
using Workbench::SidecarChoices;
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
        conflicts.append(QJsonObject{{u"field"_s, Ui::Words::fieldName(conflict.field)},
                                     {u"ours"_s, conflict.ours},
                                     {u"theirs"_s, conflict.theirs},
                                     {u"before"_s, conflict.base ? QJsonValue{*conflict.base} : QJsonValue{}},
                                     {u"both"_s, Interchange::mayKeepBoth(conflict.field)}});
    return {{u"clip"_s, outcome.clip.text()}, {u"path"_s, outcome.path}, {u"state"_s, word(outcome.kind)}, {u"conflicts"_s, conflicts}};
}

std::optional<SidecarChoice> choiceFrom(const QString& word) {
    if (word == "ours"_L1) return SidecarChoice::Ours;
    if (word == "theirs"_L1) return SidecarChoice::Theirs;
    return std::nullopt;
}

using Field = Interchange::SidecarConflict::Field;

/// As it is told, with a hyphen or a space between its words.
Field fieldFrom(const QString& text) {
    const QString name = QString{text}.replace(u'-', u' ').trimmed();
    QStringList names;
    for (const Field field : Interchange::sidecarFields()) {
        if (Ui::Words::fieldName(field) == name) return field;
        names.append(Ui::Words::fieldName(field));
    }
    throw usageProblem(u"“%1” is no field of a sidecar. There are: %2."_s.arg(text, names.join(u", "_s)));
}

SidecarChoices choicesOf(const QCommandLineParser& arguments) {
    SidecarChoices choices;
    if (const QString take = arguments.value(u"take"_s); !take.isEmpty()) {
        const auto choice = choiceFrom(take);
        if (!choice) throw usageProblem(u"--take is ours, for what the library has, or theirs, for what the sidecar has."_s);
        choices.otherwise = *choice;
    }
    for (const QString& text : arguments.values(u"field"_s)) {
        const Field field = fieldFrom(text.section(u'=', 0, 0));
        const QString who = text.section(u'=', 1);
        const auto choice = who == "both"_L1 && Interchange::mayKeepBoth(field) ? std::optional{SidecarChoice::Both} : choiceFrom(who);
        if (!choice)
            throw usageProblem((Interchange::mayKeepBoth(field) ? u"--field %1=WHO is ours, theirs or both."_s
                                                                : u"--field %1=WHO is ours or theirs; both cannot stand there."_s)
                                   .arg(Ui::Words::fieldName(field)));
        choices.fields.insert(field, *choice);
    }
    return choices;
}

ExitCode sidecars(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words == QStringList{u"on"_s} || words == QStringList{u"off"_s}) {
        desk.settings().setWritesSidecars(words.first() == "on"_L1);
        desk.output().line(words.first() == "on"_L1 ? u"From now on what changes in the library is written into XMP sidecars beside the clips."_s
                                                    : u"XMP sidecars are written only when you ask for it."_s);
        desk.output().document(QJsonObject{{u"following"_s, desk.settings().writesSidecars()}});
        return ExitCode::Done;
    }
    if (words.isEmpty())
        throw usageProblem(u"Name clips, or say on or off: rushes-cli sidecars QUERY_OR_ID [--take ours|theirs] [--field NAME=ours|theirs|both]"_s);
    const SidecarChoices choices = choicesOf(arguments);
    QJsonArray all;
    int failed = 0;
    for (const Library::Clip& clip : clipsNamed(desk, words.join(u' '))) {
        const SidecarOutcome outcome = desk.wait()(desk.ingest().sidecars().bring(clip.id, choices));
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
             u"QUERY_OR_ID [--take ours|theirs] [--field NAME=ours|theirs|both]… | on | off"_s,
             u"brings clips and the XMP sidecars beside them together, or says whether that is done with each change"_s,
             {{u"take"_s, u"Who is right where both changed the same: ours or theirs."_s, u"WHO"_s},
              {u"field"_s, u"Who is right in one field, such as credit=theirs or usage-terms=both. May be given several times."_s, u"NAME=WHO"_s}},
             sidecars}};
}

} // namespace Rushes::Cli
