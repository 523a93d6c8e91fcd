// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/sampledata.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/meetingmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Catalogue::Meeting;
using Catalogue::MeetingId;
using Tests::meeting;

namespace {

QList<Meeting> fourMeetings() {
    return {meeting(u"a"_s, u"Ministers"_s, {2026, 2, 12}), meeting(u"b"_s, u"Contact group"_s, {2026, 2, 11}),
            meeting(u"c"_s, u"Summit"_s, {2025, 6, 24}, {2025, 6, 25}), meeting(u"d"_s, u"Logistics"_s, {2024, 5, 21}, {2024, 5, 22})};
}

} // namespace

class MeetingModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsMeetingsByTheYearInWhichTheyBegin() {
        MeetingModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setMeetings(fourMeetings());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data().toString(), u"2026"_s);
        QCOMPARE(first.data(MeetingModel::CountRole).toInt(), 2);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"2026, 2 meetings"_s);
        QVERIFY(!first.flags().testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.index(0, 0, first).data().toString(), u"Ministers"_s);
        QCOMPARE(model.index(0, 0, model.index(1, 0)).data(MeetingModel::DatesRole).toString(), u"24–25 Jun 2025"_s);
    }

    void marksTheMeetingsThatAreArmed() {
        MeetingModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setMeetings(fourMeetings());
        ArmedStates armed;
        model.follow(armed);
        const QModelIndex whole = model.indexOf(MeetingId{u"a"_s}), part = model.indexOf(MeetingId{u"c"_s}), none = model.indexOf(MeetingId{u"b"_s});
        QCOMPARE(whole.data(MeetingModel::ArmedTextRole).toString(), QString{});
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        Catalogue::ProgrammeItem first, second;
        first.startsAt = Tests::utc(2025, 6, 24, 8);
        second.startsAt = Tests::utc(2025, 6, 24, 9);
        const Meeting summit = meeting(u"c"_s, u"Summit"_s, {2025, 6, 24});
        QList<Catalogue::Armed> wanted{Catalogue::armedFor(fourMeetings().first()), Catalogue::armedFor(summit, &first)};
        wanted[0].id = Catalogue::ArmedId{u"1"_s};
        wanted[1].id = Catalogue::ArmedId{u"2"_s};
        armed.setArmed(wanted);
        QCOMPARE(changes.count(), 3); // each year's meetings
        QVERIFY(changes.first().at(2).value<QList<int>>().contains(int{Qt::AccessibleTextRole}));
        const QString all = u"What it publishes from now on is queued by itself"_s;
        QCOMPARE(whole.data(MeetingModel::ArmedTextRole).toString(), all);
        QVERIFY(whole.data(Qt::ToolTipRole).toString().contains(all));
        QVERIFY2(whole.data(Qt::AccessibleTextRole).toString().endsWith(all), qPrintable(whole.data(Qt::AccessibleTextRole).toString()));
        QCOMPARE(part.data(MeetingModel::ArmedTextRole).toString(), u"1 item of its programme is queued by itself once it is published"_s);
        QCOMPARE(none.data(MeetingModel::ArmedTextRole).toString(), QString{});

        wanted.append(Catalogue::armedFor(summit, &second));
        wanted[2].id = Catalogue::ArmedId{u"3"_s};
        armed.setArmed(wanted);
        QCOMPARE(part.data(MeetingModel::ArmedTextRole).toString(), u"2 items of its programme are queued by themselves once they are published"_s);
        armed.setArmed({});
        QCOMPARE(whole.data(MeetingModel::ArmedTextRole).toString(), QString{});
    }

    void keepsTheSelectionWhenMeetingsComeAndGo() {
        MeetingModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setMeetings(fourMeetings());
        QItemSelectionModel selection{&model};
        selection.setCurrentIndex(model.indexOf(MeetingId{u"c"_s}), QItemSelectionModel::SelectCurrent);
        QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

        QList<Meeting> next = fourMeetings();
        next.removeFirst();
        next.removeLast();
        next.append(meeting(u"e"_s, u"Advisers"_s, {2027, 1, 7}));
        next.append(meeting(u"f"_s, u"Board"_s, {2025, 12, 1}));
        model.setMeetings(next);

        QCOMPARE(resets.count(), 0);
        QCOMPARE(selection.currentIndex(), model.indexOf(MeetingId{u"c"_s}));
        QCOMPARE(selection.currentIndex().row(), 1); // behind the later one of its year
        QCOMPARE(model.meetingCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"2027"_s);
    }

    void saysHowMuchIsHere() {
        MeetingModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        QList<Meeting> meetings = fourMeetings();
        for (const auto& [place, videos] : {std::pair{0, 12}, std::pair{1, 5}, std::pair{2, 14}}) meetings[place].videoCount = videos;
        model.setMeetings(meetings);
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        model.setProgress({{MeetingId{u"a"_s}, {1, 4}}, {MeetingId{u"b"_s}, {5, 0}}, {MeetingId{u"c"_s}, {6, 0}}});
        QCOMPARE(changes.count(), 3);
        const auto textOf = [&](const QString& id) { return model.indexOf(MeetingId{id}).data(MeetingModel::LocalTextRole).toString(); };
        QCOMPARE(textOf(u"a"_s), u"1 of 12"_s);
        QCOMPARE(textOf(u"b"_s), u"all local"_s);
        QCOMPARE(textOf(u"c"_s), u"6 local"_s);
        QCOMPARE(textOf(u"d"_s), QString{});
    }

    void tellsAScreenReaderOneSentence() {
        MeetingModel model;
        Meeting ministers = meeting(u"a"_s, u"Ministers"_s, {2026, 2, 12});
        ministers.videoCount = 12;
        model.setMeetings({ministers});
        QCOMPARE(model.firstMeeting().data(Qt::AccessibleTextRole).toString(), u"Ministers, Brussels, Belgium, 12 Feb 2026, 12 videos"_s);
    }

    void showsMarkupInATitleLiterally() {
        MeetingModel model;
        model.setMeetings({meeting(u"a"_s, u"<img src=\"/etc/x.png\">"_s, {2026, 2, 12})});
        QVERIFY(!model.firstMeeting().data(Qt::ToolTipRole).toString().contains(u"<img"));
    }
};

QTEST_GUILESS_MAIN(MeetingModelTest)
#include "meetingmodel_test.moc"
