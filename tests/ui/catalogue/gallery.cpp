// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "core/base/clock.h"
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/noticeboard.h"
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "core/transfer/transferengine.h"
#include "tests/support/await.h"
#include "tests/support/fakeplayer.h"
#include "tests/ui/catalogue/gallerydata.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/newspage.h"
#include "ui/catalogue/noticespage.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photospage.h"
#include "ui/catalogue/previewlinks.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodrawer.h"
#include "ui/catalogue/videospage.h"
#include "ui/downloads/downloadspage.h"
#include "ui/downloads/partplayer.h"
#include "ui/downloads/proxydialog.h"
#include "ui/downloads/schedulesdialog.h"
#include "ui/downloads/transfermodel.h"
#include "ui/downloads/transferpane.h"
#include "ui/downloads/wishdialog.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using namespace Rushes::Tests;

namespace {

/// What the pictures are made of could be kept; else they would show something else.
void must(const auto& kept) {
    if (!kept) qCritical("%s", qPrintable(kept.error().detail));
}

/// Answers that are continued in this thread need its events.
class NoLinks final : public Downloads::LinkResolver {
public:
    QFuture<Result<Downloads::Link, Downloads::LinkError>> resolve(const Downloads::DownloadRequest&) override {
        return readyFuture(Result<Downloads::Link, Downloads::LinkError>{std::unexpected{Downloads::LinkError{}}});
    }
};

/// Answers at once: with a link, or that an account is needed.
class GalleryLinks final : public PreviewLinks {
public:
    explicit GalleryLinks(bool isSignedIn) : m_isSignedIn{isSignedIn} {}
    QFuture<Portal::PortalResult<QUrl>> link(const Catalogue::RenditionId&) override {
        if (!m_isSignedIn) return readyFuture(Portal::PortalResult<QUrl>{std::unexpected{Portal::PortalError{.fault = Portal::PortalFault::NotSignedIn}}});
        return readyFuture(Portal::PortalResult<QUrl>{origin()});
    }
    [[nodiscard]] QUrl origin() const override { return QUrl{u"https://media.example.int/proxy"_s}; }

private:
    bool m_isSignedIn;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Gallery gallery{application};
    QTemporaryDir folder;
    SystemClock clock;
    GallerySource source;
    PictureLoader pictures{source};
    DownloadStates states{clock};
    states.setDownloads(downloads());
    states.setLibrary({{VideoId{scenes.at(9).picture}, {u"/media/a.mxf"_s, true}}, {VideoId{scenes.at(5).picture}, {u"/media/b.mxf"_s, false}}},
                      {{Catalogue::PhotoId{u"table-1"_s}, {u"/media/table-1.jpg"_s, true}}, {Catalogue::PhotoId{u"signing-1"_s}, {u"/media/s.jpg"_s, false}}});
    VideoCommands commands{states};
    ArmedStates armed;
    const auto sample = meetings();
    const auto of = std::ranges::find(sample, Catalogue::MeetingId{u"m1"_s}, &Catalogue::Meeting::id);
    if (of != sample.end() && !of->programme.isEmpty()) {
        QList<Catalogue::Armed> wanted{Catalogue::armedFor(*of, &of->programme.last()), Catalogue::armedFor(sample.last())};
        wanted.first().id = Catalogue::ArmedId{u"item"_s};
        wanted.last().id = Catalogue::ArmedId{u"whole"_s};
        armed.setArmed(wanted);
    }

