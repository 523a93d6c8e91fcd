// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/earlylog.h"

#include "app/workbench/cataloguefacts.h"
#include "app/workbench/handoff.h"
#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/rangeplan.h"
#include "core/library/cliprepository.h"
#include "core/library/importer.h"
#include "core/library/mediaroots.h"
#include "core/media/probeclient.h"

#include <QCoreApplication>
#include <QDir>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadState;
using Library::Clip;
using Library::ClipId;
using MaybeClip = Storage::StorageResult<std::optional<Clip>>;

namespace {

/// With less of the beginning no container says what is in it.
constexpr qint64 leastHead = 1024 * 1024;

std::unexpected<EarlyLogError> fault(EarlyLogFault why, const QString& detail = {}) { return std::unexpected{EarlyLogError{why, detail}}; }
std::unexpected<EarlyLogError> storageFault(const Storage::StorageError& error) { return fault(EarlyLogFault::Storage, error.detail); }

/// A part that is cut off lies about its length; where it does not reach to its end the catalogue knows better.
void mendLength(Media::MediaFacts& head, std::chrono::milliseconds told, bool hasEnd) {
    if ((hasEnd && head.frames > 0) || told.count() == 0 || !head.frameRate) return;
    head.duration = told;
    const qint64 second = 1000 * head.frameRate->denominator();
    head.frames = (told.count() * head.frameRate->numerator() + second / 2) / second;
}

Clip clipOf(const Download& download, const ToldFacts& told, const Media::MediaFacts& head, const QString& rootId, const QDateTime& now) {
    const Library::ImportRequest& request = told.request;
    Clip clip;
    clip.rootId = rootId;
    clip.fileName = download.request.fileName;
    clip.title = request.title.isEmpty() ? clip.fileName : request.title;
    clip.size = download.request.size.value_or(ByteCount{});
    clip.addedAt = now;
    clip.portal = request.portal;
    clip.videoId = request.videoId;
    clip.meeting = request.meeting;
    clip.place = request.place;
    clip.country = request.country;
    clip.recordedOn = request.recordedOn;
    clip.description = request.description;
    clip.credit = request.credit;
    clip.usageTerms = request.usageTerms;
    clip.facts = head;
    clip.portalFacts = request.portalFacts;
    clip.arrival = Library::ClipArrival{request.source, download.id.text()};
    return clip;
}

constexpr std::array faultWords{std::pair{EarlyLogFault::Unknown, "unknown"_L1},       std::pair{EarlyLogFault::Failed, "failed"_L1},
                                std::pair{EarlyLogFault::NoLength, "noLength"_L1},     std::pair{EarlyLogFault::NotBegun, "notBegun"_L1},
                                std::pair{EarlyLogFault::Unreadable, "unreadable"_L1}, std::pair{EarlyLogFault::NoRate, "noRate"_L1},
                                std::pair{EarlyLogFault::NotTaken, "notTaken"_L1},     std::pair{EarlyLogFault::Storage, "storage"_L1}};

} // namespace

QString word(EarlyLogFault fault) { return std::ranges::find(faultWords, fault, &std::pair<EarlyLogFault, QLatin1StringView>::first)->second; }

EarlyLogFault earlyLogFaultFrom(QStringView word) {
    const auto found = std::ranges::find_if(faultWords, [word](const auto& known) { return known.second == word; });
    return found == faultWords.end() ? EarlyLogFault::Storage : found->first;
}

