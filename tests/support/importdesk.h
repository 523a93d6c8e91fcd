// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/folderimport.h"
#include "core/library/importer.h"
#include "core/library/importledger.h"
#include "core/library/mediaroots.h"
#include "core/media/probeclient.h"
#include "tests/support/manualclock.h"

namespace Rushes::Tests {

/// What brings files into a library, at a time of the test's own. Nothing probes: files come in without technical facts.
struct ImportDesk {
    ImportDesk(Storage::Database& database, Library::ClipRepository& clips)
        : roots{database, QStringLiteral("desk")}, ledger{database}, importer{clips, roots, probe, clock} {}

    ManualClock clock;
    Library::MediaRoots roots;
    Library::ImportLedger ledger;
    Media::ProbeClient probe{QStringLiteral("/nowhere/rushes-probe")};
    Library::Importer importer;
    Library::FolderImport import{Library::ImportParts{importer, roots, ledger, clock}};
};

} // namespace Rushes::Tests
