// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/filehandles.h"
#include "tests/portal/crowd.h"
#include "tests/portal/portalfixture.h"
#include "tests/support/portalprocess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::PortalServer::ConnectionLimits;
using Rushes::Storage::DatabaseLocation;

namespace {

constexpr qint64 mostMemory = 256'000'000;
constexpr auto inTime = 15s;  ///< by then everybody who does not finish a request is gone
/// Of the answers to /health so many in a hundred may take longer than a second: the machine that tests may itself be crowded.
/// ./dev bench portal allows none.
constexpr int mostLate = 2;
constexpr auto pace = 50ms;

const QByteArray question = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";

/// Goes on saying something until all are cut, or the time is over.
bool allAreCut(const QList<Crowd*>& crowds, QByteArrayView words) {
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        int present = 0;
        for (Crowd* const crowd : crowds) present += crowd->present();
        if (present == 0) return true;
        if (clock.durationElapsed() > inTime) return false;
        for (Crowd* const crowd : crowds) crowd->say(words);
        crowds.first()->wait(pace);
    }
}

} // namespace

/// The real program under peers that hold on to it. Numbers and times are those of fault 96.
class AbuseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (Rushes::PortalServer::connectionsFor(Rushes::PortalServer::raiseFileHandles()) < 1100) QSKIP("this system allows too few file handles");
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void holdsFiveHundredIdleAndFiveHundredSlowAtOnce() {
        PortalProcess portal{m_folder->filePath(u"crowded"_s), {}};
        QVERIFY(portal.start());
        const auto port = static_cast<quint16>(portal.url().port());
        HealthWatch health{port};
        Crowd idle{port}, slow{port};
        idle.join(500, question);
        slow.join(500, "GET /health HTTP/1.1\r\nX-Slow: ");
        slow.say("a");
        QCOMPARE(idle.present(), 500);
        QCOMPARE(slow.present(), 500);
        QVERIFY(allAreCut({&slow, &idle}, "a"));
        health.stop();
        verify(health, portal);
    }

    void floodsAreCut() {
        PortalProcess portal{m_folder->filePath(u"flooded"_s), {}};
        QVERIFY(portal.start());
        const auto port = static_cast<quint16>(portal.url().port());
        HealthWatch health{port};
        const QByteArray flood(64 * 1024, 'a');
        Crowd header{port}, manyHeaders{port}, body{port}, chunks{port}, silent{port};
        header.join(50, "GET /health HTTP/1.1\r\nX: ");
        manyHeaders.join(50, "GET /health HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(8'000));
        body.join(50, "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 3221225472\r\n\r\n");
        chunks.join(50, "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nC0000000\r\n");
        silent.join(50, "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 3221225472\r\n\r\n");
        QVERIFY(allAreCut({&header, &manyHeaders, &body, &chunks}, flood));
        QVERIFY(allAreCut({&silent}, {}));
        health.stop();
        verify(health, portal);
    }

    void twoThousandIdleConnectionsMakeRoomAndEnd() {
        PortalProcess portal{m_folder->filePath(u"idle"_s), {}};
        QVERIFY(portal.start());
        const auto port = static_cast<quint16>(portal.url().port());
        HealthWatch health{port};
        Crowd idle{port};
        idle.join(2'000, question);
        QVERIFY(allAreCut({&idle}, {}));
        health.stop();
        verify(health, portal);
    }

    /// The most that can lie unread: every connection just below what is refused.
    void fullBuffersFitIntoMemory() {
        PortalProcess portal{m_folder->filePath(u"full"_s), {}};
        QVERIFY(portal.start());
        const auto port = static_cast<quint16>(portal.url().port());
        HealthWatch health{port};
        Crowd full{port};
        full.join(1'200, "POST /v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 49000\r\n\r\n" + QByteArray(48'000, 'a'));
        QVERIFY(allAreCut({&full}, {}));
        health.stop();
        verify(health, portal);
    }

    void comesBackWhenFileHandlesRunOut() {
        const QString folder = m_folder->filePath(u"poor"_s);
        QVERIFY(QDir{}.mkpath(folder));
        const QString portFile = folder + u"/port"_s;
        QProcess portal;
        portal.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Fewer handles than the least number of connections needs.
        portal.start(u"sh"_s, {u"-c"_s, u"ulimit -n 40; exec \"$0\" \"$@\""_s, QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"), u"--data"_s, folder,
                               u"--mail-dir"_s, folder, u"--port-file"_s, portFile, u"--exit-with-parent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(portFile), 20'000);
        QFile file{portFile};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const quint16 port = file.readAll().trimmed().toUShort();
        Crowd idle{port};
        idle.join(200);
        HealthWatch health{port};
        QTRY_VERIFY_WITH_TIMEOUT(health.answers() > 20, 20'000);
        idle.leave();
        const int before = health.answers();
        QTRY_VERIFY_WITH_TIMEOUT(health.answers() > before + 20, 20'000);
        health.stop();
        QVERIFY(health.late() * 100 <= health.answers() * mostLate);
        portal.kill();
        portal.waitForFinished();
    }

    void oneCrowdDoesNotDriveOthersOut() {
        QTemporaryDir folder;
        PortalFixture portal{DatabaseLocation::sqlite(folder.filePath(u"portal.sqlite"_s)), ConnectionLimits{.connections = 20}};
        const quint16 port = portal.portal->port();
        Crowd quiet{port, "127.0.0.3"};
        quiet.join(3, question);
        QTRY_COMPARE(quiet.present(), 3); // and have waited longest from here on
        Crowd crowd{port, "127.0.0.2"};
        for (int i = 0; i < 6; ++i) {
            crowd.join(10, question);
            QTRY_COMPARE(portal.ask("GET", "/health").status, 200);
        }
        QTRY_VERIFY(crowd.present() <= 17);
        QCOMPARE(quiet.present(), 3);
    }

private:
    void verify(const HealthWatch& health, const PortalProcess& portal) {
        qInfo("/health: %d answers, the slowest after %lld ms; %lld MB at most", health.answers(), static_cast<long long>(health.worst().count()),
              static_cast<long long>(memoryPeakOf(portal.processId()) / 1'000'000));
        QVERIFY(health.answers() > 0);
        QCOMPARE(health.failures(), 0);
        QVERIFY(health.late() * 100 <= health.answers() * mostLate);
        QVERIFY(memoryPeakOf(portal.processId()) < mostMemory);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AbuseTest)
#include "abuse_test.moc"
