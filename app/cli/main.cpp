// SPDX-License-Identifier: GPL-3.0-or-later
// rushes-cli: everything that Rushes does, without a display.
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "ui/words/englishplurals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>

using namespace Rushes::Cli;
using namespace Qt::StringLiterals;

namespace {

struct Group {
    QString title;
    QList<Command> commands;
};

QList<Group> groups() {
    return {{u"Account"_s, codeCommands() + accountCommands()},
            {u"Catalogue"_s, catalogueCommands() + noticeCommands()},
            {u"Downloads"_s, downloadCommands() + fetchCommands() + queueCommands() + proxyCommands() + nameCommands() + copyCommands()},
            {u"Library"_s, libraryCommands() + tagCommands() + shorthandCommands() + exchangeCommands() + sidecarCommands() + scanCommands() + watchCommands()},
            {u"Verifying"_s, checkCommands() + backupCommands() + diagnosticsCommands()},
            {u"Settings"_s, settingsCommands()}};
}

QList<Command> allCommands() {
    QList<Command> commands;
    for (const Group& group : groups()) commands += group.commands;
    return commands;
}

QString helpText(const QCommandLineParser& parser) {
    QString text = parser.helpText().trimmed() + u'\n';
    for (const Group& group : groups()) {
        text += u"\n%1:\n"_s.arg(group.title);
        for (const Command& command : group.commands) text += u"  %1\n      %2\n"_s.arg((command.name + u' ' + command.usage).trimmed(), command.summary);
    }
    return text + u"\nExit codes: 0 done, 1 some items failed, 2 usage, 3 not signed in, 4 portal or network, 5 verification failed,\n"
                  "6 not found, 7 local disk, 8 database, 130 interrupted.\n"_s;
}

void addGlobalOptions(QCommandLineParser& parser) {
    parser.addOptions(
        {{u"json"_s, u"One JSON document on standard output; logs on standard error."_s},
         {u"portal"_s, u"The portal's address; remembered."_s, u"URL"_s},
         {u"state"_s, u"A folder for everything that is kept, in place of the standard ones."_s, u"DIR"_s},
         {u"database"_s, u"The library: sqlite:FILE or postgresql:CONNINFO."_s, u"WHERE"_s},
         {u"ca"_s, u"Believe the certificate authorities in this PEM file beside the system's; remembered. An empty name forgets them."_s, u"FILE"_s},
         {u"session-file"_s, u"Keep the session in this file (mode 0600) and not in the keyring."_s, u"FILE"_s}});
}

/// `tag` writes its tags as +name and -name, which look like options.
QStringList withoutTagWords(QStringList arguments, QStringList& tagWords) {
    const qsizetype command = arguments.indexOf(u"tag"_s);
    if (command < 0) return arguments;
    for (qsizetype i = arguments.size() - 1; i > command; --i) {
        const QString& word = arguments[i];
        if (word.size() > 1 && (word.startsWith(u'+') || (word.startsWith(u'-') && !word.startsWith("--"_L1)))) tagWords.prepend(arguments.takeAt(i));
    }
    return arguments;
}

/// The command among the arguments: the first word that is neither an option nor an option's value.
const Command* commandOf(const QStringList& arguments, const QList<Command>& commands) {
    QCommandLineParser parser;
    addGlobalOptions(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.parse(arguments);
    const QString name = parser.positionalArguments().value(0);
    const auto found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? nullptr : &*found;
}

ExitCode run(const QStringList& all) {
    Output plain{all.contains(u"--json"_s)};
    const QList<Command> commands = allCommands();
    QStringList tagWords;
    const Command* command = commandOf(all, commands);
    const QStringList arguments = command != nullptr && command->name == "tag"_L1 ? withoutTagWords(all, tagWords) : all;

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The ingest desk for press-media portals, for scripts and ingest hosts."_s);
    addGlobalOptions(parser);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s, u"What to do; see below."_s);
    if (command != nullptr) parser.addOptions(command->options);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"version"_s)) {
        std::puts("rushes-cli " RUSHES_VERSION);
        return ExitCode::Done;
    }
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(helpText(parser)), stdout);
        return ExitCode::Done;
    }
    if (command == nullptr) {
        const QString name = parser.positionalArguments().value(0);
        plain.problem(usageProblem(name.isEmpty() ? u"Say what to do; rushes-cli --help lists the commands."_s
                                                  : u"There is no command “%1”; rushes-cli --help lists them."_s.arg(name)));
        return ExitCode::Usage;
    }
    if (!understood) {
        plain.problem(usageProblem(parser.errorText() + u". rushes-cli --help shows what the commands take."_s));
        return ExitCode::Usage;
    }
    try {
        Desk desk{parser};
        const ExitCode code = command->run(desk, parser, parser.positionalArguments().sliced(1) + tagWords);
        desk.finishSidecars();
        return code;
    } catch (const Problem& problem) {
        plain.problem(problem);
        return problem.code;
    } catch (const Interrupted&) {
        plain.problem({ExitCode::Interrupted, u"Stopped. What is on disk is kept, and the queue goes on with `rushes-cli queue run`."_s});
        return ExitCode::Interrupted;
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application{argc, argv};
    const Rushes::Ui::EnglishPlurals plurals;
    // What goes wrong is said in words; QT_LOGGING_RULES="rushes.*=true" brings the log back.
    QLoggingCategory::setFilterRules(u"rushes.*=false"_s);
    QCoreApplication::setApplicationName(u"rushes-cli"_s);
    // It speaks English, and so do its numbers, dates and units; the order of a date stays that of the country.
    if (const QLocale system = QLocale::system(); system.language() != QLocale::C) QLocale::setDefault(QLocale{QLocale::English, system.territory()});
    QCoreApplication::setApplicationVersion(QStringLiteral(RUSHES_VERSION));
    return static_cast<int>(run(QCoreApplication::arguments()));
}
