// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A part is continued with its own bytes and no others, whoever stopped it.
class ContinuingTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    // 1, and the exact range of conventions.md 23
    void resumesFromTheLastByteAfterACut() {
        const QByteArray bytes = payload(8 * MiB);
        m_server->serve("/r/42", bytes).cutAfter(3 * MiB);
        const DownloadId id = add(requestFor("/r/42", bytes));
        QTRY_VERIFY(state(id) == DownloadState::Queued && m_queue->find(id)->retryAt.isValid()); // waiting for its retry
        QCOMPARE(m_queue->find(id)->received.bytes(), 3 * MiB);
        QCOMPARE(m_queue->find(id)->tries, 1);
        m_server->operator[]("/r/42").heal();
        m_clock->advance(1min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/r/42"), "bytes=3145728-");
        QVERIFY(!m_server->requests("/r/42").constLast().fields.value("if-range").isEmpty());
        QCOMPARE(m_server->bytesSent(), bytes.size());
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // Faults that show when a part is to be continued: the part is 1 MiB long when they begin.
    void aPartIsContinuedOnlyWithItsOwnBytes_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<qint64>("mostSent"); // bytes of bodies altogether, to see what was kept
        using R = Resource&;
        QTest::newRow("6 range ignored") << Fault{[](R r) { r.ignoreRange(); }} << 3 * MiB;
        QTest::newRow("7 starts earlier") << Fault{[](R r) { r.wrongContentRange(100); }} << qint64{-1};
        QTest::newRow("7 starts later") << Fault{[](R r) { r.wrongContentRange(MiB + 100); }} << qint64{-1};
        QTest::newRow("no Content-Range") << Fault{[](R r) { r.withoutContentRange(); }} << qint64{-1};
        QTest::newRow("9 another file") << Fault{[](R r) { r.replace(payload(2 * MiB, 2)); }} << 3 * MiB;
        QTest::newRow("10 tag has become weak") << Fault{[](R r) { r.weakEtag(); }} << 3 * MiB;
        QTest::newRow("10 tag is gone") << Fault{[](R r) { r.withoutEtag(); }} << 3 * MiB;
        QTest::newRow("9 other bytes under the old tag")
            << Fault{[](R r) { r.replace(payload(2 * MiB, 2)).changeEtag("\"same\"").ignoreRange(); }} << qint64{-1};
    }
    void aPartIsContinuedOnlyWithItsOwnBytes() {
        QFETCH(const Fault, fault);
        QFETCH(const qint64, mostSent);
        m_server->serve("/clip", payload(2 * MiB)).changeEtag("\"same\"").cutAfter(MiB);
        DownloadRequest request = requestFor("/clip", payload(2 * MiB));
        request.sha256.reset(); // so that nothing but the engine's own care makes the file right
        const DownloadId id = add(request);
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_server->operator[]("/clip").heal();
        fault(m_server->operator[]("/clip"));
        m_clock->advance(1min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        const QByteArray content = contentOf(clip(u"clip.mxf"_s));
        QVERIFY(content == payload(2 * MiB) || content == payload(2 * MiB, 2));
        if (mostSent >= 0) QVERIFY2(m_server->bytesSent() <= mostSent, qPrintable(QString::number(m_server->bytesSent())));
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
    }

    // 10
    void withoutATagTheTailIsCompared_data() {
        QTest::addColumn<bool>("same");
        QTest::newRow("same bytes") << true;
        QTest::newRow("other bytes") << false;
    }
    void withoutATagTheTailIsCompared() {
        QFETCH(bool, same);
        m_server->serve("/clip", payload(2 * MiB)).weakEtag().cutAfter(MiB);
        DownloadRequest request = requestFor("/clip", payload(2 * MiB));
        request.sha256.reset();
        const DownloadId id = add(request);
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_server->operator[]("/clip").heal();
        if (!same) m_server->operator[]("/clip").replace(payload(2 * MiB, 2)).weakEtag();
        m_clock->advance(1min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        const auto seen = m_server->requests("/clip");
        QCOMPARE(seen.at(1).fields.value("range"), "bytes=983040-"); // 64 KiB before the end of the part
        QVERIFY(!seen.at(1).fields.contains("if-range"));
        QCOMPARE(seen.size(), same ? 2 : 3);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(2 * MiB, same ? 1 : 2));
    }

    void pauseKeepsEveryByteAndResumeGoesOnThere() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB / 2);
        m_queue->pause({id});
        QCOMPARE(state(id), DownloadState::Paused);
        QTRY_VERIFY(stable() && partSize() == m_queue->find(id)->received.bytes());
        const qint64 held = m_queue->find(id)->received.bytes();
        m_server->operator[]("/clip").heal();
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=" + QByteArray::number(held) + "-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void anotherQueueGoesOnWhereThisOneWasSuspended() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB / 2);
        const QFuture<void> suspended = m_queue->suspend();
        QTRY_VERIFY(suspended.isFinished());
        const qint64 held = m_queue->find(id)->received.bytes();
        m_server->operator[]("/clip").heal();
        open();
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=" + QByteArray::number(held) + "-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void aTornTailIsCutBack() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).cutAfter(2 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        close();
        { // As a crash would leave it: longer than promised, with bytes that were never written.
            QFile part{clip(u"clip.mxf.%1.part"_s.arg(id.text()))};
            QVERIFY(part.open(QIODevice::Append));
            part.write(QByteArray(100'000, '\0'));
        }
        m_server->operator[]("/clip").heal();
        open();
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=2097152-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void aPartThatIsNotWhatTheJournalPromisesIsFetchedAgain() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).cutAfter(2 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        close();
        {
            QFile part{clip(u"clip.mxf.%1.part"_s.arg(id.text()))};
            QVERIFY(part.open(QIODevice::ReadWrite) && part.seek(MiB));
            part.write("X");
        }
        m_server->operator[]("/clip").heal();
        open();
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), QByteArray{});
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }
};

QTEST_GUILESS_MAIN(ContinuingTest)
#include "continuing_test.moc"
