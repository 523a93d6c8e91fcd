// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

class QPainter;

namespace Rushes::Ui {

/// How fast all transfers are together, with a spark line of the last minute. A click leads to the downloads.
class SpeedLabel final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SpeedLabel(QWidget* parent = nullptr);

    /// The speed of now; nothing moves at 0. Call it about once a second.
    void setSpeed(double bytesPerSecond);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSpark(QPainter& painter, const QRectF& rect) const;

    QList<double> m_samples; ///< the newest last
};

} // namespace Rushes::Ui
