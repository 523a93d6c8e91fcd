// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

namespace Rushes::Ui {

/// How long a code may still be used: "expires in 29:41" and a bar that grows shorter.
class Countdown final : public QWidget {
    Q_OBJECT

public:
    explicit Countdown(QWidget* parent = nullptr);

    void setLeft(std::chrono::seconds left);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::chrono::seconds m_left{0};
};

} // namespace Rushes::Ui
