// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/playerfixture.h"

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

/// Which frame is shown: after a seek, a step, while it plays and at its end.
class MpvPlayerTest : public PlayerFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_films.make(u"h264.mp4"_s, u"25"_s, Films::h264());
        m_films.make(u"xdcam.mxf"_s, u"25"_s, Films::xdcam());
        m_films.make(u"prores.mov"_s, u"25"_s, Films::prores());
        m_films.make(u"ntsc.mov"_s, u"30000/1001"_s, Films::h264());
        m_films.make(u"fifty.mp4"_s, u"50"_s, Films::h264());
        QStringList eight{u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=duration=4:sample_rate=48000"_s, u"-map"_s, u"0:v"_s};
        for (int track = 0; track < 8; ++track) eight += {u"-map"_s, u"1:a"_s};
        m_films.make(u"tracks.mxf"_s, u"25"_s, eight + Films::xdcam() + QStringList{u"-c:a"_s, u"pcm_s16le"_s});
        m_films.make(
            u"eight.mov"_s, u"25"_s,
            QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, u"anoisesrc=duration=4:sample_rate=48000,pan=7.1|c0=c0|c1=c0|c2=c0|c3=c0|c4=c0|c5=c0|c6=c0|c7=c0"_s} +
                Films::prores() + QStringList{u"-c:a"_s, u"pcm_s16le"_s});
        m_films.write(u"words.srt"_s, "1\n00:00:00,200 --> 00:00:03,500\nWords that are in the file\n");
        m_films.make(u"captions.mov"_s, u"25"_s, QStringList{u"-i"_s, m_films.path(u"words.srt"_s)} + Films::prores() + QStringList{u"-c:s"_s, u"mov_text"_s});
    }
    void init() { renew(); }
    void cleanup() { m_player.reset(); }

    void noEngineIsMadeBeforeTheFirstLoad() {
        m_player->setVolume(40);
        m_player->setMuted(true);
        m_player->setPaused(false);
        m_player->seek(12);
        QVERIFY(!m_player->hasEngine());
        QCOMPARE(m_player->position(), 0);
    }

    void showsExactlyTheFrameThatIsSought_data() { films(); }
    void showsExactlyTheFrameThatIsSought() {
        open();
        QCOMPARE(m_player->duration(), Films::frames);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, patience);
        for (const int frame : {50, 49, 13, 99, 0, 1, 98}) {
            QSignalSpy finished{m_player.get(), &Player::seekFinished};
            m_player->seek(frame);
            QCOMPARE(m_player->position(), frame); // at once: the slider does not jump back
            QVERIFY(finished.wait(patience));
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), frame, patience);
            QCOMPARE(m_player->position(), frame);
        }
    }

    void stepsFrameByFrameBothWays_data() { films(); }
    void stepsFrameByFrameBothWays() {
        open();
        for (int frame = 1; frame <= 6; ++frame) {
            m_player->step(1);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), frame, patience);
        }
        for (int frame = 5; frame >= 0; --frame) {
            m_player->step(-1);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), frame, patience);
        }
        m_player->step(-1);
        QCOMPARE(m_player->position(), 0); // there is none before the first
        QVERIFY(m_player->isPaused());
    }

    void ofManySeeksTheLastCounts() {
        open(u"h264.mp4"_s);
        for (int frame = 0; frame < 90; ++frame) m_player->seek(frame);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 89, patience);
        QCOMPARE(m_player->position(), 89);
    }

    void beginsAtTheFrameThatIsAskedFor() {
        m_player->load({m_films.url(u"h264.mp4"_s), {}, {}}, 42);
        QSignalSpy showing{m_player.get(), &Player::showing};
        QVERIFY(showing.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 42, patience);
        QCOMPARE(m_player->position(), 42);
    }

    void playsToTheEndAndStaysThere() {
        open(u"fifty.mp4"_s);
        m_player->seek(80);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 80, patience);
        QSignalSpy ended{m_player.get(), &Player::ended};
        QSignalSpy moved{m_player.get(), &Player::positionChanged};
        m_player->setPaused(false);
        QVERIFY(ended.wait(patience));
        QVERIFY(moved.size() > 3);
        for (qsizetype report = 1; report < moved.size(); ++report) QVERIFY(moved.at(report).at(0).toLongLong() > moved.at(report - 1).at(0).toLongLong());
        QVERIFY(m_player->isPaused());
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 99, patience);
        // Playing again begins anew.
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() < 60, patience);
    }

    /// Backwards, the pictures themselves go back, also where a picture needs fifty others; and it ends at the first.
    void playsBackwards_data() { films(); }
    void playsBackwards() {
        open();
        m_player->seek(90);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 90, patience);
        QList<int> shown{90};
        connect(m_player.get(), &Player::pictureChanged, this, [this, &shown] {
            if (const int frame = shownFrame(); frame >= 0 && frame != shown.last()) shown.append(frame);
        });
        m_player->setSpeed(-1);
        QVERIFY(m_player->isPaused()); // a speed alone starts nothing
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isPaused(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, patience);
        QVERIFY2(shown.size() > 4, qPrintable(QString::number(shown.size())));
        for (qsizetype place = 1; place < shown.size(); ++place) QVERIFY(shown.at(place) < shown.at(place - 1));
        QCOMPARE(m_player->position(), 0);
        // Forward again from where it stands.
        m_player->setSpeed(1);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(shownFrame() > 3, patience);
    }

    void aStopOnTheWayBackShowsTheFrameThatItNames() {
        open(u"h264.mp4"_s);
        m_player->seek(95);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 95, patience);
        m_player->setSpeed(-2);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() < 80, patience);
        m_player->setPaused(true);
        const int stopped = static_cast<int>(m_player->position());
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), stopped, patience);
        m_player->step(-1);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), stopped - 1, patience);
    }

    void playsFasterAndSlower_data() {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.25, 2.0, 4.0, 8.0}) QTest::addRow("%g", speed) << speed;
    }
    void playsFasterAndSlower() {
        QFETCH(double, speed);
        open(u"h264.mp4"_s);
        QSignalSpy moved{m_player.get(), &Player::positionChanged};
        m_player->setSpeed(speed);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 10, patience);
        QCOMPARE(m_player->speed(), speed);
        // A speed is that of one source.
        open(u"fifty.mp4"_s);
        QCOMPARE(m_player->speed(), 1.0);
    }

    void aRangeIsPlayedAgainAndAgain_data() {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::newRow("in the middle") << 30 << 45;
        QTest::newRow("up to the end") << 85 << 100;
    }
    void aRangeIsPlayedAgainAndAgain() {
        QFETCH(int, in);
        QFETCH(int, out);
        open(u"fifty.mp4"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, patience);
        m_player->setLoop(FrameSpan{in, out});
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), in, patience); // from outside it goes there
        int last = in;
        int turns = 0;
        bool left = false;
        connect(m_player.get(), &Player::pictureChanged, this, [&] {
            const int frame = shownFrame();
            left = left || frame < in || frame >= out;
            if (frame < last) ++turns;
            last = frame;
        });
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(turns >= 3, patience);
        QVERIFY(!left);
        QVERIFY(!m_player->isPaused());
        if (out == Films::frames) return;
        m_player->setLoop(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > out + 3, patience);
    }

    void playsOnWhicheverChannelsAreHeard_data() {
        QTest::addColumn<QString>("film");
        QTest::newRow("eight tracks") << u"tracks.mxf"_s;
        QTest::newRow("one track of eight channels") << u"eight.mov"_s;
    }
    void playsOnWhicheverChannelsAreHeard() {
        QFETCH(QString, film);
        open(film);
        QSignalSpy failed{m_player.get(), &Player::failed};
        for (const QList<int>& heard : {QList{0, 1}, QList{6, 7}, QList{5}, QList<int>{}}) {
            m_player->setHeard(heard);
            m_player->seek(0);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, patience);
            m_player->setPaused(false);
            QTRY_VERIFY_WITH_TIMEOUT(shownFrame() > 5, patience);
            m_player->setPaused(true);
        }
        QCOMPARE(failed.size(), 0);
    }

    void captionsOfTheFileAreShownOnDemand() {
        open(u"captions.mov"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->hasCaptions(), patience);
        m_player->setPictureSize({320, 180});
        m_player->seek(20);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 20, patience);
        const QImage without = m_player->picture();
        m_player->setCaptionsShown(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->picture() != without, patience);
        m_player->setCaptionsShown(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->picture() == without, patience);
        open(u"h264.mp4"_s);
        QVERIFY(!m_player->hasCaptions());
    }

    void paintsInTheSizeThatIsAskedFor() {
        open(u"h264.mp4"_s);
        m_player->setPictureSize({500, 500});
        QTRY_COMPARE_WITH_TIMEOUT(m_player->picture().size(), QSize(500, 500), patience);
        m_player->seek(60);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 60, patience);
        QCOMPARE(qGray(m_player->picture().pixel(250, 10)), 0); // 16:9 between black bars
    }

private:
    void films() {
        QTest::addColumn<QString>("film");
        QTest::newRow("H.264, long GOP with B pictures, MP4") << u"h264.mp4"_s;
        QTest::newRow("MPEG-2 4:2:2, long GOP, MXF") << u"xdcam.mxf"_s;
        QTest::newRow("ProRes HQ, MOV") << u"prores.mov"_s;
        QTest::newRow("29.97") << u"ntsc.mov"_s;
        QTest::newRow("50") << u"fifty.mp4"_s;
    }
};

QTEST_MAIN(MpvPlayerTest)
#include "mpvplayer_test.moc"
