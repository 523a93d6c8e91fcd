// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/catalogue/agendamodel.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using namespace std::chrono_literals;
using Catalogue::Coverage;
using Catalogue::Meeting;
using Catalogue::MeetingId;
using Catalogue::ProgrammeItem;
using Catalogue::VideoId;
using Downloads::DownloadState;
using Tests::utc;

namespace {

ProgrammeItem item(const QDateTime& from, const QDateTime& to, const QString& title, Coverage coverage = Coverage::Published, const QString& video = {}) {
    return {from, to, title, {}, coverage, VideoId{video}};
}

Meeting meetingWith(const QList<ProgrammeItem>& programme, const QByteArray& zone = "Europe/Brussels") {
    Meeting made = Tests::meeting(QStringLiteral("m"), QStringLiteral("Ministers"), QDate{2026, 2, 12});
    made.timeZone = zone;
    made.programme = programme;
    return made;
}

} // namespace

class AgendaModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsStillToComeCanBeArmed() {
        const auto planned = item(utc(2026, 2, 12, 8), {}, u"Press conference"_s, Coverage::Planned);
        const auto announced = item(utc(2026, 2, 12, 9), {}, u"Doorstep"_s, Coverage::Published, u"v"_s);
        const auto closed = item(utc(2026, 2, 12, 10), {}, u"Lunch"_s, Coverage::None);
        const Meeting meeting = meetingWith({planned, announced, closed});
        Catalogue::Video withoutFile;
        withoutFile.id = VideoId{u"v"_s};
        m_model.setMeeting(meeting, {withoutFile});
        const auto state = [this](int row) { return m_model.index(row).data(AgendaModel::StateTextRole).toString(); };
        QCOMPARE(state(0), u"Not published yet"_s);
        QCOMPARE(state(1), u"No file yet"_s);
        QCOMPARE(m_model.actionAt(m_model.index(0)), VideoAction::Arm);
        QCOMPARE(m_model.actionAt(m_model.index(1)), VideoAction::Arm);
        QCOMPARE(m_model.actionAt(m_model.index(2)), VideoAction::Nothing);