QString sentence(EarlyLogFault fault) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Rushes::Workbench::EarlyLog", text); };
    switch (fault) {
    case EarlyLogFault::Unknown: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog", "It was taken off the queue."));
    case EarlyLogFault::Failed: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog", "This download has failed. Download it again, then log it."));
    case EarlyLogFault::NoLength:
        return say(QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog", "Nobody has said how long this file is. Log it when it is whole."));
    case EarlyLogFault::NotBegun:
        return say(QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog", "Its beginning is not here yet. Rushes brings it first; try again in a moment."));
    case EarlyLogFault::Unreadable:
        return say(
            QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog",
                              "What is here does not say at which rate its frames run. Rushes brings its end before the rest; try again when more is here."));
    case EarlyLogFault::NoRate:
        return say(QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog", "It has no frame rate, so its frames cannot be counted. Log it when it is whole."));
    case EarlyLogFault::NotTaken:
        return say(QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog", "The file is whole, and the library is taking it in. Try again in a moment."));
    case EarlyLogFault::Storage: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::EarlyLog", "The library could not keep its clip. Nothing was changed."));
    }
    Q_UNREACHABLE_RETURN({});
}

EarlyLog::EarlyLog(Downloads::DownloadQueue& queue, Library::ClipRepository& clips, Library::MediaRoots& roots, Media::ProbeClient& probe, PortalDesks& portals,
                   const Clock& clock, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_clips{clips}, m_roots{roots}, m_probe{probe}, m_portals{portals}, m_clock{clock} {
    connect(&queue, &Downloads::DownloadQueue::added, this, &EarlyLog::look);
    connect(&queue, &Downloads::DownloadQueue::changed, this, &EarlyLog::look);
    connect(&queue, &Downloads::DownloadQueue::removed, this, &EarlyLog::letGo);
}

QFuture<EarlyLog::Answer> EarlyLog::begin(const DownloadId& id) {
    using enum EarlyLogFault;
    const Download* found = m_queue.find(id);
    if (found == nullptr) return readyFuture(Answer{fault(Unknown)});
    const Download download = *found;
    if (download.state == DownloadState::Ready) return clipOfWhole(download.path);
    if (download.state == DownloadState::Failed) return readyFuture(Answer{fault(Failed)});
    if (!download.request.size || download.request.size->bytes() == 0) return readyFuture(Answer{fault(NoLength)});
    const qint64 size = download.request.size->bytes();
    const auto bringFirst = [this, id, size] { m_queue.prefer(id, Downloads::endsOf(size)); };
    if (m_queue.parts(id).blocks.heldUpTo(0) < std::min(size, leastHead)) {
        bringFirst();
        return readyFuture(Answer{fault(NotBegun)});
    }
    const auto use = [this, download, bringFirst](const Media::ProbeResult<Media::MediaFacts>& facts) {
        if (facts && facts->frameRate) return expect(download, *facts);
        bringFirst();
        return readyFuture(Answer{facts ? fault(NoRate) : fault(Unreadable, facts.error().detail)});
    };
    return m_probe.facts(m_queue.bytesPath(id)).then(this, use).unwrap();
}

QFuture<EarlyLog::Answer> EarlyLog::clipOfWhole(const QString& path) {
    const auto find = [this](const Storage::StorageResult<Library::MediaPlace>& place) {
        if (!place) return readyFuture(MaybeClip{std::unexpected{place.error()}});
        return m_clips.clipAt(place->rootId, place->relativePath);
    };
    return m_roots.placeOf(path).then(this, find).unwrap().then(this, [](const MaybeClip& clip) -> Answer {
        if (!clip) return storageFault(clip.error());
        if (!*clip) return fault(EarlyLogFault::NotTaken);
        return (*clip)->id;
    });
}

QFuture<EarlyLog::Answer> EarlyLog::expect(const Download& download, const Media::MediaFacts& head) {
    return askCatalogue(m_portals, download, this)
        .then(this,
              [this, download, head](const ToldFacts& told) {
                  Media::MediaFacts mended = head;
                  const qint64 size = download.request.size->bytes();
                  mendLength(mended, told.duration, m_queue.parts(download.id).blocks.heldUpTo(size - 1) >= size);
                  return keep(download, told, mended);
              })
        .unwrap();
}

/// A clip that waits for these bytes already gets this download, and so does one of the same video that would be logged in the same frames.
QFuture<EarlyLog::Answer> EarlyLog::keep(const Download& download, const ToldFacts& told, const Media::MediaFacts& head) {
    const Library::ImportRequest& request = told.request;
    const auto use = [this, download, told, head](const MaybeClip& waiting) {
        if (!waiting) return readyFuture(Answer{storageFault(waiting.error())});
        const std::optional<Clip>& clip = *waiting;
        const bool isSame = clip && clip->arrival->source == told.request.source;
        if (isSame || (clip && clip->facts && Library::countAlike(*clip->facts, head)))
            return m_clips.follow(clip->id, told.request.source, download.id.text())
                .then(this,
                      [this, download, id = clip->id](const Storage::StorageResult<void>& followed) {
                          return followed ? give(download, id, false) : readyFuture(Answer{storageFault(followed.error())});
                      })
                .unwrap();
        const auto add = [this, download, told, head](const Storage::StorageResult<Library::MediaPlace>& place) {
            if (!place) return readyFuture(Storage::StorageResult<Clip>{std::unexpected{place.error()}});
            return m_clips.expect(clipOf(download, told, head, place->rootId, m_clock.now()));
        };
        return m_roots.placeOf(QDir{download.request.folder}.filePath(download.request.fileName))
            .then(this, add)
            .unwrap()
            .then(this,
                  [this, download](const Storage::StorageResult<Clip>& expected) {
                      return expected ? give(download, expected->id, true) : readyFuture(Answer{storageFault(expected.error())});
                  })
            .unwrap();
    };
    return m_clips.awaiting(request.portal, request.source, request.videoId).then(this, use).unwrap();
}

/// The download may have ended while the library was asked: then its file became a clip without knowing of this one.
QFuture<EarlyLog::Answer> EarlyLog::give(const Download& download, const ClipId& clip, bool isNew) {
    const Download* now = m_queue.find(download.id);
    if (isNew && now != nullptr && now->state == DownloadState::Ready)
        return m_clips.noLongerExpect(clip).then(this, [this, path = now->path](const Storage::StorageResult<void>&) { return clipOfWhole(path); }).unwrap();
    m_waiting.insert(keyOf(download.request), {clip, download.id.text()});
    follow(keyOf(download.request));
    return readyFuture(Answer{clip});
}

QFuture<void> EarlyLog::recover() {
    return m_clips.awaited().then(this, [this](const Storage::StorageResult<QList<Clip>>& clips) {
        if (!clips) {
            qCWarning(logLibrary).noquote() << "the clips that wait for files could not be read:" << clips.error().detail;
            return;
        }
        for (const Clip& clip : *clips) {
            // What another computer brings is its own business.
            if (!clip.arrival->computer.isEmpty() && clip.arrival->computer != Library::thisComputer()) continue;
            const QString key = clip.portal + u' ' + clip.arrival->source;
            m_waiting.insert(key, {clip.id, clip.arrival->downloadId});
            follow(key);
        }
    });
}

QString EarlyLog::keyOf(const Downloads::DownloadRequest& request) { return request.portal + u' ' + bytesNameOf(request); }

QString EarlyLog::bringerOf(const QString& key) const {
    for (const Download& download : m_queue.downloads())
        if (download.state != DownloadState::Failed && keyOf(download.request) == key) return download.id.text();
    return {};
}

/// Told to the library only where it is another than it knows.
void EarlyLog::follow(const QString& key) {
    const auto waiting = m_waiting.find(key);
    if (waiting == m_waiting.end()) return;
    const QString bringer = bringerOf(key);
    if (bringer == waiting->downloadId) return;
    waiting->downloadId = bringer;
    m_clips.follow(waiting->clip, key.section(u' ', 1), bringer).then(this, [this, key](const Storage::StorageResult<void>& followed) {
        if (followed) return;
        if (followed.error().fault == Storage::StorageFault::Stale) m_waiting.remove(key); // it has its file
        else qCWarning(logLibrary).noquote() << "what brings a clip's file could not be kept:" << followed.error().detail;
    });
}

void EarlyLog::look(const QList<DownloadId>& ids) {
    if (m_waiting.isEmpty()) return;
    for (const DownloadId& id : ids)
        if (const Download* download = m_queue.find(id)) follow(keyOf(download->request));
}

void EarlyLog::letGo(const QList<DownloadId>& ids) {
    QStringList keys;
    for (const auto& [key, waiting] : m_waiting.asKeyValueRange())
        if (ids.contains(DownloadId{waiting.downloadId})) keys.append(key);
    for (const QString& key : std::as_const(keys)) follow(key);
}

} // namespace Rushes::Workbench
