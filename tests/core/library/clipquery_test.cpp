// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

class ClipQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void finds_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("names");
        const auto row = [](const QString& query, const QString& names) { QTest::newRow(qPrintable(query)) << query << names; };
        row(u""_s, u"bare press walk"_s);
        row(u"sefcovic"_s, u"press"_s);
        row(u"conference or walk"_s, u"press walk"_s);
        row(u"-conference"_s, u"bare walk"_s);
        row(u"tag:\"AIR DEFENCE\""_s, u"press"_s);
        row(u"tag:air"_s, u""_s);
        row(u"-tag:\"air defence\""_s, u"bare walk"_s);
        row(u"place:lodz"_s, u"walk"_s);
        row(u"place:bru or place:lo"_s, u"press walk"_s);
        row(u"-place:brussels"_s, u"bare walk"_s);
        row(u"country:Poland"_s, u"walk"_s);
        row(u"date:2026-02"_s, u"press"_s);
        row(u"date:<2026"_s, u"walk"_s);
        row(u"-date:2026"_s, u"bare walk"_s);
        row(u"added:2026-03-01"_s, u"bare press walk"_s);
        row(u"added:>2026-03-01"_s, u""_s);
        row(u"meeting:\"foreign affairs\""_s, u"press"_s);
        row(u"rating:>=3"_s, u"press"_s);
        row(u"rating:0"_s, u"bare walk"_s);
        row(u"duration:>60s"_s, u"press"_s);
        row(u"-duration:>60s"_s, u"bare walk"_s);
        row(u"codec:mpeg2"_s, u"press"_s);
        row(u"codec:mov"_s, u"walk"_s);
        row(u"codec:hq"_s, u"walk"_s);
        row(u"raster:1920x1080"_s, u"press"_s);
        row(u"raster:<=720"_s, u"walk"_s);
        row(u"rate:25"_s, u"press"_s);
        row(u"rate:29.97"_s, u"walk"_s);
        row(u"scan:interlaced"_s, u"press"_s);
        row(u"scan:progressive"_s, u"walk"_s);
        row(u"size:>=1GB"_s, u"press"_s);
        row(u"tc:10"_s, u"press walk"_s);
        row(u"tc:10:00:00;02"_s, u"walk"_s);
        row(u"tc:>10:00:00:00"_s, u"walk"_s);
        row(u"-tc:10"_s, u"bare"_s);
        row(u"state:verified"_s, u"press"_s);
        row(u"tag:quote"_s, u"press"_s); // of its range
        row(u"quote"_s, u"press"_s);
        row(u"-tag:quote"_s, u"bare walk"_s);
        row(u"has:ranges"_s, u"press"_s);
        row(u"has:tags has:note"_s, u"press"_s);
        row(u"-has:tags"_s, u"bare walk"_s);
        row(u"type:photo"_s, u"bare"_s);
        row(u"source:portal.example"_s, u"press"_s);
        row(u"rights:\"free for media\""_s, u"press"_s);
        row(u"rights:pool"_s, u"walk"_s);
        row(u"said:ammunition"_s, u"press"_s);
        row(u"note:good"_s, u"press"_s);
        row(u"title:walk"_s, u"walk"_s);
        row(u"name:press.mxf"_s, u"press"_s);
        row(u"(tag:\"air defence\" or place:lodz) -rating:5 size:>0"_s, u"walk"_s);
    }
    void finds() {
        fill();
        QFETCH(QString, query);
        const auto condition = understand(query);
        QVERIFY(condition);
        const auto clips = await(m_clips->clips({.query = *condition}));
        QVERIFY2(clips, clips ? "" : qPrintable(clips.error().detail));
        QStringList names;
        for (const Clip& clip : *clips) names.append(clip.fileName.section(u'.', 0, 0));
        names.sort();
        QTEST(names.join(u' '), "names");
        QCOMPARE(await(m_clips->count({.query = *condition})).value(), names.size());
    }

    /// One that many clips have is looked for in another way than one that few have.
    void findsCommonWordsAndRareOnes() {
        fill();
        const ClipId one = await(m_clips->clips()).value().first().id;
        QVERIFY(await(m_database->run([like = numberOf(one)](Storage::Connection& connection) {
            return connection.execute(
                u"insert into clip (root_id, relative_path, title, file_name, size, added_at, search_text) with recursive n (i) as (select 1 union all "
                "select i + 1 from n where i < 2500) select root_id, 'many ' || i, 'Many', 'many', 1, added_at, 'ordinary pictures' || i from clip "
                "cross join n where clip.id = %1"_s.arg(like));
        })));
        const auto count = [this](QStringView query) { return await(m_clips->count({.query = understand(query).value()})).value(); };
        QCOMPARE(count(u"ordinary"), 2500);
        QCOMPARE(count(u"pictures2499"), 1);
        QCOMPARE(count(u"\"ordinary pictures24\""), 111); // 24, 240 to 249 and 2400 to 2499
        QCOMPARE(count(u"extraordinary"), 0);
        QCOMPARE(count(u"ordinary -pictures2499"), 2499);
        QCOMPARE(await(m_clips->firstPage({.query = understand(u"ordinary").value()}, {}, 10)).value().rows.size(), 10);
    }

    void listsValuesWithCounts() {
        fill();
        const auto values = [this](const QString& key) {
            const auto read = await(m_clips->values(key));
            if (!read) return read.error().detail;
            QStringList texts;
            for (const Search::ValueCount& value : *read) texts.append(u"%1 %2"_s.arg(value.value).arg(value.count));
            texts.sort();
            return texts.join(u", "_s);
        };
        QCOMPARE(values(u"place"_s), u"Brussels 1, Łódź 1"_s);
        QCOMPARE(values(u"country"_s), u"BE 1, PL 1"_s);
        QCOMPARE(values(u"tag"_s), u"air defence 1, quote 1"_s);
        QCOMPARE(values(u"date"_s), u"2025 1, 2026 1"_s);
        QCOMPARE(values(u"added"_s), u"2026-03 3"_s);
        QCOMPARE(values(u"codec"_s), u"mpeg2video 1, prores 1"_s);
        QCOMPARE(values(u"rating"_s), u"0 2, 5 1"_s);
        QCOMPARE(values(u"state"_s), u"corrected 0, unverified 2, verified 1, withdrawn 0"_s);
        QCOMPARE(values(u"said"_s), u"Answer on ammunition 1"_s);
        QCOMPARE(values(u"size"_s), QString{});
        QCOMPARE(values(u"nothing"_s), QString{});
    }

    void facetsLeaveTheirOwnOut() {
        fill();
        const auto read = [this](const QString& query) {
            return await(m_clips->facets(query, {u"place"_s, u"codec"_s, u"rate"_s, u"state"_s, u"tag"_s, u"type"_s})).value();
        };
        const auto told = [](const Facets& facets, const QString& key) {
            QStringList texts;
            for (const Search::ValueCount& value : facets.values.value(key)) texts.append(u"%1 %2"_s.arg(value.value).arg(value.count));
            texts.sort();
            return texts.join(u", "_s);
        };
        const Facets all = read(u""_s);
        QCOMPARE(told(all, u"place"_s), u"Brussels 1, Łódź 1"_s);
        QCOMPARE(told(all, u"rate"_s), u"25 1, 29.97 1"_s);
        QCOMPARE(told(all, u"state"_s), u"unverified 2, verified 1"_s);
        QCOMPARE(told(all, u"type"_s), u"photo 1, video 2"_s);
        QCOMPARE(all.durations, (QList<qint64>{0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0})); // a minute, and 38
        // A place that is chosen narrows the others and not the places.
        const Facets brussels = read(u"place:Brussels"_s);
        QCOMPARE(told(brussels, u"place"_s), u"Brussels 1, Łódź 1"_s);
        QCOMPARE(told(brussels, u"codec"_s), u"mpeg2video 1"_s);
        QCOMPARE(told(brussels, u"tag"_s), u"air defence 1, quote 1"_s);
        QCOMPARE(told(brussels, u"state"_s), u"verified 1"_s);
        QCOMPARE(brussels.durations, (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0}));
        const Facets longOnes = read(u"duration:>5min (place:Brussels or place:lodz)"_s);
        QCOMPARE(told(longOnes, u"place"_s), u"Brussels 1"_s);
        QCOMPARE(longOnes.durations, (QList<qint64>{0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0}));
        QCOMPARE(told(read(u"place:\"Łódź\" -state:verified"_s), u"state"_s), u"unverified 1"_s);
        QVERIFY(read(u"place:("_s).values.value(u"place"_s).isEmpty()); // no query
    }

