// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/portaldesk.h"

namespace Rushes::Workbench {

PortalDesk::PortalDesk(const Portal::PortalAddress& address, const Settings::Places& places, const Portal::ClientIdentity& identity,
                       Account::CredentialVault& vault, Clock& clock)
    : m_client{address, identity},
      m_lastAccount{places.lastAccountsFile(), address.url()},
      m_sessions{m_client, vault, clock, &m_lastAccount},
      m_pendingRegistration{places.pendingRegistrationsFile(), address.url()},
      m_registration{m_client, m_sessions, m_pendingRegistration, clock},
      m_pendingReset{places.pendingResetsFile(), address.url()},
      m_passwordReset{m_client, m_sessions, vault, m_pendingReset, clock},
      m_ownAccount{m_client, m_sessions},
      m_drafts{places.draftsFile(), address.url()},
      m_catalogue{places.catalogues(), address.url()},
      m_sync{m_client, m_catalogue, clock},
      m_armed{places.armedFile(), address.url(), m_catalogue, clock},
      m_notices{places.noticesFile(), address.url()} {}

PortalDesk::~PortalDesk() = default;

QFuture<Portal::PortalResult<bool>> PortalDesk::takeUpSession() {
    if (m_takenUp) return readyFuture(Portal::PortalResult<bool>{m_sessions.isSignedIn()});
    QPromise<Portal::PortalResult<bool>> promise;
    promise.start();
    auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    if (m_waiting.size() == 1) {
        m_sessions.restore().then(&m_sessions, [this](const Portal::PortalResult<bool>& restored) {
            m_takenUp = restored.has_value(); // a portal that could not be reached is asked again
            for (auto& waiting : std::exchange(m_waiting, {})) {
                waiting.addResult(restored);
                waiting.finish();
            }
        });
    }
    return future;
}

} // namespace Rushes::Workbench
