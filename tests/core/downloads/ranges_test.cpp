// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One file over several connections.
class RangesTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void theRangesOfOneFileArriveSideBySide() {
        const QByteArray bytes = payload(30 * MiB + 123);
        m_server->serve("/clip", bytes).slow(32 * MiB);
        const DownloadId id = add(manyFor("/clip", bytes, 4));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
        QCOMPARE(m_server->bytesSent(), bytes.size()); // no byte twice
        QVERIFY2(m_server->operator[]("/clip").mostAtOnce() >= 3, qPrintable(QString::number(m_server->operator[]("/clip").mostAtOnce())));
        const auto seen = m_server->requests("/clip");
        for (const SeenRequest& request : seen.sliced(1)) QVERIFY(!request.fields.value("if-range").isEmpty());
    }

    void oneConnectionAsksForTheFileAsItIs() {
        const QByteArray bytes = payload(30 * MiB);
        m_server->serve("/clip", bytes);
        const DownloadId id = add(manyFor("/clip", bytes, 1));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->requests("/clip").size(), 1);
        QVERIFY(!m_server->requests("/clip").constFirst().fields.contains("range"));
    }

    // Two replies are of one file only where a strong tag says so.
    void withoutAStrongTagOneConnectionGoesAlone_data() {
        QTest::addColumn<Fault>("fault");
        using R = Resource&;
        QTest::newRow("weak") << Fault{[](R r) { r.weakEtag(); }};
        QTest::newRow("none") << Fault{[](R r) { r.withoutEtag(); }};
    }
    void withoutAStrongTagOneConnectionGoesAlone() {
        QFETCH(const Fault, fault);
        const QByteArray bytes = payload(24 * MiB);
        fault(m_server->serve("/clip", bytes));
        const DownloadId id = add(manyFor("/clip", bytes, 4));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->operator[]("/clip").mostAtOnce(), 1);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // 6: and the next file from there is asked for in one piece at once.
    void aServerThatKnowsNoRangesIsAskedOnce() {
        const QByteArray bytes = payload(24 * MiB);
        m_server->serve("/clip", bytes).ignoreRange();
        m_server->serve("/next", bytes).ignoreRange();
        const DownloadId id = add(manyFor("/clip", bytes, 4));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_server->requests("/clip").size(), 2);
        const DownloadId next = add(manyFor("/next", bytes, 4));
        QTRY_COMPARE(state(next), DownloadState::Ready);
        QCOMPARE(m_server->requests("/next").size(), 1);
        QVERIFY(!m_server->requests("/next").constFirst().fields.contains("range"));
    }

    void aHostThatTakesOneConnectionIsLearned() {
        const QByteArray bytes = payload(40 * MiB);
        m_server->serve("/clip", bytes).atOnce(1).slow(64 * MiB);
        m_server->serve("/next", bytes).atOnce(1);
        const DownloadId id = add(manyFor("/clip", bytes, 4));
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 15'000);
        QCOMPARE(m_queue->find(id)->tries, 0); // nobody failed
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        const DownloadId next = add(manyFor("/next", bytes, 4));
        QTRY_COMPARE(state(next), DownloadState::Ready);
        QCOMPARE(m_server->requests("/next").size(), 1);
    }

    // A range that breaks off costs nothing that has come, whichever it was.
    void rangesThatBreakOffAreFetchedAfter() {
        const QByteArray bytes = payload(40 * MiB);
        m_server->serve("/clip", bytes).slow(64 * MiB).cutAfter(3 * MiB, 3, true);
        const DownloadId id = add(manyFor("/clip", bytes, 4));
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(5min), state(id) == DownloadState::Ready), 15'000);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QVERIFY2(m_server->bytesSent() < bytes.size() + 8 * MiB, qPrintable(QString::number(m_server->bytesSent())));
    }

    // 9: ranges of the new version are not put beside those of the old.
    void twoVersionsAreNeverMixed() {
        const QByteArray first = payload(40 * MiB);
        const QByteArray second = payload(40 * MiB, 2);
        m_server->serve("/clip", first).slow(16 * MiB);
        DownloadRequest request = manyFor("/clip", first, 4);
        request.sha256.reset(); // so that nothing but the engine's own care makes the file right
        const DownloadId id = add(request);
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 4 * MiB);
        m_server->operator[]("/clip").replace(second).heal().cutAfter(MiB, 2); // those under way go on with the old one
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(5min), state(id) == DownloadState::Ready), 20'000);
        const QByteArray content = contentOf(clip(u"clip.mxf"_s));
        QVERIFY(content == first || content == second);
    }

    // I2: holes and all.
    void anotherQueueGoesOnWithTheHoles() {
        const QByteArray bytes = payload(48 * MiB);
        m_server->serve("/clip", bytes).slow(8 * MiB);
        const DownloadId id = add(manyFor("/clip", bytes, 4));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 12 * MiB);
        const DownloadParts parts = m_queue->parts(id);
        QCOMPARE(parts.size, bytes.size());
        QVERIFY(parts.arrivals.size() > 1);
        QVERIFY(parts.blocks.wanted(parts.size).size() > 1);
        const QFuture<void> suspended = m_queue->suspend();
        QTRY_VERIFY(suspended.isFinished());
        const qint64 held = m_queue->find(id)->received.bytes();
        m_server->operator[]("/clip").heal();
        const qint64 sent = m_server->bytesSent();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 15'000);
        const qint64 more = m_server->bytesSent() - sent;
        QVERIFY2(more <= bytes.size() - held + MiB, qPrintable(QString::number(more))); // what a server has sent into a closed connection
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // 0 stands for as many as help, by the queue's policy; each connection is held down by the server here.
    void asManyAsHelpAreFound() {
        constexpr qint64 each = 8 * MiB;
        const QByteArray bytes = payload(100 * MiB);
        m_server->serve("/clip", bytes).slow(each);
        QueuePolicy policy = m_queue->policy();
        policy.connections = 0;
        m_queue->setPolicy(policy);
        const DownloadId id = add(manyFor("/clip", bytes, 0));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 0);
        QVERIFY(!m_server->requests("/clip").constFirst().fields.contains("range")); // one asks for the file as it is
        // The clock goes as fast as the server sends, so that the rate is what it is.
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(100ms), m_queue->parts(id).arrivals.size() >= 2), 20'000);
        m_server->operator[]("/clip").heal();
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(10ms), state(id) == DownloadState::Ready), 60'000);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
    }

    // The setting holds for what is under way, unless a download has wishes of its own.
    void anotherNumberOfConnectionsHoldsAtOnce() {
        const QByteArray bytes = payload(144 * MiB); // less is not worth four connections
        const QByteArray more = payload(47 * MiB);
        m_server->serve("/clip", bytes).slow(8 * MiB);
        m_server->serve("/other", more).slow(4 * MiB);
        const DownloadId id = add(manyFor("/clip", bytes, 0));
        const DownloadId own = add(manyFor("/other", more, 1));
        QTRY_COMPARE(m_queue->parts(id).arrivals.size(), 1);
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 0 && m_queue->find(own)->received.bytes() > 0);
        QueuePolicy policy = m_queue->policy();
        policy.connections = 4;
        m_queue->setPolicy(policy);
        QTRY_COMPARE(m_queue->find(id)->connections, 4); // bytes come over each
        QCOMPARE(m_queue->find(own)->connections, 1);
        QVERIFY(std::ranges::all_of(m_queue->parts(id).arrivals, [](const Arrival& arrival) { return arrival.position >= arrival.range.from; }));
        policy.connections = 2;
        m_queue->setPolicy(policy);
        m_server->operator[]("/clip").slow(16 * MiB); // for the ranges to come
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->parts(id).arrivals.size(), 2, 30'000);
        m_server->operator[]("/clip").heal();
        m_server->operator[]("/other").heal();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), DownloadState::Ready, 60'000);
        QCOMPARE(m_queue->find(id)->connections, 0);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QTRY_COMPARE_WITH_TIMEOUT(state(own), DownloadState::Ready, 60'000);
        QCOMPARE(m_server->requests("/other").size(), 1);
    }

private:
    DownloadRequest manyFor(const QByteArray& path, const QByteArray& bytes, int connections) const {
        DownloadRequest request = requestFor(path, bytes);
        request.connections = connections;
        request.fileName = path == "/clip" ? u"clip.mxf"_s : u"other.mxf"_s;
        return request;
    }
};

QTEST_GUILESS_MAIN(RangesTest)
#include "ranges_test.moc"
