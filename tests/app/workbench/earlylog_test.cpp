// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/earlylog.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesks.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Rushes::Workbench;
using Library::Presence;

namespace {

constexpr qint64 MiB = 1024 * 1024;

Sha256 digestOf(const QByteArray& bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.digest();
}

} // namespace

/// A file is logged while it still comes, and stays the same clip whatever becomes of the download.
class EarlyLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QString path = m_media.filePath(u"film.mxf"_s);
        const QStringList arguments =
            u"-v error -f lavfi -i testsrc2=size=1280x720:rate=25:duration=8,noise=all_strength=40 -c:v mpeg2video -q:v 2 -timecode 10:00:00:00"_s.split(u' ');
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, arguments + QStringList{path}), 0);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_film = file.readAll();
        QVERIFY(m_film.size() > 6 * MiB);
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
        m_server->serve("/film", m_film).slow(2 * MiB);
        open();
    }
    void cleanup() {
        close();
        m_server.reset();
    }

    void isTheSameClipOnceTheFileIsHere() {
        const DownloadId id = add(request());
        const Library::ClipId clip = beginLog(id);
        const Library::Clip coming = read(clip);
        QCOMPARE(coming.presence, Presence::Arriving);
        QCOMPARE(coming.arrival->downloadId, id.text());
        QCOMPARE(coming.path, QString{});
        QVERIFY(!coming.sha256);
        QCOMPARE(coming.facts->frameRate, Media::FrameRate::of(25));
        QCOMPARE(coming.facts->startTimecode, u"10:00:00:00"_s);
        QCOMPARE(await(m_ingest->earlyLog().begin(id)).value(), clip); // again is the same
        const auto logged = logOn(clip);
        m_server->operator[]("/film").heal();
        QTRY_COMPARE_WITH_TIMEOUT(read(clip).presence, Presence::Here, 30'000);
        const Library::Clip here = read(clip);
        QCOMPARE(here.path, m_ingest->queue().find(id)->path);
        QCOMPARE(here.sha256, digestOf(m_film));
        QVERIFY(here.verified);
        QCOMPARE(here.facts->frames, 200);
        QCOMPARE(here.facts->startTimecode, u"10:00:00:00"_s);
        QVERIFY(!here.arrival);
        checkLog(clip, logged);
        QTRY_COMPARE(m_ingest->arrivals().waiting(), 0);
        QCOMPARE(await(m_ingest->clips().count()).value(), 1);
        QCOMPARE(await(m_ingest->earlyLog().begin(id)).value(), clip); // and of what has arrived
    }

    void staysWithoutAFileAndGetsAnotherDownload() {
        const DownloadId first = add(request());
        const Library::ClipId clip = beginLog(first);
        const auto logged = logOn(clip);
        m_ingest->queue().remove({first});
        QTRY_COMPARE(read(clip).presence, Presence::NoFile);
        checkLog(clip, logged);
        const DownloadId second = add(request());
        QTRY_COMPARE(read(clip).presence, Presence::Arriving);
        QCOMPARE(read(clip).arrival->downloadId, second.text());
        QCOMPARE(beginLog(second), clip);
        m_server->operator[]("/film").heal();
        QTRY_COMPARE_WITH_TIMEOUT(read(clip).presence, Presence::Here, 30'000);
        checkLog(clip, logged);
        QCOMPARE(await(m_ingest->clips().count()).value(), 1);
    }

    void aWrongChecksumLeavesTheClipAndItsLog() {
        DownloadRequest wrong = request();
        wrong.sha256 = digestOf("something else");
        const DownloadId id = add(wrong);
        const Library::ClipId clip = beginLog(id);
        const auto logged = logOn(clip);
        m_server->operator[]("/film").heal();
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->queue().find(id)->failure, Failure::WrongDigest, 60'000);
        QTRY_COMPARE(read(clip).presence, Presence::NoFile);
        checkLog(clip, logged);
        QCOMPARE(await(m_ingest->earlyLog().begin(id)).error().fault, EarlyLogFault::Failed);
        m_ingest->queue().remove({id});
        const DownloadId right = add(request());
        QTRY_COMPARE_WITH_TIMEOUT(m_ingest->queue().find(right)->state, DownloadState::Ready, 30'000);
        QTRY_COMPARE(read(clip).presence, Presence::Here);
        QVERIFY(read(clip).verified);
        checkLog(clip, logged);
        QCOMPARE(await(m_ingest->clips().count()).value(), 1);
    }

    // Between any two steps the program may end: after the first byte, after the file has its name, after a removal.
    void aRestartLosesNothing() {
        const DownloadId id = add(request());
        const Library::ClipId clip = beginLog(id);
        const auto logged = logOn(clip);
        close();
        open();
        QTRY_COMPARE(read(clip).presence, Presence::Arriving);
        checkLog(clip, logged);
        close();
        m_server->operator[]("/film").heal();
        withQueueAlone([&](DownloadQueue& queue) { QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, DownloadState::Ready, 30'000); });
        open(); // the library hears of it only now
        QTRY_COMPARE_WITH_TIMEOUT(read(clip).presence, Presence::Here, 30'000);
        checkLog(clip, logged);
        QTRY_COMPARE(m_ingest->arrivals().waiting(), 0);
        close();
        open();
        QCOMPARE(await(m_ingest->clips().count()).value(), 1);
    }

    void aRemovalThatTheLibraryDidNotHearOfIsMadeUpFor() {
        const DownloadId id = add(request());
        const Library::ClipId clip = beginLog(id);
        close();
        withQueueAlone([&](DownloadQueue& queue) {
            queue.remove({id});
            await(queue.written());
        });
        open();
        QTRY_COMPARE(read(clip).presence, Presence::NoFile);
    }

    void saysWhyNot() {
        const auto refusal = [this](const DownloadId& id) { return await(m_ingest->earlyLog().begin(id)).error().fault; };
        QCOMPARE(refusal(DownloadId{u"nothing"_s}), EarlyLogFault::Unknown);
        m_server->serve("/short", m_film).stallAfter(1000);
        QCOMPARE(refusal(add(request("/short"))), EarlyLogFault::NotBegun);
        m_server->serve("/noise", payload(6 * MiB)).slow(2 * MiB);
        DownloadRequest noise = request("/noise");
        noise.sha256.reset();
        noise.size = ByteCount{6 * MiB};
        const DownloadId unreadable = add(noise);
        awaitHead(unreadable);
        QCOMPARE(refusal(unreadable), EarlyLogFault::Unreadable);
        DownloadRequest endless = request();
        endless.size.reset();
        QCOMPARE(refusal(add(endless)), EarlyLogFault::NoLength);
        QCOMPARE(await(m_ingest->clips().count()).value(), 0);
    }

private:
    struct Logged {
        QList<Library::Range> ranges;
        QList<Library::Marker> markers;
    };

    void open() {
        const auto places = Settings::Places::below(m_folder->path());
        m_desks = std::make_unique<PortalDesks>(places, Portal::ClientIdentity::of(u"Test"_s, QLocale::c()), m_clock, places.data + u"/session"_s);
        m_ingest = std::make_unique<IngestDesk>(places, Storage::DatabaseLocation::sqlite(places.libraryFile()), *m_desks, m_clock);
        QVERIFY(await(m_ingest->queue().load()));
        await(m_ingest->earlyLog().recover());
    }
    void close() {
        if (m_ingest) await(m_ingest->queue().suspend());
        m_ingest.reset();
        m_desks.reset();
    }
    /// The queue as a program has it that ends before the library hears of anything.
    template <typename Act> void withQueueAlone(Act act) {
        const auto places = Settings::Places::below(m_folder->path());
        PortalDesks desks{places, Portal::ClientIdentity::of(u"Test"_s, QLocale::c()), m_clock, places.data + u"/session"_s};
        Storage::Database database{Storage::DatabaseLocation::sqlite(places.queueFile()), queueSchema};
        DownloadJournal journal{database};
        Transfer::TransferEngine engine;
        PortalLinkResolver links{desks};
        DownloadQueue queue{journal, engine, links, m_clock};
        QVERIFY(await(queue.load()));
        act(queue);
        await(queue.suspend());
    }

    [[nodiscard]] DownloadRequest request(const QByteArray& path = "/film") const {
        return {.source = m_server->url(path).toString(),
                .title = u"Arrivals"_s,
                .fileName = u"arrivals.mxf"_s,
                .folder = m_folder->filePath(u"clips"_s),
                .size = ByteCount{m_film.size()},
                .sha256 = digestOf(m_film),
                .connections = 1};
    }
    DownloadId add(const DownloadRequest& wanted) { return await(m_ingest->queue().add({wanted})).value().first(); }
    void awaitHead(const DownloadId& id) {
        QTRY_VERIFY_WITH_TIMEOUT(m_ingest->queue().parts(id).blocks.heldUpTo(0) >= 2 * MiB, 20'000);
        QVERIFY(m_ingest->queue().find(id)->received.bytes() < m_film.size());
    }
    Library::ClipId beginLog(const DownloadId& id) {
        awaitHead(id);
        const auto begun = await(m_ingest->earlyLog().begin(id));
        if (!begun) qWarning() << static_cast<int>(begun.error().fault) << begun.error().detail;
        return begun.value();
    }
    [[nodiscard]] Library::Clip read(const Library::ClipId& id) const { return await(m_ingest->clips().clip(id)).value().value(); }

    Logged logOn(const Library::ClipId& id) {
        Library::Range range;
        range.clipId = id;
        range.in = 30;
        range.out = 90;
        range.note = u"handshake"_s;
        range.tags = {u"minister"_s};
        Library::Marker marker;
        marker.clipId = id;
        marker.frame = 77;
        const Library::Edits edits{Library::RangeEdit{std::nullopt, range}, Library::MarkerEdit{std::nullopt, marker}, Library::TagEdit{id, u"council"_s, true},
                                   Library::NoteEdit{id, {}, u"good light"_s}, Library::RatingEdit{id, 0, 4}};
        if (!await(m_ingest->clips().make(edits))) qFatal("the log was not kept");
        return logOf(id);
    }
    [[nodiscard]] Logged logOf(const Library::ClipId& id) const {
        return {await(m_ingest->clips().ranges(id)).value(), await(m_ingest->clips().markers(id)).value()};
    }
    void checkLog(const Library::ClipId& id, const Logged& before) {
        const Logged now = logOf(id);
        QCOMPARE(now.ranges.size(), 1);
        QCOMPARE(now.ranges.first().id, before.ranges.first().id);
        QCOMPARE(now.ranges.first().in, 30);
        QCOMPARE(now.ranges.first().out, 90);
        QCOMPARE(now.ranges.first().tags, QStringList{u"minister"_s});
        QCOMPARE(now.markers.size(), 1);
        QCOMPARE(now.markers.first().frame, 77);
        const Library::Clip clip = read(id);
        QCOMPARE(clip.tags, QStringList{u"council"_s});
        QCOMPARE(clip.note, u"good light"_s);
        QCOMPARE(clip.rating, 4);
    }

    QTemporaryDir m_media;
    QByteArray m_film;
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<PortalDesks> m_desks;
    std::unique_ptr<IngestDesk> m_ingest;
};

QTEST_GUILESS_MAIN(EarlyLogTest)
#include "earlylog_test.moc"
