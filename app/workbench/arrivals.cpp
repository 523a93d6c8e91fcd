// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/arrivals.h"

#include "app/workbench/ingestrequest.h"
#include "app/workbench/portaldesks.h"
#include "core/base/logging.h"
#include "core/downloads/downloadqueue.h"

namespace Rushes::Workbench {

namespace {

Library::ImportRequest importRequestOf(const Downloads::Download& download) {
    Library::ImportRequest request;
    request.path = download.path;
    request.sha256 = download.digest;
    request.verified = download.assurance == Downloads::Assurance::Verified;
    request.title = download.request.title;
    request.meeting = download.request.group;
    request.portal = download.request.portal;
    request.videoId = download.request.videoId;
    if (download.request.source.startsWith(photoSource)) request.photoId = download.request.source.sliced(photoSource.size());
    return request;
}

/// What a catalogue says of an item, or the request as it was where it says nothing.
using Known = std::pair<Library::ImportRequest, Catalogue::MeetingId>;

template <typename Item> using Found = Storage::StorageResult<std::optional<Item>>;

Known knownOf(Library::ImportRequest request, const Found<Catalogue::Video>& found) {
    if (!found || !*found) return {std::move(request), {}};
    const Catalogue::Video& video = **found;
    request.recordedOn = video.recordedOn;
    request.place = video.place;
    request.description = video.description;
    request.credit = video.credit;
    request.usageTerms = video.usageTerms;
    return {std::move(request), video.meetingId};
}

Known knownOf(Library::ImportRequest request, const Found<Catalogue::Photo>& found) {
    if (!found || !*found) return {std::move(request), {}};
    const Catalogue::Photo& photo = **found;
    request.recordedOn = photo.takenOn;
    request.description = photo.caption;
    request.credit = photo.credit;
    return {std::move(request), photo.meetingId};
}

QFuture<Known> ask(Catalogue::CatalogueCache& catalogue, const Library::ImportRequest& request) {
    if (!request.photoId.isEmpty())
        return catalogue.photo(Catalogue::PhotoId{request.photoId}).then([request](const Found<Catalogue::Photo>& found) { return knownOf(request, found); });
    return catalogue.video(Catalogue::VideoId{request.videoId}).then([request](const Found<Catalogue::Video>& found) { return knownOf(request, found); });
}

} // namespace

Arrivals::Arrivals(Downloads::DownloadQueue& queue, Library::Importer& importer, PortalDesks& portals, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_importer{importer}, m_portals{portals} {
    connect(&queue, &Downloads::DownloadQueue::ready, this, &Arrivals::take);
    connect(&importer, &Library::Importer::settled, this, &Arrivals::settle);
}

void Arrivals::take(const Downloads::Download& download) {
    if (m_waiting.contains(download.id)) return;
    m_waiting.insert(download.id, {});
    const Library::ImportRequest request = importRequestOf(download);
    const bool isItem = !request.videoId.isEmpty() || !request.photoId.isEmpty();
    PortalDesk* portal = isItem && !request.portal.isEmpty() ? m_portals.desk(request.portal) : nullptr;
    if (portal == nullptr) {
        import(download.id, request);
        return;
    }
    using Meeting = Found<Catalogue::Meeting>;
    Catalogue::CatalogueCache& catalogue = portal->catalogue();
    ask(catalogue, request)
        .then(this,
              [&catalogue](const Known& known) {
                  auto meeting = known.second.isEmpty() ? readyFuture(Meeting{}) : catalogue.meeting(known.second);
                  return meeting.then([request = known.first](const Meeting& of) { return std::pair{request, of}; });
              })
        .unwrap()
        .then(this, [this, id = download.id](std::pair<Library::ImportRequest, Meeting> known) {
            auto& [complete, meeting] = known;
            if (meeting && *meeting) {
                complete.country = (*meeting)->country;
                if (complete.place.isEmpty()) complete.place = (*meeting)->city;
            }
            import(id, complete);
        });
}

void Arrivals::import(const Downloads::DownloadId& id, const Library::ImportRequest& request) {
    m_importer.import(request).then(this, [this, id](const Library::ImportResult<Library::Clip>& clip) {
        if (!clip) {
            m_waiting.remove(id);
            m_through.insert(id);
            qCWarning(logLibrary).noquote() << "not taken into the library:" << clip.error().detail;
            Q_EMIT refused(id, clip.error());
            return;
        }
        m_waiting.insert(id, clip->id);
        if (m_settled.contains(clip->id)) settle(clip->id);
    });
}

void Arrivals::settle(const Library::ClipId& clip) {
    const QList<Downloads::DownloadId> ids = m_waiting.keys(clip);
    // The importer may be done before its answer has come round.
    if (ids.isEmpty()) {
        m_settled.insert(clip);
        return;
    }
    m_settled.remove(clip);
    for (const Downloads::DownloadId& id : ids) {
        m_waiting.remove(id);
        m_through.insert(id);
        m_queue.acknowledge(id);
        Q_EMIT arrived(id, clip);
    }
}

} // namespace Rushes::Workbench
