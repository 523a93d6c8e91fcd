// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Account {

/// What a person has typed of a registration so far, right or wrong. Never the password.
struct RegistrationDraft {
    QString name;
    QString email;
    QString organisation;

    bool operator==(const RegistrationDraft&) const = default;
};

} // namespace Rushes::Account
