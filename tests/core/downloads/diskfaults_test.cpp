// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Disks that are full or away (part B of the fault catalogue).
class DiskFaultsTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    // 38 and 39: works for root too, whom no permission stops.
    void aFolderThatIsAwayIsWaitedFor() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).cutAfter(2 * MiB, 1);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_queue->pause({id}); // lets go of the file
        QTRY_VERIFY(state(id) == DownloadState::Paused);
        QVERIFY(QFile::rename(clip(u""_s), m_folder->filePath(u"away"_s)));
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Folder);
        QVERIFY(!QDir{clip(u""_s)}.exists()); // not made anew in the place of a drive that is away
        const qint64 sent = m_server->bytesSent();
        QVERIFY(QFile::rename(m_folder->filePath(u"away"_s), clip(u""_s)));
        m_queue->obstacleGone(Obstacle::Folder);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->bytesSent() - sent, 2 * MiB);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // 38: the folder is away when the file is to get its name; nothing is fetched again.
    void aFolderThatIsAwayInTheLastMomentCostsNoByte() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes);
        const DownloadId id =
            addWhen(requestFor("/clip", bytes), DownloadState::Finishing, [this] { QFile::rename(clip(u""_s), m_folder->filePath(u"away"_s)); });
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Folder);
        QVERIFY(QFile::rename(m_folder->filePath(u"away"_s), clip(u""_s)));
        m_clock->advance(10s); // it looks by itself
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // 35: a limit on the size of files stands for a full disk; both are errors of write().
    void aFullDiskIsWaitedForWithEveryByteKept() {
        const QByteArray bytes = payload(8 * MiB);
        m_server->serve("/clip", bytes);
        signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit old = limit;
        limit.rlim_cur = 5 * MiB;
        setrlimit(RLIMIT_FSIZE, &limit);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        setrlimit(RLIMIT_FSIZE, &old);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Space);
        QCOMPARE(m_queue->find(id)->received.bytes(), 5 * MiB);
        m_queue->obstacleGone(Obstacle::Space);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=5242880-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void aFileLargerThanTheVolumeIsNotBegun() {
        m_server->serve("/clip", payload(10));
        DownloadRequest request = requestFor("/clip", payload(10));
        request.size = ByteCount{qint64{1} << 60};
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Space);
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "diskfaults_test.moc"
