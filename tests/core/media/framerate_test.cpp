// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/framerate.h"

#include <QTest>

using Rushes::Media::FrameRate;
using namespace Qt::StringLiterals;

namespace {

class FrameRateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadFromText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("nominal");
        QTest::addColumn<bool>("canDrop");
        QTest::addRow("whole") << u"25"_s << u"25/1"_s << u"25 fps"_s << 25 << false;
        QTest::addRow("fraction") << u"30000/1001"_s << u"30000/1001"_s << u"29.97 fps"_s << 30 << true;
        QTest::addRow("lowest terms") << u"50000/1000"_s << u"50/1"_s << u"50 fps"_s << 50 << false;
        QTest::addRow("rounded") << u"29.97"_s << u"30000/1001"_s << u"29.97 fps"_s << 30 << true;
        QTest::addRow("longer") << u"29.97003"_s << u"30000/1001"_s << u"29.97 fps"_s << 30 << true;
        QTest::addRow("film, three digits") << u"23.976"_s << u"24000/1001"_s << u"23.976 fps"_s << 24 << false;
        QTest::addRow("film, rounded") << u"23.98"_s << u"24000/1001"_s << u"23.976 fps"_s << 24 << false;
        QTest::addRow("film, cut") << u"23.97"_s << u"24000/1001"_s << u"23.976 fps"_s << 24 << false;
        QTest::addRow("double") << u"59.94"_s << u"60000/1001"_s << u"59.94 fps"_s << 60 << true;
        QTest::addRow("fourfold") << u"119.88"_s << u"120000/1001"_s << u"119.88 fps"_s << 120 << false;
        QTest::addRow("exact decimal") << u"12.5"_s << u"25/2"_s << u"12.5 fps"_s << 13 << false;
        QTest::addRow("decimal zeros") << u"30.00"_s << u"30/1"_s << u"30 fps"_s << 30 << false;
        QTest::addRow("slow") << u"1/5"_s << u"1/5"_s << u"0.2 fps"_s << 1 << false;
        QTest::addRow("fastest") << u"1000"_s << u"1000/1"_s << u"1000 fps"_s << 1000 << false;
    }
    void isReadFromText() {
        QFETCH(QString, text);
        const auto rate = FrameRate::parse(text);
        QVERIFY(rate);
        QTEST(rate->text(), "exact");
        QTEST(rate->label(), "label");
        QTEST(rate->nominal(), "nominal");
        QTEST(rate->canDrop(), "canDrop");
        QCOMPARE(FrameRate::parse(rate->text()), rate);
    }

    void refusesWhatIsNoRate_data() {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "0", "0/1", "25/0", "-25", "25/-1", "1001", "1000.5", "25 ", "25fps", "1e3", "25/1/1", ".5", "25.", "9999999999/1", "nan"})
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoRate() {
        QFETCH(QString, text);
        QVERIFY(!FrameRate::parse(text));
    }

    void refusesRatesOutOfBounds() {
        QVERIFY(!FrameRate::of(0));
        QVERIFY(!FrameRate::of(-25));
        QVERIFY(!FrameRate::of(25, 0));
        QVERIFY(!FrameRate::of(25, -1));
        QVERIFY(!FrameRate::of(1'000'001, 1000));
        QVERIFY(!FrameRate::of(std::numeric_limits<qint64>::max(), 1));
        QVERIFY(FrameRate::of(1000));
    }
};

} // namespace

QTEST_GUILESS_MAIN(FrameRateTest)
#include "framerate_test.moc"
