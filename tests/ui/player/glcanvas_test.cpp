// SPDX-License-Identifier: GPL-3.0-or-later
// The player's two ways to draw, on a display of its own (Xvfb) on which Mesa plays OpenGL on the processor.
#include "tests/ui/player/films.h"
#include "ui/player/drawing.h"
#include "ui/player/glcanvas.h"
#include "ui/player/mpvplayer.h"
#include "ui/player/videosurface.h"

#include <QApplication>
#include <QFile>
#include <QOpenGLContext>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Rushes::Ui;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

class GlCanvasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QOpenGLContext context;
        if (QGuiApplication::platformName() != "xcb"_L1) QSKIP("there is no Xvfb on this computer");
        if (!context.create()) QSKIP("there is no OpenGL on this computer, not even Mesa's on the processor");
        m_films.make(u"grey.mp4"_s, u"25"_s, Films::h264());
        m_films.make(u"halves.mp4"_s, u"25"_s, Films::h264(),
                     u"lum='if(lt(Y,H/2),235,81)':cb='if(lt(Y,H/2),128,90)':cr='if(lt(Y,H/2),128,240)'"_s); // white above red
        m_films.write(u"words.srt"_s, "1\n00:00:00,200 --> 00:00:03,500\nWords that are in the file\n");
        m_films.make(u"captions.mov"_s, u"25"_s, QStringList{u"-i"_s, m_films.path(u"words.srt"_s), u"-c:s"_s, u"mov_text"_s} + Films::h264());
    }

    void init() {
        m_drawing = std::make_unique<DrawingChoice>(Drawing::OpenGl, trialFile());
        m_window = std::make_unique<QWidget>();
        m_window->resize(320, 180);
        m_stage = new QWidget{m_window.get()};
        m_stage->resize(320, 180);
        m_surface = new VideoSurface{m_stage};
        m_surface->resize(320, 180);
        m_player = std::make_unique<MpvPlayer>(m_drawing.get(), MpvPlayer::Sound::None);
        m_surface->setPlayer(m_player.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() {
        m_player.reset();
        m_window.reset();
        m_drawing.reset();
        QFile::remove(trialFile());
    }

    void showsExactlyTheFrameThatIsSought() {
        openOnCanvas(u"grey.mp4"_s);
        for (const int frame : {50, 49, 13, 99, 0, 1, 98}) {
            m_player->seek(frame);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), frame, patience);
            QCOMPARE(m_player->position(), frame);
        }
        for (int frame = 97; frame >= 93; --frame) {
            m_player->step(-1);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), frame, patience);
        }
    }

    void showsTheSameEitherWay_data() {
        QTest::addColumn<Drawing>("drawing");
        QTest::newRow("OpenGL") << Drawing::OpenGl;
        QTest::newRow("software") << Drawing::Software;
    }
    void showsTheSameEitherWay() {
        QFETCH(Drawing, drawing);
        openOnCanvas(u"halves.mp4"_s);
        m_drawing->choose(drawing);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->isOnCanvas(), drawing == Drawing::OpenGl, patience);
        // White above, red below: neither upside down nor with red and blue exchanged.
        QTRY_VERIFY_WITH_TIMEOUT(colourAt(160, 40).lightness() > 245, patience);
        const QColor low = colourAt(160, 140);
        QVERIFY2(low.red() > 200 && low.green() < 60 && low.blue() < 60, qPrintable(low.name()));
    }

    void captionsAreDrawnToo() {
        openOnCanvas(u"captions.mov"_s);
        QSignalSpy found{m_player.get(), &Player::seekFinished};
        m_player->seek(20);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && shownFrame() == 20, patience);
        const QImage without = m_surface->grab().toImage();
        m_player->setCaptionsShown(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_surface->grab().toImage() != without, patience);
        m_player->setCaptionsShown(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_surface->grab().toImage() == without, patience);
    }

    void whatLiesOnThePictureStaysOnIt() {
        openOnCanvas(u"grey.mp4"_s);
        QWidget label{m_stage};
        label.setAutoFillBackground(true);
        label.setPalette(QPalette{Qt::green});
        label.setGeometry(10, 10, 40, 20);
        label.show();
        label.raise();
        m_player->seek(50);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 50, patience);
        const QColor above = QColor{m_window->grab().toImage().pixel(20, 20)};
        QVERIFY2(above.green() > 200 && above.red() < 60, qPrintable(above.name()));
    }

    void fillsAnotherSize() {
        openOnCanvas(u"halves.mp4"_s);
        for (const QSize size : {QSize{640, 360}, QSize{201, 113}, QSize{400, 400}}) {
            m_window->resize(size);
            m_stage->resize(size);
            m_surface->resize(size);
            QTRY_VERIFY_WITH_TIMEOUT(colourAt(size.width() / 2, size.height() / 2 - 20).lightness() > 245, patience);
            QTRY_VERIFY_WITH_TIMEOUT(
                colourAt(size.width() / 2, size.height() / 2 + 20).red() > 200 && colourAt(size.width() / 2, size.height() / 2 + 20).green() < 60, patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(colourAt(200, 10).lightness() < 10, patience); // 16:9 between black bars
    }

    void fullScreenAndBackKeepTheFrame() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->seek(42);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 42, patience);
        for (int turn = 0; turn < 2; ++turn) {
            m_stage->setParent(m_window.get(), Qt::Window);
            m_stage->showFullScreen();
            m_surface->resize(m_stage->size());
            QTRY_VERIFY_WITH_TIMEOUT(m_player->isOnCanvas() && shownFrame() == 42, patience);
            QCOMPARE(m_player->position(), 42);
            m_stage->setWindowState(Qt::WindowNoState);
            m_stage->setParent(m_window.get(), Qt::Widget);
            m_stage->setGeometry(0, 0, 320, 180);
            m_surface->setGeometry(0, 0, 320, 180);
            m_stage->show();
            QTRY_VERIFY_WITH_TIMEOUT(m_player->isOnCanvas() && shownFrame() == 42, patience);
            QCOMPARE(m_player->position(), 42);
        }
        m_player->step(1);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 43, patience);
    }

    void goesIntoAnotherWindowAndOutlivesTheFirst() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->seek(42);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 42, patience);
        auto other = std::make_unique<QWidget>();
        other->resize(320, 180);
        other->show();
        QVERIFY(QTest::qWaitForWindowExposed(other.get()));
        m_stage->setParent(other.get());
        m_stage->show();
        m_window = std::move(other);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isOnCanvas() && shownFrame() == 42, patience);
        m_player->step(-1);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 41, patience);
    }

    void hiddenAndShownAgainItGoesOn() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->seek(42);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 42, patience);
        m_window->hide();
        m_player->step(1);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isOnCanvas() && shownFrame() == 43, patience);
        m_surface->hide();
        m_player->step(1);
        m_surface->show();
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 44, patience);
    }

    void playsBackwards() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->seek(60);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 60, patience);
        m_player->setSpeed(-1);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() < 50, patience);
        m_player->setPaused(true);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), m_player->position(), patience);
    }

    void playsOnThroughFullScreen() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->setLoop(FrameSpan{20, 80});
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 25, patience);
        m_stage->setParent(m_window.get(), Qt::Window);
        m_stage->showFullScreen();
        QSignalSpy moved{m_player.get(), &Player::positionChanged};
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isOnCanvas() && moved.size() > 10, patience);
        QVERIFY(!m_player->isPaused());
        const int shown = shownFrame();
        QVERIFY2(shown >= 20 && shown < 80, qPrintable(QString::number(shown)));
    }

    void anotherChoiceGoesOnAtTheSameFrame() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->seek(61);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 61, patience);
        m_drawing->choose(Drawing::Software);
        QTRY_VERIFY_WITH_TIMEOUT(!m_player->isOnCanvas() && Films::frameIn(m_player->picture()) == 61, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 61, patience);
        m_drawing->choose(Drawing::OpenGl);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isOnCanvas(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 61, patience);
        QCOMPARE(m_player->position(), 61);
    }

    void whereOpenGlFailsSoftwareGoesOn() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 10, patience);
        QSignalSpy gaveUp{m_drawing.get(), &DrawingChoice::gaveUp};
        QSignalSpy failed{m_player.get(), &Player::failed};
        const qint64 reached = m_player->position();
        m_drawing->giveUp(u"a test says so"_s);
        QCOMPARE(gaveUp.size(), 1);
        QCOMPARE(m_drawing->fallback(), DrawingChoice::Fallback::Failed);
        QTRY_VERIFY_WITH_TIMEOUT(!m_player->isOnCanvas() && m_player->position() > reached + 5, patience);
        QVERIFY(!m_player->isPaused());
        QTRY_VERIFY_WITH_TIMEOUT(Films::frameIn(m_player->picture()) > reached, patience);
        QCOMPARE(failed.size(), 0);
    }

    void aCanvasWithoutAContextIsLeft() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->seek(42);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 42, patience);
        auto* canvas = m_surface->findChild<GlCanvas*>();
        QVERIFY(canvas != nullptr);
        Q_EMIT canvas->contextFailed();
        QCOMPARE(m_drawing->fallback(), DrawingChoice::Fallback::Failed);
        QVERIFY(plainWords(*m_drawing).startsWith("software draws"_L1));
        QTRY_VERIFY_WITH_TIMEOUT(!m_player->isOnCanvas() && Films::frameIn(m_player->picture()) == 42, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 42, patience);
        m_player->step(1);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 43, patience);
    }

    void aSecondFileIsDrawnOnTheSameCanvas() {
        openOnCanvas(u"grey.mp4"_s);
        m_player->seek(30);
        open(u"halves.mp4"_s);
        QVERIFY(m_player->isOnCanvas());
        QTRY_VERIFY_WITH_TIMEOUT(colourAt(160, 40).lightness() > 245, patience);
        m_player->unload();
        QTRY_VERIFY_WITH_TIMEOUT(colourAt(160, 40).lightness() < 10, patience);
    }

    void endsWhilePlaying_data() {
        QTest::addColumn<bool>("windowFirst");
        QTest::newRow("the player first") << false;
        QTest::newRow("the window first") << true;
    }
    void endsWhilePlaying() {
        QFETCH(bool, windowFirst);
        openOnCanvas(u"grey.mp4"_s);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 5, patience);
        if (windowFirst) {
            m_window.reset();
            QTRY_VERIFY_WITH_TIMEOUT(!m_player->isOnCanvas(), patience);
        }
        m_player.reset();
    }

    void whatIsNoGraphicsCardDrawsOnlyWhereItIsAskedTo() {
        m_drawing->choose(Drawing::Automatic);
        open(u"grey.mp4"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_drawing->renderer().isEmpty(), patience);
        QVERIFY2(m_drawing->renderer().contains("llvmpipe"_L1) || m_drawing->renderer().contains("softpipe"_L1), qPrintable(m_drawing->renderer()));
        QVERIFY(!m_player->wantsCanvas());
        QTRY_COMPARE_WITH_TIMEOUT(Films::frameIn(m_player->picture()), 0, patience);
        QVERIFY(!QFile::exists(trialFile()));
    }

    void theTrialIsNotedUntilAPictureIsThere() {
        QSignalSpy showing{m_player.get(), &Player::showing};
        m_player->load({m_films.url(u"grey.mp4"_s), {}, {}});
        QVERIFY(QFile::exists(trialFile())); // whatever happens from here on
        QVERIFY(showing.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(trialFile()), patience);
        QVERIFY(m_player->wantsCanvas());
    }

    void aProgramThatEndedInATrialDrawsBySoftware() {
        QFile trial{trialFile()};
        QVERIFY(trial.open(QIODevice::WriteOnly));
        trial.close();
        DrawingChoice next{Drawing::OpenGl, trialFile()};
        QCOMPARE(next.fallback(), DrawingChoice::Fallback::Ended);
        bool isOpenGl = true;
        next.whenKnown(this, [&isOpenGl](bool answer) { isOpenGl = answer; });
        QVERIFY(!isOpenGl); // at once, and without a look at the driver
        QVERIFY(next.renderer().isEmpty());
        QVERIFY(QFile::exists(trialFile())); // so it stays at the start after this one
        next.choose(Drawing::OpenGl);
        QVERIFY(!QFile::exists(trialFile()));
        next.whenKnown(this, [&isOpenGl](bool answer) { isOpenGl = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(isOpenGl, patience);
    }

private:
    [[nodiscard]] QString trialFile() const { return m_films.path(u"opengl-trial"_s); }
    [[nodiscard]] int shownFrame() const { return Films::frameIn(m_surface->grab().toImage()); }
    [[nodiscard]] QColor colourAt(int x, int y) const { return QColor{m_surface->grab().toImage().pixel(x, y)}; }
    void open(const QString& film) {
        QSignalSpy showing{m_player.get(), &Player::showing};
        m_player->load({m_films.url(film), {}, {}});
        QVERIFY(showing.wait(patience));
    }
    void openOnCanvas(const QString& film) {
        open(film);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isOnCanvas(), patience);
    }

    const Films m_films;
    std::unique_ptr<DrawingChoice> m_drawing;
    std::unique_ptr<QWidget> m_window;
    QWidget* m_stage = nullptr;
    VideoSurface* m_surface = nullptr;
    std::unique_ptr<MpvPlayer> m_player;
};

int main(int argc, char** argv) {
    QProcess display;
    display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x720x24"_s, u"-nolisten"_s, u"tcp"_s});
    const bool isInstalled = display.waitForStarted();
    if (isInstalled && !display.waitForReadyRead(30'000)) {
        std::fputs("Xvfb has not started\n", stderr);
        return 1;
    }
    if (isInstalled) {
        qputenv("DISPLAY", ":" + display.readLine().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    qputenv("LIBGL_ALWAYS_SOFTWARE", "1");
    int code = 1;
    {
        const QApplication app{argc, argv};
        GlCanvasTest test;
        code = QTest::qExec(&test, argc, argv);
    }
    if (isInstalled) {
        display.terminate();
        display.waitForFinished();
    }
    return code;
}

#include "glcanvas_test.moc"
