// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/wakekeeper.h"
#include "tests/core/downloads/queuefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CountingLock final : public WakeLock {
public:
    void hold(const QString&) override { ++held; }
    void release() override { --held; }
    int held = 0;
};

QueuePolicy utcPolicy() { return {.zone = QTimeZone::UTC}; }

} // namespace

/// The rules that people give the queue, at work: order, places, schedule, quota, and what servers and networks ask for.
class QueueRulesTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    // What airs first lands first.
    void inOrderOfDeadlineTheSoonestGoesFirst() {
        QueuePolicy policy = utcPolicy();
        policy.parallel = 1;
        policy.order = QueueOrder::Deadline;
        m_queue->setPolicy(policy);
        const auto ids = queueOf(4, {}, {{1, 18h}, {3, 12h}});
        QCOMPARE(order(), (QStringList{u"3"_s, u"1"_s, u"0"_s, u"2"_s}));
        m_queue->setNeededBy({ids.at(2)}, in(1h));
        QCOMPARE(order(), (QStringList{u"2"_s, u"3"_s, u"1"_s, u"0"_s}));
        m_queue->resumeAll();
        QTRY_COMPARE(landed(), (QStringList{u"2"_s, u"3"_s, u"1"_s, u"0"_s}));
    }

    void priorityIsKeptOverARestart() {
        const auto ids = queueOf(3);
        m_queue->setPriority({ids.at(2)}, Priority::High);
        m_queue->setPriority({ids.at(0)}, Priority::Low);
        QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s})); // by hand: nothing moves
        open();
        QueuePolicy policy = utcPolicy();
        policy.order = QueueOrder::Priority;
        m_queue->setPolicy(policy);
        QCOMPARE(order(), (QStringList{u"2"_s, u"1"_s, u"0"_s}));
        QCOMPARE(m_queue->downloads().constFirst().position, 1);
    }

    void severalMoveTogetherAmongTheirEquals() {
        const auto ids = queueOf(5);
        m_queue->move({ids.at(4), ids.at(2)}, 1);
        QCOMPARE(order(), (QStringList{u"2"_s, u"4"_s, u"0"_s, u"1"_s, u"3"_s}));
        m_queue->setPriority({ids.at(0), ids.at(1)}, Priority::High);
        QueuePolicy policy = utcPolicy();
        policy.order = QueueOrder::Priority;
        m_queue->setPolicy(policy);
        QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"4"_s, u"3"_s}));
        m_queue->move({ids.at(3)}, 1); // before its equals, not before what is more important
        QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"3"_s, u"2"_s, u"4"_s}));
        open();
        QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"3"_s, u"2"_s, u"4"_s}));
    }

    void whatWouldBeLateTakesAPlace() {
        m_server->serve("/long", payload(40 * MiB)).slow(MiB);
        const QByteArray urgent = payload(MiB, 2);
        m_server->serve("/urgent", urgent);
        QueuePolicy policy = utcPolicy();
        policy.parallel = 1;
        policy.order = QueueOrder::Deadline;
        m_queue->setPolicy(policy);
        const DownloadId longOne = add(requestFor("/long", payload(40 * MiB)));
        QTRY_VERIFY(m_queue->find(longOne)->received.bytes() > 0);
        DownloadRequest request = requestFor("/urgent", urgent);
        request.fileName = u"urgent.mxf"_s;
        request.neededBy = in(1s);
        const DownloadId soon = add(request);
        QCOMPARE(state(soon), DownloadState::Queued);
        QTRY_VERIFY(isMeasured(longOne));
        m_clock->advance(1100ms);
        QVERIFY(m_queue->find(soon)->forecast.late || state(soon) != DownloadState::Queued);
        QTRY_COMPARE(state(soon), DownloadState::Ready);
        QVERIFY(state(longOne) != DownloadState::Ready);
        QVERIFY(m_queue->find(longOne)->received.bytes() > 0); // its bytes are kept
        QTRY_COMPARE(state(longOne), DownloadState::Fetching);
        QVERIFY(std::ranges::contains(m_queue->events(longOne), Occurrence{Happening::GaveWay}, &DownloadEvent::what));
    }

    void aPausedWindowStopsAllAndItsEndStartsThem() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).slow(MiB);
        QueuePolicy policy = utcPolicy();
        policy.schedule.windows = {*WeeklySchedule::window(u"air; mon-sun; 08:05-08:10; paused"_s)};
        m_queue->setPolicy(policy);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 0);
        const QSignalSpy told{m_queue.get(), &DownloadQueue::policyChanged};
        m_clock->advance(5min);
        QCOMPARE(told.size(), 1);
        QCOMPARE(state(id), DownloadState::Queued);
        QCOMPARE(m_queue->find(id)->hold, Hold::Schedule);
        QCOMPARE(m_queue->find(id)->heldUntil, QDateTime(QDate{2026, 2, 12}, QTime{8, 10}, QTimeZone::UTC));
        QTRY_VERIFY(stable());
        const qint64 held = m_queue->find(id)->received.bytes();
        QVERIFY(held > 0);
        m_server->operator[]("/clip").heal();
        m_clock->advance(5min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->hold, Hold::None);
        QVERIFY(m_server->lastRange("/clip").startsWith("bytes=")); // it went on where it was
    }

    void aWindowSetsTheLimit() {
        QueuePolicy policy = utcPolicy();
        policy.bytesPerSecond = 9'000'000;
        policy.schedule.windows = {*WeeklySchedule::window(u"day; mon-sun; 08:05-18:00; 5000000"_s)};
        m_queue->setPolicy(policy);
        QCOMPARE(m_queue->limitInForce(), 9'000'000);
        m_clock->advance(5min);
        QCOMPARE(m_queue->limitInForce(), 5'000'000);
        m_clock->advance(10h);
        QCOMPARE(m_queue->limitInForce(), 9'000'000);
    }

    // Until midnight, also over a restart.
    void theDaysQuotaIsCountedDurably() {
        const QByteArray bytes = payload(3 * MiB);
        m_server->serve("/a", bytes);
        m_server->serve("/b", bytes);
        QueuePolicy policy = utcPolicy();
        policy.bytesPerDay = 2 * MiB;
        m_queue->setPolicy(policy);
        const DownloadId first = add(requestFor("/a", bytes));
        QTRY_VERIFY(m_queue->hold() == Hold::Quota);
        QVERIFY(m_queue->bytesToday() >= 2 * MiB);
        QTRY_VERIFY(state(first) == DownloadState::Queued || state(first) == DownloadState::Ready);
        DownloadRequest other = requestFor("/b", bytes);
        other.fileName = u"b.mxf"_s;
        const DownloadId second = add(other);
        QCOMPARE(m_queue->find(second)->hold, Hold::Quota);
        QCOMPARE(m_queue->find(second)->heldUntil, QDateTime(QDate{2026, 2, 13}, QTime{0, 0}, QTimeZone::UTC));
        QTRY_VERIFY(stable());
        const qint64 counted = m_queue->bytesToday();
        open([&](DownloadQueue& queue) { queue.setPolicy(policy); });
        QCOMPARE(m_queue->bytesToday(), counted);
        QCOMPARE(m_queue->hold(), Hold::Quota);
        QVERIFY(m_server->requests("/b").isEmpty());
        m_queue->remove({second});
        m_clock->advance(16h);
        QVERIFY(m_queue->bytesToday() < MiB);
        QTRY_COMPARE(state(first), DownloadState::Ready);
    }

    void aMeteredNetworkIsWaitedOut() {
        m_server->serve("/clip", payload(MiB));
        m_queue->setMetered(true);
        const DownloadId id = add(requestFor("/clip", payload(MiB)));
        QCOMPARE(m_queue->find(id)->hold, Hold::Metered);
        QVERIFY(!m_queue->find(id)->heldUntil.isValid());
        QVERIFY(m_server->requests().isEmpty());
        QueuePolicy anyway = utcPolicy();
        anyway.pausesOnMetered = false;
        m_queue->setPolicy(anyway);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        m_queue->setMetered(false);
        QCOMPARE(m_queue->hold(), Hold::None);
    }

    // 23: 429 with Retry-After is said to all who ask that server, and to nobody else.
    void aServerThatAsksToWaitIsLeftAloneByAll() {
        FaultServer other;
        other.serve("/c", payload(MiB));
        m_server->serve("/a", payload(MiB)).status(429, "120", 1);
        m_server->serve("/b", payload(MiB));
        QueuePolicy policy = utcPolicy();
        policy.parallel = 1;
        m_queue->setPolicy(policy);
        DownloadRequest elsewhere = requestFor("/b", payload(MiB));
        elsewhere.source = other.url("/c").toString();
        elsewhere.fileName = u"c.mxf"_s;
        DownloadRequest same = requestFor("/b", payload(MiB));
        same.fileName = u"b.mxf"_s;
        const auto ids = addAll({requestFor("/a", payload(MiB)), same, elsewhere});
        QTRY_COMPARE(state(ids.at(2)), DownloadState::Ready);
        QVERIFY(m_queue->find(ids.at(0))->retryAt.isValid());
        QCOMPARE(m_queue->find(ids.at(1))->hold, Hold::Host);
        QCOMPARE(m_queue->find(ids.at(1))->heldUntil, m_queue->find(ids.at(0))->retryAt);
        QVERIFY(m_server->requests("/b").isEmpty());
        m_clock->advance(119s);
        QVERIFY(m_server->requests("/b").isEmpty());
        m_clock->advance(2s);
        QTRY_COMPARE(state(ids.at(0)), DownloadState::Ready);
        QTRY_COMPARE(state(ids.at(1)), DownloadState::Ready);
    }

    void onlySoManyAtOnceFromOneServer() {
        FaultServer other;
        other.serve("/c", payload(MiB)).slow(MiB);
        QueuePolicy policy = utcPolicy();
        policy.parallel = 3;
        policy.perHost = 1;
        m_queue->setPolicy(policy);
        m_server->serve("/a", payload(MiB)).slow(MiB);
        m_server->serve("/b", payload(MiB));
        DownloadRequest elsewhere = requestFor("/a", payload(MiB));
        elsewhere.source = other.url("/c").toString();
        elsewhere.fileName = u"c.mxf"_s;
        const auto ids = addAll({requestFor("/a", payload(MiB)), requestFor("/b", payload(MiB)), elsewhere});
        QTRY_COMPARE(state(ids.at(0)), DownloadState::Fetching);
        QTRY_COMPARE(state(ids.at(2)), DownloadState::Fetching);
        QCOMPARE(state(ids.at(1)), DownloadState::Queued);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void aMeetingIsAGroup() {
        QList<DownloadRequest> requests;
        for (int i = 0; i < 3; ++i) {
            DownloadRequest request = requestFor("/" + QByteArray::number(i), payload(10));
            request.meetingId = i == 1 ? u"m-2"_s : u"m-1"_s;
            requests.append(request);
        }
        m_queue->setMetered(true);
        const auto ids = addAll(requests);
        QCOMPARE(m_queue->group(groupOf(requests.first())), (QList<DownloadId>{ids.at(0), ids.at(2)}));
        m_queue->pause(m_queue->group(groupOf(requests.first())));
        QCOMPARE(state(ids.at(0)), DownloadState::Paused);
        QCOMPARE(state(ids.at(1)), DownloadState::Queued);
        QCOMPARE(state(ids.at(2)), DownloadState::Paused);
    }

    // 51: gone five seconds after the last byte.
    void theComputerIsKeptAwakeWhileBytesFlow() {
        CountingLock lock;
        WakeKeeper keeper{*m_queue, lock};
        m_server->serve("/clip", payload(2 * MiB)).slow(2 * MiB);
        const DownloadId id = add(requestFor("/clip", payload(2 * MiB)));
        QTRY_COMPARE(lock.held, 1);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(lock.held, 1);
        m_clock->advance(5s);
        QCOMPARE(lock.held, 0);
    }

    void whatStallsKeepsNobodyAwake() {
        CountingLock lock;
        WakeKeeper keeper{*m_queue, lock};
        m_server->serve("/clip", payload(4 * MiB)).stallAfter(MiB);
        add(requestFor("/clip", payload(4 * MiB)));
        QTRY_COMPARE(lock.held, 1);
        QTRY_VERIFY(stable());
        m_clock->advance(5s);
        QCOMPARE(lock.held, 0);
    }

    void theComputerMaySleepWherePeopleSaySoAndWhenTheKeeperIsGone() {
        CountingLock lock;
        {
            WakeKeeper keeper{*m_queue, lock};
            m_server->serve("/clip", payload(4 * MiB)).stallAfter(MiB);
            add(requestFor("/clip", payload(4 * MiB)));
            QTRY_COMPARE(lock.held, 1);
            keeper.setEnabled(false);
            QCOMPARE(lock.held, 0);
            keeper.setEnabled(true); // bytes came less than five seconds ago
            QCOMPARE(lock.held, 1);
        }
        QCOMPARE(lock.held, 0);
    }

    void aForecastFollowsTheLine() {
        m_server->serve("/clip", payload(8 * MiB)).slow(MiB);
        m_queue->setParallel(1);
        DownloadRequest later = requestFor("/later", payload(MiB));
        later.fileName = u"later.mxf"_s;
        later.neededBy = in(24h);
        const auto ids = addAll({requestFor("/clip", payload(8 * MiB)), later});
        QVERIFY(!m_queue->find(ids.at(1))->forecast.endsAt.isValid());
        QTRY_VERIFY(isMeasured(ids.at(0)));
        m_clock->advance(1s);
        QVERIFY(m_queue->find(ids.at(0))->forecast.endsAt.isValid());
        QVERIFY(m_queue->find(ids.at(1))->forecast.startsAt >= m_queue->find(ids.at(0))->forecast.endsAt.addSecs(-5));
        QVERIFY(!m_queue->find(ids.at(1))->forecast.late);
        const QSignalSpy changed{m_queue.get(), &DownloadQueue::changed};
        m_queue->pause({ids.at(1)});
        m_clock->advance(25h);
        QVERIFY(m_queue->find(ids.at(1))->forecast.late); // it is not there and was needed
    }

private:
    /// Paused entries 0, 1, 2 …, with priorities and hours until they are needed.
    QList<DownloadId> queueOf(int count, const QHash<int, Priority>& priorities = {}, const QHash<int, std::chrono::hours>& needed = {}) {
        m_queue->setMetered(true); // nothing starts
        QList<DownloadRequest> requests;
        for (int i = 0; i < count; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            m_server->serve(path, payload(1000));
            DownloadRequest request = requestFor(path, payload(1000));
            request.fileName = QString::number(i);
            request.priority = priorities.value(i, Priority::Normal);
            if (needed.contains(i)) request.neededBy = in(needed.value(i));
            requests.append(request);
        }
        const auto ids = addAll(requests);
        m_queue->pauseAll();
        m_queue->setMetered(false);
        return ids;
    }

    /// A speed needs time to go by.
    bool isMeasured(const DownloadId& id) {
        m_clock->advance(20ms);
        return m_queue->find(id)->bytesPerSecond > 1;
    }
    [[nodiscard]] QDateTime in(std::chrono::seconds time) const { return m_clock->now().addSecs(time.count()); }
    [[nodiscard]] QStringList order() const {
        QStringList names;
        for (const Download& download : m_queue->downloads()) names << download.request.fileName;
        return names;
    }
    /// Those that are here, in the order in which the server was asked for them.
    [[nodiscard]] QStringList landed() const {
        QStringList names;
        for (const SeenRequest& request : m_server->requests()) names << QString::fromLatin1(request.path.sliced(1));
        return files().size() == names.size() ? names : QStringList{};
    }
};

QTEST_GUILESS_MAIN(QueueRulesTest)
#include "queuerules_test.moc"