    Catalogue::CatalogueCache cache{folder.filePath(u"cache"_s), QUrl{u"https://media.example.int"_s}};
    must(await(cache.store(meetings(), videos())));
    must(await(cache.apply({.photos = photos(), .news = news(), .withdrawn = {{Catalogue::Kind::Video, u"jet-1"_s}}}, QDateTime::currentDateTimeUtc())));
    Storage::Database library{Storage::DatabaseLocation::sqlite(folder.filePath(u"library.db"_s)), Library::librarySchema};
    Library::ClipRepository clips{library};
    const QString rootId = await(Library::MediaRoots{library}.placeOf(folder.filePath(u"a.mxf"_s))).value().rootId;
    for (qsizetype place = 0; place < scenes.size(); ++place) {
        Library::Clip made = clip(place);
        made.portal = u"https://media.example.int"_s;
        Library::Clip wanted = made;
        wanted.rootId = rootId;
        QFile file{folder.filePath(wanted.relativePath)};
        if (!file.open(QIODevice::WriteOnly)) qCritical("%s", qPrintable(file.errorString()));
        const auto added = await(clips.add(wanted));
        if (!added) qCritical("%s", qPrintable(added.error().detail));
        else clips.tag({added->id}, made.tags, {});
        if (!added) continue;
        Library::Range range;
        range.clipId = added->id;
        for (const qint64 start : {0, 611, 1500}) {
            range.in = start;
            range.out = start + 600 + start / 3;
            range.tags = {made.tags.first()};
            range.note = u"Opening statement, main points"_s;
            clips.addRange(range);
        }
    }
    using Library::PortalWord;
    const auto said = [](const QString& video, PortalWord::Change change, const QStringList& what) {
        return PortalWord{.portal = u"https://media.example.int"_s, .videoId = video, .change = change, .at = utc(2026, 2, 12, 14), .what = what};
    };
    must(await(clips.hear({said(scenes.at(0).picture, PortalWord::Change::Corrected, {u"terms"_s, u"embargo"_s}),
                           said(scenes.at(3).picture, PortalWord::Change::Withdrawn, {})})));
    Catalogue::NoticeBoard board{folder.filePath(u"notices.db"_s), QUrl{u"https://media.example.int"_s}};
    must(await(board.pin(notices())));
    must(await(board.markRead({Catalogue::NoticeId{u"1"_s}, Catalogue::NoticeId{u"2"_s}})));
    Storage::Database queueDatabase{Storage::DatabaseLocation::sqlite(folder.filePath(u"queue.db"_s)), Downloads::queueSchema};
    Downloads::DownloadJournal journal{queueDatabase};
    Transfer::TransferEngine engine;
    NoLinks links;
    Downloads::DownloadQueue queue{journal, engine, links, clock};
    settle();

