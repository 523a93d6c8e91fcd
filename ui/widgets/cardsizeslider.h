// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace Rushes::Ui {

class CardView;

/// How wide the cards of a view are.
class CardSizeSlider final : public QSlider {
    Q_OBJECT

public:
    /// Widths in logical pixels; the cards have the usual one at once.
    struct Widths {
        int smallest;
        int usual;
        int largest;
    };

    /// `cards` must outlive this.
    CardSizeSlider(CardView& cards, Widths widths, QWidget* parent = nullptr);
};

} // namespace Rushes::Ui
