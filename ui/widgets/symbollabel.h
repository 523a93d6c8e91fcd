// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

namespace Rushes::Ui {

/// A symbol beside words. It is drawn anew in other colours, which a pixmap in a label is not.
class SymbolLabel final : public QWidget {
public:
    static constexpr int usualSide = 16;

    /// `side` is its width and height in logical pixels.
    explicit SymbolLabel(QWidget* parent = nullptr, int side = usualSide);
    SymbolLabel(QStringView name, Ink ink, QWidget* parent = nullptr);

    void setSymbol(QStringView name, Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace Rushes::Ui
