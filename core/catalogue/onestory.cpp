// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/onestory.h"

#include "core/base/searchtext.h"
#include "core/catalogue/itemdates.h"

#include <QSet>

#include <algorithm>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearDays = 1;      ///< a page is often dated the day before or after
constexpr int farDays = 7;
constexpr double alike = 0.5;    ///< half of the words
constexpr double hardlyAlike = 0.25;

struct Found {
    Confidence confidence;
    LinkSign sign;
};

QSet<QString> tellingWords(QStringView text) {
    // What stands in every second title of such a portal tells nothing of which event it is.
    static const QSet<QString> common{u"and"_s,     u"the"_s,   u"with"_s,         u"for"_s,       u"from"_s,    u"meeting"_s,          u"meetings"_s,
                                      u"meets"_s,   u"nato"_s,  u"headquarters"_s, u"secretary"_s, u"general"_s, u"secretarygeneral"_s, u"brussels"_s,
                                      u"belgium"_s, u"press"_s, u"conference"_s,   u"opening"_s};
    QString plain = searchText(text);
    for (QChar& letter : plain) {
        if (!letter.isLetterOrNumber()) letter = u' ';
    }
    QSet<QString> telling;
    for (const QString& one : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (one.size() > 2 && !common.contains(one)) telling.insert(one);
    }
    return telling;
}

/// Days between a date and the days of a meeting; 0 within them. Nothing where a date is not known.
std::optional<qint64> distance(const Meeting& meeting, QDate date) {
    if (!date.isValid() || !meeting.startsOn.isValid()) return std::nullopt;
    const QDate ends = meeting.endsOn.isValid() ? meeting.endsOn : meeting.startsOn;
    if (date < meeting.startsOn) return date.daysTo(meeting.startsOn);
    return date > ends ? ends.daysTo(date) : 0;
}

/// Judged by the nearest of the dates and by the title.
std::optional<Found> byDateAndTitle(const Meeting& meeting, const QList<QDate>& dates, QStringView text) {
    std::optional<qint64> nearest;
    for (const QDate date : dates) {
        const auto days = distance(meeting, date);
        if (days && (!nearest || *days < *nearest)) nearest = days;
    }
    if (!nearest || *nearest > farDays) return std::nullopt;
    const double common = wordsInCommon(meeting.title, text);
    if (*nearest == 0 && common >= alike) return Found{Confidence::Likely, LinkSign::DateAndTitle};
    if (*nearest <= nearDays && common >= hardlyAlike) return Found{Confidence::Possible, LinkSign::DateAndTitle};
    if (common >= alike) return Found{Confidence::Possible, LinkSign::TitleOnly};
    return std::nullopt;
}

template <typename Item> void sortBySureness(QList<Linked<Item>>& items) { std::ranges::stable_sort(items, {}, &Linked<Item>::confidence); }

template <typename Item> void take(QList<Linked<Item>>& items, const Item& item, std::optional<Found> found) {
    if (found) items.append({item, found->confidence, found->sign});
}

constexpr Found statedById{Confidence::Stated, LinkSign::Id};

std::optional<Found> relation(const Meeting& meeting, const Video& video) {
    if (!video.meetingId.isEmpty() && video.meetingId != meeting.id) return std::nullopt;
    const bool inProgramme = std::ranges::any_of(meeting.programme, [&](const ProgrammeItem& item) { return item.videoId == video.id; });
    if (inProgramme || !video.meetingId.isEmpty()) return statedById;
    return byDateAndTitle(meeting, {video.recordedOn, datesOf(video).stem}, video.title + u' ' + video.place);
}

std::optional<Found> relation(const Meeting& meeting, const NewsEntry& news) {
    if (!news.meetingId.isEmpty()) return news.meetingId == meeting.id ? std::optional{statedById} : std::nullopt;
    return byDateAndTitle(meeting, {news.publishedOn}, news.title + u' ' + news.lead);
}

std::optional<Found> relation(const Meeting& meeting, const Photo& photo, const QSet<QString>& roots, const QSet<PhotoId>& ofNews) {
    if (!photo.meetingId.isEmpty()) return photo.meetingId == meeting.id ? std::optional{statedById} : std::nullopt;
    // Not stated of the meeting itself, but of an entry that is: one step further.
    if (ofNews.contains(photo.id)) return Found{Confidence::Likely, LinkSign::Id};
    if (roots.contains(stemRoot(photo.fileName))) return Found{Confidence::Likely, LinkSign::FileStem};
    const QDate stem = stemDate(photo.fileName);
    if (auto found = byDateAndTitle(meeting, {photo.takenOn, stem}, photo.caption.isEmpty() ? QStringView{photo.fileName} : QStringView{photo.caption}))
        return found;
    if (photo.caption.isEmpty() && stem.isValid() && distance(meeting, stem) == 0) return Found{Confidence::Possible, LinkSign::DateOnly};
    return std::nullopt;
}

} // namespace

double wordsInCommon(QStringView text, QStringView other) {
    const QSet<QString> wanted = tellingWords(text);
    if (wanted.isEmpty()) return 0;
    const QSet<QString> given = tellingWords(other);
    return static_cast<double>(std::ranges::count_if(wanted, [&](const QString& one) { return given.contains(one); })) / static_cast<double>(wanted.size());
}

Story oneStory(const Meeting& meeting, const QList<Video>& videos, const QList<Photo>& photos, const QList<NewsEntry>& news) {
    Story story;
    for (const Video& video : videos) take(story.videos, video, relation(meeting, video));
    for (const NewsEntry& entry : news) take(story.news, entry, relation(meeting, entry));
    QSet<PhotoId> ofNews;
    for (const Linked<NewsEntry>& entry : std::as_const(story.news)) {
        if (entry.confidence == Confidence::Stated) ofNews.unite(QSet<PhotoId>{entry.item.photoIds.begin(), entry.item.photoIds.end()});
    }
    QSet<QString> roots;
    for (const Photo& photo : photos) {
        if (photo.meetingId == meeting.id) roots.insert(stemRoot(photo.fileName));
    }
    roots.remove(QString{});
    for (const Photo& photo : photos) take(story.photos, photo, relation(meeting, photo, roots, ofNews));
    sortBySureness(story.videos);
    sortBySureness(story.photos);
    sortBySureness(story.news);
    return story;
}

QString word(Confidence confidence) {
    switch (confidence) {
    case Confidence::Stated: return u"stated"_s;
    case Confidence::Likely: return u"likely"_s;
    case Confidence::Possible: return u"possible"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(LinkSign sign) {
    switch (sign) {
    case LinkSign::Id: return u"id"_s;
    case LinkSign::FileStem: return u"file-stem"_s;
    case LinkSign::DateAndTitle: return u"date-and-title"_s;
    case LinkSign::DateOnly: return u"date"_s;
    case LinkSign::TitleOnly: return u"title"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Catalogue
