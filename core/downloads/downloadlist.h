// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadevent.h"
#include "core/downloads/downloadjournal.h"
#include "core/downloads/queuepolicy.h"

#include <QHash>
#include <QList>

namespace Rushes::Downloads {

/// What the queue knows of a download beyond what it shows.
struct DownloadMemory {
    qint64 place = 0;
    std::optional<Checkpoint> checkpoint{};
    bool acknowledged = false;
    int revision = 0;         ///< grows with every change of state, so that what was meant for an older state is noticed
    qint64 forgivenUpTo = 0;  ///< bytes held when the failed tries were last forgotten
    qint64 refusedAt = -1;    ///< bytes held when a link was last refused; negative for never
    QList<DownloadEvent> events{};
    QList<Stretch> preferred{}; ///< what somebody waits for, before all else; not stored
    QString host{};           ///< as hostOf() has it
    QDateTime removedAt{};    ///< of a dismissed one: taken off the queue, and may still be put back
    bool letGo = false;       ///< of a dismissed one: its bytes are gone, and it would begin anew
};

/// Whether work on it goes on at the moment.
[[nodiscard]] bool isUnderWay(DownloadState state);
/// What is still to come; 0 where nobody has said how long the file is.
[[nodiscard]] qint64 missingBytes(const Download& download);
[[nodiscard]] bool isForSameBytes(const DownloadRequest& one, const DownloadRequest& other);

/// The entries of a queue in the order they are shown: those to come by the queue's rule and by place, then the finished ones, newest
/// first.
class DownloadList {
public:
    [[nodiscard]] const QList<Download>& all() const { return m_downloads; }
    [[nodiscard]] QList<Download>& all() { return m_downloads; }
    [[nodiscard]] Download* find(const DownloadId& id);
    [[nodiscard]] DownloadMemory& memory(const DownloadId& id) { return m_memory[id]; }
    [[nodiscard]] JournalEntry entry(const DownloadId& id);
    /// The entry for the same bytes that is not finished, if there is one.
    [[nodiscard]] const Download* sameAs(const DownloadRequest& request) const;
    [[nodiscard]] qint64 nextPlace() const;
    /// Of all, in their order.
    [[nodiscard]] QList<DownloadId> ids() const;
    /// How many bytes the other downloads under way will still bring to the same folder.
    [[nodiscard]] qint64 neededBeside(const DownloadId& id) const;

    void add(const QList<JournalEntry>& entries);
    void remove(const QList<DownloadId>& ids);
    /// Puts entries one after another at a place, in the order they have; answers those whose place has changed. Where the queue goes by
    /// a rule they move among their equals.
    QList<DownloadId> move(const QList<DownloadId>& ids, int position);
    /// Puts entries back where they stood in `order`, each behind the one it was behind that is still there; the others stay in the order
    /// they have. Answers those whose place has changed.
    QList<DownloadId> arrange(const QList<DownloadId>& ids, const QList<DownloadId>& order);
    /// After an entry was finished, or what the rule goes by has changed.
    void sort();
    void setOrder(QueueOrder order);

    /// Takes entries out of the list and keeps them aside; answers those that were in it.
    QList<DownloadId> dismiss(const QList<DownloadId>& ids, const QDateTime& at);
    /// The entry that is kept aside; null where there is none.
    [[nodiscard]] const Download* dismissed(const DownloadId& id) const;
    /// Puts them back in their places; answers those that were kept aside.
    QList<DownloadId> restore(const QList<DownloadId>& ids);
    /// Of one that is kept aside: its bytes are not counted on any more.
    void letGo(const DownloadId& id);

private:
    void number();
    [[nodiscard]] qsizetype countOpen() const;
    QList<DownloadId> place(const QList<DownloadId>& order);
    QList<Download> take(const QList<DownloadId>& ids);

    QList<Download> m_downloads;
    QHash<DownloadId, qsizetype> m_index; ///< into m_downloads
    QHash<DownloadId, Download> m_dismissed;
    QHash<DownloadId, DownloadMemory> m_memory;
    QueueOrder m_order = QueueOrder::Manual;
};

} // namespace Rushes::Downloads
