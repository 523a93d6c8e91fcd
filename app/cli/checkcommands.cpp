// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliplookup.h"
#include "app/cli/codecommands.h"
#include "app/cli/command.h"
#include "app/cli/custodycommands.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/cli/queueaccess.h"
#include "core/account/verificationcode.h"
#include "core/base/errand.h"
#include "core/downloads/downloadqueue.h"
#include "core/library/filedigest.h"
#include "core/storage/integrity.h"

#include <QCommandLineParser>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;
using Library::Clip;

namespace {

enum class Finding : quint8 { Whole, Changed, Missing, NoDigest };

QString word(Finding finding) {
    switch (finding) {
    case Finding::Whole: return u"whole"_s;
    case Finding::Changed: return u"changed"_s;
    case Finding::Missing: return u"missing"_s;
    case Finding::NoDigest: return u"no digest"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Finding findingOf(const Clip& clip) {
    if (!clip.sha256) return QFileInfo::exists(clip.path) ? Finding::NoDigest : Finding::Missing;
    const std::atomic_bool ending = false; // a command that is broken off ends with its process
    const auto digest = Library::digestOf(clip.path, ending);
    if (!digest) return Finding::Missing;
    return *digest == *clip.sha256 ? Finding::Whole : Finding::Changed;
}

ExitCode verifyFiles(Desk& desk, const QString& query) {
    const auto clips = clipsFound(desk, query);
    if (clips.isEmpty()) throw Problem{ExitCode::NotFound, query.isEmpty() ? u"The library has no clips yet."_s : u"No clip matches “%1”."_s.arg(query)};
    QJsonArray all;
    QSet<Finding> findings;
    for (const Clip& clip : clips) {
        const Finding finding = desk.wait()(inBackground([clip] { return findingOf(clip); }));
        findings.insert(finding);
        desk.output().line(word(finding).leftJustified(11) + clip.path);
        all.append(QJsonObject{{u"id"_s, clip.id.text()}, {u"path"_s, clip.path}, {u"finding"_s, word(finding)}});
    }
    desk.output().document(all);
    if (findings.contains(Finding::Changed)) return ExitCode::Verification;
    return findings.contains(Finding::Missing) ? ExitCode::SomeFailed : ExitCode::Done;
}

/// `verify CODE` is for a registration or a reset; everything else names clips. A clip that is called like a code is found by its id.
ExitCode verify(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (arguments.isSet(u"mhl"_s)) {
        if (!words.isEmpty()) throw usageProblem(u"--mhl names the folder to check; it goes with no other words."_s);
        return verifyHistory(desk, arguments.value(u"mhl"_s), arguments.isSet(u"record"_s));
    }
    if (arguments.isSet(u"record"_s)) throw usageProblem(u"--record goes with --mhl DIR."_s);
    if (const auto code = Account::VerificationCode::find(words.join(u' '))) return verifyCode(desk, arguments, *code);
    return verifyFiles(desk, words.join(u' '));
}

QStringList integrityOf(Desk& desk, Storage::Database& database, const QString& name) {
    auto problems = desk.wait()(database.run(Storage::integrityProblems));
    if (!problems) return {u"%1: %2"_s.arg(name, problems.error().detail)};
    for (QString& line : *problems) line.prepend(name + u": "_s);
    return *problems;
}

/// Databases whole, every finished download where the journal says, no part file that nobody knows.
ExitCode check(Desk& desk, const QCommandLineParser&, const QStringList&) {
    Workbench::IngestDesk& ingest = desk.ingest();
    QStringList problems = integrityOf(desk, ingest.queueDatabase(), u"queue"_s) + integrityOf(desk, ingest.libraryDatabase(), u"library"_s);
    QSet<QString> folders{desk.clipFolder()};
    QSet<QString> known;
    const QList<Downloads::Download> downloads = desk.queue().downloads();
    for (const Downloads::Download& download : downloads) {
        folders.insert(download.request.folder);
        known.insert(download.id.text());
        if (download.state == Downloads::DownloadState::Ready && !QFileInfo::exists(download.path))
            problems.append(u"%1 was finished but is not there any more"_s.arg(download.path));
    }
    for (const QString& folder : folders) {
        QDirIterator parts{folder, {u"*.part"_s}, QDir::Files};
        while (parts.hasNext()) {
            const QString path = parts.next();
            // NAME.ID.part
            if (!known.contains(path.section(u'.', -2, -2))) problems.append(u"%1 belongs to no entry of the queue"_s.arg(path));
        }
    }
    problems += custodyProblems(desk);
    for (const QString& problem : problems) desk.output().line(problem);
    if (problems.isEmpty()) desk.output().line(u"All is in order."_s);
    desk.output().document(QJsonObject{{u"problems"_s, QJsonArray::fromStringList(problems)}});
    return problems.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

QList<Command> checkCommands() {
    return {
        {u"verify"_s,
         u"CODE [--for WHAT] [--password-stdin] | [QUERY] | --mhl DIR [--record]"_s,
         u"enters the code of a registration or reset; or re-reads files against their digests, or a folder against its ASC MHL history"_s,
         {{u"for"_s, u"registration or reset, where both wait for a code."_s, u"WHAT"_s},
          {u"mhl"_s, u"A folder with an ASC MHL history: names every file and list that is missing, changed, renamed or new."_s, u"DIR"_s},
          {u"record"_s, u"Writes what --mhl found down as the next generation; what failed stays failed."_s},
          {u"password-stdin"_s, u"Ends a reset at once with the password on standard input."_s}},
         verify},
        {u"check"_s, {}, u"databases, journal, part files and histories against the disk"_s, {}, check},
    };
}

} // namespace Rushes::Cli
