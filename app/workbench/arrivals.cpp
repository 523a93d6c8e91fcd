// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/arrivals.h"

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
    return request;
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
    Library::ImportRequest request = importRequestOf(download);
    PortalDesk* portal = request.videoId.isEmpty() || request.portal.isEmpty() ? nullptr : m_portals.desk(request.portal);
    if (portal == nullptr) {
        import(download.id, request);
        return;
    }
    Catalogue::CatalogueCache& catalogue = portal->catalogue();
    catalogue.video(Catalogue::VideoId{request.videoId})
        .then(this,
              [&catalogue, request](const Storage::StorageResult<std::optional<Catalogue::Video>>& found) mutable {
                  if (!found || !*found) return readyFuture(std::pair{std::move(request), Storage::StorageResult<std::optional<Catalogue::Meeting>>{}});
                  const Catalogue::Video& video = **found;
                  request.recordedOn = video.recordedOn;
                  request.place = video.place;
                  request.description = video.description;
                  request.credit = video.credit;
                  request.usageTerms = video.usageTerms;
                  return catalogue.meeting(video.meetingId).then([request](const Storage::StorageResult<std::optional<Catalogue::Meeting>>& meeting) {
                      return std::pair{request, meeting};
                  });
              })
        .unwrap()
        .then(this, [this, id = download.id](std::pair<Library::ImportRequest, Storage::StorageResult<std::optional<Catalogue::Meeting>>> known) {
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
