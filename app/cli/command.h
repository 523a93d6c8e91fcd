// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

namespace Rushes::Cli {

class Desk;

/// One command of rushes-cli. `run` throws a Problem where it cannot do its work.
struct Command {
    QString name;
    QString usage;   ///< what follows the name, such as "VIDEO… | --meeting ID"
    QString summary;
    QList<QCommandLineOption> options;
    ExitCode (*run)(Desk& desk, const QCommandLineParser& arguments, const QStringList& words);
};

/// What each group of commands has. `words` are the positional arguments after the command's name.
[[nodiscard]] QList<Command> codeCommands();
[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> catalogueCommands();
[[nodiscard]] QList<Command> noticeCommands();
[[nodiscard]] QList<Command> downloadCommands();
[[nodiscard]] QList<Command> fetchCommands();
[[nodiscard]] QList<Command> proxyCommands();
[[nodiscard]] QList<Command> queueCommands();
[[nodiscard]] QList<Command> libraryCommands();
[[nodiscard]] QList<Command> tagCommands();
[[nodiscard]] QList<Command> shorthandCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> sidecarCommands();
[[nodiscard]] QList<Command> scanCommands();
[[nodiscard]] QList<Command> watchCommands();
[[nodiscard]] QList<Command> checkCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> diagnosticsCommands();
[[nodiscard]] QList<Command> nameCommands();
[[nodiscard]] QList<Command> copyCommands();
[[nodiscard]] QList<Command> settingsCommands();

} // namespace Rushes::Cli
