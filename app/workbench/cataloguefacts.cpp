// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/cataloguefacts.h"

#include "app/workbench/handoff.h"
#include "app/workbench/portaldesks.h"
#include "core/base/errand.h"

namespace Rushes::Workbench {

namespace {

template <typename Item> using Found = Storage::StorageResult<std::optional<Item>>;

/// Adds what an item says and its meeting.
template <typename Item> QFuture<ToldFacts> withMeeting(Catalogue::CatalogueCache& catalogue, const ToldFacts& told, const Found<Item>& found,
                                                        QObject* context) {
    if (!found || !*found) return readyFuture(told);
    return catalogue.meeting((*found)->meetingId).then(context, [told, item = **found](const Found<Catalogue::Meeting>& meeting) {
        ToldFacts all = told;
        addCatalogueFacts(all.request, item, meeting.value_or(std::nullopt));
        if constexpr (std::is_same_v<Item, Catalogue::Video>) {
            all.shots = item.shotList;
            all.captions = item.captions;
            all.duration = item.duration;
        }
        return all;
    });
}

} // namespace

QFuture<ToldFacts> askCatalogue(PortalDesks& portals, const Downloads::Download& download, QObject* context) {
    const ToldFacts told{.request = importRequestOf(download)};
    const Library::ImportRequest& request = told.request;
    const bool isItem = !request.videoId.isEmpty() || !request.photoId.isEmpty();
    PortalDesk* portal = isItem && !request.portal.isEmpty() ? portals.desk(request.portal) : nullptr;
    if (portal == nullptr) return readyFuture(told);
    Catalogue::CatalogueCache& catalogue = portal->catalogue();
    if (request.photoId.isEmpty())
        return catalogue.video(Catalogue::VideoId{request.videoId})
            .then(context, [=, &catalogue](const Found<Catalogue::Video>& found) { return withMeeting(catalogue, told, found, context); })
            .unwrap();
    return catalogue.photo(Catalogue::PhotoId{request.photoId})
        .then(context, [=, &catalogue](const Found<Catalogue::Photo>& found) { return withMeeting(catalogue, told, found, context); })
        .unwrap();
}

} // namespace Rushes::Workbench
