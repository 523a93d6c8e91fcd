// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/portaldesk.h"

#include <QObject>

#include <vector>

namespace Rushes::Workbench {

/// The portals that Rushes works with, a PortalDesk each, with one account each. A desk is made when it is first asked for and stays: the
/// queue fetches from all of them, whichever of them is being looked at. All share one vault, so a keyring that does not answer is
/// asked once.
class PortalDesks : public QObject {
    Q_OBJECT

public:
    /// With a `sessionFile` sessions are kept there instead of in the keyring; only for machines without a person. `authorities` is a PEM
    /// file of certificate authorities that are believed beside the system's.
    PortalDesks(const Settings::Places& places, Portal::ClientIdentity identity, Clock& clock, const QString& sessionFile = {}, const QString& authorities = {},
                QObject* parent = nullptr);
    ~PortalDesks() override;

    [[nodiscard]] PortalDesk& desk(const Portal::PortalAddress& address);
    /// The desk of the portal that a download or a clip names; null where that is no portal's address.
    [[nodiscard]] PortalDesk* desk(const QString& portal);
    /// The desk of the portal on whose origin a URL lies, among those made so far; null for any other URL.
    [[nodiscard]] PortalDesk* owning(const QUrl& url) const;
    /// Those made so far.
    [[nodiscard]] std::vector<PortalDesk*> all() const;

    /// Where all of them keep their secrets.
    [[nodiscard]] Account::CredentialVault& vault() { return *m_vault; }
    [[nodiscard]] const QString& authorities() const { return m_authorities; }

Q_SIGNALS:
    /// A desk was made; it lives as long as this.
    void added(Rushes::Workbench::PortalDesk& desk);

private:
    Settings::Places m_places;
    Portal::ClientIdentity m_identity;
    Clock& m_clock;
    QString m_authorities;
    std::unique_ptr<Account::CredentialVault> m_vault;
    std::vector<std::unique_ptr<PortalDesk>> m_desks;
};

} // namespace Rushes::Workbench
