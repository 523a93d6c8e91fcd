// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/arrivals.h"
#include "app/workbench/copier.h"
#include "app/workbench/custodian.h"
#include "app/workbench/earlylog.h"
#include "app/workbench/portallinkresolver.h"
#include "app/workbench/renamer.h"
#include "app/workbench/sidecars.h"
#include "app/workbench/wastebasket.h"
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/library/cliprepository.h"
#include "core/library/importer.h"
#include "core/library/mediaroots.h"
#include "core/library/thumbnailstore.h"
#include "core/media/probeclient.h"
#include "core/settings/places.h"
#include "core/storage/database.h"
#include "core/transfer/transferengine.h"

namespace Rushes::Library {
class FolderImport;
class ImportLedger;
struct ImportParts;
} // namespace Rushes::Library

namespace Rushes::Workbench {

class PortalDesks;

/// The queue and the library, wired: what has been downloaded becomes a clip. No portal is touched before the queue runs. The queue's journal is always
/// a file of this computer, because part files are; the library may be on a server that a newsroom shares.
class IngestDesk {
public:
    /// `portals` give links and facts to the queue and the library, say whom TLS believes, and outlive the desk.
    IngestDesk(const Settings::Places& places, const Storage::DatabaseLocation& library, PortalDesks& portals, Clock& clock);
    ~IngestDesk();
    Q_DISABLE_COPY_MOVE(IngestDesk)

    [[nodiscard]] Downloads::DownloadQueue& queue() { return m_queue; }
    [[nodiscard]] Transfer::TransferEngine& engine() { return m_engine; }
    [[nodiscard]] Arrivals& arrivals() { return m_arrivals; }
    [[nodiscard]] EarlyLog& earlyLog() { return m_earlyLog; }
    [[nodiscard]] Copier& copier() { return m_copier; }
    [[nodiscard]] Renamer& renamer() { return m_renamer; }
    [[nodiscard]] Wastebasket& wastebasket() { return m_wastebasket; }
    [[nodiscard]] Custodian& custodian() { return m_custodian; }
    [[nodiscard]] Library::ClipRepository& clips() { return m_clips; }
    [[nodiscard]] Library::MediaRoots& roots() { return m_roots; }
    [[nodiscard]] Library::Importer& importer() { return m_importer; }
    /// Looks into no folder until it is started.
    [[nodiscard]] Library::FolderImport& folderImport() { return *m_folderImport; }
    [[nodiscard]] Library::ImportParts importParts();
    [[nodiscard]] Library::ThumbnailStore& thumbnails() { return m_thumbnails; }
    /// Follows nothing until it is told to.
    [[nodiscard]] Sidecars& sidecars() { return m_sidecars; }
    [[nodiscard]] Storage::Database& libraryDatabase() { return m_libraryDatabase; }
    [[nodiscard]] Storage::Database& queueDatabase() { return m_queueDatabase; }

private:
    Clock& m_clock;
    Storage::Database m_queueDatabase;
    Storage::Database m_libraryDatabase;
    Downloads::DownloadJournal m_journal;
    Transfer::TransferEngine m_engine;
    PortalLinkResolver m_links;
    Downloads::DownloadQueue m_queue;
    Media::ProbeClient m_probe;
    Library::ClipRepository m_clips;
    Library::MediaRoots m_roots;
    Library::Importer m_importer;
    std::unique_ptr<Library::ImportLedger> m_importLedger;
    std::unique_ptr<Library::FolderImport> m_folderImport;
    Library::ThumbnailStore m_thumbnails;
    Custodian m_custodian;
    Downloads::FurtherCopies m_furtherCopies;
    Copier m_copier;
    Arrivals m_arrivals;
    EarlyLog m_earlyLog;
    Sidecars m_sidecars;
    Renamer m_renamer;
    Wastebasket m_wastebasket;
};

} // namespace Rushes::Workbench
