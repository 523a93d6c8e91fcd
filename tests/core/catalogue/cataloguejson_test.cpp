// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguejson.h"
#include "core/catalogue/cataloguepage.h"
#include "core/catalogue/correction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Catalogue;

namespace {

QJsonObject parsed(const char* text) { return QJsonDocument::fromJson(text).object(); }

QStringList said(const QList<Remark>& remarks) {
    QStringList words;
    for (const Remark& remark : remarks) words.append(word(remark.kind) + u' ' + remark.field);
    return words;
}

const QJsonObject tidyVideo = parsed(
    "{\"id\":\"v1\",\"meeting_id\":\"m1\",\"title\":\"Arrivals\",\"recorded_on\":\"2026-02-12\",\"published_at\":\"2026-02-12T08:40:00Z\",\"duration\":12.48,"
    "\"thumbnail_url\":\"https://media.example.int/"
    "t.jpg\",\"keywords\":[\"arrival\"],\"languages\":[\"en\"],\"shot_list\":[{\"timecode_in\":\"10:00:00:00\",\"timecode_out\":\"10:00:04:00\",\"shot_size\":"
    "\"WS\",\"text\":\"Cars\"}],"
    "\"captions\":[{\"lang\":\"en\",\"url\":\"https://media.example.int/c.vtt\"}],"
    "\"renditions\":[{\"id\":\"r2\",\"role\":\"proxy\",\"file_name\":\"p.mp4\",\"size\":10},{\"id\":\"r1\",\"role\":\"broadcast\",\"file_name\":\"b.mxf\","
    "\"size\":1000}]}");

const QJsonObject tidyStoryboard =
    parsed("{\"url\":\"https://media.example.int/s.jpg\",\"columns\":5,\"rows\":4,\"count\":18,\"width\":240,\"height\":135,\"interval\":0.65}");

QJsonObject withStoryboard(const QJsonValue& storyboard) {
    QJsonObject json = tidyVideo;
    json.insert("storyboard"_L1, storyboard);
    return json;
}

} // namespace

class CatalogueJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsATidyVideoWithoutARemark() {
        const auto video = videoFrom(tidyVideo);
        QVERIFY(video);
        QCOMPARE(said(video->notices.remarks), QStringList{});
        QCOMPARE(video->renditions.first().id.text(), u"r1"_s);
        QCOMPARE(video->captions.first().language, u"en"_s);
        QCOMPARE(video->duration.count(), 12480);
    }

    /// Whatever one field holds, the others are kept, and the remark names it.
    void keepsAVideoWithANote_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("remarks");
        const auto row = [](const char* name, const QString& field, const QJsonValue& value, const QStringList& remarks) {
            QTest::newRow(name) << field << value << remarks;
        };
        row("no title", u"title"_s, QJsonValue::Undefined, {u"missing title"_s});
        row("title is a number", u"title"_s, 7, {u"malformed title"_s, u"missing title"_s});
        row("no such day", u"recorded_on"_s, u"2026-02-30"_s, {u"malformed recorded_on"_s});
        row("time without a zone", u"published_at"_s, u"2026-02-12T08:40:00"_s, {u"malformed published_at"_s});
        row("duration without end", u"duration"_s, 1e18, {u"malformed duration"_s});
        row("duration below zero", u"duration"_s, -1, {u"malformed duration"_s});
        row("local thumbnail", u"thumbnail_url"_s, u"file:///etc/passwd"_s, {u"malformed thumbnail_url"_s});
        row("keywords of all sorts", u"keywords"_s, QJsonArray{u"a"_s, 1, QJsonValue::Null}, {u"left-out keywords"_s, u"left-out keywords"_s});
        row("title without end", u"title"_s, QString(1'000'000, u'x'), {u"cut title"_s});
        row("unknown role", u"renditions"_s, QJsonArray{QJsonObject{{u"id"_s, u"r"_s}, {u"role"_s, u"hologram"_s}, {u"file_name"_s, u"f"_s}}},
            {u"unknown-word renditions[0].role"_s});
        row("rendition without a file", u"renditions"_s, QJsonArray{QJsonObject{{u"id"_s, u"r"_s}, {u"role"_s, u"web"_s}}, 5},
            {u"left-out renditions"_s, u"missing renditions[0].file_name"_s, u"left-out renditions"_s});
        row("one rendition twice", u"renditions"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"r"_s}, {u"role"_s, u"web"_s}, {u"file_name"_s, u"f"_s}},
                       QJsonObject{{u"id"_s, u"r"_s}, {u"role"_s, u"web"_s}, {u"file_name"_s, u"g"_s}}},
            {u"left-out renditions"_s});
        row("renditions are no list", u"renditions"_s, u"none"_s, {u"malformed renditions"_s});
        row("null is as good as missing", u"meeting_id"_s, QJsonValue::Null, {});
        row("a field of tomorrow", u"smell"_s, u"roses"_s, {});
    }

    void keepsAVideoWithANote() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = tidyVideo;
        if (value.isUndefined()) json.remove(field);
        else json.insert(field, value);
        const auto video = videoFrom(json);
        QVERIFY(video);
        QTEST(said(video->notices.remarks), "remarks");
        QVERIFY(!video->title.isEmpty() && video->title.size() <= 64 * 1024);
        QCOMPARE(video->place, QString{});
        QVERIFY(video->notices.remarks.isEmpty() || video->notices.remarks.first().value.size() <= 80);
    }

    void aMeetingWithoutAnEndIsOfOneDay() {
        QCOMPARE(meetingFrom(parsed("{\"id\":\"m\",\"title\":\"T\",\"starts_on\":\"2026-02-12\"}"))->endsOn, (QDate{2026, 2, 12}));
        QCOMPARE(meetingFrom(parsed("{\"id\":\"m\",\"title\":\"T\",\"starts_on\":\"2026-02-12\",\"ends_on\":\"2026-02-13\"}"))->endsOn, (QDate{2026, 2, 13}));
    }

    void keepsMeetingsPhotosAndNewsWithANote() {
        const auto meeting =
            meetingFrom(parsed("{\"id\":\"m\",\"title\":\"T\",\"country\":\"Atlantis\",\"programme\":[{\"title\":\"P\",\"coverage\":\"hologram\"}, 3]}"));
        QVERIFY(meeting);
        QCOMPARE(said(meeting->notices.remarks), (QStringList{u"unknown-word country"_s, u"left-out programme"_s, u"unknown-word programme[0].coverage"_s}));
        QCOMPARE(meeting->country, u"Atlantis"_s);
        QCOMPARE(meeting->programme.size(), 1);
        const auto photo = photoFrom(parsed("{\"id\":\"p\",\"size\":-5,\"sha256\":\"zz\",\"caption\":null}"));
        QVERIFY(photo);
        QCOMPARE(said(photo->notices.remarks), (QStringList{u"malformed size"_s, u"malformed sha256"_s, u"missing file_name"_s}));
        QCOMPARE(photo->fileName, u"p.jpg"_s);
        const auto news = newsFrom(parsed("{\"id\":\"n\",\"title\":\"T\",\"photo_ids\":\"none\"}"));
        QVERIFY(news);
        QCOMPARE(said(news->notices.remarks), QStringList{u"malformed photo_ids"_s});
        QVERIFY(!videoFrom(parsed("{\"title\":\"nameless\"}")));
        QVERIFY(!photoFrom(parsed("{\"id\":\"../../accounts\"}")));
    }

    void comesBackAsItWasWritten() {
        const auto video = videoFrom(tidyVideo);
        QCOMPARE(jsonOf(*videoFrom(jsonOf(*video))), jsonOf(*video));
        const auto photo = photoFrom(parsed("{\"id\":\"p\",\"meeting_id\":\"m\",\"caption\":\"C\",\"taken_on\":\"2023-12-13\",\"published_on\":\"2023-12-12\","
                                            "\"width\":3,\"height\":2,\"size\":9,\"file_name\":\"231213-DIPB.JPG\","
                                            "\"url\":\"https://a.example/o\",\"preview_url\":\"https://a.example/"
                                            "p\",\"credit\":\"c\",\"updated_at\":\"2026-01-01T00:00:00Z\",\"etag\":\"e\"}"));
        QCOMPARE(jsonOf(*photoFrom(jsonOf(*photo))), jsonOf(*photo));
        QVERIFY(photo->notices.remarks.isEmpty());
        const auto news = newsFrom(parsed(
            "{\"id\":\"n\",\"published_on\":\"2023-12-12\",\"title\":\"T\",\"lead\":\"L\",\"article\":[\"A\"],\"meeting_id\":\"m\",\"photo_ids\":[\"p\"]}"));
        QCOMPARE(jsonOf(*newsFrom(jsonOf(*news))), jsonOf(*news));
    }

    void readsAPageWhateverItsItemsHold() {
        const auto page = readPage(
            Kind::Photo, "{\"items\":[{\"id\":\"a\",\"id\":\"b\"},7,{\"no\":\"id\"},{\"id\":\"c\",\"caption\":[\"x\"]}],\"next_cursor\":\"z\",\"total\":4}");
        QVERIFY(page);
        QCOMPARE(page->batch.photos.size(), 2);
        QCOMPARE(page->batch.photos.first().id.text(), u"b"_s); // a name twice: the last counts
        QCOMPARE(page->leftOut, 2);
        QCOMPARE(page->nextCursor, u"z"_s);
        const auto brief = readPage(Kind::Video, "{\"items\":[{\"id\":\"v\",\"title\":\"in short\"}],\"total\":1}");
        QCOMPARE(brief->incomplete.size(), 1);
    }

    void isNoPage_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("web page") << "<html>Sign in to the hotel</html>"_ba;
        QTest::newRow("cut") << "{\"items\":[{\"id\":\"a\""_ba;
        QTest::newRow("nested without end") << QByteArray(100'000, '[');
        QTest::newRow("items nested without end") << "{\"items\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        QTest::newRow("a list") << "[1,2]"_ba;
        QTest::newRow("items is no list") << "{\"items\":{\"id\":\"a\"}}"_ba;
        QTest::newRow("not UTF-8") << "{\"items\":[{\"id\":\"\xff\xfe\"}]}"_ba;
        QTest::newRow("a number that is none") << "{\"items\":[{\"id\":\"a\",\"size\":1e400}]}"_ba;
    }

    void isNoPage() {
        QFETCH(QByteArray, bytes);
        const auto page = readPage(Kind::Photo, bytes);
        // Numbers beyond all are the one thing here that Qt's reader takes; the item is there with a remark then.
        if (page) QVERIFY(bytes.contains("1e400") && page->batch.photos.first().size.bytes() == 0 && !page->batch.photos.first().notices.remarks.isEmpty());
        else QCOMPARE(page.error().fault, Portal::PortalFault::BadReply);
    }

    void readsAStoryboardAndWritesIt() {
        const auto video = videoFrom(withStoryboard(tidyStoryboard));
        QVERIFY(video);
        QCOMPARE(said(video->notices.remarks), QStringList{});
        const Storyboard& board = video->storyboard;
        QCOMPARE(board.picture, QUrl{u"https://media.example.int/s.jpg"_s});
        QCOMPARE(board.columns, 5);
        QCOMPARE(board.rows, 4);
        QCOMPARE(board.count, 18);
        QCOMPARE(board.frame, QSize(240, 135));
        QCOMPARE(board.interval.count(), 650);
        QCOMPARE(videoFrom(jsonOf(*video))->storyboard, board);
        QVERIFY(!jsonOf(*videoFrom(tidyVideo)).contains("storyboard"_L1));
    }

    void keepsAVideoWithoutAStoryboardThatCannotBe_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("remarks");
        const QString leftOut = u"left-out storyboard"_s;
        const auto row = [&](const char* name, const QString& field, const QJsonValue& value, const QStringList& more = {}) {
            QTest::newRow(name) << field << value << (more + QStringList{leftOut});
        };
        row("no columns", u"columns"_s, 0);
        row("fewer than no rows", u"rows"_s, -1, {u"malformed storyboard.rows"_s});
        row("more frames than places", u"count"_s, 21);
        row("no frames", u"count"_s, 0);
        row("frames without number", u"count"_s, 1e300, {u"malformed storyboard.count"_s});
        row("frames without end", u"count"_s, 1e15);
        row("columns without end", u"columns"_s, 2'000'000'000);
        row("words for a width", u"width"_s, u"wide"_s, {u"malformed storyboard.width"_s});
        row("no height", u"height"_s, QJsonValue::Undefined);
        row("a picture of gigabytes", u"width"_s, 900'000);
        row("no time between frames", u"interval"_s, 0);
        row("time that goes back", u"interval"_s, -2);
        row("longer than its video", u"interval"_s, 3600);
        row("a file", u"url"_s, u"file:///etc/passwd"_s, {u"malformed storyboard.url"_s});
        row("no picture", u"url"_s, QJsonValue::Null);
    }
    void keepsAVideoWithoutAStoryboardThatCannotBe() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QStringList, remarks);
        QJsonObject board = tidyStoryboard;
        if (value.isUndefined()) board.remove(field);
        else board.insert(field, value);
        const auto video = videoFrom(withStoryboard(board));
        QVERIFY(video);
        QVERIFY(video->storyboard.isEmpty());
        QStringList told = said(video->notices.remarks);
        remarks.sort();
        told.sort();
        QCOMPARE(told, remarks);
    }

    void aStoryboardThatIsNoObjectIsRemarked() {
        for (const QJsonValue& value : {QJsonValue{u"s.jpg"_s}, QJsonValue{QJsonArray{tidyStoryboard}}, QJsonValue{7}}) {
            const auto video = videoFrom(withStoryboard(value));
            QVERIFY(video && video->storyboard.isEmpty());
            QCOMPARE(said(video->notices.remarks), QStringList{u"malformed storyboard"_s});
        }
        QCOMPARE(said(videoFrom(withStoryboard(QJsonValue::Null))->notices.remarks), QStringList{});
    }

    void aRenditionMoreIsNoCorrection() {
        const Video before = *videoFrom(tidyVideo);
        Video after = before;
        after.thumbnail = QUrl{u"https://media.example.int/u.jpg"_s};
        Rendition more;
        more.id = RenditionId{u"r3"_s};
        after.renditions.append(more);
        after.storyboard = videoFrom(withStoryboard(tidyStoryboard))->storyboard; // comes later than the video
        QVERIFY(!isCorrection(before, after));
        after.renditions.first().size = ByteCount{1001};
        QVERIFY(isCorrection(before, after)); // other bytes under a known id
        after = before;
        after.renditions.removeLast();
        QVERIFY(isCorrection(before, after));
        after = before;
        after.usageTerms = u"Not before noon"_s;
        QVERIFY(isCorrection(before, after));
        after = before;
        after.shotList.first().text = u"Other cars"_s;
        QVERIFY(isCorrection(before, after));
    }
};

QTEST_GUILESS_MAIN(CatalogueJsonTest)
#include "cataloguejson_test.moc"
