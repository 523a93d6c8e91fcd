// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/clipwords.h"
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "core/library/folderimport.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::ClipId;
using Library::FolderImport;
using Library::ImportFolder;
using Library::ImportFolderState;

namespace {

/// Those that are named, with the options; else those of the settings that are on.
QList<ImportFolder> foldersOf(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    QList<ImportFolder> folders;
    for (const QString& word : words) {
        const QString path = QDir::cleanPath(QFileInfo{word}.absoluteFilePath());
        folders.append({.path = path, .withSubfolders = !arguments.isSet(u"flat"_s), .tags = arguments.values(u"tag"_s)});
    }
    if (!words.isEmpty()) return folders;
    for (const ImportFolder& folder : Library::importFoldersFrom(desk.settings().importFolders())) {
        if (folder.isOn) folders.append(folder);
    }
    if (folders.isEmpty()) throw usageProblem(u"No import folder is switched on in the settings. Name one or more: rushes-cli watch FOLDER…"_s);
    return folders;
}

Library::ImportPace paceOf(const QCommandLineParser& arguments) {
    Library::ImportPace pace;
    if (!arguments.isSet(u"quiet-time"_s)) return pace;
    bool isNumber = false;
    const int seconds = arguments.value(u"quiet-time"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 3600) throw usageProblem(u"The quiet time is a number of seconds from 1 to 3600: --quiet-time 10"_s);
    pace.quietTime = std::chrono::seconds{seconds};
    return pace;
}

/// One run of the command: says what comes, and knows what is not all in the library yet.
class Watch {
public:
    Watch(Desk& desk, const QList<ImportFolder>& folders, const Library::ImportPace& pace)
        : m_desk{desk}, m_folders{folders}, m_pace{pace}, m_import{desk.ingest().importParts(), pace} {
        QObject::connect(&m_import, &FolderImport::imported, &m_import, [this](const QString&, const Clip& clip) { take(clip); });
        QObject::connect(&m_import, &FolderImport::changed, &m_import, [this] { tellProblems(); });
        QObject::connect(&m_desk.ingest().importer(), &Library::Importer::settled, &m_import, [this](const ClipId& id) {
            m_unsettled.remove(id);
            if (m_unsettled.isEmpty() && m_whenSettled) m_whenSettled();
        });
        m_import.setFolders(folders);
    }

    /// Two looks: one to see the files, and one to see that they are the same a quiet time later.
    void once() {
        look([this] { m_import.start(); });
        const auto isGrowing = [this] {
            return std::ranges::any_of(m_folders, [this](const ImportFolder& folder) { return m_import.stateOf(folder.path).growing > 0; });
        };
        if (isGrowing()) {
            m_desk.wait().until([this](const std::function<void()>& done) { m_desk.clock().after(m_pace.quietTime, &m_import, done); });
            look([this] { m_import.look(); });
        }
        settle();
    }

    void forever() {
        m_import.start();
        m_desk.wait().until([](const std::function<void()>&) {});
    }

    [[nodiscard]] ExitCode end() {
        QJsonArray folders;
        bool isWell = true;
        for (const ImportFolder& folder : m_folders) {
            const ImportFolderState state = m_import.stateOf(folder.path);
            const bool isAway = state.kind == ImportFolderState::Kind::Away;
            isWell = isWell && !isAway && state.unreadable.isEmpty() && !state.problem;
            if (state.growing > 0) m_desk.output().note(u"%1: %2 still growing, left for the next look."_s.arg(folder.path, counted(state.growing, u"file"_s)));
            folders.append(QJsonObject{{u"folder"_s, folder.path},
                                       {u"away"_s, isAway},
                                       {u"growing"_s, state.growing},
                                       {u"unreadable"_s, QJsonArray::fromStringList(state.unreadable)}});
        }
        QJsonArray clips;
        for (const ClipId& id : std::as_const(m_imported)) clips.append(jsonOf(clipNamed(m_desk, id.text())));
        m_desk.output().line(m_imported.isEmpty() ? u"Nothing new."_s : u"Imported %1."_s.arg(counted(m_imported.size(), u"clip"_s)));
        m_desk.output().document(QJsonObject{{u"imported"_s, clips}, {u"folders"_s, folders}});
        return isWell ? ExitCode::Done : ExitCode::SomeFailed;
    }

private:
    void take(const Clip& clip) {
        m_desk.output().line(clip.id.text() + u"  "_s + clip.path);
        m_imported.append(clip.id);
        m_unsettled.insert(clip.id);
    }

    /// Each of them once, until it is otherwise.
    void tellProblems() {
        QSet<QString> problems;
        for (const ImportFolder& folder : m_folders) {
            const ImportFolderState state = m_import.stateOf(folder.path);
            if (state.kind == ImportFolderState::Kind::Away) problems.insert(u"%1 is not there."_s.arg(folder.path));
            for (const QString& path : state.unreadable) problems.insert(u"%1 could not be read."_s.arg(path));
            if (state.problem) problems.insert(folder.path + u": "_s + problemOf(*state.problem).words);
        }
        for (const QString& problem : std::as_const(problems)) {
            if (!m_told.contains(problem)) m_desk.output().note(problem);
        }
        m_told = problems;
    }

    /// Runs `begin`, and waits until each folder was looked into and its quiet files are in.
    void look(const std::function<void()>& begin) {
        QObject context;
        QSet<QString> open;
        for (const ImportFolder& folder : std::as_const(m_folders)) open.insert(folder.path);
        m_desk.wait().until([&](const std::function<void()>& done) {
            QObject::connect(&m_import, &FolderImport::looked, &context, [&open, done](const QString& folder) {
                open.remove(folder);
                if (open.isEmpty()) done();
            });
            begin();
        });
    }

    /// Waits for the facts and digests.
    void settle() {
        if (m_unsettled.isEmpty()) return;
        m_desk.wait().until([this](const std::function<void()>& done) { m_whenSettled = done; });
        m_whenSettled = {};
    }

    Desk& m_desk;
    QList<ImportFolder> m_folders;
    Library::ImportPace m_pace;
    FolderImport m_import;
    QList<ClipId> m_imported;
    QSet<ClipId> m_unsettled;
    QSet<QString> m_told;
    std::function<void()> m_whenSettled;
};

/// Takes new files from folders into the library: once, or as they come until somebody interrupts it.
ExitCode watch(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    Watch watching{desk, foldersOf(desk, arguments, words), paceOf(arguments)};
    if (arguments.isSet(u"once"_s)) {
        watching.once();
        return watching.end();
    }
    try {
        watching.forever();
    } catch (const Interrupted&) {
        // What came is told before the command ends as interrupted.
        static_cast<void>(watching.end());
        throw;
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> watchCommands() {
    return {{u"watch"_s,
             u"[FOLDER…] [--once] [--flat] [--tag T]… [--quiet-time SECONDS]"_s,
             u"imports new media files from these import folders, or from those of the settings, until it is interrupted"_s,
             {{u"once"_s, u"Imports what is new and whole, and ends."_s},
              {u"flat"_s, u"Leaves the folders below the named ones alone."_s},
              {u"tag"_s, u"A tag of each clip from the named folders; may be repeated."_s, u"T"_s},
              {u"quiet-time"_s, u"How long a file must have stopped growing; 10 where nothing is said."_s, u"SECONDS"_s}},
             watch}};
}

} // namespace Rushes::Cli
