// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/custodian.h"
#include "app/workbench/handoff.h"

#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Workbench;
using namespace Qt::StringLiterals;

namespace {

Media::MediaFacts factsAt(qint64 rate, const QString& start, qint64 frames = 0) {
    Media::MediaFacts facts;
    facts.frameRate = Media::FrameRate::of(rate);
    facts.startTimecode = start;
    facts.frames = frames;
    return facts;
}

} // namespace

class HandOffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shotsBecomeRangesOfTheClip() {
        const auto ranges =
            rangesOf({{u"10:00:00:00"_s, u"10:00:04:00"_s, u"WS"_s, u"Cars arrive"_s}, {u"10:00:04:00"_s, u"10:00:05:12"_s, {}, u"Handshake"_s}},
                     factsAt(25, u"10:00:00:00"_s));
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(ranges.first().in, 0);
        QCOMPARE(ranges.first().out, 100);
        QCOMPARE(ranges.first().note, u"WS: Cars arrive"_s);
        QCOMPARE(ranges.last().in, 100);
        QCOMPARE(ranges.last().out, 137);
        QCOMPARE(ranges.last().note, u"Handshake"_s);
    }

    // 79: a clip that goes on past midnight.
    void goesAcrossMidnight() {
        const auto ranges =
            rangesOf({{u"23:59:59:00"_s, u"00:00:01:00"_s, {}, u"x"_s}, {u"00:00:01:00"_s, u"00:00:02:00"_s, {}, u"y"_s}}, factsAt(25, u"23:59:50:00"_s));
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(ranges.first().in, 225);
        QCOMPARE(ranges.first().out, 275);
        QCOMPARE(ranges.last().in, 275);
    }

    void leavesOutWhatDoesNotLieInTheClip() {
        const QList<Catalogue::Shot> shots{{u"10:00:00:25"_s, u"10:00:02:00"_s, {}, u"no such frame"_s},
                                           {u"10:00:03:00"_s, u"10:00:02:00"_s, {}, u"backwards"_s},
                                           {u"10:00:09:00"_s, u"10:00:20:00"_s, {}, u"cut at the end"_s},
                                           {u"10:00:30:00"_s, u"10:00:40:00"_s, {}, u"behind the end"_s},
                                           {u"soon"_s, u"later"_s, {}, u"no timecode"_s}};
        const auto ranges = rangesOf(shots, factsAt(25, u"10:00:00:00"_s, 250));
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.first().in, 225);
        QCOMPARE(ranges.first().out, 250);
        QVERIFY(rangesOf(shots, Media::MediaFacts{}).isEmpty());
    }

    void aClipWithoutTimecodeBeginsAtZero() {
        const auto ranges = rangesOf({{u"00:00:01:00"_s, u"00:00:02:00"_s, {}, {}}}, factsAt(50, {}));
        QCOMPARE(ranges.first().in, 50);
    }

    void allThatTheCatalogueSaysGoesAlong() {
        Downloads::Download download;
        download.path = u"/clips/a.mxf"_s;
        download.request = {.source = u"r-1"_s,
                            .portal = u"https://media.example.int"_s,
                            .title = u"Arrivals"_s,
                            .label = u"MXF"_s,
                            .fileName = u"../a.mxf"_s,
                            .videoId = u"v-1"_s,
                            .group = u"Council"_s};
        Catalogue::Video video;
        video.description = u"Doorsteps"_s;
        video.credit = u"© Union"_s;
        video.usageTerms = u"Free for media"_s;
        video.embargoUntil = QDateTime{QDate{2026, 3, 1}, QTime{6, 0}, QTimeZone::UTC};
        video.keywords = {u"council"_s};
        video.languages = {u"en"_s, u"fr"_s};
        Catalogue::Rendition rendition;
        rendition.label = u"MXF"_s;
        rendition.role = Catalogue::Role::Broadcast;
        rendition.fileName = u"2041_XDCAM50.mxf"_s;
        video.renditions = {rendition};
        Catalogue::Meeting meeting;
        meeting.city = u"Brussels"_s;
        meeting.country = u"BE"_s;
        Library::ImportRequest request = importRequestOf(download);
        addCatalogueFacts(request, video, meeting);
        QCOMPARE(request.description, video.description);
        QCOMPARE(request.credit, video.credit);
        QCOMPARE(request.usageTerms, video.usageTerms);
        QCOMPARE(request.place, u"Brussels"_s);
        QCOMPARE(request.country, u"BE"_s);
        QCOMPARE(request.portalFacts, (Library::PortalFacts{.fileName = u"2041_XDCAM50.mxf"_s,
                                                            .rendition = u"MXF"_s,
                                                            .role = u"broadcast"_s,
                                                            .embargoUntil = video.embargoUntil,
                                                            .languages = video.languages,
                                                            .keywords = video.keywords}));
    }

    // I6: what is written beside the files may go anywhere.
    void theSourceIsToldWithoutSecrets() {
        QCOMPARE(publicSource({.source = u"r-1"_s, .portal = u"https://media.example.int/"_s}), u"https://media.example.int/v1/renditions/r-1/media"_s);
        QCOMPARE(publicSource({.source = u"photos/p-1"_s, .portal = u"https://media.example.int"_s}), u"https://media.example.int/v1/photos/p-1/original"_s);
        QCOMPARE(publicSource({.source = u"https://joe:S3CR3T-CANARY@host.example/a.mxf?sig=S3CR3T-CANARY#S3CR3T-CANARY"_s}), u"https://host.example/a.mxf"_s);
    }
};

QTEST_GUILESS_MAIN(HandOffTest)
#include "handoff_test.moc"
