// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/itemmodel.h"

#include <QStyledItemDelegate>

namespace Rushes::Ui {

/// The news of a portal.
class NewsModel : public ItemModel<Catalogue::NewsEntry> {
    Q_OBJECT

public:
    enum Role : int {
        LeadRole = Qt::UserRole,  ///< QString
        DateRole,                 ///< QString
        BadgeTextRole,            ///< QString: "Withdrawn", "Dates differ"; empty for none
        BadgeIconRole,            ///< QString
        LinkTextRole,             ///< QString: "likely: date and title"; empty where it is certain that it belongs here
        PendingRole = pendingRole ///< bool: nothing is known of the row yet, but it is on its way
    };

    using ItemModel::ItemModel;

    /// Null for an index that is not valid and for a row that has not come yet. Of a long list, without the article.
    [[nodiscard]] const Catalogue::NewsEntry* entryAt(const QModelIndex& index) const { return itemAt(index); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

/// Draws a NewsModel's entries: title, lead in two lines, date.
class NewsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Rushes::Ui
