// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "tests/support/libraryfixture.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::StorageFault;

namespace {

class ClipAdderTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        openLibrary(m_databases.fresh(dialect));
    }
    void cleanup() { closeLibrary(); }

    void manyAtOnceAllComeInWithTheirTags() {
        QSignalSpy changed{m_clips.get(), &ClipRepository::changed};
        QList<QFuture<Storage::StorageResult<Clip>>> answers;
        for (int i = 0; i < 450; ++i) {
            Clip clip = newClip(u"%1.mxf"_s.arg(i % 440), u"Clip %1"_s.arg(i)); // the last ten are there already
            clip.tags = {u"Tag %1"_s.arg(i % 7)};
            answers.append(m_clips->add(clip));
        }
        for (int i = 0; i < 450; ++i) {
            const Clip added = await(answers.at(i)).value();
            QCOMPARE(added.title, u"Clip %1"_s.arg(i % 440));
            QCOMPARE(added.tags, QStringList{u"Tag %1"_s.arg(i % 440 % 7)});
        }
        QCOMPARE(await(m_clips->count()).value(), 440);
        qsizetype told = 0;
        for (const QList<QVariant>& one : std::as_const(changed)) told += one.first().value<QList<ClipId>>().size();
        QCOMPARE(told, 440);
        QVERIFY(changed.size() < 440); // they went in together
    }

    void oneThatCannotBeAddedTakesNoneAlong() {
        QList<QFuture<Storage::StorageResult<Clip>>> answers;
        for (int i = 0; i < 5; ++i) {
            Clip clip = newClip(u"%1.mxf"_s.arg(i), u"Clip"_s);
            clip.rating = i == 2 ? 9 : 1;
            answers.append(m_clips->add(clip));
        }
        for (int i = 0; i < 5; ++i) {
            const auto added = await(answers.at(i));
            QCOMPARE(added.has_value(), i != 2);
            if (!added) QCOMPARE(added.error().fault, StorageFault::Conflict);
        }
        QCOMPARE(await(m_clips->count()).value(), 4);
    }

    void withoutADatabaseEachIsAnswered() {
        Storage::Database nowhere{Storage::DatabaseLocation::sqlite(m_folder->path()), librarySchema}; // a folder
        ClipRepository clips{nowhere, u"desk"_s};
        const auto one = clips.add(newClip(u"a.mxf"_s, u"A"_s));
        const auto two = clips.add(newClip(u"b.mxf"_s, u"B"_s));
        QVERIFY(!await(one).has_value());
        QVERIFY(!await(two).has_value());
    }

private:
    Tests::TestDatabases m_databases;
};

} // namespace

QTEST_GUILESS_MAIN(ClipAdderTest)
#include "clipadder_test.moc"
