// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguequerysource.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>

namespace Rushes::Ui {

using Catalogue::Kind;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CatalogueQuerySource)
};

} // namespace

CatalogueQuerySource::CatalogueQuerySource(Catalogue::CatalogueCache& cache, Kind kind, std::function<Catalogue::SearchFacts()> facts)
    : m_cache{cache}, m_kind{kind}, m_facts{std::move(facts)} {}

Catalogue::SearchFacts CatalogueQuerySource::facts() const { return m_facts ? m_facts() : Catalogue::SearchFacts{}; }

Search::Schema CatalogueQuerySource::schema() const { return Catalogue::searchSchema(m_kind, facts()); }

Search::Condition CatalogueQuerySource::condition(const QString& query) const {
    return Catalogue::understand(m_kind, query, facts()).value_or(Search::nothing());
}

QFuture<QList<Search::ValueCount>> CatalogueQuerySource::values(const QString& key) {
    return m_cache.values(m_kind, key, facts()).then([](const Storage::StorageResult<QList<Search::ValueCount>>& values) {
        return values.value_or(QList<Search::ValueCount>{});
    });
}

QFuture<qint64> CatalogueQuerySource::count(const QString& query) {
    const auto known = [](const Storage::StorageResult<qint64>& count) { return count.value_or(0); };
    const Search::Condition condition = this->condition(query);
    switch (m_kind) {
    case Kind::Meeting: return m_cache.count(Catalogue::MeetingFilter{.query = condition}).then(known);
    case Kind::Video: return m_cache.count(Catalogue::VideoFilter{.query = condition}).then(known);
    case Kind::Photo: return m_cache.count(Catalogue::PhotoFilter{.query = condition}).then(known);
    case Kind::News: return m_cache.count(Catalogue::NewsFilter{.query = condition}).then(known);
    }
    Q_UNREACHABLE_RETURN({});
}

QString CatalogueQuerySource::counted(qint64 count) const {
    switch (m_kind) {
    case Kind::Meeting: return Tr::tr("%Ln meetings", nullptr, Words::pluralOf(count));
    case Kind::Video: return Tr::tr("%Ln videos", nullptr, Words::pluralOf(count));
    case Kind::Photo: return Tr::tr("%Ln photos", nullptr, Words::pluralOf(count));
    case Kind::News: return Tr::tr("%Ln entries", nullptr, Words::pluralOf(count));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Ui
