// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/aftersync.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesks.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Catalogue;
using namespace Rushes::Tests;
using Workbench::AfterSync;

namespace {

const auto portalAddress = Portal::PortalAddress::parse(u"https://media.example.int"_s).value();

QDateTime at(int hour) { return QDateTime{QDate{2026, 2, 12}, QTime{hour, 0}, QTimeZone::UTC}; }

Meeting meeting() {
    Meeting made;
    made.id = MeetingId{u"m"_s};
    made.title = u"Ministers"_s;
    made.startsOn = made.endsOn = at(0).date();
    made.programme = {{at(9), at(10), u"Arrivals"_s, {}, Coverage::Planned, {}}};
    return made;
}

Rendition rendition(const QString& id, Role role, const QString& container, const QString& codec) {
    Rendition made;
    made.id = RenditionId{id};
    made.role = role;
    made.container = container;
    made.videoCodec = codec;
    made.label = container + u' ' + codec;
    made.width = 1920;
    made.height = 1080;
    made.fileName = id + u'.' + container;
    made.size = ByteCount{1000};
    return made;
}

/// With a broadcast file, which is the best, and an H.264 one.
Video video(const QString& id) {
    Video made;
    made.id = VideoId{id};
    made.meetingId = MeetingId{u"m"_s};
    made.title = u"Title of "_s + id;
    made.recordedOn = at(0).date();
    made.updatedAt = at(8);
    made.renditions = {rendition(id + u"-b"_s, Role::Broadcast, u"mxf"_s, u"mpeg2video"_s), rendition(id + u"-w"_s, Role::Web, u"mp4"_s, u"h264"_s)};
    return made;
}

template <typename T> T waitFor(QFuture<Storage::StorageResult<T>> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000)) qFatal("no answer came");
    const auto answer = future.result();
    if (!answer) qFatal("%s", qPrintable(answer.error().detail));
    if constexpr (!std::is_void_v<T>) return *answer;
}

} // namespace

class AfterSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void whatAPortalTakesBackOrCorrectsIsToldToClipsAndPeople() {
        store({.meetings = {meeting()}, .videos = {video(u"a"_s), video(u"b"_s), video(u"c"_s)}});
        const auto clipOfA = addClip(u"a.mxf"_s, u"a"_s);
        const auto clipOfB = addClip(u"b.mxf"_s, u"b"_s);
        QCOMPARE(run().notices, 0); // all is new
        Video corrected = video(u"b"_s);
        corrected.embargoUntil = at(20);
        corrected.updatedAt = at(9);
        store({.videos = {corrected}, .withdrawn = {{Kind::Video, u"a"_s}, {Kind::Video, u"c"_s}, {Kind::Meeting, u"m"_s}}});
        const auto report = run();
        QCOMPARE(report.notices, 4);
        QCOMPARE(report.flagged, 2);
        QCOMPARE(noticeOf(clipOfA).kind, Library::PortalNotice::Kind::Withdrawn);
        QCOMPARE(noticeOf(clipOfB).kind, Library::PortalNotice::Kind::Corrected);
        QCOMPARE(noticeOf(clipOfB).what, QStringList{u"embargo"_s});
        QCOMPARE(noticeOf(clipOfB).at, at(9));
        QHash<QString, BoardNotice> told;
        const auto notices = waitFor(desk().notices().notices());
        for (const BoardNotice& notice : notices) told.insert(word(notice.kind) + notice.itemId, notice);
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[u"videoa"_s].clips, 1);
        QCOMPARE(told[u"videoa"_s].event, BoardNotice::Event::Withdrawn);
        QCOMPARE(told[u"videoa"_s].title, u"Title of a"_s);
        QCOMPARE(told[u"videob"_s].what, QStringList{u"embargo"_s});
        QCOMPARE(told[u"videoc"_s].clips, 0);
        QCOMPARE(told[u"meetingm"_s].event, BoardNotice::Event::Withdrawn);
        QCOMPARE(run().notices, 0); // once
        QVERIFY(waitFor(desk().catalogue().notices(10)).isEmpty());
    }

    void aCrashOnTheWayLosesNothingAndDoublesNothing() {
        store({.videos = {video(u"a"_s)}});
        const auto clip = addClip(u"a.mxf"_s, u"a"_s);
        store({.withdrawn = {{Kind::Video, u"a"_s}}});
        // The board has it, the cache was not told so any more.
        const auto waiting = waitFor(desk().catalogue().notices(10));
        waitFor(desk().notices().pin({boardNotice(waiting.first(), 1)}));
        open();
        const auto report = run();
        QCOMPARE(report.notices, 0);
        QCOMPARE(report.flagged, 1);
        QVERIFY(noticeOf(clip).isOpen());
        QCOMPARE(waitFor(desk().notices().notices()).size(), 1);
        QVERIFY(waitFor(desk().catalogue().notices(10)).isEmpty());
    }

    void whatWasArmedIsQueuedInTheHousesFormatOnce() {
        store({.meetings = {meeting()}});
        waitFor(desk().armed().arm(armedFor(meeting())));
        QVERIFY(run().queued.isEmpty());
        store({.videos = {video(u"new"_s)}});
        const auto h264 = Media::HouseProfile::parse(u"H.264"_s).value();
        const auto report = run(h264);
        QCOMPARE(report.queued.size(), 1);
        QCOMPARE(report.queued.first().context, u"Ministers"_s);
        QCOMPARE(queued(), QStringList{u"new-w"_s});
        QCOMPARE(m_ingest->queue().downloads().first().request.folder, folder());
        QCOMPARE(m_ingest->queue().downloads().first().request.group, u"Ministers"_s);
        QCOMPARE(waitFor(desk().notices().notices()).constFirst().event, BoardNotice::Event::Queued);
        // Not again, neither in this run nor in the next, nor when the person has taken it off the queue.
        QVERIFY(run(h264).queued.isEmpty());
        open();
        m_ingest->queue().remove({m_ingest->queue().downloads().first().id});
        QTRY_VERIFY(m_ingest->queue().downloads().isEmpty());
        QVERIFY(run(h264).queued.isEmpty());
        QCOMPARE(queued(), QStringList{});
    }

    void whatIsHereAlreadyIsNotQueued() {
        store({.meetings = {meeting()}});
        waitFor(desk().armed().arm(armedFor(meeting())));
        addClip(u"new.mxf"_s, u"new"_s);
        store({.videos = {video(u"new"_s)}});
        const auto report = run();
        QVERIFY(report.queued.isEmpty());
        QCOMPARE(queued(), QStringList{});
        QCOMPARE(waitFor(desk().notices().notices()).constFirst().event, BoardNotice::Event::Here);
        QCOMPARE(run().notices, 0);
    }

    void oneRunBeginsAfterTheOther() {
        store({.meetings = {meeting()}});
        waitFor(desk().armed().arm(armedFor(meeting())));
        store({.videos = {video(u"new"_s)}});
        int told = 0;
        auto first = m_after->run({.folder = folder()});
        auto toldFirst = first.then([&told](const AfterSync::Answer&) { ++told; });
        auto second = m_after->run({.folder = folder()});
        QTRY_VERIFY(toldFirst.isFinished());
        QCOMPARE(told, 1); // whoever asked first is told too
        QCOMPARE(waitFor(first).queued.size(), 1);
        QCOMPARE(waitFor(second).queued.size(), 0);
        QCOMPARE(queued().size(), 1);
    }

    void aPublishedPhotoIsToldToItsClip() {
        Photo photo;
        photo.id = PhotoId{u"p"_s};
        photo.fileName = u"p.JPG"_s; // without a caption
        store({.photos = {photo}});
        Library::Clip clip = newClip(u"p.JPG"_s);
        clip.photoId = u"p"_s;
        const auto id = waitFor(m_ingest->clips().add(clip)).id;
        store({.withdrawn = {{Kind::Photo, u"p"_s}}});
        QCOMPARE(run().flagged, 1);
        QCOMPARE(waitFor(desk().notices().notices()).constFirst().title, u"p.JPG"_s);
        store({.photos = {photo}}); // published again
        QCOMPARE(run().flagged, 1);
        QVERIFY(!noticeOf(id).isOpen());
    }

