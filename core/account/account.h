// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emailaddress.h"
#include "core/base/id.h"

#include <QDateTime>

namespace Rushes::Account {

using AccountId = Id<struct AccountTag>;

/// The person or desk that is signed in.
struct Account {
    AccountId id;
    EmailAddress email;
    QString name;
    QString organisation; ///< empty where none was given
    QDateTime createdAt;
    bool newsletter = false;

    bool operator==(const Account&) const = default;
};

} // namespace Rushes::Account
