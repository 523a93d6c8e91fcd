// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/storyboard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Rushes::Catalogue::Storyboard;

namespace {

/// 18 frames of a minute and a half in five columns and four rows.
Storyboard eighteen() { return {QUrl{u"https://media.example.int/s.jpg"_s}, 5, 4, 18, {240, 135}, 5s}; }

} // namespace

class StoryboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceOnThePictureIsAFrame_data() {
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("frame");
        QTest::newRow("left edge") << 0 << 180 << 0;
        QTest::newRow("end of the first") << 9 << 180 << 0;
        QTest::newRow("beginning of the second") << 10 << 180 << 1;
        QTest::newRow("right edge") << 179 << 180 << 17;
        QTest::newRow("before it") << -40 << 180 << 0;
        QTest::newRow("behind it") << 4000 << 180 << 17;
        QTest::newRow("fewer pixels than frames") << 8 << 9 << 16;
        QTest::newRow("no width") << 3 << 0 << 0;
    }
    void aPlaceOnThePictureIsAFrame() {
        QFETCH(int, x);
        QFETCH(int, width);
        QTEST(eighteen().frameAt(x, width), "frame");
    }

    void framesLieInReadingOrder() {
        const Storyboard board = eighteen();
        const QSize told{1200, 540};
        QCOMPARE(board.placeOf(0, told), QRect(0, 0, 240, 135));
        QCOMPARE(board.placeOf(4, told), QRect(960, 0, 240, 135));
        QCOMPARE(board.placeOf(5, told), QRect(0, 135, 240, 135));
        QCOMPARE(board.placeOf(17, told), QRect(480, 405, 240, 135));
        QCOMPARE(board.placeOf(18, told), QRect{});
        QCOMPARE(board.placeOf(-1, told), QRect{});
        QCOMPARE(board.offsetOf(17), 85s);
    }

    void framesStayInsideAPictureOfAnotherSize() {
        const Storyboard board = eighteen();
        const QSize other{601, 271};
        int covered = 0;
        for (int index = 0; index < 5; ++index) {
            const QRect place = board.placeOf(index, other);
            QCOMPARE(place.left(), covered); // no gap between two, and none shows a piece of the other
            covered = place.right() + 1;
        }
        QCOMPARE(covered, 601);
        for (int index = 0; index < board.count; ++index) QVERIFY(QRect({}, other).contains(board.placeOf(index, other)));
        QVERIFY(board.placeOf(3, QSize{}).isEmpty());
    }

    void numbersMustFitEachOther() {
        QVERIFY(eighteen().isSound());
        QVERIFY(!Storyboard{}.isSound());
        Storyboard board = eighteen();
        board.count = 21;
        QVERIFY(!board.isSound());
        board = eighteen();
        board.frame = {4000, 135};
        QVERIFY(!board.isSound());
        board = eighteen();
        board.frame = {2000, 2000}; // within the sides, too many pixels
        QVERIFY(!board.isSound());
        board = eighteen();
        board.interval = 0ms;
        QVERIFY(!board.isSound());
        board = eighteen();
        board.columns = 1'000'000;
        board.rows = 1'000'000;
        QVERIFY(!board.isSound());
    }
};

QTEST_GUILESS_MAIN(StoryboardTest)
#include "storyboard_test.moc"
