// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/portaldesks.h"

#include "core/account/keyringvault.h"
#include "core/portal/tls.h"

#include <algorithm>

namespace Rushes::Workbench {

namespace {

std::unique_ptr<Account::CredentialVault> vaultFor(const QString& sessionFile, Clock& clock) {
    if (sessionFile.isEmpty()) return std::make_unique<Account::KeyringVault>(clock);
    return std::make_unique<Account::FileVault>(sessionFile);
}

} // namespace

PortalDesks::PortalDesks(const Settings::Places& places, Portal::ClientIdentity identity, Clock& clock, const QString& sessionFile, const QString& authorities,
                         QObject* parent)
    : QObject{parent}, m_places{places}, m_identity{std::move(identity)}, m_clock{clock}, m_authorities{authorities}, m_vault{vaultFor(sessionFile, clock)} {}

PortalDesks::~PortalDesks() = default;

PortalDesk& PortalDesks::desk(const Portal::PortalAddress& address) {
    const auto known = std::ranges::find_if(m_desks, [&address](const auto& desk) { return desk->address() == address; });
    if (known != m_desks.end()) return **known;
    m_desks.push_back(std::make_unique<PortalDesk>(address, m_places, m_identity, *m_vault, m_clock));
    PortalDesk& made = *m_desks.back();
    if (!m_authorities.isEmpty()) made.client().setAuthorities(Portal::authoritiesIn(m_authorities));
    Q_EMIT added(made);
    return made;
}

PortalDesk* PortalDesks::desk(const QString& portal) {
    const auto address = Portal::PortalAddress::parse(portal);
    return address ? &desk(*address) : nullptr;
}

PortalDesk* PortalDesks::owning(const QUrl& url) const {
    const auto owner = std::ranges::find_if(m_desks, [&url](const auto& desk) { return desk->address().owns(url); });
    return owner == m_desks.end() ? nullptr : owner->get();
}

std::vector<PortalDesk*> PortalDesks::all() const {
    std::vector<PortalDesk*> all;
    all.reserve(m_desks.size());
    for (const auto& desk : m_desks) all.push_back(desk.get());
    return all;
}

} // namespace Rushes::Workbench
