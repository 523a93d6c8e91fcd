// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QTest>

using Rushes::Ui::placeOnScreens;

namespace {

const QRect laptop{0, 0, 1920, 1080};
const QRect desk{1920, 0, 2560, 1440};

} // namespace

class WindowPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatCanBeHeldStays_data() {
        QTest::addColumn<QRect>("window");
        QTest::newRow("on the main screen") << QRect{100, 100, 1440, 900};
        QTest::newRow("on the other") << QRect{2500, 300, 1440, 900};
        QTest::newRow("over both") << QRect{1500, 100, 1440, 900};
        QTest::newRow("half over the edge") << QRect{-1000, 100, 1440, 900};
        QTest::newRow("its foot below the screen") << QRect{100, 900, 1440, 900};
    }
    void aWindowThatCanBeHeldStays() {
        QFETCH(const QRect, window);
        QCOMPARE(placeOnScreens(window, {laptop, desk}), window);
    }
    /// The screen at the desk is unplugged: the window comes to the one that is left, whole.
    void aWindowOfAVanishedScreenComesHome() {
        const QRect kept = placeOnScreens({2500, 300, 1440, 900}, {laptop});
        QVERIFY(laptop.contains(kept));
        QCOMPARE(kept.size(), QSize(1440, 900));
        QCOMPARE(kept.center(), laptop.center());
    }
    void aWindowLargerThanTheScreenBecomesAsLarge() {
        QCOMPARE(placeOnScreens({2000, 100, 2400, 1300}, {laptop}), laptop);
        QVERIFY(laptop.contains(placeOnScreens({0, 0, 2400, 900}, {laptop})));
    }
    /// Its upper edge is above all screens: nobody could move it.
    void aWindowThatCannotBeHeldComesBack() {
        QVERIFY(laptop.contains(placeOnScreens({100, -300, 1440, 900}, {laptop})));
        QVERIFY(laptop.contains(placeOnScreens({1900, 100, 1440, 900}, {laptop})));
    }
    void withoutScreensItStays() { QCOMPARE(placeOnScreens({5, 6, 7, 8}, {}), QRect(5, 6, 7, 8)); }
};

QTEST_GUILESS_MAIN(WindowPlaceTest)
#include "windowplace_test.moc"
