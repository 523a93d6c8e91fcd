// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/icalendar.h"

#include <QSaveFile>
#include <QTimeZone>

namespace Rushes::Interchange {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 75; ///< octets without the line's end (RFC 5545, 3.1)

bool isInsideCharacter(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

/// A content line, folded where no character is cut.
void appendLine(QByteArray& file, const QByteArray& line) {
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        while (end > from && isInsideCharacter(line.at(end))) --end;
        file += line.sliced(from, end - from) + "\r\n ";
        from = end;
        room = longestLine - 1; // the space before the rest counts
    }
    file += line.sliced(from) + "\r\n";
}

/// A value of type TEXT (RFC 5545, 3.3.11). Control characters other than line breaks and tabs have no place in it.
QByteArray escaped(const QString& text) {
    QString safe;
    safe.reserve(text.size());
    const QString plain = QString{text}.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (const QChar letter : plain) {
        if (letter == u'\n' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator) safe += "\\n"_L1;
        else if (letter == u'\\' || letter == u';' || letter == u',') safe += QString{u'\\'} + letter;
        else if (letter == u'\t' || letter.category() != QChar::Other_Control) safe += letter;
    }
    return safe.toUtf8();
}

QByteArray utc(const QDateTime& at) { return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(); }
QByteArray day(const QDate& date) { return date.toString(u"yyyyMMdd"_s).toLatin1(); }

void appendText(QByteArray& file, const QByteArray& name, const QString& text) {
    if (!text.isEmpty()) appendLine(file, name + ':' + escaped(text));
}

void appendTimes(QByteArray& file, const CalendarEvent& event) {
    if (event.startsAt.isValid()) {
        appendLine(file, "DTSTART:" + utc(event.startsAt));
        if (event.endsAt.isValid() && event.endsAt > event.startsAt) appendLine(file, "DTEND:" + utc(event.endsAt));
        return;
    }
    appendLine(file, "DTSTART;VALUE=DATE:" + day(event.firstDay));
    // The end is the day after the last.
    if (event.lastDay.isValid() && event.lastDay >= event.firstDay) appendLine(file, "DTEND;VALUE=DATE:" + day(event.lastDay.addDays(1)));
}

void appendEvent(QByteArray& file, const CalendarEvent& event) {
    // DTSTAMP is asked for by the standard; without the time of a change any lasting one will do.
    const QDateTime changed = event.changedAt.isValid() ? event.changedAt : QDateTime{QDate{1970, 1, 1}, QTime{0, 0}, QTimeZone::UTC};
    appendLine(file, "BEGIN:VEVENT");
    appendText(file, "UID", event.uid);
    appendLine(file, "DTSTAMP:" + utc(changed));
    if (event.changedAt.isValid()) appendLine(file, "LAST-MODIFIED:" + utc(changed));
    appendTimes(file, event);
    appendText(file, "SUMMARY", event.summary);
    appendText(file, "DESCRIPTION", event.description);
    appendText(file, "LOCATION", event.location);
    if (event.url.isValid() && !event.url.isEmpty()) appendLine(file, "URL:" + event.url.toEncoded());
    appendLine(file, "END:VEVENT");
}

} // namespace

QByteArray icalendar(const Calendar& calendar) {
    QByteArray file;
    appendLine(file, "BEGIN:VCALENDAR");
    appendLine(file, "VERSION:2.0");
    appendLine(file, "PRODID:-//Rushes//Rushes " RUSHES_VERSION "//EN");
    appendLine(file, "CALSCALE:GREGORIAN");
    appendText(file, "NAME", calendar.name);         // RFC 7986
    appendText(file, "X-WR-CALNAME", calendar.name); // what calendars read that are older than it
    for (const CalendarEvent& event : calendar.events) {
        if (event.startsAt.isValid() || event.firstDay.isValid()) appendEvent(file, event);
    }
    appendLine(file, "END:VCALENDAR");
    return file;
}

std::expected<void, QString> writeCalendar(const Calendar& calendar, const QString& path) {
    const QByteArray bytes = icalendar(calendar);
    QSaveFile file{path};
    // commit() does not tell of a short write, so what was written is compared.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return std::unexpected{file.errorString()};
    return {};
}

} // namespace Rushes::Interchange
