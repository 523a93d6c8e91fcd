// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QFile>
#include <QTest>

#include <atomic>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 blockSize = 4 * MiB;

} // namespace

/// A file whose digest is not the published one: what is bad is found and fetched again, and nothing else is written.
class MendingTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    // Wrong on its way: the second pass ends at the block that was bad.
    void aBlockThatWasWrongOnTheWireIsReplaced_data() {
        QTest::addColumn<int>("connections");
        QTest::newRow("one connection") << 1;
        QTest::newRow("four connections") << 4;
    }
    void aBlockThatWasWrongOnTheWireIsReplaced() {
        QFETCH(const int, connections);
        const QByteArray bytes = payload(40 * MiB);
        serveWithFaults(bytes, {9 * MiB + 7}, 1);
        m_server->operator[]("/clip").slow(32 * MiB); // so that little is on its way when the pass ends
        DownloadRequest request = requestFor("/clip", bytes);
        request.connections = connections;
        const DownloadId id = add(request);
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 15'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
        // With one connection what follows the bad block is not fetched again, but for what was on its way.
        if (connections == 1) QVERIFY2(m_server->bytesSent() < 40 * MiB + 12 * MiB + 16 * MiB, qPrintable(QString::number(m_server->bytesSent())));
    }

    void severalBadBlocksAreReplaced() {
        const QByteArray bytes = payload(40 * MiB);
        serveWithFaults(bytes, {1, 9 * MiB + 7, 17 * MiB, 22 * MiB, 40 * MiB - 1}, 1);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 15'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // Wrong at the source, always: after the second pass a person has to know.
    void whatIsWrongEveryTimeIsSetAside() {
        const QByteArray bytes = payload(12 * MiB);
        serveWithFaults(bytes, {5 * MiB}, 1000);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_COMPARE(state(id), DownloadState::Failed);
        QCOMPARE(m_queue->find(id)->failure, Failure::WrongDigest);
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(files(), QStringList{u"clip.mxf.%1.rejected"_s.arg(id.text())});
    }

    // The server vouches for what it sent: its file is not the one that was published, and a second pass would bring the same.
    void whatTheServerVouchesForIsNotFetchedTwice() {
        m_server->serve("/clip", payload(12 * MiB, 2)).reprDigest(digestOf(payload(12 * MiB, 2)).reprDigest());
        const DownloadId id = add(requestFor("/clip", payload(12 * MiB)));
        QTRY_COMPARE(state(id), DownloadState::Failed);
        QCOMPARE(m_queue->find(id)->failure, Failure::WrongDigest);
        QCOMPARE(m_server->requests().size(), 1);
    }

    // Changed on the disk while the program was not there: one block is fetched again, and one only.
    void aBlockThatTheDiskHasLostIsFetchedAgain() {
        const QByteArray bytes = payload(40 * MiB);
        m_server->serve("/clip", bytes).cutAfter(30 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        close();
        {
            QFile part{clip(u"clip.mxf.%1.part"_s.arg(id.text()))};
            QVERIFY(part.open(QIODevice::ReadWrite) && part.seek(5 * MiB));
            part.write("X");
        }
        m_server->operator[]("/clip").heal();
        const qint64 sent = m_server->bytesSent();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 15'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_server->bytesSent() - sent, 10 * MiB + blockSize);
        QVERIFY(std::ranges::contains(m_queue->events(id), Occurrence{BlocksLost{1}}, &DownloadEvent::what));
    }

    // The second pass goes on where it was when the program ended.
    void aSecondPassSurvivesAnEnd() {
        const QByteArray bytes = payload(40 * MiB);
        serveWithFaults(bytes, {33 * MiB}, 1);
        m_policy.bytes = 4 * MiB;
        open();
        m_server->operator[]("/clip").slow(64 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() == 2 && m_server->bytesSent() > 60 * MiB, 15'000); // in the second pass
        const QFuture<void> suspended = m_queue->suspend();
        QTRY_VERIFY(suspended.isFinished());
        m_server->operator[]("/clip").heal();
        const qint64 sent = m_server->bytesSent();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 15'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QVERIFY2(m_server->bytesSent() - sent <= 28 * MiB, qPrintable(QString::number(m_server->bytesSent() - sent)));
    }

private:
    /// `/clip`, with a bit wrong at each of these places the first `times` times it is sent.
    void serveWithFaults(const QByteArray& bytes, const QList<qint64>& places, int times) {
        struct Fault {
            qint64 place;
            std::atomic<int> left;
        };
        auto faults = std::make_shared<std::vector<std::unique_ptr<Fault>>>(); // shared by the server's threads
        for (const qint64 place : places) faults->push_back(std::make_unique<Fault>(place, times));
        m_server->serve("/clip", bytes.size(), [bytes, faults](qint64 offset, qsizetype length) {
            QByteArray piece = bytes.sliced(offset, length);
            for (const auto& fault : *faults)
                if (fault->place >= offset && fault->place < offset + length && fault->left-- > 0) piece[fault->place - offset] ^= 1;
            return piece;
        });
    }
};

QTEST_GUILESS_MAIN(MendingTest)
#include "mending_test.moc"
