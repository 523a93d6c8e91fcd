// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"
#include "tests/support/await.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The queue as a list: what is added, its order, and what the journal is told.
class DownloadQueueTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadyWhenItIsWholeAndVerified() {
        const QByteArray bytes = payload(3 * MiB + 17);
        m_server->serve("/clip", bytes);
        const QSignalSpy ready{m_queue.get(), &DownloadQueue::ready};
        const QSignalSpy idle{m_queue.get(), &DownloadQueue::idle};
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QTRY_COMPARE(ready.size(), 1);
        QTRY_VERIFY(!idle.isEmpty()); // an empty queue may have said so late
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
        QCOMPARE(m_queue->find(id)->digest, digestOf(bytes));
        QCOMPARE(m_queue->find(id)->path, clip(u"clip.mxf"_s));
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
        QCOMPARE(m_server->requests().size(), 1);
    }

    // 30
    void theSmallestFilesComplete_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("no byte") << qsizetype{0};
        QTest::newRow("one byte") << qsizetype{1};
    }
    void theSmallestFilesComplete() {
        QFETCH(qsizetype, size);
        m_server->serve("/clip", payload(size));
        const DownloadId id = add(requestFor("/clip", payload(size)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(size));
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
    }

    void aFileThatNobodyPublishedADigestForIsUnverified() {
        m_server->serve("/clip", payload(1000));
        DownloadRequest request = requestFor("/clip", payload(1000));
        request.sha256.reset();
        request.size.reset();
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Unverified);
    }

    void removingTakesThePartButNeverAFile() {
        m_server->serve("/done", payload(1000));
        m_server->serve("/under-way", payload(8 * MiB)).slow(2 * MiB);
        const DownloadId done = add(requestFor("/done", payload(1000)));
        QTRY_COMPARE(state(done), DownloadState::Ready);
        DownloadRequest request = requestFor("/under-way", payload(8 * MiB));
        request.fileName = u"other.mxf"_s;
        const DownloadId underWay = add(request);
        QTRY_VERIFY(m_queue->find(underWay)->received.bytes() > 0);
        m_queue->remove({done, underWay});
        QVERIFY(m_queue->downloads().isEmpty());
        QTRY_COMPARE(files(), QStringList{u"clip.mxf"_s});
        open();
        QVERIFY(m_queue->downloads().isEmpty());
    }

    void twoGoAtOnceInTheOrderOfTheQueue() {
        QList<DownloadRequest> requests;
        for (int i = 0; i < 4; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            m_server->serve(path, payload(MiB)).slow(i == 1 ? MiB : 2 * MiB); // so that the first two do not end together
            requests.append(requestFor(path, payload(MiB)));
            requests.last().fileName = u"%1.mxf"_s.arg(i);
        }
        const auto ids = addAll(requests);
        QTRY_COMPARE(state(ids.at(1)), DownloadState::Fetching);
        QCOMPARE(state(ids.at(0)), DownloadState::Fetching);
        QCOMPARE(state(ids.at(2)), DownloadState::Queued);
        m_queue->move({ids.at(3)}, 1);
        QCOMPARE(m_queue->downloads().constFirst().id, ids.at(3));
        QTRY_VERIFY(m_server->requests().size() >= 3);
        QCOMPARE(m_server->requests().at(2).path, "/3");
        m_queue->setParallel(3);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void theSameIsNotAddedTwice() {
        m_server->serve("/clip", payload(MiB)).slow(MiB);
        const auto ids = addAll({requestFor("/clip", payload(MiB)), requestFor("/clip", payload(MiB))});
        QCOMPARE(ids.at(0), ids.at(1));
        QCOMPARE(add(requestFor("/clip", payload(MiB))), ids.at(0));
        QCOMPARE(m_queue->downloads().size(), 1);
    }

    void theSameIsNotAddedTwiceWhileItIsOnItsWayIntoTheJournal() {
        m_server->serve("/clip", payload(MiB)).slow(MiB);
        const QSignalSpy added{m_queue.get(), &DownloadQueue::added};
        QSemaphore gate;
        holdJournal(gate);
        auto first = m_queue->add({requestFor("/clip", payload(MiB))});
        auto second = m_queue->add({requestFor("/clip", payload(MiB)), requestFor("/clip", payload(MiB))});
        QVERIFY(m_queue->downloads().isEmpty()); // neither has arrived
        gate.release();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(await(first) && await(second));
        const DownloadId id = await(first)->constFirst();
        QCOMPARE(*await(second), (QList{id, id}));
        QCOMPARE(m_queue->downloads().size(), 1);
        QCOMPARE(added.size(), 1);
        open();
        QCOMPARE(m_queue->downloads().size(), 1);
        QCOMPARE(m_queue->downloads().constFirst().id, id);
    }

    // An answer that comes late must not bring back what was taken off the queue in between.
    void whatWasRemovedIsNotAddedByALateAnswer() {
        m_server->serve("/clip", payload(MiB)).slow(MiB);
        connect(m_queue.get(), &DownloadQueue::added, this, [this](const QList<DownloadId>& ids) { m_queue->remove(ids); });
        QSemaphore gate;
        holdJournal(gate);
        auto first = m_queue->add({requestFor("/clip", payload(MiB))});
        auto second = m_queue->add({requestFor("/clip", payload(MiB))});
        gate.release();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(m_queue->downloads().isEmpty());
        open();
        QVERIFY(m_queue->downloads().isEmpty());
    }

    void aReadyFileIsToldAgainUntilItIsAcknowledged() {
        m_server->serve("/clip", payload(100));
        const DownloadId id = add(requestFor("/clip", payload(100)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QStringList told;
        open([&](DownloadQueue& queue) { connect(&queue, &DownloadQueue::ready, this, [&](const Download& download) { told << download.path; }); });
        QCOMPARE(told, QStringList{clip(u"clip.mxf"_s)});
        m_queue->acknowledge(id);
        told.clear();
        open([&](DownloadQueue& queue) { connect(&queue, &DownloadQueue::ready, this, [&](const Download& download) { told << download.path; }); });
        QVERIFY(told.isEmpty());
    }

    // 37
    void aJournalThatCannotBeWrittenStopsTheQueueAndLosesNothing() {
        const QByteArray bytes = payload(2 * MiB);
        m_server->serve("/clip", bytes).slow(2 * MiB);
        const QSignalSpy broken{m_queue.get(), &DownloadQueue::journalFailed};
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 0);
        breakJournal(true);
        m_queue->pause({id});
        QTRY_COMPARE(broken.size(), 1);
        QVERIFY(m_queue->find(id) != nullptr);
        auto refused = m_queue->add({requestFor("/other", bytes)});
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(!await(refused));
        QCOMPARE(m_queue->downloads().size(), 1);
        auto refusedAgain = m_queue->add({requestFor("/other", bytes)}); // what was refused is not taken for known
        QTRY_VERIFY(refusedAgain.isFinished());
        QVERIFY(!await(refusedAgain));
        breakJournal(false);
        m_queue->run();
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(broken.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DownloadQueueTest)
#include "downloadqueue_test.moc"
