// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Rushes::Ui {

/// The keys of the window and of the page that is shown, read from their actions: what is listed here works.
class KeyListDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeyListDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// The keys of one of them, as the system writes them; empty for none.
    [[nodiscard]] static QString keysOf(const QAction& action);
};

} // namespace Rushes::Ui
