// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadlist.h"

#include <algorithm>

namespace Rushes::Downloads {

bool isUnderWay(DownloadState state) { return state == DownloadState::Fetching || state == DownloadState::Verifying || state == DownloadState::Finishing; }

qint64 missingBytes(const Download& download) { return download.request.size ? (*download.request.size - download.received).bytes() : 0; }

bool isForSameBytes(const DownloadRequest& one, const DownloadRequest& other) { return one.source == other.source && one.portal == other.portal; }

Download* DownloadList::find(const DownloadId& id) {
    const auto found = std::ranges::find(m_downloads, id, &Download::id);
    return found == m_downloads.end() ? nullptr : &*found;
}

JournalEntry DownloadList::entry(const DownloadId& id) {
    const DownloadMemory& known = memory(id);
    return {.download = *find(id), .place = known.place, .checkpoint = known.checkpoint, .acknowledged = known.acknowledged};
}

const Download* DownloadList::sameAs(const DownloadRequest& request) const {
    const auto found = std::ranges::find_if(
        m_downloads, [&](const Download& download) { return download.state != DownloadState::Ready && isForSameBytes(download.request, request); });
    return found == m_downloads.end() ? nullptr : &*found;
}

qint64 DownloadList::nextPlace() const {
    qint64 last = 0;
    for (const DownloadMemory& memory : m_memory) last = std::max(last, memory.place);
    return last + 1;
}

QList<DownloadId> DownloadList::ids() const {
    QList<DownloadId> ids;
    for (const Download& download : m_downloads) ids.append(download.id);
    return ids;
}

qint64 DownloadList::neededBeside(const DownloadId& id) const {
    const auto self = std::ranges::find(m_downloads, id, &Download::id);
    qint64 needed = 0;
    for (const Download& other : m_downloads)
        if (other.id != id && other.state == DownloadState::Fetching && other.request.folder == self->request.folder) needed += missingBytes(other);
    return needed;
}

void DownloadList::add(const QList<JournalEntry>& entries) {
    for (const JournalEntry& entry : entries) {
        m_downloads.append(entry.download);
        m_memory.insert(
            entry.download.id,
            {.place = entry.place, .checkpoint = entry.checkpoint, .acknowledged = entry.acknowledged, .forgivenUpTo = entry.download.received.bytes()});
    }
    sort();
}

void DownloadList::remove(const DownloadId& id) {
    m_downloads.removeIf([&](const Download& download) { return download.id == id; });
    m_memory.remove(id);
    number();
}

QList<DownloadId> DownloadList::move(const DownloadId& id, int position) {
    const qsizetype from = std::ranges::find(m_downloads, id, &Download::id) - m_downloads.begin();
    if (from == m_downloads.size() || m_downloads.at(from).state == DownloadState::Ready) return {};
    const qsizetype waiting = std::ranges::count_if(m_downloads, [](const Download& download) { return download.state != DownloadState::Ready; });
    m_downloads.move(from, std::clamp<qsizetype>(position - 1, 0, waiting - 1));
    number();
    QList<DownloadId> moved;
    for (const Download& download : std::as_const(m_downloads).first(waiting)) {
        qint64& place = m_memory[download.id].place;
        if (std::exchange(place, download.position) != download.position) moved.append(download.id);
    }
    return moved;
}

void DownloadList::sort() {
    std::ranges::stable_sort(m_downloads, [this](const Download& one, const Download& other) {
        const bool oneReady = one.state == DownloadState::Ready;
        if (oneReady != (other.state == DownloadState::Ready)) return !oneReady;
        if (oneReady) return one.finishedAt > other.finishedAt;
        return m_memory.constFind(one.id)->place < m_memory.constFind(other.id)->place;
    });
    number();
}

void DownloadList::number() {
    int position = 0;
    for (Download& download : m_downloads) download.position = download.state == DownloadState::Ready ? 0 : ++position;
}

} // namespace Rushes::Downloads
