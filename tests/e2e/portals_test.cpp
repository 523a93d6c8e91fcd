// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/ingestdesk.h"
#include "app/workbench/ingestrequest.h"
#include "app/workbench/portaldesks.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "tests/support/await.h"
#include "tests/support/portalprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadState;
using Downloads::Obstacle;
using Workbench::PortalDesk;

namespace {

const QString password = u"Harbour-Lamp-72"_s;
const EmailAddress email = *EmailAddress::parse(u"desk@example.org");

} // namespace

/// Two portals with one account each, at the same desk.
class PortalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        for (PortalProcess* portal : {&m_one, &m_other}) {
            QVERIFY(portal->start());
            signUp(*portal);
        }
        QVERIFY(await(desk(m_one).sync().sync()));
        QVERIFY(await(desk(m_other).sync().sync()));
    }

    void aDeskIsMadeOnceAndFoundByItsOrigin() {
        QCOMPARE(&desk(m_one), m_desks.desk(m_one.url().toString() + u'/'));
        QVERIFY(&desk(m_one) != &desk(m_other));
        QCOMPARE(m_desks.owning(m_other.url().resolved(QUrl{u"/v1/videos/x/thumbnail"_s})), &desk(m_other));
        QCOMPARE(m_desks.owning(QUrl{u"http://127.0.0.1:1/x"_s}), nullptr);
        QCOMPARE(m_desks.desk(u"file:///etc/passwd"_s), nullptr);
    }

    void eachPortalKeepsItsOwnSession() {
        Workbench::PortalDesks later{m_places, {}, m_clock, m_sessionFile};
        QVERIFY(await(later.desk(addressOf(m_one)).takeUpSession()).value());
        QVERIFY(await(later.desk(addressOf(m_one)).sessions().signOut()));
        QVERIFY(!await(later.desk(addressOf(m_one)).takeUpSession()).value());
        QVERIFY(await(later.desk(addressOf(m_other)).takeUpSession()).value());
        QCOMPARE(later.desk(addressOf(m_other)).sessions().account()->email, email);
        QVERIFY(await(desk(m_one).sessions().signIn(email, password)));
    }

    void manyWhoAskForTheSessionGetOneAnswerEach() {
        Workbench::PortalDesks later{m_places, {}, m_clock, m_sessionFile};
        PortalDesk& portal = later.desk(addressOf(m_other));
        QSignalSpy changed{&portal.sessions(), &Account::SessionKeeper::accountChanged};
        QList<QFuture<Portal::PortalResult<bool>>> asked;
        for (int i = 0; i < 5; ++i) asked.append(portal.takeUpSession());
        for (auto& answer : asked) QVERIFY(await(answer).value());
        QCOMPARE(changed.size(), 1);
    }

    void theQueueFetchesFromBothAndTheClipsKnowWhereTheyCameFrom() {
        Workbench::IngestDesk ingest{m_places, Storage::DatabaseLocation::sqlite(m_places.libraryFile()), m_desks, m_clock};
        const auto one = requestFrom(m_one), other = requestFrom(m_other);
        QVERIFY(await(ingest.queue().load(true)));
        QVERIFY(await(ingest.queue().add({one, other})));
        QTRY_COMPARE_WITH_TIMEOUT(ready(ingest.queue()), 2, 60'000);
        QSet<QString> portals;
        const auto look = [&] {
            const auto clips = await(ingest.clips().clips());
            for (const Library::Clip& clip : clips.value_or(QList<Library::Clip>{})) portals.insert(clip.portal);
            return portals.size() == 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), 20'000);
        QCOMPARE(portals, (QSet<QString>{one.portal, other.portal}));
        QTRY_COMPARE_WITH_TIMEOUT(ingest.arrivals().waiting(), 0, 60'000);
    }

    void anEndedSessionKeepsOnlyItsOwnPortalsEntriesWaiting() {
        const Settings::Places places = Settings::Places::below(m_folder.filePath(u"third"_s));
        Workbench::IngestDesk ingest{places, Storage::DatabaseLocation::sqlite(places.libraryFile()), m_desks, m_clock};
        QVERIFY(await(desk(m_one).sessions().signOut()));
        auto one = requestFrom(m_one), other = requestFrom(m_other);
        one.folder = other.folder = places.clips;
        QVERIFY(await(ingest.queue().load(true)));
        QVERIFY(await(ingest.queue().add({one, other})));
        QTRY_COMPARE_WITH_TIMEOUT(ready(ingest.queue()), 1, 60'000);
        QTRY_COMPARE(ingest.queue().downloads().first().obstacle, Obstacle::SignIn);
        QVERIFY(await(desk(m_one).sessions().signIn(email, password)));
        ingest.queue().obstacleGone(Obstacle::SignIn);
        QTRY_COMPARE_WITH_TIMEOUT(ready(ingest.queue()), 2, 60'000);
    }

private:
    static Portal::PortalAddress addressOf(const PortalProcess& portal) { return *Portal::PortalAddress::parse(portal.url().toString()); }
    PortalDesk& desk(const PortalProcess& portal) { return m_desks.desk(addressOf(portal)); }
    static qsizetype ready(const Downloads::DownloadQueue& queue) { return std::ranges::count(queue.downloads(), DownloadState::Ready, &Download::state); }

    void signUp(PortalProcess& portal) {
        Account::Registration& registration = desk(portal).registration();
        QVERIFY(await(registration.begin({u"News Desk"_s, email, {}, password})));
        QVERIFY(await(registration.verify(*Account::VerificationCode::find(portal.codeFor(email.text())))));
    }

    /// The smallest file that the portal has by now.
    Downloads::DownloadRequest requestFrom(PortalProcess& portal) {
        std::optional<Downloads::DownloadRequest> request;
        const auto look = [&] {
            if (!await(desk(portal).sync().sync())) return false;
            const auto videos = await(desk(portal).catalogue().videos());
            for (const Catalogue::Video& video : *videos) {
                for (const Catalogue::Rendition& rendition : video.renditions) {
                    if (rendition.role == Catalogue::Role::Proxy)
                        request = Workbench::ingestRequest(video, rendition, {}, desk(portal).address().url(), m_places.clips);
                }
            }
            return request.has_value();
        };
        if (!QTest::qWaitFor(look, 120'000)) qFatal("the demo makes no film");
        return *request;
    }

    QTemporaryDir m_folder;
    Settings::Places m_places = Settings::Places::below(m_folder.filePath(u"state"_s));
    QString m_sessionFile = m_folder.filePath(u"session.json"_s);
    SystemClock m_clock;
    PortalProcess m_one{m_folder.filePath(u"one"_s)};
    PortalProcess m_other{m_folder.filePath(u"other"_s)};
    Workbench::PortalDesks m_desks{m_places, {}, m_clock, m_sessionFile};
};

QTEST_GUILESS_MAIN(PortalsTest)
#include "portals_test.moc"
