// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/forecast.h"

#include <QTest>

using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MB = 1'000'000;
const QDateTime start{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};

ForecastItem file(qint64 bytes) { return {.missing = bytes, .host = u"a"_s}; }
ForecastItem needed(qint64 bytes, qint64 seconds) {
    ForecastItem item = file(bytes);
    item.neededBy = start.addSecs(seconds);
    return item;
}

/// Seconds from now; -1 where nothing is said.
QList<qint64> ends(const QList<ForecastItem>& items, const QueuePolicy& policy, double speed = 10 * MB, qint64 today = 0, bool metered = false) {
    QList<qint64> seconds;
    for (const Forecast& one : forecast(items, policy, {.now = start, .bytesPerSecond = speed, .bytesToday = today, .isMetered = metered}))
        seconds.append(one.endsAt.isValid() ? (start.msecsTo(one.endsAt) + 500) / 1000 : -1);
    return seconds;
}
QList<bool> late(const QList<ForecastItem>& items, const QueuePolicy& policy, double speed = 10 * MB, bool metered = false) {
    QList<bool> answers;
    for (const Forecast& one : forecast(items, policy, {.now = start, .bytesPerSecond = speed, .isMetered = metered})) answers.append(one.late);
    return answers;
}

QueuePolicy policy(int parallel) { return {.parallel = parallel, .zone = QTimeZone::UTC}; }
ScheduleWindow window(const QString& text) { return *WeeklySchedule::window(text); }

using Seconds = QList<qint64>;

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAfterAnother() { QCOMPARE(ends({file(100 * MB), file(200 * MB)}, policy(1)), (Seconds{10, 30})); }

    // Two share the line; when one is done the next takes its place.
    void placesShareTheLine() { QCOMPARE(ends({file(100 * MB), file(200 * MB), file(50 * MB)}, policy(2)), (Seconds{20, 35, 30})); }

    void whatIsUnderWayKeepsItsPlace() {
        ForecastItem last = file(100 * MB);
        last.isFetching = true;
        const auto answers = forecast({file(100 * MB), last}, policy(1), {.now = start, .bytesPerSecond = 10 * MB});
        QCOMPARE(answers.at(1).endsAt, start.addSecs(10));
        QCOMPARE(answers.at(0).startsAt, start.addSecs(10));
        QCOMPARE(answers.at(0).endsAt, start.addSecs(20));
    }

    void aServerTakesOnlySoMany() {
        ForecastItem other = file(100 * MB);
        other.host = u"b"_s;
        QueuePolicy two = policy(2);
        two.perHost = 1;
        QCOMPARE(ends({file(100 * MB), file(100 * MB), other}, two), (Seconds{20, 30, 20}));
    }

    void aLimitHolds() {
        QueuePolicy slow = policy(1);
        slow.bytesPerSecond = 5 * MB;
        QCOMPARE(ends({file(100 * MB)}, slow), Seconds{20});
        slow.bytesPerSecond = 50 * MB; // the line gives no more than it does
        QCOMPARE(ends({file(100 * MB)}, slow), Seconds{10});
    }

    void theScheduleIsFollowed() {
        QueuePolicy planned = policy(1);
        planned.schedule.windows = {window(u"air; mon-sun; 08:01-08:03; paused"_s), window(u"after; mon-sun; 08:03-09:00; 1000000"_s)};
        // 60 s full, 120 s nothing, the rest at 1 MB/s
        QCOMPARE(ends({file(600 * MB), file(5 * MB)}, planned), (Seconds{60, 185}));
        planned.schedule.windows = {window(u"all; mon-sun; 00:00-00:00; paused"_s)};
        QCOMPARE(ends({file(600 * MB)}, planned), Seconds{-1});
    }

    void theQuotaIsOfADay() {
        QueuePolicy frugal = policy(1);
        frugal.bytesPerDay = 300 * MB;
        const qint64 midnight = qint64{16} * 3600;
        QCOMPARE(ends({file(200 * MB), file(200 * MB)}, frugal), (Seconds{20, midnight + 10}));
        QCOMPARE(ends({file(200 * MB), file(200 * MB)}, frugal, 10 * MB, 300 * MB), (Seconds{midnight + 20, midnight + 24 * 3600 + 10}));
    }

    void whatWaitsForItsTimeLetsOthersPass() {
        ForecastItem retrying = file(100 * MB);
        retrying.notBefore = start.addSecs(15);
        QCOMPARE(ends({retrying, file(100 * MB), file(100 * MB)}, policy(1)), (Seconds{30, 10, 20}));
        QCOMPARE(ends({retrying, file(100 * MB)}, policy(1)), (Seconds{25, 10}));
    }

    void whatIsPausedTakesNoPart() {
        ForecastItem paused = file(100 * MB);
        paused.takesPart = false;
        QCOMPARE(ends({paused, file(100 * MB)}, policy(1)), (Seconds{-1, 10}));
    }

    // It is taken to be as long as the others, and nothing is promised for itself.
    void anUnknownLengthIsGuessedForTheOthers() { QCOMPARE(ends({ForecastItem{.host = u"a"_s}, file(100 * MB)}, policy(1)), (Seconds{-1, 20})); }

    void whatCannotBeThereInTimeIsLate() {
        QCOMPARE(late({needed(100 * MB, 10), needed(100 * MB, 19), needed(100 * MB, 40)}, policy(1)), (QList<bool>{false, true, false}));
        QCOMPARE(late({file(100 * MB)}, policy(1)), QList<bool>{false});
    }

    void withoutASpeedOnlyThePastIsLate() {
        QCOMPARE(late({needed(100 * MB, 10), needed(100 * MB, 0), needed(100 * MB, -5)}, policy(1), 0), (QList<bool>{false, true, true}));
        QCOMPARE(ends({file(100 * MB)}, policy(1), 0), Seconds{-1});
        QCOMPARE(ends({file(100 * MB)}, policy(1), 10 * MB, 0, true), Seconds{-1});
    }

    void whatIsBeyondTheHorizonIsLateAllTheSame() {
        QCOMPARE(late({file(qint64{1} << 50), needed(MB, 3600)}, policy(1)), (QList<bool>{false, true}));
        QCOMPARE(late({file(qint64{1} << 50), needed(MB, qint64{400} * 24 * 3600)}, policy(1)), (QList<bool>{false, false}));
    }

    // As many as a window shows; each turn of the play touches only those under way.
    void tenThousandAreForeseen() {
        QList<ForecastItem> items;
        for (int i = 0; i < 10'000; ++i) items.append(file(MB));
        const auto answers = ends(items, policy(4));
        QCOMPARE(answers.constLast(), 1000);
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
