// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/libraryfixture.h"
#include "tests/support/testdatabase.h"

#include <QTest>

namespace Rushes::Tests {

/// A library on each kind of database in turn, for a test class with `void initTestCase_data() { TestDatabases::addRows(); }`.
class DatabaseLibraryFixture : public LibraryFixture {
protected:
    /// A fresh one of the kind whose turn it is.
    void openItsLibrary() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        openLibrary(m_databases.fresh(dialect));
    }

    TestDatabases m_databases;
};

} // namespace Rushes::Tests
