// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/diagnostics.h"

#include "app/workbench/programs.h"
#include "core/base/bytecount.h"
#include "core/care/libraryfile.h"
#include "core/care/snapshots.h"
#include "core/downloads/downloadjournal.h"
#include "core/files/filemoves.h"
#include "core/settings/settings.h"
#include "core/storage/migrator.h"
#include "core/transfer/transferengine.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QProcess>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>
#include <QUrl>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 5000;
constexpr qint64 reportLimit = 1 << 20;

QString line(const QString& name, const QString& value) { return u"%1: %2"_s.arg(name, value); }

QString sizeOf(const QString& file) {
    const QFileInfo info{file};
    return info.exists() ? ByteCount{info.size()}.text() : u"not there"_s;
}

QString mediaLibraries() {
    QProcess probe;
    probe.start(siblingProgram(u"rushes-probe"_s), {u"--version"_s});
    if (!probe.waitForFinished(answerMs) || probe.exitCode() != 0) return u"rushes-probe does not answer"_s;
    return QString::fromUtf8(probe.readAllStandardOutput()).trimmed();
}

QString versions(const DiagnosticsFacts& facts) {
    QStringList lines{facts.program, line(u"Qt"_s, QString::fromLatin1(qVersion())), line(u"SQLite"_s, Care::sqliteVersion()),
                      line(u"libcurl"_s, Transfer::libraryVersion()), line(u"FFmpeg"_s, mediaLibraries())};
    if (facts.versions) lines += facts.versions();
    return lines.join(u'\n');
}