private:
    /// Three clips, once for each database.
    void fill() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        if (m_filled == dialect) return;
        m_clips.reset();
        m_database = std::make_unique<Storage::Database>(m_databases.fresh(dialect), librarySchema);
        m_clips = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
        m_filled = dialect;
        m_root = await(MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder.filePath(u"a.mxf"_s))).value().rootId;

        Clip press = clip(u"press.mxf"_s, u"Press conference, Šefčovič"_s, 16'900'000'000);
        press.place = u"Brussels"_s;
        press.country = u"BE"_s;
        press.recordedOn = {2026, 2, 12};
        press.meeting = u"Foreign Affairs Council"_s;
        press.portal = u"https://portal.example"_s;
        press.usageTerms = u"Free for media"_s;
        press.note = u"🎬 good"_s;
        press.rating = 5;
        press.verified = true;
        press.tags = {u"air defence"_s};
        Media::MediaFacts facts;
        facts.container = u"mxf"_s;
        facts.videoCodec = u"mpeg2video"_s;
        facts.width = 1920;
        facts.height = 1080;
        facts.frameRate = Media::FrameRate::of(25);
        facts.scan = Media::Scan::TopFieldFirst;
        facts.duration = std::chrono::minutes{38};
        facts.startTimecode = u"10:00:00:00"_s;
        press.facts = facts;
        const auto added = await(m_clips->add(press));
        QVERIFY(added);
        Range answer;
        answer.clipId = added->id;
        answer.in = 10;
        answer.out = 20;
        answer.note = u"Answer on ammunition"_s;
        answer.tags = {u"quote"_s};
        QVERIFY(await(m_clips->addRange(answer)));

        Clip walk = clip(u"walk.mov"_s, u"Walk to the lectern"_s, 900'000'000);
        walk.place = u"Łódź"_s;
        walk.country = u"pl"_s;
        walk.recordedOn = {2025, 6, 24};
        walk.credit = u"Pool"_s;
        facts.container = u"mov"_s;
        facts.videoCodec = u"prores"_s;
        facts.videoProfile = u"HQ"_s;
        facts.width = 1280;
        facts.height = 720;
        facts.frameRate = Media::FrameRate::of(30000, 1001);
        facts.scan = Media::Scan::Progressive;
        facts.duration = std::chrono::seconds{60};
        facts.startTimecode = u"10:00:00;02"_s;
        walk.facts = facts;
        QVERIFY(await(m_clips->add(walk)));

        Clip bare = clip(u"bare.jpg"_s, u"Bare"_s, 100);
        bare.photoId = u"p1"_s;
        QVERIFY(await(m_clips->add(bare)));
    }

    Clip clip(const QString& name, const QString& title, qint64 size) const {
        Clip made;
        made.rootId = m_root;
        made.relativePath = made.fileName = name;
        made.title = title;
        made.size = ByteCount{size};
        made.addedAt = QDateTime{{2026, 3, 1}, {23, 30}, QTimeZone::UTC};
        return made;
    }

    Tests::TestDatabases m_databases;
    QTemporaryDir m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
    std::optional<Storage::Dialect> m_filled;
    QString m_root;
};

} // namespace

QTEST_GUILESS_MAIN(ClipQueryTest)
#include "clipquery_test.moc"
