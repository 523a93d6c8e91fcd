// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/disklane.h"
#include "core/transfer/ratelimiter.h"
#include "core/transfer/transferengine.h"
#include "tests/core/transfer/memorysink.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QTest>

#include <ranges>

using namespace Rushes::Transfer;
using Rushes::Tests::FaultServer;
using Rushes::Tests::MemorySink;
using Rushes::Tests::payload;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; ///< milliseconds; a busy machine takes its time
/// What libcurl has received when it is held up comes as a whole, about half a megabyte: a second of this.
constexpr qint64 slowRate = 500'000;
constexpr qsizetype large = 20'000'000;

TransferSettings settingsWith(int threads) {
    TransferSettings settings;
    settings.threads = threads;
    settings.progressPeriod = 20ms;
    return settings;
}

/// Kilobytes of memory that this program has in use.
qint64 residentKilobytes() {
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// One transfer and what came of it.
struct Run {
    std::shared_ptr<MemorySink> sink = std::make_shared<MemorySink>();
    std::unique_ptr<Transfer> transfer;
    std::optional<TransferOutcome> outcome;

    [[nodiscard]] bool isWhole() const { return outcome && outcome->has_value(); }
    [[nodiscard]] std::optional<TransferFault> fault() const { return outcome && !*outcome ? std::optional{outcome->error().fault} : std::nullopt; }
};

} // namespace

