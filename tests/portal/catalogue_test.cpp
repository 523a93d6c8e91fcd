// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"
#include "tests/support/await.h"
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
    for (const auto& item : list.value("items"_L1).toArray()) ids.append(item[u"id"].toString());
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
        for (const auto& [id, day] :
             {std::pair{u"old"_s, QDate{2024, 6, 13}}, std::pair{u"new"_s, QDate{2026, 2, 12}}, std::pair{u"middle"_s, QDate{2025, 10, 15}}})
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
        for (const QByteArray& query : {"limit=0"_ba, "limit=201"_ba, "limit=x"_ba, "cursor=!!"_ba, "year=12"_ba})
            QCOMPARE(m_portal->ask("GET", "/v1/meetings?" + query).status, 400);
        QCOMPARE(m_portal->ask("GET", "/v1/videos?from=yesterday").status, 400);
        QCOMPARE(m_portal->ask("GET", "/v1/changes?since=x").status, 400);
    }

    void showsAMeetingWithItsProgramme() {
        auto made = meeting(u"m1"_s);
        made.programme = {{at(9), at(10), u"Arrivals"_s, u"Live"_s, Catalogue::Coverage::Published, Catalogue::VideoId{u"v1"_s}},
                          {at(11), at(12), u"Round table"_s, {}, Catalogue::Coverage::None, {}}};
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

    void givesStoryboardsToEverybody() {
        const auto write = [this](const QString& name, const QByteArray& bytes) {
            QFile file{m_portal->folder.filePath(name)};
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
            return file.fileName();
        };
        const Catalogue::VideoId id{u"v1"_s};
        const Catalogue::Storyboard board{.picture = {}, .columns = 5, .rows = 4, .count = 18, .frame = {240, 135}, .interval = std::chrono::milliseconds{624}};
        auto made = video(u"v1"_s);
        made.meetingId = Catalogue::MeetingId{u"m1"_s};
        catalogue().addVideo(made);
        QTRY_COMPARE(m_portal->ask("GET", "/v1/videos/v1").status, 200);
        QVERIFY(!get("/v1/videos/v1").contains("storyboard"_L1));
        QCOMPARE(m_portal->ask("GET", "/v1/videos/v1/storyboard").status, 404);
        const QString path = write(u"s.jpg"_s, "frames");
        const auto put = catalogue().putStoryboard(id, board, path);
        QTRY_VERIFY(put.isFinished());
        QVERIFY(await(put));
        const QJsonObject expected{{u"url"_s, m_portal->portal->baseUrl().toString() + u"/v1/videos/v1/storyboard"_s},
                                   {u"columns"_s, 5},
                                   {u"rows"_s, 4},
                                   {u"count"_s, 18},
                                   {u"width"_s, 240},
                                   {u"height"_s, 135},
                                   {u"interval"_s, 0.624}};
        QCOMPARE(get("/v1/videos/v1").value("storyboard"_L1).toObject(), expected);
        QCOMPARE(get("/v1/videos?meeting=m1").value("items"_L1)[0][u"storyboard"].toObject(), expected);
        QCOMPARE(get("/v1/videos").value("items"_L1)[0][u"storyboard"].toObject(), expected);
        const WireAnswer picture = m_portal->ask("GET", "/v1/videos/v1/storyboard");
        QCOMPARE(picture.body, "frames");
        QCOMPARE(picture.headers.value("content-type"), "image/jpeg");
        QCOMPARE(m_portal->ask("GET", "/v1/videos/v1/storyboard", {}, {"If-None-Match: " + picture.headers.value("etag")}).status, 304);

        // Who has the catalogue hears of it once, and again when it is another.
        const auto changes = [this] { return get("/v1/changes").value("items"_L1).toArray().size(); };
        const auto before = changes();
        const auto again = catalogue().putStoryboard(id, board, path);
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(changes(), before);
        const auto other = catalogue().putStoryboard(id, board, write(u"t.jpg"_s, "others"));
        QTRY_VERIFY(other.isFinished());
        QCOMPARE(changes(), before + 1);
        QCOMPARE(m_portal->ask("GET", "/v1/videos/v1/storyboard").body, "others");
    }

    void keepsAStoryboardBackUntilTheEmbargoIsOver() {
        QFile file{m_portal->folder.filePath(u"s.jpg"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("frames");
        file.close();
        auto made = video(u"v1"_s);
        made.embargoUntil = m_portal->clock.now().addSecs(60);
        catalogue().addVideo(made);
        QTRY_COMPARE(m_portal->ask("GET", "/v1/videos/v1").status, 200);
        const auto put = catalogue().putStoryboard(made.id, {{}, 5, 4, 18, {240, 135}, std::chrono::milliseconds{624}}, file.fileName());
        QTRY_VERIFY(put.isFinished());
        const WireAnswer early = m_portal->ask("GET", "/v1/videos/v1/storyboard");
        QCOMPARE(early.status, 403);
        QVERIFY2(early.body.contains("urn:rushes:problem:embargoed"), early.body.constData());
        m_portal->clock.advance(std::chrono::seconds{61});
        QCOMPARE(m_portal->ask("GET", "/v1/videos/v1/storyboard").body, "frames");
        const auto withdrawn = catalogue().withdraw(made.id);
        QTRY_VERIFY(withdrawn.isFinished());
        QCOMPARE(m_portal->ask("GET", "/v1/videos/v1/storyboard").status, 404);
    }

    void everyPageSizeGivesTheWholeListOnce_data() {
        QTest::addColumn<int>("limit");
        for (const int limit : {10, 50, 200}) QTest::newRow(qPrintable(QString::number(limit))) << limit;
    }

    void everyPageSizeGivesTheWholeListOnce() {
        QFETCH(int, limit);
        QStringList added;
        for (int i = 0; i < 230; ++i) {
            added.append(u"p%1"_s.arg(i, 3, 10, QChar{u'0'}));
            catalogue().addPhoto(photo(added.last(), QDate{2026, 2, 1}.addDays(i / 60)), {}, {}); // sixty a day: pages end within days
        }
        std::ranges::reverse(added);
        QTRY_COMPARE(get("/v1/photos?limit=1").value("total"_L1).toInt(), 230);
        QStringList seen;
        QString cursor;
        int pages = 0;
        do {
            const QJsonObject list = get("/v1/photos?limit=" + QByteArray::number(limit) + "&cursor=" + cursor.toLatin1());
            seen += idsOf(list);
            cursor = list.value("next_cursor"_L1).toString();
            ++pages;
        } while (!cursor.isEmpty());
        QCOMPARE(seen, added);
        QCOMPARE(pages, (230 + limit - 1) / limit);
    }

    void givesWholeItemsInListsWhereAsked() {
        auto made = meeting(u"m1"_s);
        made.programme = {{at(9), at(10), u"Arrivals"_s, {}, Catalogue::Coverage::Planned, {}}};
        catalogue().addMeeting(made);
        auto of = video(u"v1"_s);
        of.shotList = {{u"10:00:00:00"_s, u"10:00:04:00"_s, u"WS"_s, u"Cars"_s}};
        m_portal->addMedia(u"r1"_s, "abc"_ba, of);
        catalogue().addCaption(of.id, u"en"_s, u"WEBVTT\n"_s);
        QTRY_COMPARE(get("/v1/videos/v1").value("captions"_L1).toArray().size(), 1);
        QCOMPARE(get("/v1/videos/v1").value("captions"_L1)[0][u"size"].toInteger(), 7);
        QVERIFY(get("/v1/videos").value("items"_L1)[0][u"shot_list"].isUndefined());
        QCOMPARE(get("/v1/videos?full=true").value("items"_L1)[0].toObject(), get("/v1/videos/v1"));
        QCOMPARE(get("/v1/meetings?full=true").value("items"_L1)[0].toObject(), get("/v1/meetings/m1"));
    }

    void countsMeetingsByYearAndPhotosByMeeting() {
        catalogue().addMeeting(meeting(u"a"_s, {2026, 2, 12}));
        catalogue().addMeeting(meeting(u"b"_s, {2024, 2, 15}));
        catalogue().addMeeting(meeting(u"c"_s, {2024, 6, 13}));
        auto one = photo(u"p1"_s);
        one.meetingId = Catalogue::MeetingId{u"a"_s};
        catalogue().addPhoto(one, {}, {});
        QTRY_COMPARE(get("/v1/meetings/a").value("photo_count"_L1).toInt(), 1);
        const QJsonArray years = get("/v1/meetings?year=2026").value("years"_L1).toArray();
        QCOMPARE(years, (QJsonArray{QJsonObject{{u"year"_s, 2026}, {u"meetings"_s, 1}}, QJsonObject{{u"year"_s, 2024}, {u"meetings"_s, 2}}}));
        catalogue().addMeeting(meeting(u"d"_s, {2025, 6, 24}));
        QTRY_COMPARE(get("/v1/meetings").value("years"_L1).toArray().size(), 3); // remembered only until something changes
        QCOMPARE(idsOf(get("/v1/photos?meeting=a")), QStringList{u"p1"_s});
        QCOMPARE(idsOf(get("/v1/photos?meeting=b")), QStringList{});
    }

    void showsPhotosAndNewsAsTheyAre() {
        auto untidy = photo(u"photo-231213-dipb"_s, {2023, 12, 13});
        untidy.fileName = u"231213-DIPB.JPG"_s;
        untidy.publishedOn = QDate{2023, 12, 12};
        catalogue().addPhoto(untidy, {}, {});
        Catalogue::NewsEntry entry;
        entry.id = Catalogue::NewsId{u"n1"_s};
        entry.publishedOn = QDate{2023, 12, 12};
        entry.title = u"A new board for Šefčovič"_s;
        entry.photoIds = {untidy.id};
        catalogue().addNews(entry);
        QTRY_COMPARE(idsOf(get("/v1/news?q=sefcovic")), QStringList{u"n1"_s});
        QCOMPARE(idsOf(get("/v1/news?q=nobody")), QStringList{});
        const QJsonObject shown = get("/v1/photos/photo-231213-dipb");
        QCOMPARE(shown.value("file_name"_L1).toString(), u"231213-DIPB.JPG"_s);
        QCOMPARE(shown.value("published_on"_L1).toString(), u"2023-12-12"_s);
        QVERIFY(shown.value("caption"_L1).isNull() && shown.value("meeting_id"_L1).isNull() && shown.value("preview_url"_L1).isNull());
        QCOMPARE(shown.value("url"_L1).toString(), m_portal->portal->baseUrl().toString() + u"/v1/photos/photo-231213-dipb/original"_s);
        QCOMPARE(get("/v1/news/n1").value("photo_ids"_L1), QJsonValue{QJsonArray{u"photo-231213-dipb"_s}});
        QCOMPARE(get("/v1/news/n1").value("article"_L1), QJsonValue{QJsonArray{}});
    }

    void givesOriginalsToAccountsAndPreviewsToAll() {
        const auto file = [this](const QString& name, const QByteArray& bytes) {
            QFile made{m_portal->folder.filePath(name)};
            if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size()) qFatal("no room");
            return made.fileName();
        };
        auto one = photo(u"p1"_s);
        one.size = ByteCount{8};
        one.sha256 = Sha256::fromHex(QString{64, u'a'});
        catalogue().addPhoto(one, file(u"o.jpg"_s, "original"), file(u"p.jpg"_s, "preview"));
        QTRY_COMPARE(m_portal->ask("GET", "/v1/photos/p1/preview").body, "preview");
        QCOMPARE(m_portal->ask("GET", "/v1/photos/p1/original").status, 401);
        QCOMPARE(m_portal->ask("POST", "/v1/photos/p1/links").status, 401);
        const QByteArray token = bearer(m_portal->signUp(u"desk@example.org"_s));
        const WireAnswer whole = m_portal->ask("GET", "/v1/photos/p1/original", {}, {token});
        QCOMPARE(whole.body, "original");
        QCOMPARE(whole.headers.value("content-type"), "image/jpeg");
        QVERIFY(whole.headers.value("repr-digest").startsWith("sha-256=:"));
        QCOMPARE(m_portal->ask("GET", "/v1/photos/p1/original", {}, {token, "Range: bytes=2-4"}).body, "igi");
        QCOMPARE(m_portal->ask("GET", "/v1/photos/p1/original", {}, {token, "If-None-Match: " + whole.headers.value("etag")}).status, 304);
        const QUrl link{m_portal->ask("POST", "/v1/photos/p1/links", {}, {token}).json().value("url"_L1).toString()};
        const QByteArray path = (link.path() + u'?' + link.query()).toLatin1();
        QCOMPARE(m_portal->ask("GET", path).body, "original");
        // A link to a photo opens no rendition of the same id.
        m_portal->addMedia(u"p1"_s, "rendition"_ba, video(u"v1"_s));
        QCOMPARE(m_portal->ask("GET", "/v1/renditions/p1/media?" + link.query(QUrl::FullyEncoded).toLatin1()).status, 401);
    }

    void answersConditionallyForPicturesAndCaptionsToo() {
        QFile made{m_portal->folder.filePath(u"p.jpg"_s)};
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("jpeg");
        made.close();
        catalogue().addMeeting(meeting(u"m1"_s));
        catalogue().addMeetingPhoto(Catalogue::MeetingId{u"m1"_s}, made.fileName());
        catalogue().addVideo(video(u"v1"_s));
        catalogue().addCaption(Catalogue::VideoId{u"v1"_s}, u"en"_s, u"WEBVTT\n\n00:00.000 --> 00:01.000\nWords\n"_s);
        QTRY_COMPARE(m_portal->ask("GET", "/v1/videos/v1/captions/en").status, 200);
        QCOMPARE(m_portal->ask("GET", "/v1/videos/v1/captions/fr").status, 404);
        for (const QByteArray& path :
             {"/v1/meetings/m1/photo"_ba, "/v1/videos/v1/captions/en"_ba, "/v1/meetings"_ba, "/v1/photos"_ba, "/v1/news"_ba, "/v1/changes"_ba}) {
            const WireAnswer first = m_portal->ask("GET", path);
            QVERIFY2(!first.headers.value("etag").isEmpty(), path.constData());
            const WireAnswer same = m_portal->ask("GET", path, {}, {"If-None-Match: " + first.headers.value("etag")});
            QCOMPARE(same.status, 304);
            QVERIFY(same.body.isEmpty());
            Wire wire{m_portal->portal->port()};
            wire.say("HEAD " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
            const WireAnswer head = wire.hear(true);
            QCOMPARE(head.status, 200);
            QCOMPARE(head.headers.value("etag"), first.headers.value("etag"));
            QCOMPARE(head.headers.value("content-length"), QByteArray::number(first.body.size()));
        }
    }

    void tellsOfChangesOfEveryKind() {
        catalogue().addMeeting(meeting(u"m1"_s));
        catalogue().addPhoto(photo(u"p1"_s), {}, {});
        Catalogue::NewsEntry entry;
        entry.id = Catalogue::NewsId{u"n1"_s};
        entry.title = u"News"_s;
        catalogue().addNews(entry);
        entry.lead = u"More"_s;
        catalogue().addNews(entry);
        for (const auto& gone :
             {catalogue().withdraw(Catalogue::PhotoId{u"p1"_s}), catalogue().withdraw(entry.id), catalogue().withdraw(Catalogue::MeetingId{u"m1"_s})})
            QTRY_VERIFY(gone.isFinished());
        QStringList told;
        for (const auto& change : get("/v1/changes").value("items"_L1).toArray()) told.append(change[u"kind"].toString() + u' ' + change[u"change"].toString());
        QCOMPARE(told, (QStringList{u"meeting addition"_s, u"photo addition"_s, u"news addition"_s, u"news correction"_s, u"photo withdrawal"_s,
                                    u"news withdrawal"_s, u"meeting withdrawal"_s}));
        for (const QByteArray& path : {"/v1/photos/p1"_ba, "/v1/news/n1"_ba, "/v1/meetings/m1"_ba}) QCOMPARE(m_portal->ask("GET", path).status, 410);
        for (const QByteArray& path : {"/v1/photos"_ba, "/v1/news"_ba, "/v1/meetings"_ba}) QCOMPARE(idsOf(get(path)), QStringList{});
        QCOMPARE(m_portal->ask("GET", "/v1/photos/p1/preview").status, 404);
    }

private:
    static Catalogue::Photo photo(const QString& id, QDate takenOn = {2026, 2, 12}) {
        Catalogue::Photo made;
        made.id = Catalogue::PhotoId{id};
        made.takenOn = takenOn;
        made.fileName = id + u".jpg"_s;
        return made;
    }

    PortalServer::PortalCatalogue& catalogue() { return m_portal->portal->catalogue(); }
    QJsonObject get(const QByteArray& path) { return m_portal->ask("GET", path).json(); }

    TestDatabases m_databases;
    std::unique_ptr<PortalFixture> m_portal;
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
