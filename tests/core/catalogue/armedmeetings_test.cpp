// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/armedmeetings.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Catalogue;
using namespace Rushes::Tests;

namespace {

const QUrl portal{u"https://media.example.int"_s};

QDateTime at(int hour) { return QDateTime{QDate{2026, 2, 12}, QTime{hour, 0}, QTimeZone::UTC}; }

Meeting meeting() {
    Meeting made;
    made.id = MeetingId{u"m"_s};
    made.title = u"Ministers"_s;
    made.startsOn = made.endsOn = at(0).date();
    made.programme = {{at(9), at(10), u"Arrivals"_s, {}, Coverage::Planned, {}}, {at(11), at(12), u"Press conference"_s, {}, Coverage::Planned, {}}};
    return made;
}

Video video(const QString& id, bool withFile = true) {
    Video made;
    made.id = VideoId{id};
    made.meetingId = MeetingId{u"m"_s};
    made.title = id;
    made.recordedOn = at(0).date();
    Rendition rendition;
    rendition.id = RenditionId{id + u"-r"_s};
    rendition.fileName = u"f.mxf"_s;
    if (withFile) made.renditions.append(rendition);
    return made;
}

template <typename T> T waitFor(QFuture<T> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000)) qFatal("no answer came");
    return future.result();
}

} // namespace

class ArmedMeetingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<CatalogueCache>(m_folder->path(), portal);
        start();
    }
    void cleanup() {
        m_armed.reset();
        m_cache.reset();
    }

    void aMeetingGivesWhatIsPublishedAfterwards() {
        store({meeting()}, {video(u"before"_s), video(u"announced"_s, false)});
        QVERIFY(waitFor(m_armed->arm(armedFor(meeting()))));
        QCOMPARE(due(), QStringList{});
        store({}, {video(u"announced"_s), video(u"new"_s)});
        QCOMPARE(due(), (QStringList{u"announced"_s, u"new"_s}));
        QCOMPARE(due(), (QStringList{u"announced"_s, u"new"_s})); // until it is acknowledged
    }

    void whatWasNotAcknowledgedComesAgainAfterARestart() {
        store({meeting()}, {});
        QVERIFY(waitFor(m_armed->arm(armedFor(meeting()))));
        store({}, {video(u"one"_s), video(u"two"_s)});
        QCOMPARE(due(), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(waitFor(m_armed->acknowledge(armedFor(meeting()).id, VideoId{u"one"_s})));
        start();
        QCOMPARE(due(), QStringList{u"two"_s});
        QVERIFY(waitFor(m_armed->acknowledge(armedFor(meeting()).id, VideoId{u"two"_s})));
        start();
        QCOMPARE(due(), QStringList{});
        QCOMPARE(waitFor(m_armed->armed())->size(), 1);
    }

    void anItemGivesItsOwnVideoAlone() {
        Meeting of = meeting();
        store({of}, {video(u"other"_s)});
        QVERIFY(waitFor(m_armed->arm(armedFor(of, &of.programme[1]))));
        QCOMPARE(waitFor(m_armed->armed())->first().itemTitle, u"Press conference"_s);
        QCOMPARE(due(), QStringList{});
        of.programme[0].videoId = VideoId{u"other"_s};
        of.programme[1].title = u"Press conference by the Secretary General"_s; // put right since
        of.programme[1].videoId = VideoId{u"press"_s};
        store({of}, {video(u"press"_s, false)});
        QCOMPARE(due(), QStringList{}); // published without a file
        store({}, {video(u"press"_s)});
        QCOMPARE(due(), QStringList{u"press"_s});
    }

    void nothingComesForWhatIsWithdrawnOrDisarmed() {
        store({meeting()}, {});
        QVERIFY(waitFor(m_armed->arm(armedFor(meeting()))));
        store({}, {video(u"gone"_s)});
        QVERIFY(waitFor(m_cache->apply({.withdrawn = {{Kind::Video, u"gone"_s}}}, m_clock.now())));
        QCOMPARE(due(), QStringList{});
        QVERIFY(waitFor(m_armed->disarm(armedFor(meeting()).id)));
        store({}, {video(u"late"_s)});
        QCOMPARE(due(), QStringList{});
        QVERIFY(waitFor(m_armed->armed())->isEmpty());
    }

    void tellsWhatIsArmedAndNoLonger() {
        QSignalSpy changed{m_armed.get(), &ArmedMeetings::changed};
        QVERIFY(waitFor(m_armed->arm(armedFor(meeting()))));
        QCOMPARE(changed.count(), 1);
        QVERIFY(waitFor(m_armed->disarm(armedFor(meeting()).id)));
        QCOMPARE(changed.count(), 2);
    }

    void portalsAreKeptApart() {
        QVERIFY(waitFor(m_armed->arm(armedFor(meeting()))));
        ArmedMeetings other{m_folder->filePath(u"armed.sqlite"_s), QUrl{u"https://other.example"_s}, *m_cache, m_clock};
        QVERIFY(waitFor(other.armed())->isEmpty());
    }

private:
    void start() {
        m_armed.reset();
        m_armed = std::make_unique<ArmedMeetings>(m_folder->filePath(u"armed.sqlite"_s), portal, *m_cache, m_clock);
    }
    void store(const QList<Meeting>& meetings, const QList<Video>& videos) {
        QVERIFY(waitFor(m_cache->apply({.meetings = meetings, .videos = videos}, m_clock.now())));
    }
    QStringList due() {
        QStringList ids;
        const auto found = waitFor(m_armed->due());
        if (!found) qFatal("the armed meetings cannot be read");
        for (const auto& [armed, video] : *found) ids.append(video.id.text());
        ids.sort();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueCache> m_cache;
    ManualClock m_clock;
    std::unique_ptr<ArmedMeetings> m_armed;
};

QTEST_GUILESS_MAIN(ArmedMeetingsTest)
#include "armedmeetings_test.moc"
