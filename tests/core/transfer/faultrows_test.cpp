// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"
#include "tests/core/transfer/memorysink.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <tuple>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Rushes::Transfer;
using Rushes::Tests::FaultServer;
using Rushes::Tests::MemorySink;
using Rushes::Tests::payload;
using namespace std::chrono_literals;

namespace {

constexpr qint64 GiB = qint64{1024} * 1024 * 1024;

/// Listens and takes nobody: what it holds in its queue is full, so a further connection is not even begun.
class DeafServer {
public:
    DeafServer() {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        const bool listens = ::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), length) == 0 && ::listen(m_listener, 0) == 0 &&
                             ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) == 0;
        if (!listens) qFatal("nothing to connect to");
        m_port = ntohs(address.sin_port);
        for (int& socket : m_waiting) {
            socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            std::ignore = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), length); // it is under way
        }
    }
    ~DeafServer() {
        for (const int socket : m_waiting) ::close(socket);
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(DeafServer)

    [[nodiscard]] QUrl url() const { return QUrl{QStringLiteral("http://127.0.0.1:%1/clip").arg(m_port)}; }

private:
    int m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    int m_waiting[8] = {};
    int m_port = 0;
};

/// Checks bytes that nobody could keep: each is its offset, folded.
class ComparingSink final : public ByteSink {
public:
    static char byteAt(qint64 offset) { return static_cast<char>(offset ^ (offset >> 8) ^ (offset >> 32)); }
    static QByteArray bytesAt(qint64 offset, qsizetype size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i) bytes[i] = byteAt(offset + i);
        return bytes;
    }

    SinkResult<void> begin(const ReplyHead&, qint64 start) override {
        next = start;
        return {};
    }
    SinkResult<void> write(qint64 offset, QByteArrayView piece) override {
        same = same && offset == next && piece == bytesAt(offset, piece.size());
        next = offset + piece.size();
        return {};
    }

    qint64 next = -1;
    bool same = true;
};

/// Kilobytes of memory that this program has in use.
qint64 residentKilobytes() {
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

} // namespace

