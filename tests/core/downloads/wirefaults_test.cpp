// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What servers and networks do wrong (docs: the rows of part A of the fault catalogue, by their numbers).
class WireFaultsTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    // Faults that end by themselves: after the first failed try the server is well again, and the file must be right.
    void theFileIsRightInTheEnd_data() {
        QTest::addColumn<Fault>("fault");
        using R = Resource&;
        QTest::newRow("1 reset at once") << Fault{[](R r) { r.cutAfter(0, 1000, true); }};
        QTest::newRow("2 no length, cut") << Fault{[](R r) { r.closeDelimited().cutAfter(MiB); }};
        QTest::newRow("3 last chunk missing") << Fault{[](R r) { r.chunked(true).cutAfter(MiB + 1); }};
        QTest::newRow("19 stall") << Fault{[](R r) { r.stallAfter(MiB); }};
        QTest::newRow("21 never answers") << Fault{[](R r) { r.neverAnswer(); }};
        QTest::newRow("23 500") << Fault{[](R r) { r.status(500); }};
        QTest::newRow("23 503") << Fault{[](R r) { r.status(503, "7"); }};
    }
    void theFileIsRightInTheEnd() {
        QFETCH(const Fault, fault);
        const QByteArray bytes = payload(2 * MiB + 5);
        fault(m_server->serve("/clip", bytes));
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        QVERIFY(!QFile::exists(clip(u"clip.mxf"_s)));
        m_server->operator[]("/clip").heal();
        m_clock->advance(1min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
    }

    // Faults that need a person, or something to come.
    void everyOtherEndHasAName_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<DownloadState>("state");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<Obstacle>("obstacle");
        using R = Resource&;
        using enum DownloadState;
        QTest::newRow("4 longer than published") << Fault{[](R r) { r.replace(payload(1001)); }} << Failed << Failure::WrongSize << Obstacle::None;
        QTest::newRow("29 shorter than published") << Fault{[](R r) { r.replace(payload(999)); }} << Failed << Failure::WrongSize << Obstacle::None;
        QTest::newRow("two lengths") << Fault{[](R r) { r.twoContentLengths(999); }} << Failed << Failure::Refused << Obstacle::None;
        QTest::newRow("15 encoded") << Fault{[](R r) { r.encoded("gzip"); }} << Failed << Failure::Refused << Obstacle::None;
        QTest::newRow("20 endless head") << Fault{[](R r) { r.endlessHead(); }} << Failed << Failure::Refused << Obstacle::None;
        QTest::newRow("24 web page") << Fault{[](R r) { r.htmlInstead(); }} << Failed << Failure::NotMedia << Obstacle::None;
        QTest::newRow("25 401") << Fault{[](R r) { r.status(401); }} << Waiting << Failure::None << Obstacle::SignIn;
        QTest::newRow("26 403") << Fault{[](R r) { r.status(403); }} << Failed << Failure::Embargoed << Obstacle::None;
        QTest::newRow("26 410") << Fault{[](R r) { r.status(410); }} << Failed << Failure::Withdrawn << Obstacle::None;
        QTest::newRow("26 451") << Fault{[](R r) { r.status(451); }} << Failed << Failure::Withdrawn << Obstacle::None;
        QTest::newRow("404") << Fault{[](R r) { r.status(404); }} << Failed << Failure::NotFound << Obstacle::None;
        QTest::newRow("28 wrong Repr-Digest") << Fault{[](R r) { r.reprDigest(digestOf("x").reprDigest()); }} << Failed << Failure::WrongDigest
                                              << Obstacle::None;
        QTest::newRow("wrong bytes") << Fault{[](R r) { r.replace(payload(1000, 2)); }} << Failed << Failure::WrongDigest << Obstacle::None;
    }
    void everyOtherEndHasAName() {
        QFETCH(const Fault, fault);
        QFETCH(const DownloadState, state);
        QFETCH(const Failure, failure);
        QFETCH(const Obstacle, obstacle);
        fault(m_server->serve("/clip", payload(1000)));
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_COMPARE(this->state(id), state);
        QCOMPARE(m_queue->find(id)->failure, failure);
        QCOMPARE(m_queue->find(id)->obstacle, obstacle);
        QVERIFY(!QFile::exists(clip(u"clip.mxf"_s)));
        m_clock->advance(1h);
        QCOMPARE(m_server->requests().size(), failure == Failure::WrongDigest ? 2 : 1); // and nobody asks again and again
        // The person, or what was waited for, sets it right.
        m_server->operator[]("/clip").heal().reprDigest({}).replace(payload(1000));
        m_queue->resume({id});
        QTRY_COMPARE(this->state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(1000));
    }

    // 28
    void aReprDigestIsComparedWhereItCanBe_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Assurance>("assurance");
        QTest::newRow("right") << digestOf(payload(1000)).reprDigest() << Assurance::Verified;
        QTest::newRow("unknown algorithm") << QByteArray{"sha-512=:AAAA:"} << Assurance::Unverified;
        QTest::newRow("malformed") << QByteArray{"sha-256=nonsense"} << Assurance::Unverified;
    }
    void aReprDigestIsComparedWhereItCanBe() {
        QFETCH(const QByteArray, field);
        QFETCH(const Assurance, assurance);
        m_server->serve("/clip", payload(1000)).reprDigest(field);
        DownloadRequest request = requestFor("/clip", payload(1000));
        request.sha256.reset();
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->assurance, assurance);
    }

    void aWrongFileIsSetAsideAndNeverHasTheClipsName() {
        m_server->serve("/clip", payload(1000, 2));
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_COMPARE(state(id), DownloadState::Failed);
        QCOMPARE(files(), QStringList{u"clip.mxf.%1.rejected"_s.arg(id.text())});
    }

    // 22
    void fortyResetsAreOneFile() {
        constexpr qint64 size = 640 * MiB;
        constexpr qint64 step = 16 * MiB;
        const QByteArray block = payload(MiB);
        const auto content = [block](qint64 offset, qsizetype length) {
            const qint64 within = offset % block.size();
            return block.sliced(within, std::min<qint64>(length, block.size() - within));
        };
        // A resource answers whole pieces only.
        m_server
            ->serve("/big", size,
                    [content](qint64 offset, qsizetype length) {
                        QByteArray bytes;
                        while (bytes.size() < length) bytes += content(offset + bytes.size(), length - bytes.size());
                        return bytes;
                    })
            .cutAfter(step, 40, true);
        Sha256Hasher hasher;
        for (int i = 0; i < size / MiB; ++i) hasher.add(block);
        DownloadRequest request = requestFor("/big", {});
        request.size = ByteCount{size};
        request.sha256 = hasher.digest();
        const DownloadId id = add(request);
        QTRY_VERIFY_WITH_TIMEOUT((m_clock->advance(5min), state(id) == DownloadState::Ready), 60'000);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
        QVERIFY2(m_server->bytesSent() <= size + size / 100 + 40 * 4 * MiB, qPrintable(QString::number(m_server->bytesSent())));
        QVERIFY(m_server->requests().size() >= 40);
    }

    void eightTriesWithoutProgressAreEnough() {
        m_server->serve("/clip", payload(1000)).cutAfter(0);
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_VERIFY((m_clock->advance(5min), state(id) == DownloadState::Failed));
        QCOMPARE(m_queue->find(id)->failure, Failure::GaveUp);
        QCOMPARE(m_server->requests().size(), 8);
    }

    void theServersWishToWaitWins() {
        m_server->serve("/clip", payload(1000)).status(503, "120", 1);
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        QCOMPARE(m_queue->find(id)->retryAt, m_clock->now().addSecs(120));
        m_clock->advance(119s);
        QCOMPARE(state(id), DownloadState::Queued);
        m_clock->advance(1s);
        QTRY_COMPARE(state(id), DownloadState::Ready);
    }
};

QTEST_GUILESS_MAIN(WireFaultsTest)
#include "wirefaults_test.moc"
