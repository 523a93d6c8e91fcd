// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/rotation.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <algorithm>

using namespace Rushes::Care;
using namespace std::chrono_literals;

namespace {

// A Thursday.
const QDateTime noon{QDate{2026, 2, 12}, QTime{12, 0}, QTimeZone::UTC};

/// What is there after a snapshot an hour, each followed by a rotation.
QList<QDateTime> after(int hours, const Rotation& rotation) {
    Rushes::Tests::ManualClock clock{noon};
    QList<QDateTime> kept;
    for (int hour = 0; hour < hours; ++hour) {
        kept.append(clock.now());
        for (const QDateTime& gone : outlived(kept, rotation)) kept.removeOne(gone);
        clock.advance(1h);
    }
    return kept;
}

} // namespace

class RotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfTheLastDay() { QCOMPARE(after(24, {}).size(), 24); }

    void keepsOneForEachDayAndWeekBefore() {
        // 24 hours reach into two days; five days before them make seven, and of the four weeks two lie before all of these.
        const QList<QDateTime> kept = after(24 * 60, {});
        const QDateTime& last = kept.last();
        QCOMPARE(std::ranges::count_if(kept, [&](const QDateTime& moment) { return moment > last.addSecs(-24 * 3600); }), 24);
        QVERIFY2(kept.size() >= 24 + 5 + 2 && kept.size() <= 24 + 6 + 3, qPrintable(QString::number(kept.size())));
        QVERIFY(kept.first() < last.addDays(-14));
        QVERIFY(kept.first() > last.addDays(-35));
    }

    void anHourWithoutASnapshotUsesUpNoPlace() {
        const QList<QDateTime> sparse{noon.addDays(-90), noon.addDays(-60), noon.addDays(-30), noon};
        QCOMPARE(outlived(sparse, {}), QList<QDateTime>{});
    }

    void keepsTheNewestOfAPeriod() {
        const QDateTime early = noon.addSecs(60);
        const QDateTime late = noon.addSecs(1800);
        QCOMPARE(outlived({late, early}, {.hours = 1, .days = 1, .weeks = 1}), QList<QDateTime>{early});
    }

    void neverTakesTheNewestOfAll() { QCOMPARE(outlived({noon, noon.addDays(-1)}, {.hours = 0, .days = 0, .weeks = 0}), QList<QDateTime>{noon.addDays(-1)}); }

    void aWeekBeginsOnMonday() {
        const QDateTime sunday = noon.addDays(3);
        const QDateTime monday = noon.addDays(4);
        QCOMPARE(outlived({noon, sunday, monday}, {.hours = 0, .days = 0, .weeks = 2}), QList<QDateTime>{noon});
    }

    void isDueOnceAnHour() {
        QVERIFY(isDue({}, noon));
        QVERIFY(!isDue(noon, noon.addSecs(3599)));
        QVERIFY(isDue(noon, noon.addSecs(3600)));
    }

    void aClockThatWasSetBackHoldsNothingUp() { QVERIFY(isDue(noon.addYears(1), noon)); }
};

QTEST_GUILESS_MAIN(RotationTest)
#include "rotation_test.moc"
