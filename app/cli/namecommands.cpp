// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/namecommands.h"
#include "app/cli/cliplookup.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/workbench/renamer.h"
#include "core/base/errand.h"
#include "core/settings/settings.h"
#include "ui/words/namewords.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Workbench::RenameProposal;
using Workbench::Renamer;

Naming::NamingTemplate templateFrom(const QString& text) {
    const auto parsed = Naming::NamingTemplate::parse(text);
    if (!parsed) throw usageProblem(Ui::Words::describe(parsed.error()));
    return *parsed;
}

Workbench::NamePolicy namePolicy(Desk& desk, const QCommandLineParser& arguments) {
    auto policy = Workbench::NamePolicy::of(desk.settings(), desk.clipFolder());
    if (arguments.isSet(u"name"_s)) policy.names = templateFrom(arguments.value(u"name"_s));
    if (arguments.isSet(u"to"_s)) {
        // A folder that was named goes before all rules.
        policy.folder = QDir{arguments.value(u"to"_s)}.absolutePath();
        policy.rules.clear();
    }
    return policy;
}

namespace {

Problem problemOf(const Files::FileError& error) {
    using enum Files::FileFault;
    if (error.fault == Missing) return {ExitCode::NotFound, u"There is nothing to take back: no names were given, or they were taken back already."_s};
    return {ExitCode::Disk, u"The names could not be written down, so no file was touched. Check that the state folder can be written to and has space."_s,
            error.detail};
}

/// As --name says, else as it is saved.
Naming::NamingTemplate namesOf(Desk& desk, const QCommandLineParser& arguments) {
    if (arguments.isSet(u"name"_s)) return templateFrom(arguments.value(u"name"_s));
    return Workbench::NamePolicy::of(desk.settings(), {}).names;
}

QList<RenameProposal> proposalsFor(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const QString query = words.join(u' ');
    const auto names = namesOf(desk, arguments);
    const auto clips = clipsFound(desk, query);
    if (clips.isEmpty()) throw Problem{ExitCode::NotFound, query.isEmpty() ? u"The library has no clips yet."_s : u"No clip matches “%1”."_s.arg(query)};
    return desk.wait()(inBackground(Renamer::proposals, names, clips));
}

QJsonObject jsonOf(const RenameProposal& proposal) {
    return {{u"id"_s, proposal.clip.id.text()},  {u"from"_s, proposal.clip.path},      {u"to"_s, proposal.to},
            {u"changes"_s, proposal.isChange()}, {u"numbered"_s, proposal.isNumbered}, {u"shortened"_s, proposal.isShortened}};
}

QString remarkOf(const RenameProposal& proposal) {
    QStringList remarks;
    if (proposal.isNumbered) remarks.append(u"numbered, the name is taken"_s);
    if (proposal.isShortened) remarks.append(u"shortened"_s);
    return remarks.isEmpty() ? QString{} : u"  (%1)"_s.arg(remarks.join(u"; "_s));
}

ExitCode preview(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    QJsonArray all;
    int changes = 0;
    for (const RenameProposal& proposal : proposalsFor(desk, arguments, words)) {
        all.append(jsonOf(proposal));
        if (!proposal.isChange()) continue;
        ++changes;
        desk.output().line(proposal.clip.path);
        desk.output().line(u"  → "_s + proposal.to + remarkOf(proposal));
    }
    desk.output().line(changes == 0 ? u"All files have these names already."_s
                                    : u"%1 of %2 files would get other names. Nothing was changed."_s.arg(changes).arg(all.size()));
    desk.output().document(all);
    return ExitCode::Done;
}

ExitCode report(Desk& desk, const Naming::RenamePlan& plan) {
    const bool back = plan.state == Naming::RenamePlan::State::Undone;
    QJsonArray all;
    int kept = 0;
    int done = 0;
    for (const Naming::RenameStep& step : plan.steps) {
        const QString from = back ? step.to : step.from;
        const QString to = back ? step.from : step.to;
        all.append(QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"problem"_s, step.problem}});
        if (!step.problem.isEmpty()) {
            ++kept;
            desk.output().line(u"%1 keeps its name: %2"_s.arg(from, step.problem));
        } else {
            ++done;
            desk.output().line(from);
            desk.output().line(u"  → "_s + to);
        }
    }
    desk.output().line(done == 0 && kept == 0 ? u"All files have these names already."_s
                       : back                 ? u"%1 files have their old names again."_s.arg(done)
                                              : u"%1 files have new names. `rushes-cli names undo` takes that back."_s.arg(done));
    desk.output().document(all);
    return kept == 0 ? ExitCode::Done : ExitCode::SomeFailed;
}

