// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadparts.h"

#include <QTest>

using namespace Rushes::Downloads;

class DownloadPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPieceHasItsState() {
        using enum PartState;
        DownloadParts parts{.size = 65, .blocks = BlockMap{10}};
        parts.blocks.set(0, {.filled = 10});
        parts.blocks.set(1, {.filled = 4});
        parts.blocks.set(3, {.filled = 10});
        parts.blocks.set(4, {.filled = 10, .doubted = true});
        QCOMPARE(parts.pieces(10), (QList{OnDisk, ToCome, ToCome, OnDisk, Doubted, ToCome, ToCome}));
        parts.arrivals = {{{14, 30}, 14}, {{50, 65}, 62}, {{0, 10}, 10}};
        QCOMPARE(parts.pieces(10), (QList{OnDisk, Arriving, ToCome, OnDisk, Doubted, ToCome, Arriving}));
        QCOMPARE(parts.pieces(20), (QList{Arriving, ToCome, Doubted, Arriving}));
        QCOMPARE(parts.pieces(1000), QList{Arriving});
    }

    void nothingIsDrawnOfAFileWhoseSizeNobodyKnows() {
        QVERIFY(DownloadParts{}.pieces(10).isEmpty());
        QVERIFY((DownloadParts{.size = 10}.pieces(0).isEmpty()));
    }
};

QTEST_APPLESS_MAIN(DownloadPartsTest)
#include "downloadparts_test.moc"
