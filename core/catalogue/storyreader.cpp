// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/storyreader.h"

#include "core/catalogue/cataloguerow.h"

namespace Rushes::Catalogue {
namespace {

using Storage::StorageError;
using Storage::StorageResult;

constexpr int nearDays = 3;
constexpr qsizetype mostNear = 400;

/// What has been read so far; shared by the steps of one reading.
struct Reading {
    Meeting meeting;
    QList<Video> videos;
    QList<Photo> photos;
    QList<NewsEntry> news;
    std::optional<StorageError> error;
};
using SharedReading = std::shared_ptr<Reading>;

/// Of places in the order of days, those about the meeting.
QList<qint64> nearOnes(const QList<qint64>& rows, const Meeting& meeting) {
    CatalogueRow first;
    first.day = meeting.startsOn.addDays(-nearDays);
    CatalogueRow behind;
    behind.day = (meeting.endsOn.isValid() ? meeting.endsOn : meeting.startsOn).addDays(nearDays + 1);
    QList<qint64> near;
    for (const qint64 row : rows) {
        if (row >= first.base() && row < behind.base() && near.size() < mostNear) near.append(row);
    }
    return near;
}

template <typename Item> void take(const SharedReading& reading, QList<Item> Reading::* list, const StorageResult<QList<Item>>& items) {
    if (!items) {
        reading->error = items.error();
        return;
    }
    QList<Item>& into = *reading.*list;
    QSet<decltype(Item::id)> known;
    for (const Item& item : std::as_const(into)) known.insert(item.id);
    for (const Item& item : *items) {
        if (!item.id.isEmpty() && !known.contains(item.id)) into.append(item);
    }
}

/// The items that name the meeting, and those about its days.
template <typename Item, typename Filter, typename Whole, typename Listed>
QFuture<void> gather(CatalogueCache& cache, const SharedReading& reading, QList<Item> Reading::* list, Whole whole, Listed listed) {
    Filter ofMeeting;
    ofMeeting.meetingId = reading->meeting.id;
    Filter ofYear;
    ofYear.year = reading->meeting.startsOn.year();
    return (cache.*whole)(ofMeeting, Sort{})
        .then(&cache,
              [&cache, reading, list, ofYear](const StorageResult<QList<Item>>& items) {
                  take(reading, list, items);
                  return cache.rows(ofYear);
              })
        .unwrap()
        .then(&cache, [&cache, reading, listed](
                          const StorageResult<QList<qint64>>& rows) { return (cache.*listed)(nearOnes(rows.value_or(QList<qint64>{}), reading->meeting)); })
        .unwrap()
        .then(&cache, [reading, list](const StorageResult<QList<Item>>& items) { take(reading, list, items); });
}

} // namespace

CatalogueCache::Answer<std::optional<MeetingStory>> readStory(CatalogueCache& cache, const MeetingId& id) {
    using Answer = StorageResult<std::optional<MeetingStory>>;
    return cache.meeting(id)
        .then(&cache,
              [&cache](const StorageResult<std::optional<Meeting>>& meeting) -> QFuture<Answer> {
                  if (!meeting) return readyFuture(Answer{std::unexpected{meeting.error()}});
                  if (!*meeting) return readyFuture(Answer{std::nullopt});
                  const auto reading = std::make_shared<Reading>();
                  reading->meeting = **meeting;
                  return gather<Video, VideoFilter>(cache, reading, &Reading::videos, &CatalogueCache::videos, &CatalogueCache::videosAt)
                      .then(&cache,
                            [&cache, reading] {
                                return gather<Photo, PhotoFilter>(cache, reading, &Reading::photos, &CatalogueCache::photos, &CatalogueCache::photosAt);
                            })
                      .unwrap()
                      .then(&cache,
                            [&cache, reading] {
                                return gather<NewsEntry, NewsFilter>(cache, reading, &Reading::news, &CatalogueCache::news, &CatalogueCache::newsAt);
                            })
                      .unwrap()
                      .then(&cache, [reading]() -> Answer {
                          if (reading->error) return std::unexpected{*reading->error};
                          return MeetingStory{reading->meeting, oneStory(reading->meeting, reading->videos, reading->photos, reading->news)};
                      });
              })
        .unwrap();
}

} // namespace Rushes::Catalogue
