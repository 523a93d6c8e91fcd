// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/arrivals.h"

#include "app/workbench/copier.h"
#include "app/workbench/custodian.h"
#include "app/workbench/handoff.h"
#include "app/workbench/portaldesks.h"
#include "core/base/logging.h"
#include "core/downloads/downloadqueue.h"
#include "core/library/cliprepository.h"

namespace Rushes::Workbench {

namespace {

template <typename Item> using Found = Storage::StorageResult<std::optional<Item>>;

/// The files that belong to another one.
QStringList companionsOf(const QString& path, const QList<Library::ClipCaption>& captions) {
    QStringList paths;
    for (const Library::ClipCaption& caption : captions) paths.append(caption.pathBeside(path));
    return paths;
}

} // namespace

Arrivals::Arrivals(Downloads::DownloadQueue& queue, Library::Importer& importer, Library::ClipRepository& clips, Custodian& custodian, Copier& copier,
                   PortalDesks& portals, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_importer{importer}, m_clips{clips}, m_custodian{custodian}, m_copier{copier}, m_portals{portals} {
    connect(&queue, &Downloads::DownloadQueue::ready, this, &Arrivals::take);
    connect(&importer, &Library::Importer::settled, this, &Arrivals::settle);
    connect(&custodian, &Custodian::settled, this, [this](const Downloads::DownloadId& id, bool done) {
        if (!m_waiting.contains(id)) return;
        m_waiting[id].isRecorded = true;
        m_waiting[id].isForgettable = done;
        finishIfDone(id);
    });
    connect(&copier, &Copier::settled, this, [this](const Downloads::DownloadId& id) {
        if (!m_waiting.contains(id)) return;
        m_waiting[id].isCopied = true;
        finishIfDone(id);
    });
}

void Arrivals::take(const Downloads::Download& download) {
    if (m_waiting.contains(download.id)) return;
    m_waiting.insert(download.id, {});
    m_copier.make(download);
    const Library::ImportRequest request = importRequestOf(download);
    const bool isItem = !request.videoId.isEmpty() || !request.photoId.isEmpty();
    PortalDesk* portal = isItem && !request.portal.isEmpty() ? m_portals.desk(request.portal) : nullptr;
    if (portal == nullptr) handOver(download, request);
    else if (request.photoId.isEmpty()) askAboutVideo(*portal, download, request);
    else askAboutPhoto(*portal, download, request);
}

// A cache that cannot be read, or does not know the item any more, keeps no file out of the library.

void Arrivals::askAboutPhoto(PortalDesk& portal, const Downloads::Download& download, const Library::ImportRequest& request) {
    Catalogue::CatalogueCache& catalogue = portal.catalogue();
    catalogue.photo(Catalogue::PhotoId{request.photoId}).then(this, [this, &catalogue, download, request](const Found<Catalogue::Photo>& found) {
        if (!found || !*found) return handOver(download, request);
        catalogue.meeting((*found)->meetingId)
            .then(this, [this, download, request = Library::ImportRequest{request}, photo = **found](const Found<Catalogue::Meeting>& meeting) mutable {
                addCatalogueFacts(request, photo, meeting.value_or(std::nullopt));
                handOver(download, request);
            });
    });
}

void Arrivals::askAboutVideo(PortalDesk& portal, const Downloads::Download& download, const Library::ImportRequest& request) {
    Catalogue::CatalogueCache& catalogue = portal.catalogue();
    catalogue.video(Catalogue::VideoId{request.videoId}).then(this, [this, &catalogue, &portal, download, request](const Found<Catalogue::Video>& found) {
        if (!found || !*found) return handOver(download, request);
        catalogue.meeting((*found)->meetingId)
            .then(this, [this, &portal, download, request = Library::ImportRequest{request},
                         video = **found](const Found<Catalogue::Meeting>& meeting) mutable {
                addCatalogueFacts(request, video, meeting.value_or(std::nullopt));
                m_waiting[download.id].shots = video.shotList;
                bringCaptions(portal, video.captions, download.path).then(this, [this, download, request](const QList<Library::ClipCaption>& captions) mutable {
                    request.portalFacts.captions = captions;
                    handOver(download, request);
                });
            });
    });
}

void Arrivals::handOver(const Downloads::Download& download, const Library::ImportRequest& request) {
    if (Custodian::keeps(download)) {
        QList<Custody::MhlFact> terms;
        if (!request.usageTerms.isEmpty()) terms.append({QStringLiteral("terms"), request.usageTerms});
        if (!request.credit.isEmpty()) terms.append({QStringLiteral("credit"), request.credit});
        if (request.portalFacts.embargoUntil.isValid())
            terms.append({QStringLiteral("embargountil"), request.portalFacts.embargoUntil.toUTC().toString(Qt::ISODate)});
        m_custodian.record(download, companionsOf(download.path, request.portalFacts.captions), terms);
    } else m_waiting[download.id].isRecorded = true;
    import(download.id, request);
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
        m_waiting[id].clip = clip->id;
        if (m_settled.contains(clip->id)) settle(clip->id);
    });
}

void Arrivals::settle(const Library::ClipId& clip) {
    QList<Downloads::DownloadId> ids;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end(); ++waiting)
        if (waiting->clip == clip) ids.append(waiting.key());
    // The importer may be done before its answer has come round.
    if (ids.isEmpty()) {
        m_settled.insert(clip);
        return;
    }
    m_settled.remove(clip);
    for (const Downloads::DownloadId& id : ids) takeShots(id);
}

/// The shot list has timecodes; only the file's own facts say which frames those are.
void Arrivals::takeShots(const Downloads::DownloadId& id) {
    const auto settled = [this, id] {
        if (!m_waiting.contains(id)) return;
        m_waiting[id].isSettled = true;
        finishIfDone(id);
    };
    const Waiting waiting = m_waiting.value(id);
    if (waiting.shots.isEmpty()) return settled();
    m_clips.clip(waiting.clip).then(this, [this, waiting, settled](const Storage::StorageResult<std::optional<Library::Clip>>& clip) {
        if (!clip || !*clip || !(*clip)->facts) return settled();
        m_clips.takeShots(waiting.clip, rangesOf(waiting.shots, *(*clip)->facts)).then(this, [settled](const Storage::StorageResult<bool>& taken) {
            if (!taken) qCWarning(logLibrary).noquote() << "the shot list could not be kept:" << taken.error().detail;
            settled();
        });
    });
}

void Arrivals::finishIfDone(const Downloads::DownloadId& id) {
    const Waiting waiting = m_waiting.value(id);
    if (!waiting.isSettled || !waiting.isRecorded || !waiting.isCopied) return;
    m_waiting.remove(id);
    m_through.insert(id);
    if (waiting.isForgettable) m_queue.acknowledge(id);
    Q_EMIT arrived(id, waiting.clip);
}

} // namespace Rushes::Workbench
