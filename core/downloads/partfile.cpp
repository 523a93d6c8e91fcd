// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/partfile.h"

#include "core/base/failpoint.h"
#include "core/downloads/resume.h"
#include "core/files/filemoves.h"
#include "core/transfer/disklane.h"
#include "core/transfer/replyhead.h"

#include <QFileInfo>

namespace Rushes::Downloads {

namespace {

using namespace std::chrono_literals;
using Transfer::SinkError;
using Transfer::SinkFault;

constexpr qint64 readUnit = qint64{256} * 1024;
constexpr auto tellingPeriod = 250ms;
/// The digest may read so many times what arrives, until it has caught up.
constexpr qint64 catchingUp = 2;

std::unexpected<SinkError> lostByTheDisk() {
    return std::unexpected{SinkError{SinkFault::Unwritable, QStringLiteral("the disk did not take what was written")}};
}

} // namespace

PartFile::PartFile(QString path, std::optional<qint64> fileSize, CheckpointPolicy policy, std::shared_ptr<Transfer::DiskLane> syncLane, Listener listener)
    : m_path{std::move(path)}, m_fileSize{fileSize}, m_policy{policy}, m_syncLane{std::move(syncLane)}, m_listener{std::move(listener)} {}

BlockMap PartFile::blocks() const {
    const QMutexLocker lock{&m_looking};
    return m_map;
}

QByteArray PartFile::etag() const {
    const QMutexLocker lock{&m_looking};
    return m_etag;
}

SinkResult<void> PartFile::open(const std::optional<Checkpoint>& known) {
    if (bringInPlace()) return {};
    close();
    auto file = DiskFile::open(m_path);
    if (!file) return std::unexpected{std::move(file).error()};
    m_file = *std::move(file);
    beAnotherFile();
    m_syncFailed = false;
    m_nameSynced = false;
    failPoint("part-opened");
    const auto there = m_file->size();
    if (!there) return std::unexpected{there.error()};
    setMap(BlockMap{BlockMap::blockSizeFor(m_fileSize)});
    resetDigest();
    m_unsynced = 0;
    if (known) {
        auto taken = known->blocks.bytes() > 0 ? takeOver(*known, *there) : takeOverPrefix(*known, *there);
        if (!taken) return taken;
    }
    {
        const QMutexLocker lock{&m_looking};
        m_etag = m_map.bytes() > 0 ? known->etag : QByteArray{};
    }
    if (auto cutOff = m_file->truncate(m_map.end()); !cutOff) return cutOff;
    m_lastCheckpoint = std::chrono::steady_clock::now();
    return {};
}

bool PartFile::bringInPlace() {
    if (!m_file || isInPlace()) return isInPlace();
    const QString place = m_file->place();
    if (place.isEmpty() || QFileInfo{place}.path() != QFileInfo{QFileInfo{m_path}.path()}.canonicalFilePath()) return false;
    return Files::moveWithoutReplacing(place, m_path).value_or(false) && isInPlace();
}

/// Only the edges can be torn where everything else was in order: the rest is compared when it is read for the digest.
SinkResult<void> PartFile::takeOver(const Checkpoint& known, qint64 there) {
    setMap(known.blocks);
    for (qsizetype index = 0; index < m_map.count(); ++index) {
        const Block block = m_map.block(index);
        if (block.filled == 0) continue;
        const bool isEdge = block.filled < m_map.blockSize() || m_map.block(index + 1).filled < m_map.blockSize();
        if (m_map.startOf(index) + block.filled > there) {
            setBlock(index, {});
            ++m_lost;
        }
        if (!isEdge || m_map.block(index).filled == 0) continue;
        if (auto same = check(index); !same) return std::unexpected{std::move(same).error()};
    }
    return {};
}

/// What a journal promises that has no map: bytes from the first on, and their SHA-256.
SinkResult<void> PartFile::takeOverPrefix(const Checkpoint& known, qint64 there) {
    if (!known.digest || known.bytes == 0 || there < known.bytes) return {};
    BlockMap map{m_map.blockSize()};
    Blocks filling;
    for (qsizetype index = 0; map.bytes() < known.bytes; ++index) {
        const qint64 size = std::min(map.blockSize(), known.bytes - map.startOf(index));
        BlockHasher hasher;
        const auto got = read(map.startOf(index), size, [&](QByteArrayView bytes) {
            hasher.add(bytes);
            m_hasher.add(bytes);
        });
        if (!got) return std::unexpected{got.error()};
        if (*got < size) break;
        map.set(index, {.filled = size, .hash = hasher.hash()});
        if (size < map.blockSize()) filling.insert_or_assign(index, std::move(hasher));
        tellReading(map.bytes());
    }
    if (map.bytes() == known.bytes && m_hasher.digest() == *known.digest) {
        setMap(std::move(map));
        m_filling = std::move(filling);
        m_hashed = known.bytes;
    } else resetDigest();
    return {};
}

SinkResult<qint64> PartFile::read(qint64 offset, qint64 size, const std::function<void(QByteArrayView)>& take) {
    QByteArray buffer(std::min(size, readUnit), Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const auto got = m_file->read(offset + done, buffer.data(), std::min(readUnit, size - done));
        if (!got) return std::unexpected{got.error()};
        if (*got == 0) break;
        take(QByteArrayView{buffer}.first(*got));
        done += *got;
    }
    return done;
}

SinkResult<BlockHasher> PartFile::hashOnDisk(qsizetype index, qint64 bytes) {
    BlockHasher hasher;
    const auto got = read(m_map.startOf(index), bytes, [&](QByteArrayView piece) { hasher.add(piece); });
    if (!got) return std::unexpected{got.error()};
    return hasher;
}

SinkResult<bool> PartFile::check(qsizetype index) {
    const Block block = m_map.block(index);
    const auto filling = m_filling.find(index);
    const BlockHash arrived = filling == m_filling.end() ? block.hash : filling->second.hash();
    auto hasher = hashOnDisk(index, block.filled);
    if (!hasher) return std::unexpected{std::move(hasher).error()};
    const bool same = hasher->hash() == arrived;
    if (!same) {
        setBlock(index, {});
        ++m_lost;
    }
    m_filling.erase(index);
    if (same && block.filled < m_map.blockSize()) m_filling.insert_or_assign(index, *std::move(hasher));
    return same;
}

SinkResult<void> PartFile::startOver() {
    if (auto cutOff = m_file->truncate(0); !cutOff) return cutOff;
    setMap(BlockMap{BlockMap::blockSizeFor(m_fileSize)});
    resetDigest();
    {
        const QMutexLocker lock{&m_looking};
        m_etag.clear();
    }
    m_unsynced = 0;
    beAnotherFile();
    m_listener.startedOver();
    return {};
}

void PartFile::beAnotherFile() {
    const QMutexLocker lock{&m_telling};
    ++m_generation;
}

SinkResult<void> PartFile::begin(const Transfer::ReplyHead& head, qint64 start) {
    // A block is filled from its beginning: elsewhere nothing can follow.
    const bool follows = m_map.block(m_map.indexOf(start)).filled == start - m_map.startOf(m_map.indexOf(start));
    const qint64 reached = head.status == 200 ? m_map.bytes() : follows ? start : m_map.heldUpTo(start);
    const bool fits = head.status == 200 || follows || reached > start;
    const Resume decision = fits ? decideResume({.size = reached, .etag = m_etag}, {.status = head.status, .start = start, .etag = head.etag}) : Resume::Refuse;
    switch (decision) {
    case Resume::Append:
    case Resume::Compare: break;
    case Resume::StartOver:
        if (auto done = startOver(); !done) return done;
        break;
    case Resume::Refuse: return std::unexpected{SinkError{SinkFault::Unsuited, QStringLiteral("HTTP %1 from byte %2").arg(head.status).arg(start)}};
    }
    if (m_map.bytes() == 0) {
        const QMutexLocker lock{&m_looking};
        m_etag = head.hasStrongEtag() ? head.etag : QByteArray{};
    }
    return {};
}

SinkResult<void> PartFile::write(qint64 offset, QByteArrayView bytes) {
    if (m_syncFailed) return lostByTheDisk();
    while (!bytes.isEmpty()) {
        const qsizetype index = m_map.indexOf(offset);
        const qint64 within = offset - m_map.startOf(index);
        const QByteArrayView piece = bytes.first(std::min<qint64>(bytes.size(), m_map.blockSize() - within));
        const qint64 filled = m_map.block(index).filled;
        if (within > filled) return std::unexpected{SinkError{SinkFault::Unsuited, QStringLiteral("a gap at %1").arg(m_map.startOf(index) + filled)}};
        const auto taken = within < filled ? writeHeld(index, within, piece) : append(index, within, piece);
        if (!taken) return std::unexpected{taken.error()};
        offset += *taken;
        bytes = bytes.sliced(*taken);
    }
    checkpointWhenDue();
    return {};
}

/// Bytes of a block that is held as far as them. Answers how many of them are the same; none where the block was cut before them.
SinkResult<qsizetype> PartFile::writeHeld(qsizetype index, qint64 within, QByteArrayView bytes) {
    Block block = m_map.block(index);
    bytes = bytes.first(std::min<qint64>(bytes.size(), block.filled - within));
    QByteArray held(bytes.size(), Qt::Uninitialized);
    const auto got = m_file->read(m_map.startOf(index) + within, held.data(), held.size());
    if (!got) return std::unexpected{got.error()};
    const bool same = *got == bytes.size() && held == bytes;
    if (!block.doubted) {
        if (same) return bytes.size();
        return std::unexpected{
            SinkError{SinkFault::Mismatch, QStringLiteral("the bytes from %1 on are others than before").arg(m_map.startOf(index) + within)}};
    }
    if (!same) {
        if (auto done = cut(index, within); !done) return std::unexpected{std::move(done).error()};
        m_cut.append(index);
        return 0;
    }
    qint64& agreed = m_agreed[index];
    if (within <= agreed) agreed = std::max(agreed, within + bytes.size());
    if (agreed == block.filled) {
        block.doubted = false;
        m_unsynced += block.filled; // so that the journal hears of it in time
        setBlock(index, block);
        failPoint("block-compared");
    }
    return bytes.size();
}

SinkResult<qsizetype> PartFile::append(qsizetype index, qint64 within, QByteArrayView bytes) {
    const qint64 offset = m_map.startOf(index) + within;
    if (auto written = m_file->write(offset, bytes); !written) return std::unexpected{std::move(written).error()};
    Q_ASSERT(within == 0 || m_filling.contains(index));
    BlockHasher& hasher = m_filling.try_emplace(index).first->second;
    hasher.add(bytes);
    Block block{.filled = within + bytes.size()};
    if (offset == m_hashed) {
        m_hasher.add(bytes);
        m_hashed += bytes.size();
    }
    m_unsynced += bytes.size();
    if (block.filled == m_map.blockSize()) {
        block.hash = hasher.hash();
        m_filling.erase(index);
        m_file->startWriting(m_map.startOf(index), m_map.blockSize());
    }
    setBlock(index, block);
    failPoint("part-written");
    if (isWhole(index) && m_cut.removeAll(index) > 0) m_listener.mended();
    if (auto followed = followWithDigest(bytes.size()); !followed) return std::unexpected{std::move(followed).error()};
    return bytes.size();
}

bool PartFile::isWhole(qsizetype index) const {
    const qint64 filled = m_map.block(index).filled;
    return filled == m_map.blockSize() || (m_fileSize && m_map.startOf(index) + filled == *m_fileSize);
}

SinkResult<void> PartFile::cut(qsizetype index, qint64 bytes) {
    auto hasher = hashOnDisk(index, bytes);
    if (!hasher) return std::unexpected{std::move(hasher).error()};
    m_filling.insert_or_assign(index, *std::move(hasher));
    setBlock(index, {.filled = bytes});
    if (m_hashed > m_map.startOf(index)) resetDigest();
    return {};
}

/// Where blocks came out of order or before this program began, the digest follows block by block.
SinkResult<void> PartFile::followWithDigest(qsizetype arrived) {
    m_owed += catchingUp * arrived;
    for (; m_owed >= m_map.blockSize(); m_owed -= m_map.blockSize()) {
        const qsizetype index = m_map.indexOf(m_hashed);
        if (m_hashed != m_map.startOf(index) || m_map.block(index).filled < m_map.blockSize()) {
            m_owed = 0;
            break;
        }
        const auto same = check(index);
        if (!same) return std::unexpected{same.error()};
        if (!*same) break; // it will be fetched again
        if (auto hashed = hashUpTo(m_map.startOf(index + 1)); !hashed) return hashed;
    }
    return {};
}

SinkResult<void> PartFile::hashUpTo(qint64 end) {
    const auto got = read(m_hashed, end - m_hashed, [this](QByteArrayView bytes) { m_hasher.add(bytes); });
    if (!got) return std::unexpected{got.error()};
    m_hashed += *got;
    if (m_hashed == end) return {};
    return std::unexpected{SinkError{SinkFault::Unwritable, QStringLiteral("the part ends at %1").arg(m_hashed)}};
}

SinkResult<std::optional<Sha256>> PartFile::digest(qint64 fileSize) {
    bool allSame = true;
    for (qsizetype index = m_map.indexOf(m_hashed); m_map.startOf(index) < fileSize; ++index) {
        // Where the stream has hashed the beginning of a block already, the rest of it was its own.
        const bool isRead = !allSame || m_hashed <= m_map.startOf(index);
        if (isRead && m_map.block(index).filled > 0) {
            const auto same = check(index);
            if (!same) return std::unexpected{same.error()};
            allSame = allSame && *same;
        }
        if (!allSame) continue; // to find all of them at once
        const qint64 end = std::min(m_map.startOf(index + 1), fileSize);
        if (m_map.startOf(index) + m_map.block(index).filled < end) allSame = false;
        else if (auto hashed = hashUpTo(end); !hashed) return std::unexpected{std::move(hashed).error()};
        tellReading(m_hashed);
    }
    if (!allSame) return std::nullopt;
    return m_hasher.digest();
}

SinkResult<int> PartFile::dropWhatDiffers() {
    int dropped = 0;
    for (qsizetype index = 0; index < m_map.count(); ++index) {
        if (m_map.block(index).filled == 0) continue;
        const auto same = check(index);
        if (!same) return std::unexpected{same.error()};
        if (!*same) ++dropped;
        tellReading(m_map.startOf(index));
    }
    if (dropped > 0) resetDigest();
    return dropped;
}

void PartFile::doubt() {
    BlockMap map = m_map;
    map.doubtAll();
    m_agreed.clear();
    const QMutexLocker lock{&m_looking};
    m_map = std::move(map);
}

void PartFile::setBlock(qsizetype index, const Block& block) {
    const QMutexLocker lock{&m_looking};
    m_map.set(index, block);
    m_size = m_map.bytes();
    if (block.filled == 0) m_filling.erase(index);
    if (!block.doubted) m_agreed.remove(index);
}

void PartFile::setMap(BlockMap map) {
    const QMutexLocker lock{&m_looking};
    m_map = std::move(map);
    m_size = m_map.bytes();
    m_filling.clear();
    m_agreed.clear();
    m_cut.clear();
}

void PartFile::resetDigest() {
    m_hasher = {};
    m_hashed = 0;
    m_owed = 0;
}

Checkpoint PartFile::checkpoint() {
    Checkpoint made{.bytes = m_map.bytes(), .etag = m_etag, .blocks = m_map, .serial = ++m_serial};
    for (const auto& [index, hasher] : m_filling) {
        Block block = m_map.block(index);
        block.hash = hasher.hash();
        made.blocks.set(index, block);
    }
    return made;
}

void PartFile::checkpointWhenDue() {
    const auto now = std::chrono::steady_clock::now();
    if (m_syncing || m_unsynced == 0 || (m_unsynced < m_policy.bytes && now - m_lastCheckpoint < m_policy.time)) return;
    m_unsynced = 0;
    m_lastCheckpoint = now;
    m_syncing = true;
    m_syncLane->post([self = shared_from_this(), file = m_file, generation = m_generation, checkpoint = checkpoint()] {
        auto synced = file->sync();
        // Some systems keep a file and lose its name.
        if (synced && !self->m_nameSynced) {
            synced = Files::syncFolder(QFileInfo{self->m_path}.path()).transform_error(sinkErrorOf);
            self->m_nameSynced = synced.has_value();
        }
        self->m_syncing = false;
        if (!synced) {
            // After a failed sync the system may forget the bytes: nothing since the last checkpoint can be counted on.
            self->m_syncFailed = true;
            return;
        }
        failPoint("checkpoint-synced");
        const QMutexLocker lock{&self->m_telling};
        if (generation == self->m_generation) self->m_listener.checkpointed(checkpoint);
    });
}

SinkResult<Checkpoint> PartFile::flush() {
    if (m_syncFailed) return lostByTheDisk();
    if (auto synced = m_file->sync(); !synced) return std::unexpected{std::move(synced).error()};
    m_unsynced = 0;
    failPoint("part-flushed");
    return checkpoint();
}

void PartFile::tellReading(qint64 at) {
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastTold < tellingPeriod) return;
    m_lastTold = now;
    m_listener.rehashed(at);
}

void PartFile::close() { m_file.reset(); }

} // namespace Rushes::Downloads
