// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loosethreads.h"
#include "tests/support/await.h"

#include <QSemaphore>
#include <QTest>

using namespace Rushes;

class LooseThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndComesHome() {
        LooseThreads threads{1};
        QThread* const home = QThread::currentThread();
        QThread* continued = nullptr;
        const auto answer = await(threads.run([] { return QThread::currentThread(); }).then(this, [&continued](QThread* worked) {
            continued = QThread::currentThread();
            return worked;
        }));
        QVERIFY(answer != home);
        QCOMPARE(continued, home);
    }

    void theirEndWaitsForNobodyAndNobodyHearsWhatCameTooLate() {
        const auto hung = std::make_shared<QSemaphore>(); // shared with the thread that hangs
        const auto begun = std::make_shared<QSemaphore>();
        auto owned = std::make_shared<int>(7);
        const std::weak_ptr<int> watched = owned;
        bool isHeard = false;
        auto threads = std::make_unique<LooseThreads>(1);
        QFuture<void> heard = threads
                                  ->run([hung, begun, kept = owned] {
                                      begun->release();
                                      hung->acquire();
                                      return *kept;
                                  })
                                  .then(this, [&isHeard](int) { isHeard = true; });
        const QFuture<int> waiting = threads->run([] { return 1; });
        begun->acquire();
        threads.reset(); // and comes back
        QVERIFY(heard.isCanceled());
        QVERIFY(waiting.isCanceled()); // it never began
        hung->release();
        owned.reset();
        QTRY_VERIFY(watched.expired()); // the work has ended, and what it had is gone
        QCoreApplication::processEvents();
        QVERIFY(!isHeard);
    }
};

QTEST_GUILESS_MAIN(LooseThreadsTest)
#include "loosethreads_test.moc"
