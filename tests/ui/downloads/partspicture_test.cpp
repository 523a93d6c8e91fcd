// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partspicture.h"

#include <QTest>

using namespace Rushes::Downloads;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MB = 1'000'000;
const QString noBreak = u"\u00a0"_s;

/// Ten blocks of a megabyte: three are here, one is in doubt, and two connections bring the rest.
DownloadParts tenBlocks() {
    DownloadParts parts{.size = 10 * MB, .blocks = BlockMap{MB}};
    for (const qsizetype block : {0, 1, 2}) parts.blocks.set(block, {.filled = MB});
    parts.blocks.set(3, {.filled = MB, .doubted = true});
    parts.blocks.set(4, {.filled = MB / 2});
    parts.arrivals = {{{7 * MB, 10 * MB}, 7 * MB}, {{4 * MB, 6 * MB}, 4 * MB + MB / 2, 6.1e6}};
    return parts;
}

} // namespace

class PartsPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRangeIsToldInTheOrderOfTheFile() {
        const PartsPicture picture{tenBlocks()};
        QCOMPARE(picture.pieces().size(), 10);
        QCOMPARE(picture.ranges(), (QList<PartsPicture::Range>{{.first = 4, .last = 5, .fraction = 0.25}, {.first = 7, .last = 9, .fraction = 0}}));
        QCOMPARE(picture.summary(), u"10 blocks of 1 MB, 2 ranges"_s);
    }

    void theWordsSayWhatIsDrawn() {
        const QString words = PartsPicture{tenBlocks()}.description().replace(noBreak, u" "_s);
        QCOMPARE(words, u"10 blocks of 1 MB, 2 ranges: 3 on disk, 2 arriving, 1 in doubt, 4 to come. "
                        "Range 1: 25 % of it, at block 5 of 10. Range 2: 0 % of it, at block 8 of 10. What is in doubt is fetched again and compared."_s);
        QCOMPARE(PartsPicture{tenBlocks()}.wordsFor(9).replace(noBreak, u" "_s), u"Block 10, from 9.0 MB to 10.0 MB: to come"_s);
        QVERIFY(PartsPicture{tenBlocks()}.wordsFor(3).endsWith(u"in doubt, fetched again and compared"_s));
    }

    // With what is between them, so that no byte of the file is without a place.
    void eachConnectionHasARow() {
        const PartsPicture picture{tenBlocks()};
        QCOMPARE(picture.rows().size(), 4);
        qint64 reached = 0;
        for (const PartsPicture::Row& row : picture.rows()) {
            QCOMPARE(row.bytes.from, reached);
            reached = row.bytes.to;
        }
        QCOMPARE(reached, 10 * MB);
        const auto& rows = picture.rows();
        QVERIFY(!rows.at(0).range && !rows.at(2).range);
        QCOMPARE(rows.at(0).pieces, (QList{PartState::OnDisk, PartState::OnDisk, PartState::OnDisk, PartState::Doubted}));
        QCOMPARE(PartsPicture::wordsFor(rows.at(0)), u"in doubt"_s);
        QCOMPARE(rows.at(1).range, 0);
        QCOMPARE(rows.at(1).pieces, (QList{PartState::Arriving, PartState::ToCome}));
        QCOMPARE(PartsPicture::wordsFor(rows.at(1)).replace(noBreak, u" "_s), u"25 %"_s);
        QCOMPARE(PartsPicture::wordsFor(rows.at(2)), u"to come"_s);
        QCOMPARE(PartsPicture::speedOf(rows.at(1)).replace(noBreak, u" "_s), u"6.1 MB/s"_s);
        QVERIFY(PartsPicture::speedOf(rows.at(0)).isEmpty()); // nobody is at work there
        QVERIFY(PartsPicture::speedOf(rows.at(3)).isEmpty()); // not to be told yet
        QCOMPARE(rows.at(3).range, 1);
        QCOMPARE(picture.wordsFor(rows.at(3), 2).replace(noBreak, u" "_s), u"Connection 2, from 9.0 MB to 10.0 MB: to come"_s);
        QCOMPARE(picture.wordsFor(rows.at(0), 3).replace(noBreak, u" "_s), u"No connection, from 3.0 MB to 4.0 MB: in doubt, fetched again and compared"_s);
    }

    void oneConnectionNeedsNoRows() {
        DownloadParts parts = tenBlocks();
        parts.arrivals.removeLast();
        QVERIFY(PartsPicture{parts}.rows().isEmpty());
        parts.arrivals.clear();
        QVERIFY(PartsPicture{parts}.rows().isEmpty());
    }

    void aLargeFileIsCutIntoAsManyPiecesAsCanBeTold() {
        DownloadParts parts{.size = 100'000 * MB, .blocks = BlockMap{BlockMap::largeBlock}};
        const PartsPicture picture{parts};
        QCOMPARE(picture.pieces().size(), 98);
        QCOMPARE(picture.summary(), u"98 blocks of 1024 MB"_s);
        QCOMPARE(picture.count(PartState::ToCome), 98);
    }

    void aRangeWhoseLastByteHasComeIsNoneAnyMore() {
        DownloadParts parts = tenBlocks();
        parts.arrivals = {{{4 * MB, 6 * MB}, 6 * MB}};
        QVERIFY(PartsPicture{parts}.ranges().isEmpty());
        parts.arrivals = {{{8 * MB, 20 * MB}, 9 * MB}}; // a request without an end
        QCOMPARE(PartsPicture{parts}.ranges().constFirst().last, 9);
    }

    void nothingIsSaidOfAFileWhoseSizeNobodyKnows() {
        const PartsPicture picture{DownloadParts{}};
        QVERIFY(picture.pieces().isEmpty());
        QVERIFY(picture.summary().isEmpty());
        QVERIFY(picture.description().isEmpty());
    }
};

QTEST_APPLESS_MAIN(PartsPictureTest)
#include "partspicture_test.moc"
