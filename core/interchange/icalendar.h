// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <expected>

namespace Rushes::Interchange {

/// One entry of a calendar. Texts are plain; any of the optional ones may be empty.
struct CalendarEvent {
    QString uid;        ///< the same for the same event each time, so that a second import replaces the first
    QDateTime startsAt; ///< invalid for an event of whole days
    QDateTime endsAt;   ///< invalid where it is not known, or with whole days
    QDate firstDay;     ///< with whole days
    QDate lastDay;      ///< with whole days; included
    QString summary;
    QString description;
    QString location;
    QUrl url;
    QDateTime changedAt; ///< when what is said here was last changed
};

struct Calendar {
    QString name;
    QList<CalendarEvent> events;
};

/// The calendar as an iCalendar file (RFC 5545): UTF-8, CRLF, lines of at most 75 octets, times in UTC. The same calendar gives the same bytes.
/// An event without a time and without a day is left out.
[[nodiscard]] QByteArray icalendar(const Calendar& calendar);
/// Writes it to a file, whole or not at all; the system's words where that fails.
[[nodiscard]] std::expected<void, QString> writeCalendar(const Calendar& calendar, const QString& path);

} // namespace Rushes::Interchange
