// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

class MediaRootsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_database = std::make_unique<Storage::Database>(m_databases.fresh(dialect), librarySchema);
    }
    void cleanup() { m_database.reset(); }

    void makesARootOfANewFolderOnce() {
        MediaRoots roots{*m_database, u"desk"_s};
        const MediaPlace first = placeOf(roots, u"/media/ingest/a.mxf"_s);
        QCOMPARE(first.relativePath, u"a.mxf"_s);
        QCOMPARE(placeOf(roots, u"/media/ingest/b.mxf"_s).rootId, first.rootId);
        QCOMPARE(placeOf(roots, u"/media/ingest/2026/02/c.mxf"_s), (MediaPlace{first.rootId, u"2026/02/c.mxf"_s}));
        const auto all = await(roots.roots()).value();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().name, u"ingest"_s);
        QCOMPARE(all.first().path, u"/media/ingest"_s);
    }

    void takesTheDeepestRoot() {
        MediaRoots roots{*m_database, u"desk"_s};
        const MediaPlace inner = placeOf(roots, u"/media/ingest/day/a.mxf"_s);
        const MediaPlace outer = placeOf(roots, u"/media/b.mxf"_s);
        QVERIFY(inner.rootId != outer.rootId);
        QCOMPARE(placeOf(roots, u"/media/ingest/day/later/c.mxf"_s), (MediaPlace{inner.rootId, u"later/c.mxf"_s}));
        QCOMPARE(placeOf(roots, u"/media/ingest/d.mxf"_s), (MediaPlace{outer.rootId, u"ingest/d.mxf"_s}));
    }

    void doesNotTakeAFolderForOneThatBeginsAlike() {
        MediaRoots roots{*m_database, u"desk"_s};
        const MediaPlace one = placeOf(roots, u"/media/ingest/a.mxf"_s);
        QVERIFY(placeOf(roots, u"/media/ingest2/a.mxf"_s).rootId != one.rootId);
        QVERIFY(placeOf(roots, u"/media/ingest/../other/a.mxf"_s).rootId != one.rootId);
    }

    void findsAFileInTheTopFolder() {
        MediaRoots roots{*m_database, u"desk"_s};
        QCOMPARE(placeOf(roots, u"/a.mxf"_s).relativePath, u"a.mxf"_s);
        QCOMPARE(placeOf(roots, u"/media/b.mxf"_s).relativePath, u"media/b.mxf"_s);
    }

    void isElsewhereOnAnotherComputer() {
        MediaRoots desk{*m_database, u"desk"_s};
        MediaRoots suite{*m_database, u"suite"_s};
        const MediaPlace place = placeOf(desk, u"/media/ingest/a.mxf"_s);
        QCOMPARE(await(suite.roots()).value().first().path, QString{});
        QVERIFY(await(suite.setPath(place.rootId, u"/Volumes/ingest/"_s)));
        QCOMPARE(placeOf(suite, u"/Volumes/ingest/a.mxf"_s), place);
        QVERIFY(await(suite.setPath(place.rootId, u"/mnt/share"_s)));
        QCOMPARE(placeOf(suite, u"/mnt/share/a.mxf"_s), place);
        QCOMPARE(placeOf(desk, u"/media/ingest/a.mxf"_s), place);
    }

    void twoProgramsThatMakeTheSameRootMakeOne() {
        Storage::Database other{m_database->location(), librarySchema};
        MediaRoots here{*m_database, u"desk"_s};
        MediaRoots there{other, u"desk"_s};
        QVERIFY(await(here.roots()));
        for (int round = 0; round < 20; ++round) {
            const QString path = u"/media/%1/a.mxf"_s.arg(round);
            const auto one = here.placeOf(path);
            const auto two = there.placeOf(path);
            QVERIFY(await(one));
            QCOMPARE(await(one).value(), await(two).value());
        }
        QCOMPARE(await(here.roots())->size(), 20);
    }

private:
    static MediaPlace placeOf(MediaRoots& roots, const QString& path) { return await(roots.placeOf(path)).value(); }

    Tests::TestDatabases m_databases;
    std::unique_ptr<Storage::Database> m_database;
};

} // namespace

QTEST_GUILESS_MAIN(MediaRootsTest)
#include "mediaroots_test.moc"
