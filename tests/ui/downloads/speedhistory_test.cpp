// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/speedhistory.h"

#include <QTest>

using Rushes::Ui::SpeedHistory;

class SpeedHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastSixMinutes() {
        SpeedHistory history;
        QCOMPARE(history.count(), 0UL);
        for (int second = 0; second < 400; ++second) history.add(second);
        QCOMPARE(history.count(), SpeedHistory::samples);
        QCOMPARE(history.at(0), 399.0);
        QCOMPARE(history.at(SpeedHistory::samples - 1), 40.0);
        QCOMPARE(history.at(SpeedHistory::samples), 0.0);
        QCOMPARE(history.peak(), 399.0);
    }

    void countsNoSpeedBelowNone() {
        SpeedHistory history;
        history.add(-5);
        QCOMPARE(history.at(0), 0.0);
    }
};

QTEST_GUILESS_MAIN(SpeedHistoryTest)
#include "speedhistory_test.moc"