        QSignalSpy armed{&m_armed, &ArmedStates::armRequested};
        QSignalSpy disarmed{&m_armed, &ArmedStates::disarmRequested};
        m_armed.toggle(meeting, m_model.programmeItemAt(m_model.index(0)));
        QCOMPARE(armed.count(), 1);
        QCOMPARE(armed[0][0].value<Catalogue::Armed>().itemTitle, u"Press conference"_s);
        QSignalSpy changed{&m_model, &AgendaModel::dataChanged};
        m_armed.setArmed({armed[0][0].value<Catalogue::Armed>()});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(state(0), u"Will be queued"_s);
        QCOMPARE(m_model.index(0).data(AgendaModel::StateIconRole).toString(), u"bellon"_s);
        QCOMPARE(m_model.actionAt(m_model.index(0)), VideoAction::Disarm);
        QCOMPARE(state(1), u"No file yet"_s);
        // The portal has put the title right since.
        Meeting renamed = meeting;
        renamed.programme[0].title = u"Press conference by the Secretary General"_s;
        m_model.setMeeting(renamed, {withoutFile});
        QCOMPARE(state(0), u"Will be queued"_s);
        m_armed.toggle(renamed, m_model.programmeItemAt(m_model.index(0)));
        QCOMPARE(disarmed.count(), 1);
        QCOMPARE(disarmed[0][0].value<Catalogue::ArmedId>(), armed[0][0].value<Catalogue::Armed>().id);
    }

    void withTheWholeMeetingItsItemsAreWaitedFor() {
        const Meeting meeting = meetingWith({item(utc(2026, 2, 12, 8), {}, u"Press conference"_s, Coverage::Planned)});
        m_model.setMeeting(meeting, {});
        m_armed.setArmed({Catalogue::armedFor(meeting)});
        QVERIFY(m_armed.isArmed(meeting.id));
        QVERIFY(!m_armed.isArmed(MeetingId{u"another"_s}));
        QCOMPARE(m_model.index(0).data(AgendaModel::StateTextRole).toString(), u"Will be queued"_s);
        QCOMPARE(m_model.actionAt(m_model.index(0)), VideoAction::Nothing);
        m_armed.setArmed({});
    }

    void showsTimesInTheMeetingsOwnZone_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("zoneText");
        QTest::newRow("winter") << QByteArray{"Europe/Brussels"} << utc(2026, 2, 12, 7) << u"08:00"_s << u"times in Brussels (UTC+1)"_s;
        QTest::newRow("summer") << QByteArray{"Europe/Brussels"} << utc(2026, 7, 1, 7) << u"09:00"_s << u"times in Brussels (UTC+2)"_s;
        QTest::newRow("west") << QByteArray{"America/St_Johns"} << utc(2026, 2, 12, 12) << u"08:30"_s << u"times in Brussels (UTC−3:30)"_s;
        QTest::newRow("unknown") << QByteArray{"Mars/Olympus"} << utc(2026, 2, 12, 7) << u"07:00"_s << u"times in UTC"_s;
    }

    void showsTimesInTheMeetingsOwnZone() {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDateTime, start);
        m_model.setMeeting(meetingWith({item(start, start.addSecs(600), u"Arrivals"_s)}, zone), {});
        QTEST(m_model.index(0).data(AgendaModel::StartRole).toString(), "shown");
        QTEST(m_model.zoneText(), "zoneText");
    }

    void namesBothOffsetsWhereTheClocksChangeDuringTheMeeting() {
        m_model.setMeeting(meetingWith({item(utc(2026, 3, 28, 8), utc(2026, 3, 28, 9), u"Eve"_s), item(utc(2026, 3, 29, 8), utc(2026, 3, 29, 9), u"Day"_s)}),
                           {});
        QCOMPARE(m_model.zoneText(), u"times in Brussels (UTC+1, then UTC+2)"_s);
        QCOMPARE(m_model.index(1).data(AgendaModel::StartRole).toString(), u"09:00"_s);
        QCOMPARE(m_model.index(3).data(AgendaModel::StartRole).toString(), u"10:00"_s);
    }

    void headsTheDaysOfAMeetingOfSeveralDays() {
        // 23:30 UTC is the next day in Brussels.
        m_model.setMeeting(meetingWith({item(utc(2026, 2, 12, 8), {}, u"First"_s), item(utc(2026, 2, 12, 23, 30), {}, u"Late"_s)}), {});
        QCOMPARE(m_model.rowCount(), 4);
        QVERIFY(m_model.index(2).data(AgendaModel::IsDayRole).toBool());
        QCOMPARE(m_model.index(2).data().toString(), u"Friday 13 February 2026"_s);
        QCOMPARE(m_model.daysText(), u"12–13 Feb 2026"_s);
        QCOMPARE(m_model.index(3).data(AgendaModel::EndRole).toString(), QString{});
    }

    void joinsEachItemWithWhatTheQueueSays() {
        Downloads::Download fetching = Tests::download(u"1"_s, DownloadState::Fetching, u"v1"_s);
        fetching.received = ByteCount{966'000'000};
        fetching.bytesPerSecond = 21'500'000;
        Downloads::Download queued = Tests::download(u"2"_s, DownloadState::Queued, u"v2"_s);
        queued.position = 4;
        Downloads::Download retrying = Tests::download(u"3"_s, DownloadState::Queued, u"v3"_s);
        retrying.retryAt = m_clock.now().addSecs(12);
        m_states.setDownloads({fetching, queued, retrying});
        m_states.setLibrary({{VideoId{u"v4"_s}, {u"/media/v4.mxf"_s, true}}});

        QList<ProgrammeItem> programme;
        QList<Catalogue::Video> videos;
        for (int number = 1; number <= 5; ++number) {
            const QString id = QStringLiteral("v%1").arg(number);
            programme.append(item(utc(2026, 2, 12, 6 + number), utc(2026, 2, 12, 7 + number), id, Coverage::Published, id));
            videos.append(Tests::video(id, u"m"_s, id));
        }
        programme.append(item(utc(2026, 2, 12, 13), {}, u"Lunch"_s, Coverage::None));
        programme.append(item(utc(2026, 2, 12, 14), {}, u"Closing"_s, Coverage::Planned));
        m_model.setMeeting(meetingWith(programme), videos);

        const auto textOf = [this](int row) { return m_model.index(row).data(AgendaModel::StateTextRole).toString(); };
        QCOMPARE(textOf(0), u"42\u00a0%"_s);
        QCOMPARE(m_model.index(0).data(AgendaModel::TimeLeftRole).toString(), u"1\u00a0min 2\u00a0s left"_s);
        QCOMPARE(textOf(1), u"Queued, 4th"_s);
        QCOMPARE(textOf(2), u"Retry in 12\u00a0s"_s);
        QCOMPARE(textOf(3), u"Verified"_s);
        QCOMPARE(textOf(4), u"Not queued"_s);
        QCOMPARE(textOf(5), u"No coverage"_s);
        QCOMPARE(textOf(6), u"Not published yet"_s);
        QCOMPARE(m_model.index(4).data(AgendaModel::ActionRole).toInt(), static_cast<int>(VideoAction::Queue));
        QCOMPARE(m_model.index(6).data(AgendaModel::ActionRole).toInt(), static_cast<int>(VideoAction::Arm));

        QSignalSpy changes{&m_model, &QAbstractItemModel::dataChanged};
        m_clock.advance(5s);
        QCOMPARE(textOf(2), u"Retry in 7\u00a0s"_s);
        QCOMPARE(changes.count(), 5); // once a second, that row alone
        QCOMPARE(changes.last().at(0).toModelIndex().row(), 2);
    }

    void tellsAScreenReaderOneSentence() {
        const Meeting meeting = meetingWith({item(utc(2026, 2, 12, 7), utc(2026, 2, 12, 8, 10), u"Arrivals"_s, Coverage::Published, u"v9"_s)});
        m_model.setMeeting(meeting, {Tests::video(u"v9"_s, u"m"_s, u"Arrivals"_s)});
        QCOMPARE(m_model.index(0).data(Qt::AccessibleTextRole).toString(), u"08:00 to 09:10, Arrivals, 24\u00a0min 18\u00a0s, Not queued, 10.8\u00a0GB"_s);
    }

private:
    Tests::ManualClock m_clock;
    Tests::SceneSource m_source;
    PictureLoader m_pictures{m_source};
    DownloadStates m_states{m_clock};
    ArmedStates m_armed;
    AgendaModel m_model{m_states, m_armed, m_pictures};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QTEST_MAIN(AgendaModelTest)
#include "agendamodel_test.moc"
