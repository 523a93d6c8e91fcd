// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/passwordjudging.h"

#include "ui/widgets/passwordchecks.h"
#include "ui/widgets/passwordfield.h"

namespace Rushes::Ui {

void judgeWhileTyping(PasswordField& field, PasswordChecks& checks) {
    const auto describe = [&field, &checks] { field.setAccessibleDescription(checks.strength()); };
    QObject::connect(&field, &QLineEdit::textChanged, &checks, &PasswordChecks::judge);
    QObject::connect(&checks, &PasswordChecks::strengthChanged, &field, describe);
    describe();
}

} // namespace Rushes::Ui
