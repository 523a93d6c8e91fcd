// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeplayer.h"
#include "tests/support/manualclock.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/embargotext.h"
#include "ui/catalogue/previewlinks.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodrawer.h"
#include "ui/player/previewpane.h"
#include "ui/player/transportbar.h"
#include "ui/widgets/pictureloader.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Catalogue::Role;
using Catalogue::Video;
using Catalogue::VideoId;
using Portal::PortalFault;
using Portal::PortalResult;

namespace {

/// Answers when the test says so.
class FakeLinks final : public PreviewLinks {
public:
    QFuture<PortalResult<QUrl>> link(const Catalogue::RenditionId& rendition) override {
        asked.append(rendition.text());
        m_promises.emplace_back();
        m_promises.back().start();
        return m_promises.back().future();
    }
    [[nodiscard]] QUrl origin() const override { return QUrl{u"https://media.example.int"_s}; }

    /// The last one asked for, or the one at `place`.
    void answer(PortalResult<QUrl> link, qsizetype place = -1) {
        auto& promise = m_promises.at(static_cast<size_t>(place < 0 ? asked.size() - 1 : place));
        promise.addResult(std::move(link));
        promise.finish();
        QCoreApplication::processEvents();
    }

    QStringList asked;

private:
    std::vector<QPromise<PortalResult<QUrl>>> m_promises;
};

const QUrl signedLink{u"https://media.example.int/v1/renditions/a-proxy/media?sig=x"_s};

Video pressConference() {
    Video video = Tests::video(u"a"_s, u"m"_s, u"Press conference"_s, 600);
    Catalogue::Rendition proxy = Tests::rendition(u"a-proxy"_s, Role::Proxy, 251'000'000);
    proxy.label = u"MP4 proxy"_s;
    proxy.width = 640;
    proxy.height = 360;
    video.renditions.append(proxy);
    video.languages = {u"en"_s, u"fr"_s, u"qzz"_s};
    video.shotList = {{u"10:00:00:00"_s, u"10:00:24:10"_s, u"WS"_s, u"Walks to the lectern"_s},
                      {u"10:00:24:11"_s, u"10:01:59:24"_s, u"MS"_s, u"Opening statement"_s},
                      {u"no timecode"_s, {}, u"CU"_s, u"Hands"_s},
                      {u"10:02:00:00"_s, u"10:03:00:00"_s, u"CU"_s, u"Answer"_s}};
    return video;
}

} // namespace

class VideoDrawerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_states = std::make_unique<DownloadStates>(m_clock);
        m_commands = std::make_unique<VideoCommands>(*m_states);
        m_pictures = std::make_unique<PictureLoader>(m_source);
        m_links = std::make_unique<FakeLinks>();
        m_drawer = std::make_unique<VideoDrawer>(*m_states, *m_pictures, *m_commands);
        m_drawer->enablePreview(*m_links, [this] { return m_player = new Tests::FakePlayer; });
        m_drawer->resize(416, 1200);
        m_drawer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_drawer.get()));
        m_drawer->setVideo(pressConference(), nullptr);
    }
    void cleanup() {
        m_drawer.reset();
        m_pictures.reset();
        m_commands.reset();
        m_states.reset();
    }

    void nothingIsMadeOrAskedForBeforeSomebodyWantsToSee() {
        QVERIFY(m_player.isNull());
        QVERIFY(m_links->asked.isEmpty());
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->timeText(), u"10:00:00:00 / 10:00"_s);
    }

    void streamsTheProxyFromThePortalsOwnLink() {
        press(u"play"_s);
        QCOMPARE(m_links->asked, QStringList{u"a-proxy"_s});
        QCOMPARE(words(), u"Opening the preview…"_s);
        m_links->answer(signedLink);
        QVERIFY(!m_player.isNull());
        QCOMPARE(m_player->source().url, signedLink);
        QCOMPARE(m_player->source().origin, m_links->origin());
        QCOMPARE(m_player->source().rate.value().text(), u"25/1"_s);
        QVERIFY(!m_player->isPaused());
        m_player->show(15000);
        QVERIFY(words().isEmpty());
        m_player->reach(611);
        QCOMPARE(bar()->timeText(), u"10:00:24:11 / 10:00"_s);
        QCOMPARE(slider()->value(), 611);
        press(u"play"_s);
        QVERIFY(m_player->isPaused());
        QCOMPARE(m_links->asked.size(), 1);
    }

    void playsTheClipThatIsInTheLibrary() {
        m_states->setLibrary({{VideoId{u"a"_s}, {u"/media/a.mxf"_s, true}}});
        press(u"play"_s);
        QVERIFY(m_links->asked.isEmpty());
        QCOMPARE(m_player->source().url, QUrl::fromLocalFile(u"/media/a.mxf"_s));
    }

    void captionsAreListedAndAskedFor() {
        auto* list = m_drawer->findChild<QWidget*>(u"captions"_s);
        QVERIFY(!list->isVisible());
        Catalogue::Video video = pressConference();
        video.captions = {{u"en"_s, QUrl{u"https://media.example.int/en"_s}, ByteCount{12'300}}, {u"x-klingon"_s, QUrl{u"https://media.example.int/x"_s}}};
        m_drawer->setVideo(video, nullptr);
        QVERIFY(list->isVisible());
        const auto lines = list->findChildren<QLabel*>(u"caption"_s);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0]->text().contains(u"English"_s));
        QVERIFY(lines[0]->text().contains(u"WebVTT"_s));
        QVERIFY(lines[0]->text().contains(ByteCount{12'300}.text()));
        QVERIFY(lines[1]->text().contains(u"x-klingon"_s));
        QSignalSpy wanted{m_drawer.get(), &VideoDrawer::captionRequested};
        QTest::mouseClick(list->findChildren<QPushButton*>(u"saveCaption"_s).constFirst(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][1].value<Catalogue::Caption>().language, u"en"_s);
        m_drawer->setVideo(pressConference(), nullptr);
        QVERIFY(!list->isVisible());
    }

    void withoutAnAccountItOffersToSignIn() {
        QSignalSpy wanted{m_drawer.get(), &VideoDrawer::signInRequested};
        auto* button = m_drawer->findChild<QPushButton*>(u"previewSignIn"_s);
        QVERIFY(!button->isVisible());
        press(u"play"_s);
        m_links->answer(std::unexpected{Portal::PortalError{.fault = PortalFault::NotSignedIn}});
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Sign in to preview"_s);
        QVERIFY(m_player.isNull());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        // Afterwards play asks again.
        press(u"play"_s);
        QVERIFY(!button->isVisible());
        m_links->answer(signedLink);
        QCOMPARE(m_player->source().url, signedLink);
    }

    void saysWhatIsWrongAndTriesAgainWhereItStopped() {
        press(u"play"_s);
        m_links->answer(std::unexpected{Portal::PortalError{.fault = PortalFault::Offline}});
        QTRY_VERIFY(!words().isEmpty());
        QVERIFY(!m_drawer->findChild<QPushButton*>(u"previewSignIn"_s)->isVisible());
        press(u"play"_s);
        m_links->answer(signedLink);
        m_player->show(15000);
        m_player->reach(777);
        m_player->fail(PlayerFault::CannotOpen);
        QVERIFY(words().startsWith(u"The preview could not be opened."));
        press(u"play"_s);
        QCOMPARE(m_links->asked.size(), 3); // the link may have run out
        m_links->answer(signedLink);
        QCOMPARE(m_player->loads.last(), 777);
    }

    void anAnswerAboutAnotherVideoIsNotPlayed() {
        press(u"play"_s);
        Video other = pressConference();
        other.id = VideoId{u"b"_s};
        m_drawer->setVideo(other, nullptr);
        press(u"play"_s);
        QCOMPARE(m_links->asked.size(), 2);
        m_links->answer(QUrl{u"https://media.example.int/of-the-first"_s}, 0);
        QVERIFY(m_player.isNull());
        m_links->answer(signedLink, 1);
        QCOMPARE(m_player->source().url, signedLink);
    }

    void anotherVideoEndsThePreviewAndTheSameOneDoesNot() {
        start();
        m_drawer->setVideo(pressConference(), nullptr); // the catalogue was read again
        QCOMPARE(m_player->unloads, 0);
        Video other = pressConference();
        other.id = VideoId{u"b"_s};
        m_drawer->setVideo(other, nullptr);
        QCOMPARE(m_player->unloads, 1);
        QVERIFY(m_player->isPaused());
        QCOMPARE(playingShot(), -1);
    }

    void aClickOnAShotGoesThere() {
        clickShot(1);
        m_links->answer(signedLink);
        QCOMPARE(m_player->loads, QList<qint64>{611}); // it begins there
        m_player->show(15000);
        clickShot(3);
        QCOMPARE(m_player->seeks, QList<qint64>{3000});
        clickShot(2); // has no timecode
        QCOMPARE(m_player->seeks.size(), 1);
    }

    void theShotThatIsPlayedIsMarked_data() {
        QTest::addColumn<qint64>("frame");
        QTest::addColumn<int>("row");
        QTest::newRow("first frame") << qint64{0} << 0;
        QTest::newRow("last frame before a cut") << qint64{610} << 0;
        QTest::newRow("first frame after a cut") << qint64{611} << 1;
        QTest::newRow("the one without a timecode is never") << qint64{2999} << 1;
        QTest::newRow("last shot") << qint64{14999} << 3;
    }
    void theShotThatIsPlayedIsMarked() {
        QFETCH(qint64, frame);
        start();
        m_player->reach(frame);
        QTEST(playingShot(), "row");
        const auto index = shots()->model()->index(playingShot(), 2);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(u"playing"));
    }

    void aProxyWithoutTimecodeHasThatOfTheBroadcastFile() {
        Video video = pressConference();
        video.id = VideoId{u"ntsc"_s};
        for (auto& rendition : video.renditions) {
            rendition.frameRate = u"30000/1001"_s;
            rendition.startTimecode = rendition.role == Role::Broadcast ? u"10:00:00;00"_s : QString{};
        }
        m_drawer->setVideo(video, nullptr);
        start();
        m_player->reach(1800);
        QVERIFY2(bar()->timeText().startsWith(u"10:01:00;02"), qPrintable(bar()->timeText()));
    }

    void spacePlaysWhereALetterWouldSearch() {
        for (QWidget* pane : m_drawer->panes()) {
            QVERIFY(QTest::qWaitForWindowActive(m_drawer.get()));
            pane->setFocus();
            const qsizetype before = m_links->asked.size();
            QTest::keyClick(pane, Qt::Key_Space);
            QCOMPARE(m_links->asked.size(), before + 1);
            m_links->answer(std::unexpected{Portal::PortalError{.fault = PortalFault::Offline}});
        }
        QTest::keyClick(stage(), Qt::Key_Space);
        QCOMPARE(m_links->asked.size(), 3);
    }

    void theSliderSeeksAndArrowsStep() {
        start();
        QTest::mouseClick(slider(), Qt::LeftButton, {}, {slider()->width() / 2, slider()->height() / 2});
        QVERIFY(!m_player->seeks.isEmpty());
        QVERIFY2(std::abs(m_player->seeks.last() - 7500) < 200, qPrintable(QString::number(m_player->seeks.last())));
        m_player->reach(100);
        QCOMPARE(slider()->value(), 100);
        QTest::keyClick(slider(), Qt::Key_Right);
        QCOMPARE(m_player->seeks.last(), 101);
        QTest::keyClick(slider(), Qt::Key_PageDown);
        QVERIFY(std::abs(m_player->seeks.last() - 101) == 25); // a second
        m_player->reach(100);
        QTest::keyClick(stage(), Qt::Key_Left);
        QCOMPARE(m_player->seeks.last(), 99);
    }

    void fillsTheScreenAndComesBack() {
        start();
        m_drawer->toggleFullScreen();
        QVERIFY(preview()->isFullScreen());
        QVERIFY(stage()->isFullScreen());
        QTRY_VERIFY(m_player->pictureSize.width() > 416);
        m_player->reach(50);
        QCOMPARE(bar()->timeText(), u"10:00:02:00 / 10:00"_s);
        QTest::keyClick(stage(), Qt::Key_Escape);
        QVERIFY(!preview()->isFullScreen());
        QTRY_COMPARE(stage()->geometry(), preview()->rect());
        QTRY_COMPARE(m_player->pictureSize.width(), 416);
        m_drawer->toggleFullScreen();
        stage()->close(); // as a window manager does
        QVERIFY(!preview()->isFullScreen());
        QVERIFY(stage()->isVisible());
    }

    void pausesWhenAnotherPageIsLookedAt() {
        start();
        m_drawer->hide();
        QVERIFY(m_player->isPaused());
    }

    void whatHasNoLightFileHasNoPreview() {
        Video video = pressConference();
        video.id = VideoId{u"only broadcast"_s};
        video.renditions.resize(1);
        m_drawer->setVideo(video, nullptr);
        QVERIFY(!bar()->isVisible());
        m_drawer->togglePreview();
        QVERIFY(m_links->asked.isEmpty());
    }

    void theHouseProfileChoosesAndSaysWhy() {
        QCOMPARE(label(u"defaultRendition"_s), u"default: the house profile's first choice"_s);
        QCOMPARE(renditions()->currentIndex().row(), 0);
        m_commands->setHouseProfile(Media::HouseProfile::parse(u"ProRes, else best H.264"_s).value());
        QCOMPARE(renditions()->currentIndex().row(), 1);
        QCOMPARE(label(u"whyNotFirst"_s), u"default: no ProRes here, so the second choice, MP4 H.264 1080p"_s);
        QVERIFY(label(u"defaultRendition"_s).isEmpty());
        m_commands->setHouseProfile(Media::HouseProfile::parse(u"DNxHD"_s).value());
        QCOMPARE(label(u"whyNotFirst"_s), u"default: nothing of the house profile here, so the best there is, MXF XDCAM HD422"_s);
    }

    void aRenditionThatWasChosenStaysChosen() {
        renditions()->setCurrentIndex(renditions()->model()->index(2, 0));
        m_drawer->setVideo(pressConference(), nullptr);
        QCOMPARE(renditions()->currentIndex().row(), 2);
        QCOMPARE(label(u"fileNameToCome"_s), u"a-proxy_XDCAM50.mxf"_s);
    }

    void namesTheLanguages() { QVERIFY2(label(u"videoPlace"_s).endsWith(u"English, French, qzz"), qPrintable(label(u"videoPlace"_s))); }

    void tellsAnEmbargoInBothZones_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("here");
        QTest::addColumn<QString>("words");
        QTest::newRow("two zones") << "Europe/Brussels"_ba << "America/New_York"_ba
                                   << u"Under embargo until 12 Feb 2026 18:00 in Brussels, 12:00 here (New York)."_s;
        QTest::newRow("another day") << "Europe/Brussels"_ba << "Asia/Tokyo"_ba
                                     << u"Under embargo until 12 Feb 2026 18:00 in Brussels, 13 Feb 2026 02:00 here (Tokyo)."_s;
        QTest::newRow("the same time") << "Europe/Brussels"_ba << "Europe/Paris"_ba
                                       << u"Under embargo until 12 Feb 2026 18:00 in Brussels, which is the time here."_s;
        QTest::newRow("unknown zone") << "Mars/Olympus"_ba << "Europe/Paris"_ba << u"Under embargo until 12 Feb 2026 17:00 UTC, 18:00 here (Paris)."_s;
    }
    void tellsAnEmbargoInBothZones() {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, here);
        const QDateTime until = Tests::utc(2026, 2, 12, 17);
        QTEST(embargoText(until, zone, QTimeZone{here}, until.addSecs(-1)), "words");
        QVERIFY(embargoText(until, zone, QTimeZone{here}, until).isEmpty());
    }

    void everyControlHasAName() {
        start();
        const auto controls = m_drawer->findChildren<QWidget*>();
        for (const QWidget* control : controls) {
            if (!control->isVisible() || (control->focusPolicy() & Qt::TabFocus) == 0 || control->inherits("QAbstractScrollArea")) continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(control));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
        }
        QCOMPARE(m_drawer->findChild<QToolButton*>(u"play"_s)->accessibleName(), u"Pause"_s);
        m_player->setPaused(true);
        QCOMPARE(m_drawer->findChild<QToolButton*>(u"play"_s)->accessibleName(), u"Play"_s);
        QCOMPARE(slider()->accessibleDescription(), u"10:00:00:00"_s);
    }

