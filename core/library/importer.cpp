// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/importer.h"

#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/library/cliprepository.h"
#include "core/library/cliptime.h"
#include "core/library/filedigest.h"
#include "core/library/mediaroots.h"
#include "core/media/probeclient.h"

#include <QDir>
#include <QFileInfo>

namespace Rushes::Library {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostTries = 8;

ImportResult<ByteCount> inspect(const QString& path) {
    const QFileInfo file{path};
    if (!file.isFile() || !file.isReadable()) return std::unexpected{ImportError{ImportFault::Unreadable, path, {}}};
    return ByteCount{file.size()};
}

Clip clipOf(const ImportRequest& request, const MediaPlace& place, const QString& path, ByteCount size, const QDateTime& now) {
    const QFileInfo file{path};
    return {
        .id = {},
        .rootId = place.rootId,
        .relativePath = place.relativePath,
        .path = path,
        .title = request.title.isEmpty() ? file.completeBaseName() : request.title,
        .fileName = file.fileName(),
        .size = size,
        .sha256 = request.sha256,
        .verified = request.sha256 && request.verified,
        .addedAt = now,
        .portal = request.portal,
        .videoId = request.videoId,
        .meeting = request.meeting,
        .place = request.place,
        .country = request.country,
        .recordedOn = request.recordedOn,
        .description = request.description,
        .credit = request.credit,
        .usageTerms = request.usageTerms,
        .note = {},
        .tags = request.tags,
        .facts = {},
        .probeProblem = {},
        .photoId = request.photoId,
        .portalFacts = request.portalFacts,
    };
}

Storage::StorageError gone() { return {Storage::StorageFault::Conflict, u"the clip is gone"_s}; }

ImportError importError(const Storage::StorageError& error) { return {ImportFault::Storage, error.detail, error}; }

} // namespace

bool countAlike(const Media::MediaFacts& one, const Media::MediaFacts& other) {
    const auto a = ClipTime::of(one);
    const auto b = ClipTime::of(other);
    return a && b && a->rate() == b->rate() && a->start() == b->start();
}

