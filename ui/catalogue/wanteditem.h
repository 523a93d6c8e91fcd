// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"

#include <QAbstractItemView>

namespace Rushes::Ui {

/// An item of the catalogue that somebody wants to see in a list: it becomes the current one as soon as the list has it.
class WantedItem {
public:
    /// `cache` and `view` must outlive this.
    WantedItem(Catalogue::CatalogueCache& cache, Catalogue::Kind kind, QAbstractItemView& view) : m_cache{cache}, m_kind{kind}, m_view{view} {}

    void set(const QString& id) { m_id = id; }
    /// Goes to it if `model`, a WindowModel that the view shows, has it by now; else it is wanted still.
    template <typename Model> void seek(Model& model) {
        if (m_id.isEmpty()) return;
        m_cache.places(m_kind, {m_id}).then(&m_view, [this, &model, wanted = m_id](const Storage::StorageResult<QHash<QString, Catalogue::ItemPlace>>& places) {
            if (!places || !places->contains(wanted) || wanted != m_id) return;
            const QModelIndex index = model.indexOfPlace(places->value(wanted).row);
            if (!index.isValid()) return;
            m_id.clear();
            m_view.setCurrentIndex(index);
            m_view.scrollTo(index);
        });
    }

private:
    Catalogue::CatalogueCache& m_cache;
    Catalogue::Kind m_kind;
    QAbstractItemView& m_view;
    QString m_id;
};

} // namespace Rushes::Ui
