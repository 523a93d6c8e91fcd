// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/credentialvault.h"
#include "core/account/lastaccount.h"
#include "core/account/ownaccount.h"
#include "core/account/passwordreset.h"
#include "core/account/pendingcodes.h"
#include "core/account/registration.h"
#include "core/account/registrationdrafts.h"
#include "core/account/sessionkeeper.h"
#include "core/catalogue/armedmeetings.h"
#include "core/catalogue/cataloguecache.h"
#include "core/catalogue/cataloguesync.h"
#include "core/catalogue/noticeboard.h"
#include "core/portal/portalclient.h"
#include "core/settings/places.h"

#include <QPromise>

#include <vector>

namespace Rushes::Workbench {

/// All of Rushes that belongs to one portal: the client, the account and the catalogue, wired. Nothing is touched on the network, the
/// disk or the keyring before it is asked for.
class PortalDesk {
public:
    /// `identity` is what Rushes says of itself to the portal. `vault` is shared with the other portals and outlives the desk.
    PortalDesk(const Portal::PortalAddress& address, const Settings::Places& places, const Portal::ClientIdentity& identity, Account::CredentialVault& vault,
               Clock& clock);
    ~PortalDesk();
    Q_DISABLE_COPY_MOVE(PortalDesk)

    /// The session of an earlier run, taken up once, however many ask. Answers whether somebody is signed in now.
    QFuture<Portal::PortalResult<bool>> takeUpSession();

    [[nodiscard]] const Portal::PortalAddress& address() const { return m_client.address(); }
    [[nodiscard]] Portal::PortalClient& client() { return m_client; }
    [[nodiscard]] Account::SessionKeeper& sessions() { return m_sessions; }
    [[nodiscard]] Account::Registration& registration() { return m_registration; }
    [[nodiscard]] Account::PasswordReset& passwordReset() { return m_passwordReset; }
    [[nodiscard]] Account::OwnAccount& ownAccount() { return m_ownAccount; }
    [[nodiscard]] Account::RegistrationDrafts& drafts() { return m_drafts; }
    [[nodiscard]] Catalogue::CatalogueCache& catalogue() { return m_catalogue; }
    [[nodiscard]] Catalogue::CatalogueSync& sync() { return m_sync; }
    [[nodiscard]] Catalogue::ArmedMeetings& armed() { return m_armed; }
    [[nodiscard]] Catalogue::NoticeBoard& notices() { return m_notices; }

private:
    Portal::PortalClient m_client;
    Account::LastAccount m_lastAccount;
    Account::SessionKeeper m_sessions;
    Account::PendingCodes m_pendingRegistration;
    Account::Registration m_registration;
    Account::PendingCodes m_pendingReset;
    Account::PasswordReset m_passwordReset;
    Account::OwnAccount m_ownAccount;
    Account::RegistrationDrafts m_drafts;
    Catalogue::CatalogueCache m_catalogue;
    Catalogue::CatalogueSync m_sync;
    Catalogue::ArmedMeetings m_armed;
    Catalogue::NoticeBoard m_notices;
    bool m_takenUp = false;
    std::vector<QPromise<Portal::PortalResult<bool>>> m_waiting;
};

} // namespace Rushes::Workbench
