// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/airydelegate.h"

namespace Rushes::Ui {

/// Draws the rows of MissingFilesModel, with a mark in a place for which there is a choice, and chooses among the equal files with a list.
class EqualFilesDelegate final : public AiryDelegate {
    Q_OBJECT

public:
    using AiryDelegate::AiryDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace Rushes::Ui
