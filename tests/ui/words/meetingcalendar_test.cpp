// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/meetingcalendar.h"

#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Catalogue::Meeting;

class MeetingCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_meeting = {};
        m_meeting.id = Catalogue::MeetingId{u"m1"_s};
        m_meeting.title = u"Ministers of Defence"_s;
        m_meeting.startsOn = QDate{2026, 2, 12};
        m_meeting.endsOn = QDate{2026, 2, 13};
        m_meeting.city = u"Brussels"_s;
        m_meeting.country = u"BE"_s;
        m_meeting.summary = u"What it is about"_s;
    }

    void anItemIsKnownAgainAfterItWasMoved() {
        m_meeting.programme = {item(u"Doorstep"_s, 7), item(u"Opening"_s, 9), item(u"Doorstep"_s, 17)};
        const auto before = calendarOf(m_meeting, m_portal).events;
        QCOMPARE(before.size(), 3);
        QVERIFY(before.at(0).uid != before.at(2).uid); // namesakes are two events
        QVERIFY(before.at(0).uid.endsWith(u"@media.example.int"));
        m_meeting.programme[1].startsAt = m_meeting.programme[1].startsAt.addSecs(3600);
        m_meeting.title = u"Another title"_s;
        const auto after = calendarOf(m_meeting, m_portal).events;
        for (int row = 0; row < 3; ++row) QCOMPARE(after.at(row).uid, before.at(row).uid);
        m_meeting.id = Catalogue::MeetingId{u"m2"_s};
        QVERIFY(calendarOf(m_meeting, m_portal).events.at(1).uid != before.at(1).uid);
    }

    void anItemSaysWhatAndWhere() {
        m_meeting.programme = {item(u"Working lunch"_s, 12)};
        m_meeting.programme[0].note = u"Closed to media"_s;
        m_meeting.programme[0].coverage = Catalogue::Coverage::None;
        const auto event = calendarOf(m_meeting, m_portal).events.constFirst();
        QCOMPARE(event.summary, u"Working lunch"_s);
        QCOMPARE(event.description, u"Closed to media\nMinisters of Defence\nNo coverage"_s);
        QCOMPARE(event.location, u"Brussels, Belgium"_s);
    }

    void withoutAProgrammeItIsTheDays() {
        const auto events = calendarOf(m_meeting, m_portal).events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.constFirst().firstDay, m_meeting.startsOn);
        QCOMPARE(events.constFirst().lastDay, m_meeting.endsOn);
        QVERIFY(!events.constFirst().startsAt.isValid());
        QCOMPARE(events.constFirst().summary, m_meeting.title);
    }

    void theFileNameIsSafe() {
        m_meeting.title = u"../NATO: “what”?"_s;
        QVERIFY(calendarFileName(m_meeting).startsWith(u"2026-02-12 "));
        QVERIFY(calendarFileName(m_meeting).endsWith(u".ics"));
        QVERIFY(!calendarFileName(m_meeting).contains(u'/'));
    }

private:
    static Catalogue::ProgrammeItem item(const QString& title, int hour) {
        Catalogue::ProgrammeItem made;
        made.title = title;
        made.startsAt = QDateTime{QDate{2026, 2, 12}, QTime{hour, 0}, QTimeZone::UTC};
        made.endsAt = made.startsAt.addSecs(1800);
        return made;
    }

    const QUrl m_portal{u"https://media.example.int/press"_s};
    Meeting m_meeting;
};

QTEST_GUILESS_MAIN(MeetingCalendarTest)
#include "meetingcalendar_test.moc"
