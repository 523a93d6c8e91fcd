// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "core/library/removalwork.h"
#include "tests/support/databaselibraryfixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::StorageFault;

namespace {

/// Clips leave the library and come back.
class RemovalTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        openItsLibrary();
        m_ids.clear();
        for (const auto* letter : {"a", "b", "c", "d"}) m_ids.append(add(QString::fromLatin1(letter)));
    }
    void cleanup() { closeLibrary(); }

    void noColumnOfAClipIsForgotten() {
        QStringList columns = columnsOfClip();
        columns.sort();
        QStringList there = columnsOf(u"clip"_s);
        there.removeOne(u"facts_parts"_s); // PostgreSQL makes it of the facts
        QCOMPARE(columns, there);
    }

    void whatIsBackIsAsItWasInEverything() {
        logOn(m_ids.at(1));
        logOn(m_ids.at(3));
        make({CollectionEdit{std::nullopt, Collection{.name = u"Cuts"_s}, ids(u"dbac")},
              CollectionEdit{std::nullopt, Collection{.name = u"Later"_s}, ids(u"bd")}});
        const QStringList before = everything();
        const Edits gone = make({RemovalEdit{m_ids.at(1)}, RemovalEdit{m_ids.at(3)}});
        QCOMPARE(gone.size(), 2);
        QCOMPARE(titles({}), u"ca"_s);
        const QStringList after = everything();
        QVERIFY2(after.filter(u"clip_range"_s).isEmpty() && after.filter(u"marker "_s).isEmpty() && after.filter(u"clip_shot_text"_s).isEmpty(),
                 qPrintable(after.join(u'\n')));
        const Edits back = make(inverse(gone));
        QCOMPARE(everything(), before);
        make(inverse(back)); // and again
        QCOMPARE(everything(), after);
    }

    void itIsInNoListAndCountMeanwhile() {
        const ClipId id = m_ids.at(1);
        logOn(id);
        make({CollectionEdit{std::nullopt, Collection{.name = u"Cuts"_s}, ids(u"ab")}});
        const auto seen = [this] {
            const auto facets = await(m_clips->facets({}, {u"tag"_s, u"rating"_s})).value();
            QStringList told;
            for (const auto& [key, values] : facets.values.asKeyValueRange()) {
                for (const Search::ValueCount& value : values) told.append(u"%1 %2 %3"_s.arg(key, value.value).arg(value.count));
            }
            const auto tags = await(m_clips->tags()).value();
            for (const TagCount& tag : tags) told.append(u"%1 %2 %3"_s.arg(tag.tag).arg(tag.clips).arg(tag.ranges));
            const auto collections = await(m_clips->collections()).value();
            for (const auto& entry : collections) told.append(u"%1 %2"_s.arg(entry.collection.name).arg(entry.clips));
            for (const QString& query : {u"tag:quote"_s, u"name:b"_s, u"name:c"_s, u"rating:4"_s, u"in:cuts"_s, u"mark"_s})
                told.append(u"%1: %2 %3"_s.arg(query, titles(query)).arg(await(m_clips->count({.query = understand(query).value()})).value()));
            told.append(QString::number(await(m_clips->rows()).value().size()));
            told.sort();
            return told;
        };
        const QStringList before = seen();
        QVERIFY2(before.contains(u"tag:quote: b 1"_s) && before.contains(u"in:cuts: ba 2"_s), qPrintable(before.join(u'\n')));
        const Edits gone = make({RemovalEdit{id}, RemovalEdit{m_ids.at(2)}}); // and one on which nothing is logged
        const QStringList meanwhile = seen();
        QVERIFY2(meanwhile.contains(u"tag:quote:  0"_s) && meanwhile.contains(u"name:b:  0"_s) && meanwhile.contains(u"in:cuts: a 1"_s) &&
                     meanwhile.contains(u"Cuts 1"_s) && meanwhile.contains(u"2"_s) && meanwhile.contains(u"name:c:  0"_s) &&
                     meanwhile.filter(u"quote 1"_s).isEmpty(),
                 qPrintable(meanwhile.join(u'\n')));
        make(inverse(gone));
        QCOMPARE(seen(), before);
    }

    void itsNumbersAreGivenToNoOther() {
        const ClipId last = m_ids.at(3);
        logOn(last);
        const auto ranges = rangesOf(last);
        const Edits gone = make({RemovalEdit{last}});
        const ClipId fresh = add(u"fresh"_s);
        QVERIFY(fresh != last);
        make({RangeEdit{std::nullopt, rangeOf(fresh, u"other"_s)}, MarkerEdit{std::nullopt, markerOf(fresh, 3)}});
        make(inverse(gone));
        QCOMPARE(rangesOf(last).size(), ranges.size());
        QCOMPARE(rangesOf(last).constFirst().id, ranges.constFirst().id);
        QVERIFY(rangesOf(fresh).constFirst().id != ranges.constFirst().id);
    }

    void whoComesTooLateIsTold() {
        const Edits gone = make({RemovalEdit{m_ids.at(0)}});
        QCOMPARE(refused({RemovalEdit{m_ids.at(0)}}), StorageFault::Stale);
        // All or none of several.
        QCOMPARE(refused({RemovalEdit{m_ids.at(1)}, RemovalEdit{m_ids.at(0)}}), StorageFault::Stale);
        QCOMPARE(titles({}), u"dcb"_s);
        QCOMPARE(refused({RatingEdit{m_ids.at(0), 0, 3}}), StorageFault::Stale);
        make(inverse(gone));
        QCOMPARE(refused(inverse(gone)), StorageFault::Stale);
        QCOMPARE(refused({RemovalEdit{ClipId{u"999"_s}}}), StorageFault::Stale);
    }

    void aPlaceThatIsTakenIsNotTakenAway() {
        const Edits gone = make({RemovalEdit{m_ids.at(0)}});
        Clip other = newClip(u"a.mxf"_s, u"other"_s);
        other.size = ByteCount{7}; // another file with the name, as cards begin anew
        const ClipId now = await(m_clips->add(other)).value().id;
        QVERIFY(now != m_ids.at(0));
        const QStringList before = everything();
        QCOMPARE(refused(inverse(gone)), StorageFault::Conflict);
        QCOMPARE(everything(), before);
        QCOMPARE(await(m_clips->removed()).value().size(), 1); // it is still there for when the place is free
        make({RemovalEdit{now}});
        make(inverse(gone));
        QCOMPARE(clip(m_ids.at(0)).title, u"a"_s);
    }

    void aClipWhoseFileIsBeingBroughtStays() {
        Clip coming = newClip(u"coming.mxf"_s, u"coming"_s);
        coming.portal = u"https://portal.example"_s;
        coming.arrival = ClipArrival{.source = u"bytes"_s, .downloadId = u"7"_s};
        const ClipId id = await(m_clips->expect(coming)).value().id;
        QCOMPARE(refused({RemovalEdit{id}}), StorageFault::Conflict);
        QVERIFY(await(m_clips->follow(id, u"bytes"_s, {}))); // the download was given up
        make({NoteEdit{id, {}, u"mine"_s}});
        make({RemovalEdit{id}});
        QVERIFY(await(m_clips->awaited()).value().isEmpty());
        // The same bytes are asked for once more: what was logged is there again.
        const auto back = await(m_clips->awaiting(coming.portal, u"bytes"_s, {})).value();
        QVERIFY(back && back->id == id && back->note == u"mine");
        QVERIFY(await(m_clips->removed()).value().isEmpty());
    }

    void takingTheFileInAgainBringsTheLogBack() {
        const ClipId id = m_ids.at(1);
        logOn(id);
        const Clip before = clip(id);
        make({RemovalEdit{id}});
        QSignalSpy changed{m_clips.get(), &ClipRepository::changed};
        const Clip back = await(m_clips->add(newClip(u"b.mxf"_s, u"from the file"_s))).value();
        QCOMPARE(back.id, id);
        QCOMPARE(back.title, u"b"_s);
        QCOMPARE(back.revision, before.revision);
        QCOMPARE(back.tags, before.tags);
        QCOMPARE(rangesOf(id).size(), 2);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.last().first().value<QList<ClipId>>(), QList<ClipId>{id});
        QVERIFY(await(m_clips->removed()).value().isEmpty());
    }

    void theSameBytesBringItBackAtAnotherPlace() {
        Clip whole = newClip(u"x.mxf"_s, u"x"_s);
        whole.size = ByteCount{5};
        whole.sha256 = Sha256::fromBytes(QByteArray{32, '\x11'});
        const ClipId id = await(m_clips->add(whole)).value().id;
        make({NoteEdit{id, {}, u"mine"_s}});
        make({RemovalEdit{id}});
        QVERIFY(await(m_clips->isSizeOfRemoved(ByteCount{5})).value() && !await(m_clips->isSizeOfRemoved(ByteCount{6})).value());
        Clip other = newClip(u"x.mxf"_s, u"x"_s); // of that size at that place, and yet another
        other.size = ByteCount{5};
        other.sha256 = Sha256::fromBytes(QByteArray{32, '\x22'});
        QVERIFY(await(m_clips->add(other)).value().id != id);
        Clip again = whole;
        again.relativePath = again.fileName = u"y.mxf"_s;
        const Clip back = await(m_clips->add(again)).value();
        QCOMPARE(back.id, id);
        QCOMPARE(back.note, u"mine"_s);
        QCOMPARE(back.relativePath, u"y.mxf"_s);
        QCOMPARE(back.fileName, u"y.mxf"_s);
        QCOMPARE(titles(u"name:y"_s), u"x"_s);
    }

    void itFindsItsPlaceAmongOthersThatHaveMoved() {
        make({CollectionEdit{std::nullopt, Collection{.name = u"Cuts"_s}, ids(u"abcd")}});
        const Edits gone = make({RemovalEdit{m_ids.at(2)}});
        make({CollectionClipsEdit{u"Cuts"_s, ids(u"abd"), ids(u"dab")}}); // which numbers them anew
        make(inverse(gone));
        QCOMPARE(titles(u"in:cuts"_s, u"Cuts"_s), u"dabc"_s); // behind the one that it stood behind
        const Edits again = make({RemovalEdit{m_ids.at(0)}});
        make({CollectionEdit{Collection{.name = u"Cuts"_s}, std::nullopt}});
        make(inverse(again)); // into none that is not there
        QCOMPARE(titles({}), u"dcba"_s);
    }

    void whatBecameOfItsTagsMeanwhileHolds() {
        make({TagEdit{m_ids.at(0), u"Fire"_s}, TagEdit{m_ids.at(1), u"Blaze"_s}, TagEdit{m_ids.at(0), u"Night"_s}});
        const Edits gone = make({RemovalEdit{m_ids.at(0)}});
        make({TagMergeEdit{.from = Tag{.name = u"Fire"_s}, .into = u"Blaze"_s}, TagMergeEdit{.from = Tag{.name = u"Night"_s}}});
        make(inverse(gone));
        QCOMPARE(clip(m_ids.at(0)).tags, (QStringList{u"Blaze"_s, u"Night"_s})); // nothing that was logged is lost
    }

    void whatIsRenamedMeanwhileIsFoundByItsNewName() {
        make({TagEdit{m_ids.at(0), u"Fire"_s}, RangeEdit{std::nullopt, rangeOf(m_ids.at(0), {})},
              CollectionEdit{std::nullopt, Collection{.name = u"Cuts"_s}, ids(u"ba")}});
        const Edits gone = make({RemovalEdit{m_ids.at(0)}});
        make({TagDefinitionEdit{Tag{.name = u"Fire"_s}, Tag{.name = u"Blaze"_s}}, TagDefinitionEdit{Tag{.name = u"Quote"_s}, Tag{.name = u"Words"_s}},
              CollectionEdit{Collection{.name = u"Cuts"_s}, Collection{.name = u"Best"_s}}});
        make(inverse(gone));
        QCOMPARE(clip(m_ids.at(0)).tags, QStringList{u"Blaze"_s});
        QVERIFY(rangesOf(m_ids.at(0)).constFirst().tags.contains(u"Words"_s));
        QCOMPARE(titles(u"in:best"_s, u"Best"_s), u"ba"_s);
        const auto tags = await(m_clips->tags()).value();
        for (const TagCount& tag : tags) QVERIFY(tag.tag != u"Fire"_s && tag.tag != u"Quote"_s);
    }

    /// Somebody logs on the clip in the very moment in which somebody else removes it.
    void whatIsLoggedInThatMomentGoesWithIt() {
        QFETCH_GLOBAL(Storage::Dialect, dialect);
        if (dialect == Storage::Dialect::Sqlite) QSKIP("it has one writer at a time");
        const ClipId id = m_ids.at(1);
        execute(u"BEGIN"_s);
        execute(u"INSERT INTO marker (clip_id, frame) VALUES (%1, 7)"_s.arg(id.text()));
        Storage::Database theirs{m_database->location(), librarySchema};
        ClipRepository clips{theirs, u"other desk"_s};
        const auto gone = clips.make({RemovalEdit{id}});
        QTRY_VERIFY(rowsOf(u"SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted"_s).constFirst() != u"waiting=0"_s);
        execute(u"COMMIT"_s);
        QCOMPARE(await(gone).value().size(), 1);
        make({RemovalEdit{id, false}});
        QCOMPARE(await(m_clips->markers(id)).value().size(), 1);
    }

    void tellsWhatWasRemoved() {
        QVERIFY(await(m_clips->removed()).value().isEmpty());
        make({RemovalEdit{m_ids.at(1)}});
        const auto removed = await(m_clips->removed()).value();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.constFirst().id, m_ids.at(1));
        QCOMPARE(removed.constFirst().title, u"b"_s);
        QCOMPARE(removed.constFirst().path, m_folder->filePath(u"b.mxf"_s));
        QVERIFY(removed.constFirst().removedAt.isValid());
    }