ExitCode apply(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const auto proposals = proposalsFor(desk, arguments, words);
    const auto outcome = desk.wait()(desk.ingest().renamer().apply(namesOf(desk, arguments), proposals));
    if (!outcome) throw problemOf(outcome.error());
    return report(desk, *outcome);
}

ExitCode undo(Desk& desk, const QCommandLineParser&, const QStringList&) {
    const auto outcome = desk.wait()(desk.ingest().renamer().undo());
    if (!outcome) throw problemOf(outcome.error());
    return report(desk, *outcome);
}

ExitCode set(Desk& desk, const QCommandLineParser&, const QStringList& words) {
    const QString text = words.join(u' ');
    if (!text.isEmpty()) {
        const auto names = templateFrom(text);
        desk.settings().setNamingTemplate(names == Naming::NamingTemplate::usual() ? QString{} : names.text());
    }
    const QString current = Workbench::NamePolicy::of(desk.settings(), {}).names.text();
    desk.output().line(current);
    desk.output().document(QJsonObject{{u"template"_s, current}});
    return ExitCode::Done;
}

/// `names folder FOLDER --source HOST --role ROLE`; without FOLDER the rule goes; without anything they are listed.
ExitCode folder(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    QList<Naming::FolderRule> rules = Naming::folderRulesFrom(desk.settings().folderRules());
    const QString source = arguments.value(u"source"_s);
    const QString role = arguments.value(u"role"_s);
    if (!source.isEmpty() || !role.isEmpty()) {
        if (!role.isEmpty() && role != "photo"_L1 && !Catalogue::roleFrom(role))
            throw usageProblem(u"--role takes broadcast, mezzanine, web, proxy or photo."_s);
        rules.removeIf([&](const Naming::FolderRule& rule) { return rule.source == source && rule.role == role; });
        if (!words.isEmpty()) rules.append({source, role, QDir{words.first()}.absolutePath()});
        desk.settings().setFolderRules(Naming::toText(rules));
    } else if (!words.isEmpty()) throw usageProblem(u"Say whose files go there: --source HOST, --role ROLE, or both."_s);
    QJsonArray all;
    for (const Naming::FolderRule& rule : std::as_const(rules)) {
        desk.output().line(
            u"%1  %2  %3"_s.arg(rule.source.isEmpty() ? u"all portals"_s : rule.source, rule.role.isEmpty() ? u"all roles"_s : rule.role, rule.folder));
        all.append(QJsonObject{{u"source"_s, rule.source}, {u"role"_s, rule.role}, {u"folder"_s, rule.folder}});
    }
    desk.output().line(u"Everything else goes to %1."_s.arg(desk.clipFolder()));
    desk.output().document(all);
    return ExitCode::Done;
}

ExitCode names(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    static const QHash<QString, ExitCode (*)(Desk&, const QCommandLineParser&, const QStringList&)> actions{
        {u"preview"_s, preview}, {u"apply"_s, apply}, {u"undo"_s, undo}, {u"template"_s, set}, {u"folder"_s, folder}};
    const auto action = actions.value(words.value(0));
    if (action == nullptr) throw usageProblem(u"Say what to do with the names: preview, apply, undo, template or folder."_s);
    return action(desk, arguments, words.sliced(1));
}

} // namespace

QList<Command> nameCommands() {
    return {{u"names"_s,
             u"preview|apply [QUERY] [--name TEMPLATE], undo, template [TEMPLATE], folder [DIR] [--source HOST] [--role ROLE]"_s,
             u"what finished files are called and where they go"_s,
             {{u"name"_s, u"A template, such as \"{meeting}/{date:yyyy-MM-dd}_{title}\"; the saved one where none is given."_s, u"TEMPLATE"_s},
              {u"source"_s, u"The portal's host."_s, u"HOST"_s},
              {u"role"_s, u"broadcast, mezzanine, web, proxy or photo."_s, u"ROLE"_s}},
             names}};
}

} // namespace Rushes::Cli
