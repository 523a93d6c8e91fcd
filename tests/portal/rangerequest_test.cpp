// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/rangerequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::PortalServer;
using enum RangeDecision::Kind;

class RangeRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data() {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("ifRange");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char* name, const QByteArray& range, RangeDecision::Kind kind, qint64 first = 0, qint64 length = 1000,
                            const QByteArray& ifRange = {}) { QTest::newRow(name) << range << ifRange << static_cast<int>(kind) << first << length; };
        row("none", "", Whole);
        row("first byte", "bytes=0-0", Part, 0, 1);
        row("middle", "bytes=100-199", Part, 100, 100);
        row("to the end", "bytes=999-", Part, 999, 1);
        row("everything", "bytes=0-", Part, 0, 1000);
        row("beyond the end", "bytes=990-2000", Part, 990, 10);
        row("last ten", "bytes=-10", Part, 990, 10);
        row("more than there is at the end", "bytes=-5000", Part, 0, 1000);
        row("last none", "bytes=-0", Unsatisfiable, 0, 0);
        row("starts at the end", "bytes=1000-", Unsatisfiable, 0, 0);
        row("starts beyond 2^64", "bytes=18446744073709551616-", Unsatisfiable, 0, 0);
        row("ends beyond 2^64", "bytes=0-99999999999999999999999", Part, 0, 1000);
        row("reversed", "bytes=9-5", Whole);
        row("letters", "bytes=a-b", Whole);
        row("signs", "bytes=+1-5", Whole);
        row("nothing at all", "bytes=-", Whole);
        row("no dash", "bytes=5", Whole);
        row("two ranges", "bytes=0-1,5-6", Whole);
        row("a thousand ranges", "bytes=0-1" + QByteArray(",0-1").repeated(1000), Whole);
        row("other unit", "frames=0-1", Whole);
        row("unit in capitals", "Bytes=0-1", Part, 0, 2);
        row("the same version", "bytes=5-", Part, 5, 995, R"("v1")");
        row("another version", "bytes=5-", Whole, 0, 1000, R"("v2")");
        row("a weak tag", "bytes=5-", Whole, 0, 1000, R"(W/"v1")");
        row("a date", "bytes=5-", Whole, 0, 1000, "Sat, 14 Feb 2026 08:00:00 GMT");
        row("another version and beyond the end", "bytes=5000-", Whole, 0, 1000, R"("v2")");
    }
    void decides() {
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, ifRange);
        QFETCH(int, kind);
        QFETCH(qint64, first);
        QFETCH(qint64, length);
        const RangeDecision decision = decideRange(range, ifRange, R"("v1")", 1000);
        QCOMPARE(static_cast<int>(decision.kind), kind);
        QCOMPARE(decision.first, first);
        QCOMPARE(decision.length, length);
    }

    void anEmptyFileHasNoPart() {
        QCOMPARE(decideRange("bytes=0-", {}, R"("v1")", 0).kind, Unsatisfiable);
        QCOMPARE(decideRange({}, {}, R"("v1")", 0).kind, Whole);
    }

    void aLargeFileHasLargeParts() {
        const RangeDecision decision = decideRange("bytes=5000000000-", {}, R"("v1")", 10'000'000'000);
        QCOMPARE(decision, (RangeDecision{Part, 5'000'000'000, 5'000'000'000}));
    }
};

QTEST_GUILESS_MAIN(RangeRequestTest)
#include "rangerequest_test.moc"