private:
    void close() {
        m_after.reset();
        m_ingest.reset();
        m_desks.reset();
    }
    void open() {
        close();
        const auto places = Settings::Places::below(m_folder->path());
        m_desks = std::make_unique<Workbench::PortalDesks>(places, Portal::ClientIdentity::of(u"Test"_s, QLocale::c()), m_clock, places.data + u"/session"_s);
        m_ingest = std::make_unique<Workbench::IngestDesk>(places, Storage::DatabaseLocation::sqlite(places.libraryFile()), *m_desks, m_clock);
        waitFor(m_ingest->queue().load(false)); // nothing is fetched
        m_after = std::make_unique<AfterSync>(desk(), *m_ingest, m_clock);
    }
    Workbench::PortalDesk& desk() { return m_desks->desk(portalAddress); }
    QString folder() const { return m_folder->filePath(u"clips"_s); }
    void store(const CatalogueBatch& batch) { waitFor(desk().catalogue().apply(batch, m_clock.now())); }
    AfterSync::Report run(const Media::HouseProfile& profile = Media::HouseProfile::usual()) {
        m_clock.advance(std::chrono::minutes{1});
        return waitFor(m_after->run({.profile = profile, .folder = folder()}));
    }
    QStringList queued() {
        QStringList sources;
        for (const Downloads::Download& download : m_ingest->queue().downloads()) sources.append(download.request.source);
        return sources;
    }
    Library::Clip newClip(const QString& name) {
        Library::Clip clip;
        clip.rootId = waitFor(m_ingest->roots().placeOf(m_folder->filePath(name))).rootId;
        clip.relativePath = clip.fileName = clip.title = name;
        clip.addedAt = at(7);
        clip.portal = portalAddress.url().toString();
        return clip;
    }
    Library::ClipId addClip(const QString& name, const QString& video) {
        Library::Clip clip = newClip(name);
        clip.videoId = video;
        return waitFor(m_ingest->clips().add(clip)).id;
    }
    Library::PortalNotice noticeOf(const Library::ClipId& id) { return waitFor(m_ingest->clips().clip(id))->portalNotice; }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<Workbench::PortalDesks> m_desks;
    std::unique_ptr<Workbench::IngestDesk> m_ingest;
    std::unique_ptr<AfterSync> m_after;
};

QTEST_GUILESS_MAIN(AfterSyncTest)
#include "aftersync_test.moc"
