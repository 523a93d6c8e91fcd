// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace Rushes::Ui {

/// A slider over the frames of a video. A press goes to the place that was pressed, and drags on from there.
class SeekSlider final : public QSlider {
    Q_OBJECT

public:
    explicit SeekSlider(QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int valueAt(int x) const;
};

} // namespace Rushes::Ui
