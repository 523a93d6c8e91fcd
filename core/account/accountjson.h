// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/portal/portalerror.h"

class QJsonObject;

namespace Rushes::Account {

/// An account as the contract writes it; BadReply for anything else.
[[nodiscard]] Portal::PortalResult<Account> accountFrom(const QJsonObject& json);

/// The same as the contract writes it.
[[nodiscard]] QJsonObject toJson(const Account& account);

} // namespace Rushes::Account
