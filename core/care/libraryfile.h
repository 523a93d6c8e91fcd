// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/careerror.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <memory>

namespace Rushes::Care {

/// What is in a library, for a person who compares two of them.
struct LibraryCounts {
    qint64 clips = 0;
    qint64 ranges = 0;

    bool operator==(const LibraryCounts&) const = default;
};

/// An SQLite library that is looked at and never written: its form is not brought up to date. For one thread, never the GUI's.
class LibraryFile {
public:
    [[nodiscard]] static CareResult<LibraryFile> open(const QString& path);

    [[nodiscard]] CareResult<LibraryCounts> counts();
    /// The number of the last migration that made it.
    [[nodiscard]] CareResult<int> version();
    /// What SQLite finds wrong without comparing indexes with their tables, and rows that refer to what is not there. Empty where all is well.
    [[nodiscard]] CareResult<QStringList> problems();
    /// A compact copy as it is at this moment, while others may go on writing. `target` must not be there, and is on the disk itself
    /// afterwards, or gone.
    [[nodiscard]] CareResult<void> copyTo(const QString& target);

private:
    explicit LibraryFile(std::unique_ptr<Storage::Connection> connection) : m_connection{std::move(connection)} {}

    std::unique_ptr<Storage::Connection> m_connection;
};

/// The version of SQLite: "3.46.1". It opens a database in memory.
[[nodiscard]] QString sqliteVersion();

/// The newest form of a library that this program knows.
[[nodiscard]] int newestVersion();

} // namespace Rushes::Care
