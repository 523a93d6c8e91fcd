// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errand.h"
#include "tests/support/await.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Rushes;

class ErrandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndComesHome() {
        QThread* const home = QThread::currentThread();
        auto answer = inBackground([](int a, int b) { return std::pair{a + b, QThread::currentThread()}; }, 2, 3);
        QThread* continued = nullptr;
        const auto sum = await(answer.then([&continued](const std::pair<int, QThread*>& found) {
            continued = QThread::currentThread();
            return found;
        }));
        QCOMPARE(sum.first, 5);
        QVERIFY(sum.second != home);
        QCOMPARE(continued, home);
    }

    void workWithoutAnAnswer() {
        std::atomic_bool worked = false;
        await(inBackground([&worked] { worked = true; }));
        QVERIFY(worked);
    }

    /// The future of a pool that is at work ends in the event loop only: what is in between cannot meet its end.
    void doesNotEndUnderTheHandsOfTheAsker() {
        QThreadPool pool;
        const auto answer = inBackground(&pool, [] { return 1; });
        pool.waitForDone();
        QVERIFY(!answer.isFinished());
        QCOMPARE(await(answer), 1);
    }

    /// What Qt 6.8 does wrong where a future ends in another thread while it is continued.
    void eachContinuationRunsOnce() {
        constexpr int errands = 20'000;
        int continued = 0;
        QFuture<int> last;
        for (int i = 0; i < errands; ++i) {
            last = inBackground([i] { return i; }).then([&continued](int value) {
                ++continued;
                return value;
            });
            if (i % 100 == 0) QCOMPARE(await(last), i);
        }
        await(last);
        QTRY_COMPARE(continued, errands);
    }

    void aThreadWithoutAnEventLoopIsAnsweredToo() {
        int answer = 0;
        std::thread asker{[&answer] { answer = inBackground([] { return 7; }).result(); }};
        asker.join();
        QCOMPARE(answer, 7);
        QCOMPARE(await(inBackground([] {
                     QThreadPool other;
                     return inBackground(&other, [] { return 8; }).result();
                 })),
                 8);
    }

    void aPoolsThreadAnswersForAnother() {
        const Errand<int> errand;
        const auto answer = errand.future();
        await(inBackground([errand] { inBackground([errand] { errand.answer(9); }); }));
        QCOMPARE(await(answer), 9);
    }
};

QTEST_GUILESS_MAIN(ErrandTest)
#include "errand_test.moc"
