// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguesync.h"
#include "core/portal/portalclient.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Catalogue;
using namespace Rushes::Tests;
using Portal::PortalFault;

namespace {

constexpr auto meetings = "/v1/meetings?limit=200&full=true";
constexpr auto videos = "/v1/videos?limit=200&full=true";
constexpr auto photos = "/v1/photos?limit=200";
constexpr auto news = "/v1/news?limit=200";
constexpr auto latest = "/v1/changes?since=latest&limit=1";
constexpr auto since7 = "/v1/changes?limit=200&since=7";
constexpr auto since9 = "/v1/changes?limit=200&since=9";
constexpr auto noChange = R"({"items":[],"next_since":"7","has_more":false})";

QByteArray list(const QByteArray& items, const QByteArray& cursor = {}) {
    return "{\"items\":[" + items + "],\"next_cursor\":" + (cursor.isEmpty() ? "null" : '"' + cursor + '"') + ",\"total\":4}";
}

QByteArray wholeVideo(const QByteArray& id, const QByteArray& more = {}) {
    return R"({"id":")" + id + R"(","title":"Video )" + id + R"(","recorded_on":"2026-02-12","renditions":[])" + more + '}';
}

} // namespace

class CatalogueSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
        json(latest, R"({"items":[],"next_since":"7","has_more":false})");
        json(since7, noChange);
        json(meetings, list(R"({"id":"m1","title":"Ministers","starts_on":"2026-02-12","programme":[]})"));
        json(videos, list(wholeVideo("v1") + ',' + wholeVideo("v2")));
        json(photos, list(R"({"id":"p1","file_name":"260212a-001.jpg"})", "next"));
        json("/v1/photos?limit=200&cursor=next", list(R"({"id":"p2","file_name":"260212a-002.JPG"})"));
        json(news, list(R"({"id":"n1","title":"News"})"));
        open();
    }
    void cleanup() {
        m_sync.reset();
        m_cache.reset();
        m_client.reset();
    }

    void bringsEverythingAtFirst() {
        const auto report = synced();
        QVERIFY2(report, qPrintable(report ? u""_s : report.error().detail));
        QVERIFY(report->first);
        QCOMPARE(report->meetings, 1);
        QCOMPARE(report->videos, 2);
        QCOMPARE(report->photos, 2);
        QCOMPARE(report->news, 1);
        QCOMPARE(report->added, 6);
        QVERIFY(await(m_cache->notices(10))->isEmpty()); // nothing was here before
        QCOMPARE(await(m_cache->count(PhotoFilter{})).value(), 2);
        QCOMPARE(await(m_cache->syncPoint())->nextSince, u"7"_s);
        QCOMPARE(await(m_cache->syncedAt()).value(), m_clock.now());
    }

    void laterAsksOnceWhereNothingHasChanged() {
        QVERIFY(synced());
        const auto before = m_server->requests().size();
        const auto report = synced();
        QVERIFY(report && !report->first);
        QCOMPARE(m_server->requests().size(), before + 1);
        QVERIFY(!m_server->requests().last().fields.value("if-none-match").isEmpty());
    }

    void laterBringsWhatTheListOfChangesNames() {
        QVERIFY(synced());
        json(
            since7,
            R"({"items":[{"kind":"video","id":"v1","change":"correction"},{"kind":"video","id":"v2","change":"withdrawal"},{"kind":"photo","id":"p3","change":"addition"},
            {"kind":"hologram","id":"h","change":"addition"},{"kind":"news","id":"n2","change":"addition"},{"kind":"news","id":"n2","change":"withdrawal"}],"next_since":"9","has_more":false})");
        json(since9, R"({"items":[],"next_since":"9","has_more":false})");
        json("/v1/videos/v1", wholeVideo("v1", R"(,"description":"Corrected")"));
        json("/v1/photos/p3", R"({"id":"p3","file_name":"x.jpg"})");
        const auto report = synced();
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->corrected, 1);
        QCOMPARE(report->withdrawn, 1);
        const auto notices = await(m_cache->notices(10)).value();
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices[0].id, u"v1"_s);
        QCOMPARE(notices[0].what, QStringList{u"text"_s});
        QCOMPARE(notices[1].id, u"v2"_s);
        QCOMPARE(notices[1].change, ItemNotice::Change::Withdrawn);
        QCOMPARE(m_server->requests("/v1/news/n2").size(), 0); // its last change is that it went
        QVERIFY(await(m_cache->video(VideoId{u"v2"_s})).value()->notices.withdrawnAt.isValid());
        QCOMPARE(await(m_cache->syncPoint())->nextSince, u"9"_s);
    }

    void doesNotBringAnItemAgainThatIsHereAsItIs() {
        QVERIFY(synced());
        json(since7, R"({"items":[{"kind":"video","id":"v1","change":"correction"}],"next_since":"9","has_more":false})");
        json(since9, R"({"items":[],"next_since":"9","has_more":false})");
        json("/v1/videos/v1", wholeVideo("v1", R"(,"description":"Corrected")"));
        QCOMPARE(synced()->corrected, 1);
        QVERIFY(m_server->requests("/v1/videos/v1").last().fields.value("if-none-match").isEmpty()); // it had come in a list
        // Named once more, as it stands.
        json(since9, R"({"items":[{"kind":"video","id":"v1","change":"correction"}],"next_since":"11","has_more":false})");
        json("/v1/changes?limit=200&since=11", R"({"items":[],"next_since":"11","has_more":false})");
        (*m_server)["/v1/videos/v1"].status(304); // as for an answer of that tag
        auto report = synced();
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(report->videos, 0);
        QVERIFY(!m_server->requests("/v1/videos/v1").last().fields.value("if-none-match").isEmpty());
        QCOMPARE(await(m_cache->video(VideoId{u"v1"_s})).value()->description, u"Corrected"_s);
        // Taken back and published again as it was: it is asked for whole.
        json("/v1/changes?limit=200&since=11", R"({"items":[{"kind":"video","id":"v1","change":"withdrawal"}],"next_since":"13","has_more":false})");
        json("/v1/changes?limit=200&since=13", R"({"items":[],"next_since":"13","has_more":false})");
        QCOMPARE(synced()->withdrawn, 1);
        json("/v1/changes?limit=200&since=13", R"({"items":[{"kind":"video","id":"v1","change":"addition"}],"next_since":"15","has_more":false})");
        json("/v1/changes?limit=200&since=15", R"({"items":[],"next_since":"15","has_more":false})");
        (*m_server)["/v1/videos/v1"].heal().contentType("application/json");
        report = synced();
        QVERIFY(m_server->requests("/v1/videos/v1").last().fields.value("if-none-match").isEmpty());
        QCOMPARE(report->unchanged, 0);
        QVERIFY(!await(m_cache->video(VideoId{u"v1"_s})).value()->notices.withdrawnAt.isValid());
    }

    void anItemThatIsNoLongerThereWentAway() {
        QVERIFY(synced());
        json(since7, R"({"items":[{"kind":"video","id":"v1","change":"correction"}],"next_since":"9","has_more":false})");
        json(since9, R"({"items":[],"next_since":"9","has_more":false})");
        json("/v1/videos/v1", wholeVideo("v1"));
        (*m_server)["/v1/videos/v1"].status(404);
        QCOMPARE(synced()->withdrawn, 1);
        QVERIFY(await(m_cache->video(VideoId{u"v1"_s})).value()->notices.withdrawnAt.isValid());
    }

    void aSignInPageInPlaceOfAnItemEndsTheSync() {
        QVERIFY(synced());
        json(since7, R"({"items":[{"kind":"video","id":"v1","change":"correction"}],"next_since":"9","has_more":false})");
        json(since9, R"({"items":[],"next_since":"9","has_more":false})");
        json("/v1/videos/v1", wholeVideo("v1", R"(,"description":"Corrected")"));
        (*m_server)["/v1/videos/v1"].htmlInstead();
        const auto report = synced();
        QVERIFY(!report && report.error().webPage);
        QCOMPARE(await(m_cache->syncPoint())->nextSince, u"7"_s); // the correction comes with the next sync
        (*m_server)["/v1/videos/v1"].heal().contentType("application/json");
        QCOMPARE(synced()->corrected, 1);
    }

    void goesOnWhereItWasCut() {
        (*m_server)["/v1/photos?limit=200&cursor=next"].status(503);
        const auto cut = synced();
        QCOMPARE(cut.error().fault, PortalFault::Unavailable);
        QVERIFY(cut.error().isRetryable());
        QVERIFY(!await(m_cache->syncedAt())->isValid());
        QCOMPARE(await(m_cache->count(VideoFilter{})).value(), 2); // what came stays
        (*m_server)["/v1/photos?limit=200&cursor=next"].heal().contentType("application/json");
        cleanup();
        open(); // another start
        const auto report = synced();
        QVERIFY(report);
        QCOMPARE(report->photos, 1);
        QCOMPARE(m_server->requests(videos).size(), 1); // not once more
        QCOMPARE(m_server->requests(photos).size(), 1);
        QCOMPARE(m_server->requests(latest).size(), 1);
        QCOMPARE(await(m_cache->count(PhotoFilter{})).value(), 2);
    }

    void keepsTheRestOfAPageAndSaysWhatWasLeftOut() {
        json(videos, list(wholeVideo("v1") + R"(,{"title":"nameless"},17,{"id":"v3","title":["x"],"renditions":{}})"));
        const auto report = synced();
        QVERIFY(report);
        QCOMPARE(report->leftOut, 2);
        QCOMPARE(report->videos, 2);
        QCOMPARE(await(m_cache->video(VideoId{u"v3"_s})).value()->notices.remarks.size(), 3);
    }

    void oneListThatCannotBeReadDoesNotTakeTheOthers() {
        json(news, "{\"items\":" + QByteArray(5000, '['));
        const auto report = synced();
        QCOMPARE(report.error().fault, PortalFault::BadReply);
        QCOMPARE(await(m_cache->count(VideoFilter{})).value(), 2);
        QCOMPARE(await(m_cache->count(PhotoFilter{})).value(), 2);
    }

    void knowsAGuestNetworksSignInPage() {
        for (const char* const path : {meetings, videos, photos, news}) (*m_server)[path].htmlInstead();
        const auto report = synced();
        QCOMPARE(report.error().fault, PortalFault::BadReply);
        QVERIFY(report.error().webPage);
        QCOMPARE(await(m_cache->count(VideoFilter{})).value(), 0);
    }

    void aPortalThatGivesOneCursorForEverEnds() {
        json(photos, list(R"({"id":"p1","file_name":"a.jpg"})", "loop"));
        json("/v1/photos?limit=200&cursor=loop", list(R"({"id":"p2","file_name":"b.jpg"})", "loop"));
        QCOMPARE(synced().error().fault, PortalFault::BadReply);
        QVERIFY(m_server->requests("/v1/photos?limit=200&cursor=loop").size() <= 2);
    }

    void asksOneByOneWhereListsAreShort() {
        json(videos, list(R"({"id":"v1","title":"In short"})"));
        json("/v1/videos/v1", wholeVideo("v1", R"(,"description":"At length")"));
        const auto report = synced();
        QVERIFY(report);
        QCOMPARE(await(m_cache->video(VideoId{u"v1"_s})).value()->description, u"At length"_s);
    }

    void anEarlierPortalHasNoPhotos() {
        for (const char* const path : {photos, news}) (*m_server)[path].status(404);
        const auto report = synced();
        QVERIFY(report);
        QCOMPARE(report->videos, 2);
    }

    void canBeCancelled() {
        (*m_server)[photos].slow(20);
        QSignalSpy finished{m_sync.get(), &CatalogueSync::finished};
        const auto running = m_sync->sync();
        QTRY_VERIFY(m_server->requests(photos).size() == 1);
        m_sync->cancel();
        (*m_server)[photos].heal();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QVERIFY(await(running)->cancelled);
        QVERIFY(!await(m_cache->syncedAt())->isValid());
        QCOMPARE(m_server->requests("/v1/photos?limit=200&cursor=next").size(), 0);
    }

private:
    void json(const QByteArray& path, const QByteArray& body) { m_server->serve(path, body).contentType("application/json"); }

    void open() {
        m_client = std::make_unique<Portal::PortalClient>(*Portal::PortalAddress::parse(m_server->url("").toString()));
        m_cache = std::make_unique<CatalogueCache>(m_folder->path(), m_client->address().url());
        m_sync = std::make_unique<CatalogueSync>(*m_client, *m_cache, m_clock);
    }

    Portal::PortalResult<SyncReport> synced() {
        auto future = m_sync->sync();
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000)) qFatal("the sync does not end");
        return future.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    ManualClock m_clock;
    std::unique_ptr<Portal::PortalClient> m_client;
    std::unique_ptr<CatalogueCache> m_cache;
    std::unique_ptr<CatalogueSync> m_sync;
};

QTEST_GUILESS_MAIN(CatalogueSyncTest)
#include "cataloguesync_test.moc"
