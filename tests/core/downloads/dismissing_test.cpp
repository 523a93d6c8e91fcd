// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is taken off the queue, and the ten seconds in which it can be put back.
class DismissingTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutBackGoesOnWithAllItsBytes() {
        const QByteArray bytes = payload(8 * MiB);
        m_server->serve("/clip", bytes).cutAfter(5 * MiB, 1);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        const QSignalSpy removed{m_queue.get(), &DownloadQueue::removed};
        m_queue->dismiss({id});
        QCOMPARE(removed.size(), 1);
        QVERIFY(m_queue->find(id) == nullptr);
        QVERIFY(m_queue->downloads().isEmpty());
        m_clock->advance(9s);
        QCOMPARE(partSize(), 5 * MiB);
        m_queue->restore({id});
        QVERIFY(m_queue->find(id) != nullptr);
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=5242880-"_ba);
        m_clock->advance(1min); // the old time has no say any more
        QVERIFY(m_queue->find(id) != nullptr);
    }

    void oneUnderWayStopsAndGoesOn() {
        const QByteArray bytes = payload(6 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB);
        m_queue->dismiss({id});
        QTRY_VERIFY(stable());
        QVERIFY(partSize() > MiB);
        m_queue->restore({id});
        QVERIFY(m_queue->find(id)->received.bytes() > MiB);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QVERIFY(m_server->lastRange("/clip").startsWith("bytes="));
    }

    void afterTenSecondsThePartGoes() {
        m_server->serve("/clip", payload(4 * MiB)).cutAfter(MiB);
        const DownloadId id = add(requestFor("/clip", payload(4 * MiB)));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        const QSignalSpy letGo{m_queue.get(), &DownloadQueue::letGo};
        m_queue->dismiss({id});
        m_clock->advance(9s);
        QCOMPARE(letGo.size(), 0);
        QCOMPARE(files().size(), 1);
        m_clock->advance(1s);
        QCOMPARE(letGo.size(), 1);
        QTRY_VERIFY(files().isEmpty());
        open();
        QVERIFY(m_queue->downloads().isEmpty());
        QTRY_COMPARE(await(m_journal->load())->size(), 0);
    }

    void whatIsPutBackLaterBeginsAnew() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).cutAfter(MiB, 1);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_queue->dismiss({id});
        m_clock->advance(1h);
        QTRY_VERIFY(files().isEmpty());
        m_queue->restore({id});
        QVERIFY(m_queue->find(id) != nullptr);
        QCOMPARE(m_queue->find(id)->received.bytes(), 0);
        QCOMPARE(m_queue->events(id).constLast().what, Occurrence{Happening::PutBack});
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_server->lastRange("/clip"), QByteArray{});
    }

    // The bytes of one that is being verified go with the others.
    void oneUnderWayLetsGoOfItsBytesToo() {
        const QByteArray bytes = payload(6 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB);
        m_queue->dismiss({id});
        m_clock->advance(10s);
        QTRY_VERIFY(stable());
        QTRY_VERIFY(files().isEmpty());
        const auto written = m_queue->written();
        QTRY_VERIFY(written.isFinished());
        const auto entries = await(m_journal->load());
        QCOMPARE(entries->size(), 1);
        QVERIFY(!entries->constFirst().checkpoint || entries->constFirst().checkpoint->bytes == 0);
        m_queue->restore({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // It was said to be gone, so it does not come back by itself, and leaves nothing behind.
    void whatWasTakenOffBeforeTheEndStaysOff() {
        m_server->serve("/clip", payload(4 * MiB)).cutAfter(MiB);
        const DownloadId id = add(requestFor("/clip", payload(4 * MiB)));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_queue->dismiss({id});
        QTRY_VERIFY(isNotedAsRemoved());
        QCOMPARE(files().size(), 1);
        open();
        QVERIFY(m_queue->downloads().isEmpty());
        QTRY_VERIFY(files().isEmpty());
        QTRY_COMPARE(await(m_journal->load())->size(), 0);
    }

    void aFinishedFileIsNeverTouched() {
        m_server->serve("/clip", payload(MiB));
        const DownloadId id = add(requestFor("/clip", payload(MiB)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        m_queue->dismiss({id});
        m_clock->advance(10s);
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
        m_queue->restore({id});
        QCOMPARE(state(id), DownloadState::Ready);
        m_queue->dismiss({id});
        QTRY_VERIFY(isNotedAsRemoved());
        open();
        QTRY_COMPARE(await(m_journal->load())->size(), 0);
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
    }

    // Otherwise the same bytes would come twice.
    void whatWasQueuedAgainIsNotPutBack() {
        m_queue->setMetered(true);
        const DownloadId id = add(requestFor("/clip", payload(MiB)));
        m_queue->dismiss({id});
        const DownloadId again = add(requestFor("/clip", payload(MiB)));
        QVERIFY(again != id);
        m_queue->restore({id});
        QCOMPARE(m_queue->downloads().size(), 1);
        QVERIFY(m_queue->find(again) != nullptr);
    }

    void severalComeBackInTheirPlaces() {
        m_queue->setMetered(true);
        QList<DownloadRequest> requests;
        for (int i = 0; i < 5; ++i) requests.append(requestFor("/" + QByteArray::number(i), payload(10)));
        const auto ids = addAll(requests);
        m_queue->dismiss({ids.at(1), ids.at(3)});
        m_queue->dismiss({ids.at(0)});
        QCOMPARE(m_queue->downloads().size(), 2);
        m_queue->restore({ids.at(3), ids.at(1)});
        m_queue->restore({ids.at(0)});
        QList<DownloadId> order;
        for (const Download& download : m_queue->downloads()) order.append(download.id);
        QCOMPARE(order, ids);
    }

private:
    bool isNotedAsRemoved() {
        const auto entries = await(m_journal->load());
        return entries && entries->size() == 1 && entries->constFirst().removedAt.isValid();
    }
};

QTEST_GUILESS_MAIN(DismissingTest)
#include "dismissing_test.moc"
