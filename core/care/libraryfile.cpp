// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/libraryfile.h"

#include "core/files/filemoves.h"
#include "core/files/openfile.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace Rushes::Care {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView librarySchema{"library"};

CareResult<void> sync(const QString& path) {
    const auto file = Files::OpenFile::open(path, Files::OpenFile::Purpose::Change);
    const auto synced = file ? file->sync() : std::unexpected{file.error()};
    if (!synced) return std::unexpected{careErrorFrom(synced.error())};
    return {};
}

CareResult<std::unique_ptr<Storage::Connection>> connect(const QString& path, const QString& options) {
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    auto connection = std::make_unique<Storage::Connection>(name, Storage::Dialect::Sqlite);
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    if (!database.open()) return std::unexpected{careErrorFrom(Storage::storageErrorFrom(database.lastError()))};
    return connection;
}

} // namespace

QString sqliteVersion() {
    auto connection = connect(u":memory:"_s, {});
    return connection ? Storage::engineVersionOf(**connection).value_or(u"not known"_s) : u"not known"_s;
}

int newestVersion() { return Storage::Migrator::newest(librarySchema, Storage::Dialect::Sqlite); }

CareResult<LibraryFile> LibraryFile::open(const QString& path) {
    if (!QFile::exists(path)) return std::unexpected{CareError{CareFault::Missing, path}};
    auto connection = connect(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!connection) return std::unexpected{connection.error()};
    return LibraryFile{*std::move(connection)};
}

CareResult<LibraryCounts> LibraryFile::counts() {
    const auto counts = m_connection->row({"library", "care_counts"}, {}, [](const Storage::Row& row) {
        return LibraryCounts{.clips = row.integer("clips"_L1), .ranges = row.integer("ranges"_L1)};
    });
    if (!counts) return std::unexpected{careErrorFrom(counts.error())};
    return counts->value_or(LibraryCounts{});
}

CareResult<int> LibraryFile::version() {
    const auto version = Storage::versionOf(*m_connection);
    if (!version) return std::unexpected{careErrorFrom(version.error())};
    return *version;
}

CareResult<QStringList> LibraryFile::problems() {
    const auto pages = Storage::quickProblems(*m_connection);
    if (!pages) return std::unexpected{careErrorFrom(pages.error())};
    const auto keys = Storage::foreignKeyProblems(*m_connection);
    if (!keys) return std::unexpected{careErrorFrom(keys.error())};
    return *pages + *keys;
}

CareResult<void> LibraryFile::copyTo(const QString& target) {
    QString quoted = target;
    quoted.replace(u'\'', u"''"_s);
    auto done = m_connection->execute(u"VACUUM INTO '%1'"_s.arg(quoted));
    CareResult<void> kept = done ? sync(target) : CareResult<void>{std::unexpected{careErrorFrom(done.error())}};
    if (!kept) {
        // Half a copy is worth nothing, and it takes the space that is missing.
        if (auto gone = Files::removeFile(target); !gone) kept.error().detail += u"; "_s + gone.error().detail;
    }
    return kept;
}

} // namespace Rushes::Care
