// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipindex.h"

#include "core/library/clipfacets.h"
#include "core/library/clipquery.h"
#include "tests/support/libraryfixture.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

namespace {

using Counts = QList<Search::ValueCount>;

const QStringList names{u"Quote"_s, u"Wide"_s, u"Šefčovič"_s, u"arrival"_s, u"handshake"_s, u"Zoom"_s, u"ZOO"_s, u"Élysée"_s};
const QStringList places{u""_s, u"Brussels"_s, u"Łódź"_s, u"New York"_s, u"brussels Berlaymont"_s, u"東京"_s, u"𝒳-Ville"_s, u"﷼"_s};
const QStringList meetings{u""_s, u"Foreign Affairs Council"_s, u"ECOFIN"_s, u"Council of Europe"_s};
const QStringList countries{u""_s, u"BE"_s, u"be"_s, u"PL"_s, u"US"_s};
/// What the window asks for, and all else that is in memory.
const QStringList keys{u"meeting"_s, u"tag"_s, u"place"_s, u"state"_s, u"codec"_s,  u"rate"_s,   u"rating"_s,  u"country"_s,
                       u"date"_s,    u"has"_s, u"type"_s,  u"scan"_s,  u"source"_s, u"raster"_s, u"duration"_s};
/// Those of them that memory alone answers.
const QStringList queries{u""_s,
                          u"tag:quote"_s,
                          u"tag:quote tag:wide"_s,
                          u"-tag:quote"_s,
                          u"tag:quote or tag:zoom"_s,
                          u"rating:>2"_s,
                          u"tag:wide rating:<4"_s,
                          u"tag:nowhere"_s,
                          u"tag:look -tag:wide"_s,
                          u"place:bruss"_s,
                          u"place:\"new york\""_s,
                          u"-place:lodz"_s,
                          u"(place:Brussels or place:Lodz) rating:0..3"_s,
                          u"meeting:council"_s,
                          u"meeting:\"Council\""_s,
                          u"country:be"_s,
                          u"-country:belgium"_s,
                          u"date:2026-02"_s,
                          u"date:>=2025-06-01"_s,
                          u"-date:<2026"_s,
                          u"date:2025-01..2026-01"_s,
                          u"duration:>1min"_s,
                          u"duration:<=30s -tag:quote"_s,
                          u"-duration:>1s"_s,
                          u"codec:prores"_s,
                          u"codec:hq"_s,
                          u"codec:mxf or codec:h264"_s,
                          u"raster:1080"_s,
                          u"raster:1920x1080"_s,
                          u"raster:>=1080"_s,
                          u"rate:25"_s,
                          u"rate:29.97"_s,
                          u"-rate:<30"_s,
                          u"state:verified"_s,
                          u"-state:verified -state:withdrawn"_s,
                          u"has:tags -has:note"_s,
                          u"has:ranges has:checksum"_s,
                          u"type:photo"_s,
                          u"scan:interlaced"_s,
                          u"scan:progressive or rating:5"_s,
                          u"source:portal"_s,
                          u"-(tag:quote place:brussels)"_s,
                          u"-(state:unverified or rating:>1) codec:prores"_s};
/// Those that SQL has a part in.
const QStringList queriesOfBoth{u"clip"_s,
                                u"clip 1 rating:>1"_s,
                                u"new"_s,
                                u"good or tag:quote"_s,
                                u"note:good tag:wide"_s,
                                u"in:best"_s,
                                u"-in:best rating:<3"_s,
                                u"size:>0 place:bruss"_s,
                                u"added:2026 -note:good"_s,
                                u"quote state:verified"_s,
                                u"tc:10 or rating:1"_s,
                                u"place:("_s};

class ClipIndexTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        m_random = std::make_unique<QRandomGenerator>(20260212U);
        for (int i = 0; i < 40; ++i) m_ids.append(await(m_clips->add(anyNewClip(i))).value().id);
    }
    void cleanup() {
        m_index = std::make_shared<ClipIndex>();
        m_ids.clear();
        closeLibrary();
    }

    void answersOnlyOnceItIsBuilt() {
        QVERIFY(!fromMemory(u""_s).has_value());
        build();
        QCOMPARE(fromMemory(u""_s)->values.value(u"tag"_s), Counts{});
        QVERIFY(await(m_clips->tag({m_ids[0], m_ids[1]}, {u"Quote"_s}, {})));
        QCOMPARE(fromMemory(u""_s)->values.value(u"tag"_s), (Counts{{u"Quote"_s, 2}}));
    }

    void saysWhatSqlSaysAfterEachOfManyEdits() {
        build();
        make({CollectionEdit{std::nullopt, Collection{.name = u"Best"_s}}, CollectionClipsEdit{u"Best"_s, {}, {m_ids[1], m_ids[5], m_ids[7]}}});
        QList<Edits> done;
        int taken = 0;
        for (int step = 0; step < 300; ++step) {
            change(step, done, taken);
            if (QTest::currentTestFailed()) return;
            const bool isWhole = step % 30 == 29;
            for (qsizetype i = 0; i < (isWhole ? queries.size() : 4); ++i) comparesWithSql(isWhole ? queries[i] : any(queries), true);
            for (qsizetype i = 0; i < (isWhole ? queriesOfBoth.size() : 1); ++i) comparesWithSql(isWhole ? queriesOfBoth[i] : any(queriesOfBoth), false);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(taken > 5);
    }

    void tagsOfManyClipsAreCountedInBothWays() {
        // Of few clips their lists are read, of many the sets of each tag: with tags above others, and without any.
        for (int i = 0; i < 40; ++i) QVERIFY(await(m_clips->tag({m_ids[i]}, {names[i % 5], names[i % 7], names[i % 3]}, {})));
        build();
        for (const QString& parent : {QString{}, u"Zoom"_s}) {
            if (!parent.isEmpty()) {
                for (const QString& name : {u"Quote"_s, u"Wide"_s, u"arrival"_s}) {
                    const QList<TagEntry> vocabulary = await(m_clips->vocabulary()).value().entries();
                    const auto entry = std::ranges::find_if(vocabulary, [&](const TagEntry& one) { return one.tag.name == name; });
                    Tag after = entry->tag;
                    after.parent = name == "arrival"_L1 ? u"Wide"_s : parent;
                    make({TagDefinitionEdit{entry->tag, after}});
                }
            }
            for (const char* query : {"", "rating:>0", "rating:5", "tag:quote tag:wide", "rating:5 tag:quote", "rating:4 tag:wide"})
                comparesWithSql(QString::fromLatin1(query), true);
        }
    }

    void listsOfTagsOutliveManyChanges() {
        QStringList many;
        for (int i = 0; i < 300; ++i) many.append(u"tag %1"_s.arg(i)); // lists of some hundred bytes, more than one for most of the numbers
        build();
        for (int round = 0; round < 12; ++round) {
            QVERIFY(await(m_clips->tag(m_ids, round % 2 == 0 ? many : QStringList{}, round % 2 == 0 ? QStringList{} : many.mid(round, 250))));
            comparesWithSql(u"rating:>3"_s, true);
            comparesWithSql(u"\"tag 1\" rating:<2"_s, false);
        }
    }

    void daysThatAreNoneAreLeftToSql() {
        build();
        QVERIFY(numbersOf(u"date:2026"_s).has_value());
        run(u"update clip set recorded_on = '2026-02-31' where id % 5 = 0"_s);
        QVERIFY(!numbersOf(u"date:2026"_s).has_value());
        comparesWithSql(u"date:2026"_s, false);
        comparesWithSql(u"rating:>1"_s, true);
    }

    void whatAnotherProgramWritesHasAllReadAnew() {
        build();
        QCOMPARE(fromMemory(u""_s)->values.value(u"tag"_s), Counts{});
        Storage::Database other{Storage::DatabaseLocation::sqlite(m_folder->filePath(u"library.sqlite"_s)), librarySchema};
        ClipRepository theirs{other, u"other"_s};
        QVERIFY(await(theirs.tag({m_ids[3]}, {u"Wide"_s}, {})));
        QVERIFY(!fromMemory(u""_s).has_value());
        QVERIFY(!numbersOf(u"tag:wide"_s).has_value());
        build();
        QCOMPARE(fromMemory(u""_s)->values.value(u"tag"_s), (Counts{{u"Wide"_s, 1}}));
    }

    void numbersFarBeyondTheClipsAreLeftToSql() {
        build();
        run(u"update media_root set name = name"_s);
        run(u"insert into clip (id, root_id, relative_path, title, file_name, size, added_at, search_text) "
            "select 3000000000, root_id, 'far.mxf', '', 'far.mxf', 1, added_at, '' from clip limit 1"_s);
        QVERIFY(!fromMemory(u""_s).has_value());
        build();
        QVERIFY(!fromMemory(u""_s).has_value());
        QCOMPARE(await(m_clips->count({.query = understand(u"rating:>=0").value()})).value(), 41);
    }

    /// The window asks for facets, and for the tags at its side, before the first answer is there.
    void whoeverAsksWhileItIsBuiltIsAnswered() {
        ClipRepository fresh{*m_database, u"desk"_s};
        const auto first = fresh.facets(u""_s, {u"tag"_s});
        const auto second = fresh.values(u"tag"_s);
        const auto third = fresh.facets(u"clip"_s, {u"tag"_s});
        QVERIFY(await(third));
        QVERIFY(await(second));
        QVERIFY(await(first));
    }

    void anImportLeavesNoChangesBehind() {
        // Of the repository's own index: nobody asks for facets while the clips come.
        QVERIFY(await(m_clips->facets(u""_s, keys)));
        for (int i = 0; i < 30; ++i) m_ids.append(await(m_clips->add(anyNewClip(100 + i))).value().id);
        QTRY_COMPARE(number(u"select count(*) from changed_clip"_s), 0);
        QCOMPARE(await(m_clips->count({.query = understand(u"rating:>=0").value()})).value(), 70);
    }

    void aClipIsWrittenDownOnceHoweverOftenItIsChanged() {
        build();
        for (int i = 0; i < 5; ++i) run(u"update clip set note = note || 'x' where id = 1"_s);
        QVERIFY(await(m_clips->tag({m_ids[0], m_ids[1]}, {u"Quote"_s, u"Wide"_s}, {})));
        QCOMPARE(number(u"select count(*) from changed_clip where clip_id > 0"_s), 2);
    }

private:
    template <typename List> typename List::value_type any(const List& list) { return list[m_random->bounded(list.size())]; }

    Clip anyNewClip(int i) {
        Clip clip = newClip(u"%1.mxf"_s.arg(i), u"Clip %1"_s.arg(i));
        clip.portal = any(QStringList{u""_s, u"https://portal.example"_s});
        (m_random->bounded(4) == 0 ? clip.photoId : clip.videoId) = clip.portal.isEmpty() ? QString{} : QString::number(i);
        describe(clip);
        return clip;
    }
    void describe(Clip& clip) {
        clip.place = any(places);
        clip.meeting = any(meetings);
        clip.country = any(countries);
        clip.recordedOn = m_random->bounded(3) == 0 ? QDate{} : QDate{2024, 11, 3}.addDays(m_random->bounded(700));
        clip.rating = m_random->bounded(6);
        clip.note = any(QStringList{u""_s, u"good"_s, u"so so"_s});
        clip.verified = m_random->bounded(2) == 0;
        clip.facts.reset();
        if (m_random->bounded(4) == 0) return;
        Media::MediaFacts facts;
        facts.container = any(QStringList{u""_s, u"mxf"_s, u"mov"_s});
        facts.videoCodec = any(QStringList{u""_s, u"prores"_s, u"h264"_s, u"mpeg2video"_s});
        facts.videoProfile = any(QStringList{u""_s, u"HQ"_s, u"4:2:2"_s});
        facts.height = any(QList<int>{0, 1080, 2160});
        facts.width = facts.height * 16 / 9;
        facts.frameRate =
            any(QList<std::optional<Media::FrameRate>>{std::nullopt, Media::FrameRate::parse(u"25/1"_s), Media::FrameRate::parse(u"30000/1001"_s)});
        facts.scan = any(QList<Media::Scan>{Media::Scan::Progressive, Media::Scan::TopFieldFirst});
        facts.duration = std::chrono::milliseconds{any(QList<int>{0, 1, 9'999, 10'000, 61'000, 119'960, 1'800'000, 9'000'000})};
        facts.startTimecode = any(QStringList{u""_s, u"10:00:00:00"_s});
        clip.facts = facts;
    }

    void change(int step, QList<Edits>& done, int& taken) {
        Edits edits;
        switch (m_random->bounded(12)) {
        case 0: edits = {RangeEdit{std::nullopt, rangeOf(any(m_ids), m_random->bounded(100), any(names))}}; break;
        case 1: {
            const QList<Range> ranges = rangesOf(any(m_ids));
            if (!ranges.isEmpty()) edits = {RangeEdit{ranges.first(), std::nullopt}};
            break;
        }
        case 2: {
            const ClipId id = any(m_ids);
            const Clip now = clip(id);
            edits = {RatingEdit{id, now.rating, m_random->bounded(6)}, NoteEdit{id, now.note, any(QStringList{u""_s, u"good"_s})}};
            break;
        }
        case 3:
            if (!done.isEmpty() && await(m_clips->make(inverse(done.takeLast())))) ++taken; // others may have changed it since
            break;
        case 4: m_ids.append(await(m_clips->add(anyNewClip(1'000 + step))).value().id); break;
        case 5: {
            // Makes one, moves one below another or merges one; what the vocabulary refuses changes nothing.
            const QList<TagEntry> vocabulary = await(m_clips->vocabulary()).value().entries();
            if (vocabulary.isEmpty()) break;
            const Tag tag = any(vocabulary).tag;
            Tag after = tag;
            after.parent = m_random->bounded(2) == 0 ? QString{} : any(vocabulary).tag.name;
            if (const auto made = await(
                    m_clips->make({m_random->bounded(3) == 0 ? Edit{TagMergeEdit{.from = tag, .into = after.parent}} : Edit{TagDefinitionEdit{tag, after}}})))
                done.append(*made);
            break;
        }
        case 6: { // one that is refused as a whole, after it has begun
            const ClipId id = any(m_ids);
            QVERIFY(!await(m_clips->make({TagEdit{id, u"Never"_s, true}, NoteEdit{id, clip(id).note, u"never"_s}, RatingEdit{id, clip(id).rating + 1, 0}})));
            break;
        }
        case 7:
        case 8: { // what was read of the file, or told by the portal
            Clip now = clip(any(m_ids));
            describe(now);
            QVERIFY(await(m_clips->update(now)));
            break;
        }
        case 9: {
            if (step % 3 == 0)
                run(u"update clip set portal_notice = '%1' where id = %2"_s.arg(any(QStringList{u""_s, u"withdrawn"_s, u"corrected"_s}), any(m_ids).text()));
            if (step % 3 != 1) break;
            const ClipId gone = m_ids.takeAt(m_random->bounded(m_ids.size()));
            run(u"delete from clip where id = "_s + gone.text());
            done.clear();
            break;
        }
        default:
            for (int i = m_random->bounded(8); i >= 0; --i) edits.append(TagEdit{any(m_ids), any(names), m_random->bounded(3) != 0});
        }
        if (!edits.isEmpty()) done.append(make(edits));
    }

    static Range rangeOf(const ClipId& clip, qint64 in, const QString& tag) {
        Range range;
        range.clipId = clip;
        range.in = in;
        range.out = in + 10;
        range.tags = {tag};
        return range;
    }
    void build() {
        while (await(m_database->run([index = m_index](Storage::Connection& connection) { return index->buildStep(connection); })).value()) {}
    }
    void run(const QString& sql) { std::ignore = number(sql); }
    qint64 number(const QString& sql) {
        return await(m_database->run([sql](Storage::Connection& connection) -> Storage::StorageResult<qint64> {
                   QSqlQuery query{connection.qt()};
                   if (!query.exec(sql)) qFatal("%s", qPrintable(sql));
                   return query.next() ? query.value(0).toLongLong() : -1;
               }))
            .value();
    }
    std::optional<Facets> fromMemory(const QString& query) {
        return await(m_database->run([index = m_index, query](Storage::Connection& connection) { return index->facets(connection, query, keys); })).value();
    }
    std::optional<QList<qint64>> numbersOf(const QString& query) {
        return await(m_database->run([index = m_index, query](Storage::Connection& connection) {
                   return index->narrow(connection, understand(query).value_or(Search::nothing()))
                       .transform([](const std::optional<ClipIndex::Narrowed>& found) -> std::optional<QList<qint64>> {
                           if (!found || !found->rest().children.isEmpty()) return std::nullopt;
                           const std::vector<quint32> numbers = listed(found->clips());
                           // Asked about one clip after the other it says the same.
                           std::vector<quint32> each = listed(found->library());
                           std::erase_if(each, [&found](quint32 clip) { return !found->has(clip); });
                           if (each != numbers) return QList<qint64>{-1};
                           return QList<qint64>{numbers.begin(), numbers.end()};
                       });
               }))
            .value();
    }

    void comparesWithSql(const QString& query, bool isOfMemory) {
        const auto told = fromMemory(query);
        QVERIFY(told.has_value());
        const Facets sql = await(m_database->run([query](Storage::Connection& connection) { return readFacets(connection, query, keys); })).value();
        for (const QString& key : keys) {
            const auto text = [&](const Facets& facets) {
                QStringList values;
                for (const Search::ValueCount& one : facets.values.value(key)) values.append(u"%1 %2"_s.arg(one.value).arg(one.count));
                return u"%1 of %2: %3"_s.arg(key, query, values.join(u", "_s));
            };
            QVERIFY2(told->values.contains(key), qPrintable(key));
            QCOMPARE(text(*told), text(sql));
        }
        QCOMPARE(told->durations, sql.durations);
        const auto numbers = numbersOf(query);
        const auto count = await(m_database->run([index = m_index, query](Storage::Connection& connection) {
                               return index->count(connection, understand(query).value_or(Search::nothing()));
                           })).value();
        if (isOfMemory) QVERIFY2(numbers.has_value(), qPrintable(query));
        QCOMPARE(count.has_value(), numbers.has_value());
        if (!numbers) return;
        QList<qint64> expected = await(m_database->run([query](Storage::Connection& connection) {
                                     return readClipNumbers(connection, understand(query).value_or(Search::nothing()));
                                 })).value();
        std::ranges::sort(expected);
        QVERIFY2(*numbers == expected, qPrintable(query));
        QCOMPARE(*count, expected.size());
    }

    std::shared_ptr<ClipIndex> m_index = std::make_shared<ClipIndex>();
    std::unique_ptr<QRandomGenerator> m_random;
    QList<ClipId> m_ids;
};

} // namespace

QTEST_GUILESS_MAIN(ClipIndexTest)
#include "clipindex_test.moc"
