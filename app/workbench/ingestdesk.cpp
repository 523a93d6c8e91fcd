// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/ingestdesk.h"

#include "app/workbench/portaldesks.h"
#include "app/workbench/programs.h"
#include "core/library/folderimport.h"
#include "core/library/libraryschema.h"

namespace Rushes::Workbench {

namespace {

Transfer::TransferSettings transferSettings(const QString& authorities) {
    Transfer::TransferSettings settings;
    settings.authorities = authorities;
    return settings;
}

} // namespace

IngestDesk::IngestDesk(const Settings::Places& places, const Storage::DatabaseLocation& library, PortalDesks& portals, Clock& clock)
    : m_clock{clock},
      m_queueDatabase{Storage::DatabaseLocation::sqlite(places.queueFile()), Downloads::queueSchema},
      m_libraryDatabase{library, Library::librarySchema},
      m_journal{m_queueDatabase},
      m_engine{transferSettings(portals.authorities())},
      m_links{portals},
      m_queue{m_journal, m_engine, m_links, clock},
      m_probe{siblingProgram(QStringLiteral("rushes-probe"))},
      m_clips{m_libraryDatabase},
      m_roots{m_libraryDatabase},
      m_importer{m_clips, m_roots, m_probe, clock},
      m_importLedger{std::make_unique<Library::ImportLedger>(m_libraryDatabase)},
      m_folderImport{std::make_unique<Library::FolderImport>(importParts())},
      m_thumbnails{m_probe, places.thumbnails()},
      m_custodian{clock},
      m_furtherCopies{m_queueDatabase},
      m_copier{m_queue, m_furtherCopies},
      m_arrivals{m_queue, m_importer, m_clips, m_custodian, m_copier, portals},
      m_earlyLog{m_queue, m_clips, m_roots, m_probe, portals, clock},
      m_sidecars{m_clips},
      m_renamer{m_queue, m_clips, m_roots, m_custodian, places.data + QStringLiteral("/renames"), clock},
      m_wastebasket{m_clips, places.data + QStringLiteral("/wastebasket"), clock} {
    QObject::connect(&m_custodian, &Custodian::noted, &m_queue, &Downloads::DownloadQueue::note);
    QObject::connect(&m_copier, &Copier::noted, &m_queue, &Downloads::DownloadQueue::note);
}

IngestDesk::~IngestDesk() = default;

Library::ImportParts IngestDesk::importParts() { return {m_importer, m_roots, *m_importLedger, m_clock}; }

} // namespace Rushes::Workbench
