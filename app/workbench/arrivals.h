// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
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

class Copier;
class Custodian;
class PortalDesks;

/// Takes each finished download into the library, with all that the catalogue says of its video: captions beside it, the shot list as
/// ranges. Has its origin written down, and tells the queue when all is done. An arrival that was interrupted is taken up again when the queue is loaded.
class Arrivals : public QObject {
    Q_OBJECT

public:
    /// The facts of a video come from the catalogue of its portal; what came from elsewhere has the queue's facts alone.
    Arrivals(Downloads::DownloadQueue& queue, Library::Importer& importer, Library::ClipRepository& clips, Custodian& custodian, Copier& copier,
             PortalDesks& portals, QObject* parent = nullptr);

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
    /// What has still to be done for a download.
    struct Waiting {
        Library::ClipId clip = {}; ///< empty until the library has it
        QList<Catalogue::Shot> shots = {};
        bool isSettled = false;    ///< the library knows all
        bool isRecorded = false;   ///< its origin is written down, or will not be in this run
        bool isCopied = false;     ///< further copies are made, or have failed in this run
        bool isForgettable = true; ///< the queue need not tell of it again
    };
    void take(const Downloads::Download& download);
    void handOver(const Downloads::Download& download, const Library::ImportRequest& request);
    void import(const Downloads::DownloadId& id, const Library::ImportRequest& request);
    void settle(const Library::ClipId& clip);
    void takeShots(const Downloads::DownloadId& id);
    void finishIfDone(const Downloads::DownloadId& id);

    Downloads::DownloadQueue& m_queue;
    Library::Importer& m_importer;
    Library::ClipRepository& m_clips;
    Custodian& m_custodian;
    Copier& m_copier;
    PortalDesks& m_portals;
    QHash<Downloads::DownloadId, Waiting> m_waiting;
    QSet<Downloads::DownloadId> m_through;
    QSet<Library::ClipId> m_settled; ///< told of before their import had answered
};

} // namespace Rushes::Workbench
