// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes::Ui {

class PasswordChecks;
class PasswordField;

/// Ties a field for a new password to the list of rules below it: ticked while typing, said in words in the field's description.
void judgeWhileTyping(PasswordField& field, PasswordChecks& checks);

} // namespace Rushes::Ui
