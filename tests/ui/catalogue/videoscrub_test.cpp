// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videoscrub.h"

#include "core/catalogue/cataloguecache.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/ui/catalogue/sampledata.h"
#include "tests/ui/catalogue/spritesource.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodelegate.h"
#include "ui/catalogue/videomodel.h"
#include "ui/catalogue/videospage.h"
#include "ui/widgets/cardview.h"

#include <QAction>
#include <QHoverEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Catalogue::Video;
using Catalogue::VideoId;
using Tests::SpriteSource;

class VideoScrubTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_clock.emplace();
        m_cache = std::make_unique<Catalogue::CatalogueCache>(m_folder->path(), QUrl{u"https://media.example.int"_s});
        m_source = std::make_unique<SpriteSource>();
        m_pictures = std::make_unique<PictureLoader>(*m_source);
        m_states = std::make_unique<DownloadStates>(*m_clock);
        m_commands = std::make_unique<VideoCommands>(*m_states);
        QList<Video> videos;
        for (const QString& name : {u"one"_s, u"two"_s, u"plain"_s, u"later"_s}) {
            Video video = Tests::video(name, u"new"_s, name, 100);
            if (name != u"plain"_s) video.storyboard = Tests::storyboard(name, 100);
            if (name == u"later"_s) video.embargoUntil = m_clock->now().addSecs(3600);
            videos.append(video);
        }
        // So many that the page scrolls.
        for (int number = 0; number < 40; ++number) videos.append(Tests::video(u"more-%1"_s.arg(number), u"new"_s, u"zz %1"_s.arg(number)));
        const auto stored = m_cache->store({Tests::meeting(u"new"_s, u"Ministers"_s, {2026, 2, 12})}, videos);
        QVERIFY(QTest::qWaitFor([&] { return stored.isFinished(); }));
        QVERIFY(await(stored));
        m_page = std::make_unique<VideosPage>(*m_cache, *m_states, *m_pictures, *m_commands);
        m_page->enableScrub(*m_clock);
        m_page->resize(1216, 792);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setQuery(u"-zz"_s);
        QTRY_COMPARE(m_page->model().rowCount(), 4);
        QTRY_VERIFY(indexOf(u"one"_s).isValid() && indexOf(u"plain"_s).isValid());
        m_scrub = m_page->findChild<VideoScrub*>();
        QVERIFY(m_scrub != nullptr);
    }
    void cleanup() {
        m_page.reset();
        m_commands.reset();
        m_states.reset();
        m_pictures.reset();
        m_cache.reset();
    }

    void showsTheFrameUnderThePointer() {
        pointAt(u"one"_s, 0.0);
        m_clock->advance(VideoScrub::rest);
        QTRY_COMPARE(frameOf(u"one"_s), 0);
        QCOMPARE(indexOf(u"one"_s).data(VideoModel::FrameTextRole).toString(), u"00:00 / 01:40"_s);
        pointAt(u"one"_s, 0.52);
        QCOMPARE(frameOf(u"one"_s), 10);
        QCOMPARE(indexOf(u"one"_s).data(VideoModel::FrameTextRole).toString(), u"00:50 / 01:40"_s);
        QCOMPARE(indexOf(u"one"_s).data(VideoModel::FrameProgressRole).toDouble(), 11.0 / 20);
        pointAt(u"one"_s, 1.0);
        QCOMPARE(frameOf(u"one"_s), 19);
        QCOMPARE(frameOf(u"two"_s), -1);
        QCOMPARE(m_source->asked, QStringList{u"one"_s}); // once, whatever the way of the pointer
    }

    void fetchesNothingForACardThatThePointerPassesOver() {
        pointAt(u"one"_s, 0.52);
        m_clock->advance(VideoScrub::rest - 1ms);
        pointAt(u"two"_s, 0.52);
        m_clock->advance(VideoScrub::rest - 1ms);
        settle();
        QCOMPARE(m_source->asked, QStringList{});
        m_clock->advance(1ms);
        QTRY_COMPARE(frameOf(u"two"_s), 10);
        QCOMPARE(m_source->asked, QStringList{u"two"_s});
        QCOMPARE(frameOf(u"one"_s), -1);
    }

    void goesBackToThePictureWhenThePointerLeaves_data() {
        QTest::addColumn<QString>("way");
        for (const char* way : {"card", "view", "words", "button", "form"}) QTest::newRow(way) << QString::fromLatin1(way);
    }
    void goesBackToThePictureWhenThePointerLeaves() {
        QFETCH(QString, way);
        pointAt(u"one"_s, 0.52);
        m_clock->advance(VideoScrub::rest);
        QTRY_COMPARE(frameOf(u"one"_s), 10);
        if (way == u"card"_s) {
            pointAt(u"two"_s, 0.52);
        } else if (way == u"view"_s) {
            QHoverEvent leave{QEvent::HoverLeave, QPointF{-1, -1}, QPointF{-1, -1}, QPointF{10, 10}};
            QCoreApplication::sendEvent(grid()->viewport(), &leave);
        } else if (way == u"words"_s) {
            hover(pictureOf(u"one"_s).bottomLeft() + QPoint{20, 20});
        } else if (way == u"button"_s) {
            QTest::mousePress(grid()->viewport(), Qt::LeftButton, {}, pictureOf(u"one"_s).center());
            pointAt(u"one"_s, 0.7); // something is being chosen, not looked at
            m_clock->advance(VideoScrub::rest);
            settle();
            QCOMPARE(frameOf(u"one"_s), -1);
            QTest::mouseRelease(grid()->viewport(), Qt::LeftButton, {}, pictureOf(u"one"_s).center());
        } else {
            m_page->setForm(PageForm::List);
        }
        QCOMPARE(frameOf(u"one"_s), -1);
        QVERIFY(indexOf(u"one"_s).data(VideoModel::FrameTextRole).isNull());
        QVERIFY(indexOf(u"one"_s).data(Qt::AccessibleDescriptionRole).isNull());
    }

    void scrollingEndsIt() {
        m_page->setQuery({});
        QTRY_COMPARE(m_page->model().rowCount(), 44);
        QTRY_VERIFY(indexOf(u"one"_s).isValid());
        grid()->scrollTo(indexOf(u"one"_s), QAbstractItemView::PositionAtCenter);
        pointAt(u"one"_s, 0.52);
        m_clock->advance(VideoScrub::rest);
        QTRY_COMPARE(frameOf(u"one"_s), 10);
        QScrollBar* bar = grid()->verticalScrollBar();
        bar->setValue(bar->value() > bar->minimum() ? bar->minimum() : bar->maximum());
        QCOMPARE(frameOf(u"one"_s), -1);
    }

    void aVideoWithoutAStoryboardKeepsItsPicture_data() {
        QTest::addColumn<QString>("video");
        QTest::newRow("the portal has none") << u"plain"_s;
        QTest::newRow("its embargo is not over") << u"later"_s;
    }
    void aVideoWithoutAStoryboardKeepsItsPicture() {
        QFETCH(QString, video);
        pointAt(video, 0.52);
        m_clock->advance(VideoScrub::rest);
        settle();
        QCOMPARE(frameOf(video), -1);
        QSignalSpy announced{m_scrub, &VideoScrub::announced};
        for (int press = 1; press <= 2; ++press) { // who presses again is told again
            chooseAndPress(video, Qt::Key_Period);
            QTRY_COMPARE(announced.count(), press);
            QCOMPARE(announced.last().first().toString(), u"The portal has no storyboard of this video"_s);
        }
        QCOMPARE(m_source->asked, QStringList{});
    }

    void saysThatTheStoryboardCannotBeHadAndAsksAgain() {
        m_source->reachable = false;
        QSignalSpy announced{m_scrub, &VideoScrub::announced};
        for (int press = 1; press <= 2; ++press) {
            chooseAndPress(u"one"_s, Qt::Key_Period);
            QTRY_COMPARE(announced.count(), press);
            QCOMPARE(announced.last().first().toString(), u"The pictures of this video could not be fetched from the portal"_s);
            QCOMPARE(m_source->asked.size(), press);
        }
        QCOMPARE(frameOf(u"one"_s), -1);
        m_source->reachable = true;
        chooseAndPress(u"one"_s, Qt::Key_Period);
        QTRY_COMPARE(frameOf(u"one"_s), 0);
    }

    void keysStepThroughTheCurrentCard() {
        QSignalSpy announced{m_scrub, &VideoScrub::announced};
        chooseAndPress(u"one"_s, Qt::Key_Period);
        QTRY_COMPARE(frameOf(u"one"_s), 0);
        QTest::keyClick(grid(), Qt::Key_Comma);
        QCOMPARE(frameOf(u"one"_s), 0); // the beginning is the beginning
        for (int press = 0; press < 3; ++press) QTest::keyClick(grid(), Qt::Key_Period);
        QCOMPARE(frameOf(u"one"_s), 3);
        QCOMPARE(indexOf(u"one"_s).data(Qt::AccessibleDescriptionRole).toString(), u"The picture at 15\u00A0s"_s);
        QCOMPARE(announced.last().first().toString(), u"The picture at 15\u00A0s"_s);
        QTest::keyClick(grid(), Qt::Key_Comma);
        QCOMPARE(frameOf(u"one"_s), 2);
        QTest::keyClick(grid(), Qt::Key_Escape);
        QCOMPARE(frameOf(u"one"_s), -1);
        QTest::keyClick(grid(), Qt::Key_Comma); // from its end
        QTRY_COMPARE(frameOf(u"one"_s), 19);
        grid()->setCurrentIndex(indexOf(u"two"_s));
        QCOMPARE(frameOf(u"one"_s), -1);
    }

    void theVideosOfAMeetingAreLookedThroughToo() {
        ArmedStates armed;
        PhotoCommands photoCommands{*m_states};
        MeetingsPage meetings{*m_cache, *m_states, armed, *m_pictures, *m_commands, photoCommands};
        meetings.enableScrub(*m_clock);
        meetings.resize(1216, 792);
        meetings.setVisible(true);
        meetings.openVideosOf(Catalogue::MeetingId{u"new"_s});
        meetings.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&meetings));
        auto* cards = meetings.findChild<CardView*>(u"meetingVideos"_s);
        auto* model = qobject_cast<VideoModel*>(cards->model());
        QTRY_VERIFY(model->indexOf(VideoId{u"one"_s}).isValid());
        cards->setFocus();
        cards->setCurrentIndex(model->indexOf(VideoId{u"one"_s}));
        QTest::keyClick(cards, Qt::Key_Period);
        QTRY_VERIFY(!model->indexOf(VideoId{u"one"_s}).data(VideoModel::FrameRole).value<QPixmap>().isNull());
        QTest::keyClick(cards, Qt::Key_Escape);
        QVERIFY(model->indexOf(VideoId{u"one"_s}).data(VideoModel::FrameRole).value<QPixmap>().isNull());
    }

    void stepsAreNamedInTheListOfKeys() {
        QStringList keys;
        const QList<QAction*> actions = grid()->actions();
        for (const QAction* action : actions) {
            if (!action->text().isEmpty()) keys << action->shortcut().toString();
        }
        QCOMPARE(keys.count(u"."_s), 1);
        QCOMPARE(keys.count(u","_s), 1);
    }

    void thePictureLiesWithinItsCardAndRow() {
        VideoDelegate delegate;
        const QRect card{40, 300, 248, VideoDelegate::cardHeight(248)};
        QVERIFY(card.contains(delegate.pictureRect(card)));
        QCOMPARE(delegate.pictureRect(card).width(), 248 - 24);
        delegate.setForm(PageForm::List);
        const QRect row{0, 100, 800, 52};
        QVERIFY(row.contains(delegate.pictureRect(row)));
    }

