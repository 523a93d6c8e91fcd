// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace Rushes::Ui {

/// Where somebody is in a flow of few steps: "1 Details", "2 Code", "3 Done".
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& steps, QWidget* parent = nullptr);

    /// Counts from 0.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace Rushes::Ui
