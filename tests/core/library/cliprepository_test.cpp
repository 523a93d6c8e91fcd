// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::StorageFault;

namespace {

Media::MediaFacts broadcastFacts() {
    Media::MediaFacts facts;
    facts.container = u"mxf"_s;
    facts.frameRate = Media::FrameRate::of(25);
    facts.scan = Media::Scan::TopFieldFirst;
    facts.duration = std::chrono::hours{1};
    facts.startTimecode = u"10:00:00:00"_s;
    return facts;
}

class ClipRepositoryTest : public QObject {
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

    void keepsAllThatIsKnownOfAClip() {
        Clip clip = newClip(u"press.mxf"_s);
        clip.sha256 = Sha256::fromBytes(QByteArray{32, '\x5a'});
        clip.verified = true;
        clip.portal = u"https://portal.example"_s;
        clip.videoId = u"I-1"_s;
        clip.meeting = u"Foreign Affairs Council"_s;
        clip.place = u"Brussels"_s;
        clip.country = u"BE"_s;
        clip.recordedOn = QDate{2026, 2, 12};
        clip.description = u"Arrivals \"and\" 'doorsteps'; -- \\ %\nsecond line"_s;
        clip.credit = u"© Union"_s;
        clip.usageTerms = u"Free for media"_s;
        clip.rating = 4;
        clip.note = u"🎬 good"_s;
        clip.facts = broadcastFacts();
        clip.tags = {u"council"_s};
        const Clip added = await(m_clips->add(clip)).value();
        QVERIFY(!added.id.isEmpty());
        const Clip read = await(m_clips->clip(added.id)).value().value();
        QCOMPARE(read.revision, 1);
        QCOMPARE(read.rootId, m_rootId);
        QCOMPARE(read.path, m_folder->filePath(u"press.mxf"_s));
        QCOMPARE(read.title, clip.title);
        QCOMPARE(read.fileName, clip.fileName);
        QCOMPARE(read.size, clip.size);
        QCOMPARE(read.sha256, clip.sha256);
        QVERIFY(read.verified);
        QCOMPARE(read.addedAt, clip.addedAt);
        QCOMPARE(read.portal, clip.portal);
        QCOMPARE(read.videoId, clip.videoId);
        QCOMPARE(read.meeting, clip.meeting);
        QCOMPARE(read.place, clip.place);
        QCOMPARE(read.country, clip.country);
        QCOMPARE(read.recordedOn, clip.recordedOn);
        QCOMPARE(read.description, clip.description);
        QCOMPARE(read.credit, clip.credit);
        QCOMPARE(read.usageTerms, clip.usageTerms);
        QCOMPARE(read.rating, 4);
        QCOMPARE(read.note, clip.note);
        QCOMPARE(read.facts, clip.facts);
        QCOMPARE(read.tags, clip.tags);
        QCOMPARE(await(m_clips->clipAt(m_rootId, u"press.mxf"_s)).value()->id, added.id);
    }

    void knowsNothingOfOtherClips() {
        QVERIFY(!await(m_clips->clip(ClipId{u"17"_s})).value());
        QVERIFY(!await(m_clips->clip(ClipId{u"not a number"_s})).value());
        QVERIFY(!await(m_clips->clipAt(m_rootId, u"nothing"_s)).value());
        QVERIFY(await(m_clips->clips()).value().isEmpty());
    }

    void answersTheClipThatIsThereAlready() {
        const Clip first = add(u"a.mxf"_s, u"First"_s);
        Clip again = newClip(u"a.mxf"_s);
        again.title = u"Second"_s;
        const Clip answer = await(m_clips->add(again)).value();
        QCOMPARE(answer.id, first.id);
        QCOMPARE(answer.title, u"First"_s);
        QCOMPARE(await(m_clips->clips())->size(), 1);
    }

