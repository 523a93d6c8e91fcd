// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

/// What comes with a clip from its portal, and what becomes of it when its file is renamed.
class PortalFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        m_folder.emplace();
        m_database = std::make_unique<Storage::Database>(m_databases.fresh(dialect), librarySchema);
        m_clips = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
        m_rootId = await(MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s))).value().rootId;
    }
    void cleanup() {
        m_clips.reset();
        m_database.reset();
    }

    void keepsAllThatThePortalTold() {
        Clip clip = newClip(u"a.mxf"_s);
        clip.portalFacts = {.fileName = u"2041 \"XDCAM\".mxf"_s,
                            .rendition = u"MXF XDCAM HD422"_s,
                            .role = u"broadcast"_s,
                            .publishedAt = QDateTime{QDate{2026, 2, 12}, QTime{18, 5}, QTimeZone::UTC},
                            .embargoUntil = QDateTime{QDate{2026, 2, 13}, QTime{6, 0}, QTimeZone::UTC},
                            .languages = {u"en"_s, u"fr-BE"_s},
                            .keywords = {u"foreign affairs"_s, u"arrivals"_s},
                            .captions = {{u"en"_s, u".en.vtt"_s}, {u"fr"_s, u".fr (2).vtt"_s}}};
        const Clip added = await(m_clips->add(clip)).value();
        QCOMPARE(added.portalFacts, clip.portalFacts);
        QCOMPARE(await(m_clips->clips())->first().portalFacts, clip.portalFacts);
        QCOMPARE(added.portalFacts.captions.last().pathBeside(u"/x/new name.mxf"_s), u"/x/new name.fr (2).vtt"_s);
        // What people edit leaves it alone.
        Clip edited = added;
        edited.note = u"good"_s;
        QCOMPARE(await(m_clips->update(edited))->portalFacts, clip.portalFacts);
        QCOMPARE(await(m_clips->add(newClip(u"b.mxf"_s)))->portalFacts, PortalFacts{});
    }

    void keepsItsTagsAndRangesAtItsNewPlace() {
        const Clip clip = await(m_clips->add(newClip(u"a.mxf"_s))).value();
        QVERIFY(await(m_clips->tag({clip.id}, {u"council"_s}, {})));
        const auto moved = await(m_clips->move(clip.id, m_rootId, u"Council/new name.mxf"_s));
        QVERIFY(moved);
        QCOMPARE(moved->fileName, u"new name.mxf"_s);
        QCOMPARE(moved->path, m_folder->filePath(u"Council/new name.mxf"_s));
        QCOMPARE(moved->tags, QStringList{u"council"_s});
        QCOMPARE(moved->revision, clip.revision);
        QCOMPARE(await(m_clips->clips({.query = wordsQuery(u"new name")}))->size(), 1);
        QVERIFY(!await(m_clips->clipAt(m_rootId, u"a.mxf"_s)).value());
        QVERIFY(!await(m_clips->move(ClipId{u"99"_s}, m_rootId, u"x"_s)));
    }

    void doesNotTakeAnotherClipsPlace() {
        const Clip first = await(m_clips->add(newClip(u"a.mxf"_s))).value();
        QVERIFY(await(m_clips->add(newClip(u"b.mxf"_s))));
        const auto moved = await(m_clips->move(first.id, m_rootId, u"b.mxf"_s));
        QVERIFY(!moved);
        QCOMPARE(moved.error().fault, Storage::StorageFault::Conflict);
        QCOMPARE(await(m_clips->clip(first.id)).value()->relativePath, u"a.mxf"_s);
    }

    // Who takes a range away does not want it back when the hand-off is repeated.
    void aShotListIsTakenOnce() {
        const Clip clip = await(m_clips->add(newClip(u"a.mxf"_s))).value();
        Range shot;
        shot.in = 10;
        shot.out = 20;
        shot.note = u"WS: cars"_s;
        QVERIFY(await(m_clips->takeShots(clip.id, {shot})).value());
        const auto ranges = await(m_clips->ranges(clip.id)).value();
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.first().note, u"WS: cars"_s);
        QVERIFY(await(m_clips->removeRange(ranges.first().id, ranges.first().revision)));
        QVERIFY(!await(m_clips->takeShots(clip.id, {shot})).value());
        QVERIFY(await(m_clips->ranges(clip.id))->isEmpty());
    }

private:
    Clip newClip(const QString& name) const {
        Clip clip;
        clip.rootId = m_rootId;
        clip.relativePath = name;
        clip.fileName = name;
        clip.title = name;
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{12, 0}, QTimeZone::UTC};
        return clip;
    }

    Tests::TestDatabases m_databases;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
    QString m_rootId;
};

QTEST_GUILESS_MAIN(PortalFactsTest)
#include "portalfacts_test.moc"
