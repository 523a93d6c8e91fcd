// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Catalogue;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const char* json) { return QJsonDocument::fromJson(json).object(); }

QJsonObject with(QJsonObject object, const QString& key, const QJsonValue& value) {
    object.insert(key, value);
    return object;
}

const QJsonObject plainMeeting{{u"id"_s, u"9007199254740993"_s}, {u"title"_s, u"Ministers"_s}, {u"starts_on"_s, u"2026-02-12"_s}};
const QJsonObject plainVideo{{u"id"_s, u"v1"_s}, {u"title"_s, u"Arrivals"_s}, {u"duration"_s, 12.48}};
const QJsonObject plainRendition{{u"id"_s, u"r1"_s}, {u"file_name"_s, u"a.mxf"_s}, {u"size"_s, 9007199254740991.0}, {u"role"_s, u"broadcast"_s}};

/// Values that a field of another type may be given by a portal that has gone wrong.
const QList<std::pair<const char*, QJsonValue>> strangers{{"a number", 9007199254740993.0}, {"a truth", true}, {"a list", QJsonArray{1}}, {"an object", QJsonObject{{u"id"_s, u"1"_s}}}};

} // namespace

class CatalogueJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsStayTexts() {
        QCOMPARE(meetingFrom(plainMeeting)->id.text(), u"9007199254740993"_s);
        QVERIFY(!meetingFrom(objectOf(R"({"id":9007199254740993,"title":"Ministers"})")));
    }

    void aMeetingWithAFieldOfAnotherTypeIsLeftOut_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        for (const char* key : {"id", "title", "city", "starts_on", "hero_photo_url", "updated_at", "summary"}) {
            for (const auto& [name, value] : strangers) QTest::addRow("%s is %s", key, name) << QString::fromLatin1(key) << value;
        }
        QTest::newRow("a count beyond what an int holds") << u"video_count"_s << QJsonValue{4294967297.0};
        QTest::newRow("a count below none") << u"photo_count"_s << QJsonValue{-1};
        QTest::newRow("half a video") << u"video_count"_s << QJsonValue{0.5};
        QTest::newRow("a programme that is a text") << u"programme"_s << QJsonValue{u"later"_s};
        QTest::newRow("a programme of numbers") << u"programme"_s << QJsonValue{QJsonArray{1, 2}};
        QTest::newRow("an article of lists") << u"article"_s << QJsonValue{QJsonArray{QJsonArray{}}};
        QTest::newRow("a day that is none") << u"starts_on"_s << QJsonValue{u"2026-13-40"_s};
    }
    void aMeetingWithAFieldOfAnotherTypeIsLeftOut() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto meeting = meetingFrom(with(plainMeeting, key, value));
        QVERIFY(!meeting);
        QCOMPARE(meeting.error().fault, Portal::PortalFault::BadReply);
        QVERIFY(meeting.error().detail.contains(key));
    }

    void aVideoWithAFieldOfAnotherTypeIsLeftOut_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        for (const char* key : {"id", "title", "meeting_id", "recorded_on", "published_at", "thumbnail_url", "embargo_until"}) {
            for (const auto& [name, value] : strangers) QTest::addRow("%s is %s", key, name) << QString::fromLatin1(key) << value;
        }
        QTest::newRow("longer than a life") << u"duration"_s << QJsonValue{1e300};
        QTest::newRow("shorter than nothing") << u"duration"_s << QJsonValue{-1};
        QTest::newRow("a duration that is a text") << u"duration"_s << QJsonValue{u"12"_s};
        QTest::newRow("keywords that are numbers") << u"keywords"_s << QJsonValue{QJsonArray{1}};
        QTest::newRow("renditions that are texts") << u"renditions"_s << QJsonValue{QJsonArray{u"r1"_s}};
    }
    void aVideoWithAFieldOfAnotherTypeIsLeftOut() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto video = videoFrom(with(plainVideo, key, value));
        QVERIFY(!video);
        QCOMPARE(video.error().fault, Portal::PortalFault::BadReply);
    }

    void aRenditionThatCannotBeReadDoesNotTakeTheVideoWithIt_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("an id that is a number") << u"id"_s << QJsonValue{7};
        QTest::newRow("a size of 2^53+1") << u"size"_s << objectOf(R"({"n":9007199254740993})").value("n"_L1);
        QTest::newRow("a size beyond all files") << u"size"_s << QJsonValue{1e300};
        QTest::newRow("a size below none") << u"size"_s << QJsonValue{-1};
        QTest::newRow("a width beyond what an int holds") << u"width"_s << QJsonValue{1e10};
        QTest::newRow("no file name") << u"file_name"_s << QJsonValue{};
    }
    void aRenditionThatCannotBeReadDoesNotTakeTheVideoWithIt() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto video = videoFrom(with(plainVideo, u"renditions"_s, QJsonArray{with(plainRendition, key, value), plainRendition}));
        QVERIFY(video);
        QCOMPARE(video->renditions.size(), 1);
        QCOMPARE(video->renditions.first().id.text(), u"r1"_s);
        QCOMPARE(video->renditions.first().size, ByteCount{9007199254740991});
    }
};

QTEST_GUILESS_MAIN(CatalogueJsonTest)
#include "cataloguejson_test.moc"
