// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/quietview.h"

#include <QListView>

#include <functional>

namespace Rushes::Ui {

/// Cards in columns that share the width of the view, or the same things as rows. The delegate draws either.
class CardView : public QuietView<QListView> {
    Q_OBJECT

public:
    explicit CardView(QWidget* parent = nullptr);

    /// `heightOf` says how high a card is that is so wide.
    void setCardHeight(std::function<int(int)> heightOf);
    /// About how wide a card shall be; the columns share what is left over.
    void setCardWidth(int width);
    void setCards(bool cards);
    [[nodiscard]] bool showsCards() const { return viewMode() == QListView::IconMode; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutColumns();

    std::function<int(int)> m_heightOf;
    int m_cardWidth = 248;
};

} // namespace Rushes::Ui
