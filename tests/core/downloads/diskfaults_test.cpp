// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <dlfcn.h>
#include <sys/resource.h>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often giving a file a name is refused because another program holds it.
std::atomic<int> busyRenames = 0;

} // namespace

// In place of the C library's own, for this program.
extern "C" int renameat2(int from, const char* oldName, int to, const char* newName, unsigned int flags) noexcept {
    if (busyRenames > 0) {
        --busyRenames;
        errno = EBUSY;
        return -1;
    }
    const auto real = reinterpret_cast<int (*)(int, const char*, int, const char*, unsigned int)>(::dlsym(RTLD_NEXT, "renameat2"));
    return real(from, oldName, to, newName, flags);
}

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

    // 46: an edit suite or a virus scanner holds the file in the last moment.
    void aFileThatAnotherProgramHoldsGetsItsNameLater() {
        const QByteArray bytes = payload(2 * MiB);
        m_server->serve("/clip", bytes);
        busyRenames = 3;
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_COMPARE(busyRenames.load(), 2);
        QCOMPARE(state(id), DownloadState::Finishing);
        QVERIFY(!QFile::exists(clip(u"clip.mxf"_s)));
        QTRY_VERIFY(!m_queue->events(id).isEmpty() && m_queue->events(id).constLast().what == Occurrence{NameHeld{1s}});
        m_clock->advance(1s);
        QTRY_COMPARE(m_queue->events(id).constLast().what, Occurrence{NameHeld{2s}});
        QTRY_VERIFY((m_clock->advance(4s), state(id) == DownloadState::Ready));
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aFileThatIsHeldForeverIsWaitedForAndKept() {
        const QByteArray bytes = payload(2 * MiB);
        m_server->serve("/clip", bytes);
        busyRenames = 8;
        const DownloadId id = add(requestFor("/clip", bytes));
        // No further than that: a minute later the queue looks for the folder by itself.
        QTRY_VERIFY(state(id) == DownloadState::Waiting || (m_clock->advance(1min), state(id) == DownloadState::Waiting));
        QCOMPARE(busyRenames.load(), 0);
        QVERIFY2(m_queue->find(id)->detail.contains(u"another program holds"_s), qPrintable(m_queue->find(id)->detail));
        m_queue->obstacleGone(Obstacle::Folder);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->requests().size(), 1);
    }

    // 49: a program that keeps folders in step gives the part another name while it is written.
    void aPartThatWasRenamedGetsItsNameBack() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB);
        QVERIFY(QFile::rename(clip(u"clip.mxf.%1.part"_s.arg(id.text())), clip(u"clip (conflict).part"_s)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(m_server->requests().size(), 1);
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
