// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecache.h"
#include "tests/support/manualclock.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingmodel.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videomodel.h"
#include "ui/catalogue/videospage.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

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
        // Of the newest meeting: one is here, one comes, one has no file, and two are to be had.
        Video noFile = Tests::video(u"no-file"_s, u"new"_s, u"Family photo"_s);
        noFile.renditions.clear();
        Video fresh = Tests::video(u"fresh"_s, u"new"_s, u"Press conference"_s);
        fresh.shotList = {{u"10:00:00:00"_s, u"10:00:24:11"_s, u"WS"_s, u"Lectern"_s}};
        store({Tests::meeting(u"old"_s, u"Logistics Committee"_s, {2024, 5, 21}),
               Tests::meeting(u"new"_s, u"Ministers of Defence"_s, {2026, 2, 12}),
               Tests::meeting(u"middle"_s, u"Summit in Vilnius"_s, {2025, 6, 24})},
              {Tests::video(u"here"_s, u"new"_s, u"Arrivals"_s), Tests::video(u"comes"_s, u"new"_s, u"Opening remarks"_s), noFile, fresh,
               Tests::video(u"paper"_s, u"new"_s, u"Doorstep of the minister"_s), Tests::video(u"other"_s, u"old"_s, u"Cutaways"_s)});
        m_states->setLibrary({{VideoId{u"here"_s}, {u"/media/arrivals.mxf"_s, true}}});
        m_states->setDownloads({Tests::download(u"1"_s, DownloadState::Fetching, u"comes"_s)});
    }
    void cleanup() {
        m_meetings.reset();
        m_videos.reset();
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
        for (int presses = 0; presses < 4 && title() != u"Summit in Vilnius"_s; ++presses) QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(title(), u"Summit in Vilnius"_s);
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
        m_states->setDownloads({Tests::download(u"1"_s, DownloadState::Fetching, u"comes"_s),
                                Tests::download(u"2"_s, DownloadState::Queued, u"fresh"_s),
                                Tests::download(u"3"_s, DownloadState::Queued, u"paper"_s)});
        QVERIFY(!button->isEnabled());
    }

    void theProgrammeIsExportedByAButton() {
        store({Tests::meeting(u"newest"_s, u"Summit"_s, {2026, 7, 7})}, {});
        m_meetings = std::make_unique<MeetingsPage>(*m_cache, *m_states, *m_pictures, *m_commands);
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
        QCOMPARE(title(), u"Summit in Vilnius"_s);
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
        QCOMPARE(queued.size(), 1);
        QCOMPARE(ids(queued), QStringList{u"fresh"_s});

        queued.clear();
        click(u"paper"_s, Qt::ControlModifier);
        click(u"here"_s, Qt::ControlModifier);
        QCOMPARE(m_videos->selectionText(), u"3 videos selected"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QCOMPARE(ids(queued), (QStringList{u"fresh"_s, u"paper"_s}));

        queued.clear();
        click(u"here"_s);
        QTest::keyClick(grid(), Qt::Key_D);
        QCOMPARE(queued.size(), 0); // it is in the library already
    }

    void theQueryAndTheFiltersFindVideos() {
        openVideos();
        m_videos->setQuery(u"doorstep minister"_s);
        QTRY_COMPARE(m_videos->model().rowCount(), 1);
        QCOMPARE(m_videos->model().videos().constFirst().id, VideoId{u"paper"_s});
        QCOMPARE(m_videos->foundText(), u"1 found"_s);
        m_videos->setQuery({});
        QTRY_COMPARE(m_videos->model().rowCount(), 6);
        QTest::mouseClick(m_videos->findChild<QWidget*>(u"notInLibrary"_s), Qt::LeftButton);
        QCOMPARE(m_videos->model().rowCount(), 5);
        QVERIFY(!m_videos->model().indexOf(VideoId{u"here"_s}).isValid());
        QTest::mouseClick(m_videos->findChild<QWidget*>(u"withShotList"_s), Qt::LeftButton);
        QCOMPARE(m_videos->model().rowCount(), 1);
        QVERIFY(m_videos->model().indexOf(VideoId{u"fresh"_s}).isValid());
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
        for (const QUrl& url : std::as_const(m_source->asked)) {
            QVERIFY2(url == foreign || url.scheme() == u"scene", qPrintable(url.toString()));
        }
    }

private:
    void store(const QList<Meeting>& meetings, const QList<Video>& videos) {
        const auto stored = m_cache->store(meetings, videos);
        QVERIFY(QTest::qWaitFor([&] { return stored.isFinished(); }));
        QVERIFY(stored.result());
    }
    void openMeetings() {
        m_meetings = std::make_unique<MeetingsPage>(*m_cache, *m_states, *m_pictures, *m_commands);
        bringUp(*m_meetings);
        QTRY_COMPARE(m_meetings->model().meetingCount(), 3);
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
        const QModelIndex index = m_videos->model().indexOf(VideoId{id});
        QVERIFY(index.isValid());
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
    std::unique_ptr<MeetingsPage> m_meetings;
    std::unique_ptr<VideosPage> m_videos;
};

QTEST_MAIN(CataloguePagesTest)
#include "pages_test.moc"
