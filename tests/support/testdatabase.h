// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaselocation.h"

#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace Rushes::Tests {

/// Empty databases for a test class that is run on both kinds. The PostgreSQL server is a real one of its own, in a temporary folder,
/// reached over a socket there, started with the first need as an unprivileged user, and ended with this object or its process.
/// A server that cannot start fails the test.
///
///     void initTestCase_data() { TestDatabases::addRows(); }              // each test function runs once a row
///     … QFETCH_GLOBAL(Rushes::Storage::Dialect, dialect); Database database{m_databases.fresh(dialect), schema};
class TestDatabases {
public:
    TestDatabases();
    ~TestDatabases();
    Q_DISABLE_COPY_MOVE(TestDatabases)

    static void addRows();
    /// A database that nobody has used.
    [[nodiscard]] Storage::DatabaseLocation fresh(Storage::Dialect dialect);
    /// Ends the server without a warning, as a power cut would, and starts it again.
    void restartPostgresql();
    /// The two halves of that, for what happens in between.
    void stopPostgresql();
    void startPostgresql();

private:
    [[nodiscard]] QString socketFolder() const;
    void command(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    int m_count = 0;
};

} // namespace Rushes::Tests
