// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QStyledItemDelegate>

namespace Rushes::Ui {

/// Draws a VideoModel's videos, as cards or as rows.
class VideoDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setForm(PageForm form) { m_form = form; }
    /// How high a card of this width is.
    [[nodiscard]] static int cardHeight(int width);
    /// Where a card or a row that stands at `rect` has its picture.
    [[nodiscard]] QRect pictureRect(const QRect& rect) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    PageForm m_form = PageForm::Grid;
};

} // namespace Rushes::Ui
