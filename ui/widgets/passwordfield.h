// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace Rushes::Ui {

/// A field for a password, with a button at its end that shows what was typed.
class PasswordField final : public QLineEdit {
    Q_OBJECT

public:
    /// `withKey`: a key stands at its beginning, as in signing in.
    explicit PasswordField(bool withKey = false, QWidget* parent = nullptr);

    [[nodiscard]] bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);

private:
    QAction* m_reveal;
};

} // namespace Rushes::Ui
