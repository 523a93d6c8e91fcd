// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/connectionadvice.h"

#include <QTest>

#include <functional>

using namespace Rushes::Downloads;
using namespace std::chrono_literals;

namespace {

constexpr int most = 8;
constexpr double MB = 1e6;

/// A link as the advice sees it: so many bytes in a second for so many connections, and connections that come and go at once.
class Link {
public:
    explicit Link(std::function<double(int)> rate, int first = 1) : m_rate{std::move(rate)}, m_advice{first, most} {}

    void run(std::chrono::milliseconds time) {
        for (const auto end = m_now + time; m_now < end; m_now += 250ms) {
            const int running = std::min(m_advice.wanted(), borne);
            m_bytes += m_rate(running) / 4;
            m_mostSeen = std::max(m_mostSeen, running);
            m_timeAt[static_cast<std::size_t>(running)] += 250ms;
            if (m_advice.wanted() > borne) m_advice.refused(borne);
            m_advice.sample(static_cast<qint64>(m_bytes), running, m_now);
        }
    }
    void become(std::function<double(int)> rate) { m_rate = std::move(rate); }
    [[nodiscard]] int wanted() const { return m_advice.wanted(); }
    [[nodiscard]] int mostSeen() const { return m_mostSeen; }
    [[nodiscard]] std::chrono::milliseconds timeAt(int count) const { return m_timeAt[static_cast<std::size_t>(count)]; }
    [[nodiscard]] ConnectionAdvice& advice() { return m_advice; }
    [[nodiscard]] std::chrono::milliseconds now() const { return m_now; }

    int borne = most; ///< by the host

private:
    std::function<double(int)> m_rate;
    ConnectionAdvice m_advice;
    std::chrono::milliseconds m_now{0};
    double m_bytes = 0;
    int m_mostSeen = 0;
    std::array<std::chrono::milliseconds, most + 1> m_timeAt{};
};

/// Each connection brings so much, all together not more than the cap.
std::function<double(int)> each(double rate, double cap) {
    return [rate, cap](int count) { return std::min(rate * count, cap); };
}

} // namespace

class ConnectionAdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkThatHoldsEachConnectionDownGetsAllOfThem() {
        Link link{each(5 * MB, 1000 * MB)};
        link.run(15s);
        QCOMPARE(link.wanted(), most);
    }

    void aLinkThatOneConnectionFillsKeepsOne() {
        Link link{each(100 * MB, 100 * MB)};
        link.run(15s);
        QCOMPARE(link.wanted(), 1);
        QCOMPARE(link.mostSeen(), 2); // one was tried
        link.run(30min);
        QCOMPARE(link.wanted(), 1);
        QCOMPARE(link.mostSeen(), 2);
        QVERIFY2(link.timeAt(2) < 1min, qPrintable(QString::number(link.timeAt(2).count()))); // and seldom since
    }

    void itStopsWhereOneMoreBringsNothing() {
        Link link{each(10 * MB, 31 * MB)};
        link.run(50s);
        QCOMPARE(link.wanted(), 3);
        QVERIFY(link.mostSeen() <= 6);
        QVERIFY2(link.timeAt(6) <= 4s, qPrintable(QString::number(link.timeAt(6).count()))); // tried, and taken back
    }

    // 10 MB/s, then 11: less than a third of what it would bring is not worth a connection of the host's.
    void aLittleIsNotEnough() {
        Link link{[](int count) { return 10 * MB + (count - 1) * MB; }};
        link.run(60s);
        QCOMPARE(link.wanted(), 1);
    }

    void aHostThatBearsThreeIsAskedForNoMore() {
        Link link{each(5 * MB, 1000 * MB)};
        link.borne = 3;
        link.run(10min);
        QCOMPARE(link.wanted(), 3);
        QCOMPARE(link.mostSeen(), 3);
    }

    void aLinkThatBecomesAnotherIsFoundOut() {
        Link link{each(20 * MB, 20 * MB)};
        link.run(60s);
        QCOMPARE(link.wanted(), 1);
        link.become(each(4 * MB, 40 * MB)); // now it is far away
        link.run(10min);
        QVERIFY2(link.wanted() >= 7, qPrintable(QString::number(link.wanted())));
        link.become(each(40 * MB, 40 * MB)); // and near again
        link.run(60min);
        QVERIFY2(link.wanted() <= 2, qPrintable(QString::number(link.wanted())));
    }

    void whatHelpedBeforeIsBegunWith() {
        Link link{each(5 * MB, 1000 * MB), 6};
        QCOMPARE(link.wanted(), 6);
        link.run(15s);
        QCOMPARE(link.wanted(), most);
    }

    void oneThatBreaksOffIsNotAskedForAgainAtOnce() {
        Link link{each(5 * MB, 1000 * MB)};
        link.run(40s);
        link.advice().broke(link.now());
        QCOMPARE(link.wanted(), most - 1);
        link.run(ConnectionAdvice::firstRest - 1s);
        QCOMPARE(link.wanted(), most - 1);
        link.run(10s);
        QCOMPARE(link.wanted(), most);
    }

    // While fewer are at work than were asked for, the rate says nothing of them.
    void nothingIsJudgedBeforeAllAreAtWork() {
        ConnectionAdvice advice{4, most};
        for (auto now = 0ms; now < 60s; now += 250ms) advice.sample(now.count() * 1000, 3, now);
        QCOMPARE(advice.wanted(), 4);
    }
};

QTEST_APPLESS_MAIN(ConnectionAdviceTest)
#include "connectionadvice_test.moc"
