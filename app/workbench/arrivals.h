// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/library/clip.h"
#include "core/library/importer.h"

#include <QObject>

namespace Rushes::Catalogue {
class CatalogueCache;
}
namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Workbench {

/// Takes each finished download into the library, with what the catalogue says of its video, and tells the queue when the library has it.
class Arrivals : public QObject {
    Q_OBJECT

public:
    Arrivals(Downloads::DownloadQueue& queue, Library::Importer& importer, QObject* parent = nullptr);

    /// Where the facts of a video come from; null where no portal is known, and then the clip has the queue's facts alone.
    void setCatalogue(Catalogue::CatalogueCache* catalogue) { m_catalogue = catalogue; }
    /// Downloads whose files are not in the library yet.
    [[nodiscard]] int waiting() const { return m_waiting; }

Q_SIGNALS:
    /// The clip is in the library.
    void arrived(const Rushes::Downloads::DownloadId& id, const Rushes::Library::Clip& clip);
    /// The file is whole and stays where it is, but the library could not take it; it is tried again at the next start.
    void refused(const Rushes::Downloads::DownloadId& id, const Rushes::Library::ImportError& error);

private:
    void take(const Downloads::Download& download);
    void import(const Downloads::DownloadId& id, Library::ImportRequest request);

    Downloads::DownloadQueue& m_queue;
    Library::Importer& m_importer;
    Catalogue::CatalogueCache* m_catalogue = nullptr;
    int m_waiting = 0;
};

} // namespace Rushes::Workbench
