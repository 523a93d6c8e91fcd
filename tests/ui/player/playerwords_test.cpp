// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerwords.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class PlayerWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAndTimecodesNameEachOther_data() {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("start");
        QTest::addColumn<qint64>("frame");
        QTest::addColumn<QString>("timecode");
        QTest::newRow("25") << u"25/1"_s << u"10:00:00:00"_s << qint64{611} << u"10:00:24:11"_s;
        QTest::newRow("from zero where none is known") << u"25/1"_s << QString{} << qint64{611} << u"00:00:24:11"_s;
        QTest::newRow("from zero where it is nonsense") << u"25/1"_s << u"10:00:00:25"_s << qint64{0} << u"00:00:00:00"_s;
        QTest::newRow("drop-frame leaves out two labels a minute") << u"30000/1001"_s << u"10:00:00;00"_s << qint64{1800} << u"10:01:00;02"_s;
        QTest::newRow("but not in the tenth") << u"30000/1001"_s << u"10:09:59;29"_s << qint64{1} << u"10:10:00;00"_s;
        QTest::newRow("59.94") << u"60000/1001"_s << u"00:00:00;00"_s << qint64{3600} << u"00:01:00;04"_s;
        QTest::newRow("29.97 without") << u"30000/1001"_s << u"10:00:00:00"_s << qint64{1800} << u"10:01:00:00"_s;
        QTest::newRow("23.976") << u"24000/1001"_s << u"01:00:00:00"_s << qint64{25} << u"01:00:01:01"_s;
        QTest::newRow("50") << u"50/1"_s << u"10:00:00:00"_s << qint64{99} << u"10:00:01:49"_s;
        QTest::newRow("across midnight") << u"25/1"_s << u"23:59:59:00"_s << qint64{50} << u"00:00:01:00"_s;
    }
    void framesAndTimecodesNameEachOther() {
        QFETCH(QString, rate);
        QFETCH(QString, start);
        QFETCH(qint64, frame);
        QFETCH(QString, timecode);
        const auto exact = Media::FrameRate::parse(rate).value();
        QCOMPARE(timecodeText(frame, exact, start), timecode);
        QCOMPARE(frameOf(timecode, exact, start), frame);
    }

    void aShotListMayBeTypedWithColons() {
        const auto rate = Media::FrameRate::parse(u"29.97").value();
        QCOMPARE(frameOf(u"10:01:00:02"_s, rate, u"10:00:00;00"_s), 1800);
        QCOMPARE(frameOf(u"10:01:00;00"_s, rate, u"10:00:00:00"_s), 1800);
    }

    void whatNamesNoFrameIsNone() {
        const auto rate = Media::FrameRate::of(25).value();
        QVERIFY(!frameOf(u"10:00:00:25"_s, rate, u"10:00:00:00"_s));
        QVERIFY(!frameOf(u"09:59:59:24"_s, rate, u"10:00:00:00"_s)); // before the start
        QVERIFY(!frameOf(u"at the end"_s, rate, u"10:00:00:00"_s));
        QVERIFY(!frameOf({}, rate, {}));
        QVERIFY(!frameOf(u"10:01:00;00"_s, Media::FrameRate::parse(u"29.97").value(), u"10:00:00;00"_s)); // a label that is left out
    }

    void everyFaultHasWords() {
        for (const PlayerFault fault : {PlayerFault::NoEngine, PlayerFault::AddressRefused, PlayerFault::CannotOpen, PlayerFault::NotPlayable}) {
            QVERIFY(describe(fault).lead.endsWith(u'.'));
            QVERIFY(!describe(fault).rest.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PlayerWordsTest)
#include "playerwords_test.moc"
