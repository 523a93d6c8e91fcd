// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/rangeplan.h"
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Bytes that somebody waits for, before the rest of a file.
class FetchOrderTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    // Head and tail first, and the file is right in the end.
    void whatSomebodyWaitsForComesFirst_data() {
        QTest::addColumn<int>("connections");
        QTest::newRow("one connection") << 1;
        QTest::newRow("three") << 3;
    }
    void whatSomebodyWaitsForComesFirst() {
        QFETCH(const int, connections);
        const QByteArray bytes = payload(96 * MiB + 77);
        m_server->serve("/clip", bytes).slow(10 * MiB);
        const DownloadId id = add(manyFor("/clip", bytes, connections));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB);
        const Stretch tail = endsOf(bytes.size()).constLast();
        QVERIFY(m_queue->parts(id).blocks.heldUpTo(tail.from) == tail.from);
        m_queue->prefer(id, endsOf(bytes.size()));
        const auto tailIsHere = [&] { return m_queue->parts(id).blocks.heldUpTo(tail.from) >= bytes.size(); };
        QTRY_VERIFY_WITH_TIMEOUT(tailIsHere(), 15'000);
        QVERIFY2(m_queue->find(id)->received.bytes() < bytes.size() * 3 / 4, qPrintable(m_queue->find(id)->received.text()));
        QVERIFY(m_queue->parts(id).blocks.heldUpTo(0) >= 8 * MiB || connections == 1);
        m_server->operator[]("/clip").heal();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 30'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
    }

    // Nobody has to have it running: what is preferred holds for the next try.
    void whatIsPreferredBeforeItRunsComesFirstToo() {
        const QByteArray bytes = payload(60 * MiB);
        m_server->serve("/clip", bytes).slow(12 * MiB);
        m_queue->setMetered(true);
        const DownloadId id = add(manyFor("/clip", bytes, 2));
        m_queue->prefer(id, {{48 * MiB, 56 * MiB}});
        m_queue->setMetered(false);
        QTRY_VERIFY(m_queue->parts(id).blocks.heldUpTo(48 * MiB) >= 56 * MiB);
        QVERIFY(m_queue->find(id)->received.bytes() < 50 * MiB);
        m_server->operator[]("/clip").heal();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 30'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // A server that sends the whole file whatever is asked for costs time, and no byte of what is here.
    void aServerThatKnowsNoRangesIsLeftInItsOrder() {
        const QByteArray bytes = payload(60 * MiB);
        m_server->serve("/clip", bytes).ignoreRange().slow(12 * MiB);
        const DownloadId id = add(manyFor("/clip", bytes, 1));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB);
        m_queue->prefer(id, endsOf(bytes.size()));
        QTRY_VERIFY(m_server->requests("/clip").size() > 1);
        m_server->operator[]("/clip").heal().ignoreRange();
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(5min), state(id) == DownloadState::Ready), 30'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

private:
    DownloadRequest manyFor(const QByteArray& path, const QByteArray& bytes, int connections) const {
        DownloadRequest request = requestFor(path, bytes);
        request.connections = connections;
        request.fileName = path == "/clip" ? u"clip.mxf"_s : u"other.mxf"_s;
        return request;
    }
};

QTEST_GUILESS_MAIN(FetchOrderTest)
#include "fetchorder_test.moc"
