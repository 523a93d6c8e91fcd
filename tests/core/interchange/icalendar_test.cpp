// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/icalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes::Interchange;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int day, int hour, int minute) { return QDateTime{QDate{2026, 2, day}, QTime{hour, minute}, QTimeZone::UTC}; }

CalendarEvent entry(const QString& summary) {
    CalendarEvent made;
    made.uid = u"1@media.example.int"_s;
    made.startsAt = utc(12, 7, 0);
    made.endsAt = utc(12, 8, 10);
    made.summary = summary;
    made.changedAt = utc(11, 14, 32);
    return made;
}

QList<QByteArray> linesOf(const QByteArray& file) {
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < file.size();) {
        const qsizetype end = file.indexOf("\r\n", from);
        if (end < 0) return {};
        lines.append(file.sliced(from, end - from));
        from = end + 2;
    }
    return lines;
}

} // namespace

class ICalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Another program than ours says what is in the file.
    void anotherReaderFindsWhatWasWritten() {
        const QString hard = u"Semi;colon, comma, back\\slash, \"quotes\": Šefčovič ✓ 会议\nsecond line\n\nfourth"_s;
        CalendarEvent first = entry(hard);
        first.description = hard + u' ' + u"Ünïcödé ✓ "_s.repeated(60);
        first.location = u"Room 1; north, Brussels"_s;
        first.url = QUrl{u"https://media.example.int/meetings/1?a=b,c;d"_s};
        CalendarEvent days;
        days.uid = u"2@media.example.int"_s;
        days.firstDay = QDate{2026, 2, 12};
        days.lastDay = QDate{2026, 2, 13};
        days.summary = u"Two days"_s;
        const QJsonObject read = readBack({u"Ministers, of; Defence"_s, {first, days}});
        QCOMPARE(read["name"_L1].toString(), u"Ministers, of; Defence"_s);
        QCOMPARE(read["version"_L1].toString(), u"2.0"_s);
        const QJsonArray events = read["events"_L1].toArray();
        QCOMPARE(events.size(), 2);
        const QJsonObject one = events.at(0).toObject();
        QCOMPARE(one["UID"_L1].toString(), first.uid);
        QCOMPARE(one["SUMMARY"_L1].toString(), hard);
        QCOMPARE(one["DESCRIPTION"_L1].toString(), first.description);
        QCOMPARE(one["LOCATION"_L1].toString(), first.location);
        QCOMPARE(QUrl{one["URL"_L1].toString()}, first.url);
        QCOMPARE(one["DTSTART"_L1].toString(), u"2026-02-12T07:00:00+00:00"_s);
        QCOMPARE(one["DTEND"_L1].toString(), u"2026-02-12T08:10:00+00:00"_s);
        QCOMPARE(one["DTSTAMP"_L1].toString(), u"2026-02-11T14:32:00+00:00"_s);
        QVERIFY(one["errors"_L1].toArray().isEmpty());
        const QJsonObject two = events.at(1).toObject();
        QCOMPARE(two["DTSTART"_L1].toString(), u"2026-02-12"_s);
        QCOMPARE(two["DTEND"_L1].toString(), u"2026-02-14"_s); // the day after the last
    }

    void linesAreShortAndWholeCharacters() {
        for (int shift = 0; shift < 8; ++shift) {
            const QByteArray file = icalendar({u"x"_s, {entry(QString{shift, u'a'} + u"✓é会"_s.repeated(80))}});
            const auto lines = linesOf(file);
            QVERIFY(!lines.isEmpty());
            for (const QByteArray& line : lines) {
                QVERIFY2(line.size() <= 75, line.constData());
                QVERIFY(!line.contains('\r') && !line.contains('\n'));
                QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut
                QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            }
        }
    }

    // The other reader forgives what is not escaped; others do not.
    void whatSeparatesIsEscaped() { QVERIFY(icalendar({{}, {entry(u"a, b; c\\d: \"e\""_s)}}).contains("\r\nSUMMARY:a\\, b\\; c\\\\d: \"e\"\r\n")); }

    void timesAreUtcWhateverZoneTheyComeIn() {
        CalendarEvent made = entry(u"x"_s);
        made.startsAt = utc(12, 7, 0).toTimeZone(QTimeZone{"Asia/Tokyo"});
        QVERIFY(icalendar({{}, {made}}).contains("\r\nDTSTART:20260212T070000Z\r\n"));
    }

    void noTextBecomesALineOfItsOwn() {
        CalendarEvent made = entry(u"a\r\nEND:VEVENT\rX-EVIL:1\nY\x0bZ\u2028Q"_s);
        made.uid = u"1\r\nATTACH:http://evil.example"_s;
        const auto lines = linesOf(icalendar({u"n\nBEGIN:VALARM"_s, {made}}));
        QVERIFY(lines.contains("SUMMARY:a\\nEND:VEVENT\\nX-EVIL:1\\nYZ\\nQ"_ba));
        for (const QByteArray& line : lines) QVERIFY(!line.startsWith("ATTACH") && !line.startsWith("X-EVIL") && !line.startsWith("BEGIN:VALARM"));
        QCOMPARE(lines.count("END:VEVENT"_ba), 1);
    }

    void theSameCalendarGivesTheSameBytes() {
        const Calendar calendar{u"n"_s, {entry(u"x"_s)}};
        QCOMPARE(icalendar(calendar), icalendar(calendar));
    }

    void anEndThatIsNoneIsLeftOut() {
        CalendarEvent backwards = entry(u"x"_s);
        backwards.endsAt = backwards.startsAt.addSecs(-60);
        QVERIFY(!icalendar({{}, {backwards}}).contains("DTEND"));
        CalendarEvent timeless;
        timeless.uid = u"t"_s;
        QVERIFY(!icalendar({{}, {timeless}}).contains("VEVENT"));
    }

    void writesAFileOrSaysWhyNot() {
        const QTemporaryDir folder;
        const Calendar calendar{u"n"_s, {entry(u"x"_s)}};
        const QString path = folder.filePath(u"a.ics"_s);
        QVERIFY(writeCalendar(calendar, path));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), icalendar(calendar));
        const auto refused = writeCalendar(calendar, folder.filePath(u"no/such/folder/a.ics"_s));
        QVERIFY(!refused);
        QVERIFY(!refused.error().isEmpty());
    }

private:
    static QJsonObject readBack(const Calendar& calendar) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ics"_s);
        if (!writeCalendar(calendar, path)) return {};
        QProcess reader;
        reader.start(u"python3"_s, {QStringLiteral(RUSHES_SOURCE_DIR "/tests/core/interchange/read_calendar.py"), path});
        reader.waitForFinished();
        qInfo("%s", reader.readAllStandardError().constData());
        return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "icalendar_test.moc"
