// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "tests/support/libraryfixture.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

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

    /// What is answered is not read back where that can be spared; nobody may see a difference.
    void theAnswerIsWhatIsThere() {
        Clip plain = newClip(u"a/b.mxf"_s, u"Plain"_s);
        plain.size = ByteCount{5'000'000'000};
        plain.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{9, 0, 0, 123}, QTimeZone{7200}};
        plain.recordedOn = QDate{2026, 2, 11};
        plain.rating = 3;
        Media::MediaFacts facts;
        facts.container = u"mxf"_s;
        facts.frameRate = Media::FrameRate::of(25);
        facts.frames = 250;
        plain.facts = facts;
        Clip odd = newClip(u"../out.mxf"_s, u"A\0B"_s); // leads out of its root
        odd.note = QString{};
        odd.probeProblem = u"damaged"_s;
        Clip elsewhere = newClip(u"c.mxf"_s, u"Elsewhere"_s);
        const auto root = await(m_database->run([](Storage::Connection& connection) {
            return connection.row(Storage::Statement{"library", "media_root_add"}, {{"name"_L1, u"away"_s}},
                                  [](const Storage::Row& row) { return row.text("id"_L1); });
        }));
        QVERIFY(root && *root);
        elsewhere.rootId = **root; // not known on this computer
        Clip tagged = newClip(u"d.mxf"_s, u"Tagged"_s);
        tagged.tags = {u"b"_s, u"A"_s};
        Clip fromPortal = newClip(u"e.mxf"_s, u"Portal"_s);
        fromPortal.portalFacts = {.fileName = u"x.mxf"_s, .keywords = {u" two  words "_s}};
        for (const Clip& clip : {plain, odd, elsewhere, tagged, fromPortal}) {
            const Clip answer = await(m_clips->add(clip)).value();
            const Clip there = await(m_clips->clip(answer.id)).value().value();
            QVERIFY2(answer == there, qPrintable(clip.title));
        }
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