private:
    ClipId add(const QString& name) { return await(m_clips->add(newClip(name + u".mxf"_s, name))).value().id; }
    QList<ClipId> ids(QStringView letters) const {
        QList<ClipId> wanted;
        for (const QChar letter : letters) wanted.append(m_ids.at(letter.unicode() - u'a'));
        return wanted;
    }
    static Range rangeOf(const ClipId& clip, const QString& note) {
        return {.id = {}, .clipId = clip, .in = 10, .out = 20, .note = note, .tags = {u"Quote"_s, u"Ünïcode “tag”"_s}};
    }

    static Marker markerOf(const ClipId& clip, qint64 frame) { return {.id = {}, .clipId = clip, .revision = 1, .frame = frame, .note = u"here"_s}; }

    /// All that can be said of a clip.
    void logOn(const ClipId& id) {
        make({TagEdit{id, u"Quote"_s}, TagEdit{id, u"Press point"_s}, RatingEdit{id, 0, 4}, NoteEdit{id, {}, u"line\nand “mark”"_s},
              DetailsEdit{id, {.title = clip(id).title}, {.title = clip(id).title, .credit = u"© Somebody"_s, .country = u"BE"_s}},
              ShotTextEdit{id, {}, u"# Morning\n10:00:00:00 …"_s}});
        const Edits added = make(
            {RangeEdit{std::nullopt, rangeOf(id, u"first"_s)}, RangeEdit{std::nullopt, rangeOf(id, u"second"_s)}, MarkerEdit{std::nullopt, markerOf(id, 7)}});
        Range moved = *std::get<RangeEdit>(added.constFirst()).after;
        moved.out = 30;
        make({RangeEdit{std::get<RangeEdit>(added.constFirst()).after, moved}});
        QVERIFY(await(m_clips->takeShots(id, {})));
        QVERIFY(await(m_clips->markTrashed({id}, QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC})));
        QVERIFY(await(m_clips->markTrashed({id}, {})));
    }

    QString titles(const QString& query, const QString& order = {}) {
        QString all;
        const auto found = await(m_clips->clips({.query = understand(query).value(), .inOrderOf = order})).value();
        for (const Clip& clip : found) all.append(clip.title);
        return all;
    }

    void execute(const QString& sql) {
        const auto done = await(m_database->run([sql](Storage::Connection& connection) { return connection.execute(sql); }));
        QVERIFY(done);
    }
    QStringList rowsOf(const QString& sql) {
        const auto read = [sql](Storage::Connection& connection) -> Storage::StorageResult<QStringList> {
            QSqlQuery query{sql, connection.qt()};
            QStringList rows;
            while (query.next()) {
                QStringList cells;
                for (int column = 0; column < query.record().count(); ++column)
                    cells.append(query.record().fieldName(column) + u'=' + query.value(column).toString());
                rows.append(cells.join(u'|'));
            }
            return rows;
        };
        return await(m_database->run(read)).value();
    }
    QStringList columnsOf(const QString& table) {
        const auto read = [table](Storage::Connection& connection) -> Storage::StorageResult<QStringList> {
            const QSqlRecord record = connection.qt().record(table);
            QStringList names;
            for (int column = 0; column < record.count(); ++column) names.append(record.fieldName(column));
            names.sort();
            return names;
        };
        return await(m_database->run(read)).value();
    }
    /// Each row of each table that hangs on clips, as it is stored.
    QStringList everything() {
        QStringList all;
        for (const auto& [table, order] : {std::pair{u"clip"_s, u"id"_s},
                                           {u"clip_tag"_s, u"clip_id, tag_id"_s},
                                           {u"clip_range"_s, u"id"_s},
                                           {u"range_tag"_s, u"range_id, tag_id"_s},
                                           {u"marker"_s, u"id"_s},
                                           {u"clip_shot_text"_s, u"clip_id"_s},
                                           {u"collection_clip"_s, u"collection_id, place, clip_id"_s}}) {
            for (const QString& row : rowsOf(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order))) all.append(table + u' ' + row);
        }
        return all;
    }

    QList<ClipId> m_ids;
};

} // namespace

QTEST_GUILESS_MAIN(RemovalTest)
#include "removal_test.moc"
