// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadlist.h"

#include <QObject>

#include <functional>

namespace Rushes {
class Clock;
}

namespace Rushes::Downloads {

/// The downloads as they stand, kept the same as their journal. Whoever changes a state does it here: it is written, and what is to follow
/// follows when it would survive a power cut, never before the call that changed it has returned.
class DownloadLedger : public QObject {
    Q_OBJECT

public:
    DownloadLedger(DownloadJournal& journal, Clock& clock);

    [[nodiscard]] DownloadList& list() { return m_list; }
    [[nodiscard]] Download* find(const DownloadId& id) { return m_list.find(id); }
    [[nodiscard]] DownloadMemory& memory(const DownloadId& id) { return m_list.memory(id); }
    /// Whether the download is there and in the state it had at this revision (DownloadMemory::revision).
    [[nodiscard]] bool isStillAt(const DownloadId& id, int revision);

    /// Puts a download into a state that may follow its own. `then` is called when the journal knows, unless the state has changed again.
    void become(const DownloadId& id, DownloadState state, std::function<void()> then = {});
    /// The same for many in one go, of which nothing is to follow.
    void become(const QList<DownloadId>& ids, DownloadState state);
    /// Writes them as they are. `then` is called when the journal knows.
    void save(const QList<DownloadId>& ids, std::function<void()> then = {});
    /// Calls `then` after all that was to be written until now, whether it could be or not.
    void afterWriting(std::function<void()> then);
    /// Notes how a write ended that did not go through save().
    void check(const Storage::StorageResult<void>& written);
    /// After failed(): writes everything again.
    void mend();
    /// Adds a line to a download's story.
    void tell(const DownloadId& id, const Occurrence& what);

Q_SIGNALS:
    void changed(const QList<Rushes::Downloads::DownloadId>& ids);
    void eventHappened(const Rushes::Downloads::DownloadEvent& event);
    /// A change could not be written. Once until mend().
    void failed(const Rushes::Storage::StorageError& error);

private:
    void enter(Download& download, DownloadState state);
    void write(QList<JournalEntry> entries, std::function<void(const Storage::StorageResult<void>&)> then);

    DownloadJournal& m_journal;
    Clock& m_clock;
    DownloadList m_list;
    bool m_broken = false;
};

} // namespace Rushes::Downloads
