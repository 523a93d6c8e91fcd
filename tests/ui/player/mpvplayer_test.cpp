// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvplayer.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 100;
constexpr int patience = 20'000; ///< milliseconds; the machine may be busy with other things

/// The frame that is shown: each frame of the films is of one grey, two steps of 219 lighter than the one before it.
int shownFrame(const Player& player) {
    const QImage picture = player.picture();
    if (picture.isNull()) return -1;
    return qRound(qGray(picture.pixel(picture.rect().center())) * 219.0 / 255.0 / 2.0);
}

/// Answers every request with the same text, and counts who came.
class Answerer {
public:
    explicit Answerer(QByteArray answer = {}) : m_answer{std::move(answer)} {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            ++visitors;
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QUrl url(const QString& path = u"/x.mp4"_s) const { return QUrl{u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path)}; }

    int visitors = 0;

private:
    QTcpServer m_server;
    QByteArray m_answer;
};

} // namespace

class MpvPlayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        makeFilm(u"h264.mp4"_s, u"25"_s,
                 {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-crf"_s, u"8"_s, u"-g"_s, u"50"_s, u"-bf"_s, u"3"_s, u"-pix_fmt"_s, u"yuv420p"_s});
        makeFilm(u"xdcam.mxf"_s, u"25"_s,
                 {u"-c:v"_s, u"mpeg2video"_s, u"-pix_fmt"_s, u"yuv422p"_s, u"-q:v"_s, u"1"_s, u"-qmin"_s, u"1"_s, u"-g"_s, u"12"_s, u"-bf"_s, u"2"_s});
        makeFilm(u"prores.mov"_s, u"25"_s, {u"-c:v"_s, u"prores_ks"_s, u"-profile:v"_s, u"3"_s, u"-pix_fmt"_s, u"yuv422p10le"_s});
        makeFilm(u"ntsc.mov"_s, u"30000/1001"_s,
                 {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-crf"_s, u"8"_s, u"-g"_s, u"30"_s, u"-bf"_s, u"2"_s, u"-pix_fmt"_s, u"yuv420p"_s});
        QStringList eight{u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=duration=4:sample_rate=48000"_s, u"-map"_s, u"0:v"_s};
        for (int track = 0; track < 8; ++track) eight += {u"-map"_s, u"1:a"_s};
        makeFilm(u"tracks.mxf"_s, u"25"_s,
                 eight +
                     QStringList{u"-c:v"_s, u"mpeg2video"_s, u"-pix_fmt"_s, u"yuv422p"_s, u"-q:v"_s, u"1"_s, u"-qmin"_s, u"1"_s, u"-c:a"_s, u"pcm_s16le"_s});
        makeFilm(u"eight.mov"_s, u"25"_s,
                 {u"-f"_s, u"lavfi"_s, u"-i"_s, u"anoisesrc=duration=4:sample_rate=48000,pan=7.1|c0=c0|c1=c0|c2=c0|c3=c0|c4=c0|c5=c0|c6=c0|c7=c0"_s, u"-c:v"_s,
                  u"prores_ks"_s, u"-pix_fmt"_s, u"yuv422p10le"_s, u"-c:a"_s, u"pcm_s16le"_s});
        static_cast<void>(write(u"words.srt"_s, "1\n00:00:00,200 --> 00:00:03,500\nWords that are in the file\n"));
        makeFilm(u"captions.mov"_s, u"25"_s,
                 {u"-i"_s, m_folder.filePath(u"words.srt"_s), u"-c:v"_s, u"prores_ks"_s, u"-pix_fmt"_s, u"yuv422p10le"_s, u"-c:s"_s, u"mov_text"_s});
        makeFilm(u"fifty.mp4"_s, u"50"_s,
                 {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-crf"_s, u"8"_s, u"-g"_s, u"50"_s, u"-pix_fmt"_s, u"yuv420p"_s});
    }
    void init() { m_player = std::make_unique<MpvPlayer>(nullptr, MpvPlayer::Sound::None); }
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
        QCOMPARE(m_player->duration(), frames);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 0, patience);
        for (const int frame : {50, 49, 13, 99, 0, 1, 98}) {
            QSignalSpy finished{m_player.get(), &Player::seekFinished};
            m_player->seek(frame);
            QCOMPARE(m_player->position(), frame); // at once: the slider does not jump back
            QVERIFY(finished.wait(patience));
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), frame, patience);
            QCOMPARE(m_player->position(), frame);
        }
    }

    void stepsFrameByFrameBothWays_data() { films(); }
    void stepsFrameByFrameBothWays() {
        open();
        for (int frame = 1; frame <= 6; ++frame) {
            m_player->step(1);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), frame, patience);
        }
        for (int frame = 5; frame >= 0; --frame) {
            m_player->step(-1);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), frame, patience);
        }
        m_player->step(-1);
        QCOMPARE(m_player->position(), 0); // there is none before the first
        QVERIFY(m_player->isPaused());
    }

    void ofManySeeksTheLastCounts() {
        open(u"h264.mp4"_s);
        for (int frame = 0; frame < 90; ++frame) m_player->seek(frame);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 89, patience);
        QCOMPARE(m_player->position(), 89);
    }

    void beginsAtTheFrameThatIsAskedFor() {
        m_player->load({local(u"h264.mp4"_s), {}, {}}, 42);
        QSignalSpy showing{m_player.get(), &Player::showing};
        QVERIFY(showing.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 42, patience);
        QCOMPARE(m_player->position(), 42);
    }

    void knowsTheExactRateOfAFile_data() {
        QTest::addColumn<QString>("film");
        QTest::addColumn<QString>("rate");
        QTest::newRow("25") << u"h264.mp4"_s << u"25/1"_s;
        QTest::newRow("29.97") << u"ntsc.mov"_s << u"30000/1001"_s;
        QTest::newRow("50") << u"fifty.mp4"_s << u"50/1"_s;
    }
    void knowsTheExactRateOfAFile() {
        QFETCH(QString, film);
        open(film);
        QTEST(m_player->rate().value().text(), "rate");
        QCOMPARE(m_player->duration(), frames);
    }

    /// libmpv says what it observes when it comes to it, which may be after the first picture: whoever hears that a source shows may count its frames.
    void whatIsShownHasItsRateAndItsLength() {
        const auto wrong = std::make_shared<QStringList>();
        connect(m_player.get(), &Player::showing, this, [this, wrong] {
            const auto rate = m_player->rate();
            if (!rate || m_player->duration() != frames) *wrong << u"%1, %2 frames"_s.arg(rate ? rate->text() : u"no rate"_s).arg(m_player->duration());
        });
        for (int time = 0; time < 12; ++time) {
            for (const QString& film : {u"ntsc.mov"_s, u"h264.mp4"_s, u"fifty.mp4"_s}) open(film);
        }
        QCOMPARE(*wrong, QStringList{});
    }

    /// The one before may come to rest when the next is already asked for; neither its frame nor its rate is taken for the next one's.
    void whatTheOneBeforeStillSaysIsNotTakenForTheNext() {
        for (int time = 0; time < 12; ++time) {
            open(u"fifty.mp4"_s);
            m_player->seek(60 + time);
            QSignalSpy showing{m_player.get(), &Player::showing};
            m_player->load({local(u"ntsc.mov"_s), {}, {}}, 30);
            QVERIFY(showing.wait(patience));
            QCOMPARE(m_player->rate().value().text(), u"30000/1001"_s);
            QCOMPARE(m_player->position(), 30);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 30, patience);
        }
    }

    void playsToTheEndAndStaysThere() {
        open(u"fifty.mp4"_s);
        m_player->seek(80);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 80, patience);
        QSignalSpy ended{m_player.get(), &Player::ended};
        QSignalSpy moved{m_player.get(), &Player::positionChanged};
        m_player->setPaused(false);
        QVERIFY(ended.wait(patience));
        QVERIFY(moved.size() > 3);
        for (qsizetype report = 1; report < moved.size(); ++report) QVERIFY(moved.at(report).at(0).toLongLong() > moved.at(report - 1).at(0).toLongLong());
        QVERIFY(m_player->isPaused());
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 99, patience);
        // Playing again begins anew.
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() < 60, patience);
    }

    /// Backwards, the pictures themselves go back, also where a picture needs fifty others; and it ends at the first.
    void playsBackwards_data() { films(); }
    void playsBackwards() {
        open();
        m_player->seek(90);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 90, patience);
        QList<int> shown{90};
        connect(m_player.get(), &Player::pictureChanged, this, [this, &shown] {
            if (const int frame = shownFrame(*m_player); frame >= 0 && frame != shown.last()) shown.append(frame);
        });
        m_player->setSpeed(-1);
        QVERIFY(m_player->isPaused()); // a speed alone starts nothing
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isPaused(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 0, patience);
        QVERIFY2(shown.size() > 4, qPrintable(QString::number(shown.size())));
        for (qsizetype place = 1; place < shown.size(); ++place) QVERIFY(shown.at(place) < shown.at(place - 1));
        QCOMPARE(m_player->position(), 0);
        // Forward again from where it stands.
        m_player->setSpeed(1);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(shownFrame(*m_player) > 3, patience);
    }

    void aStopOnTheWayBackShowsTheFrameThatItNames() {
        open(u"h264.mp4"_s);
        m_player->seek(95);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 95, patience);
        m_player->setSpeed(-2);
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->position() < 80, patience);
        m_player->setPaused(true);
        const int stopped = static_cast<int>(m_player->position());
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), stopped, patience);
        m_player->step(-1);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), stopped - 1, patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 0, patience);
        m_player->setLoop(FrameSpan{in, out});
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), in, patience); // from outside it goes there
        int last = in;
        int turns = 0;
        bool left = false;
        connect(m_player.get(), &Player::pictureChanged, this, [&] {
            const int frame = shownFrame(*m_player);
            left = left || frame < in || frame >= out;
            if (frame < last) ++turns;
            last = frame;
        });
        m_player->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(turns >= 3, patience);
        QVERIFY(!left);
        QVERIFY(!m_player->isPaused());
        if (out == frames) return;
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
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 0, patience);
            m_player->setPaused(false);
            QTRY_VERIFY_WITH_TIMEOUT(shownFrame(*m_player) > 5, patience);
            m_player->setPaused(true);
        }
        QCOMPARE(failed.size(), 0);
    }

    void captionsOfTheFileAreShownOnDemand() {
        open(u"captions.mov"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->hasCaptions(), patience);
        m_player->setPictureSize({320, 180});
        m_player->seek(20);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 20, patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 60, patience);
        QCOMPARE(qGray(m_player->picture().pixel(250, 10)), 0); // 16:9 between black bars
    }

    void aSecondSourceTakesTheFirstOnesPlace() {
        open(u"h264.mp4"_s);
        m_player->seek(70);
        open(u"prores.mov"_s);
        QCOMPARE(m_player->position(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 0, patience);
        m_player->unload();
        QVERIFY(m_player->picture().isNull());
        QVERIFY(!m_player->isShowing());
    }

    void playsALinkOfThePortal() {
        QFile file{local(u"h264.mp4"_s).toLocalFile()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        Answerer portal{"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nConnection: close\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" +
                        bytes};
        QSignalSpy showing{m_player.get(), &Player::showing};
        m_player->load({portal.url(), portal.url(), {}});
        QVERIFY(showing.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 0, patience);
    }

    void saysWhyItDoesNotPlay_data() {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<PlayerFault>("fault");
        QTest::newRow("no such file") << QUrl::fromLocalFile(u"/nowhere/at/all.mp4"_s) << PlayerFault::CannotOpen;
        QTest::newRow("nobody listens") << QUrl{u"http://127.0.0.1:9/x.mp4"_s} << PlayerFault::CannotOpen;
        QTest::newRow("no film") << write(u"words.mp4"_s, "These are words. " + QByteArray(4000, 'x')) << PlayerFault::NotPlayable;
        QTest::newRow("empty") << write(u"empty.mp4"_s, {}) << PlayerFault::NotPlayable;
        QTest::newRow("another protocol") << QUrl{u"ftp://127.0.0.1/x.mp4"_s} << PlayerFault::AddressRefused;
    }
    void saysWhyItDoesNotPlay() {
        QFETCH(QUrl, url);
        QSignalSpy failed{m_player.get(), &Player::failed};
        m_player->load({url, QUrl{u"http://127.0.0.1:9"_s}, {}});
        QVERIFY(failed.size() == 1 || failed.wait(patience));
        QTEST(failed.at(0).at(0).value<PlayerFault>(), "fault");
        QVERIFY(!m_player->isShowing());
        // And it goes on with the next one.
        open(u"h264.mp4"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(*m_player), 0, patience);
    }

    // A file that is a list of other files leads nowhere: no address in it is spoken to, no file in it is shown.
    void followsNoList_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("HLS") << u"list.mp4"_s << "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nURL\n#EXT-X-ENDLIST\n"_ba;
        QTest::newRow("m3u") << u"list.m3u"_s << "#EXTM3U\n#EXTINF:4,x\nURL\n"_ba;
        QTest::newRow("pls") << u"list.pls"_s << "[playlist]\nFile1=URL\nNumberOfEntries=1\n"_ba;
        QTest::newRow("concat") << u"list.ffconcat"_s << "ffconcat version 1.0\nfile 'URL'\n"_ba;
        QTest::newRow("mpv EDL") << u"list.edl"_s << "# mpv EDL v0\nURL,0,4\n"_ba;
        QTest::newRow("cue") << u"list.cue"_s << "FILE \"URL\" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n"_ba;
        QTest::newRow("DASH")
            << u"list.mpd"_s
            << "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\"><Period><AdaptationSet><Representation id=\"1\" mimeType=\"video/mp4\"><BaseURL>URL</BaseURL></Representation></AdaptationSet></Period></MPD>"_ba;
    }
    void followsNoList() {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        for (const QByteArray& target : {"/x.mp4"_ba, m_folder.filePath(u"h264.mp4"_s).toUtf8()}) {
            const Answerer other;
            const QByteArray url = target.startsWith("/x") ? other.url().toEncoded() : target;
            QSignalSpy failed{m_player.get(), &Player::failed};
            m_player->load({write(name, QByteArray{text}.replace("URL", url)), {}, {}});
            QVERIFY(failed.wait(patience));
            QCOMPARE(other.visitors, 0);
        }
    }

    void followsNoRedirect() {
        const Answerer other;
        const Answerer portal{"HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"};
        QSignalSpy failed{m_player.get(), &Player::failed};
        m_player->load({portal.url(), portal.url(), {}});
        QVERIFY(failed.wait(patience));
        QVERIFY(portal.visitors > 0);
        QCOMPARE(other.visitors, 0);
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
    void open() {
        QFETCH(QString, film);
        open(film);
    }
    void open(const QString& film) {
        QSignalSpy showing{m_player.get(), &Player::showing};
        m_player->load({local(film), {}, {}});
        QVERIFY(showing.wait(patience));
    }
    [[nodiscard]] QUrl local(const QString& name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    [[nodiscard]] QUrl write(const QString& name, const QByteArray& bytes) const {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", qPrintable(name));
        return QUrl::fromLocalFile(file.fileName());
    }
    void makeFilm(const QString& name, const QString& rate, const QStringList& codec) {
        QStringList arguments{u"-hide_banner"_s,
                              u"-loglevel"_s,
                              u"error"_s,
                              u"-f"_s,
                              u"lavfi"_s,
                              u"-i"_s,
                              u"color=black:s=320x180:r=%1,format=yuv420p,geq=lum='16+2*N':cb=128:cr=128"_s.arg(rate)};
        const QStringList length{u"-frames:v"_s, QString::number(frames)};
        QProcess ffmpeg;
        ffmpeg.start(u"ffmpeg"_s, arguments + codec + length + QStringList{u"-y"_s, m_folder.filePath(name)});
        QVERIFY(ffmpeg.waitForFinished(120'000));
        QVERIFY2(ffmpeg.exitCode() == 0, ffmpeg.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MpvPlayer> m_player;
};

QTEST_MAIN(MpvPlayerTest)
#include "mpvplayer_test.moc"
