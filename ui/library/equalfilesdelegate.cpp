// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/equalfilesdelegate.h"

#include "ui/library/missingfilesmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylesheet.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTimer>

#include <algorithm>

namespace Rushes::Ui {

namespace {

constexpr int mark = 16;

QStringList choicesOf(const QModelIndex& index) { return index.data(MissingFilesModel::ChoicesRole).toStringList(); }

} // namespace

QWidget* EqualFilesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QStringList choices = choicesOf(index);
    if (choices.isEmpty()) return AiryDelegate::createEditor(parent, option, index);
    auto* list = new QComboBox{parent};
    list->setObjectName(QStringLiteral("equalFiles"));
    setLook(list, "look", QStringLiteral("compact"));
    list->setAccessibleName(tr("Equal files"));
    list->addItems(choices);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // The list may be wider than the cell: paths are told apart by their ends.
    list->view()->setTextElideMode(Qt::ElideMiddle);
    const int wanted = list->view()->sizeHintForColumn(0) + 2 * mark;
    list->view()->setMinimumWidth(std::min(wanted, parent->window()->width()));
    connect(list, &QComboBox::activated, this, [this, list] {
        auto* self = const_cast<EqualFilesDelegate*>(this); // a const function makes the editor whose end these signals tell
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    QTimer::singleShot(0, list, &QComboBox::showPopup); // once it has its place
    return list;
}

void EqualFilesDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* list = qobject_cast<QComboBox*>(editor)) list->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else AiryDelegate::setEditorData(editor, index);
}

/// Over the whole cell, with the mark; and over its middle, as a list is higher than a row.
void EqualFilesDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->minimumSizeHint().height()));
    place.moveCenter(option.rect.center());
    place.moveTop(std::max(place.top(), 0));
    editor->setGeometry(place);
}

void EqualFilesDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* list = qobject_cast<const QComboBox*>(editor)) model->setData(index, list->currentIndex(), Qt::EditRole);
    else AiryDelegate::setModelData(editor, model, index);
}

void EqualFilesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    AiryDelegate::initStyleOption(option, index);
    if (choicesOf(index).isEmpty()) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = symbol(u"down");
    option->decorationSize = QSize{mark, mark};
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->decorationAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace Rushes::Ui
