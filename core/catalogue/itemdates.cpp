// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/itemdates.h"

#include <QRegularExpression>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr int longAfterDays = 60;

/// A file name that begins with a date, and the letter behind it that tells one assignment of the day from another.
const QRegularExpression& stemPattern() {
    static const QRegularExpression pattern{uR"(\A(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2})|(\d{2})(\d{2})(\d{2}))([A-Za-z]?)(?![A-Za-z0-9]))"_s};
    return pattern;
}

QDate dateOf(const QRegularExpressionMatch& match) {
    for (const int group : {1, 4, 7}) {
        if (!match.hasCaptured(group)) continue;
        const int year = match.capturedView(group).toInt();
        // Two digits: press photos with such names are younger than 1990.
        return {group == 7 ? year + (year >= 90 ? 1900 : 2000) : year, match.capturedView(group + 1).toInt(), match.capturedView(group + 2).toInt()};
    }
    return {};
}

} // namespace

QDate stemDate(QStringView fileName) { return dateOf(stemPattern().matchView(fileName)); }

QString stemRoot(QStringView fileName) {
    const QRegularExpressionMatch match = stemPattern().matchView(fileName);
    const QDate date = dateOf(match);
    return date.isValid() ? date.toString(u"yyMMdd"_s) + match.captured(10).toLower() : QString{};
}

QList<DateClash> disagreements(const ItemDates& dates) {
    QList<DateClash> found;
    const QDate ends = dates.eventEnds.isValid() ? dates.eventEnds : dates.event;
    if (dates.stem.isValid() && dates.event.isValid()) {
        if (dates.stem < dates.event || dates.stem > ends) found.append(DateClash::StemOutsideEvent);
    } else if (dates.stem.isValid() && dates.published.isValid() && dates.stem != dates.published) {
        found.append(DateClash::StemNotPublished);
    }
    if (dates.published.isValid() && dates.event.isValid()) {
        if (dates.published < dates.event) found.append(DateClash::PublishedBeforeEvent);
        else if (ends.daysTo(dates.published) > longAfterDays) found.append(DateClash::PublishedLongAfterEvent);
    }
    // A day on either side is a matter of time zones.
    if (dates.published.isValid() && dates.retrieved.isValid() && dates.retrieved.date().daysTo(dates.published) > 1)
        found.append(DateClash::PublishedAfterRetrieved);
    return found;
}

ItemDates datesOf(const Video& video, const Meeting* meeting) {
    ItemDates dates{.event = video.recordedOn, .eventEnds = {}, .published = video.publishedAt.date(), .stem = {}, .retrieved = video.notices.retrievedAt};
    if (!dates.event.isValid() && meeting) {
        dates.event = meeting->startsOn;
        dates.eventEnds = meeting->endsOn;
    }
    for (const Rendition& rendition : video.renditions) {
        if (dates.stem = stemDate(rendition.fileName); dates.stem.isValid()) break;
    }
    return dates;
}

ItemDates datesOf(const Photo& photo, const Meeting* meeting) {
    ItemDates dates{
        .event = photo.takenOn, .eventEnds = {}, .published = photo.publishedOn, .stem = stemDate(photo.fileName), .retrieved = photo.notices.retrievedAt};
    if (meeting) {
        dates.event = meeting->startsOn;
        dates.eventEnds = meeting->endsOn;
    }
    return dates;
}

ItemDates datesOf(const NewsEntry& news, const Meeting* meeting) {
    ItemDates dates{.event = {}, .eventEnds = {}, .published = news.publishedOn, .stem = {}, .retrieved = news.notices.retrievedAt};
    if (meeting) {
        dates.event = meeting->startsOn;
        dates.eventEnds = meeting->endsOn;
    }
    return dates;
}

} // namespace Rushes::Catalogue
