// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountpage.h"

namespace Rushes::Ui {

/// The end of a new password: it is in force, and the way back leads through signing in.
class UpdatedPage final : public AccountPage {
    Q_OBJECT

public:
    explicit UpdatedPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void signInRequested();
    void left();
};

} // namespace Rushes::Ui
