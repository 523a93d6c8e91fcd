// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
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
        m_rootId = MediaRoots{*m_database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s)).result().value().rootId;
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
        const Clip added = m_clips->add(clip).result().value();
        QVERIFY(!added.id.isEmpty());
        const Clip read = m_clips->clip(added.id).result().value().value();
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
        QCOMPARE(m_clips->clipAt(m_rootId, u"press.mxf"_s).result().value()->id, added.id);
    }

    void knowsNothingOfOtherClips() {
        QVERIFY(!m_clips->clip(ClipId{u"17"_s}).result().value());
        QVERIFY(!m_clips->clip(ClipId{u"not a number"_s}).result().value());
        QVERIFY(!m_clips->clipAt(m_rootId, u"nothing"_s).result().value());
        QVERIFY(m_clips->clips().result().value().isEmpty());
    }

    void answersTheClipThatIsThereAlready() {
        const Clip first = add(u"a.mxf"_s, u"First"_s);
        Clip again = newClip(u"a.mxf"_s);
        again.title = u"Second"_s;
        const Clip answer = m_clips->add(again).result().value();
        QCOMPARE(answer.id, first.id);
        QCOMPARE(answer.title, u"First"_s);
        QCOMPARE(m_clips->clips().result()->size(), 1);
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
        for (const Clip& clip : {doorstep, budget, summit}) QVERIFY(m_clips->add(clip).result());
        QFETCH(QString, text);
        QTEST(titles({.query = wordsQuery(text), .tag = {}, .meeting = {}}), "titles");
    }

    void findsClipsByTagAndMeeting() {
        Clip one = newClip(u"1.mxf"_s);
        one.meeting = u"Council"_s;
        one.tags = {u"Arrival"_s};
        Clip two = newClip(u"2.mxf"_s);
        two.meeting = u"Council"_s;
        for (const Clip& clip : {one, two}) QVERIFY(m_clips->add(clip).result());
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
        QCOMPARE(m_clips->update(mine).result()->revision, 2);
        theirs.title = u"Theirs"_s;
        QCOMPARE(m_clips->update(theirs).result().error().fault, StorageFault::Stale);
        QCOMPARE(m_clips->clip(mine.id).result().value()->title, u"Mine"_s);
        theirs.revision = 2;
        QCOMPARE(m_clips->update(theirs).result()->title, u"Theirs"_s);
        QCOMPARE(titles({.query = wordsQuery(u"mine"), .tag = {}, .meeting = {}}), QStringList{});
    }

    void twoPeopleWhoChangeAClipAtOnceLoseNothing() {
        const Clip clip = add(u"a.mxf"_s, u"0"_s);
        Storage::Database other{m_database->location(), librarySchema};
        ClipRepository theirs{other, u"desk"_s};
        // Each adds one to the title, and tries again where the other was quicker.
        const auto increase = [&](ClipRepository& clips) {
            Clip current = clips.clip(clip.id).result().value().value();
            current.title = QString::number(current.title.toInt() + 1);
            return current;
        };
        for (int round = 0; round < 25; ++round) {
            const Clip fromMe = increase(*m_clips);
            const Clip fromThem = increase(theirs);
            const auto one = m_clips->update(fromMe);
            const auto two = theirs.update(fromThem);
            const bool iWon = one.result().has_value();
            QVERIFY(iWon != two.result().has_value());
        }
        QCOMPARE(m_clips->clip(clip.id).result().value()->title, u"25"_s);
        QCOMPARE(m_clips->clip(clip.id).result().value()->revision, 26);
    }

    void addsAndTakesAwayTags() {
        const Clip a = add(u"a.mxf"_s, u"A"_s);
        const Clip b = add(u"b.mxf"_s, u"B"_s);
        QVERIFY(m_clips->tag({b.id, a.id}, {u" Commission "_s, u"Šefčovič"_s, u""_s}, {}).result());
        QVERIFY(m_clips->tag({a.id}, {u"SEFCOVIC"_s, u"arrival"_s}, {u"commission"_s, u"never there"_s}).result());
        QCOMPARE(m_clips->clip(a.id).result().value()->tags, (QStringList{u"arrival"_s, u"Šefčovič"_s}));
        QCOMPARE(m_clips->clip(b.id).result().value()->tags, (QStringList{u"Commission"_s, u"Šefčovič"_s}));
        QCOMPARE(m_clips->clip(a.id).result().value()->revision, a.revision);
    }

    void countsTagsOfClipsAndRanges() {
        const Clip a = add(u"a.mxf"_s, u"A"_s);
        const Clip b = add(u"b.mxf"_s, u"B"_s);
        QVERIFY(m_clips->tag({a.id, b.id}, {u"zoom"_s, u"Élysée"_s}, {}).result());
        QVERIFY(m_clips->tag({b.id}, {u"gone"_s}, {u"zoom"_s}).result());
        QVERIFY(m_clips->tag({b.id}, {}, {u"gone"_s}).result());
        QVERIFY(m_clips->addRange(range(a.id, 0, 25, {u"zoom"_s, u"handshake"_s})).result());
        const auto counts = m_clips->tags().result().value();
        QStringList lines;
        for (const TagCount& count : counts) lines.append(u"%1 %2 %3"_s.arg(count.tag).arg(count.clips).arg(count.ranges));
        QCOMPARE(lines, (QStringList{u"Élysée 2 0"_s, u"handshake 0 1"_s, u"zoom 1 1"_s}));
    }

    void keepsRangesInTheirOrder() {
        const Clip clip = add(u"a.mxf"_s, u"A"_s);
        QVERIFY(m_clips->addRange(range(clip.id, 500, 600, {})).result());
        Range early = m_clips->addRange(range(clip.id, 100, 200, {u"b"_s, u"a"_s})).result().value();
        QCOMPARE(early.tags, (QStringList{u"a"_s, u"b"_s}));
        early.out = 250;
        early.note = u"longer"_s;
        early.tags = {u"c"_s};
        QCOMPARE(m_clips->updateRange(early).result()->revision, 2);
        const auto ranges = m_clips->ranges(clip.id).result().value();
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(ranges.first().out, 250);
        QCOMPARE(ranges.first().note, u"longer"_s);
        QCOMPARE(ranges.first().tags, QStringList{u"c"_s});
        QCOMPARE(ranges.last().in, 500);
    }

    void refusesChangesOfRangesFromAnOldRevision() {
        const Clip clip = add(u"a.mxf"_s, u"A"_s);
        const Range first = m_clips->addRange(range(clip.id, 0, 25, {u"tag"_s})).result().value();
        Range changed = first;
        changed.out = 50;
        QVERIFY(m_clips->updateRange(changed).result());
        Range old = first;
        old.tags = {};
        QCOMPARE(m_clips->updateRange(old).result().error().fault, StorageFault::Stale);
        QCOMPARE(m_clips->removeRange(first.id, 1).result().error().fault, StorageFault::Stale);
        QCOMPARE(m_clips->ranges(clip.id).result()->first().tags, QStringList{u"tag"_s});
        QVERIFY(m_clips->removeRange(first.id, 2).result());
        QVERIFY(m_clips->ranges(clip.id).result()->isEmpty());
        QCOMPARE(m_clips->removeRange(first.id, 2).result().error().fault, StorageFault::Stale);
    }

    void refusesRangesThatCannotBe() {
        const Clip clip = add(u"a.mxf"_s, u"A"_s);
        QCOMPARE(m_clips->addRange(range(clip.id, 25, 25, {})).result().error().fault, StorageFault::Conflict);
        QCOMPARE(m_clips->addRange(range(clip.id, -1, 25, {})).result().error().fault, StorageFault::Conflict);
        QCOMPARE(m_clips->addRange(range(ClipId{u"999"_s}, 0, 25, {})).result().error().fault, StorageFault::Conflict);
        QVERIFY(m_clips->tags().result()->isEmpty());
    }

    void tellsWhatChanged() {
        QSignalSpy changes{m_clips.get(), &ClipRepository::changed};
        const auto next = [&] { return changes.isEmpty() && !changes.wait() ? QList<ClipId>{} : changes.takeFirst().first().value<QList<ClipId>>(); };
        Clip clip = add(u"a.mxf"_s, u"A"_s);
        QCOMPARE(next(), QList{clip.id});
        QVERIFY(m_clips->tag({clip.id}, {u"tag"_s}, {}).result());
        QCOMPARE(next(), QList{clip.id});
        clip.note = u"seen"_s;
        QVERIFY(m_clips->update(clip).result());
        QCOMPARE(next(), QList{clip.id});
        const Range added = m_clips->addRange(range(clip.id, 0, 1, {})).result().value();
        QCOMPARE(next(), QList{clip.id});
        QVERIFY(m_clips->removeRange(added.id, 1).result());
        QCOMPARE(next(), QList{clip.id});
        // Neither a refused change nor an import of what is there is one.
        QVERIFY(!m_clips->update(clip).result());
        add(u"a.mxf"_s, u"A"_s);
        QVERIFY(m_clips->tag({clip.id}, {}, {u"tag"_s}).result());
        QCOMPARE(next(), QList{clip.id});
        QVERIFY(changes.isEmpty());
    }

    void mayGoWhileItsWorkIsUnderWay() {
        auto going = std::make_unique<ClipRepository>(*m_database, u"desk"_s);
        const auto added = going->add(newClip(u"a.mxf"_s));
        going.reset();
        QVERIFY(added.result());
    }

    void saysWhetherTheFileIsThere() {
        const Clip here = add(u"here.mxf"_s, u"A"_s);
        QFile file{here.path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto presence = [&] { return m_clips->clip(here.id).result().value()->presence; };
        QCOMPARE(presence(), Presence::Here);
        QCOMPARE(m_clips->clips().result()->first().presence, Presence::Here);
        QVERIFY(file.remove());
        QCOMPARE(presence(), Presence::Missing);
        QVERIFY(QDir{m_folder->path()}.removeRecursively());
        QCOMPARE(presence(), Presence::RootAway);
        ClipRepository elsewhere{*m_database, u"another computer"_s};
        QCOMPARE(elsewhere.clip(here.id).result().value()->presence, Presence::RootAway);
        QCOMPARE(elsewhere.clip(here.id).result().value()->path, QString{});
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
        const auto added = m_clips->add(clip).result();
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
        return m_clips->add(clip).result().value();
    }
    static Range range(const ClipId& clip, qint64 in, qint64 out, const QStringList& tags) {
        return {.id = {}, .clipId = clip, .in = in, .out = out, .note = {}, .tags = tags};
    }
    QStringList titles(const ClipFilter& filter) {
        QStringList titles;
        const auto clips = m_clips->clips(filter).result().value();
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
