// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvstream.h"

#include <algorithm>
#include <atomic>

namespace Rushes::Ui {
namespace {

/// One reading of them, from its opening to its end.
struct Reading {
    std::shared_ptr<PlayerBytes> bytes; ///< shared with the stream, which may offer others by now
    qint64 position = 0;
    std::atomic<bool> isCancelled = false;
};

Reading& readingOf(void* cookie) { return *static_cast<Reading*>(cookie); }

int64_t readSome(void* cookie, char* to, uint64_t most) {
    Reading& reading = readingOf(cookie);
    qint64 got = PlayerBytes::notHere;
    while (got == PlayerBytes::notHere && !reading.isCancelled)
        got = reading.bytes->read(reading.position, to, static_cast<qint64>(std::min<uint64_t>(most, std::numeric_limits<qint64>::max())));
    if (got < 0) return -1;
    reading.position += got;
    return got;
}

int64_t goTo(void* cookie, int64_t offset) {
    Reading& reading = readingOf(cookie);
    if (offset < 0 || offset > reading.bytes->size()) return MPV_ERROR_GENERIC;
    reading.position = offset;
    return offset;
}

} // namespace

bool MpvStream::offerTo(const LibMpv& lib, mpv_handle* mpv) { return lib.streamAdd(mpv, "rushes-part", this, &MpvStream::open) >= 0; }

void MpvStream::setBytes(std::shared_ptr<PlayerBytes> bytes) {
    const QMutexLocker lock{&m_mutex};
    m_bytes = std::move(bytes);
}

int MpvStream::open(void* stream, char*, mpv_stream_cb_info* info) {
    auto* self = static_cast<MpvStream*>(stream);
    const QMutexLocker lock{&self->m_mutex};
    if (!self->m_bytes) return MPV_ERROR_LOADING_FAILED;
    info->cookie = new Reading{.bytes = self->m_bytes}; // libmpv says when it is done with it
    info->read_fn = &readSome;
    info->seek_fn = &goTo;
    info->size_fn = [](void* cookie) -> int64_t { return readingOf(cookie).bytes->size(); };
    info->close_fn = [](void* cookie) { delete &readingOf(cookie); };
    info->cancel_fn = [](void* cookie) { readingOf(cookie).isCancelled = true; };
    return 0;
}

} // namespace Rushes::Ui
