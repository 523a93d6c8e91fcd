// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Rushes::Ui {

/// Five stars: a click sets the rating, one on the present rating clears it; so do Left, Right and the digits. Of several things with
/// different ratings the stars that only some of them have are pale.
class RatingEdit : public QWidget {
    Q_OBJECT

public:
    explicit RatingEdit(QWidget* parent = nullptr);

    /// 0 to 5.
    void setRating(int rating);
    /// From the lowest to the highest of several ratings.
    void setSpread(int least, int most);
    [[nodiscard]] int rating() const { return m_rating; }
    [[nodiscard]] bool isMixed() const { return m_most != m_rating; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody chose another one.
    void rated(int rating);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int rating);

    int m_rating = 0; ///< the lowest one
    int m_most = 0;
};

} // namespace Rushes::Ui
