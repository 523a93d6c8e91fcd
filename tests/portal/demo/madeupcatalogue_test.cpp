// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/madeupcatalogue.h"

#include "tests/portal/demo/recordingsink.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::PortalServer;
using Rushes::Tests::RecordingSink;

class MadeUpCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAsManyVideosAsAskedFor() {
        RecordingSink sink;
        madeUpCatalogue(1001, sink);
        QCOMPARE(sink.videos.size(), 1001);
        QCOMPARE(sink.meetings.size(), 51);
        QCOMPARE(sink.pressPhotos.size(), 5005);
        QCOMPARE(sink.news.size(), 11);
        QSet<QString> ids;
        for (const auto& video : sink.videos) ids.insert(video.id.text());
        QCOMPARE(ids.size(), 1001);
    }

    void everyVideoFollowsItsMeeting() {
        RecordingSink sink;
        madeUpCatalogue(100, sink);
        for (const auto& video : sink.videos) {
            const auto meeting = std::ranges::find(sink.meetings, video.meetingId, &Catalogue::Meeting::id);
            QVERIFY(meeting != sink.meetings.end());
            QCOMPARE(video.recordedOn, meeting->startsOn);
            QVERIFY(QTimeZone::isTimeZoneIdAvailable(meeting->timeZone));
        }
    }

    void aLargerOneBeginsWithTheSmallerOne() {
        RecordingSink small;
        RecordingSink large;
        madeUpCatalogue(30, small);
        madeUpCatalogue(300, large);
        for (qsizetype i = 0; i < small.videos.size(); ++i) {
            QCOMPARE(large.videos[i].id, small.videos[i].id);
            QCOMPARE(large.videos[i].title, small.videos[i].title);
            QCOMPARE(large.videos[i].duration, small.videos[i].duration);
        }
    }

    void comesInPieces() {
        RecordingSink whole;
        RecordingSink pieces;
        madeUpCatalogue(70, whole);
        for (int first = 0; first < 70; first += 35) madeUpCatalogue(first, first + 35, pieces); // not at the border of a meeting
        QCOMPARE(pieces.meetings.size(), whole.meetings.size());
        QCOMPARE(pieces.videos.last().meetingId, whole.videos.last().meetingId);
        QCOMPARE(pieces.videos[35].recordedOn, whole.videos[35].recordedOn);
        QCOMPARE(pieces.pressPhotos.last().photo.id, whole.pressPhotos.last().photo.id);
    }

    void noneIsEmpty() {
        RecordingSink sink;
        madeUpCatalogue(0, sink);
        QVERIFY(sink.meetings.isEmpty() && sink.videos.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MadeUpCatalogueTest)
#include "madeupcatalogue_test.moc"
