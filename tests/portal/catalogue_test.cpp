// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

QStringList idsOf(const QJsonObject& list) {
    QStringList ids;
    for (const QJsonValue& item : list.value("items"_L1).toArray()) ids.append(item[u"id"].toString());
    return ids;
}

QDateTime at(int hour) { return QDateTime{QDate{2026, 2, 12}, QTime{hour, 0}, QTimeZone::UTC}; }

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }

    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<PortalFixture>(m_databases.fresh(dialect));
    }
    void cleanup() { m_portal.reset(); }

    void listsMeetingsNewestFirst() {
        for (const auto& [id, day] : {std::pair{u"old"_s, QDate{2024, 6, 13}}, std::pair{u"new"_s, QDate{2026, 2, 12}}, std::pair{u"middle"_s, QDate{2025, 10, 15}}})
            catalogue().addMeeting(meeting(id, day));
        const QJsonObject list = get("/v1/meetings");
        QCOMPARE(idsOf(list), (QStringList{u"new"_s, u"middle"_s, u"old"_s}));
        QCOMPARE(list.value("total"_L1).toInt(), 3);
        QVERIFY(list.value("next_cursor"_L1).isNull());
        QCOMPARE(idsOf(get("/v1/meetings?year=2025")), QStringList{u"middle"_s});
    }

    void findsWordsWithoutCaseAndAccents() {
        catalogue().addMeeting(meeting(u"m1"_s, {2026, 2, 12}, u"Ministers of Defence"_s));
        catalogue().addMeeting(meeting(u"m2"_s, {2026, 2, 11}, u"100% heads of state"_s));
        QCOMPARE(idsOf(get("/v1/meetings?q=DEFENCE%20reykjavik")), QStringList{u"m1"_s});
        QCOMPARE(idsOf(get("/v1/meetings?q=100%25")), QStringList{u"m2"_s});
        QCOMPARE(idsOf(get("/v1/meetings?q=%25")).size(), 2); // a sign alone is no word
        QCOMPARE(idsOf(get("/v1/meetings?q=nowhere")), QStringList{});
        QCOMPARE(idsOf(get("/v1/meetings?q='%20or%201=1")), QStringList{});
    }

    void pagesAreTrueWhileTheListGrows() {
        for (int i = 0; i < 7; ++i) catalogue().addVideo(video(u"v%1"_s.arg(i), at(i < 4 ? 10 : 11))); // several at one time
        QStringList seen;
        QString cursor;
        for (int page = 0; page < 4; ++page) {
            const QJsonObject list = get("/v1/videos?limit=2&cursor=" + cursor.toLatin1());
            seen += idsOf(list);
            cursor = list.value("next_cursor"_L1).toString();
            if (page == 0) catalogue().addVideo(video(u"newest"_s, at(12)));
        }
        QVERIFY(cursor.isEmpty());
        QCOMPARE(seen, (QStringList{u"v6"_s, u"v5"_s, u"v4"_s, u"v3"_s, u"v2"_s, u"v1"_s, u"v0"_s}));
    }

    void refusesPagesThatItNeverGave() {
        for (const QByteArray& query : {"limit=0"_ba, "limit=201"_ba, "limit=x"_ba, "cursor=!!"_ba, "year=12"_ba}) QCOMPARE(m_portal->ask("GET", "/v1/meetings?" + query).status, 400);
        QCOMPARE(m_portal->ask("GET", "/v1/videos?from=yesterday").status, 400);
        QCOMPARE(m_portal->ask("GET", "/v1/changes?since=x").status, 400);
    }

    void showsAMeetingWithItsProgramme() {
        auto made = meeting(u"m1"_s);
        made.programme = {{at(9), at(10), u"Arrivals"_s, u"Live"_s, Catalogue::Coverage::Published, Catalogue::VideoId{u"v1"_s}}, {at(11), at(12), u"Round table"_s, {}, Catalogue::Coverage::None, {}}};
        catalogue().addMeeting(made);
        auto of = video(u"v1"_s);
        of.meetingId = made.id;
        catalogue().addVideo(of);
        QTRY_COMPARE(get("/v1/meetings/m1").value("video_count"_L1).toInt(), 1);
        const QJsonObject json = get("/v1/meetings/m1");
        QCOMPARE(json.value("article"_L1).toArray().size(), 2);
        const QJsonArray programme = json.value("programme"_L1).toArray();
        QCOMPARE(programme[0][u"coverage"].toString(), u"published"_s);
        QCOMPARE(programme[0][u"video_id"].toString(), u"v1"_s);
        QCOMPARE(programme[0][u"starts_at"].toString(), u"2026-02-12T09:00:00Z"_s);
        QVERIFY(programme[1][u"video_id"].isUndefined());
        QCOMPARE(idsOf(get("/v1/videos?meeting=m1")), QStringList{u"v1"_s});
        QCOMPARE(idsOf(get("/v1/videos?meeting=m2")), QStringList{});
        QCOMPARE(m_portal->ask("GET", "/v1/meetings/m2").status, 404);
    }

    void showsAVideoWithItsRenditionsBestFirst() {
        m_portal->addMedia(u"r1"_s, "abc"_ba, video(u"v1"_s));
        Catalogue::Rendition proxy;
        proxy.id = Catalogue::RenditionId{u"a-proxy"_s};
        proxy.role = Catalogue::Role::Proxy;
        proxy.fileName = u"p.mp4"_s;
        catalogue().addRendition(Catalogue::VideoId{u"v1"_s}, proxy, u"/nowhere"_s);
        QTRY_COMPARE(get("/v1/videos/v1").value("renditions"_L1).toArray().size(), 2);
        const QJsonObject json = get("/v1/videos/v1");
        QCOMPARE(json.value("duration"_L1).toDouble(), 12.48);
        QCOMPARE(json.value("best_rendition"_L1)[u"id"].toString(), u"r1"_s);
        QCOMPARE(json.value("renditions"_L1).toArray()[1][u"role"].toString(), u"proxy"_s);
        QCOMPARE(get("/v1/videos").value("items"_L1).toArray()[0][u"best_rendition"][u"size"].toInt(), 3);
    }

    void tellsOfChangesInOrder() {
        catalogue().addMeeting(meeting(u"m1"_s));
        catalogue().addVideo(video(u"v1"_s));
        QTRY_COMPARE(get("/v1/changes").value("items"_L1).toArray().size(), 2);
        const QJsonObject first = get("/v1/changes?limit=1");
        QCOMPARE(first.value("items"_L1).toArray()[0][u"change"].toString(), u"addition"_s);
        QVERIFY(first.value("has_more"_L1).toBool());
        const QByteArray since = get("/v1/changes?since=" + first.value("next_since"_L1).toString().toLatin1()).value("next_since"_L1).toString().toLatin1();
        QVERIFY(get("/v1/changes?since=" + since).value("items"_L1).toArray().isEmpty());
        QCOMPARE(get("/v1/changes?since=" + since).value("next_since"_L1).toString().toLatin1(), since);
        QCOMPARE(get("/v1/changes?since=latest").value("next_since"_L1).toString().toLatin1(), since);

        catalogue().addMeeting(meeting(u"m1"_s)); // nothing new
        catalogue().addMeeting(meeting(u"m1"_s, {2026, 2, 12}, u"Another title"_s));
        const auto withdrawn = catalogue().withdraw(Catalogue::VideoId{u"v1"_s});
        QTRY_VERIFY(withdrawn.isFinished());
        const QJsonArray changes = get("/v1/changes?since=" + since).value("items"_L1).toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][u"change"].toString(), u"correction"_s);
        QCOMPARE(changes[1][u"change"].toString(), u"withdrawal"_s);
        QCOMPARE(m_portal->ask("GET", "/v1/videos/v1").status, 410);
        QCOMPARE(idsOf(get("/v1/videos")), QStringList{});
    }

    void givesPicturesToEverybody() {
        const QString path = m_portal->folder.filePath(u"p.jpg"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("jpeg");
        file.close();
        catalogue().addMeeting(meeting(u"m1"_s));
        QCOMPARE(m_portal->ask("GET", "/v1/meetings/m1/photo").status, 404);
        QVERIFY(get("/v1/meetings/m1").value("hero_photo_url"_L1).isNull());
        catalogue().addMeetingPhoto(Catalogue::MeetingId{u"m1"_s}, path);
        QTRY_COMPARE(m_portal->ask("GET", "/v1/meetings/m1/photo").body, "jpeg");
        QCOMPARE(get("/v1/meetings/m1").value("hero_photo_url"_L1).toString(), m_portal->portal->baseUrl().toString() + u"/v1/meetings/m1/photo"_s);
    }

private:
    PortalServer::PortalCatalogue& catalogue() { return m_portal->portal->catalogue(); }
    QJsonObject get(const QByteArray& path) { return m_portal->ask("GET", path).json(); }

    TestDatabases m_databases;
    std::unique_ptr<PortalFixture> m_portal;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
