// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/portaldesk.h"

namespace Rushes::Workbench {

namespace {

std::unique_ptr<Account::CredentialVault> vaultFor(const QString& sessionFile) {
    if (sessionFile.isEmpty()) return std::make_unique<Account::KeyringVault>();
    return std::make_unique<Account::FileVault>(sessionFile);
}

} // namespace

PortalDesk::PortalDesk(const Portal::PortalAddress& address, const Settings::Places& places, Clock& clock, const QString& sessionFile)
    : m_client{address},
      m_vault{vaultFor(sessionFile)},
      m_sessions{m_client, *m_vault, clock},
      m_pending{places.pendingRegistrationsFile(), address.url()},
      m_registration{m_client, m_sessions, m_pending, clock},
      m_catalogue{places.catalogues(), address.url()},
      m_sync{m_client, m_catalogue, clock} {}

PortalDesk::~PortalDesk() = default;

} // namespace Rushes::Workbench
