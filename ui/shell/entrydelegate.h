// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace Rushes::Ui {

/// Draws what can be chosen in a list that drops down: the entry at the left, and at the right, smaller, what is said beside it.
class EntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int BesideRole = Qt::UserRole; ///< QString
    static constexpr int leastWidth = 360;

    /// `font` is that of the entries.
    explicit EntryDelegate(const QFont& font, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QFont m_font;
};

} // namespace Rushes::Ui
