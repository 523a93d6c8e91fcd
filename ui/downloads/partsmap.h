// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/downloads/partspicture.h"

#include <QWidget>

namespace Rushes::Ui {

/// Which bytes of a file are where. Where several connections are at work each has a row of blocks of its own, with thin rows for what is
/// between them; else it is one grid from the first byte to the last, with a line below the range that arrives. The words of all of it stand
/// in the accessible description. Those of one block stand in its tool tip and, by the arrow keys, in place of the legend.
class PartsMap : public QWidget {
    Q_OBJECT

public:
    explicit PartsMap(QWidget* parent = nullptr);

    void setPicture(const PartsPicture& picture);
    [[nodiscard]] const PartsPicture& picture() const { return m_picture; }
    /// Of a block of the grid, whether it is there or not.
    [[nodiscard]] QRect rectOf(qsizetype piece) const;
    /// Of a block in a row.
    [[nodiscard]] QRect rectOf(qsizetype row, qsizetype piece) const;
    /// What is said of the block that the keys have chosen; empty while the map has not the focus.
    [[nodiscard]] QString chosenWords() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// A block: of the grid, where `row` is always 0, or of a row.
    struct Place {
        qsizetype row = 0;
        qsizetype piece = 0;
    };

    [[nodiscard]] bool hasRows() const { return !m_picture.rows().isEmpty(); }
    [[nodiscard]] qsizetype piecesIn(qsizetype row) const;
    [[nodiscard]] QRect rectAt(const Place& place) const;
    [[nodiscard]] QString wordsAt(const Place& place) const;
    [[nodiscard]] Place within(const Place& place) const;
    void choose(const Place& place);
    void paintGrid(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintRange(QPainter& painter, const PartsPicture::Range& range) const;
    void paintLegend(QPainter& painter, const QRect& line) const;

    PartsPicture m_picture;
    Place m_chosen;
};

} // namespace Rushes::Ui
