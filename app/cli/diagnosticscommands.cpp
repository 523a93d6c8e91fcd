// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/cli/queueaccess.h"
#include "app/workbench/backuprules.h"
#include "app/workbench/diagnostics.h"
#include "core/base/errand.h"
#include "core/files/filemoves.h"
#include "core/settings/settings.h"
#include "core/settings/settingsfile.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where nobody has one: it is not made for this.
std::optional<QList<Downloads::Download>> queueOf(Desk& desk) {
    if (!QFileInfo::exists(desk.places().queueFile())) return QList<Downloads::Download>{};
    try {
        return desk.queue().downloads();
    } catch (const Problem&) { return std::nullopt; } // a queue that cannot be read is what somebody may want to see here
}

ExitCode diagnostics(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (!words.isEmpty()) throw usageProblem(u"diagnostics takes options only; -o names the file."_s);
    const Workbench::DiagnosticsFacts facts{.program = u"rushes-cli "_s + QCoreApplication::applicationVersion(),
                                            .settings = QString::fromUtf8(Settings::exportedSettings(desk.settings())),
                                            .places = desk.places(),
                                            .library = desk.library(),
                                            .backups = Workbench::backupRulesOf(desk.settings()),
                                            .queue = queueOf(desk),
                                            .personal = Workbench::personalFactsOf(desk.settings())};
    const Care::Disclosure disclosure{.hosts = arguments.isSet(u"show-hosts"_s), .fileNames = arguments.isSet(u"show-file-names"_s)};
    const auto parts = desk.wait()(inBackground([facts, disclosure] { return Care::redacted(Workbench::diagnosticsOf(facts), disclosure); }));
    QJsonObject document;
    for (const Care::DiagnosticsPart& part : parts) document.insert(part.key, part.text);
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty()) {
        const QString text = Care::textOf(parts);
        desk.output().line(text.trimmed());
        desk.output().document(document);
        return ExitCode::Done;
    }
    const auto written = Files::createFile(path, Care::fileOf(parts, path, desk.clock().now()));
    if (!written)
        throw Problem{ExitCode::Disk, u"%1 was not written. Check that the folder is there, can be written to and has space."_s.arg(path),
                      written.error().detail};
    if (!*written) throw Problem{ExitCode::Disk, u"%1 is there already, and was left as it is. Choose another name."_s.arg(path)};
    desk.output().line(u"Wrote %1. It was sent nowhere; read it before you give it away."_s.arg(path));
    desk.output().document(QJsonObject{{u"path"_s, path}});
    return ExitCode::Done;
}

} // namespace

QList<Command> diagnosticsCommands() {
    return {{u"diagnostics"_s,
             u"[-o FILE] [--show-hosts] [--show-file-names]"_s,
             u"versions, settings, and how library and queue stand, without people, secrets, portals and names of files"_s,
             {{{u"o"_s, u"output"_s}, u"Write them into this new file, and into an archive where its name ends in .zip."_s, u"FILE"_s},
              {u"show-hosts"_s, u"Leave the names of portals and servers as they are."_s},
              {u"show-file-names"_s, u"Leave the names of files and folders as they are."_s}},
             diagnostics}};
}

} // namespace Rushes::Cli
