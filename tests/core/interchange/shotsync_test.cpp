// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/shotsync.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Interchange;
using Library::Edits;
using Library::Range;
using Library::RangeEdit;

namespace {

const Library::ClipTime time25{*Media::Timecode::parse(u"10:00:00:00", *Media::FrameRate::of(25)), true};
const Library::ClipId clipId{u"7"_s};
constexpr qint64 clipFrames = 25 * 3600;

Range range(const QString& id, qint64 in, qint64 out, const QString& note = {}, const QStringList& tags = {}) {
    Range made;
    made.id = Library::RangeId{id};
    made.clipId = clipId;
    made.in = in;
    made.out = out;
    made.note = note;
    made.tags = tags;
    return made;
}

ShotList read(const QString& text) { return readShotList(text, time25, clipFrames); }

Edits editsOf(const QString& text, const QList<Range>& ranges) { return rangeEditsOf(read(text).clips.first(), ranges, time25, clipId); }

/// As the library would have them afterwards.
QList<Range> made(QList<Range> ranges, const Edits& edits) {
    int next = 1000;
    for (const Library::Edit& edit : edits) {
        const auto& one = std::get<RangeEdit>(edit);
        if (one.before) ranges.removeIf([&one](const Range& range) { return range.id == one.before->id; });
        if (!one.after) continue;
        Range after = *one.after;
        if (after.id.isEmpty()) after.id = Library::RangeId{QString::number(next++)};
        ranges.append(after);
    }
    std::ranges::stable_sort(ranges, {}, &Range::in);
    return ranges;
}

QString followed(const QString& text, const QList<Range>& ranges) { return changed(text, lineChangesOf(text, read(text).clips.first(), ranges, time25)); }

const QString text = u"; a comment\n"
                     "== Opening\n"
                     "10:00:00:00  10:00:04:00  WS  Walks in #cutaway\n"
                     "10:00:04:00  10:00:08:00  MS  Statement #quote *4\n"
                     "  | First minute.\n"
                     "\n"
                     "== Close\n"
                     "10:00:20:00  10:00:24:00  CU  Leaves\n"_s;

const QList<Range> ranges{range(u"1"_s, 0, 100, u"WS  Walks in"_s, {u"cutaway"_s}), range(u"2"_s, 100, 200, u"MS  Statement\nFirst minute."_s, {u"quote"_s}),
                          range(u"3"_s, 500, 600, u"CU  Leaves"_s)};

} // namespace

class ShotSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextThatSaysWhatTheRangesAreChangesNothing() {
        QVERIFY(read(text).problems.isEmpty());
        QVERIFY(editsOf(text, ranges).isEmpty());
        QVERIFY(lineChangesOf(text, read(text).clips.first(), ranges, time25).isEmpty());
    }

    void layoutCaseAndOrderOfTagsAreNoChange() {
        const QString other = u"10:00:00:00 10:00:00:10   Wide   shot #Quote #\"air defence\""_s;
        QVERIFY(editsOf(other, {range(u"1"_s, 0, 10, u"Wide shot"_s, {u"Air defence"_s, u"quote"_s})}).isEmpty());
    }

    void aLineThatIsChangedStaysTheSameRange_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<qint64>("in");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("its words") << u"10:00:20:00  10:00:24:00  CU  Goes out"_s << qint64{500} << u"CU  Goes out"_s << QStringList{};
        QTest::newRow("its beginning") << u"10:00:21:00  10:00:24:00  CU  Leaves"_s << qint64{525} << u"CU  Leaves"_s << QStringList{};
        QTest::newRow("both timecodes") << u"10:00:30:00  10:00:34:00  CU  Leaves"_s << qint64{750} << u"CU  Leaves"_s << QStringList{};
        QTest::newRow("a tag") << u"10:00:20:00  10:00:24:00  CU  Leaves #cutaway"_s << qint64{500} << u"CU  Leaves"_s << QStringList{u"cutaway"_s};
        QTest::newRow("words and an end") << u"10:00:20:00  10:00:25:00  Gone"_s << qint64{500} << u"Gone"_s << QStringList{};
    }
    void aLineThatIsChangedStaysTheSameRange() {
        QFETCH(QString, line);
        QFETCH(qint64, in);
        QFETCH(QString, note);
        QFETCH(QStringList, tags);
        QString other = text;
        other.replace(u"10:00:20:00  10:00:24:00  CU  Leaves"_s, line);
        const Edits edits = editsOf(other, ranges);
        QCOMPARE(edits.size(), 1);
        const auto& edit = std::get<RangeEdit>(edits.first());
        QCOMPARE(edit.before->id, Library::RangeId{u"3"_s});
        QCOMPARE(edit.after->in, in);
        QCOMPARE(edit.after->note, note);
        QCOMPARE(edit.after->tags, tags);
    }

    void linesComeAndGo() {
        QString other = text;
        other.replace(u"10:00:00:00  10:00:04:00  WS  Walks in #cutaway\n"_s, u"10:00:10:00  10:00:11:00  Pan #pan\n"_s);
        const QList<Range> after = made(ranges, editsOf(other, ranges));
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.at(0).id, Library::RangeId{u"2"_s});
        QCOMPARE(after.at(1).in, 250);
        QCOMPARE(after.at(1).clipId, clipId);
        QCOMPARE(after.at(1).tags, QStringList{u"pan"_s});
    }

    void aLineInAnotherPlaceIsTheSameRange() {
        const QString moved = u"10:00:20:00  10:00:24:00  CU  Leaves\n10:00:04:00  10:00:08:00  MS  Statement #quote\n | First minute.\n"
                              "10:00:00:00  10:00:04:00  WS  Walks in #cutaway"_s;
        QVERIFY(editsOf(moved, ranges).isEmpty());
    }

    /// While somebody types, a line is not right for a moment, or for long.
    void aLineThatIsNotRightHoldsItsRange_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("half a timecode") << u"10:00:2  10:00:24:00  CU  Leaves"_s;
        QTest::newRow("no such frame") << u"10:00:20:00  10:00:24:27  CU  Leaves"_s;
        QTest::newRow("out before in") << u"10:00:20:00  10:00:14:00  CU  Leaves"_s;
        QTest::newRow("no timecodes") << u"CU  Leaves"_s;
        QTest::newRow("one timecode") << u"10:00:20:00"_s;
        QTest::newRow("a digit") << u"1"_s;
        QTest::newRow("six stars") << u"10:00:20:00  10:00:24:00  CU  Leaves *6"_s;
        QTest::newRow("before the clip") << u"09:00:20:00  10:00:24:00  CU  Leaves"_s;
        QTest::newRow("another counting") << u"10:00:20;00  10:00:24:00  CU  Leaves"_s;
    }
    void aLineThatIsNotRightHoldsItsRange() {
        QFETCH(QString, line);
        QString other = text;
        other.replace(u"10:00:20:00  10:00:24:00  CU  Leaves"_s, line);
        QVERIFY(!read(other).problems.isEmpty());
        QVERIFY(editsOf(other, ranges).isEmpty());
        QCOMPARE(followed(other, ranges), other);
    }

    void proseDoesNotHoldAShotThatWasTakenOut() {
        QString other = text;
        other.replace(u"10:00:20:00  10:00:24:00  CU  Leaves"_s, u"and so on"_s);
        const Edits edits = editsOf(other, ranges);
        QCOMPARE(edits.size(), 1);
        QVERIFY(!std::get<RangeEdit>(edits.first()).after);
    }

    void theTextFollowsTheRanges() {
        QList<Range> other = ranges;
        other[1].in = 110;                       // on the line, with its stars
        other[2].note = u"Goes\nfor good"_s;     // written anew
        other.removeFirst();                     // gone
        other.append(range(u"9"_s, 300, 325, u"Pan"_s, {u"two words"_s})); // into the section of the shot before it
        QCOMPARE(followed(text, other), u"; a comment\n"
                                        "== Opening\n"
                                        "10:00:04:10  10:00:08:00  MS  Statement #quote *4\n"
                                        "  | First minute.\n"
                                        "10:00:12:00  10:00:13:00  Pan #\"two words\"\n"
                                        "\n"
                                        "== Close\n"
                                        "10:00:20:00  10:00:24:00  Goes\n"
                                        "  | for good\n"_s);
    }

    void anEmptyTextIsFilledInTheOrderOfTime() {
        QCOMPARE(followed(u"; nothing yet\n"_s, {range(u"2"_s, 25, 50, u"b"_s), range(u"1"_s, 0, 25, u"a"_s)}),
                 u"; nothing yet\n10:00:00:00  10:00:01:00  a\n10:00:01:00  10:00:02:00  b\n"_s);
        QCOMPARE(followed({}, {range(u"1"_s, 0, 25, u"a"_s)}), u"10:00:00:00  10:00:01:00  a\n"_s);
    }

    void aRatingStaysWhenItsLineIsWrittenAnew() {
        QList<Range> other = ranges;
        other[1].tags = {u"quote"_s, u"best"_s};
        QVERIFY(followed(text, other).contains(u"MS  Statement #quote #best *4\n  | First minute.\n"_s));
    }

    void aListForAClipReadsBackAsItsRanges() {
        Library::Clip clip;
        clip.fileName = u"a \"b\".mxf"_s;
        clip.place = u"Brussels"_s;
        const QList<Range> hard{range(u"1"_s, 0, 1, u"*5 #no \\ *2"_s, {u"a.b."_s, u"\"q\""_s}), range(u"2"_s, 5, 6, u"\nbelow\n\n| bar"_s),
                                range(u"3"_s, 7, 8, u"a\tb\r\nc "_s)};
        const QString list = shotListOf(clip, time25, hard);
        QVERIFY2(read(list).problems.isEmpty(), qPrintable(list));
        QVERIFY2(editsOf(list, hard).isEmpty(), qPrintable(list));
        QCOMPARE(read(list).clips.first().clip, clip.fileName);
    }

    void aListOfAnotherRateOrStartIsNotOfTheClip() {
        QVERIFY(isOfItsClip(read(text)));
        QVERIFY(isOfItsClip(read(u"rate 25\nstart 10:00:00:00\n"_s)));
        QVERIFY(!isOfItsClip(read(u"rate 50"_s)));
        QVERIFY(!isOfItsClip(read(u"rate 2x"_s)));
        QVERIFY(!isOfItsClip(read(u"start 11:00:00:00"_s)));
        QVERIFY(!isOfItsClip(read(u"clip a\nclip b"_s)));
        QCOMPARE(read(u"rate 50"_s).problems.first().replacement, u"25"_s);
        QCOMPARE(read(u"start 11:00:00:00"_s).problems.first().replacement, u"10:00:00:00"_s);
    }

    void saysWhatGoesBeyondTheClip() {
        const ShotList list = read(u"10:59:59:00  11:00:01:00  End"_s);
        QCOMPARE(list.problems.size(), 1);
        QCOMPARE(list.problems.first().fault, ShotListFault::OutsideClip);
        QVERIFY(list.problems.first().isWarning);
        QCOMPARE(list.problems.first().replacement, u"11:00:00:00"_s);
    }

    void aTextIsTidiedWithoutAnotherMeaning() {
        const QString untidy = u"clip a.mxf\nrate    25\n10:00:00:00 10:00:04:00 WS Walks in   #cutaway\n10:00:04:00   10:00:08:00\tECU Statement\n|First\n"
                               "10:00:20:0 not right\n== Close"_s;
        const QString tidy = tidied(untidy, read(untidy));
        QCOMPARE(tidy, u"clip   a.mxf\nrate   25\n10:00:00:00  10:00:04:00  WS   Walks in   #cutaway\n10:00:04:00  10:00:08:00  ECU  Statement\n  | First\n"
                       "10:00:20:0 not right\n== Close"_s);
        QCOMPARE(tidied(tidy, read(tidy)), tidy);
    }

    /// Whatever is done on one side, the other follows and both agree.
    void bothSidesAgreeAfterAnyChange() {
        std::mt19937 random{7};
        const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
        QString now = text;
        QList<Range> library = ranges;
        const QString pieces = u"10:02\n #a*4|;=\\\"x"_s;
        for (int round = 0; round < 2000; ++round) {
            if (below(2) == 0) {
                const int at = below(static_cast<int>(now.size()) + 1);
                if (below(3) == 0) now.remove(at, below(30));
                else
                    now.insert(at, below(3) == 0 ? u"\n10:00:%1:00 10:00:%2:00 shot\n"_s.arg(10 + below(20)).arg(31 + below(20))
                                                 : QString{pieces.at(below(static_cast<int>(pieces.size())))});
                // Among many lines that are not right one may let go of what another held; that ends.
                for (int times = 0; times < 4; ++times) library = made(library, editsOf(now, library));
                QVERIFY2(editsOf(now, library).isEmpty(), qPrintable(now));
                for (Range& one : library) one.id = Library::RangeId{QString::number(&one - library.data() + 1)};
            } else {
                if (!library.isEmpty() && below(3) == 0) library.removeAt(below(static_cast<int>(library.size())));
                else if (!library.isEmpty() && below(2) == 0) library[below(static_cast<int>(library.size()))].note += below(2) == 0 ? u"\nmore"_s : u" #x"_s;
                else library.append(range(QString::number(5000 + round), qint64{10} * below(100), 1000 + below(100), u"new"_s));
                std::ranges::stable_sort(library, {}, &Range::in);
                for (int times = 0; times < 4; ++times) now = followed(now, library);
                QCOMPARE(followed(now, library), now);
            }
            if (library.size() > 20) library.resize(10);
            now = followed(now, library);
        }
    }
};

QTEST_GUILESS_MAIN(ShotSyncTest)
#include "shotsync_test.moc"
