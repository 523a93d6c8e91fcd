// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"
#include "tests/support/databaselibraryfixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using Storage::StorageFault;

namespace {

Range rangeOf(const ClipId& clip, qint64 in, qint64 out, const QStringList& tags = {}, const QString& note = {}) {
    Range range;
    range.clipId = clip;
    range.in = in;
    range.out = out;
    range.tags = tags;
    range.note = note;
    return range;
}

Marker markerOf(const ClipId& clip, qint64 frame, const QString& note = {}) {
    Marker marker;
    marker.clipId = clip;
    marker.frame = frame;
    marker.note = note;
    return marker;
}

class EditsTest : public Tests::DatabaseLibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Tests::TestDatabases::addRows(); }

    void init() {
        openItsLibrary();
        m_one = add(u"one.mxf"_s);
        m_two = add(u"two.mxf"_s);
    }
    void cleanup() { closeLibrary(); }

    void tagsAreTakenBackOnlyWhereTheyWereGiven() {
        QVERIFY(await(m_clips->tag({m_one}, {u"Quote"_s}, {})));
        const Edits done = make({TagEdit{m_one, u"quote"_s, true}, TagEdit{m_two, u"quote"_s, true}});
        QCOMPARE(done.size(), 1); // the first one had it
        QCOMPARE(clipOf(done.first()), m_two);
        make(inverse(done));
        QCOMPARE(clip(m_one).tags, QStringList{u"Quote"_s});
        QVERIFY(clip(m_two).tags.isEmpty());
    }

    /// As a list of shots comes in: one step over several clips.
    void rangesOfSeveralClipsAreAddedTogetherOrNotAtAll() {
        const auto added = [](const ClipId& id, qint64 in) {
            return RangeEdit{std::nullopt, Range{.id = {}, .clipId = id, .in = in, .out = in + 10, .note = u"x"_s, .tags = {u"quote"_s}}};
        };
        const Edits done = make({added(m_one, 0), added(m_two, 0), added(m_one, 20)});
        QCOMPARE(done.size(), 3);
        QCOMPARE(rangesOf(m_one).size(), 2);
        make(inverse(done));
        QVERIFY(rangesOf(m_one).isEmpty() && rangesOf(m_two).isEmpty());
        QCOMPARE(refused({added(m_one, 0), added(ClipId{u"999"_s}, 0)}), StorageFault::Conflict);
        QVERIFY(rangesOf(m_one).isEmpty());
    }

    void takingATagAwayIsTakenBack() {
        QVERIFY(await(m_clips->tag({m_one}, {u"Šefčovič"_s}, {})));
        const Edits done = make({TagEdit{m_one, u"sefcovic"_s, false}, TagEdit{m_two, u"sefcovic"_s, false}});
        QCOMPARE(done.size(), 1);
        QVERIFY(clip(m_one).tags.isEmpty());
        make(inverse(done));
        QCOMPARE(clip(m_one).tags, QStringList{u"Šefčovič"_s}); // as it was written
    }

    void ratingAndNoteAreTakenBack() {
        const Edits done = make({RatingEdit{m_one, 0, 4}, NoteEdit{m_one, {}, u"whole"_s}, RatingEdit{m_two, 0, 2}});
        QCOMPARE(done.size(), 3);
        QCOMPARE(clip(m_one).rating, 4);
        QCOMPARE(clip(m_one).note, u"whole"_s);
        QCOMPARE(await(m_clips->clips({.query = wordsQuery(u"whole")}))->size(), 1); // it is found by its note
        make(inverse(done));
        QCOMPARE(clip(m_one).rating, 0);
        QCOMPARE(clip(m_one).note, QString{});
        QVERIFY(await(m_clips->clips({.query = wordsQuery(u"whole")}))->isEmpty());
    }

    void whatIsWrittenOfAClipIsTakenBackFieldByField() {
        const ClipDetails was = detailsOf(clip(m_one));
        ClipDetails wanted = was;
        wanted.title = u"Doorstep"_s;
        wanted.credit = u"House"_s;
        wanted.recordedOn = QDate{2026, 2, 12};
        const Edits done = make({DetailsEdit{m_one, was, wanted}});
        QCOMPARE(detailsOf(clip(m_one)), wanted);
        QCOMPARE(await(m_clips->clips({.query = wordsQuery(u"doorstep")}))->size(), 1);
        // What somebody else has written meanwhile into another field stays.
        ClipDetails theirs = wanted;
        theirs.place = u"Ankara"_s;
        make({DetailsEdit{m_one, wanted, theirs}});
        make(inverse(done));
        ClipDetails left = was;
        left.place = u"Ankara"_s;
        QCOMPARE(detailsOf(clip(m_one)), left);
        // In the same field it is theirs, and nothing at all is changed.
        const auto refused = await(m_clips->make({RatingEdit{m_two, 0, 3}, DetailsEdit{m_one, wanted, was}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, StorageFault::Stale);
        QCOMPARE(clip(m_two).rating, 0);
        QVERIFY(make({DetailsEdit{m_one, wanted, wanted}}).isEmpty());
    }

    void theShotListAsATextIsTakenBack() {
        QCOMPARE(await(m_clips->shotText(m_one)).value(), QString{});
        const Edits first = make({ShotTextEdit{m_one, {}, u"== Opening\n"_s}});
        const Edits second = make({ShotTextEdit{m_one, u"== Opening\n"_s, u"== Close\n"_s}, RangeEdit{std::nullopt, rangeOf(m_one, 1, 2)}});
        QCOMPARE(await(m_clips->shotText(m_one)).value(), u"== Close\n"_s);
        QCOMPARE(await(m_clips->shotText(m_two)).value(), QString{});
        make(inverse(second));
        QCOMPARE(await(m_clips->shotText(m_one)).value(), u"== Opening\n"_s);
        QVERIFY(rangesOf(m_one).isEmpty());
        make(inverse(first));
        QCOMPARE(await(m_clips->shotText(m_one)).value(), QString{});
    }

    void aShotListThatSomebodyElseHasWrittenIsNotWrittenOver() {
        make({ShotTextEdit{m_one, {}, u"theirs"_s}});
        for (const ShotTextEdit& ours :
             {ShotTextEdit{m_one, {}, u"ours"_s}, ShotTextEdit{m_one, u"before"_s, u"ours"_s}, ShotTextEdit{m_one, u"before"_s, {}}}) {
            const auto refused = await(m_clips->make({RangeEdit{std::nullopt, rangeOf(m_one, 1, 2)}, ours}));
            QVERIFY(!refused);
            QCOMPARE(refused.error().fault, StorageFault::Stale);
        }
        QVERIFY(rangesOf(m_one).isEmpty());
        QCOMPARE(await(m_clips->shotText(m_one)).value(), u"theirs"_s);
    }

    void whatIsNotAsItWasIsLeftAsItIs() {
        make({RatingEdit{m_two, 0, 5}});
        const auto refused = await(m_clips->make({RatingEdit{m_one, 0, 3}, RatingEdit{m_two, 0, 3}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, StorageFault::Stale);
        QCOMPARE(clip(m_one).rating, 0); // all or nothing
        QCOMPARE(clip(m_two).rating, 5);
    }

    void aRangeComesAndGoesUnderOneNumber() {
        const Edits added = make({RangeEdit{std::nullopt, rangeOf(m_one, 10, 20, {u"quote"_s}, u"first"_s)}});
        const Range first = rangesOf(m_one).constFirst();
        QCOMPARE(std::get<RangeEdit>(added.first()).after->id, first.id);
        const Edits removed = make(inverse(added));
        QVERIFY(rangesOf(m_one).isEmpty());
        // Another one that comes meanwhile does not take its place.
        const Edits other = make({RangeEdit{std::nullopt, rangeOf(m_two, 5, 6)}});
        QVERIFY(std::get<RangeEdit>(other.first()).after->id != first.id);
        make(inverse(removed));
        const Range again = rangesOf(m_one).constFirst();
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.tags, first.tags);
        QCOMPARE(again.note, first.note);
        QVERIFY(again.revision > first.revision);
    }

    void ofARangeOnlyWhatDiffersIsChanged() {
        const Range range = std::get<RangeEdit>(make({RangeEdit{std::nullopt, rangeOf(m_one, 10, 20, {u"quote"_s})}}).constFirst()).after.value();
        Range moved = range;
        moved.in = 12;
        const Edits move = make({RangeEdit{range, moved}});
        // Somebody else writes a note and tags it, which does not come into the way of taking the move back.
        Range theirs = rangesOf(m_one).constFirst();
        theirs.note = u"theirs"_s;
        theirs.tags.append(u"arrival"_s);
        QVERIFY(await(m_clips->updateRange(theirs)));
        make(inverse(move));
        const Range now = rangesOf(m_one).constFirst();
        QCOMPARE(now.in, 10);
        QCOMPARE(now.note, u"theirs"_s);
        QCOMPARE(now.tags, (QStringList{u"arrival"_s, u"quote"_s}));
    }

    void aRangeThatSomebodyElseHasChangedIsNotRemoved() {
        const Edits added = make({RangeEdit{std::nullopt, rangeOf(m_one, 10, 20)}});
        Range theirs = rangesOf(m_one).constFirst();
        theirs.note = u"theirs"_s;
        QVERIFY(await(m_clips->updateRange(theirs)));
        const auto refused = await(m_clips->make(inverse(added)));
        QCOMPARE(refused.error().fault, StorageFault::Stale);
        QCOMPARE(rangesOf(m_one).constFirst().note, u"theirs"_s);
    }

    void aRangeThatWouldEndBeforeItBeginsIsRefused() {
        const Range range = std::get<RangeEdit>(make({RangeEdit{std::nullopt, rangeOf(m_one, 10, 20)}}).constFirst()).after.value();
        Range longer = range;
        longer.out = 40;
        const Edits done = make({RangeEdit{range, longer}});
        Range theirs = rangesOf(m_one).constFirst();
        theirs.in = 30;
        QVERIFY(await(m_clips->updateRange(theirs)));
        QCOMPARE(await(m_clips->make(inverse(done))).error().fault, StorageFault::Stale);
        QCOMPARE(rangesOf(m_one).constFirst().out, 40);
    }

    void markersAreKeptInTheOrderOfTheirFrames() {
        make({MarkerEdit{std::nullopt, markerOf(m_one, 50, u"b"_s)}, MarkerEdit{std::nullopt, markerOf(m_one, 0, u"a"_s)},
              MarkerEdit{std::nullopt, markerOf(m_two, 7)}});
        const QList<Marker> markers = this->markers(m_one);
        QCOMPARE(markers.size(), 2);
        QCOMPARE(markers.at(0).frame, 0);
        QCOMPARE(markers.at(0).note, u"a"_s);
        QCOMPARE(markers.at(1).frame, 50);

        Marker changed = markers.at(1);
        changed.note = u"c"_s;
        changed.frame = 51;
        const Edits done = make({MarkerEdit{markers.at(1), changed}, MarkerEdit{markers.at(0), std::nullopt}});
        QCOMPARE(this->markers(m_one).size(), 1);
        QCOMPARE(this->markers(m_one).constFirst().note, u"c"_s);
        make(inverse(done));
        QCOMPARE(this->markers(m_one).size(), 2);
        QCOMPARE(this->markers(m_one).at(0).id, markers.at(0).id);
        QCOMPARE(this->markers(m_one).at(1).note, u"b"_s);

        Marker theirs = this->markers(m_one).at(1);
        Marker mine = theirs;
        theirs.note = u"theirs"_s;
        make({MarkerEdit{mine, theirs}});
        QCOMPARE(await(m_clips->make({MarkerEdit{mine, std::nullopt}})).error().fault, StorageFault::Stale);
    }

    void tellsWhichClipsChanged() {
        QCoreApplication::processEvents(); // the clips that were added are told
        QSignalSpy changed{m_clips.get(), &ClipRepository::changed};
        make({MarkerEdit{std::nullopt, markerOf(m_two, 7)}});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<ClipId>>(), QList<ClipId>{m_two});
        make({TagEdit{m_two, u"nothing"_s, false}}); // makes no difference
        QVERIFY(!changed.wait(50));
    }

    /// Whatever is done, taking all of it back gives what was there before, and doing it again what was there after.
    void allThatIsDoneCanBeTakenBackAndDoneAgain() {
        QRandomGenerator random{20'260'212};
        QList<QString> states{state()};
        QList<Edits> history;
        for (int step = 0; step < 30; ++step) {
            history.append(make(randomEdits(random)));
            states.append(state());
        }
        for (qsizetype step = history.size() - 1; step >= 0; --step) {
            history[step] = inverse(make(inverse(history.at(step))));
            QCOMPARE(state(), states.at(step));
        }
        for (qsizetype step = 0; step < history.size(); ++step) {
            make(history.at(step));
            QCOMPARE(state(), states.at(step + 1));
        }
    }

private:
    ClipId add(const QString& name) { return await(m_clips->add(newClip(name, name))).value().id; }

    Edits randomEdits(QRandomGenerator& random) {
        const ClipId id = random.bounded(2) == 0 ? m_one : m_two;
        const Clip now = clip(id);
        const QString word = u"word %1"_s.arg(random.bounded(4));
        const QList<Range> had = rangesOf(id);
        const QList<Marker> marked = markers(id);
        switch (random.bounded(8)) {
        case 0: return {TagEdit{m_one, word, random.bounded(2) == 0}, TagEdit{m_two, word, random.bounded(2) == 0}};
        case 1: return {RatingEdit{id, now.rating, random.bounded(6)}, NoteEdit{id, now.note, word}};
        case 2:
        case 3: return {RangeEdit{std::nullopt, rangeOf(id, random.bounded(50), 50 + random.bounded(50), {word}, word)}};
        case 4: {
            if (had.isEmpty()) return {};
            Range range = had.at(random.bounded(had.size()));
            const Range before = range;
            range.in = random.bounded(50);
            range.tags = {word, u"other"_s};
            return {RangeEdit{before, range}};
        }
        case 5: return had.isEmpty() ? Edits{} : Edits{RangeEdit{had.at(random.bounded(had.size())), std::nullopt}};
        case 6: return {MarkerEdit{std::nullopt, markerOf(id, random.bounded(100), word)}};
        default: return marked.isEmpty() ? Edits{} : Edits{MarkerEdit{marked.first(), std::nullopt}};
        }
    }

    /// All that people have said, without revisions.
    QString state() {
        QStringList lines;
        for (const ClipId& id : {m_one, m_two}) {
            const Clip now = clip(id);
            lines.append(u"clip %1 %2 %3"_s.arg(now.rating).arg(now.note, now.tags.join(u',')));
            for (const Range& range : rangesOf(id))
                lines.append(u"range %1 %2 %3 %4 %5"_s.arg(range.id.text()).arg(range.in).arg(range.out).arg(range.note, range.tags.join(u',')));
            for (const Marker& marker : markers(id)) lines.append(u"marker %1 %2 %3"_s.arg(marker.id.text()).arg(marker.frame).arg(marker.note));
        }
        return lines.join(u'\n');
    }

    QList<Marker> markers(const ClipId& id) { return await(m_clips->markers(id)).value(); }

    ClipId m_one;
    ClipId m_two;
};

} // namespace

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