private:
    void press(const QString& name) { QTest::mouseClick(m_drawer->findChild<QToolButton*>(name), Qt::LeftButton); }
    void start() {
        m_drawer->togglePreview();
        m_links->answer(signedLink);
        m_player->show(15000);
    }
    void clickShot(int row) { QTest::mouseClick(shots()->viewport(), Qt::LeftButton, {}, shots()->visualRect(shots()->model()->index(row, 2)).center()); }
    [[nodiscard]] int playingShot() const {
        for (int row = 0; row < shots()->model()->rowCount(); ++row) {
            if (shots()->model()->index(row, 0).data(Qt::BackgroundRole).isValid()) return row;
        }
        return -1;
    }
    [[nodiscard]] QString words() const {
        const auto* label = preview()->findChild<QLabel*>(u"previewWords"_s);
        return label->isVisible() ? label->text() : QString{};
    }
    [[nodiscard]] QString label(const QString& name) const { return m_drawer->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] PreviewPane* preview() const { return m_drawer->findChild<PreviewPane*>(); }
    [[nodiscard]] QWidget* stage() const { return preview()->findChild<QWidget*>(u"previewStage"_s); }
    [[nodiscard]] TransportBar* bar() const { return preview()->findChild<TransportBar*>(); }
    [[nodiscard]] QSlider* slider() const { return preview()->findChild<QSlider*>(u"position"_s); }
    [[nodiscard]] QTableView* shots() const { return m_drawer->findChild<QTableView*>(u"shotList"_s); }
    [[nodiscard]] QListView* renditions() const { return m_drawer->findChild<QListView*>(u"renditions"_s); }

    Tests::ManualClock m_clock;
    Tests::SceneSource m_source;
    std::unique_ptr<DownloadStates> m_states;
    std::unique_ptr<VideoCommands> m_commands;
    std::unique_ptr<PictureLoader> m_pictures;
    std::unique_ptr<FakeLinks> m_links;
    QPointer<Tests::FakePlayer> m_player; ///< the drawer owns it
    std::unique_ptr<VideoDrawer> m_drawer;
};

QTEST_MAIN(VideoDrawerTest)
#include "drawer_test.moc"
