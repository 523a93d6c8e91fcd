// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalerror.h"
#include "core/storage/storageerror.h"

namespace Rushes::Ui {

/// What to tell a person about a fault: what is so, then what Rushes did and what they can do. Plain text.
struct FaultWords {
    QString lead; ///< one short sentence: what is so
    QString rest; ///< one or two sentences
    QString icon; ///< of resources/icons

    [[nodiscard]] QString text() const { return rest.isEmpty() ? lead : lead + u' ' + rest; }

    bool operator==(const FaultWords&) const = default;
};

/// The one place where faults get their words.
[[nodiscard]] FaultWords describe(const Portal::PortalError& error);
[[nodiscard]] FaultWords describe(const Storage::StorageError& error);
/// The same for an attempt to sign in, where not being let in means a wrong address or password. Never says which.
[[nodiscard]] FaultWords describeSignIn(const Portal::PortalError& error);

} // namespace Rushes::Ui
