// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/demodatareader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::PortalServer;
using Catalogue::Coverage;
using Catalogue::Role;

namespace {

QByteArray builtIn() {
    QFile file{u":/demo/catalogue.json"_s};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// The built-in catalogue after a change at a place such as {"videos", 3, "title"}.
QJsonValue changed(const QJsonValue& value, QVariantList place, const QJsonValue& to) {
    if (place.isEmpty()) return to;
    const QVariant step = place.takeFirst();
    if (step.typeId() == QMetaType::Int) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = changed(array[step.toInt()], place, to);
        return array;
    }
    QJsonObject object = value.toObject();
    const QString key = step.toString();
    if (place.isEmpty() && to.isUndefined()) object.remove(key);
    else object[key] = changed(object[key], place, to);
    return object;
}

} // namespace

class DemoDataReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto data = readDemoData(builtIn());
        if (!data) QFAIL(qPrintable(data.error()));
        m_data = *data;
    }

    void holdsTheMeetingsNewestFirst() {
        QCOMPARE(m_data.meetings.size(), 14);
        QVERIFY(std::ranges::is_sorted(m_data.meetings, std::ranges::greater{}, [](const DemoMeeting& each) { return each.meeting.startsOn; }));
        const Catalogue::Meeting& newest = m_data.meetings.first().meeting;
        QCOMPARE(newest.startsOn, QDate(2026, 2, 12));
        QCOMPARE(newest.programme.size(), 8);
        QCOMPARE(newest.programme.first().startsAt, QDateTime(QDate(2026, 2, 12), QTime(7, 0), QTimeZone::UTC));
        QVERIFY(std::ranges::any_of(newest.programme, [](const auto& item) { return item.coverage == Coverage::None; }));
        QCOMPARE(newest.programme.last().coverage, Coverage::Planned);
    }

    void everyProgrammeIsInOrderAndWithinItsMeeting() {
        for (const DemoMeeting& each : m_data.meetings) {
            const auto& programme = each.meeting.programme;
            QVERIFY2(std::ranges::is_sorted(programme, {}, &Catalogue::ProgrammeItem::startsAt), qPrintable(each.meeting.id.text()));
            for (const auto& item : programme) {
                const QDate day = item.startsAt.toTimeZone(QTimeZone{each.meeting.timeZone}).date();
                QVERIFY2(day >= each.meeting.startsOn && day <= each.meeting.endsOn, qPrintable(item.title));
            }
        }
    }

    void everyVideoIsInTheProgrammeOfItsMeeting() {
        for (const DemoVideo& each : m_data.videos) {
            const auto meeting = std::ranges::find(m_data.meetings, each.video.meetingId, [](const DemoMeeting& m) { return m.meeting.id; });
            QVERIFY(meeting != m_data.meetings.end());
            QVERIFY2(std::ranges::contains(meeting->meeting.programme, each.video.id, &Catalogue::ProgrammeItem::videoId), qPrintable(each.video.id.text()));
        }
    }

    void videosLastEightToTwelveSecondsAndStartAtTen() {
        QVERIFY(m_data.videos.size() >= 16);
        for (const DemoVideo& each : m_data.videos) {
            QVERIFY2(each.video.duration >= std::chrono::milliseconds{8000} && each.video.duration <= std::chrono::milliseconds{12000},
                     qPrintable(each.video.id.text()));
            QCOMPARE(each.startTimecode(), each.rate.canDrop() ? u"10:00:00;00"_s : u"10:00:00:00"_s);
        }
    }

    void everySceneExists() {
        const auto exists = [](const QString& scene) { return QFile::exists(u":/demo/scenes/%1.jpg"_s.arg(scene)); };
        for (const DemoMeeting& each : m_data.meetings) QVERIFY2(exists(each.heroScene), qPrintable(each.heroScene));
        for (const DemoVideo& each : m_data.videos) {
            QVERIFY2(exists(each.scene), qPrintable(each.scene));
            for (const DemoShot& shot : each.shots) QVERIFY2(exists(shot.scene), qPrintable(shot.scene));
        }
        for (const DemoPhoto& each : m_data.photos) QVERIFY2(exists(each.scene), qPrintable(each.scene));
    }

    void hasTwoMezzaninesAndOneDropFrameVideo() {
        QCOMPARE(std::ranges::count_if(m_data.videos, [](const DemoVideo& each) { return each.roles.contains(Role::Mezzanine); }), 2);
        QCOMPARE(std::ranges::count_if(m_data.videos, [](const DemoVideo& each) { return each.rate.canDrop(); }), 1);
        for (const DemoVideo& each : m_data.videos)
            QVERIFY(each.roles.contains(Role::Broadcast) && each.roles.contains(Role::Web) && each.roles.contains(Role::Proxy));
    }

    /// The pages that the demo was made after are not tidy, and the demo keeps that.
    void keepsWhatIsUntidyInThePressPhotosAndNews() {
        QCOMPARE(m_data.photos.size(), 27);
        const auto photo = [this](const QString& fileName) {
            return std::ranges::find(m_data.photos, fileName, [](const DemoPhoto& each) { return each.photo.fileName; })->photo;
        };
        QCOMPARE(photo(u"231213-DIPB.JPG"_s).publishedOn, QDate(2023, 12, 12));
        QCOMPARE(photo(u"240614d-009.jpg"_s).takenOn, QDate(2024, 6, 14));
        QVERIFY(photo(u"240523-logistics-com.jpg"_s).caption.isEmpty());
        QVERIFY(photo(u"231208-defence-cooperation.jpg"_s).meetingId.isEmpty());
        QCOMPARE(m_data.news.size(), 13);
        QCOMPARE(m_data.news.first().publishedOn, QDate(2026, 2, 12));
        const auto page = std::ranges::find(m_data.news, QDate(2024, 11, 27), &Catalogue::NewsEntry::publishedOn);
        QVERIFY(page != m_data.news.end() && page->meetingId.isEmpty());
    }

    void aShortenedVideoEndsWhereItsShotListEnds() {
        const DemoVideo& video = m_data.videos.first();
        const DemoVideo shortened = video.shortened(110);
        QCOMPARE(shortened.frames(), 110);
        QCOMPARE(shortened.video.duration, std::chrono::milliseconds{4400});
        QCOMPARE(shortened.video.shotList.size(), 2);
        QCOMPARE(shortened.video.shotList.last().timecodeOut, u"10:00:04:10"_s);
        QCOMPARE(video.shortened(100'000).frames(), video.frames());
    }

    void refusesADefectInWords_data() {
        QTest::addColumn<QVariantList>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QVariantList& place, const QJsonValue& value, const char* words) {
            QTest::newRow(name) << place << value << QString::fromLatin1(words);
        };
        row("missing title", {u"videos"_s, 3, u"title"_s}, QJsonValue::Undefined, "videos[3].title: is not a text");
        row("wrong type", {u"meetings"_s, 0, u"summary"_s}, 7, "meetings[0].summary: is not a text");
        row("no such day", {u"meetings"_s, 0, u"starts_on"_s}, u"2026-02-30"_s, "meetings[0].starts_on: is not a date");
        row("ends first", {u"meetings"_s, 0, u"ends_on"_s}, u"2026-02-11"_s, "meetings[0].ends_on: ends before it starts");
        row("local time", {u"meetings"_s, 0, u"programme"_s, 0, u"starts_at"_s}, u"2026-02-12T08:00:00"_s,
            "meetings[0].programme[0].starts_at: is not a time in UTC");
        row("unknown zone", {u"meetings"_s, 0, u"time_zone"_s}, u"Europe/Atlantis"_s, "meetings[0].time_zone: ");
        row("coverage", {u"meetings"_s, 0, u"programme"_s, 0, u"coverage"_s}, u"some"_s, "meetings[0].programme[0].coverage: \"some\"");
        row("published without a video", {u"meetings"_s, 0, u"programme"_s, 0, u"video_id"_s}, QJsonValue::Undefined, "meetings[0].programme[0].video_id: ");
        row("no such video", {u"meetings"_s, 0, u"programme"_s, 0, u"video_id"_s}, u"lost"_s, "video_id: there is no video \"lost\"");
        row("no such meeting", {u"videos"_s, 1, u"meeting_id"_s}, u"lost"_s, "meeting_id: there is no meeting \"lost\"");
        row("id twice", {u"videos"_s, 1, u"id"_s}, u"ministers-2026-02"_s, "id: \"ministers-2026-02\" is used twice");
        row("file twice", {u"videos"_s, 1, u"file_stem"_s}, u"2026-02-12_Brussels_Arrivals"_s, "file_stem: ");
        row("frame 25 at 25", {u"videos"_s, 0, u"shot_list"_s, 0, u"timecode_out"_s}, u"10:00:03:25"_s, "videos[0].shot_list[0].timecode_out: does not exist");
        row("gap", {u"videos"_s, 0, u"shot_list"_s, 1, u"timecode_in"_s}, u"10:00:04:01"_s, "videos[0].shot_list[1].timecode_in: does not follow");
        row("backwards", {u"videos"_s, 0, u"shot_list"_s, 0, u"timecode_out"_s}, u"10:00:00:00"_s, "videos[0].shot_list[0].timecode_out: is not after");
        row("shot size", {u"videos"_s, 0, u"shot_list"_s, 0, u"shot_size"_s}, u"XL"_s, "videos[0].shot_list[0].shot_size: \"XL\"");
        row("focus outside", {u"videos"_s, 0, u"shot_list"_s, 1, u"focus"_s}, QJsonArray{0.5, 1.2}, "videos[0].shot_list[1].focus: ");
        row("rendition", {u"videos"_s, 0, u"renditions"_s}, QJsonArray{u"film"_s}, "videos[0].renditions: \"film\"");
        row("published before recorded", {u"videos"_s, 0, u"published_at"_s}, u"2026-02-11T09:00:00Z"_s, "videos[0].published_at: ");
    }

    void refusesADefectInWords() {
        QFETCH(QVariantList, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, words);
        const QJsonValue whole = QJsonDocument::fromJson(builtIn()).object();
        const auto data = readDemoData(QJsonDocument{changed(whole, place, value).toObject()}.toJson());
        QVERIFY(!data);
        QVERIFY2(data.error().startsWith(words), qPrintable(data.error()));
    }

    void refusesWhatIsNoJson() {
        const auto data = readDemoData("{\"meetings\": [}"_ba);
        QVERIFY(!data);
        QVERIFY2(data.error().startsWith(u"byte "_s), qPrintable(data.error()));
    }

private:
    DemoData m_data;
};

QTEST_GUILESS_MAIN(DemoDataReaderTest)
#include "demodatareader_test.moc"
