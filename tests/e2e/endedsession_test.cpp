// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesks.h"
#include "core/base/clock.h"
#include "tests/portal/portalfixture.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadState;
using Downloads::Obstacle;

namespace {

const EmailAddress email = *EmailAddress::parse(u"desk@example.org");
constexpr int jobs = 20;
constexpr qint64 fileSize = 8 * 1024 * 1024; ///< more than what sockets and buffers hold when the session ends

} // namespace

/// A session that ends in the middle of twenty downloads, with the real queue and the real portal.
class EndedSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSignInAndAllGoOnWhereTheyWere() {
        QList<Downloads::DownloadRequest> requests;
        for (int i = 0; i < jobs; ++i) requests.append(publish(i));
        m_portal.signUp(email.text());
        Workbench::PortalDesk& desk = *m_desks.desk(m_portal.portal->baseUrl().toString());
        QVERIFY(await(desk.sessions().signIn(email, goodPassword)));
        Workbench::IngestDesk ingest{m_places, Storage::DatabaseLocation::sqlite(m_places.libraryFile()), m_desks, m_clock};
        Downloads::DownloadQueue& queue = ingest.queue();
        queue.setRateLimit(16'000'000);
        queue.setParallel(16);
        QVERIFY(await(queue.load(true)));
        QVERIFY(await(queue.add(requests)));
        QTRY_VERIFY_WITH_TIMEOUT(received(queue) > ByteCount{jobs * fileSize / 8}, 60'000);

        QSignalSpy ended{&desk.sessions(), &Account::SessionKeeper::sessionEnded};
        endItElsewhere(desk.address());
        QTRY_COMPARE_WITH_TIMEOUT(waiting(queue) + finished(queue), qsizetype{jobs}, 60'000);
        QVERIFY(finished(queue) < jobs);
        QCOMPARE(ended.count(), 1);
        QVERIFY(desk.sessions().hasEnded());

        QHash<QString, ByteCount> kept;
        for (const Download& download : queue.downloads()) kept.insert(download.id.text(), download.received);
        QVERIFY(std::ranges::any_of(queue.downloads(),
                                    [](const Download& download) { return download.state == DownloadState::Waiting && download.received.bytes() > 0; }));
        QStringList beganAnew;
        connect(&queue, &Downloads::DownloadQueue::changed, this, [&] {
            for (const Download& download : queue.downloads()) {
                if (download.state == DownloadState::Fetching && download.received < kept.value(download.id.text())) beganAnew.append(download.id.text());
            }
        });
        queue.setRateLimit(0);
        QVERIFY(await(desk.sessions().signIn(email, goodPassword)));
        queue.obstacleGone(Obstacle::SignIn);
        QTRY_COMPARE_WITH_TIMEOUT(finished(queue), qsizetype{jobs}, 60'000);
        QCOMPARE(beganAnew, QStringList{});
        QCOMPARE(ended.count(), 1);
        for (const Download& download : queue.downloads()) QCOMPARE(download.assurance, Downloads::Assurance::Verified);
        disconnect(&queue, nullptr, this, nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(ingest.arrivals().waiting(), 0, 60'000);
    }

private:
    static qsizetype waiting(const Downloads::DownloadQueue& queue) {
        return std::ranges::count_if(
            queue.downloads(), [](const Download& download) { return download.state == DownloadState::Waiting && download.obstacle == Obstacle::SignIn; });
    }
    static qsizetype finished(const Downloads::DownloadQueue& queue) { return std::ranges::count(queue.downloads(), DownloadState::Ready, &Download::state); }
    static ByteCount received(const Downloads::DownloadQueue& queue) {
        ByteCount all;
        for (const Download& download : queue.downloads()) all += download.received;
        return all;
    }

    /// As somebody does who signs out everywhere from another computer.
    void endItElsewhere(const Portal::PortalAddress& portal) {
        Workbench::PortalDesks elsewhere{
            Settings::Places::below(m_portal.folder.filePath(u"elsewhere"_s)), {}, m_clock, m_portal.folder.filePath(u"elsewhere.json"_s)};
        Account::SessionKeeper& sessions = elsewhere.desk(portal).sessions();
        QVERIFY(await(sessions.signIn(email, goodPassword)));
        QVERIFY(await(sessions.signOut(true)));
    }

    Downloads::DownloadRequest publish(int number) {
        const QString id = u"r%1"_s.arg(number);
        QByteArray bytes{fileSize, Qt::Uninitialized};
        for (qsizetype i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>((i * 31 + number) >> 3);
        m_portal.addMedia(id, bytes, video(u"v%1"_s.arg(number)));
        Sha256Hasher hasher;
        hasher.add(bytes);
        Downloads::DownloadRequest request;
        request.source = id;
        request.portal = m_portal.portal->baseUrl().toString();
        request.title = u"Clip %1"_s.arg(number);
        request.fileName = u"clip%1.mxf"_s.arg(number);
        request.folder = m_portal.folder.filePath(u"clips"_s);
        request.size = ByteCount{fileSize};
        request.sha256 = hasher.digest();
        return request;
    }

    QTemporaryDir m_data;
    PortalFixture m_portal{Storage::DatabaseLocation::sqlite(m_data.filePath(u"portal.sqlite"_s))};
    Settings::Places m_places = Settings::Places::below(m_portal.folder.filePath(u"state"_s));
    SystemClock m_clock;
    Workbench::PortalDesks m_desks{m_places, {}, m_clock, m_portal.folder.filePath(u"session.json"_s)};
};

QTEST_GUILESS_MAIN(EndedSessionTest)
#include "endedsession_test.moc"
