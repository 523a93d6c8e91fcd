// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/downloads/partspicture.h"

#include <QWidget>

namespace Rushes::Ui {

/// Which bytes of a file are where, as blocks in rows from its first byte to its last. A line below blocks is a range that one connection
/// brings. Its words stand in the accessible description, those of one block in its tool tip.
class PartsMap : public QWidget {
    Q_OBJECT

public:
    explicit PartsMap(QWidget* parent = nullptr);

    void setPicture(const PartsPicture& picture);
    [[nodiscard]] const PartsPicture& picture() const { return m_picture; }
    /// Of a block, whether it is there or not.
    [[nodiscard]] QRect rectOf(qsizetype piece) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRange(QPainter& painter, const PartsPicture::Range& range) const;
    void paintLegend(QPainter& painter, const QRect& line) const;

    PartsPicture m_picture;
};

} // namespace Rushes::Ui
