// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadjob.h"

#include "core/base/failpoint.h"
#include "core/base/safefilename.h"
#include "core/downloads/diskfile.h"
#include "core/downloads/hostmanners.h"
#include "core/downloads/partfile.h"
#include "core/files/filemoves.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QStorageInfo>

#include <utility>

namespace Rushes::Downloads {

namespace {

using Transfer::SinkError;
using Transfer::SinkFault;
using Transfer::TransferError;
using Transfer::TransferFault;

/// How often one fetch may ask in another way before it counts as failed.
constexpr int mostDetours = 3;
/// How often blocks that the disk has lost are fetched again before it counts as broken.
constexpr int mostLosses = 3;
/// After each of the first blocks that came otherwise the whole is looked at, because it may be right by now. Reading it again and again for
/// a file that is another altogether would cost more than it could save.
constexpr int mostLooks = 3;
/// What we leave free on a volume, for the system and for the journal.
constexpr qint64 spaceLeftFree = qint64{32} * 1024 * 1024;
constexpr int mostNames = 1000;
constexpr qsizetype readUnit = 256 * 1024;

/// A folder that is new to us is made; one that held bytes before is waited for, because its volume may be away.
SinkResult<void> prepareFolder(const QString& folder, bool heldBytes) {
    if (QDir{folder}.exists()) return {};
    if (heldBytes || !QDir{}.mkpath(folder)) return std::unexpected{SinkError{SinkFault::Unwritable, QStringLiteral("no folder %1").arg(folder)}};
    return {};
}

SinkResult<void> checkSpace(const QString& folder, qint64 missing, qint64 neededByOthers) {
    const QStorageInfo volume{folder};
    if (!volume.isValid() || missing <= 0) return {};
    if (volume.bytesAvailable() - spaceLeftFree >= missing + neededByOthers) return {};
    return std::unexpected{SinkError{SinkFault::Full, QStringLiteral("%1 bytes free, %2 needed").arg(volume.bytesAvailable()).arg(missing + neededByOthers)}};
}

QString partName(const DownloadRequest& request, const DownloadId& id, QLatin1StringView suffix) {
    return QStringLiteral("%1.%2.%3").arg(SafeFileName::from(request.fileName).text(), id.text(), suffix);
}

enum class Remains : quint8 { Whole, Named, Incomplete };

/// Whether the file has this digest.
bool isFile(const QString& path, const std::optional<Sha256>& digest) {
    QFile file{path};
    if (!digest || path.isEmpty() || !file.open(QIODevice::ReadOnly)) return false;
    Sha256Hasher hasher;
    QByteArray buffer(readUnit, Qt::Uninitialized);
    for (qint64 got = file.read(buffer.data(), buffer.size()); got > 0; got = file.read(buffer.data(), buffer.size()))
        hasher.add(QByteArrayView{buffer}.first(got));
    return hasher.digest() == *digest;
}

/// A file of another program under the name of a part that was set aside must stay.
SinkResult<QString> moveAside(const QString& from, const QString& to) {
    for (int number = 1; number <= mostNames; ++number) {
        QString name = number == 1 ? to : QStringLiteral("%1.%2").arg(to).arg(number);
        const auto moved = Files::moveWithoutReplacing(from, name);
        if (!moved) return std::unexpected{sinkErrorOf(moved.error())};
        if (*moved) return name;
    }
    return std::unexpected{SinkError{SinkFault::Unwritable, QStringLiteral("no free name beside %1").arg(to)}};
}

} // namespace

DownloadJob::DownloadJob(const Download& download, std::optional<Checkpoint> checkpoint, CheckpointPolicy policy, Transfer::TransferEngine& engine,
                         LinkResolver& links, HostManners& manners, Clock& clock)
    : m_id{download.id},
      m_request{download.request},
      m_checkpoint{std::move(checkpoint)},
      m_engine{engine},
      m_links{links},
      m_manners{manners},
      m_clock{clock},
      m_lane{engine.newLane()} {
    // The lanes may outlive this object, but not the engine.
    const auto tell = [&engine, self = QPointer{this}](auto member, auto... values) {
        QMetaObject::invokeMethod(
            &engine,
            [self, member, values...] {
                if (self) (self.get()->*member)(values...);
            },
            Qt::QueuedConnection);
    };
    const std::optional<qint64> size = m_request.size ? std::optional{m_request.size->bytes()} : std::nullopt;
    m_part = std::make_shared<PartFile>(partPath(download), size, policy, engine.newLane(),
                                        PartFile::Listener{.checkpointed = [tell](const Checkpoint& made) { tell(&DownloadJob::noteCheckpoint, made); },
                                                           .startedOver = [tell] { tell(&DownloadJob::startedOver); },
                                                           .rehashed = [tell](qint64 bytes) { tell(&DownloadJob::rehashed, bytes); },
                                                           .mended = [tell] { tell(&DownloadJob::noteMended); }});
    connect(this, &DownloadJob::startedOver, this, [this] { m_checkpoint.reset(); });
    connect(this, &DownloadJob::fetched, this, [this](const Fetched& all) { m_checkpoint = all.checkpoint; });
}

DownloadJob::~DownloadJob() = default;

template <typename Work, typename Then> void DownloadJob::step(Work work, Then then) {
    m_lane->run(std::move(work)).then(this, [this, then = std::move(then)](const std::invoke_result_t<Work>& answer) {
        // Where the lane was faster than we are, we are still in the call that began the step, and so is whoever made it.
        QMetaObject::invokeMethod(this, [then, answer] { then(answer); }, Qt::QueuedConnection);
    });
}

QString DownloadJob::partPath(const Download& download) {
    return QDir{download.request.folder}.filePath(partName(download.request, download.id, QLatin1StringView{"part"}));
}

qint64 DownloadJob::held() const { return m_part->size(); }

int DownloadJob::connections() const { return m_fetch ? m_fetch->connections() : 0; }

void DownloadJob::allowConnections(int count) {
    if (std::exchange(m_plan.connections, count) == count) return;
    if (m_fetch && m_request.connections == 0) m_fetch->allowConnections(count);
}

void DownloadJob::describe(DownloadParts& parts) const {
    if (m_part->size() > 0 || !m_checkpoint) parts.blocks = m_part->blocks();
    if (m_fetch) parts.arrivals = m_fetch->arrivals();
}

Evidence Fetched::evidence(const DownloadRequest& request) const {
    return {.size = checkpoint.bytes,
            .digest = digest,
            .publishedSize = request.size ? std::optional{request.size->bytes()} : std::nullopt,
            .publishedDigest = request.sha256,
            .reprDigest = reprDigest};
}

/// One that was made in the background may come after a later one, and would take back what the journal has promised.
void DownloadJob::noteCheckpoint(const Checkpoint& made) {
    if (m_checkpoint && made.serial < m_checkpoint->serial) return;
    m_checkpoint = made;
    Q_EMIT checkpointed(made);
}

void DownloadJob::fetch(const JobPlan& plan) {
    m_plan = plan;
    m_stopping = false;
    m_busy = true;
    m_detours = 0;
    m_losses = 0;
    const qint64 size = m_request.size ? m_request.size->bytes() : 0;
    step(
        [part = m_part, folder = m_request.folder, checkpoint = m_checkpoint, size, needed = plan.needed]() -> SinkResult<void> {
            if (auto ready = prepareFolder(folder, checkpoint.has_value() || part->size() > 0); !ready) return ready;
            if (auto opened = part->open(checkpoint); !opened) return opened;
            return checkSpace(folder, size - part->size(), needed);
        },
        [this](const SinkResult<void>& opened) {
            if (opened && m_checkpoint && m_part->size() < m_checkpoint->bytes) m_checkpoint.reset(); // those bytes were not there
            tellLosses();
            if (m_stopping) endStopped();
            else if (!opened) failByDisk(opened.error());
            else if (m_request.size && m_part->blocks().wanted(m_request.size->bytes()).isEmpty()) complete(m_request.size->bytes(), {});
            else resolve();
        });
}

void DownloadJob::reopen(const Download& download) {
    m_busy = true;
    step(
        [part = m_part, checkpoint = m_checkpoint, download]() -> SinkResult<Remains> {
            if (!QFile::exists(part->path())) return isFile(download.path, download.digest) ? Remains::Named : Remains::Incomplete;
            if (auto opened = part->open(checkpoint); !opened) return std::unexpected{std::move(opened).error()};
            return checkpoint && part->size() == checkpoint->bytes && part->size() == download.received.bytes() ? Remains::Whole : Remains::Incomplete;
        },
        [this, path = download.path](const SinkResult<Remains>& remains) {
            if (!remains) failByDisk(remains.error());
            else if (*remains == Remains::Whole) complete(m_part->size(), {});
            else {
                m_busy = false;
                if (*remains == Remains::Named) Q_EMIT named(path);
                else Q_EMIT incomplete();
            }
        });
}

void DownloadJob::stop() {
    if (!m_busy || m_stopping) return;
    m_stopping = true;
    if (m_fetch) m_fetch->stop();
    else if (std::exchange(m_awaitsLink, false)) endStopped(); // whoever makes links may take long, or never answer
}

void DownloadJob::resolve() {
    m_awaitsLink = true;
    m_links.resolve(m_request).then(this, [this](const Result<Link, LinkError>& link) {
        if (!std::exchange(m_awaitsLink, false)) return; // stopped meanwhile
        if (link) transfer(*link);
        else {
            m_busy = false;
            Q_EMIT noLink(link.error());
        }
    });
}

void DownloadJob::transfer(const Link& link) {
    const int connections = m_request.connections == 0 ? m_plan.connections : m_request.connections;
    FetchPlan plan{.link = link, .connections = connections, .wholeOnly = m_wholeOnly, .preferred = m_plan.preferred};
    if (m_request.size) plan.size = m_request.size->bytes();
    m_fetch = std::make_unique<RangeFetch>(std::move(plan), m_part, m_lane, m_engine, m_manners, m_clock);
    connect(m_fetch.get(), &RangeFetch::finished, this, [this, link](const RangeFetch::Outcome& outcome) {
        m_endedFetch = std::move(m_fetch); // it is telling us, so it must not go yet
        fetchEnded(outcome, link);
    });
    m_fetch->start();
}

void DownloadJob::prefer(const QList<Stretch>& stretches) {
    m_plan.preferred = stretches;
    if (m_fetch) m_fetch->prefer(stretches);
}

void DownloadJob::fetchEnded(const RangeFetch::Outcome& outcome, const Link& link) {
    const bool looking = std::exchange(m_looking, false);
    if (m_stopping) endStopped();
    else if (outcome) complete(m_request.size ? m_request.size->bytes() : outcome->size, outcome->reprDigest);
    else if (looking && outcome.error().fault == TransferFault::Stopped) complete(m_request.size->bytes(), {});
    else if (!tryAnotherWay(outcome.error(), link)) keepAndFail(outcome.error());
}

/// What has come is kept whatever happens next.
void DownloadJob::keepAndFail(const TransferError& error) {
    step([part = m_part] { return part->flush(); },
         [this, error](const SinkResult<Checkpoint>& flushed) {
             m_busy = false;
             if (flushed && flushed->bytes > 0) noteCheckpoint(*flushed);
             Q_EMIT failed(error);
         });
}

/// A block is another one now, and may have been the one that was wrong.
void DownloadJob::noteMended() {
    if (!m_fetch || !m_request.size || ++m_mended > mostLooks) return;
    m_looking = true;
    m_fetch->stop();
}

bool DownloadJob::tryAnotherWay(const TransferError& error, const Link& link) {
    const bool another = error.fault == TransferFault::SourceChanged || error.fault == TransferFault::WrongRange ||
                         (error.fault == TransferFault::SinkFailed && error.sink == SinkFault::Unsuited);
    const bool differs = (error.fault == TransferFault::SinkFailed && error.sink == SinkFault::Mismatch) || error.fault == TransferFault::OutOfRange;
    const bool mayHelp = differs ? m_part->size() > 0 : another && (m_part->size() > 0 || error.fault == TransferFault::WrongRange);
    if (!mayHelp || ++m_detours > mostDetours) return false;
    m_wholeOnly = m_wholeOnly || another;
    if (error.fault == TransferFault::WrongRange) m_manners.learnOneOnly(link.url.host());
    step(
        [part = m_part, differs]() -> SinkResult<void> {
            if (!differs) return {};
            return part->startOver();
        },
        [this, link](const SinkResult<void>& ready) {
            if (m_stopping) endStopped();
            else if (ready) transfer(link);
            else failByDisk(ready.error());
        });
    return true;
}

void DownloadJob::complete(qint64 size, const QByteArray& reprDigest) {
    failPoint("bytes-complete");
    using Whole = std::pair<Checkpoint, std::optional<Sha256>>;
    step(
        [part = m_part, size]() -> SinkResult<Whole> {
            auto flushed = part->flush();
            if (!flushed) return std::unexpected{std::move(flushed).error()};
            const auto digest = part->digest(size);
            if (!digest) return std::unexpected{digest.error()};
            // What was dropped meanwhile is no more promised.
            if (!*digest) flushed = part->flush();
            if (!flushed) return std::unexpected{std::move(flushed).error()};
            return Whole{*std::move(flushed), *digest};
        },
        [this, reprDigest](const SinkResult<Whole>& whole) {
            if (!whole) return failByDisk(whole.error());
            tellLosses();
            if (m_stopping) return endStopped(); // all of it is durable, and its digest is asked for again
            const auto& [checkpoint, digest] = *whole;
            if (!digest) {
                noteCheckpoint(checkpoint);
                if (++m_losses > mostLosses) failByDisk({SinkFault::Unwritable, QStringLiteral("the disk does not keep what is written")});
                else resolve();
                return;
            }
            m_busy = false;
            Q_EMIT fetched({checkpoint, *digest, reprDigest});
        });
}

void DownloadJob::tellLosses() {
    if (const int lost = m_part->takeLosses(); lost > 0) Q_EMIT blocksLost(lost);
}

void DownloadJob::doubt() {
    m_busy = true;
    step(
        [part = m_part]() -> SinkResult<std::optional<Checkpoint>> {
            const auto dropped = part->dropWhatDiffers();
            if (!dropped) return std::unexpected{dropped.error()};
            // Those that are in doubt already are those that have not been compared yet.
            if (*dropped == 0 && !part->blocks().hasDoubts()) {
                if (part->blocks().rounds() > 0) return std::nullopt;
                part->doubt();
            }
            return part->flush();
        },
        [this](const SinkResult<std::optional<Checkpoint>>& doubtful) {
            m_busy = false;
            tellLosses();
            if (!doubtful) failByDisk(doubtful.error());
            else if (!*doubtful) Q_EMIT exhausted();
            else {
                m_checkpoint = **doubtful;
                Q_EMIT doubted(**doubtful);
            }
        });
}

void DownloadJob::endStopped() {
    step(
        [part = m_part]() -> SinkResult<std::optional<Checkpoint>> {
            if (!part->isOpen() || part->size() == 0) return std::nullopt;
            return part->flush();
        },
        [this](const SinkResult<std::optional<Checkpoint>>& flushed) {
            m_busy = false;
            m_stopping = false;
            // Where it failed the last checkpoint still holds.
            if (flushed && *flushed) noteCheckpoint(**flushed);
            Q_EMIT stopped();
        });
}

void DownloadJob::giveName(const QString& path) {
    m_busy = true;
    step(
        [part = m_part, folder = m_request.folder, path]() -> Files::FileResult<bool> {
            failPoint("before-rename");
            if (!part->bringInPlace())
                return std::unexpected{Files::FileError{Files::FileFault::Missing, QStringLiteral("%1 was moved away").arg(part->path())}};
            const auto moved = Files::moveWithoutReplacing(part->path(), path);
            if (!moved || !*moved) return moved;
            failPoint("after-rename");
            if (auto synced = Files::syncFolder(folder); !synced) return std::unexpected{std::move(synced).error()};
            failPoint("folder-synced");
            return true;
        },
        [this, path](const Files::FileResult<bool>& moved) {
            m_busy = false;
            if (!moved && moved.error().fault == Files::FileFault::Busy) Q_EMIT fileBusy(path);
            else if (!moved) failByDisk(sinkErrorOf(moved.error()));
            else if (*moved) Q_EMIT named(path);
            else Q_EMIT nameTaken(path);
        });
}

void DownloadJob::setAside() {
    m_busy = true;
    const QString target = QDir{m_request.folder}.filePath(partName(m_request, m_id, QLatin1StringView{"rejected"}));
    step([part = m_part, target] { return moveAside(part->path(), target); },
         [this](const SinkResult<QString>& moved) {
             m_busy = false;
             if (moved) Q_EMIT setAsideAs(*moved);
             else failByDisk(moved.error());
         });
}

void DownloadJob::discard() {
    m_lane->post([part = m_part] {
        part->close();
        QFile::remove(part->path());
    });
}

void DownloadJob::failByDisk(const SinkError& error) {
    m_busy = false;
    Q_EMIT failed({.fault = TransferFault::SinkFailed, .detail = error.detail, .sink = error.fault});
}

} // namespace Rushes::Downloads
