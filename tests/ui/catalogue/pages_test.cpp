// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecache.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/newsmodel.h"
#include "ui/catalogue/newspage.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photomodel.h"
#include "ui/catalogue/photospage.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videomodel.h"
#include "ui/catalogue/videospage.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Catalogue::Meeting;
using Catalogue::MeetingId;
using Catalogue::Role;
using Catalogue::Video;
using Catalogue::VideoId;
using Downloads::DownloadState;

namespace {

/// Notes what it is asked for, and has nothing.
class NotingSource final : public PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl& url) override {
        asked.append(url);
        return QtFuture::makeReadyValueFuture(QByteArray{});
    }

    QList<QUrl> asked;
};

} // namespace

class CataloguePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_cache = std::make_unique<Catalogue::CatalogueCache>(m_folder->filePath(u"cache"_s), QUrl{u"https://media.example.int"_s});
        m_source = std::make_unique<NotingSource>();
        m_pictures = std::make_unique<PictureLoader>(*m_source);
        m_states = std::make_unique<DownloadStates>(m_clock);
        m_commands = std::make_unique<VideoCommands>(*m_states);
        m_photoCommands = std::make_unique<PhotoCommands>(*m_states);
        // Of the newest meeting: one is here, one comes, one has no file, and two are to be had.
        Video noFile = Tests::video(u"no-file"_s, u"new"_s, u"Family photo"_s);
        noFile.renditions.clear();
        Video fresh = Tests::video(u"fresh"_s, u"new"_s, u"Press conference"_s);
        fresh.shotList = {{u"10:00:00:00"_s, u"10:00:24:11"_s, u"WS"_s, u"Lectern"_s}};
        store({Tests::meeting(u"old"_s, u"Logistics Committee"_s, {2024, 5, 21}), Tests::meeting(u"new"_s, u"Ministers of Defence"_s, {2026, 2, 12}),
               Tests::meeting(u"middle"_s, u"Summit in Vilnius"_s, {2025, 6, 24})},
              {Tests::video(u"here"_s, u"new"_s, u"Arrivals"_s), Tests::video(u"comes"_s, u"new"_s, u"Opening remarks"_s), noFile, fresh,
               Tests::video(u"paper"_s, u"new"_s, u"Doorstep of the minister"_s), Tests::video(u"other"_s, u"old"_s, u"Cutaways"_s)});
        m_states->setLibrary({{VideoId{u"here"_s}, {u"/media/arrivals.mxf"_s, true}}});
        m_states->setDownloads({Tests::download(u"1"_s, DownloadState::Fetching, u"comes"_s)});
    }
    void cleanup() {
        m_meetings.reset();
        m_videos.reset();
        m_photos.reset();
        m_news.reset();
        m_photoCommands.reset();
        m_commands.reset();
        m_states.reset();
        m_pictures.reset();
        m_cache.reset();
    }

    void theNewestMeetingIsShownFirst() {
        openMeetings();
        QCOMPARE(title(), u"Ministers of Defence"_s);
        QCOMPARE(m_meetings->selectionText(), u"1 meeting selected"_s);
        QTRY_COMPARE(m_meetings->noteText(), u"1 of 5 videos in library"_s);
    }

    void aMeetingIsShownOnceTheCatalogueHasIt() {
        openMeetings();
        m_meetings->open(MeetingId{u"later"_s});
        QCOMPARE(title(), u"Ministers of Defence"_s);
        store({Tests::meeting(u"later"_s, u"Informal meeting"_s, {2023, 3, 1})}, {});
        QTRY_COMPARE(title(), u"Informal meeting"_s);
    }

    void arrowsGoThroughTheMeetings() {
        openMeetings();
        auto* list = m_meetings->findChild<QAbstractItemView*>(u"meetingList"_s);
        list->setFocus();
        for (int presses = 0; presses < 4 && list->currentIndex().data().toString() != u"Summit in Vilnius"; ++presses) QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(title(), u"Summit in Vilnius"_s);
    }

    void queuesOfAMeetingWhatIsToBeHadAndNotHere_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Ctrl+Shift+D") << true;
    }
    void queuesOfAMeetingWhatIsToBeHadAndNotHere() {
        QFETCH(bool, byKey);
        openMeetings();
        auto* button = m_meetings->findChild<QAbstractButton*>(u"queueMeeting"_s);
        QTRY_VERIFY(button->isEnabled());
        QSignalSpy queued{m_commands.get(), &VideoCommands::queueRequested};
        if (byKey) QTest::keyClick(m_meetings->findChild<QWidget*>(u"meetingList"_s), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        else QTest::mouseClick(button, Qt::LeftButton, {}, QPoint{20, button->height() / 2});
        QCOMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), (QStringList{u"fresh"_s, u"paper"_s}));
        for (const WantedFile& file : queued.at(0).at(0).value<QList<WantedFile>>()) QCOMPARE(file.rendition.role, Role::Broadcast);
        // Once all is on its way there is nothing more to queue.
        m_states->setDownloads({Tests::download(u"1"_s, DownloadState::Fetching, u"comes"_s), Tests::download(u"2"_s, DownloadState::Queued, u"fresh"_s),
                                Tests::download(u"3"_s, DownloadState::Queued, u"paper"_s)});
        QVERIFY(!button->isEnabled());
    }

    void theProgrammeIsExportedByAButton() {
        store({Tests::meeting(u"newest"_s, u"Summit"_s, {2026, 7, 7})}, {});
        m_meetings = std::make_unique<MeetingsPage>(*m_cache, *m_states, m_armed, *m_pictures, *m_commands, *m_photoCommands);
        bringUp(*m_meetings);
        QTRY_COMPARE(title(), u"Summit"_s);
        QSignalSpy wanted{m_meetings.get(), &MeetingsPage::calendarRequested};
        QTest::mouseClick(m_meetings->findChild<QWidget*>(u"exportIcs"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<Meeting>().id, MeetingId{u"newest"_s});
    }

    void theQueryFindsMeetings() {
        openMeetings();
        m_meetings->setQuery(u"vilnius"_s);
        QTRY_COMPARE(m_meetings->foundText(), u"1 found"_s);
        QTRY_COMPARE(title(), u"Summit in Vilnius"_s);
        m_meetings->setQuery(u"no such place"_s);
        QTRY_COMPARE(m_meetings->foundText(), u"0 found"_s);
        QVERIFY(!m_meetings->findChild<QWidget*>(u"meetingList"_s)->isVisible());
        m_meetings->setQuery({});
        QTRY_COMPARE(m_meetings->model().meetingCount(), 3);
    }

    void theLetterDQueuesTheSelectedVideos() {
        openVideos();
        QSignalSpy queued{m_commands.get(), &VideoCommands::queueRequested};
        click(u"fresh"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), QStringList{u"fresh"_s});

        queued.clear();
        click(u"paper"_s, Qt::ControlModifier);
        click(u"here"_s, Qt::ControlModifier);
        QCOMPARE(m_videos->selectionText(), u"3 videos selected"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), (QStringList{u"fresh"_s, u"paper"_s}));

        queued.clear();
        click(u"here"_s); // it is in the library already
        QTest::keyClick(grid(), Qt::Key_D);
        click(u"fresh"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), QStringList{u"fresh"_s});
    }

    void theQueryAndTheFiltersFindVideos() {
        openVideos();
        m_videos->setQuery(u"doorstep minister"_s);
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        QTRY_VERIFY(m_videos->model().indexOf(VideoId{u"paper"_s}).isValid());
        QCOMPARE(m_videos->foundText(), u"1 found"_s);
        m_videos->setQuery({});
        QTRY_COMPARE(m_videos->model().rowCount(), 6);
        QTest::mouseClick(m_videos->findChild<QWidget*>(u"notInLibrary"_s), Qt::LeftButton);
        QTRY_COMPARE(m_videos->model().rowCount(), 5);
        QVERIFY(!m_videos->model().indexOf(VideoId{u"here"_s}).isValid());
        QTest::mouseClick(m_videos->findChild<QWidget*>(u"withShotList"_s), Qt::LeftButton);
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        QTRY_VERIFY(m_videos->model().indexOf(VideoId{u"fresh"_s}).isValid());
        // The buttons have written into the query, and follow it.
        QCOMPARE(m_videos->query(), u"-state:library has:shotlist"_s);
        m_videos->setQuery(u"has:shotlist"_s);
        QVERIFY(!m_videos->findChild<QToolButton*>(u"notInLibrary"_s)->isChecked());
        QVERIFY(m_videos->findChild<QToolButton*>(u"withShotList"_s)->isChecked());
        m_videos->setQuery(u"has:shotlist or x"_s);
        QVERIFY(!m_videos->findChild<QToolButton*>(u"withShotList"_s)->isChecked());
    }

    void theOrderIsChosenFromAMenu() {
        openVideos();
        auto* sort = m_videos->findChild<QToolButton*>(u"sort"_s);
        for (QAction* action : sort->menu()->actions()) {
            if (action->text() == u"Title") action->trigger();
        }
        QCOMPARE(sort->text(), u"Title"_s);
        QTRY_COMPARE(m_videos->model().index(0).data().toString(), u"Arrivals"_s);
        QTRY_COMPARE(m_videos->model().index(5).data().toString(), u"Press conference"_s);
    }

    void withdrawnAndOddlyDatedVideosHaveBadges() {
        Video late = Tests::video(u"late"_s, u"new"_s, u"A late one"_s);
        late.publishedAt = Tests::utc(2026, 9, 1);
        store({}, {late});
        const auto withdrawn = m_cache->apply({.withdrawn = {{Catalogue::Kind::Video, u"paper"_s}}}, Tests::utc(2026, 2, 13, 12));
        QVERIFY(QTest::qWaitFor([&] { return withdrawn.isFinished(); }));
        openVideos();
        VideoModel& model = m_videos->model();
        QTRY_VERIFY(model.indexOf(VideoId{u"paper"_s}).isValid());
        const QModelIndex paper = model.indexOf(VideoId{u"paper"_s});
        QCOMPARE(paper.data(VideoModel::BadgeTextRole).toString(), u"Withdrawn"_s);
        QVERIFY(paper.data(Qt::AccessibleTextRole).toString().contains(u"Withdrawn"));
        const QModelIndex odd = model.indexOf(VideoId{u"late"_s});
        QTRY_COMPARE(odd.data(VideoModel::BadgeTextRole).toString(), u"Dates differ"_s);
        const QString tip = odd.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"event 12 Feb 2026"_s, Qt::CaseInsensitive) && tip.contains(u"published 1 Sep 2026"), qPrintable(tip));
        QCOMPARE(model.indexOf(VideoId{u"fresh"_s}).data(VideoModel::BadgeTextRole).toString(), QString{});
    }

    void aMeetingHasItsPhotosArticleAndNews() {
        storeStory();
        openMeetings();
        auto* tabs = m_meetings->findChild<QTabBar*>(u"meetingTabs"_s);
        QTRY_COMPARE(tabs->tabText(2), u"Photos  3"_s);
        QCOMPARE(tabs->tabText(1), u"Videos  5"_s);
        QCOMPARE(tabs->tabText(4), u"News  1"_s);
        QVERIFY(tabs->isTabVisible(4));
        const auto* photos = m_meetings->findChild<QAbstractItemView*>(u"meetingPhotos"_s)->model();
        QCOMPARE(photos->rowCount(), 3);
        QCOMPARE(photos->index(0, 0).data(PhotoModel::LinkTextRole).toString(), QString{});
        QCOMPARE(photos->index(2, 0).data(PhotoModel::LinkTextRole).toString(), u"likely: same file stem"_s);
        QVERIFY(photos->index(2, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"likely: same file stem"));
    }

    void aPhotoIsShownLargeAndArrowsLeadOn() {
        storeStory();
        openPhotos();
        auto* sheet = m_photos->findChild<QAbstractItemView*>(u"photoGrid"_s);
        auto* large = m_photos->findChild<QWidget*>(u"photoZoom"_s);
        QTRY_VERIFY(sheet->currentIndex().isValid());
        sheet->setFocus();
        QTest::keyClick(sheet, Qt::Key_Space);
        QVERIFY(m_photos->isZoomed());
        QVERIFY(large->hasFocus());
        QVERIFY(large->accessibleName().startsWith(u"Photo 1 of 4"));
        QTest::keyClick(large, Qt::Key_Right);
        QTRY_VERIFY(large->accessibleName().startsWith(u"Photo 2 of 4"));
        QTest::keyClick(large, Qt::Key_Escape);
        QVERIFY(!m_photos->isZoomed());
        QVERIFY(sheet->hasFocus());
        QCOMPARE(sheet->currentIndex().row(), 1);
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(m_photos->isZoomed());
    }

    void originalsAreAskedFor() {
        storeStory();
        openPhotos();
        QSignalSpy queued{m_photoCommands.get(), &PhotoCommands::queueRequested};
        m_photos->open(Catalogue::PhotoId{u"p2"_s});
        QTRY_COMPARE(m_photos->findChild<QLabel*>(u"photoCaption"_s)->text(), u"Second"_s);
        QTest::mouseClick(m_photos->findChild<QWidget*>(u"downloadOriginal"_s), Qt::LeftButton);
        QCOMPARE(queued.size(), 1);
        QCOMPARE(queued.at(0).at(0).value<QList<Catalogue::Photo>>().constFirst().id, Catalogue::PhotoId{u"p2"_s});
        auto* sheet = m_photos->findChild<QAbstractItemView*>(u"photoGrid"_s);
        sheet->setFocus();
        sheet->selectAll();
        QTest::keyClick(sheet, Qt::Key_D);
        QTRY_COMPARE(queued.size(), 2);
        QCOMPARE(queued.at(1).at(0).value<QList<Catalogue::Photo>>().size(), 4);
        QTest::mouseClick(m_photos->findChild<QWidget*>(u"copyCredit"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Photo by the portal"_s);
    }

    void whereTheOriginalOfAPhotoIsStandsOnIt() {
        storeStory();
        openPhotos();
        const Catalogue::PhotoId p1{u"p1"_s}, p2{u"p2"_s};
        QTRY_VERIFY(m_photos->model().indexOf(p1).isValid());
        const auto state = [this](const Catalogue::PhotoId& id) { return m_photos->model().indexOf(id).data(PhotoModel::StateTextRole).toString(); };
        QCOMPARE(state(p1), u"Not here"_s);
        Downloads::Download coming = Tests::download(u"7"_s, DownloadState::Queued, {});
        coming.request.source = u"photos/p2"_s;
        coming.position = 1;
        QSignalSpy told{&m_photos->model(), &PhotoModel::dataChanged};
        m_states->setDownloads({coming});
        m_states->setLibrary({}, {{p1, {u"/media/p1.jpg"_s, true}}});
        QVERIFY(told.count() >= 2);
        QCOMPARE(state(p1), u"Verified"_s);
        QCOMPARE(state(p2), u"Queued, next"_s);
        QVERIFY(m_photos->model().indexOf(p1).data(Qt::AccessibleTextRole).toString().contains(u"original: Verified"_s));
        // What is here or on its way is not downloaded again.
        QSignalSpy queued{m_photoCommands.get(), &PhotoCommands::queueRequested};
        auto* sheet = m_photos->findChild<QAbstractItemView*>(u"photoGrid"_s);
        sheet->setFocus();
        sheet->selectAll();
        QTest::keyClick(sheet, Qt::Key_D);
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(queued.at(0).at(0).value<QList<Catalogue::Photo>>().size(), 2);
    }

    void withoutANetworkTheListsCanBeNarrowedToWhatIsHere() {
        openMeetings();
        openVideos();
        auto* bar = m_videos->findChild<QWidget*>(u"offlineBar"_s);
        QVERIFY(!bar->isVisible());
        m_meetings->setOnline(false);
        m_videos->setOnline(false);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel*>(u"offlineText"_s)->text(), u"1 video of this portal is on this computer"_s);
        const int all = m_videos->model().rowCount();
        auto* only = bar->findChild<QAbstractButton*>(u"onlyLocal"_s);
        only->click();
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        QTRY_VERIFY(m_videos->model().indexOf(VideoId{u"here"_s}).isValid());
        auto* meetingsBar = m_meetings->findChild<QWidget*>(u"offlineBar"_s);
        QTRY_COMPARE(meetingsBar->findChild<QLabel*>(u"offlineText"_s)->text(), u"1 meeting has videos on this computer"_s);
        meetingsBar->findChild<QAbstractButton*>(u"onlyLocal"_s)->click();
        QTRY_COMPARE(m_meetings->model().meetingCount(), 1);
        // Back on line everything is there again.
        m_videos->setOnline(true);
        m_meetings->setOnline(true);
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE(m_videos->model().rowCount(), all);
        QTRY_COMPARE(m_meetings->model().meetingCount(), 3);
    }

    void aMeetingIsArmedByButtonAndKey() {
        openMeetings();
        QSignalSpy armed{&m_armed, &ArmedStates::armRequested};
        auto* button = m_meetings->findChild<QAbstractButton*>(u"armMeeting"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(armed.count(), 1);
        QVERIFY(!button->isChecked()); // until it is so
        const auto what = armed[0][0].value<Catalogue::Armed>();
        QVERIFY(what.isWholeMeeting());
        QCOMPARE(what.meetingId, MeetingId{u"new"_s});
        m_armed.setArmed({what});
        QVERIFY(button->isChecked());
        QVERIFY(m_meetings->findChild<QLabel*>(u"queueRemark"_s)->text().contains(u"from now on is queued"_s));
        QSignalSpy disarmed{&m_armed, &ArmedStates::disarmRequested};
        QTest::keyClick(m_meetings->findChild<QWidget*>(u"meetingList"_s), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(disarmed.count(), 1);
        m_armed.setArmed({});
    }

    void newsLeadToTheirPhotosAndMeeting() {
        storeStory();
        m_news = std::make_unique<NewsPage>(*m_cache, *m_states, *m_pictures);
        bringUp(*m_news);
        QTRY_COMPARE(m_news->findChild<QLabel*>(u"newsTitle"_s)->text(), u"Ministers met"_s);
        QSignalSpy meeting{m_news.get(), &NewsPage::meetingOpened};
        QSignalSpy photo{m_news.get(), &NewsPage::photoOpened};
        auto* photos = m_news->findChild<QAbstractItemView*>(u"newsPhotos"_s);
        QTRY_COMPARE(photos->model()->rowCount(), 1);
        Q_EMIT photos->activated(photos->model()->index(0, 0));
        QCOMPARE(photo.at(0).at(0).value<Catalogue::PhotoId>(), Catalogue::PhotoId{u"p1"_s});
        auto* button = m_news->findChild<QAbstractButton*>(u"newsMeeting"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(meeting.at(0).at(0).value<MeetingId>(), MeetingId{u"new"_s});
    }

    void theGridIsShownFirst() {
        openVideos();
        QCOMPARE(m_videos->form(), PageForm::Grid);
        const int columns = grid()->viewport()->width() / grid()->visualRect(m_videos->model().index(0)).width();
        QVERIFY(columns > 1);
        m_videos->setForm(PageForm::List);
        QTRY_COMPARE(grid()->visualRect(m_videos->model().index(1)).left(), grid()->visualRect(m_videos->model().index(0)).left());
    }

    void aShortShotListTakesNoMoreRoomThanItsRows() {
        openVideos();
        click(u"fresh"_s);
        const auto* shots = m_videos->findChild<QTableView*>(u"shotList"_s);
        QTRY_VERIFY(shots->isVisible());
        QCOMPARE(shots->viewport()->height(), shots->rowHeight(0));
        QTRY_COMPARE(shots->parentWidget()->height(), shots->parentWidget()->sizeHint().height());
    }

    // The page asks for what the video says; which origins are asked at all is PortalClient::picture's to decide.
    void pictureAddressesReachTheSourceAsTheyAre() {
        const QUrl foreign{u"http://elsewhere.example/track.jpg?id=1"_s};
        Video video = Tests::video(u"foreign"_s, u"new"_s, u"A foreign picture"_s);
        video.thumbnail = foreign;
        store({}, {video});
        openVideos();
        m_videos->open(VideoId{u"foreign"_s});
        QTRY_VERIFY(m_source->asked.contains(foreign));
        const qsizetype times = m_source->asked.count(foreign);
        grid()->viewport()->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(m_source->asked.count(foreign), times); // what is not to be had is not asked for with every paint
        for (const QUrl& url : std::as_const(m_source->asked)) { QVERIFY2(url == foreign || url.scheme() == u"scene", qPrintable(url.toString())); }
    }

private:
    void store(const QList<Meeting>& meetings, const QList<Video>& videos) {
        const auto stored = m_cache->store(meetings, videos);
        QVERIFY(QTest::qWaitFor([&] { return stored.isFinished(); }));
        QVERIFY(await(stored));
    }
    /// Two photos that are the newest meeting's, one that is by its file's name, one of another day; and an entry of the news.
    void storeStory() {
        const auto photo = [](const QString& id, const QString& meeting, const QString& caption, const QString& file) {
            Catalogue::Photo made;
            made.id = Catalogue::PhotoId{id};
            made.meetingId = MeetingId{meeting};
            made.caption = caption;
            made.takenOn = {2026, 2, 12};
            made.publishedOn = made.takenOn;
            made.width = 5472;
            made.height = 3648;
            made.size = ByteCount{8'200'000};
            made.fileName = file;
            made.credit = u"Photo by the portal"_s;
            made.preview = QUrl{u"scene:family-1"_s};
            return made;
        };
        Catalogue::Photo far = photo(u"far"_s, {}, u"Headquarters"_s, u"250101a-001.jpg"_s);
        far.takenOn = far.publishedOn = {2025, 1, 1};
        Catalogue::NewsEntry entry;
        entry.id = Catalogue::NewsId{u"n1"_s};
        entry.meetingId = MeetingId{u"new"_s};
        entry.title = u"Ministers met"_s;
        entry.lead = u"They met in Brussels."_s;
        entry.publishedOn = {2026, 2, 12};
        entry.photoIds = {Catalogue::PhotoId{u"p1"_s}};
        const Catalogue::CatalogueBatch batch{.photos = {photo(u"p1"_s, u"new"_s, u"First"_s, u"260212d-001.jpg"_s),
                                                         photo(u"p2"_s, u"new"_s, u"Second"_s, u"260212d-002.JPG"_s),
                                                         photo(u"p3"_s, {}, {}, u"260212D-003.jpg"_s), far},
                                              .news = {entry}};
        const auto stored = m_cache->apply(batch, Tests::utc(2026, 2, 13));
        QVERIFY(QTest::qWaitFor([&] { return stored.isFinished(); }));
        QVERIFY(await(stored));
    }
    void openPhotos() {
        m_photos = std::make_unique<PhotosPage>(*m_cache, *m_states, *m_pictures, *m_photoCommands);
        bringUp(*m_photos);
        QTRY_COMPARE(m_photos->model().rowCount(), 4);
    }
    void openMeetings() {
        m_meetings = std::make_unique<MeetingsPage>(*m_cache, *m_states, m_armed, *m_pictures, *m_commands, *m_photoCommands);
        bringUp(*m_meetings);
        QTRY_COMPARE(m_meetings->model().meetingCount(), 3);
        QTRY_COMPARE(title(), u"Ministers of Defence"_s);
    }
    void openVideos() {
        m_videos = std::make_unique<VideosPage>(*m_cache, *m_states, *m_pictures, *m_commands);
        bringUp(*m_videos);
        QTRY_VERIFY(m_videos->model().rowCount() >= 6);
    }
    static void bringUp(Page& page) {
        page.resize(1216, 792);
        page.setVisible(true);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    void click(const QString& id, Qt::KeyboardModifiers modifiers = {}) {
        QTRY_VERIFY(m_videos->model().indexOf(VideoId{id}).isValid());
        const QModelIndex index = m_videos->model().indexOf(VideoId{id});
        grid()->scrollTo(index);
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, modifiers, grid()->visualRect(index).center());
    }

    [[nodiscard]] QAbstractItemView* grid() const { return m_videos->findChild<QAbstractItemView*>(u"videoGrid"_s); }
    [[nodiscard]] QString title() const { return m_meetings->findChild<QLabel*>(u"meetingTitle"_s)->text(); }
    /// Of the videos of the first signal, in alphabetical order.
    static QStringList ids(const QSignalSpy& queued) {
        QStringList names;
        for (const WantedFile& file : queued.value(0).value(0).value<QList<WantedFile>>()) names.append(file.video.id.text());
        names.sort();
        return names;
    }

    std::optional<QTemporaryDir> m_folder;
    Tests::ManualClock m_clock;
    std::unique_ptr<Catalogue::CatalogueCache> m_cache;
    std::unique_ptr<NotingSource> m_source;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<DownloadStates> m_states;
    std::unique_ptr<VideoCommands> m_commands;
    std::unique_ptr<PhotoCommands> m_photoCommands;
    ArmedStates m_armed;
    std::unique_ptr<MeetingsPage> m_meetings;
    std::unique_ptr<VideosPage> m_videos;
    std::unique_ptr<PhotosPage> m_photos;
    std::unique_ptr<NewsPage> m_news;
};

QTEST_MAIN(CataloguePagesTest)
#include "pages_test.moc"
