// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace Rushes::Ui {

/// A message box that shows its words literally, whatever is in them, and goes when it is closed. Open it with open(): nothing waits for it.
class PlainMessageBox final : public QMessageBox {
    Q_OBJECT

public:
    /// `what` is what is so, `rest` what Rushes did and what can be done. `leave` is the button that changes nothing; Escape and Enter
    /// press it.
    PlainMessageBox(const QString& title, const QString& what, const QString& rest, StandardButton leave, QWidget* parent);
};

} // namespace Rushes::Ui
