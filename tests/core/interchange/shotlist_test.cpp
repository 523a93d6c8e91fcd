// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/shotlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Interchange;
using Rushes::Media::FrameRate;

namespace {

const FrameRate usual = *FrameRate::of(25);

ShotList read(const QString& text) { return readShotList(text, usual); }

const QString example = uR"(; Rushes shot list, version 1
clip    "2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf"
rate    25
start   10:00:00:00
place   "Brussels, Belgium"
usage   "Free for news use, credit on screen"

== Opening
10:00:00:00  10:00:24:10  WS  Secretary General walks to the lectern #cutaway
10:00:24:11  10:03:58:04  MS  Opening statement #quote *4
  | Main points in the first minute. English.
10:04:02:00  10:04:23:20  CU  Air defence priorities #"air defence" #quote *5

== Questions
10:05:40:09  10:06:02:21  WS  Hands up, pan left to right #cutaway #Q-and-A
)"_s;

} // namespace

class ShotListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeList() {
        const ShotList list = read(example);
        QVERIFY(list.problems.isEmpty());
        QCOMPARE(list.clips.size(), 1);
        const ShotListClip& clip = list.clips.first();
        QCOMPARE(clip.clip, u"2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf"_s);
        QCOMPARE(clip.place, u"Brussels, Belgium"_s);
        QCOMPARE(clip.usage, u"Free for news use, credit on screen"_s);
        QCOMPARE(clip.start->text(), u"10:00:00:00"_s);
        QCOMPARE(clip.entries.size(), 4);
        QCOMPARE(clip.entries.at(0).section, u"Opening"_s);
        QCOMPARE(clip.entries.at(0).text, u"WS  Secretary General walks to the lectern"_s);
        QCOMPARE(clip.entries.at(0).in, 900'000);
        QCOMPARE(clip.entries.at(0).out, 900'610);
        QCOMPARE(clip.entries.at(1).text, u"MS  Opening statement\nMain points in the first minute. English."_s);
        QCOMPARE(clip.entries.at(1).rating, 4);
        QCOMPARE(clip.entries.at(2).tags, (QStringList{u"air defence"_s, u"quote"_s}));
        QCOMPARE(clip.entries.at(3).section, u"Questions"_s);
        QCOMPARE(clip.entries.at(3).tags, (QStringList{u"cutaway"_s, u"Q-and-A"_s}));
    }

    void findsWhatIsNotRight_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ShotListFault>("fault");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("frame 27 at 25") << u"10:04:02:00  10:04:23:27  CU"_s << ShotListFault::NoSuchTimecode << 0 << 13 << 11 << u"10:04:24:02"_s;
        QTest::newRow("a dropped label") << u"rate 29.97\n00:01:00;01 00:01:02;00"_s << ShotListFault::NoSuchTimecode << 1 << 0 << 11 << u"00:01:00;02"_s;
        QTest::newRow("hour 24") << u"23:00:00:00 24:00:01:00"_s << ShotListFault::NoSuchTimecode << 0 << 12 << 11 << QString{};
        QTest::newRow("out before in") << u"10:00:02:00 10:00:01:00"_s << ShotListFault::OutBeforeIn << 0 << 12 << 11 << QString{};
        QTest::newRow("overlap") << u"10:00:00:00 10:00:02:00\n10:00:01:13 10:00:03:00"_s << ShotListFault::Overlap << 1 << 0 << 11 << u"10:00:02:00"_s;
        QTest::newRow("before the clip") << u"start 10:00:00:00\n09:59:59:00 10:00:03:00"_s << ShotListFault::BeforeClip << 1 << 0 << 11 << QString{};
        QTest::newRow("six stars") << u"10:00:00:00 10:00:02:00 a *6"_s << ShotListFault::OutsideRating << 0 << 26 << 2 << QString{};
        QTest::newRow("a note first") << u" | a"_s << ShotListFault::NoteWithoutShot << 0 << 1 << 1 << QString{};
        QTest::newRow("no such rate") << u"rate fast"_s << ShotListFault::NoSuchRate << 0 << 5 << 4 << QString{};
        QTest::newRow("two rates") << u"rate 25\nrate 50"_s << ShotListFault::RateTwice << 1 << 5 << 2 << QString{};
        QTest::newRow("prose") << u"and then he says"_s << ShotListFault::NotUnderstood << 0 << 0 << 3 << QString{};
        QTest::newRow("one timecode") << u"10:00:00:00 and on"_s << ShotListFault::NotUnderstood << 0 << 12 << 3 << QString{};
    }
    void findsWhatIsNotRight() {
        QFETCH(QString, text);
        QFETCH(ShotListFault, fault);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(int, length);
        QFETCH(QString, replacement);
        const ShotList list = read(text);
        QCOMPARE(list.problems.size(), 1);
        const ShotListProblem& problem = list.problems.first();
        QCOMPARE(problem.fault, fault);
        QCOMPARE(problem.isWarning, fault == ShotListFault::Overlap);
        QCOMPARE(problem.line, line);
        QCOMPARE(problem.column, column);
        QCOMPARE(problem.length, length);
        QCOMPARE(problem.replacement, replacement);
        QCOMPARE(list.clips.first().entries.size(), fault == ShotListFault::Overlap ? 2 : 0);
    }

    void makesTheLineRightWithTheReplacement() {
        QString text = u"10:04:02:00  10:04:23:27  CU"_s;
        const ShotListProblem problem = read(text).problems.first();
        text.replace(problem.column, problem.length, problem.replacement);
        QVERIFY(read(text).problems.isEmpty());
    }

    void takesAShotAcrossMidnight() {
        const ShotList list = read(u"start 23:59:50:00\n23:59:59:00 00:00:01:00 bells\n00:00:02:00 00:00:03:00 crowd"_s);
        QVERIFY(list.problems.isEmpty());
        const qint64 day = qint64{24} * 3600 * 25;
        QCOMPARE(list.clips.first().entries.at(0).out, day + 25);
        QCOMPARE(list.clips.first().entries.at(1).in, day + 50);
    }

    void leavesOutTheNoteOfAShotThatCannotBeRead() {
        const ShotList list = read(u"10:00:00:00 10:00:02:00 a\n10:00:03:00 10:00:02:27 b\n | of b"_s);
        QCOMPARE(list.clips.first().entries.size(), 1);
        QCOMPARE(list.clips.first().entries.first().text, u"a"_s);
    }

    void readsAListOfSeveralClips() {
        const ShotList list = read(u"clip a.mxf\nrate 50\n10:00:00:49 10:00:02:00 a\nclip b.mxf\n10:00:00:00 10:00:02:00 b\n"_s);
        QVERIFY(list.problems.isEmpty());
        QCOMPARE(list.clips.size(), 2);
        QCOMPARE(list.clips.at(1).clip, u"b.mxf"_s);
        QVERIFY(!list.clips.at(1).rate);
    }

    void takesAnyTextWithoutFail() {
        for (const QString& text : {u""_s, u"\n\n"_s, u"\"\"\""_s, u"10:00:00:00 10:00:01:00 #\"open"_s, u"\\"_s, u"== "_s, u"10:00:00:00 10:00:01:00 x \\"_s,
                                    QString{1, QChar::Null}}) {
            const ShotList list = read(text);
            QVERIFY(!list.clips.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ShotListTest)
#include "shotlist_test.moc"