/// Rates and places. Nothing here looks at a clock: what is held to a rate is compared with what is not. How exact a rate is,
/// ratelimiter_test tells.
class TransferLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("three threads") << 3;
    }

    void init() {
        QFETCH_GLOBAL(const int, threads);
        m_server = std::make_unique<FaultServer>();
        m_server->serve("/clip", payload(large));
        m_engine = std::make_unique<TransferEngine>(settingsWith(threads));
    }

    void cleanup() {
        m_engine.reset();
        m_server.reset();
    }

    void allTransfersAreHeldToOneRateThatMayBeChanged() {
        m_engine->setRateLimit(slowRate);
        const auto one = start();
        const auto other = start();
        QTRY_VERIFY_WITH_TIMEOUT(one->transfer->written() > 0 && other->transfer->written() > 0, patience);
        QVERIFY(one->transfer->written() + other->transfer->written() < large / 2);
        QVERIFY(!one->outcome && !other->outcome);
        m_engine->setRateLimit(0);
        QTRY_VERIFY_WITH_TIMEOUT(one->isWhole() && other->isWhole(), patience);
        QCOMPARE(one->sink->bytes, payload(large));
    }

    void whoWaitsLongestIsNext() {
        QFETCH_GLOBAL(const int, threads);
        if (threads > 1) QSKIP("each thread takes turns among its own transfers");
        m_engine->setRateLimit(8'000'000);
        std::vector<std::shared_ptr<Run>> runs;
        runs.reserve(4);
        for (int i = 0; i < 4; ++i) runs.push_back(start());
        const auto least = [&] { return std::ranges::min(runs | std::views::transform([](const auto& run) { return run->transfer->written(); })); };
        const auto most = [&] { return std::ranges::max(runs | std::views::transform([](const auto& run) { return run->transfer->written(); })); };
        QTRY_VERIFY_WITH_TIMEOUT(least() >= 2'500'000, patience);
        QVERIFY2(most() <= 2 * least(), qPrintable(QStringLiteral("%1 and %2").arg(least()).arg(most())));
    }

    void oneHostIsHeldToARate() {
        FaultServer elsewhere;
        elsewhere.serve("/clip", payload(large));
        QUrl other = elsewhere.url("/clip");
        other.setHost(QStringLiteral("localhost"));
        m_engine->setHostRateLimit(QStringLiteral("127.0.0.1"), slowRate);
        const auto held = start();
        const auto free = start({.url = other});
        QTRY_VERIFY_WITH_TIMEOUT(free->isWhole() && held->transfer->written() > 0, patience);
        QVERIFY(!held->outcome && held->transfer->written() < large / 2);
        m_engine->setHostRateLimit(QStringLiteral("127.0.0.1"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(held->isWhole(), patience);
    }

    void theRangesOfAFileShareItsRate() {
        const auto rate = std::make_shared<RateLimiter>();
        rate->setLimit(slowRate);
        const auto head = start({.to = large / 2, .rate = rate});
        const auto tail = start({.from = large / 2, .rate = rate});
        const auto free = start();
        QTRY_VERIFY_WITH_TIMEOUT(free->isWhole() && head->transfer->written() > 0 && tail->transfer->written() > 0, patience);
        QVERIFY(head->transfer->written() + tail->transfer->written() < large / 2);
        head->transfer->setRateLimit(0); // of both
        QTRY_VERIFY_WITH_TIMEOUT(head->isWhole() && tail->isWhole(), patience);
    }

    // A disk that takes nothing holds the network up, and what waits for it is bounded: at most 8 MB for each transfer.
    void whatWaitsForADiskIsBounded() {
        constexpr int count = 8;
        constexpr qint64 boundKilobytes = 8'000;
        QSemaphore gate;
        const qint64 before = residentKilobytes();
        std::vector<std::shared_ptr<Run>> runs;
        for (int i = 0; i < count; ++i) {
            runs.push_back(start({}, &gate));
            runs.back()->sink->bytes.reserve(large);
        }
        qint64 sent = -1;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(sent, m_server->bytesSent()) == m_server->bytesSent() && sent > 0, 30'000); // the pipes are full
        const qint64 grown = residentKilobytes() - before;
        QVERIFY2(grown < count * boundKilobytes, qPrintable(QStringLiteral("%1 kB").arg(grown)));
        QVERIFY(std::ranges::none_of(runs, [](const auto& run) { return run->outcome.has_value(); }));
        gate.release(1'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(runs, &Run::isWhole), 60'000);
        for (const auto& run : runs) QVERIFY(run->sink->bytes == payload(large));
    }

    /// What a rate holds back stays with the server and in the sockets, and is not kept in memory.
    void whatWaitsForItsRateIsBounded() {
        constexpr qint64 inSockets = 16'000'000; // what both of them may hold here, and more
        constexpr qsizetype whole = 80'000'000;
        m_server->serve("/long", payload(whole));
        m_engine->setRateLimit(5'000'000);
        const auto run = start({.url = m_server->url("/long")});
        QTRY_VERIFY_WITH_TIMEOUT(run->transfer->written() > 12'000'000, 30'000);
        const qint64 waiting = m_server->bytesSent() - run->transfer->written();
        QVERIFY2(waiting < inSockets, qPrintable(QString::number(waiting)));
        QVERIFY(!run->outcome);
    }

    void aHostGetsSoManyConnectionsAndNoMore() {
        (*m_server)["/clip"].slow(20'000'000);
        m_engine->setConnectionsPerHost(2);
        std::vector<std::shared_ptr<Run>> runs;
        runs.reserve(5);
        for (int i = 0; i < 5; ++i) runs.push_back(start({.to = 1'000'000}));
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(runs, &Run::isWhole), patience);
        QCOMPARE(m_server->mostAtOnce(), 2);
    }

    void whatWaitsForAPlaceMayBeStopped() {
        (*m_server)["/clip"].slow(1'000'000);
        m_engine->setConnectionsPerHost(1);
        const auto first = start();
        QTRY_VERIFY_WITH_TIMEOUT(first->transfer->written() > 0, patience);
        const auto waiting = start();
        waiting->transfer->stop();
        QTRY_COMPARE_WITH_TIMEOUT(waiting->fault(), TransferFault::Stopped, patience);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aHostThatBearsOneConnectionIsNotPushed() {
        (*m_server)["/clip"].slow(4'000'000);
        m_server->bearAtMost(1, "5");
        const auto first = start({.to = 4'000'000});
        QTRY_VERIFY_WITH_TIMEOUT(first->transfer->written() > 0, patience);
        const auto refused = start({.to = 500'000});
        QTRY_COMPARE_WITH_TIMEOUT(refused->fault(), TransferFault::Busy, patience);
        QCOMPARE(refused->outcome->error().retryAfter, 5s);
        QCOMPARE(m_engine->connectionsAllowed(m_server->url("/clip")), 1);
        std::vector<std::shared_ptr<Run>> later;
        later.reserve(3);
        for (int i = 0; i < 3; ++i) later.push_back(start({.to = 500'000}));
        QTRY_VERIFY_WITH_TIMEOUT(first->isWhole() && std::ranges::all_of(later, &Run::isWhole), patience);
        QCOMPARE(m_server->mostAtOnce(), 1);
        QCOMPARE(m_server->requests().size(), 5); // nobody was refused again
    }

    void aHostThatRefusesConnectionsIsNotPushed() {
        (*m_server)["/clip"].slow(4'000'000);
        const auto first = start({.to = 2'000'000});
        QTRY_VERIFY_WITH_TIMEOUT(first->transfer->written() > 0, patience);
        m_server->refuseConnections();
        const auto refused = start({.to = 500'000});
        QTRY_COMPARE_WITH_TIMEOUT(refused->fault(), TransferFault::Offline, patience);
        QCOMPARE(m_engine->connectionsAllowed(m_server->url("/clip")), 1);
        QTRY_VERIFY_WITH_TIMEOUT(first->isWhole(), patience);
    }

private:
    std::shared_ptr<Run> start(TransferRequest request = {}, QSemaphore* gate = nullptr) {
        if (request.url.isEmpty()) request.url = m_server->url("/clip");
        auto run = std::make_shared<Run>();
        run->sink->gate = gate;
        run->transfer = m_engine->start(std::move(request), run->sink, m_engine->newLane());
        connect(run->transfer.get(), &Transfer::finished, this, [run = run.get()](const TransferOutcome& outcome) { run->outcome = outcome; });
        return run;
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<TransferEngine> m_engine;
};

QTEST_GUILESS_MAIN(TransferLimitsTest)
#include "transferlimits_test.moc"
