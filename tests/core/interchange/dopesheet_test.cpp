// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/dopesheet.h"
#include "core/interchange/shotlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Interchange;
using Rushes::Media::FrameRate;
using Rushes::Media::Timecode;

namespace {

const FrameRate rate = *FrameRate::of(25);

DopeClip clip(qint64 frames = 25 * 120) { return {*Timecode::parse(u"10:00:00:00", rate), frames}; }

const QString sheet = u"STORY: Defence ministers arrive\n"
                      "DATELINE: 14 June 2024, Brussels\n"
                      "RESTRICTION SUMMARY: Credit on screen\n"
                      "LENGTH: 2:00\n"
                      "\n"
                      "SHOTLIST:\n"
                      "1. 00:00 Wide of headquarters\n"
                      "2. 00:12 Various of delegates,\n"
                      "who wave\n"
                      "3. 00:30 - 00:55 SOUNDBITE (English) Jane Doe, Minister of Defence: \"We are\n"
                      "grateful.\"\n"
                      "4. SOUNDBITE (Ukrainian) Iwan Iwanenko \"Thank you\"\n"
                      "6. 01:20 Cutaway reporters\n"
                      "STORYLINE:\n"
                      "Ministers met on Friday.\n"
                      "3. is not a shot here\n"_s;

QString said(Doubts doubts) { return QString::number(doubts.toInt()); }

} // namespace

class DopeSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAgencysSheet() {
        const DopeSheet read = readDopeSheet(sheet, clip());
        QCOMPARE(read.title, u"Defence ministers arrive"_s);
        QCOMPARE(read.dateline, u"14 June 2024, Brussels"_s);
        QCOMPARE(read.restrictions, u"Credit on screen"_s);
        QCOMPARE(read.storyline, u"Ministers met on Friday.\n3. is not a shot here"_s);
        QCOMPARE(read.shots.size(), 5);
        QCOMPARE(read.shots.at(1).text, u"Various of delegates, who wave"_s);
        QCOMPARE(read.shots.at(1).in, 300);
        QCOMPARE(read.shots.at(1).out, 750);
        QCOMPARE(read.shots.at(1).doubts, Doubts{});
        const DopeShot& minister = read.shots.at(2);
        QVERIFY(minister.isSoundbite);
        QCOMPARE(minister.language, u"English"_s);
        QCOMPARE(minister.name, u"Jane Doe"_s);
        QCOMPARE(minister.role, u"Minister of Defence"_s);
        QCOMPARE(minister.text, u"\"We are grateful.\""_s);
        QCOMPARE(minister.out, 55 * 25);
        QCOMPARE(minister.description(), u"SOUNDBITE (English) Jane Doe, Minister of Defence: \"We are grateful.\""_s);
    }

    void marksWhatIsDoubtful() {
        const DopeSheet read = readDopeSheet(sheet, clip());
        const DopeShot& untimed = read.shots.at(3);
        QCOMPARE(untimed.doubts, Doubt::TimeGuessed | Doubt::SpeakerUnclear);
        QVERIFY(untimed.in > read.shots.at(2).in);
        QCOMPARE(untimed.out, 80 * 25);
        QCOMPARE(untimed.name, u"Iwan Iwanenko"_s);
        QCOMPARE(read.shots.at(4).doubts, Doubt::NumberSkipped | Doubt::EndGuessed);
        QCOMPARE(read.shots.at(4).out, 120 * 25);
    }

    void readsTimes_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::newRow("minutes and seconds") << u"0:34 a"_s << 850 << 3000;
        QTest::newRow("in brackets") << u"(0:34) a"_s << 850 << 3000;
        QTest::newRow("primes") << u"0'34\" a"_s << 850 << 3000;
        QTest::newRow("hours") << u"00:01:04 a"_s << 1600 << 3000;
        QTest::newRow("timecode of the clip") << u"10:00:04:05 - 10:00:05:00 a"_s << 105 << 125;
        QTest::newRow("timecode from zero") << u"00:00:04:05 to 00:00:05:00 a"_s << 105 << 125;
        QTest::newRow("numbered") << u"1) 00:04–00:05 a"_s << 100 << 125;
    }
    void readsTimes() {
        QFETCH(QString, line);
        QFETCH(int, in);
        QFETCH(int, out);
        const DopeSheet read = readDopeSheet(line, clip());
        QCOMPARE(read.shots.size(), 1);
        QCOMPARE(read.shots.first().in, in);
        QCOMPARE(read.shots.first().out, out);
        QCOMPARE(read.shots.first().text, u"a"_s);
    }

    void saysWhatLiesOutsideAndBackwards() {
        const DopeSheet read = readDopeSheet(u"1. 01:00 a\n2. 00:30 b\n3. 03:00 - 03:10 c"_s, clip());
        QVERIFY(read.shots.at(0).doubts.testFlag(Doubt::EndGuessed)); // it would end before it begins
        QVERIFY(read.shots.at(1).doubts.testFlag(Doubt::TimesBackwards));
        QVERIFY(read.shots.at(2).doubts.testFlag(Doubt::OutsideClip));
    }

    void sharesOutWhatHasNoTimes() {
        const DopeSheet read = readDopeSheet(u"1. a\n2. b\n3. c\n4. d"_s, clip(4000));
        QList<qint64> beginnings;
        for (const DopeShot& shot : read.shots) {
            QVERIFY(shot.doubts.testFlag(Doubt::TimeGuessed));
            QVERIFY(shot.out > shot.in);
            beginnings.append(shot.in);
        }
        QVERIFY(std::ranges::is_sorted(beginnings));
        QCOMPARE(beginnings.first(), 0);
    }

    void makesAShotListThatReadsWithoutProblems() {
        const DopeSheet read = readDopeSheet(sheet, clip());
        const QString text = shotListOf(read, clip(), said);
        const ShotList list = readShotList(text, rate);
        for (const ShotListProblem& problem : list.problems) QVERIFY2(problem.isWarning, qPrintable(text));
        QCOMPARE(list.clips.first().entries.size(), 5);
        QCOMPARE(list.clips.first().entries.at(2).text, read.shots.at(2).description());
        QVERIFY(text.contains("; ? "_L1));
    }

    void takesAnyText() {
        for (const QString& text : {u""_s, u":::"_s, u"1."_s, u"99:99 a"_s, u"SOUNDBITE"_s, u"SHOTLIST:\nSOUNDBITE ()"_s, u"(((("_s, QString{10'000, u'1'}}) {
            const DopeSheet read = readDopeSheet(text, clip(0));
            for (const DopeShot& shot : read.shots) QVERIFY(shot.out > shot.in);
        }
    }
};

QTEST_GUILESS_MAIN(DopeSheetTest)
#include "dopesheet_test.moc"
