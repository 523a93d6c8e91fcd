// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/partfile.h"

#include "core/base/failpoint.h"
#include "core/downloads/resume.h"
#include "core/transfer/disklane.h"
#include "core/transfer/replyhead.h"

namespace Rushes::Downloads {

namespace {

using namespace std::chrono_literals;
using Transfer::SinkError;
using Transfer::SinkFault;

constexpr qsizetype readUnit = 256 * 1024;
/// Writing begins in the background after so much, so that a checkpoint has little to wait for.
constexpr qint64 writingUnit = qint64{8} * 1024 * 1024;
constexpr auto tellingPeriod = 250ms;

} // namespace

PartFile::PartFile(QString path, CheckpointPolicy policy, std::shared_ptr<Transfer::DiskLane> syncLane, Listener listener)
    : m_path{std::move(path)}, m_policy{policy}, m_syncLane{std::move(syncLane)}, m_listener{std::move(listener)} {}

SinkResult<void> PartFile::open(const std::optional<Checkpoint>& known) {
    if (isInPlace()) return {};
    close();
    auto file = DiskFile::open(m_path);
    if (!file) return std::unexpected{std::move(file).error()};
    m_file = *std::move(file);
    beAnotherFile();
    m_syncFailed = false;
    failPoint("part-opened");
    const auto there = m_file->size();
    if (!there) return std::unexpected{there.error()};
    qint64 kept = 0;
    m_hasher = {};
    if (known && *there >= known->bytes) {
        const auto hashed = hashPrefix(known->bytes);
        if (!hashed) return std::unexpected{hashed.error()};
        if (*hashed == known->bytes && m_hasher.digest() == known->digest) kept = known->bytes;
    }
    if (kept == 0) m_hasher = {};
    m_etag = kept > 0 ? known->etag : QByteArray{};
    if (auto cut = m_file->truncate(kept); !cut) return cut;
    m_size = kept;
    m_asked = kept;
    m_started = kept;
    m_lastCheckpoint = std::chrono::steady_clock::now();
    return {};
}

SinkResult<qint64> PartFile::hashPrefix(qint64 bytes) {
    QByteArray buffer(readUnit, Qt::Uninitialized);
    auto told = std::chrono::steady_clock::now();
    qint64 done = 0;
    while (done < bytes) {
        const auto got = m_file->read(done, buffer.data(), std::min<qint64>(readUnit, bytes - done));
        if (!got) return std::unexpected{got.error()};
        if (*got == 0) break;
        m_hasher.add(QByteArrayView{buffer}.first(*got));
        done += *got;
        if (const auto now = std::chrono::steady_clock::now(); now - told >= tellingPeriod) {
            told = now;
            m_listener.rehashed(done);
        }
    }
    return done;
}

SinkResult<void> PartFile::startOver() {
    if (auto cut = m_file->truncate(0); !cut) return cut;
    m_hasher = {};
    m_etag.clear();
    m_size = 0;
    m_asked = 0;
    m_started = 0;
    beAnotherFile();
    m_listener.startedOver();
    return {};
}

void PartFile::beAnotherFile() {
    const QMutexLocker lock{&m_telling};
    ++m_generation;
}

SinkResult<void> PartFile::begin(const Transfer::ReplyHead& head, qint64 start) {
    switch (decideResume({.size = m_size, .etag = m_etag}, {.status = head.status, .start = start, .etag = head.etag})) {
    case Resume::Append:
    case Resume::Compare: break;
    case Resume::StartOver:
        if (auto done = startOver(); !done) return done;
        break;
    case Resume::Refuse: return std::unexpected{SinkError{SinkFault::Unsuited, QStringLiteral("HTTP %1 from byte %2").arg(head.status).arg(start)}};
    }
    if (m_size == 0) m_etag = head.hasStrongEtag() ? head.etag : QByteArray{};
    return {};
}

SinkResult<void> PartFile::write(qint64 offset, QByteArrayView bytes) {
    if (m_syncFailed) return std::unexpected{SinkError{SinkFault::Unwritable, QStringLiteral("the disk did not take what was written")}};
    const qint64 size = m_size;
    if (offset > size) return std::unexpected{SinkError{SinkFault::Unsuited, QStringLiteral("a gap at %1").arg(size)}};
    if (offset < size) {
        const qsizetype held = std::min<qint64>(bytes.size(), size - offset);
        if (auto same = compare(offset, bytes.first(held)); !same) return same;
        offset += held;
        bytes = bytes.sliced(held);
        if (bytes.isEmpty()) return {};
    }
    if (auto written = m_file->write(offset, bytes); !written) return written;
    m_hasher.add(bytes);
    m_size = offset + bytes.size();
    failPoint("part-written");
    checkpointWhenDue();
    return {};
}

SinkResult<void> PartFile::compare(qint64 offset, QByteArrayView bytes) const {
    QByteArray held(bytes.size(), Qt::Uninitialized);
    const auto got = m_file->read(offset, held.data(), held.size());
    if (!got) return std::unexpected{got.error()};
    if (*got == bytes.size() && held == bytes) return {};
    return std::unexpected{SinkError{SinkFault::Mismatch, QStringLiteral("the bytes from %1 on are others than before").arg(offset)}};
}

void PartFile::checkpointWhenDue() {
    const qint64 size = m_size;
    if (size - m_started >= writingUnit) {
        m_file->startWriting(m_started, size - m_started);
        m_started = size;
    }
    const auto now = std::chrono::steady_clock::now();
    if (m_syncing || (size - m_asked < m_policy.bytes && now - m_lastCheckpoint < m_policy.time)) return;
    m_asked = size;
    m_lastCheckpoint = now;
    m_syncing = true;
    m_syncLane->post([self = shared_from_this(), file = m_file, generation = m_generation, checkpoint = Checkpoint{size, m_hasher.digest(), m_etag}] {
        const auto synced = file->sync();
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
    if (m_syncFailed) return std::unexpected{SinkError{SinkFault::Unwritable, QStringLiteral("the disk did not take what was written")}};
    if (auto synced = m_file->sync(); !synced) return std::unexpected{std::move(synced).error()};
    m_asked = m_size;
    failPoint("part-flushed");
    return Checkpoint{m_size, m_hasher.digest(), m_etag};
}

void PartFile::close() { m_file.reset(); }

} // namespace Rushes::Downloads
