// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/settings/settings.h"
#include "core/settings/settingsfile.h"
#include "ui/words/settingwords.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Settings::SettingsFileFault;

namespace {

Problem problemOf(SettingsFileFault fault, const QString& path) {
    using enum SettingsFileFault;
    const ExitCode code = fault == Unreadable ? ExitCode::NotFound : fault == Unwritable ? ExitCode::Disk : ExitCode::Usage;
    return {code, Ui::Words::describe(fault), path};
}

template <typename T> T checked(std::expected<T, SettingsFileFault> result, const QString& path) {
    if (!result) throw problemOf(result.error(), path);
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

ExitCode exportTo(Desk& desk, const QString& path) {
    checked(Settings::writeSettingsFile(path, Settings::exportedSettings(desk.settings())), path);
    desk.output().line(u"Wrote the settings to %1. There is no password and no session in it."_s.arg(path));
    desk.output().document(QJsonObject{{u"path"_s, path}});
    return ExitCode::Done;
}

QJsonObject jsonOf(const Settings::SettingsChange& change) { return {{u"name"_s, change.name}, {u"before"_s, change.before}, {u"after"_s, change.after}}; }

void tell(Output& output, const Settings::SettingsImport& import) {
    QList<QStringList> rows;
    for (const Settings::SettingsChange& change : import.changes)
        rows.append({change.name, Ui::Words::settingValue(change.before), u"→"_s, Ui::Words::settingValue(change.after)});
    output.table(rows);
    for (const QString& name : import.unknown) output.note(u"No setting is called %1; it is left out."_s.arg(name));
    for (const QString& name : import.refused) output.note(u"%1 has no value that it could take; it stays as it is."_s.arg(name));
}

ExitCode importFrom(Desk& desk, const QString& path, bool dryRun) {
    const auto import = checked(Settings::settingsIn(checked(Settings::readSettingsFile(path), path), desk.settings()), path);
    tell(desk.output(), import);
    QString before;
    const bool applied = !dryRun && !import.changes.isEmpty();
    if (applied) {
        // What was in force is on the disk before anything is changed.
        const QString file = desk.places().settingsFile();
        before = checked(Settings::keepBefore(file, desk.clock().now(), Settings::exportedSettings(desk.settings())), file);
        Settings::apply(import, desk.settings());
    }
    if (import.changes.isEmpty()) desk.output().line(u"The settings are as in the file already."_s);
    else if (dryRun) desk.output().line(u"Nothing was changed."_s);
    else desk.output().line(u"The settings are changed. To take this back: rushes-cli settings import %1"_s.arg(before));
    QJsonArray changes;
    for (const Settings::SettingsChange& change : import.changes) changes.append(jsonOf(change));
    desk.output().document(QJsonObject{{u"changes"_s, changes},
                                       {u"unknown"_s, QJsonArray::fromStringList(import.unknown)},
                                       {u"refused"_s, QJsonArray::fromStringList(import.refused)},
                                       {u"applied"_s, applied},
                                       {u"before"_s, before}});
    return import.unknown.isEmpty() && import.refused.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

ExitCode settings(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const QString what = words.value(0);
    const bool exports = what == "export"_L1;
    if (words.size() != 2 || (!exports && what != "import"_L1))
        throw usageProblem(u"Say what and where: rushes-cli settings export FILE | import FILE [--dry-run]"_s);
    if (exports && arguments.isSet(u"dry-run"_s)) throw usageProblem(u"--dry-run is for an import."_s);
    return exports ? exportTo(desk, words.at(1)) : importFrom(desk, words.at(1), arguments.isSet(u"dry-run"_s));
}

} // namespace

QList<Command> settingsCommands() {
    return {{u"settings"_s,
             u"export FILE | import FILE [--dry-run]"_s,
             u"gives the settings to another desk as JSON, without secrets, or takes them"_s,
             {{u"dry-run"_s, u"Say what an import would change, and change nothing."_s}},
             settings}};
}

} // namespace Rushes::Cli