private:
    void hover(const QPoint& at) {
        const QPointF where{at};
        QHoverEvent move{QEvent::HoverMove, where, where, where - QPointF{1, 0}};
        QCoreApplication::sendEvent(grid()->viewport(), &move);
    }
    void pointAt(const QString& video, double part) {
        const QRect picture = pictureOf(video);
        QVERIFY(!picture.isEmpty());
        hover({picture.left() + qRound(part * (picture.width() - 1)), picture.center().y()});
    }
    void chooseAndPress(const QString& video, Qt::Key key) {
        grid()->setFocus();
        grid()->setCurrentIndex(indexOf(video));
        QTest::keyClick(grid(), key);
    }
    /// Whatever was asked for has been answered.
    void settle() {
        const auto answered = m_cache->video(VideoId{u"one"_s});
        QVERIFY(QTest::qWaitFor([&] { return answered.isFinished(); }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] CardView* grid() const { return m_page->findChild<CardView*>(u"videoGrid"_s); }
    [[nodiscard]] QModelIndex indexOf(const QString& video) const { return m_page->model().indexOf(VideoId{video}); }
    [[nodiscard]] QRect pictureOf(const QString& video) const {
        return qobject_cast<const VideoDelegate*>(grid()->itemDelegate())->pictureRect(grid()->visualRect(indexOf(video)));
    }
    /// The number of the frame that a card shows, by its colour; -1 for none.
    [[nodiscard]] int frameOf(const QString& video) const {
        const QImage image = indexOf(video).data(VideoModel::FrameRole).value<QPixmap>().toImage();
        if (image.isNull()) return -1;
        for (int frame = 0; frame < 20; ++frame) {
            if (image.pixelColor(1, 1) == SpriteSource::colourOf(frame) &&
                image.pixelColor(image.width() - 2, image.height() - 2) == SpriteSource::colourOf(frame))
                return frame;
        }
        return -2;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Tests::ManualClock> m_clock;
    std::unique_ptr<Catalogue::CatalogueCache> m_cache;
    std::unique_ptr<SpriteSource> m_source;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<DownloadStates> m_states;
    std::unique_ptr<VideoCommands> m_commands;
    std::unique_ptr<VideosPage> m_page;
    VideoScrub* m_scrub = nullptr;
};

QTEST_MAIN(VideoScrubTest)
#include "videoscrub_test.moc"
