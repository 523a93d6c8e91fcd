// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/portalrecords.h"

#include <optional>

namespace Rushes::Account {

struct PendingCode;

/// Remembers across runs the code that is on its way, one per portal. Registrations and resets have a file each.
class PendingCodes {
public:
    PendingCodes(QString file, const QUrl& portal) : m_records{std::move(file), portal} {}

    [[nodiscard]] std::optional<PendingCode> load() const;
    /// Whether it is safely on disk.
    [[nodiscard]] bool save(const PendingCode& pending) const;
    void clear() const;

private:
    PortalRecords m_records;
};

} // namespace Rushes::Account
