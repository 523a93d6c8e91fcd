// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Rushes::Ui {

/// Draws the rows of a MeetingModel: a year with its count, a meeting on two lines with its flag, its videos, what is here of them, and a bell where
/// they are waited for.
class MeetingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// A year's row, also for the one that stays at the top while its meetings pass below.
    static void paintYear(QPainter& painter, const QRect& rect, const QModelIndex& index);
    [[nodiscard]] static int yearHeight();
};

} // namespace Rushes::Ui
