// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/meetingcalendar.h"

#include "core/base/safefilename.h"
#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace Rushes::Ui {
namespace {

using Catalogue::Meeting;
using Catalogue::ProgrammeItem;
using Interchange::CalendarEvent;

/// A portal's programme has no ids. Title and number among its namesakes stay when an item is moved, so the event moves with it.
QString uidOf(const Meeting& meeting, const QString& title, int namesake, const QUrl& portal) {
    const QByteArray names = (meeting.id.text() + QChar::LineFeed + title + QChar::LineFeed + QString::number(namesake)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().first(32)) + u'@' +
           (portal.host().isEmpty() ? QStringLiteral("rushes") : portal.host());
}

QString describe(const Meeting& meeting, const ProgrammeItem& item) {
    QStringList lines{item.note, meeting.title};
    if (item.coverage == Catalogue::Coverage::None) lines.append(QCoreApplication::translate("Rushes::Ui::Words", "No coverage"));
    lines.removeAll(QString{});
    return lines.join(QChar::LineFeed);
}

} // namespace

Interchange::Calendar calendarOf(const Meeting& meeting, const QUrl& portal) {
    Interchange::Calendar calendar{.name = meeting.title, .events = {}};
    const QString place = Words::place(meeting.city, meeting.country);
    QHash<QString, int> namesakes;
    for (const ProgrammeItem& item : meeting.programme) {
        CalendarEvent event;
        event.uid = uidOf(meeting, item.title, namesakes[item.title]++, portal);
        event.startsAt = item.startsAt;
        event.endsAt = item.endsAt;
        event.summary = item.title;
        event.description = describe(meeting, item);
        event.location = place;
        event.changedAt = meeting.updatedAt;
        calendar.events.append(event);
    }
    if (!calendar.events.isEmpty()) return calendar;
    CalendarEvent event;
    event.uid = uidOf(meeting, {}, 0, portal);
    event.firstDay = meeting.startsOn;
    event.lastDay = meeting.endsOn;
    event.summary = meeting.title;
    event.description = meeting.summary;
    event.location = place;
    event.changedAt = meeting.updatedAt;
    calendar.events.append(event);
    return calendar;
}

QString calendarFileName(const Meeting& meeting) {
    return SafeFileName::from(meeting.startsOn.toString(Qt::ISODate) + u' ' + meeting.title + QStringLiteral(".ics")).text();
}

} // namespace Rushes::Ui
