// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/retrypolicy.h"

#include <QTest>

using Rushes::Downloads::RetryPolicy;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsTwiceAsLongEachTimeAtMost() {
        QCOMPARE(RetryPolicy::wait(1, {}, 1.0), 1s);
        QCOMPARE(RetryPolicy::wait(2, {}, 1.0), 2s);
        QCOMPARE(RetryPolicy::wait(7, {}, 1.0), 64s);
    }

    void spreadsOverTheWholeWait() {
        QCOMPARE(RetryPolicy::wait(7, {}, 0.0), 0s);
        QCOMPARE(RetryPolicy::wait(7, {}, 0.5), 32s);
    }

    void givesUpAfterTheEighth() {
        QVERIFY(RetryPolicy::wait(7, {}, 1.0));
        QVERIFY(!RetryPolicy::wait(8, {}, 1.0));
        QVERIFY(!RetryPolicy::wait(8, 5s, 1.0));
    }

    void whatTheServerAskedForWins() {
        QCOMPARE(RetryPolicy::wait(1, 600s, 0.0), 600s);
        QCOMPARE(RetryPolicy::wait(7, 1s, 1.0), 1s);
        QCOMPARE(RetryPolicy::wait(1, std::chrono::hours{24 * 365}, 0.0), 24h);
    }
};

QTEST_APPLESS_MAIN(RetryPolicyTest)
#include "retrypolicy_test.moc"