QString probeProblemOf(Media::ProbeFault fault) {
    switch (fault) {
    case Media::ProbeFault::Crashed: return u"crashed"_s;
    case Media::ProbeFault::TimedOut: return u"timedOut"_s;
    case Media::ProbeFault::NotMedia: return u"notMedia"_s;
    case Media::ProbeFault::Unreadable: return u"unreadable"_s;
    case Media::ProbeFault::TooLarge: return u"tooLarge"_s;
    case Media::ProbeFault::NoProbe: return u"noProbe"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Importer::Importer(ClipRepository& clips, MediaRoots& roots, Media::ProbeClient& probe, const Clock& clock, QObject* parent)
    : QObject{parent}, m_clips{clips}, m_roots{roots}, m_probe{probe}, m_clock{clock} {}

Importer::~Importer() { *m_ending = true; }

QFuture<ImportResult<Clip>> Importer::import(const ImportRequest& request) {
    const QString path = QDir::cleanPath(QFileInfo{request.path}.absoluteFilePath());
    return inBackground(inspect, path)
        .then(this,
              [this, request, path](const ImportResult<ByteCount>& size) {
                  if (!size) return readyFuture(ImportResult<Clip>{std::unexpected{size.error()}});
                  if (request.source.isEmpty()) return addClip(request, path, *size);
                  return m_clips.awaiting(request.portal, request.source, request.videoId)
                      .then(this,
                            [this, request, path, size = *size](const Storage::StorageResult<std::optional<Clip>>& waiting) {
                                if (!waiting) return readyFuture(ImportResult<Clip>{std::unexpected{importError(waiting.error())}});
                                return *waiting ? giveFile(**waiting, request, path, size) : addClip(request, path, size);
                            })
                      .unwrap();
              })
        .unwrap();
}

/// The facts are read first, so that the clip gets all in one step: one that dies between leaves a clip that still waits, and a file.
QFuture<ImportResult<Clip>> Importer::giveFile(const Clip& clip, const ImportRequest& request, const QString& path, ByteCount size) {
    const auto receive = [this, clip, request, path, size](const Media::ProbeResult<Media::MediaFacts>& facts) {
        // Another rendition may count other frames: what was logged by number would lie elsewhere.
        const bool isSame = clip.arrival && clip.arrival->source == request.source;
        if (!isSame && (!facts || !clip.facts || !countAlike(*clip.facts, *facts))) return addClip(request, path, size);
        const auto write = [this, clip, request, path, size, facts](const Storage::StorageResult<MediaPlace>& place) {
            if (!place) return readyFuture(Storage::StorageResult<Clip>{std::unexpected{place.error()}});
            Clip whole = clipOf(request, *place, path, size, m_clock.now());
            if (facts) whole.facts = *facts;
            whole.probeProblem = facts ? QString{} : probeProblemOf(facts.error().fault);
            return m_clips.receive(clip.id, whole);
        };
        return m_roots.placeOf(path)
            .then(this, write)
            .unwrap()
            .then(this,
                  [this, request, path, size](const Storage::StorageResult<Clip>& received) {
                      if (received) {
                          complete(*received);
                          return readyFuture(ImportResult<Clip>{*received});
                      }
                      // Somebody took the file in by hand, or was quicker: then it is a clip already.
                      using enum Storage::StorageFault;
                      if (received.error().fault == Conflict || received.error().fault == Stale) return addClip(request, path, size);
                      return readyFuture(ImportResult<Clip>{std::unexpected{importError(received.error())}});
                  })
            .unwrap();
    };
    return m_probe.facts(path).then(this, receive).unwrap();
}

QFuture<ImportResult<Clip>> Importer::addClip(const ImportRequest& request, const QString& path, ByteCount size) {
    const auto add = [this, request, path, size](const Storage::StorageResult<MediaPlace>& place) {
        if (!place) return readyFuture(Storage::StorageResult<Clip>{std::unexpected{place.error()}});
        return digestToAddBy(request, path, size)
            .then(this,
                  [this, request, place = *place, path, size](const std::optional<Sha256>& digest) {
                      Clip clip = clipOf(request, place, path, size, m_clock.now());
                      clip.sha256 = digest;
                      return m_clips.add(clip);
                  })
            .unwrap();
    };
    return m_roots.placeOf(path).then(this, add).unwrap().then(this, [this](const Storage::StorageResult<Clip>& clip) -> ImportResult<Clip> {
        if (!clip) return std::unexpected{importError(clip.error())};
        complete(*clip);
        return *clip;
    });
}

/// What is known of the file's digest before it is added; it is read where a removed clip may have it.
QFuture<std::optional<Sha256>> Importer::digestToAddBy(const ImportRequest& request, const QString& path, ByteCount size) {
    if (request.sha256) return readyFuture(request.sha256);
    return m_clips.isSizeOfRemoved(size)
        .then(this,
              [this, path](const Storage::StorageResult<bool>& mayBeRemoved) {
                  if (!mayBeRemoved.value_or(false)) return readyFuture(std::optional<Sha256>{});
                  return m_disk.run([ending = m_ending, path] { return digestOf(path, *ending); });
              })
        .unwrap();
}

void Importer::complete(const Clip& clip) {
    if (m_unsettled.contains(clip.id)) return;
    m_unsettled.insert(clip.id);
    if (!clip.facts) probe(clip);
    else if (!clip.sha256) computeDigest(clip);
    // Not before the caller holds the answer.
    else QMetaObject::invokeMethod(this, [this, id = clip.id] { settle(id); }, Qt::QueuedConnection);
}

void Importer::probe(const Clip& clip) {
    m_probe.facts(clip.path).then(this, [this, clip](const Media::ProbeResult<Media::MediaFacts>& facts) {
        const auto note = [facts](Clip& current) {
            if (facts) current.facts = *facts;
            current.probeProblem = facts ? QString{} : probeProblemOf(facts.error().fault);
        };
        change(clip.id, note, [this, clip] {
            if (clip.sha256) settle(clip.id);
            else computeDigest(clip);
        });
    });
}

void Importer::computeDigest(const Clip& clip) {
    m_disk.run([ending = m_ending, path = clip.path] { return digestOf(path, *ending); }).then(this, [this, id = clip.id](const std::optional<Sha256>& digest) {
        if (!digest) return settle(id);
        change(id, [digest](Clip& current) { current.sha256 = digest; }, [this, id] { settle(id); });
    });
}

void Importer::settle(const ClipId& id) {
    m_unsettled.remove(id);
    Q_EMIT settled(id);
}

/// Changes a clip as it is now, and again as it is then when somebody else was quicker.
void Importer::change(const ClipId& id, const std::function<void(Clip&)>& how, const std::function<void()>& next, int tries) {
    const auto write = [this, how](const Storage::StorageResult<std::optional<Clip>>& found) {
        if (!found) return readyFuture(Storage::StorageResult<Clip>{std::unexpected{found.error()}});
        if (!*found) return readyFuture(Storage::StorageResult<Clip>{std::unexpected{gone()}});
        Clip clip = **found;
        how(clip);
        return m_clips.update(clip);
    };
    m_clips.clip(id).then(this, write).unwrap().then(this, [this, id, how, next, tries](const Storage::StorageResult<Clip>& written) {
        const bool isStale = !written && written.error().fault == Storage::StorageFault::Stale;
        if (isStale && tries < mostTries) return change(id, how, next, tries + 1);
        if (!written) qCWarning(logLibrary) << "the facts or digest of clip" << id.text() << "could not be kept:" << written.error().detail;
        next();
    });
}

} // namespace Rushes::Library
