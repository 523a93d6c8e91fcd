// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/playerfixture.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

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

/// What is opened: files and links of every kind, what is known of them, and what is refused.
class MpvSourcesTest : public PlayerFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_films.make(u"h264.mp4"_s, u"25"_s, Films::h264());
        m_films.make(u"prores.mov"_s, u"25"_s, Films::prores());
        m_films.make(u"ntsc.mov"_s, u"30000/1001"_s, Films::h264());
        m_films.make(u"fifty.mp4"_s, u"50"_s, Films::h264());
    }
    void init() { renew(); }
    void cleanup() { m_player.reset(); }

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
        QCOMPARE(m_player->duration(), Films::frames);
    }

    /// libmpv says what it observes when it comes to it, which may be after the first picture: whoever hears that a source shows may count its frames.
    void whatIsShownHasItsRateAndItsLength() {
        const auto wrong = std::make_shared<QStringList>();
        connect(m_player.get(), &Player::showing, this, [this, wrong] {
            const auto rate = m_player->rate();
            if (!rate || m_player->duration() != Films::frames) *wrong << u"%1, %2 frames"_s.arg(rate ? rate->text() : u"no rate"_s).arg(m_player->duration());
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
            m_player->load({m_films.url(u"ntsc.mov"_s), {}, {}}, 30);
            QVERIFY(showing.wait(patience));
            QCOMPARE(m_player->rate().value().text(), u"30000/1001"_s);
            QCOMPARE(m_player->position(), 30);
            QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 30, patience);
        }
    }

    void aSecondSourceTakesTheFirstOnesPlace() {
        open(u"h264.mp4"_s);
        m_player->seek(70);
        open(u"prores.mov"_s);
        QCOMPARE(m_player->position(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, patience);
        m_player->unload();
        QVERIFY(m_player->picture().isNull());
        QVERIFY(!m_player->isShowing());
    }

    void playsALinkOfThePortal() {
        const QByteArray bytes = m_films.content(u"h264.mp4"_s);
        Answerer portal{"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nConnection: close\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" +
                        bytes};
        QSignalSpy showing{m_player.get(), &Player::showing};
        m_player->load({portal.url(), portal.url(), {}});
        QVERIFY(showing.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, patience);
    }

    void saysWhyItDoesNotPlay_data() {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<PlayerFault>("fault");
        QTest::newRow("no such file") << QUrl::fromLocalFile(u"/nowhere/at/all.mp4"_s) << PlayerFault::CannotOpen;
        QTest::newRow("nobody listens") << QUrl{u"http://127.0.0.1:9/x.mp4"_s} << PlayerFault::CannotOpen;
        QTest::newRow("no film") << m_films.write(u"words.mp4"_s, "These are words. " + QByteArray(4000, 'x')) << PlayerFault::NotPlayable;
        QTest::newRow("empty") << m_films.write(u"empty.mp4"_s, {}) << PlayerFault::NotPlayable;
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
        QTRY_COMPARE_WITH_TIMEOUT(shownFrame(), 0, patience);
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
        for (const QByteArray& target : {"/x.mp4"_ba, m_films.path(u"h264.mp4"_s).toUtf8()}) {
            const Answerer other;
            const QByteArray url = target.startsWith("/x") ? other.url().toEncoded() : target;
            QSignalSpy failed{m_player.get(), &Player::failed};
            m_player->load({m_films.write(name, QByteArray{text}.replace("URL", url)), {}, {}});
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
};

QTEST_MAIN(MpvSourcesTest)
#include "mpvsources_test.moc"
