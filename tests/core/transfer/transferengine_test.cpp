// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/disklane.h"
#include "core/transfer/replyhead.h"
#include "core/transfer/transferengine.h"
#include "tests/core/transfer/memorysink.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes::Transfer;
using Rushes::Tests::FaultServer;
using Rushes::Tests::MemorySink;
using Rushes::Tests::payload;
using namespace std::chrono_literals;

namespace {

TransferSettings hasty() {
    TransferSettings settings;
    settings.connectTimeout = 2s;
    settings.stallPeriod = 300ms;
    settings.progressPeriod = 50ms;
    return settings;
}

TransferError failureOf(const std::optional<TransferOutcome>& outcome) {
    return outcome && !*outcome ? outcome->error() : TransferError{TransferFault::Stopped};
}

} // namespace

class TransferEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FaultServer>();
        m_engine = std::make_unique<TransferEngine>(hasty());
        m_sink = std::make_shared<MemorySink>();
        m_outcome.reset();
    }

    void cleanup() {
        m_transfer.reset();
        m_engine.reset();
        m_server.reset();
    }

    void bringsEveryByteOfAFileHome_data() {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 1000, 262'144, 262'145, 524'288, 5'000'000, 20'000'000})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void bringsEveryByteOfAFileHome() {
        QFETCH(qsizetype, size);
        const QByteArray bytes = payload(size);
        m_server->serve("/clip", bytes);
        start({.size = size});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE((*m_outcome)->size, size);
        QCOMPARE(m_sink->bytes, bytes);
        QCOMPARE(m_server->requests().constFirst().fields.value("accept-encoding"), "identity");
    }

    void takesAFileWhoseSizeNobodyPublished() {
        m_server->serve("/clip", payload(100'000)).chunked();
        start({});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->bytes, payload(100'000));
    }

    void asksForTheRestAndSaysOfWhat() {
        const QByteArray bytes = payload(700'000);
        m_server->serve("/clip", bytes).changeEtag("\"v1\"");
        start({.from = 300'000, .etag = "\"v1\"", .size = 700'000});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->status, 206);
        QCOMPARE(m_sink->bytes.sliced(300'000), bytes.sliced(300'000));
        QCOMPARE(m_server->lastRange("/clip"), "bytes=300000-");
        QCOMPARE(m_server->requests().constFirst().fields.value("if-range"), "\"v1\"");
    }

    void bringsARangeOfAFileAndNoMore_data() {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("the beginning") << qint64{0} << qint64{262'144};
        QTest::newRow("one byte") << qint64{300'000} << qint64{300'001};
        QTest::newRow("the middle") << qint64{262'144} << qint64{524'288};
        QTest::newRow("up to the end") << qint64{524'288} << qint64{700'000};
        QTest::newRow("beyond the end") << qint64{524'288} << qint64{800'000};
    }
    void bringsARangeOfAFileAndNoMore() {
        QFETCH(const qint64, from);
        QFETCH(const qint64, to);
        const QByteArray bytes = payload(700'000);
        m_server->serve("/clip", bytes).changeEtag("\"v1\"");
        start({.from = from, .to = to, .etag = "\"v1\"", .size = 700'000});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE((*m_outcome)->size, 700'000);
        QCOMPARE(m_sink->status, 206);
        QCOMPARE(m_sink->bytes.sliced(from), bytes.first(std::min<qint64>(to, 700'000)).sliced(from));
        QCOMPARE(m_server->lastRange("/clip"), "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(to - 1));
        QCOMPARE(m_server->requests().constFirst().fields.value("if-range"), "\"v1\"");
    }

    void takesNoWholeFileForARange() {
        m_server->serve("/clip", payload(700'000)).ignoreRange();
        start({.from = 0, .to = 1000});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, TransferFault::WrongRange);
        QVERIFY(m_sink->bytes.isEmpty());
    }

    void tellsHowFarItIs() {
        m_server->serve("/clip", payload(600'000)).slow(600'000);
        const QSignalSpy told{m_engine.get(), &TransferEngine::progressed};
        start({});
        QTRY_VERIFY(told.size() >= 3 && m_transfer->written() > 0 && m_transfer->written() < 600'000);
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
    }

    // Each row is a fault of the other side, and the name we give it; no row may write what must not be written.
    void namesWhatWentWrong_data() {
        QTest::addColumn<std::function<void(Rushes::Tests::Resource&)>>("fault");
        QTest::addColumn<TransferFault>("expected");
        QTest::addColumn<qsizetype>("kept");
        using Do = std::function<void(Rushes::Tests::Resource&)>;
        using R = Rushes::Tests::Resource&;
        using enum TransferFault;
        QTest::newRow("1 short body, clean end") << Do{[](R r) { r.cutAfter(500); }} << Cut << qsizetype{500};
        QTest::newRow("1 short body, reset") << Do{[](R r) { r.cutAfter(0, 1000, true); }} << Cut << qsizetype{0};
        QTest::newRow("2 no length, cut") << Do{[](R r) { r.closeDelimited().cutAfter(600); }} << Cut << qsizetype{600};
        QTest::newRow("3 last chunk missing") << Do{[](R r) { r.chunked(true).cutAfter(700); }} << Cut << qsizetype{700};
        QTest::newRow("4 longer than published") << Do{[](R r) { r.closeDelimited().sendMore("more"); }} << WrongSize << qsizetype{1000};
        QTest::newRow("4 length lies") << Do{[](R r) { r.claimLength(1001); }} << WrongSize << qsizetype{0};
        QTest::newRow("two lengths") << Do{[](R r) { r.twoContentLengths(500); }} << Inconsistent << qsizetype{0};
        QTest::newRow("15 gzip") << Do{[](R r) { r.encoded("gzip"); }} << Encoded << qsizetype{0};
        QTest::newRow("15 br") << Do{[](R r) { r.encoded("br"); }} << Encoded << qsizetype{0};
        QTest::newRow("19 drip") << Do{[](R r) { r.drip(200ms); }} << Stalled << qsizetype{-1};
        QTest::newRow("19 stall") << Do{[](R r) { r.stallAfter(300); }} << Stalled << qsizetype{300};
        QTest::newRow("20 endless head") << Do{[](R r) { r.endlessHead(); }} << Inconsistent << qsizetype{0};
        QTest::newRow("21 never answers") << Do{[](R r) { r.neverAnswer(); }} << Stalled << qsizetype{0};
        QTest::newRow("23 503") << Do{[](R r) { r.status(503, "7"); }} << Busy << qsizetype{0};
        QTest::newRow("23 500") << Do{[](R r) { r.status(500); }} << ServerFailed << qsizetype{0};
        QTest::newRow("24 web page") << Do{[](R r) { r.htmlInstead(); }} << WebPage << qsizetype{0};
        QTest::newRow("25 401") << Do{[](R r) { r.requireBearer("other"); }} << Unauthorised << qsizetype{0};
        QTest::newRow("26 403") << Do{[](R r) { r.status(403); }} << Forbidden << qsizetype{0};
        QTest::newRow("26 404") << Do{[](R r) { r.status(404); }} << NotFound << qsizetype{0};
        QTest::newRow("26 410") << Do{[](R r) { r.status(410); }} << Withdrawn << qsizetype{0};
        QTest::newRow("26 451") << Do{[](R r) { r.status(451); }} << Withdrawn << qsizetype{0};
        QTest::newRow("204") << Do{[](R r) { r.status(204); }} << Inconsistent << qsizetype{0};
    }
    void namesWhatWentWrong() {
        QFETCH(const std::function<void(Rushes::Tests::Resource&)>, fault);
        QFETCH(const TransferFault, expected);
        QFETCH(const qsizetype, kept);
        fault(m_server->serve("/clip", payload(1000)));
        start({.size = 1000});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, expected);
        if (kept >= 0) QCOMPARE(m_sink->bytes, payload(1000).first(kept));
        QCOMPARE(failureOf(m_outcome).host, QStringLiteral("127.0.0.1"));
    }

    void handsOnHowLongItIsAskedToWait() {
        m_server->serve("/clip", payload(10)).status(503, "7");
        start({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).retryAfter, 7s);
    }

    // The same for a transfer that begins in the middle.
    void refusesAPartThatDoesNotFit_data() {
        QTest::addColumn<std::function<void(Rushes::Tests::Resource&)>>("fault");
        QTest::addColumn<TransferFault>("expected");
        using Do = std::function<void(Rushes::Tests::Resource&)>;
        using R = Rushes::Tests::Resource&;
        using enum TransferFault;
        QTest::newRow("7 starts earlier") << Do{[](R r) { r.wrongContentRange(100); }} << WrongRange;
        QTest::newRow("7 starts later") << Do{[](R r) { r.wrongContentRange(400); }} << WrongRange;
        QTest::newRow("no Content-Range") << Do{[](R r) { r.withoutContentRange(); }} << WrongRange;
        QTest::newRow("15 encoded part") << Do{[](R r) { r.encoded("gzip"); }} << Encoded;
        QTest::newRow("13 shorter than held") << Do{[](R r) { r.replace(payload(200)).changeEtag("\"v1\""); }} << OutOfRange;
        QTest::newRow("length of another part") << Do{[](R r) { r.claimLength(699); }} << Inconsistent;
    }
    void refusesAPartThatDoesNotFit() {
        QFETCH(const std::function<void(Rushes::Tests::Resource&)>, fault);
        QFETCH(const TransferFault, expected);
        fault(m_server->serve("/clip", payload(1000)).changeEtag("\"v1\""));
        start({.from = 300, .etag = "\"v1\"", .size = 1000});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, expected);
        QCOMPARE(m_sink->status, 0);
        if (expected == TransferFault::OutOfRange) QCOMPARE(failureOf(m_outcome).total, 200);
    }

    void beginsAnewWhenTheFileChanged() {
        m_server->serve("/clip", payload(1000)).changeEtag("\"v2\"");
        start({.from = 300, .etag = "\"v1\"", .size = 1000});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->status, 200);
        QCOMPARE(m_sink->bytes, payload(1000));
    }

    void saysThatNobodyListens() {
        QUrl url = m_server->url("/clip");
        m_server.reset();
        start({.url = url});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, TransferFault::Offline);
        QVERIFY(failureOf(m_outcome).isRetryable());
    }

    void saysThatTheHostIsUnknown() {
        start({.url = QUrl{QStringLiteral("http://no-such-host.invalid/clip")}});
        QTRY_VERIFY_WITH_TIMEOUT(m_outcome, 20'000);
        QCOMPARE(failureOf(m_outcome).fault, TransferFault::Offline);
    }

    void keepsTheTokenForItsOwnOrigin() {
        FaultServer elsewhere;
        elsewhere.serve("/clip", payload(1000));
        m_server->serve("/clip", payload(1000)).requireBearer("S3CR3T-CANARY").redirectTo(elsewhere.url("/clip"));
        start({.bearerToken = "S3CR3T-CANARY"});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->bytes, payload(1000));
        QCOMPARE(m_server->requests().constFirst().fields.value("authorization"), "Bearer S3CR3T-CANARY");
        const auto seen = elsewhere.requests();
        QCOMPARE(seen.size(), 1);
        for (const QByteArray& value : seen.constFirst().fields) QVERIFY(!value.contains("S3CR3T"));
    }

    void followsFiveRedirectsAndNoMore() {
        m_server->serve("/clip", payload(10)).redirectTo(m_server->url("/clip"));
        start({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, TransferFault::Redirected);
        QCOMPARE(m_server->requests().size(), 6);
    }

    void goesToNoOtherSchemeOrClearHost_data() {
        QTest::addColumn<QUrl>("target");
        QTest::newRow("file") << QUrl{QStringLiteral("file:///etc/passwd")};
        QTest::newRow("clear to another host") << QUrl{QStringLiteral("http://192.0.2.1/clip")};
        QTest::newRow("ftp") << QUrl{QStringLiteral("ftp://127.0.0.1/clip")};
    }
    void goesToNoOtherSchemeOrClearHost() {
        QFETCH(QUrl, target);
        m_server->serve("/clip", payload(10)).redirectTo(target);
        start({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, TransferFault::Redirected);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void stopsWhenTold() {
        m_server->serve("/clip", payload(5'000'000)).slow(1'000'000);
        start({});
        QTRY_VERIFY(m_transfer->written() > 0);
        m_transfer->stop();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, TransferFault::Stopped);
        QCOMPARE(m_sink->bytes, payload(5'000'000).first(m_sink->bytes.size()));
    }

    void endsWithTheSinksOwnReason() {
        m_sink->failure = SinkError{SinkFault::Full, QStringLiteral("no room")};
        m_server->serve("/clip", payload(5'000'000));
        start({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(failureOf(m_outcome).fault, TransferFault::SinkFailed);
        QCOMPARE(failureOf(m_outcome).sink, SinkFault::Full);
        QCOMPARE(failureOf(m_outcome).detail, QStringLiteral("no room"));
    }

    // A disk that takes nothing must hold the network up, and that is no stall of the other side.
    void aSlowDiskHoldsTheNetworkUp() {
        QSemaphore gate;
        m_sink->gate = &gate;
        const QByteArray bytes = payload(40'000'000);
        m_server->serve("/clip", bytes);
        start({});
        const QSignalSpy told{m_engine.get(), &TransferEngine::progressed};
        qint64 before = -1;
        QTRY_VERIFY(std::exchange(before, m_server->bytesSent()) == m_server->bytesSent() && before > 0); // the pipe is full
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY(time.elapsed() > 700); // more than two stall periods
        QVERIFY(!m_outcome);
        QVERIFY2(m_server->bytesSent() < 24'000'000, qPrintable(QString::number(m_server->bytesSent()))); // blocks and socket buffers
        gate.release(1'000'000);
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->has_value());
        QCOMPARE(m_sink->bytes, bytes);
    }

    void leavesNothingBehindWhenItIsDestroyedOnTheWay() {
        m_server->serve("/clip", payload(50'000'000)).slow(5'000'000);
        for (int i = 0; i < 5; ++i) {
            start({});
            if (i % 2 == 0) QTRY_VERIFY(m_transfer->written() > 0);
            m_transfer.reset();
            m_engine = std::make_unique<TransferEngine>(hasty());
            QVERIFY(!m_outcome);
            m_sink = std::make_shared<MemorySink>();
        }
    }

private:
    void start(TransferRequest request) {
        if (request.url.isEmpty()) request.url = m_server->url("/clip");
        m_transfer = m_engine->start(std::move(request), m_sink, m_engine->newLane());
        connect(m_transfer.get(), &Transfer::finished, this, [this](const TransferOutcome& outcome) { m_outcome = outcome; });
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<TransferEngine> m_engine;
    std::shared_ptr<MemorySink> m_sink;
    std::unique_ptr<Transfer> m_transfer;
    std::optional<TransferOutcome> m_outcome;
};

QTEST_GUILESS_MAIN(TransferEngineTest)
#include "transferengine_test.moc"
