// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/rangeplan.h"

#include <QTest>

using namespace Rushes::Downloads;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 block = 4 * MiB;

} // namespace

class RangePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Somebody plays the file while it comes.
    void whatIsWaitedForComesFirst() {
        const QList<Stretch> wanted{{16, 40}, {56, 100}};
        QCOMPARE(preferredFirst(wanted, {}, 4), wanted);
        QCOMPARE(preferredFirst(wanted, {{0, 8}}, 4), wanted); // it is here
        QCOMPARE(preferredFirst(wanted, {{0, 8}, {94, 100}}, 4), (QList<Stretch>{{92, 100}, {16, 40}, {56, 92}}));
        QCOMPARE(preferredFirst(wanted, {{30, 60}}, 4), (QList<Stretch>{{28, 40}, {56, 60}, {16, 28}, {60, 100}}));
        QCOMPARE(preferredFirst(wanted, {{92, 100}, {80, 100}}, 4), (QList<Stretch>{{92, 100}, {80, 92}, {16, 40}, {56, 80}}));
    }

    void theEndsOfAShortFileDoNotOverlap() {
        constexpr qint64 MiB = 1024 * 1024;
        QCOMPARE(endsOf(100 * MiB), (QList<Stretch>{{0, 8 * MiB}, {84 * MiB, 100 * MiB}}));
        QCOMPARE(endsOf(10 * MiB), (QList<Stretch>{{0, 8 * MiB}, {8 * MiB, 10 * MiB}}));
        QCOMPARE(endsOf(3 * MiB).constFirst(), (Stretch{0, 3 * MiB}));
    }

    // One connection alone asks for the whole file; when it is joined by another the front still comes first.
    void aVeryLongRangeIsSplitWhereOneEnds() {
        constexpr qint64 MiB = 1024 * 1024;
        const auto next = nextRange({{100 * MiB, 4096 * MiB}}, {{100 * MiB, 4096 * MiB}}, 2, 4 * MiB);
        QVERIFY(next && next->shortened == 0);
        QCOMPARE(next->range, (Stretch{164 * MiB, 228 * MiB}));
    }

    // As connections are added one after another, they divide what is wanted among them without a gap and without an overlap.
    void severalConnectionsShareAFile() {
        const QList<Stretch> wanted{{0, 24 * MiB + 5}};
        QList<Stretch> underWay;
        while (const auto next = nextRange(wanted, underWay, 3, block)) {
            QVERIFY(!next->shortened);
            underWay.append(next->range);
        }
        QCOMPARE(underWay, (QList<Stretch>{{0, 12 * MiB}, {12 * MiB, 24 * MiB}, {24 * MiB, 24 * MiB + 5}}));
    }

    void theFrontComesFirst() {
        const auto next = nextRange({{3 * MiB, 5 * MiB}, {40 * MiB, 4000 * MiB}}, {{40 * MiB, 104 * MiB}}, 4, block);
        QCOMPARE(next, (NextRange{{3 * MiB, 5 * MiB}}));
        const auto after = nextRange({{3 * MiB, 5 * MiB}, {40 * MiB, 4000 * MiB}}, {{40 * MiB, 104 * MiB}, {3 * MiB, 5 * MiB}}, 4, block);
        QCOMPARE(after, (NextRange{{104 * MiB, 168 * MiB}}));
    }

    // A stretch may begin within a block, where a connection was cut; the range after it begins at a block's beginning.
    void rangesMeetAtBlocks() {
        const auto next = nextRange({{5 * MiB + 1, 100 * MiB}}, {}, 4, block);
        QVERIFY(next);
        QCOMPARE(next->range.from, 5 * MiB + 1);
        QCOMPARE(next->range.to % block, 0);
    }

    void theLongestUnderWayIsSplitInTheEnd() {
        const auto next = nextRange({{0, 100 * MiB}}, {{0, 10 * MiB}, {10 * MiB, 100 * MiB}}, 4, block);
        QVERIFY(next);
        QCOMPARE(next->shortened, 1);
        QCOMPARE(next->range, (Stretch{56 * MiB, 100 * MiB}));
    }

    void whatIsNearlyHereIsNotSplit() {
        QCOMPARE(nextRange({{0, 31 * MiB}}, {{0, 31 * MiB}}, 4, block), std::nullopt);
        QCOMPARE(nextRange({}, {}, 4, block), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(RangePlanTest)
#include "rangeplan_test.moc"
