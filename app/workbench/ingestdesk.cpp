// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/ingestdesk.h"

#include "app/workbench/portaldesk.h"
#include "app/workbench/programs.h"
#include "core/library/libraryschema.h"

namespace Rushes::Workbench {

IngestDesk::IngestDesk(const Settings::Places& places, const Storage::DatabaseLocation& library, Clock& clock)
    : m_queueDatabase{Storage::DatabaseLocation::sqlite(places.queueFile()), Downloads::queueSchema},
      m_libraryDatabase{library, Library::librarySchema},
      m_journal{m_queueDatabase},
      m_queue{m_journal, m_engine, m_links, clock},
      m_probe{siblingProgram(QStringLiteral("rushes-probe"))},
      m_clips{m_libraryDatabase},
      m_roots{m_libraryDatabase},
      m_importer{m_clips, m_roots, m_probe, clock},
      m_thumbnails{m_probe, places.thumbnails()},
      m_arrivals{m_queue, m_importer} {}

IngestDesk::~IngestDesk() = default;

void IngestDesk::setPortal(PortalDesk* portal) {
    m_links.setPortal(portal == nullptr ? nullptr : &portal->client());
    m_arrivals.setCatalogue(portal == nullptr ? nullptr : &portal->catalogue());
}

} // namespace Rushes::Workbench
