// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/portalrecords.h"

#include <optional>

namespace Rushes::Account {

/// Who was signed in to a portal last, so that Rushes can say whose session it is before the portal answers, and offer the address to
/// sign in again. No secret is in it; signing out forgets it.
class LastAccount {
public:
    struct Entry {
        Account account;
        bool ended = false; ///< the portal ended the session, and nobody has signed in since
    };

    LastAccount(QString file, const QUrl& portal) : m_records{std::move(file), portal} {}

    [[nodiscard]] std::optional<Entry> load() const;
    void save(const Entry& entry) const;
    void clear() const;

private:
    PortalRecords m_records;
};

} // namespace Rushes::Account
