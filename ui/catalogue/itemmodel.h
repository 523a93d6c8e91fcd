// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/onestory.h"
#include "ui/catalogue/itemwords.h"
#include "ui/widgets/windowmodel.h"

namespace Rushes::Ui {

/// Items of one kind: all that a query finds, of which only those that are looked at are in memory; or the few that belong to something,
/// given as a whole and with how sure that is.
template <typename Item> class ItemModel : public WindowModel<Item> {
public:
    using ItemId = decltype(Item::id);
    using WindowModel<Item>::WindowModel;

    /// Replaces what is shown by a short list; rows that stay keep their selection.
    void setItems(const QList<Item>& items) {
        QList<qint64> places;
        QSet<ItemId> taken;
        QList<Item> shown;
        for (const Item& item : items) {
            if (taken.contains(item.id)) continue;
            taken.insert(item.id);
            const qint64 place = m_placeOf.value(item.id, m_placeOf.size());
            m_placeOf.insert(item.id, place);
            places.append(place);
            shown.append(item);
        }
        this->setPlaces(places, shown);
    }
    void setLinked(const QList<Catalogue::Linked<Item>>& linked) {
        QList<Item> items;
        m_links.clear();
        for (const Catalogue::Linked<Item>& one : linked) {
            items.append(one.item);
            m_links.insert(one.item.id, Words::linkText(one.confidence, one.sign));
        }
        setItems(items);
    }

    /// Among the rows that are here.
    [[nodiscard]] QModelIndex indexOf(const ItemId& id) const {
        return id.isEmpty() ? QModelIndex{} : this->findKnown([&](const Item& item) { return item.id == id; });
    }

protected:
    /// "likely: same file stem"; empty where it is certain that the item belongs here.
    [[nodiscard]] QString linkOf(const Item& item) const { return m_links.value(item.id); }

private:
    QHash<ItemId, qint64> m_placeOf; ///< of short lists: a number for each item that was ever in one
    QHash<ItemId, QString> m_links;
};

} // namespace Rushes::Ui