    void aLongListIsReadInOrderAndInPieces() {
        QList<qint64> rows;
        for (const auto& [name, title, seconds, size, timecode] :
             {std::tuple{u"1.mxf"_s, u"Élan"_s, 60, 30, u"10:00:00:00"_s}, std::tuple{u"2.mxf"_s, u"arrivals"_s, 0, 10, u""_s},
              std::tuple{u"3.mxf"_s, u"Doorstep"_s, 5, 20, u"09:59:50:00"_s}, std::tuple{u"4.mxf"_s, u"doorstep"_s, 5, 20, u"09:59:50:00"_s}}) {
            Clip clip = newClip(name);
            clip.title = title;
            clip.size = ByteCount{size};
            if (seconds > 0) {
                clip.facts = broadcastFacts();
                clip.facts->duration = std::chrono::seconds{seconds};
                clip.facts->startTimecode = timecode;
                clip.facts->videoCodec = u"h264"_s;
            }
            rows.append(numberOf(await(m_clips->add(clip))->id));
        }
        const auto inOrder = [&](ClipOrder::By by, bool descends) {
            QString order;
            const auto found = await(m_clips->rows({}, {by, descends})).value();
            for (const qint64 row : found) order += QString::number(rows.indexOf(row) + 1);
            return order;
        };
        using By = ClipOrder::By;
        QCOMPARE(inOrder(By::Added, true), u"4321"_s);
        QCOMPARE(inOrder(By::Added, false), u"1234"_s);
        QCOMPARE(inOrder(By::Name, false), u"2341"_s); // neither case nor accents; those alike as they came
        QCOMPARE(inOrder(By::Name, true), u"1432"_s);
        QCOMPARE(inOrder(By::Duration, false), u"2341"_s); // what is not known is less than anything
        QCOMPARE(inOrder(By::Duration, true), u"1432"_s);
        QCOMPARE(inOrder(By::Size, false), u"2341"_s);
        QCOMPARE(inOrder(By::Start, false), u"2341"_s);
        QCOMPARE(inOrder(By::Codec, true), u"4312"_s);
        QCOMPARE(await(m_clips->rows({.query = wordsQuery(u"doorstep")}, {By::Name, true})).value(), (QList{rows[3], rows[2]}));

        const ClipPage page = await(m_clips->firstPage({}, {By::Name, false}, 2)).value();
        QCOMPARE(page.rows, (QList{rows[1], rows[2]}));
        QCOMPARE(page.clips.size(), 2);
        QCOMPARE(page.clips.last().title, u"Doorstep"_s);
        const QList<Clip> some = await(m_clips->clipsAt({rows[2], 12'345, rows[0]})).value();
        QCOMPARE(some.size(), 3);
        QCOMPARE(some[0].title, u"Doorstep"_s);
        QVERIFY(some[1].id.isEmpty()); // it has gone, or never was
        QCOMPARE(some[2].title, u"Élan"_s);
        QVERIFY(some[2].presence != Presence::Here);
        const ClipSums sums = await(m_clips->sums({rows[0], rows[1], rows[2]})).value();
        QCOMPARE(sums.clips, 3);
        QCOMPARE(sums.duration, std::chrono::seconds{65});
        QCOMPARE(sums.size, ByteCount{60});
        QCOMPARE(await(m_clips->sums({})).value().clips, 0);
    }

    void saysWhatIsHereOfAPortal() {
        QFile file{m_folder->filePath(u"here.mxf"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto& [name, portal, video, photo] :
             {std::tuple{u"here.mxf"_s, u"https://one.example"_s, u"v1"_s, u""_s}, std::tuple{u"gone.mxf"_s, u"https://one.example"_s, u"v2"_s, u""_s},
              std::tuple{u"other.mxf"_s, u"https://two.example"_s, u"v3"_s, u""_s}, std::tuple{u"own.mxf"_s, u""_s, u""_s, u""_s}}) {
            Clip clip = newClip(name);
            clip.portal = portal;
            clip.videoId = video;
            clip.photoId = photo;
            clip.verified = true;
            QVERIFY(await(m_clips->add(clip)));
        }
        const QList<ItemCopy> copies = await(m_clips->copiesOf(u"https://one.example"_s)).value();
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().videoId, u"v1"_s);
        QCOMPARE(copies.first().path, m_folder->filePath(u"here.mxf"_s));
        QVERIFY(copies.first().verified);
    }

    void listsTheNewestFirst() {
        add(u"a.mxf"_s, u"A"_s);
        add(u"b.mxf"_s, u"B"_s);
        add(u"c.mxf"_s, u"C"_s);
        QCOMPARE(titles({}), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    }

    void findsClipsByAllWordsWithoutCaseAndAccents_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        const QStringList doorstep{u"Doorstep Šefčovič"_s};
        QTest::addRow("accents") << u"sefcovic"_s << doorstep;
        QTest::addRow("accents asked for") << u"ŠEFČOVIČ"_s << doorstep;
        QTest::addRow("part of a word") << u"čovi"_s << doorstep;
        QTest::addRow("two words, any order, two fields") << u"strasse door"_s << doorstep;
        QTest::addRow("one word missing") << u"sefcovic budget"_s << QStringList{};
        QTest::addRow("file name") << u"_raw"_s << QStringList{u"Budget 100%"_s};
        QTest::addRow("a tag") << u"financ"_s << QStringList{u"Budget 100%"_s};
        QTest::addRow("a tag and a title") << u"budget FINÁNCIAS"_s << QStringList{u"Budget 100%"_s};
        QTest::addRow("percent is itself") << u"100%"_s << QStringList{u"Budget 100%"_s};
        QTest::addRow("percent is no wildcard") << u"b%t"_s << QStringList{};
        QTest::addRow("underscore is no wildcard") << u"b_dget"_s << QStringList{};
        QTest::addRow("exclamation mark is itself") << u"wow!"_s << QStringList{u"Summit"_s};
        QTest::addRow("backslash is itself") << u"c:\\"_s << QStringList{u"Summit"_s};
        QTest::addRow("quote is itself") << u"'; DROP"_s << QStringList{};
        QTest::addRow("quote in a text") << u"l'europe"_s << QStringList{u"Summit"_s};
        QTest::addRow("spaces only") << u"  "_s << (QStringList{u"Summit"_s, u"Budget 100%"_s, u"Doorstep Šefčovič"_s});
    }
    void findsClipsByAllWordsWithoutCaseAndAccents() {
        Clip doorstep = newClip(u"door.mxf"_s);
        doorstep.title = u"Doorstep Šefčovič"_s;
        doorstep.place = u"Große Straße, Łódź"_s;
        Clip budget = newClip(u"clip_raw.mxf"_s);
        budget.title = u"Budget 100%"_s;
        budget.tags = {u"Finanças"_s, u"Financias"_s};
        Clip summit = newClip(u"summit.mxf"_s);
        summit.title = u"Summit"_s;
        summit.description = u"L'Europe, wow! C:\\media"_s;
        for (const Clip& clip : {doorstep, budget, summit}) QVERIFY(await(m_clips->add(clip)));
        QFETCH(QString, text);
        QTEST(titles({.query = wordsQuery(text), .tag = {}, .meeting = {}}), "titles");
    }

    void findsClipsByTagAndMeeting() {
        Clip one = newClip(u"1.mxf"_s);
        one.meeting = u"Council"_s;
        one.tags = {u"Arrival"_s};
        Clip two = newClip(u"2.mxf"_s);
        two.meeting = u"Council"_s;
        for (const Clip& clip : {one, two}) QVERIFY(await(m_clips->add(clip)));
        QCOMPARE(titles({.query = {}, .tag = u"arrival"_s, .meeting = {}}), QStringList{u"1.mxf"_s});
        QCOMPARE(titles({.query = {}, .tag = u"arr"_s, .meeting = {}}), QStringList{});
        QCOMPARE(titles({.query = {}, .tag = {}, .meeting = u"Council"_s}), (QStringList{u"2.mxf"_s, u"1.mxf"_s}));
        QCOMPARE(titles({.query = {}, .tag = u"arrival"_s, .meeting = u"Council"_s}), QStringList{u"1.mxf"_s});
        QCOMPARE(titles({.query = {}, .tag = {}, .meeting = u"Other"_s}), QStringList{});
    }

    void refusesAChangeMadeFromAnOldRevision() {
        Clip mine = add(u"a.mxf"_s, u"A"_s);
        Clip theirs = mine;
        mine.title = u"Mine"_s;
        QCOMPARE(await(m_clips->update(mine))->revision, 2);
        theirs.title = u"Theirs"_s;
        QCOMPARE(await(m_clips->update(theirs)).error().fault, StorageFault::Stale);
        QCOMPARE(await(m_clips->clip(mine.id)).value()->title, u"Mine"_s);
        theirs.revision = 2;
        QCOMPARE(await(m_clips->update(theirs))->title, u"Theirs"_s);
        QCOMPARE(titles({.query = wordsQuery(u"mine"), .tag = {}, .meeting = {}}), QStringList{});
    }

    void twoPeopleWhoChangeAClipAtOnceLoseNothing() {
        const Clip clip = add(u"a.mxf"_s, u"0"_s);
        Storage::Database other{m_database->location(), librarySchema};
        ClipRepository theirs{other, u"desk"_s};
        // Each adds one to the title, and tries again where the other was quicker.
        const auto increase = [&](ClipRepository& clips) {
            Clip current = await(clips.clip(clip.id)).value().value();
            current.title = QString::number(current.title.toInt() + 1);
            return current;
        };
        for (int round = 0; round < 25; ++round) {
            const Clip fromMe = increase(*m_clips);
            const Clip fromThem = increase(theirs);
            const auto one = m_clips->update(fromMe);
            const auto two = theirs.update(fromThem);
            const bool iWon = await(one).has_value();
            QVERIFY(iWon != await(two).has_value());
        }
        QCOMPARE(await(m_clips->clip(clip.id)).value()->title, u"25"_s);
        QCOMPARE(await(m_clips->clip(clip.id)).value()->revision, 26);
    }

    void addsAndTakesAwayTags() {
        const Clip a = add(u"a.mxf"_s, u"A"_s);
        const Clip b = add(u"b.mxf"_s, u"B"_s);
        QVERIFY(await(m_clips->tag({b.id, a.id}, {u" Commission "_s, u"Šefčovič"_s, u""_s}, {})));
        QVERIFY(await(m_clips->tag({a.id}, {u"SEFCOVIC"_s, u"arrival"_s}, {u"commission"_s, u"never there"_s})));
        QCOMPARE(await(m_clips->clip(a.id)).value()->tags, (QStringList{u"arrival"_s, u"Šefčovič"_s}));
        QCOMPARE(await(m_clips->clip(b.id)).value()->tags, (QStringList{u"Commission"_s, u"Šefčovič"_s}));
        QCOMPARE(await(m_clips->clip(a.id)).value()->revision, a.revision);
    }

    void countsTagsOfClipsAndRanges() {
        const Clip a = add(u"a.mxf"_s, u"A"_s);
        const Clip b = add(u"b.mxf"_s, u"B"_s);
        QVERIFY(await(m_clips->tag({a.id, b.id}, {u"zoom"_s, u"Élysée"_s}, {})));
        QVERIFY(await(m_clips->tag({b.id}, {u"gone"_s}, {u"zoom"_s})));
        QVERIFY(await(m_clips->tag({b.id}, {}, {u"gone"_s})));
        QVERIFY(await(m_clips->addRange(range(a.id, 0, 25, {u"zoom"_s, u"handshake"_s}))));
        const auto counts = await(m_clips->tags()).value();
        QStringList lines;
        for (const TagCount& count : counts) lines.append(u"%1 %2 %3"_s.arg(count.tag).arg(count.clips).arg(count.ranges));
        QCOMPARE(lines, (QStringList{u"Élysée 2 0"_s, u"handshake 0 1"_s, u"zoom 1 1"_s}));
    }

    void keepsRangesInTheirOrder() {
        const Clip clip = add(u"a.mxf"_s, u"A"_s);
        QVERIFY(await(m_clips->addRange(range(clip.id, 500, 600, {}))));
        Range early = await(m_clips->addRange(range(clip.id, 100, 200, {u"b"_s, u"a"_s}))).value();
        QCOMPARE(early.tags, (QStringList{u"a"_s, u"b"_s}));
        early.out = 250;
        early.note = u"longer"_s;
        early.tags = {u"c"_s};
        QCOMPARE(await(m_clips->updateRange(early))->revision, 2);
        const auto ranges = await(m_clips->ranges(clip.id)).value();
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(ranges.first().out, 250);
        QCOMPARE(ranges.first().note, u"longer"_s);
        QCOMPARE(ranges.first().tags, QStringList{u"c"_s});
        QCOMPARE(ranges.last().in, 500);
    }

    void refusesChangesOfRangesFromAnOldRevision() {
        const Clip clip = add(u"a.mxf"_s, u"A"_s);
        const Range first = await(m_clips->addRange(range(clip.id, 0, 25, {u"tag"_s}))).value();
        Range changed = first;
        changed.out = 50;
        QVERIFY(await(m_clips->updateRange(changed)));
        Range old = first;
        old.tags = {};
        QCOMPARE(await(m_clips->updateRange(old)).error().fault, StorageFault::Stale);
        QCOMPARE(await(m_clips->removeRange(first.id, 1)).error().fault, StorageFault::Stale);
        QCOMPARE(await(m_clips->ranges(clip.id))->first().tags, QStringList{u"tag"_s});
        QVERIFY(await(m_clips->removeRange(first.id, 2)));
        QVERIFY(await(m_clips->ranges(clip.id))->isEmpty());
        QCOMPARE(await(m_clips->removeRange(first.id, 2)).error().fault, StorageFault::Stale);
    }

    void refusesRangesThatCannotBe() {
        const Clip clip = add(u"a.mxf"_s, u"A"_s);
        QCOMPARE(await(m_clips->addRange(range(clip.id, 25, 25, {}))).error().fault, StorageFault::Conflict);
        QCOMPARE(await(m_clips->addRange(range(clip.id, -1, 25, {}))).error().fault, StorageFault::Conflict);
        QCOMPARE(await(m_clips->addRange(range(ClipId{u"999"_s}, 0, 25, {}))).error().fault, StorageFault::Conflict);
        QVERIFY(await(m_clips->tags())->isEmpty());
    }

    void tellsWhatChanged() {
        QSignalSpy changes{m_clips.get(), &ClipRepository::changed};
        const auto next = [&] { return changes.isEmpty() && !changes.wait() ? QList<ClipId>{} : changes.takeFirst().constFirst().value<QList<ClipId>>(); };
        Clip clip = add(u"a.mxf"_s, u"A"_s);
        QCOMPARE(next(), QList{clip.id});
        QVERIFY(await(m_clips->tag({clip.id}, {u"tag"_s}, {})));
        QCOMPARE(next(), QList{clip.id});
        clip.note = u"seen"_s;
        QVERIFY(await(m_clips->update(clip)));
        QCOMPARE(next(), QList{clip.id});
        const Range added = await(m_clips->addRange(range(clip.id, 0, 1, {}))).value();
        QCOMPARE(next(), QList{clip.id});
        QVERIFY(await(m_clips->removeRange(added.id, 1)));
        QCOMPARE(next(), QList{clip.id});
        // Neither a refused change nor an import of what is there is one.
        QVERIFY(!await(m_clips->update(clip)));
        add(u"a.mxf"_s, u"A"_s);
        QVERIFY(await(m_clips->tag({clip.id}, {}, {u"tag"_s})));
        QCOMPARE(next(), QList{clip.id});
        QVERIFY(changes.isEmpty());
    }

    void mayGoWhileItsWorkIsUnderWay() {
        auto going = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
        const auto added = going->add(newClip(u"a.mxf"_s));
        going.reset();
        QVERIFY(await(added));
    }

    void saysWhetherTheFileIsThere() {
        const Clip here = add(u"here.mxf"_s, u"A"_s);
        QFile file{here.path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto presence = [&] { return await(m_clips->clip(here.id)).value()->presence; };
        QCOMPARE(presence(), Presence::Here);
        QCOMPARE(await(m_clips->clips())->first().presence, Presence::Here);
        QFile beside{m_folder->filePath(u"beside.mxf"_s)};
        QVERIFY(beside.open(QIODevice::WriteOnly));
        QVERIFY(file.remove());
        QCOMPARE(presence(), Presence::Missing);
        // The place of a drive that is not mounted is there, and empty.
        QVERIFY(beside.remove());
        QCOMPARE(presence(), Presence::RootAway);
        QVERIFY(QDir{m_folder->path()}.removeRecursively());
        QCOMPARE(presence(), Presence::RootAway);
        ClipRepository elsewhere{*m_database, u"another computer"_s};
        QCOMPARE(await(elsewhere.clip(here.id)).value()->presence, Presence::RootAway);
        QCOMPARE(await(elsewhere.clip(here.id)).value()->path, QString{});
    }

    void doesNotFollowAPathOutOfItsRoot() {
        const Clip clip = add(u"../../etc/passwd"_s, u"A"_s);
        QCOMPARE(clip.path, QString{});
        QCOMPARE(clip.presence, Presence::Missing);
    }

    void survivesTextsThatDatabasesDislike() {
        Clip clip = newClip(u"a.mxf"_s);
        clip.title = u"a\0b"_s;
        clip.note = QString{100'000, u'ž'};
        const auto added = await(m_clips->add(clip));
        QVERIFY(added);
        QCOMPARE(added->title, u"ab"_s);
        QCOMPARE(added->note.size(), 100'000);
    }

private:
    Clip newClip(const QString& name) const {
        Clip clip;
        clip.rootId = m_rootId;
        clip.relativePath = name;
        clip.fileName = name;
        clip.title = name;
        clip.size = ByteCount{40'000'000'000};
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0, 0, 250}, QTimeZone::UTC};
        return clip;
    }
    Clip add(const QString& name, const QString& title) {
        Clip clip = newClip(name);
        clip.title = title;
        return await(m_clips->add(clip)).value();
    }
    static Range range(const ClipId& clip, qint64 in, qint64 out, const QStringList& tags) {
        return {.id = {}, .clipId = clip, .in = in, .out = out, .note = {}, .tags = tags};
    }
    QStringList titles(const ClipFilter& filter) {
        QStringList titles;
        const auto clips = await(m_clips->clips(filter)).value();
        for (const Clip& clip : clips) titles.append(clip.title);
        return titles;
    }

    Tests::TestDatabases m_databases;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<ClipRepository> m_clips;
    QString m_rootId;
};

} // namespace

QTEST_GUILESS_MAIN(ClipRepositoryTest)
#include "cliprepository_test.moc"
