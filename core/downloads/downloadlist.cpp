// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/downloadlist.h"

#include "core/downloads/turns.h"

#include <QSet>

#include <algorithm>

namespace Rushes::Downloads {

bool isUnderWay(DownloadState state) { return state == DownloadState::Fetching || state == DownloadState::Verifying || state == DownloadState::Finishing; }

qint64 missingBytes(const Download& download) { return download.request.size ? (*download.request.size - download.received).bytes() : 0; }

bool isForSameBytes(const DownloadRequest& one, const DownloadRequest& other) { return one.source == other.source && one.portal == other.portal; }

Download* DownloadList::find(const DownloadId& id) {
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_downloads[*found];
}

JournalEntry DownloadList::entry(const DownloadId& id) {
    const DownloadMemory& known = memory(id);
    const Download* aside = dismissed(id);
    return {.download = aside != nullptr ? *aside : m_downloads.at(*m_index.constFind(id)),
            .place = known.place,
            .checkpoint = known.checkpoint,
            .acknowledged = known.acknowledged,
            .removedAt = known.removedAt};
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
    const Download& self = m_downloads.at(m_index.value(id));
    qint64 needed = 0;
    for (const Download& other : m_downloads)
        if (other.id != id && other.state == DownloadState::Fetching && other.request.folder == self.request.folder) needed += missingBytes(other);
    return needed;
}

void DownloadList::add(const QList<JournalEntry>& entries) {
    for (const JournalEntry& entry : entries) {
        m_downloads.append(entry.download);
        m_memory.insert(entry.download.id, {.place = entry.place,
                                            .checkpoint = entry.checkpoint,
                                            .acknowledged = entry.acknowledged,
                                            .forgivenUpTo = entry.download.received.bytes(),
                                            .host = hostOf(entry.download.request)});
    }
    sort();
}

/// Many at once, because all that follows is numbered anew.
QList<Download> DownloadList::take(const QList<DownloadId>& ids) {
    const QSet<DownloadId> wanted{ids.begin(), ids.end()};
    QList<Download> taken;
    m_downloads.removeIf([&](const Download& download) {
        if (!wanted.contains(download.id)) return false;
        taken.append(download);
        return true;
    });
    number();
    return taken;
}

void DownloadList::remove(const QList<DownloadId>& ids) {
    const QList<Download> taken = take(ids);
    for (const Download& download : taken) m_memory.remove(download.id);
}

qsizetype DownloadList::countOpen() const {
    return std::ranges::count_if(m_downloads, [](const Download& download) { return download.state != DownloadState::Ready; });
}

QList<DownloadId> DownloadList::move(const QList<DownloadId>& ids, int position) {
    const QSet<DownloadId> wanted{ids.begin(), ids.end()};
    QList<DownloadId> moving;
    QList<DownloadId> order;
    for (const Download& download : std::as_const(m_downloads).first(countOpen())) (wanted.contains(download.id) ? moving : order).append(download.id);
    if (moving.isEmpty()) return {};
    qsizetype at = std::clamp<qsizetype>(position - 1, 0, order.size());
    for (const DownloadId& id : std::as_const(moving)) order.insert(at++, id);
    return place(order);
}

QList<DownloadId> DownloadList::arrange(const QList<DownloadId>& ids, const QList<DownloadId>& order) {
    QSet<DownloadId> wanted{ids.begin(), ids.end()};
    QSet<DownloadId> others;
    QList<DownloadId> stay;
    for (const Download& download : std::as_const(m_downloads).first(countOpen())) {
        if (wanted.contains(download.id)) continue;
        others.insert(download.id);
        stay.append(download.id);
    }
    QHash<DownloadId, QList<DownloadId>> behind;
    DownloadId last; // none at first
    for (const DownloadId& id : order) {
        if (others.contains(id)) last = id;
        else if (const Download* download = find(id); download != nullptr && download->state != DownloadState::Ready && wanted.remove(id))
            behind[last].append(id);
    }
    QList<DownloadId> all = behind.value(DownloadId{});
    for (const DownloadId& id : std::as_const(stay)) all << id << behind.value(id);
    return all.size() == countOpen() ? place(all) : QList<DownloadId>{};
}

/// `order` has all that are not finished.
QList<DownloadId> DownloadList::place(const QList<DownloadId>& order) {
    QHash<DownloadId, qint64> before;
    for (qsizetype i = 0; i < order.size(); ++i) before.insert(order.at(i), std::exchange(m_memory[order.at(i)].place, i + 1));
    sort();
    // The rule may have let them come less far: their places are those that are seen.
    QList<DownloadId> moved;
    for (const Download& download : std::as_const(m_downloads).first(order.size())) {
        m_memory[download.id].place = download.position;
        if (before.value(download.id) != download.position) moved.append(download.id);
    }
    return moved;
}

void DownloadList::sort() {
    std::ranges::stable_sort(m_downloads, [this](const Download& one, const Download& other) {
        const bool oneReady = one.state == DownloadState::Ready;
        if (oneReady != (other.state == DownloadState::Ready)) return !oneReady;
        if (oneReady) return one.finishedAt > other.finishedAt;
        if (comesBefore(one.request, other.request, m_order)) return true;
        if (comesBefore(other.request, one.request, m_order)) return false;
        return m_memory.constFind(one.id)->place < m_memory.constFind(other.id)->place;
    });
    number();
}

void DownloadList::setOrder(QueueOrder order) {
    m_order = order;
    sort();
}

QList<DownloadId> DownloadList::dismiss(const QList<DownloadId>& ids, const QDateTime& at) {
    QList<DownloadId> gone;
    const QList<Download> taken = take(ids);
    for (const Download& download : taken) {
        m_dismissed.insert(download.id, download);
        m_memory[download.id].removedAt = at;
        gone.append(download.id);
    }
    return gone;
}

const Download* DownloadList::dismissed(const DownloadId& id) const {
    const auto found = m_dismissed.constFind(id);
    return found == m_dismissed.cend() ? nullptr : &*found;
}

QList<DownloadId> DownloadList::restore(const QList<DownloadId>& ids) {
    QList<DownloadId> back;
    for (const DownloadId& id : ids) {
        if (!m_dismissed.contains(id)) continue;
        m_downloads.append(m_dismissed.take(id));
        m_memory[id].removedAt = {};
        m_memory[id].letGo = false;
        back.append(id);
    }
    sort();
    return back;
}

void DownloadList::letGo(const DownloadId& id) {
    const auto aside = m_dismissed.find(id);
    if (aside == m_dismissed.end()) return;
    aside->received = {};
    aside->checked = {};
    DownloadMemory& memory = m_memory[id];
    memory.checkpoint.reset();
    memory.forgivenUpTo = 0;
    memory.letGo = true;
}

void DownloadList::number() {
    int position = 0;
    m_index.clear();
    m_index.reserve(m_downloads.size());
    for (qsizetype i = 0; i < m_downloads.size(); ++i) {
        Download& download = m_downloads[i];
        download.position = download.state == DownloadState::Ready ? 0 : ++position;
        m_index.insert(download.id, i);
    }
}

} // namespace Rushes::Downloads