    gallery.inBothSchemes([&] {
        const auto shoot = [&](QWidget& page, const QString& name, const QString& focus) {
            Gallery::open(page);
            if (auto* view = page.findChild<QWidget*>(focus)) view->setFocus();
            gallery.keep(page, name);
        };
        PhotoCommands photoCommands{states};
        MeetingsPage meetingsPage{cache, states, armed, pictures, commands, photoCommands};
        meetingsPage.setFreeSpace(ByteCount{412'000'000'000});
        meetingsPage.open(Catalogue::MeetingId{u"m1"_s});
        shoot(meetingsPage, u"meetings"_s, u"meetingList"_s);
        auto* tabs = meetingsPage.findChild<QTabBar*>(u"meetingTabs"_s);
        for (const auto& [tab, name] : {std::pair{1, u"videos"_s}, std::pair{2, u"photos"_s}, std::pair{3, u"article"_s}, std::pair{4, u"news"_s}}) {
            tabs->setCurrentIndex(tab);
            shoot(meetingsPage, u"meeting-"_s + name, u"meetingTabs"_s);
        }
        PhotosPage photosPage{cache, states, pictures, photoCommands};
        shoot(photosPage, u"photos"_s, u"photoGrid"_s);
        photosPage.open(Catalogue::PhotoId{u"family-1"_s});
        settle();
        QTest::keyClick(photosPage.findChild<QWidget*>(u"photoGrid"_s), Qt::Key_Space);
        shoot(photosPage, u"photo-large"_s, u"photoZoom"_s);
        NoticesPage noticesPage{board, clock};
        shoot(noticesPage, u"notices"_s, u"noticeList"_s);
        NewsPage newsPage{cache, states, pictures};
        shoot(newsPage, u"news"_s, u"newsList"_s);
        MeetingsPage offlineMeetings{cache, states, armed, pictures, commands, photoCommands};
        offlineMeetings.setOnline(false);
        shoot(offlineMeetings, u"offline-meetings"_s, u"meetingList"_s);
        VideosPage offlineVideos{cache, states, pictures, commands};
        offlineVideos.setOnline(false);
        offlineVideos.findChild<QAbstractButton*>(u"onlyLocal"_s)->click();
        shoot(offlineVideos, u"offline-videos"_s, u"videoGrid"_s);
        VideosPage videosPage{cache, states, pictures, commands};
        videosPage.open(VideoId{u"press-1"_s});
        shoot(videosPage, u"videos"_s, u"videoGrid"_s);
        videosPage.open(VideoId{u"lectern-1"_s}); // has one shot
        shoot(videosPage, u"videos-one-shot"_s, u"videoGrid"_s);
        videosPage.setForm(PageForm::List);
        shoot(videosPage, u"videos-list"_s, u"videoGrid"_s);

        VideosPage scrubbedPage{cache, states, pictures, commands};
        scrubbedPage.enableScrub(clock);
        scrubbedPage.open(VideoId{u"press-1"_s});
        for (const auto& [form, name] : {std::pair{PageForm::Grid, u"videos-scrub"_s}, std::pair{PageForm::List, u"videos-list-scrub"_s}}) {
            scrubbedPage.setForm(form);
            shoot(scrubbedPage, name, u"videoGrid"_s);
            auto* grid = scrubbedPage.findChild<QWidget*>(u"videoGrid"_s);
            for (int press = 0; press < 8; ++press) {
                QTest::keyClick(grid, Qt::Key_Period);
                settle();
            }
            shoot(scrubbedPage, name, u"videoGrid"_s);
        }

        GalleryLinks noAccount{false};
        VideosPage guestPage{cache, states, pictures, commands};
        guestPage.enablePreview(noAccount, [] { return new Tests::FakePlayer; });
        guestPage.open(VideoId{u"press-1"_s});
        guestPage.resize(pageSize);
        guestPage.show();
        settle();
        guestPage.findChild<VideoDrawer*>()->togglePreview();
        shoot(guestPage, u"videos-sign-in"_s, u"videoGrid"_s);

        GalleryLinks account{true};
        Tests::FakePlayer* player = nullptr;
        VideosPage playingPage{cache, states, pictures, commands};
        playingPage.enablePreview(account, [&player] { return player = new Tests::FakePlayer; });
        playingPage.open(VideoId{u"press-1"_s});
        playingPage.resize(pageSize);
        playingPage.show();
        settle();
        playingPage.findChild<VideoDrawer*>()->togglePreview();
        settle();
        if (player != nullptr) {
            player->show(57'125, QImage{scenePath(u"press-1"_s)});
            player->reach(17'707);
        }
        shoot(playingPage, u"videos-playing"_s, u"videoGrid"_s);

        EditStack edits{clips};
        DownloadsPage downloadsPage{queue, clock, pictures, edits};
        downloadsPage.model().setPictureOf([](const Download& download) { return QUrl{u"scene:%1"_s.arg(download.request.videoId)}; });
        queue.setRateLimit(40'000'000);
        downloadsPage.pane().setPartsOf([](const Downloads::DownloadId&) { return arrivingParts(); });
        downloadsPage.model().setDownloads(downloads());
        const QString elsewhere = u"/media/second"_s;
        const auto copyIs = [&](qsizetype fromEnd, Downloads::FurtherCopy copy) {
            copy.download = downloads().at(downloads().size() - fromEnd).id;

            downloadsPage.model().setCopies(copy.download, {copy});
        };
        copyIs(4, {.download = {}, .folder = elsewhere, .state = Downloads::CopyState::Made, .path = u"/media/second/clip.mxf"_s});
        copyIs(3, {.download = {}, .folder = elsewhere, .state = Downloads::CopyState::Failed, .waitsForDrive = true});
        copyIs(2, {.download = {}, .folder = elsewhere, .state = Downloads::CopyState::Failed, .fault = Files::FileFault::Full});
        copyIs(1, {.download = {}, .folder = elsewhere, .state = Downloads::CopyState::Wanted});
        for (int second = 0; second < 360; ++second)
            downloadsPage.pane().addSpeed(30e6 + 9e6 * std::sin(second / 17.0) - (second > 150 && second < 190 ? 18e6 : 0));
        downloadsPage.pane().setEvents(
            {{{}, utc(2026, 2, 12, 13, 31), Downloads::Happening::TakenUp},
             {{}, utc(2026, 2, 12, 13, 31), Downloads::Happening::LinkRenewed},
             {{},
              utc(2026, 2, 12, 13, 32),
              Downloads::Interrupted{.detail = u"the connection broke at byte 713,000,000"_s, .nextTry = 2, .wait = std::chrono::seconds{4}}}});
        shoot(downloadsPage, u"downloads"_s, u"transferList"_s);
        auto* transfers = downloadsPage.findChild<QAbstractItemView*>(u"transferList"_s);
        transfers->scrollToBottom();
        shoot(downloadsPage, u"downloads-copies"_s, u"transferList"_s);
        transfers->scrollToTop();

        downloadsPage.setGrouped(true);
        shoot(downloadsPage, u"downloads-grouped"_s, u"transferList"_s);
        downloadsPage.setGrouped(false);
        Downloads::QueuePolicy planned = queue.policy();
        planned.schedule.windows = {*Downloads::WeeklySchedule::window(u"nights; mon-fri; 22:00-06:00; full"_s),
                                    *Downloads::WeeklySchedule::window(u"on air; mon-sun; 19:30-20:15; paused"_s),
                                    *Downloads::WeeklySchedule::window(u"office hours; mon-fri; 08:00-18:00; 5000000"_s)};
        planned.bytesPerDay = 500'000'000'000;
        SchedulesDialog schedules{planned, 66'200'000'000, true};
        schedules.setAttribute(Qt::WA_DeleteOnClose, false);
        schedules.setFixedSize(720, 690);
        shoot(schedules, u"downloads-schedules"_s, u"scheduleTable"_s);
        ProxyDialog proxy{*Transfer::ProxyChoice::parse(u"http://newsdesk@proxy.example.int:8080"_s),
                          [](const Transfer::ProxyChoice&, const ProxyDialog::Password&) { return readyFuture(Portal::ProxyTrial::SignIn); }};
        proxy.setAttribute(Qt::WA_DeleteOnClose, false);
        proxy.setPasswordKept(true);
        proxy.setFixedSize(520, 500);
        proxy.findChild<QAbstractButton*>(u"proxyTry"_s)->click();
        shoot(proxy, u"downloads-proxy"_s, u"proxyHost"_s);
        // Of a download that is on its way: nothing else has bytes.
        queue.setMetered(true);
        Download playing = downloads().constFirst();
        const auto queued = queue.add({playing.request});
        if (!await(queued)) qFatal("not queued");
        playing.id = await(queued)->constFirst();
        Tests::FakePlayer* partPlaying = nullptr;
        PartPlayer part{queue, [&partPlaying] { return partPlaying = new Tests::FakePlayer; }, pictures};
        part.setAttribute(Qt::WA_DeleteOnClose, false);
        part.play(playing, QUrl{u"scene:%1"_s.arg(playing.request.videoId)});
        if (partPlaying != nullptr) {
            partPlaying->show(57'125, QImage{scenePath(u"press-1"_s)});
            partPlaying->reach(17'707);
        }
        part.setFixedSize(672, 460);
        shoot(part, u"downloads-playing"_s, u"previewStage"_s);
        part.close();
        queue.remove({playing.id});
        queue.setMetered(false);
        WishDialog wishes{{downloads().constFirst()}, clock.now()};
        wishes.setAttribute(Qt::WA_DeleteOnClose, false);
        wishes.setFixedSize(480, 260);
        shoot(wishes, u"downloads-wishes"_s, u"wishPriority"_s);

        DownloadsPage idlePage{queue, clock, pictures, edits};
        for (int second = 0; second < 60; ++second) idlePage.pane().addSpeed(0);
        shoot(idlePage, u"downloads-idle"_s, u"transferList"_s);

        ClipsPage clipsPage{clips, edits, pictures};
        clipsPage.setPictureOf([](const Library::Clip& known) { return QUrl{u"scene:%1"_s.arg(known.videoId)}; });
        shoot(clipsPage, u"clips"_s, u"clipGrid"_s);
        clipsPage.findChild<QSplitter*>()->setSizes({866, 350});
        shoot(clipsPage, u"clips-narrow"_s, u"clipGrid"_s);
        auto* grid = clipsPage.findChild<QAbstractItemView*>(u"clipGrid"_s);
        for (int row = 1; row < 4; ++row) grid->selectionModel()->select(grid->model()->index(row, 0), QItemSelectionModel::Select);
        shoot(clipsPage, u"clips-selected"_s, u"clipGrid"_s);
        clipsPage.setForm(PageForm::List);
        shoot(clipsPage, u"clips-list"_s, u"clipTable"_s);
    });
    return 0;
}
