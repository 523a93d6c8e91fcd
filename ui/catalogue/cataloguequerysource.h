// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguecache.h"
#include "ui/widgets/querysource.h"

#include <functional>

namespace Rushes::Ui {

/// What can be asked of one kind of a portal's catalogue.
class CatalogueQuerySource final : public QuerySource {
public:
    /// `cache` must outlive this. `facts` tells what does not stand in the catalogue; nothing for nothing.
    CatalogueQuerySource(Catalogue::CatalogueCache& cache, Catalogue::Kind kind, std::function<Catalogue::SearchFacts()> facts = {});

    [[nodiscard]] Search::Schema schema() const override;
    [[nodiscard]] QFuture<QList<Search::ValueCount>> values(const QString& key) override;
    [[nodiscard]] QFuture<qint64> count(const QString& query) override;
    [[nodiscard]] QString counted(qint64 count) const override;

    /// A query of the page for the cache; one that nothing fulfils for one that is not understood.
    [[nodiscard]] Search::Condition condition(const QString& query) const;

private:
    [[nodiscard]] Catalogue::SearchFacts facts() const;

    Catalogue::CatalogueCache& m_cache;
    Catalogue::Kind m_kind;
    std::function<Catalogue::SearchFacts()> m_facts;
};

} // namespace Rushes::Ui
