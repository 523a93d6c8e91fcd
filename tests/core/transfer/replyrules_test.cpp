// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/replyrules.h"

#include <QTest>

using namespace Rushes::Transfer;

namespace {

TransferRequest rest() { return {.from = 300, .etag = "\"v1\"", .size = 1000}; }

ReplyHead part(qint64 start, qint64 end, std::optional<qint64> total = 1000) {
    return {.status = 206, .contentLength = end - start + 1, .contentRange = ContentRange{start, end, total}, .etag = "\"v1\""};
}

std::optional<TransferFault> faultOf(const std::expected<ReplyPlan, TransferError>& plan) {
    if (plan) return std::nullopt;
    return plan.error().fault;
}

} // namespace

class ReplyRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartContinuesWhereWeAsked() {
        const auto plan = accept(rest(), part(300, 999));
        QVERIFY(plan);
        QCOMPARE(plan->start, 300);
        QCOMPARE(plan->total, 1000);
    }

    void aWholeFileBeginsAtItsBeginning() {
        const auto plan = accept(rest(), {.status = 200, .contentLength = 1000});
        QVERIFY(plan);
        QCOMPARE(plan->start, 0);
    }

    void aPartMustBeOfTheSameFile() {
        ReplyHead other = part(300, 999);
        other.etag = "\"v2\"";
        QCOMPARE(faultOf(accept(rest(), other)), TransferFault::SourceChanged);
        other.etag.clear();
        QCOMPARE(faultOf(accept(rest(), other)), TransferFault::SourceChanged);
    }

    void aPartMustBeTheOneWeAskedFor() {
        QCOMPARE(faultOf(accept(rest(), part(299, 999))), TransferFault::WrongRange);
        QCOMPARE(faultOf(accept(rest(), part(301, 999))), TransferFault::WrongRange);
        QCOMPARE(faultOf(accept({}, part(0, 999))), TransferFault::WrongRange);
    }

    void aRangeEndsWhereWeAsked() {
        TransferRequest middle = rest();
        middle.to = 600;
        const auto plan = accept(middle, part(300, 599));
        QVERIFY(plan);
        QCOMPARE(plan->start, 300);
        QCOMPARE(plan->end, 600);
        QCOMPARE(plan->total, 1000);
        QCOMPARE(faultOf(accept(middle, part(300, 600))), TransferFault::WrongRange);
        QCOMPARE(faultOf(accept(middle, part(300, 999))), TransferFault::WrongRange);
        QCOMPARE(accept(middle, part(300, 500))->end, 600); // less than was asked for is a cut, seen at its end
        middle.to = 5000;
        QCOMPARE(accept(middle, part(300, 999))->end, 1000);
        QCOMPARE(accept(TransferRequest{.to = 600}, part(0, 599))->end, 600);
    }

    void theWholeFileIsNoRange() {
        TransferRequest middle = rest();
        middle.to = 600;
        QCOMPARE(faultOf(accept(middle, {.status = 200, .contentLength = 1000, .etag = "\"v1\""})), TransferFault::WrongRange);
        QCOMPARE(faultOf(accept(middle, {.status = 200, .contentLength = 1000, .etag = "\"v2\""})), TransferFault::SourceChanged);
        QCOMPARE(faultOf(accept({.to = 600}, {.status = 200, .contentLength = 1000})), TransferFault::WrongRange);
        QCOMPARE(faultOf(accept({.to = 600}, {.status = 200, .chunked = true})), TransferFault::WrongRange);
        QCOMPARE(accept(TransferRequest{.to = 600}, {.status = 200, .contentLength = 600})->end, 600); // all there is
    }

    void lengthsMustAgree() {
        ReplyHead disagreeing = part(300, 999);
        disagreeing.contentLength = 500;
        QCOMPARE(faultOf(accept(rest(), disagreeing)), TransferFault::Inconsistent);
        QCOMPARE(faultOf(accept(rest(), part(300, 1000, 1001))), TransferFault::WrongSize);
        QCOMPARE(faultOf(accept(rest(), {.status = 200, .contentLength = 1001})), TransferFault::WrongSize);
        QCOMPARE(accept(rest(), {.status = 200, .contentLength = 1001}).error().total, 1001);
    }

    void somebodyMustSayHowLongTheFileIs() {
        QCOMPARE(faultOf(accept({}, {.status = 200})), TransferFault::Inconsistent);
        QCOMPARE(faultOf(accept({}, {.status = 200, .chunked = true})), std::nullopt);
        QCOMPARE(faultOf(accept({.size = 1000}, {.status = 200})), std::nullopt);
        QCOMPARE(faultOf(accept({.from = 300}, part(300, 999, std::nullopt))), TransferFault::Inconsistent);
    }

    void onlyTheBytesAsTheyAreWillDo() {
        QCOMPARE(faultOf(accept({}, {.status = 200, .contentLength = 10, .contentEncoding = "br"})), TransferFault::Encoded);
        QCOMPARE(faultOf(accept({}, {.status = 200, .contentLength = 10, .contentEncoding = "identity"})), std::nullopt);
        QCOMPARE(faultOf(accept({}, {.status = 200, .contentLength = 10, .contentType = "text/html; charset=utf-8"})), TransferFault::WebPage);
    }

    void everyStatusHasAName_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<TransferFault>("expected");
        using enum TransferFault;
        QTest::newRow("204") << 204 << Inconsistent;
        QTest::newRow("304") << 304 << Inconsistent;
        QTest::newRow("400") << 400 << Inconsistent;
        QTest::newRow("401") << 401 << Unauthorised;
        QTest::newRow("403") << 403 << Forbidden;
        QTest::newRow("404") << 404 << NotFound;
        QTest::newRow("407") << 407 << ProxyFailed;
        QTest::newRow("408") << 408 << ServerFailed;
        QTest::newRow("410") << 410 << Withdrawn;
        QTest::newRow("416") << 416 << OutOfRange;
        QTest::newRow("429") << 429 << Busy;
        QTest::newRow("451") << 451 << Withdrawn;
        QTest::newRow("500") << 500 << ServerFailed;
        QTest::newRow("503") << 503 << Busy;
        QTest::newRow("0") << 0 << Inconsistent;
    }
    void everyStatusHasAName() {
        QFETCH(const int, status);
        QFETCH(const TransferFault, expected);
        QCOMPARE(faultOf(accept({}, {.status = status, .contentLength = 10})), expected);
    }
};

QTEST_GUILESS_MAIN(ReplyRulesTest)
#include "replyrules_test.moc"
