// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguejson.h"
#include "core/catalogue/cataloguesearch.h"
#include "tests/support/await.h"

#include <QDir>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Catalogue;

namespace {

const QUrl portal{u"https://media.example.int"_s};
const QDateTime now{QDate{2026, 3, 1}, QTime{8, 0}, QTimeZone::UTC};

template <typename T> T waitFor(QFuture<Storage::StorageResult<T>> future) {
    auto answer = await(future);
    if (!answer) qFatal("%s", qPrintable(answer.error().detail));
    return *std::move(answer);
}

Meeting meeting(const QString& id, QDate day, const QString& title = u"Ministers"_s) {
    Meeting made;
    made.id = MeetingId{id};
    made.title = title;
    made.startsOn = made.endsOn = day;
    made.city = u"Reykjavík"_s;
    made.article = {u"One."_s};
    return made;
}

Video video(const QString& id, QDate day, int hour = 10, const QString& title = u"Arrivals"_s) {
    Video made;
    made.id = VideoId{id};
    made.title = title;
    made.recordedOn = day;
    made.publishedAt = QDateTime{day, QTime{hour, 0}, QTimeZone::UTC};
    return made;
}

Video withRendition(Video video, Role role, qint64 size, std::chrono::milliseconds duration = {}) {
    Rendition rendition;
    rendition.id = RenditionId{video.id.text() + u'-' + word(role)};
    rendition.role = role;
    rendition.label = word(role);
    rendition.fileName = u"f.mxf"_s;
    rendition.size = ByteCount{size};
    video.renditions.append(rendition);
    video.duration = duration;
    return video;
}

Photo photo(const QString& id, const QString& caption = {}, QDate day = {2026, 2, 12}) {
    Photo made;
    made.id = PhotoId{id};
    made.caption = caption;
    made.takenOn = day;
    made.fileName = id + u".JPG"_s;
    return made;
}

template <typename Item> QStringList ids(const QList<Item>& items) {
    QStringList texts;
    for (const Item& item : items) texts.append(item.id.text());
    return texts;
}

Search::Condition videoWords(const QString& words) { return wordsQuery(Kind::Video, words); }

const QDate day{2026, 2, 12};

} // namespace

class CatalogueCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<CatalogueCache>(m_folder->path(), portal);
    }
    void cleanup() { m_cache.reset(); }

    void keepsOneFileOfItsOwnForm() {
        waitFor(m_cache->count(VideoFilter{}));
        waitFor(m_cache->apply({.videos = {video(u"v"_s, day)}}, now));
        const QStringList names = QDir{m_folder->path()}.entryList({u"*.sqlite"_s});
        QCOMPARE(names.size(), 1);
        QVERIFY(names.first().startsWith("catalogue-v6-"_L1));
        m_cache.reset();
        const QString old = QString{names.first()}.replace("v6"_L1, "v1"_L1);
        const QString other = u"catalogue-v1-0123456789ab.sqlite"_s; // of another portal, which may be open in an earlier Rushes
        for (const QString& name : {old, old + u"-wal"_s, other}) {
            QFile file{m_folder->filePath(name)};
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        m_cache = std::make_unique<CatalogueCache>(m_folder->path(), portal);
        waitFor(m_cache->apply({}, now));
        QVERIFY(!QFile::exists(m_folder->filePath(old)) && !QFile::exists(m_folder->filePath(old + u"-wal"_s)));
        QVERIFY(QFile::exists(m_folder->filePath(other)));
        QCOMPARE(waitFor(m_cache->count(VideoFilter{})), 1);
    }

    void keepsTheStoryboardWithTheWholeVideo() {
        Video made = video(u"v"_s, day);
        made.duration = std::chrono::seconds{100};
        made.storyboard = {QUrl{u"https://media.example.int/s.jpg"_s}, 5, 4, 20, {240, 135}, std::chrono::seconds{5}};
        store({made});
        QCOMPARE(waitFor(m_cache->video(made.id))->storyboard, made.storyboard);
        made.storyboard = {};
        store({made});
        QVERIFY(waitFor(m_cache->video(made.id))->storyboard.isEmpty());
    }

    void listsNewestFirstByDayAndPublication() {
        store({video(u"b"_s, day, 10), video(u"a"_s, day, 10), video(u"late"_s, day, 15), video(u"old"_s, day.addDays(-1), 23), video(u"undated"_s, {}),
               video(u"new"_s, day.addDays(1), 1)});
        QCOMPARE(listed({}), (QStringList{u"new"_s, u"late"_s, u"a"_s, u"b"_s, u"old"_s, u"undated"_s}));
        QCOMPARE(listed({}, {SortBy::Date, true}), (QStringList{u"undated"_s, u"old"_s, u"b"_s, u"a"_s, u"late"_s, u"new"_s}));
        QCOMPARE(listed({.year = 2026}).size(), 5);
        QCOMPARE(listed({.year = 2025}).size(), 0);
    }

    void manyOfOneSecondFindTheirPlaces() {
        QList<Video> many;
        for (int i = 0; i < 300; ++i) many.append(video(u"v%1"_s.arg(i), day));
        store(many);
        many.first().title = u"Changed"_s;
        store({many.first(), video(u"v300"_s, day)});
        QCOMPARE(waitFor(m_cache->rows(VideoFilter{})).size(), 301);
        QCOMPARE(waitFor(m_cache->video(VideoId{u"v0"_s}))->title, u"Changed"_s);
    }

    void findsWordsByTheirBeginningsWithoutCaseAndAccents_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("caron") << u"sefcovic"_s << QStringList{u"s"_s};
        QTest::newRow("with it") << u"ŠEFČOVIČ"_s << QStringList{u"s"_s};
        QTest::newRow("stroke") << u"lodz"_s << QStringList{u"l"_s};
        QTest::newRow("beginning") << u"sefc"_s << QStringList{u"s"_s};
        QTest::newRow("not the middle") << u"efcovic"_s << QStringList{};
        QTest::newRow("all words") << u"meets sefcovic"_s << QStringList{u"s"_s};
        QTest::newRow("one is missing") << u"meets lodz"_s << QStringList{};
        QTest::newRow("description and keywords") << u"ammunition snow"_s << QStringList{u"l"_s};
        QTest::newRow("a day") << u"2026-02-12"_s << QStringList{u"s"_s, u"l"_s};
        QTest::newRow("operators are words") << u"lodz OR sefcovic"_s << QStringList{};
        QTest::newRow("quotation marks") << u"\"łódź\" AND"_s << QStringList{};
        QTest::newRow("signs alone") << u"* - \" ("_s << QStringList{u"s"_s, u"l"_s};
        QTest::newRow("nothing") << u" "_s << QStringList{u"s"_s, u"l"_s};
    }

    void findsWordsByTheirBeginningsWithoutCaseAndAccents() {
        QFETCH(QString, text);
        Video lodz = video(u"l"_s, day, 9, u"Exercise near Łódź"_s);
        lodz.description = u"Ammunition is unloaded."_s;
        lodz.keywords = {u"snow"_s};
        store({video(u"s"_s, day, 10, u"Maroš Šefčovič meets ministers"_s), lodz});
        QTEST(listed({.query = videoWords(text)}), "found");
        QCOMPARE(waitFor(m_cache->count(VideoFilter{.query = videoWords(text)})), listed({.query = videoWords(text)}).size());
    }

    void narrowsAndSorts() {
        Video listedShots = withRendition(video(u"a"_s, day, 9, u"Zebra"_s), Role::Broadcast, 300, std::chrono::seconds{10});
        listedShots.shotList = {{u"10:00:00:00"_s, u"10:00:01:00"_s, u"WS"_s, u"x"_s}};
        listedShots.meetingId = MeetingId{u"m1"_s};
        store({listedShots, withRendition(video(u"b"_s, day, 10, u"apple"_s), Role::Proxy, 100, std::chrono::seconds{30}), video(u"c"_s, day, 11, u"Élan"_s)});
        QCOMPARE(listed({.role = Role::Broadcast}), QStringList{u"a"_s});
        QCOMPARE(listed({.role = Role::Mezzanine}), QStringList{});
        QCOMPARE(listed({.withShotList = true}), QStringList{u"a"_s});
        QCOMPARE(listed({.meetingId = MeetingId{u"m1"_s}}), QStringList{u"a"_s});
        QCOMPARE(listed({.query = videoWords(u"zeb"_s), .meetingId = MeetingId{u"m2"_s}}), QStringList{});
        QCOMPARE(listed({.query = understand(Kind::Video, u"-state:library", {.now = {}, .inLibrary = {u"a"_s, u"c"_s}}).value()}), QStringList{u"b"_s});
        QCOMPARE(listed({}, {SortBy::Title, true}), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(listed({}, {SortBy::Size, false}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(listed({}, {SortBy::Duration, false}), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(listed({.query = videoWords(u"2026-02"_s), .role = Role::Proxy}, {SortBy::Title, false}), QStringList{u"b"_s});
    }

    void sortsManyHitsAsItSortsFew() {
        QList<Video> many;
        for (int i = 0; i < 8100; ++i)
            many.append(
                video(u"v%1"_s.arg(i, 4, 10, QChar{u'0'}), day.addDays(-(i % 300)), i % 24, u"Common title %1"_s.arg((i * 7919) % 8100, 4, 10, QChar{u'0'})));
        store(many);
        const auto page = waitFor(m_cache->firstPage(VideoFilter{.query = videoWords(u"common"_s)}, {SortBy::Title, true}, 50));
        QCOMPARE(page.items.size(), 50);
        QCOMPARE(page.items.first().title, u"Common title 0000"_s);
        QCOMPARE(page.items.last().title, u"Common title 0049"_s);
        QCOMPARE(page.rows, waitFor(m_cache->rows(VideoFilter{.query = videoWords(u"common"_s)}, {SortBy::Title, true})).first(50));
    }

    void givesRowsOfAListInTheOrderAsked() {
        Video whole = withRendition(withRendition(video(u"a"_s, day), Role::Broadcast, 300), Role::Proxy, 10);
        whole.description = u"Long words"_s;
        whole.notices.remarks = {{Remark::Kind::UnknownWord, u"renditions[0].role"_s, u"hologram"_s}};
        store({whole, video(u"b"_s, day, 11)});
        const auto rows = waitFor(m_cache->rows(VideoFilter{}));
        const auto items = waitFor(m_cache->videosAt({rows[1], 42, rows[0]}));
        QCOMPARE(ids(items), (QStringList{u"a"_s, u""_s, u"b"_s}));
        QCOMPARE(items[0].rendition()->label, u"broadcast"_s);
        QCOMPARE(items[0].notices.remarks, whole.notices.remarks);
        QCOMPARE(items[0].notices.retrievedAt, now);
        QVERIFY(items[0].description.isEmpty()); // not in a list
        const auto single = waitFor(m_cache->video(VideoId{u"a"_s}));
        QCOMPARE(single->description, u"Long words"_s);
        QCOMPARE(single->renditions.size(), 2);
        QCOMPARE(single->notices.remarks, whole.notices.remarks);
        QVERIFY(!waitFor(m_cache->video(VideoId{u"none"_s})));
    }

    void countsWhatAMeetingHas() {
        Video of = video(u"v"_s, day);
        of.meetingId = MeetingId{u"m"_s};
        Photo shot = photo(u"p"_s);
        shot.meetingId = MeetingId{u"m"_s};
        waitFor(m_cache->apply({.meetings = {meeting(u"m"_s, day), meeting(u"n"_s, {2024, 6, 13})}, .videos = {of}, .photos = {shot, photo(u"q"_s)}}, now));
        const auto meetings = waitFor(m_cache->meetingsAt(waitFor(m_cache->rows(MeetingFilter{}))));
        QCOMPARE(ids(meetings), (QStringList{u"m"_s, u"n"_s}));
        QCOMPARE(meetings[0].videoCount, 1);
        QCOMPARE(meetings[0].photoCount, 1);
        QCOMPARE(meetings[1].videoCount, 0);
        QCOMPARE(waitFor(m_cache->meeting(MeetingId{u"m"_s}))->article.size(), 1);
        QCOMPARE(waitFor(m_cache->meetingYears()), (QList<std::pair<int, int>>{{2026, 1}, {2024, 1}}));
        QCOMPARE(ids(waitFor(m_cache->meetings({.query = wordsQuery(Kind::Meeting, u"reykjavik"_s), .year = 2024}))), QStringList{u"n"_s});
    }

    void keepsPhotosAndNewsWhole() {
        Photo untidy = photo(u"231213-DIPB"_s, u"Šefčovič at the board"_s, {2023, 12, 13});
        untidy.publishedOn = {2023, 12, 12};
        untidy.size = ByteCount{107'700};
        untidy.original = QUrl{u"https://media.example.int/o"_s};
        untidy.sha256 = Sha256::fromHex(QString{64, u'a'});
        NewsEntry entry;
        entry.id = NewsId{u"n"_s};
        entry.title = u"A new board"_s;
        entry.article = {u"It met."_s};
        entry.publishedOn = {2023, 12, 12};
        entry.photoIds = {untidy.id};
        waitFor(m_cache->apply({.photos = {untidy, photo(u"240614d-009"_s)}, .news = {entry}}, now));
        QCOMPARE(ids(waitFor(m_cache->photos({.query = wordsQuery(Kind::Photo, u"sefcovic dipb"_s)}))), QStringList{u"231213-DIPB"_s});
        const Photo kept = *waitFor(m_cache->photo(untidy.id));
        QCOMPARE(kept.publishedOn, untidy.publishedOn);
        QCOMPARE(kept.sha256, untidy.sha256);
        QCOMPARE(kept.original, untidy.original);
        QCOMPARE(kept.fileName, u"231213-DIPB.JPG"_s);
        QCOMPARE(waitFor(m_cache->newsEntry(entry.id))->photoIds, entry.photoIds);
        QCOMPARE(ids(waitFor(m_cache->news({.query = wordsQuery(Kind::News, u"met"_s)}))), QStringList{u"n"_s});
        QCOMPARE(waitFor(m_cache->count(PhotoFilter{.year = 2023})), 1);
    }

    void listsNoneButThoseThatAreAskedFor() {
        store({video(u"a"_s, day), video(u"b"_s, day), video(u"c"_s, day)});
        waitFor(m_cache->apply({.photos = {photo(u"p"_s), photo(u"q"_s)}}, now));
        QCOMPARE(listed({.only = QList{VideoId{u"b"_s}, VideoId{u"not here"_s}}}), QStringList{u"b"_s});
        QCOMPARE(listed({.only = QList<VideoId>{}}), QStringList{});
        QCOMPARE(waitFor(m_cache->count(VideoFilter{.without = {VideoId{u"a"_s}}, .only = QList{VideoId{u"a"_s}, VideoId{u"c"_s}}})), 1);
        QCOMPARE(waitFor(m_cache->count(PhotoFilter{.only = QList{PhotoId{u"q"_s}}})), 1);
    }

    void keepsWhatWasWithdrawnAndSaysSo() {
        store({video(u"a"_s, day), video(u"b"_s, day)});
        const auto outcome = waitFor(m_cache->apply({.withdrawn = {{Kind::Video, u"a"_s}, {Kind::Video, u"never seen"_s}}}, now.addSecs(60)));
        QCOMPARE(outcome.withdrawn, 1);
        const auto notices = waitFor(m_cache->notices(10));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().change, ItemNotice::Change::Withdrawn);
        QCOMPARE(notices.first().id, u"a"_s);
        QCOMPARE(notices.first().at, now.addSecs(60));
        QCOMPARE(waitFor(m_cache->video(VideoId{u"a"_s}))->notices.withdrawnAt, now.addSecs(60));
        QCOMPARE(listed({}).size(), 2);
        QCOMPARE(listed({.withdrawn = true}), QStringList{u"a"_s});
        QCOMPARE(listed({.withdrawn = false}), QStringList{u"b"_s});
        QCOMPARE(waitFor(m_cache->apply({.withdrawn = {{Kind::Video, u"a"_s}}}, now.addSecs(120))).withdrawn, 0); // told once
        waitFor(m_cache->endNotices(notices.first().number));
        QVERIFY(waitFor(m_cache->notices(10)).isEmpty());
        store({video(u"a"_s, day)});
        QCOMPARE(listed({.withdrawn = true}), QStringList{}); // published again
        QCOMPARE(waitFor(m_cache->notices(10)).constFirst().change, ItemNotice::Change::Restored);
        QVERIFY(waitFor(m_cache->notices(10)).constFirst().number > notices.first().number);
    }

    void tellsCorrectionsFromAdditions() {
        Video one = withRendition(video(u"a"_s, day), Role::Broadcast, 300);
        auto outcome = waitFor(m_cache->apply({.videos = {one}}, now));
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.corrected, 0);
        one = withRendition(one, Role::Proxy, 10);
        outcome = waitFor(m_cache->apply({.videos = {one}}, now.addSecs(60)));
        QCOMPARE(outcome.added + outcome.corrected, 0); // a rendition more
        QVERIFY(!waitFor(m_cache->video(one.id))->notices.correctedAt.isValid());
        one.usageTerms = u"Not before noon"_s;
        one.recordedOn = day.addDays(-3); // and it moves to another place of the list
        outcome = waitFor(m_cache->apply({.videos = {one}}, now.addSecs(120)));
        const auto notices = waitFor(m_cache->notices(10));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().kind, Kind::Video);
        QCOMPARE(notices.first().id, u"a"_s);
        QCOMPARE(notices.first().title, one.title);
        QCOMPARE(notices.first().what, (QStringList{u"dates"_s, u"terms"_s}));
        QCOMPARE(waitFor(m_cache->video(one.id))->notices.correctedAt, now.addSecs(120));
        QCOMPARE(waitFor(m_cache->rows(VideoFilter{})).size(), 1);
        QCOMPARE(listed({.query = videoWords(u"2026-02-09"_s)}), QStringList{u"a"_s});
        QCOMPARE(listed({.query = videoWords(u"2026-02-12"_s)}), QStringList{}); // the old words are gone from the full text
    }

    void whatIsToldAgainIsOnlyNotedAsSeen() {
        Video one = withRendition(video(u"a"_s, day), Role::Broadcast, 300);
        Photo other = photo(u"p"_s, u"A handshake"_s);
        one.etag = other.etag = "same"_ba;
        const CatalogueBatch batch{.videos = {one}, .photos = {other}};
        waitFor(m_cache->apply(batch, now));
        const QList<int> before = partsOfText();
        const auto outcome = waitFor(m_cache->apply(batch, now.addSecs(60)));
        QCOMPARE(outcome.added + outcome.corrected + outcome.restored, 0);
        QCOMPARE(partsOfText(), before);
        QCOMPARE(waitFor(m_cache->video(one.id))->notices.retrievedAt, now.addSecs(60));
        QCOMPARE(waitFor(m_cache->photo(other.id))->notices.retrievedAt, now.addSecs(60));
        QCOMPARE(listed({.query = videoWords(u"arrivals"_s)}), QStringList{u"a"_s});
    }

    /// The tag of a version is the portal's word; what differs counts whatever the tag says.
    void whatDiffersIsWrittenUnderTheSameTagToo_data() {
        QTest::addColumn<std::function<void(Video&)>>("change");
        const auto row = [](const char* name, const std::function<void(Video&)>& change) { QTest::newRow(name) << change; };
        row("description", [](Video& video) { video.description = u"Corrected"_s; });
        row("title", [](Video& video) { video.title = u"Departures"_s; });
        row("credit", [](Video& video) { video.credit = u"Agency"_s; });
        row("day", [](Video& video) { video.recordedOn = day.addDays(1); });
        row("embargo", [](Video& video) { video.embargoUntil = now.addDays(1); });
        row("version", [](Video& video) { video.updatedAt = now; });
        row("duration", [](Video& video) { video.duration = std::chrono::seconds{5}; });
        row("rendition", [](Video& video) { video = withRendition(video, Role::Proxy, 10); });
        row("size", [](Video& video) { video.renditions.first().size = ByteCount{301}; });
        row("remark", [](Video& video) { video.notices.remarks.append({Remark::Kind::Malformed, u"duration"_s, u"-1"_s}); });
    }
    void whatDiffersIsWrittenUnderTheSameTagToo() {
        QFETCH(std::function<void(Video&)>, change);
        Video one = withRendition(video(u"a"_s, day), Role::Broadcast, 300);
        one.etag = "same"_ba;
        waitFor(m_cache->apply({.videos = {one}}, now));
        change(one);
        waitFor(m_cache->apply({.videos = {one}}, now.addSecs(60)));
        Video kept = *waitFor(m_cache->video(one.id));
        QCOMPARE(kept.notices.remarks.size(), one.notices.remarks.size());
        kept.notices = one.notices;
        QCOMPARE(jsonOf(kept), jsonOf(one));
    }

    void remembersHowFarASyncCame() {
        QVERIFY(!waitFor(m_cache->syncedAt()).isValid());
        const SyncPoint::Stream stream{Kind::Photo, u"17"_s, u"next"_s, false};
        waitFor(m_cache->apply({.photos = {photo(u"p"_s)}}, now, stream));
        const auto cut = waitFor(m_cache->syncPoint());
        QCOMPARE(cut.streams.size(), 1);
        QCOMPARE(cut.streams.first().cursor, u"next"_s);
        QVERIFY(!cut.at.isValid());
        waitFor(m_cache->noteSync(now, u"18"_s, "\"tag\""_ba));
        const auto whole = waitFor(m_cache->syncPoint());
        QVERIFY(whole.streams.isEmpty());
        QCOMPARE(whole.nextSince, u"18"_s);
        QCOMPARE(whole.etag, "\"tag\""_ba);
        QCOMPARE(waitFor(m_cache->syncedAt()), now);
    }

    void readsWhileItWrites() {
        store({video(u"seen"_s, day)});
        QList<Video> many;
        for (int i = 0; i < 20'000; ++i) many.append(video(u"v%1"_s.arg(i), day));
        const auto writing = m_cache->apply({.videos = many}, now);
        QCOMPARE(waitFor(m_cache->count(VideoFilter{})), 1);
        QVERIFY(!writing.isFinished());
        waitFor(writing);
        QCOMPARE(waitFor(m_cache->count(VideoFilter{})), 20'001);
    }

    void tellsThatListsChanged() {
        const QSignalSpy changed{m_cache.get(), &CatalogueCache::changed};
        m_cache->store({meeting(u"m"_s, day)}, {video(u"v"_s, day)});
        QTRY_COMPARE(changed.count(), 1);
    }

private:
    void store(const QList<Video>& videos) { waitFor(m_cache->apply({.videos = videos}, now)); }
    QStringList listed(const VideoFilter& filter, const Sort& sort = {}) { return ids(waitFor(m_cache->videosAt(waitFor(m_cache->rows(filter, sort))))); }
    static void waitFor(QFuture<Storage::StorageResult<void>> future) {
        if (const auto done = await(future); !done) qFatal("%s", qPrintable(done.error().detail));
    }
    template <typename T> static T waitFor(QFuture<Storage::StorageResult<T>> future) { return ::waitFor(std::move(future)); }

    /// Of how many pieces the full text of videos and photos is made; each write adds one.
    [[nodiscard]] QList<int> partsOfText() const {
        QList<int> parts;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
            database.setDatabaseName(m_folder->filePath(QDir{m_folder->path()}.entryList({u"*.sqlite"_s}).value(0)));
            if (!database.open()) qFatal("the cache cannot be looked at");
            for (const QString& table : {u"video_text_data"_s, u"photo_text_data"_s}) {
                QSqlQuery query{database};
                if (!query.exec(u"select count(*) from "_s + table) || !query.next()) qFatal("the cache cannot be read");
                parts.append(query.value(0).toInt());
            }
        }
        QSqlDatabase::removeDatabase(u"beside"_s);
        return parts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueCache> m_cache;
};

QTEST_GUILESS_MAIN(CatalogueCacheTest)
#include "cataloguecache_test.moc"
