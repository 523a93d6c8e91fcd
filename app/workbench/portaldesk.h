// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/credentialvault.h"
#include "core/account/pendingregistrations.h"
#include "core/account/registration.h"
#include "core/account/sessionkeeper.h"
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguesync.h"
#include "core/portal/portalclient.h"
#include "core/settings/places.h"

#include <memory>

namespace Rushes::Workbench {

/// All of Rushes that belongs to one portal: the client, the account and the catalogue, wired. Nothing is touched on the network, the
/// disk or the keyring before it is asked for.
class PortalDesk {
public:
    /// With a `sessionFile` the session is kept there instead of in the keyring; only for machines without a person.
    PortalDesk(const Portal::PortalAddress& address, const Settings::Places& places, Clock& clock, const QString& sessionFile = {});
    ~PortalDesk();
    Q_DISABLE_COPY_MOVE(PortalDesk)

    [[nodiscard]] Portal::PortalClient& client() { return m_client; }
    [[nodiscard]] Account::SessionKeeper& sessions() { return m_sessions; }
    [[nodiscard]] Account::Registration& registration() { return m_registration; }
    [[nodiscard]] Catalogue::CatalogueCache& catalogue() { return m_catalogue; }
    [[nodiscard]] Catalogue::CatalogueSync& sync() { return m_sync; }

private:
    Portal::PortalClient m_client;
    std::unique_ptr<Account::CredentialVault> m_vault;
    Account::SessionKeeper m_sessions;
    Account::PendingRegistrations m_pending;
    Account::Registration m_registration;
    Catalogue::CatalogueCache m_catalogue;
    Catalogue::CatalogueSync m_sync;
};

} // namespace Rushes::Workbench
