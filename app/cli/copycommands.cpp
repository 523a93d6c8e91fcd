// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/downloadwords.h"
#include "app/cli/problem.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Downloads::CopyState;

namespace {

/// Sets where copies of files that finish from now on go; "off" for nowhere.
void setFolders(Desk& desk, const QCommandLineParser& arguments) {
    const auto folder = [&arguments](const QString& name) {
        const QString text = arguments.value(name);
        return text == "off"_L1 ? QString{} : QDir{text}.absolutePath();
    };
    if (arguments.isSet(u"second"_s)) desk.settings().setSecondFolder(folder(u"second"_s));
    if (arguments.isSet(u"watch"_s)) desk.settings().setWatchFolder(folder(u"watch"_s));
}

void retry(Desk& desk) {
    Workbench::Copier& copier = desk.ingest().copier();
    QObject context;
    desk.wait().until([&](const std::function<void()>& done) {
        const auto look = [&copier, done] {
            if (!copier.isBusy()) done();
        };
        QObject::connect(&copier, &Workbench::Copier::settled, &context, look, Qt::QueuedConnection);
        copier.retry();
        QMetaObject::invokeMethod(&context, look, Qt::QueuedConnection);
    });
}

ExitCode copies(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    const QString what = words.value(0, u"list"_s);
    if (words.size() > 1 || (what != "list"_L1 && what != "retry"_L1))
        throw usageProblem(u"Say list or retry, or set folders: rushes-cli copies --second DIR --watch DIR"_s);
    setFolders(desk, arguments);
    if (what == "retry"_L1) retry(desk);
    const auto all = desk.ingest().copier().copies();
    const auto where = [](const QString& folder) { return folder.isEmpty() ? u"nowhere"_s : folder; };
    desk.output().line(u"Finished files are copied to %1, and put into the watch folder %2."_s.arg(where(desk.settings().secondFolder()),
                                                                                                   where(desk.settings().watchFolder())));
    for (const Downloads::FurtherCopy& copy : all) desk.output().line(describe(copy));
    desk.output().document(QJsonObject{{u"second"_s, desk.settings().secondFolder()}, {u"watch"_s, desk.settings().watchFolder()}, {u"copies"_s, jsonOf(all)}});
    return std::ranges::contains(all, CopyState::Failed, &Downloads::FurtherCopy::state) ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace

QList<Command> copyCommands() {
    return {{u"copies"_s,
             u"[list|retry] [--second DIR|off] [--watch DIR|off]"_s,
             u"further copies of finished files: a second place, and the watch folder of an editing system"_s,
             {{u"second"_s, u"The folder to which each file that finishes is copied and compared."_s, u"DIR"_s},
              {u"watch"_s, u"The folder in which each file appears when it is whole."_s, u"DIR"_s}},
             copies}};
}

} // namespace Rushes::Cli
