// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/library/clip.h"
#include "core/library/importer.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Workbench {

class PortalDesks;

/// Takes each finished download into the library, with what the catalogue says of its video, and tells the queue when the library knows
/// all that can be known of it. An arrival that was interrupted is taken up again when the queue is loaded.
class Arrivals : public QObject {
    Q_OBJECT

public:
    /// The facts of a video come from the catalogue of its portal; what came from elsewhere has the queue's facts alone.
    Arrivals(Downloads::DownloadQueue& queue, Library::Importer& importer, PortalDesks& portals, QObject* parent = nullptr);

    /// Downloads of whose files the library does not know everything yet.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    /// Whether arrived() or refused() was told of a download in this run.
    [[nodiscard]] bool isThrough(const Downloads::DownloadId& id) const { return m_through.contains(id); }

Q_SIGNALS:
    /// The clip is in the library with its technical facts, or with the reason why it has none.
    void arrived(const Rushes::Downloads::DownloadId& id, const Rushes::Library::ClipId& clip);
    /// The file is whole and stays where it is, but the library could not take it; it is tried again at the next start.
    void refused(const Rushes::Downloads::DownloadId& id, const Rushes::Library::ImportError& error);

private:
    void take(const Downloads::Download& download);
    void import(const Downloads::DownloadId& id, const Library::ImportRequest& request);
    void settle(const Library::ClipId& clip);

    Downloads::DownloadQueue& m_queue;
    Library::Importer& m_importer;
    PortalDesks& m_portals;
    QHash<Downloads::DownloadId, Library::ClipId> m_waiting; ///< the clip is empty until the library has it
    QSet<Downloads::DownloadId> m_through;
    QSet<Library::ClipId> m_settled;                         ///< told of before their import had answered
};

} // namespace Rushes::Workbench
