// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Rushes::Ui {

class Shorthands;

/// Paints a row of LogModel: the dot of the first tag, timecodes, tags as chips; and edits timecodes with a field that takes none that cannot
/// be.
class LogDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Notes are written with these; they must outlive the delegate.
    void setShorthands(const Shorthands& shorthands) { m_shorthands = &shorthands; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What is being typed stays when the log is read again.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Shorthands* m_shorthands = nullptr; ///< null: codes are written as they are
};

} // namespace Rushes::Ui
