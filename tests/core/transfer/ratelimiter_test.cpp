// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ratelimiter.h"

#include <QTest>

using Rushes::Transfer::RateLimiter;
using namespace std::chrono_literals;

class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitNothingWaits() {
        RateLimiter limiter;
        limiter.received(1'000'000'000, now(0ms));
        QCOMPARE(limiter.waitingTime(now(0ms)), 0ms);
    }

    void aDebtIsWaitedOff() {
        RateLimiter limiter;
        limiter.setLimit(1'000, now(0ms));
        limiter.received(2'000, now(0ms));
        QCOMPARE(limiter.waitingTime(now(0ms)), 2000ms);
        QCOMPARE(limiter.waitingTime(now(1500ms)), 500ms);
        QCOMPARE(limiter.waitingTime(now(2000ms)), 0ms);
    }

    void anIdleTimeIsMadeUpForOnlyAQuarterOfASecond() {
        RateLimiter limiter;
        limiter.setLimit(1'000, now(0ms));
        limiter.received(1'250, now(60'000ms));
        QCOMPARE(limiter.waitingTime(now(60'000ms)), 1000ms);
    }

    void overManySecondsTheAverageIsTheLimit() {
        RateLimiter limiter;
        limiter.setLimit(1'000'000, now(0ms));
        qint64 received = 0;
        for (std::chrono::milliseconds at = 0ms; at < 60s; at += 1ms) {
            if (limiter.waitingTime(now(at)) > 0ms) continue;
            limiter.received(524'288, now(at));
            received += 524'288;
        }
        QVERIFY(received > 59'000'000 && received < 61'500'000);
    }

    void aNewLimitCountsAtOnce() {
        RateLimiter limiter;
        limiter.setLimit(1'000, now(0ms));
        limiter.received(100'000, now(0ms));
        limiter.setLimit(1'000'000, now(0ms));
        QCOMPARE(limiter.waitingTime(now(0ms)), 100ms);
        limiter.setLimit(0, now(0ms));
        QCOMPARE(limiter.waitingTime(now(0ms)), 0ms);
    }

private:
    static RateLimiter::Time now(std::chrono::milliseconds time) { return RateLimiter::Time{} + 1h + time; }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "ratelimiter_test.moc"
