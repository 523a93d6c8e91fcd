// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/portalrecords.h"
#include "core/account/registrationdraft.h"

namespace Rushes::Account {

/// Remembers across runs what was typed of a registration, one per portal.
class RegistrationDrafts {
public:
    RegistrationDrafts(QString file, const QUrl& portal) : m_records{std::move(file), portal} {}

    /// Empty where nothing was typed.
    [[nodiscard]] RegistrationDraft load() const;
    /// Whether it is safely on disk.
    bool save(const RegistrationDraft& draft) const;
    void clear() const;

private:
    PortalRecords m_records;
};

} // namespace Rushes::Account
