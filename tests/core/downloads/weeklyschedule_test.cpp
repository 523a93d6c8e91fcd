// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/queuepolicy.h"

#include <QTest>

using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone brussels{"Europe/Brussels"};
const Pace full{};
const Pace paused{.kind = Pace::Kind::Paused};
constexpr qint64 MB = 1'000'000;

Pace limited(qint64 rate) { return {.kind = Pace::Kind::Limited, .bytesPerSecond = rate}; }

ScheduleWindow window(const QString& text) {
    const auto made = WeeklySchedule::window(text);
    Q_ASSERT(made);
    return *made;
}

/// As the wall clock in Brussels shows it.
QDateTime local(const QString& text) {
    return QDateTime{QDate::fromString(text.first(10), Qt::ISODate), QTime::fromString(text.sliced(11), u"HH:mm"_s), brussels};
}
QDateTime utc(const QString& text) { return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate); }

} // namespace

class WeeklyScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutWindowsItIsIdleForEver() {
        const WeeklySchedule none;
        QVERIFY(none.isIdle());
        QCOMPARE(none.paceAt(local(u"2026-02-12T08:00"_s), brussels), full);
        QVERIFY(!none.nextChange(local(u"2026-02-12T08:00"_s), brussels).isValid());
    }

    // "Schedule: nights, 22:00-06:00"
    void aNightBeginsOnItsDayAndEndsOnTheNext() {
        const WeeklySchedule nights{.windows = {window(u"nights; mon-fri; 22:00-06:00; full"_s)}, .otherwise = paused};
        const auto pace = [&](const QString& at) { return nights.paceAt(local(at), brussels); };
        QCOMPARE(pace(u"2026-02-12T21:59"_s), paused); // a Thursday
        QCOMPARE(pace(u"2026-02-12T22:00"_s), full);
        QCOMPARE(pace(u"2026-02-13T05:59"_s), full);
        QCOMPARE(pace(u"2026-02-13T06:00"_s), paused);
        QCOMPARE(pace(u"2026-02-14T05:00"_s), full);   // Friday's night
        QCOMPARE(pace(u"2026-02-14T23:00"_s), paused); // no night on Saturday
        QCOMPARE(pace(u"2026-02-16T05:00"_s), paused); // nor on Sunday
        QCOMPARE(nights.nextChange(local(u"2026-02-12T10:00"_s), brussels), utc(u"2026-02-12T21:00"_s));
        QCOMPARE(nights.nextChange(local(u"2026-02-14T06:00"_s), brussels), utc(u"2026-02-16T21:00"_s)); // over the weekend
        QCOMPARE(nights.windowAt(local(u"2026-02-13T00:30"_s), brussels)->name, u"nights"_s);
    }

    void theFirstOfTwoDecides() {
        const WeeklySchedule schedule{.windows = {window(u"air; mon-sun; 19:30-20:15; paused"_s), window(u"day; mon-sun; 08:00-22:00; 5000000"_s)},
                                      .otherwise = full};
        QCOMPARE(schedule.paceAt(local(u"2026-02-12T19:00"_s), brussels), limited(5 * MB));
        QCOMPARE(schedule.paceAt(local(u"2026-02-12T20:00"_s), brussels), paused);
        QCOMPARE(schedule.nextChange(local(u"2026-02-12T20:00"_s), brussels), local(u"2026-02-12T20:15"_s));
        WeeklySchedule off = schedule;
        off.windows.first().enabled = false;
        QCOMPARE(off.paceAt(local(u"2026-02-12T20:00"_s), brussels), limited(5 * MB));
    }

    // What begins where something of the same pace ends is no change.
    void onlyAnotherPaceIsAChange() {
        const WeeklySchedule schedule{.windows = {window(u"one; mon-sun; 08:00-10:00; paused"_s), window(u"two; mon-sun; 10:00-12:00; paused"_s)}};
        QCOMPARE(schedule.nextChange(local(u"2026-02-12T09:00"_s), brussels), local(u"2026-02-12T12:00"_s));
        const WeeklySchedule always{.windows = {window(u"all; mon-sun; 00:00-00:00; paused"_s)}};
        QCOMPARE(always.paceAt(local(u"2026-02-12T23:59"_s), brussels), paused);
        QVERIFY(!always.nextChange(local(u"2026-02-12T09:00"_s), brussels).isValid());
    }

    // 29 March 2026: 02:00 is 03:00.
    void theNightThatLosesAnHour() {
        const WeeklySchedule schedule{.windows = {window(u"nights; sat; 22:00-06:00; full"_s), window(u"gap; sun; 02:30-03:30; paused"_s)},
                                      .otherwise = limited(MB)};
        QCOMPARE(schedule.nextChange(local(u"2026-03-28T22:00"_s), brussels), utc(u"2026-03-29T04:00"_s)); // seven hours
        WeeklySchedule gap = schedule;
        gap.windows.removeFirst();
        const QDateTime begins = gap.nextChange(local(u"2026-03-29T01:00"_s), brussels);
        QVERIFY(!begins.isValid() || begins > utc(u"2026-03-29T00:59"_s));
        QVERIFY(gap.paceAt(utc(u"2026-03-29T00:59"_s), brussels) == limited(MB)); // 01:59
    }

    // 25 October 2026: 02:00 to 03:00 comes twice.
    void theNightThatHasAnHourTwice() {
        const WeeklySchedule schedule{.windows = {window(u"nights; sat; 22:00-06:00; full"_s)}, .otherwise = paused};
        QCOMPARE(schedule.nextChange(local(u"2026-10-24T22:00"_s), brussels), utc(u"2026-10-25T05:00"_s)); // nine hours
        const WeeklySchedule twice{.windows = {window(u"short; sun; 02:15-02:45; paused"_s)}};
        QCOMPARE(twice.paceAt(utc(u"2026-10-25T00:15"_s), brussels), paused);  // the first 02:15
        QCOMPARE(twice.nextChange(utc(u"2026-10-25T00:15"_s), brussels), utc(u"2026-10-25T01:45"_s)); // the second 02:45
    }

    void linesAreReadAsTheyAreWritten_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("written");
        QTest::newRow("whole week") << u"nights; mon-sun; 22:00-06:00; full"_s << u"nights; mon-sun; 22:00-06:00; full"_s;
        QTest::newRow("odd blanks") << u" lunch ;Sat, SUN; 12:00 - 13:00 ;5000000"_s << u"lunch; sat,sun; 12:00-13:00; 5000000"_s;
        QTest::newRow("over the weekend") << u"w; fri-mon; 00:00-00:00; paused; off"_s << u"w; mon,fri-sun; 00:00-00:00; paused; off"_s;
    }
    void linesAreReadAsTheyAreWritten() {
        QFETCH(QString, line);
        QFETCH(QString, written);
        const auto read = WeeklySchedule::window(line);
        QVERIFY(read);
        QCOMPARE(WeeklySchedule::text(*read), written);
        QCOMPARE(*WeeklySchedule::window(written), *read);
    }

    void whatIsNoWindowSaysWhy_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ScheduleProblem>("problem");
        QTest::newRow("empty") << u""_s << ScheduleProblem::Shape;
        QTest::newRow("no name") << u"; mon; 10:00-11:00; full"_s << ScheduleProblem::Name;
        QTest::newRow("no day") << u"a; someday; 10:00-11:00; full"_s << ScheduleProblem::Days;
        QTest::newRow("no days at all") << u"a; ; 10:00-11:00; full"_s << ScheduleProblem::Days;
        QTest::newRow("25 o'clock") << u"a; mon; 25:00-26:00; full"_s << ScheduleProblem::Times;
        QTest::newRow("one time") << u"a; mon; 10:00; full"_s << ScheduleProblem::Times;
        QTest::newRow("no speed") << u"a; mon; 10:00-11:00; 0"_s << ScheduleProblem::Pace;
        QTest::newRow("a word") << u"a; mon; 10:00-11:00; fast"_s << ScheduleProblem::Pace;
    }
    void whatIsNoWindowSaysWhy() {
        QFETCH(QString, line);
        QFETCH(ScheduleProblem, problem);
        const auto read = WeeklySchedule::window(line);
        QVERIFY(!read);
        QCOMPARE(read.error(), problem);
    }

    void aWindowMayAskForLessThanTheLimitButNotForMore() {
        QueuePolicy policy{.bytesPerSecond = 10 * MB};
        QCOMPARE(policy.limitAt(full), 10 * MB);
        QCOMPARE(policy.limitAt(limited(5 * MB)), 5 * MB);
        QCOMPARE(policy.limitAt(limited(50 * MB)), 10 * MB);
        policy.bytesPerSecond = 0;
        QCOMPARE(policy.limitAt(full), 0);
        QCOMPARE(policy.limitAt(limited(5 * MB)), 5 * MB);
    }

    void aDayEndsAtMidnightOfTheZone() {
        const QueuePolicy policy{.zone = brussels};
        QCOMPARE(policy.nextDay(utc(u"2026-02-12T22:59"_s)), utc(u"2026-02-12T23:00"_s));
        QCOMPARE(policy.nextDay(utc(u"2026-02-12T23:00"_s)), utc(u"2026-02-13T23:00"_s));
        QCOMPARE(policy.nextDay(utc(u"2026-10-24T23:00"_s)), utc(u"2026-10-25T23:00"_s)); // 25 hours
    }
};

QTEST_GUILESS_MAIN(WeeklyScheduleTest)
#include "weeklyschedule_test.moc"
