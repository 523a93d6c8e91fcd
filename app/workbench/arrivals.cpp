// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/arrivals.h"

#include "app/workbench/cataloguefacts.h"
#include "app/workbench/copier.h"
#include "app/workbench/custodian.h"
#include "app/workbench/handoff.h"
#include "app/workbench/portaldesks.h"
#include "core/base/logging.h"
#include "core/downloads/downloadqueue.h"
#include "core/library/cliprepository.h"

namespace Rushes::Workbench {

namespace {

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
    askCatalogue(m_portals, download, this).then(this, [this, download](const ToldFacts& told) {
        m_waiting[download.id].shots = told.shots;
        PortalDesk* portal = told.captions.isEmpty() ? nullptr : m_portals.desk(told.request.portal);
        if (portal == nullptr) return handOver(download, told.request);
        bringCaptions(*portal, told.captions, download.path).then(this, [this, download, told](const QList<Library::ClipCaption>& captions) {
            Library::ImportRequest request = told.request;
            request.portalFacts.captions = captions;
            handOver(download, request);
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
