// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/portal/portalerror.h"

#include <QFuture>
#include <QObject>

namespace Rushes::Portal {
class PortalClient;
}

namespace Rushes::Account {

class SessionKeeper;

/// Whether the account gets the portal's newsletter.
struct Newsletter {
    bool subscribed = false;
    QDateTime since; ///< invalid where it does not
};

using DeviceId = Id<struct DeviceTag>;

/// One session of the account: a computer that is signed in.
struct Device {
    DeviceId id;
    QString name; ///< as the device named itself, such as "Rushes on desk-3 (Linux)"; plain text from outside, empty where it did not say
    QDateTime signedInAt;
    QDateTime lastSeenAt;
    bool current = false; ///< this computer
};

/// The signed-in person's account: who they are, the newsletter, the devices. Every call needs a session; NotSignedIn without.
class OwnAccount : public QObject {
    Q_OBJECT

public:
    OwnAccount(Portal::PortalClient& client, SessionKeeper& sessions, QObject* parent = nullptr);

    /// The new name and organisation, which may be empty. SessionKeeper::account() has them then.
    QFuture<Portal::PortalResult<Account>> change(const QString& name, const QString& organisation);
    QFuture<Portal::PortalResult<Newsletter>> newsletter();
    QFuture<Portal::PortalResult<Newsletter>> setNewsletter(bool subscribed);
    /// The newest sign-in first.
    QFuture<Portal::PortalResult<QList<Device>>> devices();
    /// Ends one session; NotFound where it has ended already. Signing out this computer is SessionKeeper::signOut().
    QFuture<Portal::PortalResult<void>> signOutDevice(const DeviceId& device);

private:
    QFuture<Portal::PortalResult<QList<Device>>> moreDevices(QList<Device> before, const QString& cursor, int page);
    Portal::PortalResult<Newsletter> note(const Portal::PortalResult<Newsletter>& newsletter);

    Portal::PortalClient& m_client;
    SessionKeeper& m_sessions;
};

} // namespace Rushes::Account
