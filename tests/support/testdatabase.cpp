// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace Rushes::Tests {

namespace {

using namespace Qt::StringLiterals;

/// The newest PostgreSQL that is installed, or what the PATH has.
QString serverProgram(const QString& name) {
    const QDir versions{u"/usr/lib/postgresql"_s};
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& version : found) {
        const QString path = versions.filePath(version + u"/bin/"_s + name);
        if (QFile::exists(path)) return path;
    }
    return name;
}

/// PostgreSQL refuses to run as root, so root becomes the user that the package made. The server gets a signal when we end, however.
QStringList asUnprivileged(const QString& program, const QStringList& arguments) {
    QStringList line{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (geteuid() == 0) line << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--clear-groups"_s;
    return line << serverProgram(program) << arguments;
}

} // namespace

TestDatabases::TestDatabases() = default;

TestDatabases::~TestDatabases() { stopPostgresql(); }

void TestDatabases::addRows() {
    QTest::addColumn<Storage::Dialect>("dialect");
    QTest::newRow("SQLite") << Storage::Dialect::Sqlite;
    QTest::newRow("PostgreSQL") << Storage::Dialect::Postgresql;
}

Storage::DatabaseLocation TestDatabases::fresh(Storage::Dialect dialect) {
    const QString name = u"test%1"_s.arg(++m_count);
    if (dialect == Storage::Dialect::Sqlite) return Storage::DatabaseLocation::sqlite(m_folder.filePath(name + u".sqlite"_s));
    if (!m_server) startPostgresql();
    command(u"createdb"_s, {u"-h"_s, socketFolder(), u"-U"_s, u"postgres"_s, name});
    return *Storage::DatabaseLocation::parse(u"postgresql:host=%1 dbname=%2 user=postgres"_s.arg(socketFolder(), name));
}

void TestDatabases::restartPostgresql() {
    stopPostgresql();
    startPostgresql();
}

QString TestDatabases::socketFolder() const { return m_folder.filePath(u"pg"_s); }

void TestDatabases::command(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList line = asUnprivileged(program, arguments);
    process.setWorkingDirectory(u"/"_s);
    process.start(line.takeFirst(), line);
    process.waitForFinished(60'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

void TestDatabases::startPostgresql() {
    const QString data = m_folder.filePath(u"pg/data"_s);
    if (!QFile::exists(data)) {
        QDir{}.mkpath(data);
        if (geteuid() == 0) {
            // The unprivileged user owns its folder and may pass through ours.
            QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther);
            QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres:postgres"_s, socketFolder()});
        }
        command(u"initdb"_s, {u"-D"_s, data, u"-U"_s, u"postgres"_s, u"--auth=trust"_s, u"--no-sync"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s});
    }
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setWorkingDirectory(u"/"_s);
    QStringList line = asUnprivileged(u"postgres"_s, {u"-D"_s, data, u"-k"_s, socketFolder(), u"-c"_s, u"listen_addresses="_s, u"-c"_s, u"fsync=off"_s});
    m_server->start(line.takeFirst(), line);
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server->waitForReadyRead(60'000)) qFatal("PostgreSQL did not start: %s", said.constData());
        said += m_server->readAll();
    }
}

void TestDatabases::stopPostgresql() {
    if (!m_server) return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT); // at once, without a check point
    m_server->waitForFinished(60'000);
    m_server.reset();
}

} // namespace Rushes::Tests
