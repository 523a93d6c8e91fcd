// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/timecodeentry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Rushes::Media;
using namespace Qt::StringLiterals;

class TimecodeEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("start");
        QTest::addColumn<qint64>("here");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("frame"); // -1 for none
        const auto at25 = [](const char* name, qint64 here, const QString& typed, qint64 frame) {
            QTest::newRow(name) << u"25"_s << u"10:00:00:00"_s << here << typed << frame;
        };
        at25("whole", 0, u"10:04:02:00"_s, 6050);
        at25("whole, digits", 0, u"10040200"_s, 6050);
        at25("whole, points", 0, u" 10.04.02.00 "_s, 6050);
        at25("end of one", 6050, u"4:03:10"_s, 6085);
        at25("end of one, digits", 6050, u"40310"_s, 6085);
        at25("frames only", 6050, u"7"_s, 6057);
        at25("frames only, there is none such", 6050, u"25"_s, -1);
        at25("seconds and frames", 6050, u"1012"_s, 6262);
        at25("further", 100, u"+5:00"_s, 225);
        at25("further, digits", 100, u"+500"_s, 225);
        at25("further, frames", 100, u"+12"_s, 112);
        at25("further, many frames", 100, u"+90"_s, 190);
        at25("back", 100, u"-12"_s, 88);
        at25("back, with a minus sign", 100, u"−12"_s, 88);
        at25("back beyond the start", 100, u"-1:00:00"_s, 0);
        at25("before the clip", 0, u"09:59:59:24"_s, -1);
        at25("nothing", 0, QString{}, -1);
        at25("a sign alone", 0, u"+"_s, -1);
        at25("words", 0, u"ten"_s, -1);
        at25("too much", 0, u"1:10:04:02:00"_s, -1);
        at25("too many digits", 0, u"110040200"_s, -1);
        QTest::newRow("across midnight") << u"25"_s << u"23:59:00:00"_s << qint64{0} << u"00:01:00:00"_s << qint64{3000};
        QTest::newRow("drop-frame, with ':'") << u"29.97"_s << u"01:00:00;00"_s << qint64{0} << u"01:10:00:00"_s << qint64{17982};
        QTest::newRow("drop-frame, a label that is left out") << u"29.97"_s << u"01:00:00;00"_s << qint64{0} << u"01:01:00;00"_s << qint64{-1};
        QTest::newRow("drop-frame, a minute further") << u"29.97"_s << u"01:00:00;00"_s << qint64{0} << u"+1:00:00"_s << qint64{1798};
        QTest::newRow("non-drop, a minute further") << u"29.97"_s << u"01:00:00:00"_s << qint64{0} << u"+1:00:00"_s << qint64{1800};
        QTest::newRow("59.94 drop-frame") << u"59.94"_s << u"00:00:00;00"_s << qint64{0} << u"00:01:00;04"_s << qint64{3600};
        QTest::newRow("a shorter end than the frames now") << u"25"_s << u"10:00:00:00"_s << qint64{24} << u"1:00"_s << qint64{25};
    }
    void readsWhatPeopleType() {
        QFETCH(QString, rate);
        QFETCH(QString, start);
        QFETCH(qint64, here);
        QFETCH(QString, typed);
        const auto first = Timecode::parse(start, FrameRate::parse(rate).value()).value();
        QTEST(readTimecodeEntry(typed, here, first).value_or(-1), "frame");
    }

    /// A place that is shown can be typed, and leads there from everywhere.
    void whatIsShownLeadsThere_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<bool>("drop");
        for (const auto& rate : {u"23.976"_s, u"24"_s, u"25"_s, u"29.97"_s, u"30"_s, u"50"_s, u"59.94"_s, u"60"_s}) {
            QTest::addRow("%s", qPrintable(rate)) << rate << false;
            if (FrameRate::parse(rate)->canDrop()) QTest::addRow("%s drop", qPrintable(rate)) << rate << true;
        }
    }
    void whatIsShownLeadsThere() {
        QFETCH(QString, rate);
        QFETCH(bool, drop);
        QRandomGenerator random{1};
        const FrameRate exact = FrameRate::parse(rate).value();
        for (int round = 0; round < 2000; ++round) {
            const Timecode start = Timecode::fromFrames(random.bounded(5'000'000), exact, drop);
            const qint64 frame = random.bounded(1'000'000);
            const qint64 here = random.bounded(1'000'000);
            const QString shown = start.plus(frame).text();
            QCOMPARE(readTimecodeEntry(shown, here, start).value_or(-1), frame);
            QCOMPARE(readTimecodeEntry(QString{shown}.remove(u':').remove(u';'), here, start).value_or(-1), frame);
            // Seen from the frame itself its own end is enough.
            QCOMPARE(readTimecodeEntry(shown.sliced(6), frame, start).value_or(-1), frame);
            QCOMPARE(readTimecodeEntry(u"+%1"_s.arg(here % 100), frame, start).value_or(-1), frame + here % 100);
        }
    }
};

QTEST_APPLESS_MAIN(TimecodeEntryTest)
#include "timecodeentry_test.moc"
