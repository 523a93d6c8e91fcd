// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Rushes::Ui {

/// A symbol in a green disc: something is done.
class Seal final : public QWidget {
public:
    /// `icon` is one of resources/icons.
    explicit Seal(QString icon, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

} // namespace Rushes::Ui
