// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguesearch.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Catalogue;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now{{2026, 3, 1}, {12, 0}, QTimeZone::UTC};

template <typename T> T waitFor(QFuture<Storage::StorageResult<T>> future) {
    auto result = await(future);
    if (!result) qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

template <typename Item> QString idsOf(const QList<Item>& items) {
    QStringList ids;
    for (const Item& item : items) ids.append(item.id.text());
    ids.sort();
    return ids.join(u' ');
}

Meeting meeting(const QString& id, const QString& title, const QString& city, const QString& country, QDate day) {
    Meeting made;
    made.id = MeetingId{id};
    made.title = title;
    made.city = city;
    made.country = country;
    made.startsOn = made.endsOn = day;
    return made;
}

Video video(const QString& id, const QString& title, const QString& meetingId, QDate day) {
    Video made;
    made.id = VideoId{id};
    made.title = title;
    made.meetingId = MeetingId{meetingId};
    made.recordedOn = day;
    made.publishedAt = QDateTime{day.addDays(1), {8, 0}, QTimeZone::UTC};
    return made;
}

Rendition rendition(const QString& label, const QString& codec, Role role, int width, int height, const QString& rate, qint64 size) {
    Rendition made;
    made.id = RenditionId{label};
    made.label = label;
    made.videoCodec = codec;
    made.role = role;
    made.width = width;
    made.height = height;
    made.frameRate = rate;
    made.size = ByteCount{size};
    return made;
}

CatalogueBatch sample() {
    CatalogueBatch batch;
    batch.meetings = {meeting(u"m1"_s, u"Foreign Affairs Council"_s, u"Brussels"_s, u"BE"_s, {2026, 2, 12}),
                      meeting(u"m2"_s, u"NATO Summit"_s, u"Reykjavík"_s, u"IS"_s, {2025, 6, 24})};
    Video press = video(u"press"_s, u"Press conference"_s, u"m1"_s, {2026, 2, 12});
    press.place = u"Brussels"_s;
    press.keywords = {u"air defence"_s, u"press"_s};
    press.duration = std::chrono::minutes{38};
    press.usageTerms = u"Free for news use"_s;
    press.credit = u"© Šefčovič"_s;
    press.shotList = {{u"10:00:00:00"_s, u"10:00:10:00"_s, u"MS"_s, u"SOUNDBITE: we will deliver"_s}};
    press.renditions = {rendition(u"MXF XDCAM HD422"_s, u"mpeg2video"_s, Role::Broadcast, 1920, 1080, u"25/1"_s, 16'900'000'000),
                        rendition(u"Proxy"_s, u"h264"_s, Role::Proxy, 640, 360, u"25/1"_s, 251'000'000)};
    Video arrivals = video(u"arrivals"_s, u"Arrivals of ministers"_s, u"m2"_s, {2025, 6, 24});
    arrivals.place = u"Reykjavík"_s;
    arrivals.keywords = {u"air"_s};
    arrivals.duration = std::chrono::seconds{60};
    arrivals.renditions = {rendition(u"MP4 H.264"_s, u"h264"_s, Role::Web, 1280, 720, u"30000/1001"_s, 900'000'000)};
    arrivals.embargoUntil = now.addDays(1);
    Video bare = video(u"bare"_s, u"Bare"_s, {}, {});
    bare.publishedAt = {};
    batch.videos = {press, arrivals, bare};
    Photo photo;
    photo.id = PhotoId{u"photo"_s};
    photo.meetingId = MeetingId{u"m1"_s};
    photo.caption = u"Family photo"_s;
    photo.fileName = u"260212-Family_01.JPG"_s;
    photo.takenOn = {2026, 2, 12};
    photo.publishedOn = {2026, 2, 13};
    photo.width = 6000;
    photo.height = 4000;
    photo.size = ByteCount{9'000'000};
    photo.credit = u"Pool"_s;
    batch.photos = {photo};
    NewsEntry news;
    news.id = NewsId{u"news"_s};
    news.meetingId = MeetingId{u"m2"_s};
    news.title = u"Summit opens"_s;
    news.publishedOn = {2025, 6, 24};
    batch.news = {news};
    return batch;
}

class CatalogueSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_cache = std::make_unique<CatalogueCache>(m_folder.path(), QUrl{u"https://portal.example"_s});
        waitFor(m_cache->apply(sample(), now));
        waitFor(m_cache->apply({.withdrawn = {{Kind::Video, u"bare"_s}}}, now));
    }
    void cleanupTestCase() { m_cache.reset(); }

    void finds_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        const auto row = [](Kind kind, const QString& query, const QString& ids) {
            QTest::newRow(qPrintable(word(kind) + u' ' + query)) << static_cast<int>(kind) << query << ids;
        };
        using enum Kind;
        row(Meeting, u"place:bru"_s, u"m1"_s);
        row(Meeting, u"country:Iceland"_s, u"m2"_s);
        row(Meeting, u"date:2026"_s, u"m1"_s);
        row(Meeting, u"date:<2026"_s, u"m2"_s);
        row(Meeting, u"council or summit"_s, u"m1 m2"_s);
        row(Meeting, u"-council"_s, u"m2"_s);
        row(Meeting, u"has:photos"_s, u"m1"_s);
        row(Meeting, u"has:videos title:nato"_s, u"m2"_s);
        row(Video, u""_s, u"arrivals bare press"_s);
        row(Video, u"place:reykjavik"_s, u"arrivals"_s);
        row(Video, u"-place:reykjavik"_s, u"bare press"_s);
        row(Video, u"country:BE"_s, u"press"_s);
        row(Video, u"-country:BE"_s, u"arrivals bare"_s);
        row(Video, u"meeting:\"foreign affairs\""_s, u"press"_s);
        row(Video, u"meeting:foreign place:brussels conference"_s, u"press"_s);
        row(Video, u"tag:\"air defence\""_s, u"press"_s);
        row(Video, u"tag:air"_s, u"arrivals press"_s);
        row(Video, u"date:2025-06..2026-01"_s, u"arrivals"_s);
        row(Video, u"date:..2026"_s, u"arrivals press"_s); // the undated one is on no day
        row(Video, u"-date:..2026"_s, u"bare"_s);
        row(Video, u"date:>2025 date:<=2026-02-12 press"_s, u"press"_s);
        row(Video, u"published:2026-02-13"_s, u"press"_s);
        row(Video, u"duration:>60s"_s, u"press"_s);
        row(Video, u"duration:<=60s"_s, u"arrivals"_s);
        row(Video, u"size:>=1GB"_s, u"press"_s);
        row(Video, u"size:<1GB"_s, u"arrivals"_s);
        row(Video, u"raster:1080"_s, u"press"_s);
        row(Video, u"raster:1280x720"_s, u"arrivals"_s);
        row(Video, u"raster:<1080"_s, u"arrivals"_s);
        row(Video, u"rate:25"_s, u"press"_s);
        row(Video, u"rate:29.97"_s, u"arrivals"_s);
        row(Video, u"codec:xdcam"_s, u"press"_s);
        row(Video, u"codec:h264"_s, u"arrivals press"_s);
        row(Video, u"role:broadcast"_s, u"press"_s);
        row(Video, u"-role:broadcast"_s, u"arrivals bare"_s);
        row(Video, u"has:shotlist"_s, u"press"_s);
        row(Video, u"said:\"we will\""_s, u"press"_s);
        row(Video, u"said:conference"_s, u""_s);
        row(Video, u"rights:\"news use\""_s, u"press"_s);
        row(Video, u"rights:sefcovic"_s, u"press"_s);
        row(Video, u"title:arrivals"_s, u"arrivals"_s);
        row(Video, u"state:withdrawn"_s, u"bare"_s);
        row(Video, u"state:embargoed"_s, u"arrivals"_s);
        row(Video, u"state:library"_s, u"press"_s);
        row(Video, u"-state:library -state:withdrawn"_s, u"arrivals"_s);
        row(Video, u"(press or arrivals) -role:web"_s, u"press"_s);
        row(Photo, u"name:family_01"_s, u"photo"_s);
        row(Photo, u"place:Brussels raster:>=4000 size:>1MB"_s, u"photo"_s);
        row(Photo, u"published:2026-02-13 rights:pool"_s, u"photo"_s);
        row(Photo, u"published:2026-02-12"_s, u""_s);
        row(News, u"meeting:nato country:is date:2025"_s, u"news"_s);
        row(News, u"-meeting:nato"_s, u""_s);
    }
    void finds() {
        QFETCH(int, kind);
        QFETCH(QString, query);
        const auto condition = understand(static_cast<Kind>(kind), query, {.now = now, .inLibrary = {u"press"_s}});
        QVERIFY(condition);
        QString found;
        qint64 count = 0;
        switch (static_cast<Kind>(kind)) {
        case Kind::Meeting:
            found = idsOf(waitFor(m_cache->meetings({.query = *condition})));
            count = waitFor(m_cache->count(MeetingFilter{.query = *condition}));
            break;
        case Kind::Video:
            found = idsOf(waitFor(m_cache->videos({.query = *condition})));
            QCOMPARE(idsOf(waitFor(m_cache->firstPage(VideoFilter{.query = *condition}, {SortBy::Title, true}, 10)).items), found);
            count = waitFor(m_cache->count(VideoFilter{.query = *condition}));
            break;
        case Kind::Photo:
            found = idsOf(waitFor(m_cache->photos({.query = *condition})));
            count = waitFor(m_cache->count(PhotoFilter{.query = *condition}));
            break;
        case Kind::News:
            found = idsOf(waitFor(m_cache->news({.query = *condition})));
            count = waitFor(m_cache->count(NewsFilter{.query = *condition}));
            break;
        }
        QTEST(found, "ids");
        QCOMPARE(count, found.isEmpty() ? 0 : found.count(u' ') + 1);
    }

    void listsValuesWithCounts() {
        const auto values = [this](Kind kind, const QString& key) {
            QStringList texts;
            for (const Search::ValueCount& value : waitFor(m_cache->values(kind, key, {.now = now, .inLibrary = {u"press"_s}})))
                texts.append(u"%1 %2"_s.arg(value.value).arg(value.count));
            texts.sort();
            return texts.join(u", "_s);
        };
        QCOMPARE(values(Kind::Video, u"place"_s), u"Brussels 1, Reykjavík 1"_s);
        QCOMPARE(values(Kind::Video, u"country"_s), u"BE 1, IS 1"_s);
        QCOMPARE(values(Kind::Video, u"meeting"_s), u"Foreign Affairs Council 1, NATO Summit 1"_s);
        QCOMPARE(values(Kind::Video, u"tag"_s), u"air 1, air defence 1, press 1"_s);
        QCOMPARE(values(Kind::Video, u"codec"_s), u"MP4 H.264 1, MXF XDCAM HD422 1"_s);
        QCOMPARE(values(Kind::Video, u"rate"_s), u"25 1, 29.97 1"_s);
        QCOMPARE(values(Kind::Video, u"raster"_s), u"1280x720 1, 1920x1080 1"_s);
        QCOMPARE(values(Kind::Video, u"date"_s), u"2025 1, 2026 1"_s);
        QCOMPARE(values(Kind::Video, u"state"_s), u"corrected 0, embargoed 1, library 1, withdrawn 1"_s);
        QCOMPARE(values(Kind::Photo, u"place"_s), u"Brussels 1"_s);
        QCOMPARE(values(Kind::Meeting, u"has"_s), u"photos 1, videos 2"_s);
        QCOMPARE(values(Kind::Video, u"size"_s), u""_s);
        QCOMPARE(values(Kind::Video, u"nothing"_s), u""_s);
    }

    void everyKindKnowsItsProblems() {
        QCOMPARE(understand(Kind::Meeting, u"tag:x").error().fault, Search::QueryFault::UnknownKey);
        QCOMPARE(understand(Kind::Video, u"role:broadcst").error().proposals, QStringList{u"broadcast"_s});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CatalogueCache> m_cache;
};

} // namespace

QTEST_GUILESS_MAIN(CatalogueSearchTest)
#include "cataloguesearch_test.moc"