QString system(const DiagnosticsFacts& facts) {
    QStringList lines{line(u"system"_s, QSysInfo::prettyProductName()), line(u"kernel"_s, u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())),
                      line(u"processor"_s, QSysInfo::currentCpuArchitecture()), line(u"locale"_s, QLocale::system().name()),
                      line(u"time zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()))};
    const QStorageInfo disk{QFileInfo::exists(facts.places.data) ? facts.places.data : QDir::homePath()};
    lines.append(line(u"disk of the library"_s, u"%1, %2 of %3 free"_s.arg(QString::fromUtf8(disk.fileSystemType()), ByteCount{disk.bytesAvailable()}.text(),
                                                                           ByteCount{disk.bytesTotal()}.text())));
    lines += facts.surroundings;
    return lines.join(u'\n');
}

/// How a database that is a file of this computer stands.
QStringList database(const QString& file, int newest) {
    QStringList lines{line(u"file"_s, sizeOf(file)), line(u"journal"_s, sizeOf(file + u"-wal"_s))};
    auto opened = Care::LibraryFile::open(file);
    if (!opened) return lines << line(u"state"_s, opened.error().fault == Care::CareFault::Missing ? u"not made yet"_s : opened.error().detail);
    const auto version = opened->version();
    lines.append(line(u"migrations"_s, version ? u"%1, and Rushes knows %2"_s.arg(*version).arg(newest) : version.error().detail));
    const auto problems = opened->problems();
    if (!problems) return lines << line(u"integrity"_s, problems.error().detail);
    lines.append(line(u"integrity"_s, problems->isEmpty() ? u"whole"_s : u"damaged"_s));
    return lines + problems->first(std::min<qsizetype>(problems->size(), 20));
}

QString library(const DiagnosticsFacts& facts) {
    if (facts.library.dialect() != Storage::Dialect::Sqlite) return line(u"where"_s, u"PostgreSQL"_s);
    QStringList lines{line(u"where"_s, u"a file of this computer"_s)};
    lines += database(facts.library.file(), Care::newestVersion());
    const auto counts = Care::Snapshots::countsOf(facts.library.file());
    if (counts) lines.append(line(u"holds"_s, u"%1 clips, %2 ranges"_s.arg(counts->clips).arg(counts->ranges)));
    return lines.join(u'\n');
}

QString queue(const DiagnosticsFacts& facts) {
    QStringList lines = database(facts.places.queueFile(), Storage::Migrator::newest(Downloads::queueSchema.name, Storage::Dialect::Sqlite));
    if (!facts.queue) return (lines << u"downloads: not known"_s).join(u'\n');
    QMap<QString, int> states;
    ByteCount wanted;
    ByteCount here;
    for (const Downloads::Download& download : *facts.queue) {
        ++states[word(download.state)];
        wanted += download.request.size.value_or(download.received);
        here += download.received;
    }
    lines.append(line(u"downloads"_s, QString::number(facts.queue->size())));
    for (const auto& [state, count] : states.asKeyValueRange()) lines.append(line(u"  "_s + state, QString::number(count)));
    lines.append(line(u"bytes"_s, u"%1 of %2"_s.arg(here.text(), wanted.text())));
    for (const Downloads::Download& download : *facts.queue) {
        if (download.detail.isEmpty()) continue;
        lines.append(u"  %1, tried %2 times: %3"_s.arg(word(download.state)).arg(download.tries).arg(download.detail));
    }
    return lines.join(u'\n');
}

QString backups(const DiagnosticsFacts& facts) {
    if (facts.library.dialect() != Storage::Dialect::Sqlite) return u"The server's own backups keep the library."_s;
    const Care::Rotation& kept = facts.backups.rotation;
    QStringList lines{facts.backups.makes ? u"by the hour: %1 hours, %2 days, %3 weeks are kept"_s.arg(kept.hours).arg(kept.days).arg(kept.weeks)
                                          : u"by the hour: off"_s};
    for (const Care::Snapshot& snapshot : snapshotsOf(facts.library.file(), facts.backups).list())
        lines.append(u"%1: %2"_s.arg(snapshot.id, ByteCount{snapshot.size}.text()));
    return lines.join(u'\n');
}

QString crashes(const DiagnosticsFacts& facts) {
    const QFileInfoList reports = QDir{facts.places.data + u"/crash-reports"_s}.entryInfoList({u"crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    if (reports.isEmpty()) return u"none"_s;
    QStringList lines;
    for (const QFileInfo& report : reports) lines.append(u"%1: %2"_s.arg(report.completeBaseName(), ByteCount{report.size()}.text()));
    lines.append(u"\nThe newest:\n"_s);
    const auto newest = Files::readFile(reports.first().absoluteFilePath(), reportLimit);
    lines.append(newest ? QString::fromUtf8(*newest) : newest.error().detail);
    return lines.join(u'\n');
}

} // namespace

Care::PersonalFacts personalFactsOf(const Settings::Settings& settings) {
    Care::PersonalFacts facts;
    const QString home = QDir::homePath();
    facts.homes = {home, QFileInfo{home}.canonicalFilePath()};
    facts.users = {QFileInfo{home}.fileName()};
    for (const char* name : {"USER", "LOGNAME", "USERNAME"}) facts.users.append(qEnvironmentVariable(name));
    facts.computers = {QSysInfo::machineHostName(), QSysInfo::machineHostName().section(u'.', 0, 0)};
    const QStringList addresses = settings.portals() + QStringList{settings.portal(), settings.proxy()};
    for (const QString& portal : addresses) facts.hosts.append(QUrl{portal}.host());
    for (QStringList* words : {&facts.homes, &facts.users, &facts.computers, &facts.hosts}) {
        words->removeAll(QString{});
        words->removeDuplicates();
    }
    facts.hosts.removeAll(u"localhost"_s);
    facts.hosts.removeAll(u"127.0.0.1"_s);
    return facts;
}

QStringList namesIn(const QList<Downloads::Download>& downloads) {
    QStringList names;
    for (const Downloads::Download& download : downloads)
        names << download.request.fileName << QFileInfo{download.path}.fileName() << download.request.title << download.request.group;
    names.removeDuplicates();
    return names;
}

Care::Diagnostics diagnosticsOf(const DiagnosticsFacts& facts) {
    Care::Diagnostics all{.parts = {{u"versions"_s, versions(facts)},
                                    {u"system"_s, system(facts)},
                                    {u"settings"_s, facts.settings},
                                    {u"library"_s, library(facts)},
                                    {u"queue"_s, queue(facts)},
                                    {u"backups"_s, backups(facts)},
                                    {u"crash"_s, crashes(facts)}},
                          .personal = facts.personal};
    if (!facts.log.isEmpty()) all.parts.append({u"log"_s, facts.log.join(u'\n')});
    if (facts.queue) all.personal.names += namesIn(*facts.queue);
    return all;
}

} // namespace Rushes::Workbench