/// Rows of the fault catalogue that take more than a line to play; README.md has the table of all of them.
class FaultRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        TransferSettings settings;
        settings.connectTimeout = 1s; // row 21
        settings.stallPeriod = 20s;
        settings.progressPeriod = 50ms;
        m_server = std::make_unique<FaultServer>();
        m_engine = std::make_unique<TransferEngine>(settings);
        m_sink = std::make_shared<MemorySink>();
    }

    void cleanup() {
        m_transfer.reset();
        m_engine.reset();
        m_server.reset();
    }

    void row3_aChunkWithoutALengthIsACut() {
        m_server->serve("/clip", payload(1000)).badChunkAfter(700);
        start({.size = 1000});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::Cut);
        QVERIFY(failure().isRetryable());
        QCOMPARE(m_sink->bytes, payload(1000).first(700));
    }

    void row6_theWholeFileInPlaceOfTheRestBeginsAtItsBeginning() {
        m_server->serve("/clip", payload(1000)).changeEtag("\"v1\"").ignoreRange();
        start({.from = 300, .etag = "\"v1\"", .size = 1000});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->status, 200);
        QCOMPARE(m_sink->bytes, payload(1000));
    }

    void row9_aPartOfAnotherFileIsRefused() {
        m_server->serve("/clip", payload(1000)).changeEtag("\"v2\"").blindToTags();
        start({.from = 300, .etag = "\"v1\"", .size = 1000});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::SourceChanged);
        QCOMPARE(m_sink->begun, 0);
    }

    void row10_aWeakTagIsNoCondition() {
        m_server->serve("/clip", payload(1000)).weakEtag();
        start({.from = 300, .etag = "W/\"weak\"", .size = 1000});
        QTRY_VERIFY(m_outcome);
        QVERIFY(!m_server->requests().constFirst().fields.contains("if-range"));
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->bytes.sliced(300), payload(1000).sliced(300));
    }

    void row18_theLastHostOfALoopIsNamed() {
        FaultServer other;
        QUrl there = other.url("/clip");
        there.setHost(QStringLiteral("localhost"));
        other.serve("/clip", payload(10)).redirectTo(m_server->url("/clip"));
        m_server->serve("/clip", payload(10)).redirectTo(there);
        start({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::Redirected);
        QCOMPARE(failure().host, QStringLiteral("localhost"));
        QCOMPARE(m_server->requests().size() + other.requests().size(), 6);
    }

    void row20_anEndlessHeadCostsLittle() {
        const qint64 before = residentKilobytes();
        m_server->serve("/clip", payload(10)).endlessHead();
        start({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::Inconsistent);
        QVERIFY(!failure().isRetryable());
        QVERIFY2(m_server->bytesSent() < 16'000'000, qPrintable(QString::number(m_server->bytesSent()))); // what fits in the sockets
        QVERIFY(residentKilobytes() - before < 20'000);
    }

    void row21_nobodyTakesTheConnection() {
        const DeafServer deaf;
        start({.url = deaf.url()});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::TimedOut);
        QVERIFY(failure().isRetryable());
    }

    void row22_fortyResetsMoveNoByteTwice() {
        constexpr qint64 size = 20'000'000;
        const QByteArray bytes = payload(size);
        auto& resource = m_server->serve("/clip", bytes).changeEtag("\"v1\"");
        QRandomGenerator random{22};
        for (int cut = 0; cut < 40; ++cut) {
            resource.cutAfter(random.bounded(400'000), 1, true);
            const qint64 held = m_sink->bytes.size();
            start({.from = held, .etag = held > 0 ? "\"v1\"" : "", .size = size});
            QTRY_VERIFY(m_outcome);
            QCOMPARE(failure().fault, TransferFault::Cut);
            if (held > 0) QCOMPARE(m_server->lastRange("/clip"), "bytes=" + QByteArray::number(held) + '-'); // nothing that is here already
        }
        resource.heal();
        const qint64 held = m_sink->bytes.size();
        QVERIFY(held > 0 && held < size);
        start({.from = held, .etag = "\"v1\"", .size = size});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QVERIFY(m_sink->bytes == bytes);
    }

    void row23_tooManyRequestsIsBusyUntilADate() {
        m_server->serve("/clip", payload(10)).status(429, "Tue, 24 Nov 2099 12:00:00 GMT");
        start({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failure().fault, TransferFault::Busy);
        QVERIFY(failure().retryAfter > std::chrono::years{50});
        QCOMPARE(m_sink->begun, 0);
    }

    void row32_offsetsBeyond32Bits_data() {
        QTest::addColumn<qint64>("from");
        QTest::newRow("around 2 GiB") << 2 * GiB - 500'000;
        QTest::newRow("around 4 GiB") << 4 * GiB - 500'000;
        QTest::newRow("the end of 10 GiB") << 10 * GiB - 1'000'000;
    }
    void row32_offsetsBeyond32Bits() {
        QFETCH(const qint64, from);
        const qint64 to = from + 1'000'000;
        m_server->serve("/clip", 10 * GiB, &ComparingSink::bytesAt).changeEtag("\"v1\"");
        const auto sink = std::make_shared<ComparingSink>();
        start({.from = from, .to = to, .etag = "\"v1\"", .size = 10 * GiB}, sink);
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE((*m_outcome)->size, 10 * GiB);
        QVERIFY(sink->same);
        QCOMPARE(sink->next, to);
    }

private:
    [[nodiscard]] TransferError failure() const { return m_outcome && !*m_outcome ? m_outcome->error() : TransferError{TransferFault::Stopped}; }

    void start(TransferRequest request, std::shared_ptr<ByteSink> sink = {}) {
        if (request.url.isEmpty()) request.url = m_server->url("/clip");
        m_outcome.reset();
        m_transfer = m_engine->start(std::move(request), sink ? sink : m_sink, m_engine->newLane());
        connect(m_transfer.get(), &Transfer::finished, this, [this](const TransferOutcome& outcome) { m_outcome = outcome; });
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<TransferEngine> m_engine;
    std::shared_ptr<MemorySink> m_sink;
    std::unique_ptr<Transfer> m_transfer;
    std::optional<TransferOutcome> m_outcome;
};

QTEST_GUILESS_MAIN(FaultRowsTest)
#include "faultrows_test.moc"
