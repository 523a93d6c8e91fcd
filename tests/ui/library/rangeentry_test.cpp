// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rangeentry.h"
#include "ui/library/rangemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Library::Clip;
using Library::Range;
using Media::FrameRate;

namespace {

/// Ten minutes that start at ten o'clock, unless told otherwise.
Clip clip(const QString& start = u"10:00:00:00"_s, FrameRate rate = *FrameRate::of(25), qint64 frames = 15'000) {
    Clip made;
    made.id = Library::ClipId{u"1"_s};
    made.facts.emplace();
    made.facts->frameRate = rate;
    made.facts->startTimecode = start;
    made.facts->frames = frames;
    return made;
}

Range range(const QString& id, qint64 in, qint64 out) {
    Range made;
    made.id = Library::RangeId{id};
    made.in = in;
    made.out = out;
    return made;
}

} // namespace

class RangeEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTimecodesAsPeopleTypeThem_data() {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("colons") << u"10:00:01:00"_s << u"10:00:02:12"_s;
        QTest::newRow("digits") << u"10000100"_s << u"10000212"_s;
        QTest::newRow("dots") << u"10.00.01.00"_s << u"10.00.02.12"_s;
        QTest::newRow("spaces around") << u" 10:00:01:00 "_s << u"10:00:02:12 "_s;
    }

    void readsTimecodesAsPeopleTypeThem() {
        QFETCH(const QString, in);
        QFETCH(const QString, out);
        const auto read = readRange(in, out, clip());
        QVERIFY(read.has_value());
        QCOMPARE(*read, (RangeFrames{25, 62}));
    }

    void countsFromTheClipsFirstFrameAcrossMidnight() {
        const auto read = readRange(u"23:59:59:00", u"00:00:01:00", clip(u"23:59:00:00"_s));
        QVERIFY(read.has_value());
        QCOMPARE(*read, (RangeFrames{59 * 25, 61 * 25}));
    }

    void takesAColonForASemicolonInADropFrameClip() {
        const auto read = readRange(u"10:01:00:02", u"10:01:01:00", clip(u"10:00:00;00"_s, *FrameRate::of(30000, 1001), 18'000));
        QVERIFY(read.has_value());
        QCOMPARE(read->in, 1800);
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::addColumn<RangeProblem>("problem");
        QTest::addColumn<QString>("words");
        QTest::newRow("no timecode") << u"ten"_s << u"10:00:02:00"_s << RangeProblem::InUnread
                                     << u"In is not a timecode at 25 fps. Type it like 10:00:00:00."_s;
        QTest::newRow("frame 25") << u"10:00:01:00"_s << u"10:00:02:25"_s << RangeProblem::OutUnread
                                  << u"Out is not a timecode at 25 fps. Type it like 10:10:00:00."_s;
        QTest::newRow("before") << u"09:59:59:24"_s << u"10:00:02:00"_s << RangeProblem::InOutside
                                << u"In lies outside the clip, which runs from 10:00:00:00 to 10:10:00:00."_s;
        QTest::newRow("behind") << u"10:00:01:00"_s << u"10:10:00:01"_s << RangeProblem::OutOutside
                                << u"Out lies outside the clip, which runs from 10:00:00:00 to 10:10:00:00."_s;
        QTest::newRow("empty") << u"10:00:01:00"_s << u"10:00:01:00"_s << RangeProblem::OutNotAfterIn << u"Out has to come after In."_s;
    }

    void saysWhatIsWrong() {
        QFETCH(const QString, in);
        QFETCH(const QString, out);
        const auto read = readRange(in, out, clip());
        QVERIFY(!read.has_value());
        QTEST(read.error(), "problem");
        QTEST(rangeProblemText(read.error(), clip()), "words");
    }

    void cannotCountFramesOfAnUnreadFile() {
        Clip unread;
        QCOMPARE(readRange(u"10:00:00:00", u"10:00:01:00", unread).error(), RangeProblem::NoRate);
    }

    void readsTags() { QCOMPARE(readTags(u" air  defence, quote,, Quote , "), (QStringList{u"air defence"_s, u"quote"_s})); }

    void listsRangesInTheOrderOfTime() {
        RangeModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setRanges(clip(), {range(u"b"_s, 100, 200), range(u"a"_s, 25, 62)});
        QCOMPARE(model.index(0, 0).data().toString(), u"10:00:01:00"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"10:00:02:12"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"01:12"_s);
        model.setRanges(clip(), {range(u"b"_s, 100, 200)});
        QCOMPARE(model.rowCount(), 1);
    }

    void asksForTheChangeThatWasTyped() {
        RangeModel model;
        model.setRanges(clip(), {range(u"a"_s, 25, 62)});
        QList<Range> asked;
        connect(&model, &RangeModel::edited, this, [&](const Range&, const Range& wanted) { asked.append(wanted); });
        QVERIFY(model.setData(model.index(0, static_cast<int>(RangeModel::Column::Tags)), u"quote, b-roll"_s, Qt::EditRole));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().tags, (QStringList{u"quote"_s, u"b-roll"_s}));
        QCOMPARE(model.index(0, static_cast<int>(RangeModel::Column::Tags)).data().toString(), QString{}); // until it is stored
        QVERIFY(!model.setData(model.index(0, 0), u"10:00:00:00"_s, Qt::EditRole));
    }
};

QTEST_MAIN(RangeEntryTest)
#include "rangeentry_test.moc"
