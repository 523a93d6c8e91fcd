// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/downloads/speedhistory.h"

#include <QWidget>

namespace Rushes::Ui {

/// The speed of all transfers over the last six minutes, and the limit that holds them back.
class SpeedGraph : public QWidget {
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget* parent = nullptr);

    /// Once a second.
    void add(double bytesPerSecond);
    /// 0 for no limit.
    void setLimit(double bytesPerSecond);

    /// Where the axis ends, in MB/s: above all that is shown, and never so low that a trickle fills the graph.
    [[nodiscard]] static double topOf(double peak, double limit);
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPolygonF curve(const QRectF& plot, double top) const;

    SpeedHistory m_history;
    double m_limit = 0;
};

} // namespace Rushes::Ui
