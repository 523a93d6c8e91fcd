// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace Rushes::Tests {

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Catalogue::Meeting;
using Catalogue::MeetingId;
using Catalogue::Role;
using Catalogue::Video;
using Catalogue::VideoId;
using Downloads::DownloadState;

/// Notes what it is asked for, and has nothing.
class NotingSource final : public PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl& url) override {
        asked.append(url);
        return QtFuture::makeReadyValueFuture(QByteArray{});
    }

    QList<QUrl> asked;
};

/// The pages of a catalogue over a cache with three meetings and six videos.
class CataloguePagesFixture : public QObject {
protected:
    void setUp() {
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
    void tearDown() {
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

} // namespace Rushes::Tests
