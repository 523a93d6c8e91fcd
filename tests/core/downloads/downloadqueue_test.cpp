// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/transfer/transferengine.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Rushes;
using namespace Rushes::Downloads;
using Rushes::Tests::FaultServer;
using Rushes::Tests::ManualClock;
using Rushes::Tests::payload;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

/// The URL itself, or what a portal would say instead of a link.
class TestLinks final : public LinkResolver {
public:
    QFuture<Result<Link, LinkError>> resolve(const DownloadRequest& request) override {
        ++asked;
        if (error) return readyFuture(Result<Link, LinkError>{std::unexpected{*error}});
        const QUrl url = urls.isEmpty() ? QUrl{request.source} : urls.takeFirst();
        return readyFuture(Result<Link, LinkError>{Link{.url = url, .expiresAt = {}, .bearerToken = token}});
    }

    int asked = 0;
    QList<QUrl> urls; ///< one after another in place of the request's own
    QByteArray token;
    std::optional<LinkError> error;
};

Sha256 digestOf(const QByteArray& bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.digest();
}

QByteArray contentOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

Transfer::TransferSettings hasty() {
    Transfer::TransferSettings settings;
    settings.connectTimeout = 2s;
    settings.stallPeriod = 300ms;
    settings.progressPeriod = 20ms;
    return settings;
}

using Fault = std::function<void(Tests::Resource&)>;

} // namespace

class DownloadQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir{m_folder->path()}.mkdir(u"clips"_s);
        m_clock = std::make_unique<ManualClock>();
        m_server = std::make_unique<FaultServer>();
        m_links = std::make_unique<TestLinks>();
        m_policy = {};
        open();
    }

    void cleanup() {
        close();
        m_server.reset();
    }

    void aFileIsReadyWhenItIsWholeAndVerified() {
        const QByteArray bytes = payload(3 * MiB + 17);
        m_server->serve("/clip", bytes);
        const QSignalSpy ready{m_queue.get(), &DownloadQueue::ready};
        const QSignalSpy idle{m_queue.get(), &DownloadQueue::idle};
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QTRY_COMPARE(ready.size(), 1);
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
        QCOMPARE(m_queue->find(id)->digest, digestOf(bytes));
        QCOMPARE(m_queue->find(id)->path, clip(u"clip.mxf"_s));
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
        QCOMPARE(m_server->requests().size(), 1);
    }

    // 30
    void theSmallestFilesComplete_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("no byte") << qsizetype{0};
        QTest::newRow("one byte") << qsizetype{1};
    }
    void theSmallestFilesComplete() {
        QFETCH(qsizetype, size);
        m_server->serve("/clip", payload(size));
        const DownloadId id = add(requestFor("/clip", payload(size)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(size));
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Verified);
    }

    void aFileThatNobodyPublishedADigestForIsUnverified() {
        m_server->serve("/clip", payload(1000));
        DownloadRequest request = requestFor("/clip", payload(1000));
        request.sha256.reset();
        request.size.reset();
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->assurance, Assurance::Unverified);
    }

    // 1, and the exact range of conventions.md 23
    void resumesFromTheLastByteAfterACut() {
        const QByteArray bytes = payload(8 * MiB);
        m_server->serve("/r/42", bytes).cutAfter(3 * MiB);
        const DownloadId id = add(requestFor("/r/42", bytes));
        QTRY_VERIFY(state(id) == DownloadState::Queued && m_queue->find(id)->retryAt.isValid()); // waiting for its retry
        QCOMPARE(m_queue->find(id)->received.bytes(), 3 * MiB);
        QCOMPARE(m_queue->find(id)->tries, 1);
        m_server->operator[]("/r/42").heal();
        m_clock->advance(1min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/r/42"), "bytes=3145728-");
        QVERIFY(!m_server->requests("/r/42").constLast().fields.value("if-range").isEmpty());
        QCOMPARE(m_server->bytesSent(), bytes.size());
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // Faults that end by themselves: after the first failed try the server is well again, and the file must be right.
    void theFileIsRightInTheEnd_data() {
        QTest::addColumn<Fault>("fault");
        using R = Tests::Resource&;
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

    // Faults that show when a part is to be continued: the part is 1 MiB long when they begin.
    void aPartIsContinuedOnlyWithItsOwnBytes_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<qint64>("mostSent"); // bytes of bodies altogether, to see what was kept
        using R = Tests::Resource&;
        QTest::newRow("6 range ignored") << Fault{[](R r) { r.ignoreRange(); }} << 3 * MiB;
        QTest::newRow("7 starts earlier") << Fault{[](R r) { r.wrongContentRange(100); }} << qint64{-1};
        QTest::newRow("7 starts later") << Fault{[](R r) { r.wrongContentRange(MiB + 100); }} << qint64{-1};
        QTest::newRow("no Content-Range") << Fault{[](R r) { r.withoutContentRange(); }} << qint64{-1};
        QTest::newRow("9 another file") << Fault{[](R r) { r.replace(payload(2 * MiB, 2)); }} << 3 * MiB;
        QTest::newRow("10 tag has become weak") << Fault{[](R r) { r.weakEtag(); }} << 3 * MiB;
        QTest::newRow("10 tag is gone") << Fault{[](R r) { r.withoutEtag(); }} << 3 * MiB;
        QTest::newRow("9 other bytes under the old tag")
            << Fault{[](R r) { r.replace(payload(2 * MiB, 2)).changeEtag("\"same\"").ignoreRange(); }} << qint64{-1};
    }
    void aPartIsContinuedOnlyWithItsOwnBytes() {
        QFETCH(const Fault, fault);
        QFETCH(const qint64, mostSent);
        m_server->serve("/clip", payload(2 * MiB)).changeEtag("\"same\"").cutAfter(MiB);
        DownloadRequest request = requestFor("/clip", payload(2 * MiB));
        request.sha256.reset(); // so that nothing but the engine's own care makes the file right
        const DownloadId id = add(request);
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_server->operator[]("/clip").heal();
        fault(m_server->operator[]("/clip"));
        m_clock->advance(1min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        const QByteArray content = contentOf(clip(u"clip.mxf"_s));
        QVERIFY(content == payload(2 * MiB) || content == payload(2 * MiB, 2));
        if (mostSent >= 0) QVERIFY2(m_server->bytesSent() <= mostSent, qPrintable(QString::number(m_server->bytesSent())));
        QCOMPARE(files(), QStringList{u"clip.mxf"_s});
    }

    // 10
    void withoutATagTheTailIsCompared_data() {
        QTest::addColumn<bool>("same");
        QTest::newRow("same bytes") << true;
        QTest::newRow("other bytes") << false;
    }
    void withoutATagTheTailIsCompared() {
        QFETCH(bool, same);
        m_server->serve("/clip", payload(2 * MiB)).weakEtag().cutAfter(MiB);
        DownloadRequest request = requestFor("/clip", payload(2 * MiB));
        request.sha256.reset();
        const DownloadId id = add(request);
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_server->operator[]("/clip").heal();
        if (!same) m_server->operator[]("/clip").replace(payload(2 * MiB, 2)).weakEtag();
        m_clock->advance(1min);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        const auto seen = m_server->requests("/clip");
        QCOMPARE(seen.at(1).fields.value("range"), "bytes=983040-"); // 64 KiB before the end of the part
        QVERIFY(!seen.at(1).fields.contains("if-range"));
        QCOMPARE(seen.size(), same ? 2 : 3);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(2 * MiB, same ? 1 : 2));
    }

    // Faults that need a person, or something to come.
    void everyOtherEndHasAName_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<DownloadState>("state");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<Obstacle>("obstacle");
        using R = Tests::Resource&;
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
        QCOMPARE(m_server->requests().size(), 1); // and nobody asks again and again
        // The person, or what was waited for, sets it right.
        m_server->operator[]("/clip").heal().reprDigest({}).replace(payload(1000));
        m_queue->resume({id});
        QTRY_COMPARE(this->state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(1000));
    }

    void aLinkThatHasEndedIsAskedForAnew() {
        m_server->serve("/old", payload(MiB)).status(401);
        m_server->serve("/new", payload(MiB));
        m_links->urls = {m_server->url("/old"), m_server->url("/new")};
        DownloadRequest request = requestFor("/old", payload(MiB));
        request.portal = u"https://media.example.int"_s;
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_links->asked, 2);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(MiB));
    }

    void aSecondLinkThatIsRefusedWaitsForASignIn() {
        m_server->serve("/clip", payload(1000)).status(401);
        DownloadRequest request = requestFor("/clip", payload(1000));
        request.portal = u"https://media.example.int"_s;
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::SignIn);
        QCOMPARE(m_links->asked, 2);
        m_clock->advance(1h);
        QCOMPARE(m_links->asked, 2);
        m_server->operator[]("/clip").heal();
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
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

    void aNetworkThatIsBackIsTriedAtOnce() {
        const QUrl url = m_server->url("/clip");
        m_server.reset();
        DownloadRequest request;
        request.source = url.toString();
        request.fileName = u"clip.mxf"_s;
        request.folder = clip(u""_s);
        const DownloadId id = add(request);
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        QTRY_VERIFY(state(id) == DownloadState::Waiting || (m_clock->advance(5min), false));
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Network);
        m_queue->obstacleGone(Obstacle::Network);
        QTRY_VERIFY(m_queue->find(id)->tries == 1);
    }

    // 25
    void aSignInLetsAllGoOnWhereTheyWere() {
        m_policy.bytes = MiB;
        open();
        const QByteArray bytes = payload(4 * MiB);
        for (int i = 0; i < 3; ++i) m_server->serve("/" + QByteArray::number(i), bytes).requireBearer("first").cutAfter(2 * MiB, 1);
        m_links->token = "first";
        QList<DownloadRequest> requests;
        for (int i = 0; i < 3; ++i) {
            requests.append(requestFor("/" + QByteArray::number(i), bytes));
            requests.last().fileName = u"%1.mxf"_s.arg(i);
            requests.last().portal = u"https://portal.example"_s;
        }
        const auto ids = addAll(requests);
        QTRY_VERIFY(m_queue->find(ids.at(0))->retryAt.isValid() && m_queue->find(ids.at(1))->retryAt.isValid());
        for (int i = 0; i < 3; ++i) m_server->operator[]("/" + QByteArray::number(i)).requireBearer("second");
        m_clock->advance(1min);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Waiting);
        for (const DownloadId& id : ids) QCOMPARE(m_queue->find(id)->obstacle, Obstacle::SignIn);
        const auto before = m_server->requests().size();
        m_clock->advance(1h);
        QCOMPARE(m_server->requests().size(), before);
        m_links->token = "second";
        m_queue->obstacleGone(Obstacle::SignIn);
        for (const DownloadId& id : ids) QTRY_VERIFY((m_clock->advance(1min), state(id) == DownloadState::Ready));
        QCOMPARE(m_server->lastRange("/0"), "bytes=2097152-");
        QCOMPARE(contentOf(clip(u"0.mxf"_s)), bytes);
    }

    void aPortalThatGivesNoLinkIsHeard() {
        m_links->error = LinkError{.obstacle = Obstacle::SignIn, .failure = Failure::None, .detail = u"signed out"_s};
        const DownloadId waiting = add(requestFor("/clip", payload(10)));
        QTRY_COMPARE(state(waiting), DownloadState::Waiting);
        QCOMPARE(m_queue->find(waiting)->obstacle, Obstacle::SignIn);
        m_links->error = LinkError{.obstacle = Obstacle::None, .failure = Failure::Withdrawn, .detail = u"gone"_s};
        m_queue->obstacleGone(Obstacle::SignIn);
        QTRY_COMPARE(state(waiting), DownloadState::Failed);
        QCOMPARE(m_queue->find(waiting)->failure, Failure::Withdrawn);
        QCOMPARE(m_queue->find(waiting)->detail, u"gone"_s);
    }

    void pauseKeepsEveryByteAndResumeGoesOnThere() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB / 2);
        m_queue->pause({id});
        QCOMPARE(state(id), DownloadState::Paused);
        QTRY_VERIFY(stable() && partSize() == m_queue->find(id)->received.bytes());
        const qint64 held = m_queue->find(id)->received.bytes();
        m_server->operator[]("/clip").heal();
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=" + QByteArray::number(held) + "-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void anotherQueueGoesOnWhereThisOneWasSuspended() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).slow(4 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > MiB / 2);
        const QFuture<void> suspended = m_queue->suspend();
        QTRY_VERIFY(suspended.isFinished());
        const qint64 held = m_queue->find(id)->received.bytes();
        m_server->operator[]("/clip").heal();
        open();
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=" + QByteArray::number(held) + "-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void aTornTailIsCutBack() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).cutAfter(2 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        close();
        { // As a crash would leave it: longer than promised, with bytes that were never written.
            QFile part{clip(u"clip.mxf.%1.part"_s.arg(id.text()))};
            QVERIFY(part.open(QIODevice::Append));
            part.write(QByteArray(100'000, '\0'));
        }
        m_server->operator[]("/clip").heal();
        open();
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=2097152-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void aPartThatIsNotWhatTheJournalPromisesIsFetchedAgain() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).cutAfter(2 * MiB);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        close();
        {
            QFile part{clip(u"clip.mxf.%1.part"_s.arg(id.text()))};
            QVERIFY(part.open(QIODevice::ReadWrite) && part.seek(MiB));
            part.write("X");
        }
        m_server->operator[]("/clip").heal();
        open();
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), QByteArray{});
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // 38 and 39: works for root too, whom no permission stops.
    void aFolderThatIsAwayIsWaitedFor() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes).cutAfter(2 * MiB, 1);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_queue->pause({id}); // lets go of the file
        QTRY_VERIFY(state(id) == DownloadState::Paused);
        QVERIFY(QFile::rename(clip(u""_s), m_folder->filePath(u"away"_s)));
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Folder);
        QVERIFY(!QDir{clip(u""_s)}.exists()); // not made anew in the place of a drive that is away
        const qint64 sent = m_server->bytesSent();
        QVERIFY(QFile::rename(m_folder->filePath(u"away"_s), clip(u""_s)));
        m_queue->obstacleGone(Obstacle::Folder);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->bytesSent() - sent, 2 * MiB);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // 38: the folder is away when the file is to get its name; nothing is fetched again.
    void aFolderThatIsAwayInTheLastMomentCostsNoByte() {
        const QByteArray bytes = payload(4 * MiB);
        m_server->serve("/clip", bytes);
        const DownloadId id =
            addWhen(requestFor("/clip", bytes), DownloadState::Finishing, [this] { QFile::rename(clip(u""_s), m_folder->filePath(u"away"_s)); });
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Folder);
        QVERIFY(QFile::rename(m_folder->filePath(u"away"_s), clip(u""_s)));
        m_clock->advance(10s); // it looks by itself
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    // 35: a limit on the size of files stands for a full disk; both are errors of write().
    void aFullDiskIsWaitedForWithEveryByteKept() {
        const QByteArray bytes = payload(8 * MiB);
        m_server->serve("/clip", bytes);
        signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit old = limit;
        limit.rlim_cur = 5 * MiB;
        setrlimit(RLIMIT_FSIZE, &limit);
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        setrlimit(RLIMIT_FSIZE, &old);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Space);
        QCOMPARE(m_queue->find(id)->received.bytes(), 5 * MiB);
        m_queue->obstacleGone(Obstacle::Space);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_server->lastRange("/clip"), "bytes=5242880-");
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
    }

    void aFileLargerThanTheVolumeIsNotBegun() {
        m_server->serve("/clip", payload(10));
        DownloadRequest request = requestFor("/clip", payload(10));
        request.size = ByteCount{qint64{1} << 60};
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Space);
        QVERIFY(m_server->requests().isEmpty());
    }

    // 44
    void aFileOfSomebodyElseIsNeverReplaced() {
        for (const QString& name : {u"clip.mxf"_s, u"clip (2).mxf"_s}) {
            QFile theirs{clip(name)};
            QVERIFY(theirs.open(QIODevice::WriteOnly));
            theirs.write("theirs");
        }
        m_server->serve("/clip", payload(1000));
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->path, clip(u"clip (3).mxf"_s));
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), "theirs");
        QCOMPARE(contentOf(clip(u"clip (2).mxf"_s)), "theirs");
        QCOMPARE(contentOf(clip(u"clip (3).mxf"_s)), payload(1000));
    }

    // 45
    void namesThatLookTheSameAreTwoFiles() {
        const QStringList names{u"a\u0301.mxf"_s, u"\u00e1.mxf"_s, u"\u00e1.mxf. "_s};
        QList<DownloadRequest> requests;
        for (int i = 0; i < names.size(); ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            m_server->serve(path, payload(100, static_cast<quint64>(i + 1)));
            requests.append(requestFor(path, payload(100, static_cast<quint64>(i + 1))));
            requests.last().fileName = names.at(i);
        }
        const auto ids = addAll(requests);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(files().size(), 3);
        for (int i = 0; i < names.size(); ++i) QCOMPARE(contentOf(m_queue->find(ids.at(i))->path), payload(100, static_cast<quint64>(i + 1)));
    }

    // 52
    void aNameCannotLeaveItsFolder() {
        m_server->serve("/clip", payload(100));
        DownloadRequest request = requestFor("/clip", payload(100));
        request.fileName = u"../../etc/passwd"_s;
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(QFileInfo{m_queue->find(id)->path}.absolutePath(), clip(u""_s).chopped(1));
    }

    // 56: the id is not to be guessed, so the link is planted after a first try.
    void aLinkPlantedForThePartIsRefused() {
        QFile theirs{m_folder->filePath(u"theirs"_s)};
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write("theirs");
        theirs.close();
        m_server->serve("/clip", payload(1000)).cutAfter(500, 1);
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_queue->pause({id});
        QTRY_VERIFY(state(id) == DownloadState::Paused);
        const QString part = clip(u"clip.mxf.%1.part"_s.arg(id.text()));
        QVERIFY(QFile::remove(part));
        QVERIFY(QFile::link(theirs.fileName(), part));
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Folder);
        QCOMPARE(contentOf(theirs.fileName()), "theirs");
    }

    void aLinkPlantedForTheFileIsNotFollowed() {
        const QString theirs = m_folder->filePath(u"theirs"_s);
        QVERIFY(QFile::link(theirs, clip(u"clip.mxf"_s))); // leads nowhere yet
        m_server->serve("/clip", payload(1000));
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->path, clip(u"clip (2).mxf"_s));
        QVERIFY(!QFile::exists(theirs));
    }

    void removingTakesThePartButNeverAFile() {
        m_server->serve("/done", payload(1000));
        m_server->serve("/under-way", payload(8 * MiB)).slow(2 * MiB);
        const DownloadId done = add(requestFor("/done", payload(1000)));
        QTRY_COMPARE(state(done), DownloadState::Ready);
        DownloadRequest request = requestFor("/under-way", payload(8 * MiB));
        request.fileName = u"other.mxf"_s;
        const DownloadId underWay = add(request);
        QTRY_VERIFY(m_queue->find(underWay)->received.bytes() > 0);
        m_queue->remove({done, underWay});
        QVERIFY(m_queue->downloads().isEmpty());
        QTRY_COMPARE(files(), QStringList{u"clip.mxf"_s});
        open();
        QVERIFY(m_queue->downloads().isEmpty());
    }

    void twoGoAtOnceInTheOrderOfTheQueue() {
        QList<DownloadRequest> requests;
        for (int i = 0; i < 4; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            m_server->serve(path, payload(MiB)).slow(i == 1 ? MiB : 2 * MiB); // so that the first two do not end together
            requests.append(requestFor(path, payload(MiB)));
            requests.last().fileName = u"%1.mxf"_s.arg(i);
        }
        const auto ids = addAll(requests);
        QTRY_COMPARE(state(ids.at(1)), DownloadState::Fetching);
        QCOMPARE(state(ids.at(0)), DownloadState::Fetching);
        QCOMPARE(state(ids.at(2)), DownloadState::Queued);
        m_queue->move(ids.at(3), 1);
        QCOMPARE(m_queue->downloads().constFirst().id, ids.at(3));
        QTRY_VERIFY(m_server->requests().size() >= 3);
        QCOMPARE(m_server->requests().at(2).path, "/3");
        m_queue->setParallel(3);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void theSameIsNotAddedTwice() {
        m_server->serve("/clip", payload(MiB)).slow(MiB);
        const auto ids = addAll({requestFor("/clip", payload(MiB)), requestFor("/clip", payload(MiB))});
        QCOMPARE(ids.at(0), ids.at(1));
        QCOMPARE(add(requestFor("/clip", payload(MiB))), ids.at(0));
        QCOMPARE(m_queue->downloads().size(), 1);
    }

    void theSameIsNotAddedTwiceWhileItIsOnItsWayIntoTheJournal() {
        m_server->serve("/clip", payload(MiB)).slow(MiB);
        const QSignalSpy added{m_queue.get(), &DownloadQueue::added};
        QSemaphore gate;
        holdJournal(gate);
        auto first = m_queue->add({requestFor("/clip", payload(MiB))});
        auto second = m_queue->add({requestFor("/clip", payload(MiB)), requestFor("/clip", payload(MiB))});
        QVERIFY(m_queue->downloads().isEmpty()); // neither has arrived
        gate.release();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(first.result() && second.result());
        const DownloadId id = first.result()->constFirst();
        QCOMPARE(*second.result(), (QList{id, id}));
        QCOMPARE(m_queue->downloads().size(), 1);
        QCOMPARE(added.size(), 1);
        open();
        QCOMPARE(m_queue->downloads().size(), 1);
        QCOMPARE(m_queue->downloads().constFirst().id, id);
    }

    // An answer that comes late must not bring back what was taken off the queue in between.
    void whatWasRemovedIsNotAddedByALateAnswer() {
        m_server->serve("/clip", payload(MiB)).slow(MiB);
        connect(m_queue.get(), &DownloadQueue::added, this, [this](const QList<DownloadId>& ids) { m_queue->remove(ids); });
        QSemaphore gate;
        holdJournal(gate);
        auto first = m_queue->add({requestFor("/clip", payload(MiB))});
        auto second = m_queue->add({requestFor("/clip", payload(MiB))});
        gate.release();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(m_queue->downloads().isEmpty());
        open();
        QVERIFY(m_queue->downloads().isEmpty());
    }

    void aReadyFileIsToldAgainUntilItIsAcknowledged() {
        m_server->serve("/clip", payload(100));
        const DownloadId id = add(requestFor("/clip", payload(100)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QStringList told;
        open([&](DownloadQueue& queue) { connect(&queue, &DownloadQueue::ready, this, [&](const Download& download) { told << download.path; }); });
        QCOMPARE(told, QStringList{clip(u"clip.mxf"_s)});
        m_queue->acknowledge(id);
        told.clear();
        open([&](DownloadQueue& queue) { connect(&queue, &DownloadQueue::ready, this, [&](const Download& download) { told << download.path; }); });
        QVERIFY(told.isEmpty());
    }

    // 37
    void aJournalThatCannotBeWrittenStopsTheQueueAndLosesNothing() {
        const QByteArray bytes = payload(2 * MiB);
        m_server->serve("/clip", bytes).slow(2 * MiB);
        const QSignalSpy broken{m_queue.get(), &DownloadQueue::journalFailed};
        const DownloadId id = add(requestFor("/clip", bytes));
        QTRY_VERIFY(m_queue->find(id)->received.bytes() > 0);
        breakJournal(true);
        m_queue->pause({id});
        QTRY_COMPARE(broken.size(), 1);
        QVERIFY(m_queue->find(id) != nullptr);
        auto refused = m_queue->add({requestFor("/other", bytes)});
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(!refused.result());
        QCOMPARE(m_queue->downloads().size(), 1);
        auto refusedAgain = m_queue->add({requestFor("/other", bytes)}); // what was refused is not taken for known
        QTRY_VERIFY(refusedAgain.isFinished());
        QVERIFY(!refusedAgain.result());
        breakJournal(false);
        m_queue->run();
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), bytes);
        QCOMPARE(broken.size(), 1);
    }

private:
    void open(const std::function<void(DownloadQueue&)>& prepare = {}) {
        close();
        m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"queue.sqlite"_s)), queueSchema);
        m_journal = std::make_unique<DownloadJournal>(*m_database);
        m_engine = std::make_unique<Transfer::TransferEngine>(hasty());
        m_queue = std::make_unique<DownloadQueue>(*m_journal, *m_engine, *m_links, *m_clock);
        m_queue->setCheckpoints(m_policy);
        if (prepare) prepare(*m_queue);
        auto loaded = m_queue->load();
        QTRY_VERIFY(loaded.isFinished());
        QVERIFY(loaded.result());
    }

    void close() {
        m_queue.reset();
        m_engine.reset();
        m_journal.reset();
        m_database.reset();
    }

    [[nodiscard]] QString clip(const QString& name) const { return m_folder->filePath(u"clips/"_s + name); }
    [[nodiscard]] QStringList files() const { return QDir{clip(u""_s)}.entryList(QDir::Files); }
    [[nodiscard]] DownloadState state(const DownloadId& id) const { return m_queue->find(id)->state; }
    [[nodiscard]] qint64 partSize() const { return QFileInfo{clip(files().value(0))}.size(); }

    /// Whether nothing has come for the last few times it was asked: once could be a pause of the sender.
    bool stable() {
        m_timesStable = std::exchange(m_lastSent, m_server->bytesSent()) == m_server->bytesSent() ? m_timesStable + 1 : 0;
        return m_timesStable >= 8;
    }

    DownloadRequest requestFor(const QByteArray& path, const QByteArray& bytes) {
        DownloadRequest request;
        request.source = m_server->url(path).toString();
        request.fileName = u"clip.mxf"_s;
        request.folder = m_folder->filePath(u"clips"_s);
        request.size = ByteCount{bytes.size()};
        request.sha256 = digestOf(bytes);
        return request;
    }

    QList<DownloadId> addAll(const QList<DownloadRequest>& requests) {
        auto ids = m_queue->add(requests);
        if (!QTest::qWaitFor([&] { return ids.isFinished(); }) || !ids.result()) return {};
        return *ids.result();
    }
    DownloadId add(const DownloadRequest& request) { return addAll({request}).value(0); }

    /// Adds, and acts in the moment the state is reached.
    DownloadId addWhen(const DownloadRequest& request, DownloadState state, const std::function<void()>& act) {
        auto done = std::make_shared<bool>(false);
        connect(m_queue.get(), &DownloadQueue::changed, this, [this, state, act, done] {
            if (*done || m_queue->downloads().isEmpty() || m_queue->downloads().constFirst().state != state) return;
            *done = true;
            act();
        });
        return add(request);
    }

    /// Nothing is written until the gate opens.
    void holdJournal(QSemaphore& gate) {
        m_database->run([&gate](Storage::Connection&) -> Storage::StorageResult<void> {
            gate.acquire();
            return {};
        });
    }

    /// A table that is away fails every write, as a full disk would.
    void breakJournal(bool broken) {
        auto done = m_database->run([broken](Storage::Connection& connection) {
            return connection.execute(broken ? u"ALTER TABLE download RENAME TO download_away"_s : u"ALTER TABLE download_away RENAME TO download"_s);
        });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<TestLinks> m_links;
    CheckpointPolicy m_policy;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<DownloadJournal> m_journal;
    std::unique_ptr<Transfer::TransferEngine> m_engine;
    std::unique_ptr<DownloadQueue> m_queue;
    qint64 m_lastSent = -1;
    int m_timesStable = 0;
};

QTEST_GUILESS_MAIN(DownloadQueueTest)
#include "downloadqueue_test.moc"
