// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/onestory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Catalogue;

namespace {

Meeting meeting(const QString& id, const QString& title, QDate starts, QDate ends) {
    Meeting made;
    made.id = MeetingId{id};
    made.title = title;
    made.startsOn = starts;
    made.endsOn = ends;
    return made;
}

Photo photo(const QString& fileName, const QString& caption, QDate takenOn, const QString& meetingId = {}) {
    Photo made;
    made.id = PhotoId{fileName};
    made.fileName = fileName;
    made.caption = caption;
    made.takenOn = takenOn;
    made.meetingId = MeetingId{meetingId};
    return made;
}

NewsEntry news(const QString& title, const QString& lead, QDate publishedOn, const QString& meetingId = {}, const QStringList& photos = {}) {
    NewsEntry made;
    made.id = NewsId{title};
    made.title = title;
    made.lead = lead;
    made.publishedOn = publishedOn;
    made.meetingId = MeetingId{meetingId};
    for (const QString& id : photos) made.photoIds.append(PhotoId{id});
    return made;
}

const Meeting ministers = meeting(u"ministers"_s, u"Meeting of NATO Ministers of Defence"_s, {2024, 6, 13}, {2024, 6, 14});
const Meeting board = meeting(u"board"_s, u"Defence Industrial Production Board"_s, {2023, 12, 13}, {2023, 12, 13});
const Meeting moldova = meeting(u"moldova"_s, u"Meeting on defence cooperation"_s, {2023, 12, 5}, {2023, 12, 7});
const Meeting steadfast = meeting(u"steadfast"_s, u"Exercise Steadfast Noon announced"_s, {2023, 10, 13}, {2023, 10, 13});

/// "likely file-stem", or "-" for no link.
template <typename Item> QString said(const QList<Linked<Item>>& linked) {
    return linked.isEmpty() ? u"-"_s : word(linked.first().confidence) + u' ' + word(linked.first().sign);
}

} // namespace

class OneStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksPhotos_data() {
        QTest::addColumn<Meeting>("of");
        QTest::addColumn<Photo>("photo");
        QTest::addColumn<QString>("link");
        const QString session = u"Press conference by the NATO Secretary General - Meeting of NATO Ministers of Defence"_s;
        QTest::newRow("by its id") << ministers << photo(u"240614d-009.jpg"_s, session, {2024, 6, 14}, u"ministers"_s) << u"stated id"_s;
        QTest::newRow("of another meeting") << ministers << photo(u"240614d-009.jpg"_s, session, {2024, 6, 14}, u"board"_s) << u"-"_s;
        QTest::newRow("by day and words") << ministers << photo(u"240614d-010.jpg"_s, session, {2024, 6, 14}) << u"likely date-and-title"_s;
        QTest::newRow("upper case, its words") << board
                                               << photo(u"231213-DIPB.JPG"_s, u"Inaugural meeting of the Defence Industrial Production Board"_s, {2023, 12, 13})
                                               << u"likely date-and-title"_s;
        QTest::newRow("no caption, the day after, words in the name")
            << moldova << photo(u"231208-defence-cooperation.jpg"_s, {}, {2023, 12, 8}) << u"possible date-and-title"_s;
        QTest::newRow("no caption, a word of the name") << steadfast << photo(u"231013-steadfast.jpg"_s, {}, {2023, 10, 13}) << u"possible date-and-title"_s;
        QTest::newRow("no caption, that day alone") << ministers << photo(u"240614-x.jpg"_s, {}, {}) << u"possible date"_s;
        QTest::newRow("another caption that day") << ministers << photo(u"240614-x.jpg"_s, u"Visit of a school class"_s, {2024, 6, 14}) << u"-"_s;
        QTest::newRow("same words a year before") << ministers << photo(u"230615d-009.jpg"_s, session, {2023, 6, 15}) << u"-"_s;
        QTest::newRow("same words the week after") << ministers << photo(u"240620-x.jpg"_s, session, {2024, 6, 20}) << u"possible title"_s;
    }

    void linksPhotos() {
        QFETCH(Meeting, of);
        QFETCH(Photo, photo);
        QTEST(said(oneStory(of, {}, {photo}, {}).photos), "link");
    }

    void photosOfOneAssignmentFollowTheOneThatIsStated() {
        const Photo stated = photo(u"240614d-009.jpg"_s, {}, {2024, 6, 14}, u"ministers"_s);
        const Photo sister = photo(u"240614D-010.JPG"_s, u"The Secretary General leaves"_s, {2024, 6, 14});
        const Photo stranger = photo(u"240614e-001.jpg"_s, u"The Secretary General leaves"_s, {2024, 6, 14});
        const auto linked = oneStory(ministers, {}, {stranger, sister, stated}, {}).photos;
        QCOMPARE(linked.size(), 2);
        QCOMPARE(linked[0].item.id, stated.id); // surest first
        QCOMPARE(linked[1].item.id, sister.id);
        QCOMPARE(linked[1].sign, LinkSign::FileStem);
        QCOMPARE(linked[1].confidence, Confidence::Likely);
    }

    void photosOfAStatedEntryAreLikely() {
        const Photo loose = photo(u"231208-defence-cooperation.jpg"_s, {}, {2023, 12, 8});
        const auto story = oneStory(moldova, {}, {loose}, {news(u"Chisinau hosts talks"_s, {}, {2023, 12, 8}, u"moldova"_s, {loose.id.text()})});
        QCOMPARE(said(story.photos), u"likely id"_s);
        QCOMPARE(said(story.news), u"stated id"_s);
    }

    void linksNews_data() {
        QTest::addColumn<Meeting>("of");
        QTest::addColumn<NewsEntry>("entry");
        QTest::addColumn<QString>("link");
        QTest::newRow("title and day") << steadfast << news(u"Steadfast Noon begins on Monday"_s, u"The yearly nuclear exercise"_s, {2023, 10, 13})
                                       << u"likely date-and-title"_s;
        QTest::newRow("dated the day before") << board << news(u"A new board for defence production"_s, u"Industrial output is to rise"_s, {2023, 12, 12})
                                              << u"possible date-and-title"_s;
        QTest::newRow("the page of 27 November 2024") << ministers
                                                      << news(u"The second day of the ministerial begins"_s, u"Ministers of defence meet"_s, {2024, 11, 27})
                                                      << u"-"_s;
    }

    void linksNews() {
        QFETCH(Meeting, of);
        QFETCH(NewsEntry, entry);
        QTEST(said(oneStory(of, {}, {}, {entry}).news), "link");
    }

    void theProgrammeStatesAVideoThatNamesNoMeeting() {
        Meeting of = ministers;
        of.programme = {{{}, {}, u"Arrivals"_s, {}, Coverage::Published, VideoId{u"arrivals"_s}}};
        Video video;
        video.id = VideoId{u"arrivals"_s};
        video.title = u"Cars"_s;
        QCOMPARE(said(oneStory(of, {video}, {}, {}).videos), u"stated id"_s);
        video.meetingId = MeetingId{u"board"_s};
        QCOMPARE(said(oneStory(of, {video}, {}, {}).videos), u"-"_s); // two statements: the video's own counts
        Video loose;
        loose.title = u"Ministers of defence, round table"_s;
        loose.recordedOn = {2024, 6, 13};
        QCOMPARE(said(oneStory(of, {loose}, {}, {}).videos), u"likely date-and-title"_s);
    }

    void wordsCountWithoutCaseAccentsAndPlatitudes() {
        QCOMPARE(wordsInCommon(u"Šefčovič in Łódź", u"SEFCOVIC lodz"), 1.0);
        QCOMPARE(wordsInCommon(u"Meeting of NATO", u"Meeting of NATO"), 0.0);
        QCOMPARE(wordsInCommon(u"Defence ministers", u"defence of the coast"), 0.5);
        QCOMPARE(wordsInCommon(u"", u"anything"), 0.0);
    }
};

QTEST_GUILESS_MAIN(OneStoryTest)
#include "onestory_test.moc"
