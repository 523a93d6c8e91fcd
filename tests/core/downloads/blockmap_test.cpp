// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/blockmap.h"

#include <QTest>

using namespace Rushes::Downloads;

class BlockMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        // Blocks of 10: whole, whole, 4 of it, nothing, whole.
        m_map = BlockMap{10};
        m_map.set(0, {.filled = 10, .hash = 1});
        m_map.set(1, {.filled = 10, .hash = 2});
        m_map.set(2, {.filled = 4, .hash = 3});
        m_map.set(4, {.filled = 10, .hash = 5});
    }

    void countsAndFindsItsEdges() {
        QCOMPARE(m_map.bytes(), 34);
        QCOMPARE(m_map.end(), 50);
        QCOMPARE(m_map.heldUpTo(0), 24);
        QCOMPARE(m_map.heldUpTo(13), 24);
        QCOMPARE(m_map.heldUpTo(24), 24);
        QCOMPARE(m_map.heldUpTo(30), 30);
        QCOMPARE(m_map.heldUpTo(40), 50);
        QCOMPARE(m_map.heldUpTo(1000), 1000);
    }

    void whatIsWantedIsWhatIsNotHeld() {
        QCOMPARE(m_map.wanted(55), (QList<Stretch>{{24, 40}, {50, 55}}));
        QCOMPARE(m_map.wanted(50), (QList<Stretch>{{24, 40}}));
        QCOMPARE(m_map.wanted(24), QList<Stretch>{});
        QCOMPARE(BlockMap{10}.wanted(25), (QList<Stretch>{{0, 25}}));
        QCOMPARE(BlockMap{10}.wanted(0), QList<Stretch>{});
    }

    void whatIsDroppedIsWantedAgain() {
        m_map.drop(0);
        QCOMPARE(m_map.bytes(), 24);
        QCOMPARE(m_map.wanted(50), (QList<Stretch>{{0, 10}, {24, 40}}));
        m_map.drop(4);
        QCOMPARE(m_map.end(), 24);
        QCOMPARE(m_map.count(), 3);
    }

    void whatIsDoubtedIsWantedWhole() {
        m_map.doubtAll();
        QCOMPARE(m_map.rounds(), 1);
        QVERIFY(m_map.hasDoubts());
        QCOMPARE(m_map.wanted(50), (QList<Stretch>{{0, 50}}));
        m_map.set(1, {.filled = 10, .hash = 2});
        QCOMPARE(m_map.wanted(50), (QList<Stretch>{{0, 10}, {20, 50}}));
    }

    void theJournalKeepsAllOfIt() {
        m_map.doubtAll();
        m_map.set(1, {.filled = 10, .hash = ~BlockHash{0}});
        QCOMPARE(BlockMap::fromText(m_map.text()), m_map);
        QCOMPARE(BlockMap{}.text(), QString{});
        QCOMPARE(BlockMap::fromText({}), BlockMap{});
    }

    void aTextThatIsNotOursPromisesNothing() {
        const QString text = m_map.text();
        QVERIFY(!BlockMap::fromText(text.chopped(4)));
        QVERIFY(!BlockMap::fromText(text + QStringLiteral("AAAA")));
        QVERIFY(!BlockMap::fromText(QStringLiteral("nonsense")));
        QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
        bytes[13] = 11; // more in a block than fits
        QVERIFY(!BlockMap::fromText(QString::fromLatin1(bytes.toBase64())));
        bytes[13] = 10;
        QVERIFY(BlockMap::fromText(QString::fromLatin1(bytes.toBase64())));
        bytes[0] = 9; // of a later program
        QVERIFY(!BlockMap::fromText(QString::fromLatin1(bytes.toBase64())));
    }

    void largeFilesHaveLargeBlocks() {
        QCOMPARE(BlockMap::blockSizeFor(std::nullopt), BlockMap::smallBlock);
        QCOMPARE(BlockMap::blockSizeFor(qint64{1} << 30), BlockMap::smallBlock);
        QCOMPARE(BlockMap::blockSizeFor(qint64{100} << 30), BlockMap::largeBlock);
    }

private:
    BlockMap m_map;
};

QTEST_APPLESS_MAIN(BlockMapTest)
#include "blockmap_test.moc"
