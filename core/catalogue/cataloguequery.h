// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguefilter.h"
#include "core/catalogue/cataloguerow.h"

#include <QVariant>

namespace Rushes::Catalogue {

/// A filter over one kind, as SQL for the cache. The statements of the cache are put together here and nowhere else: which of them is
/// fast depends on what is asked for, and files of SQL for every combination would be hundreds.
class CatalogueQuery {
public:
    explicit CatalogueQuery(const MeetingFilter& filter);
    explicit CatalogueQuery(const VideoFilter& filter);
    explicit CatalogueQuery(const PhotoFilter& filter);
    explicit CatalogueQuery(const NewsFilter& filter);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The places of the rows in order; at most `limit` of them, all for a negative one. Decides by a look into the full text whether
    /// that or the order is walked.
    [[nodiscard]] Storage::StorageResult<QList<qint64>> rows(Storage::Connection& connection, const Sort& sort, qint64 limit) const;
    [[nodiscard]] Storage::StorageResult<qint64> count(Storage::Connection& connection) const;

private:
    struct Sql {
        QString text;
        QList<QVariant> values;
    };

    CatalogueQuery(Kind kind, const Search::Condition& query, const MeetingId& meeting, std::optional<int> year, std::optional<bool> withdrawn);
    void where(const QString& condition, const QVariant& value = {});
    [[nodiscard]] Sql conditions(QLatin1StringView textCondition) const;
    /// A kind that has no such column stands in the order of its days.
    [[nodiscard]] bool isByDate(const Sort& sort) const;
    /// The hits of the full text are walked in their order. Of one meeting's few rows each is looked up there instead.
    [[nodiscard]] bool walksText(const Sort& sort) const;
    [[nodiscard]] Storage::StorageResult<bool> hasManyHits(Storage::Connection& connection) const;
    [[nodiscard]] Sql statement(const Sort& sort, qint64 limit, bool manyHits) const;

    Kind m_kind;
    QString m_match;               ///< the words in FTS5's own language; empty for none
    std::optional<std::pair<qint64, qint64>> m_places; ///< of the year
    QStringList m_where;
    bool m_ofMeeting = false;
    QList<QVariant> m_values;
};

} // namespace Rushes::Catalogue
