// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguequery.h"

#include "core/catalogue/cataloguesearch.h"
#include "core/search/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::SqliteStatement;
using Storage::StorageResult;

namespace {

/// Where the full text has more hits, the rows of one meeting are looked up in it one by one.
constexpr int fewHits = 8000;

StorageResult<SqliteStatement> prepared(Connection& connection, const QString& text, const QList<QVariant>& values) {
    auto statement = SqliteStatement::prepare(connection, text);
    if (!statement) return statement;
    int place = 0;
    for (const QVariant& value : values) {
        if (value.typeId() == QMetaType::QString) statement->bind(++place, value.toString());
        else statement->bind(++place, value.toLongLong());
    }
    return statement;
}

template <typename Id> QString jsonOf(const QList<Id>& ids) {
    QJsonArray array;
    for (const Id& id : ids) array.append(id.text());
    return QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

} // namespace

CatalogueQuery::CatalogueQuery(Kind kind, const Search::Condition& query, const MeetingId& meeting, std::optional<int> year, std::optional<bool> withdrawn)
    : m_kind{kind} {
    const Search::Sql sql = Search::sqlApart(query, searchSchema(kind));
    m_match = sql.fullText;
    m_places = sql.places;
    if (!sql.where.isEmpty()) m_where.append(sql.where);
    m_values = sql.values;
    m_ofMeeting = !meeting.isEmpty();
    if (m_ofMeeting) where(u"meeting_id = ?"_s, meeting.text());
    if (year && *year > 0 && *year < 9999) {
        const auto ofYear = placesOfYear(*year);
        m_places = m_places ? std::pair{std::max(m_places->first, ofYear.first), std::min(m_places->second, ofYear.second)} : ofYear;
    }
    if (withdrawn) where(*withdrawn ? u"withdrawn is not null"_s : u"withdrawn is null"_s);
}

CatalogueQuery::CatalogueQuery(const MeetingFilter& filter) : CatalogueQuery{Kind::Meeting, filter.query, {}, filter.year, filter.withdrawn} {}

CatalogueQuery::CatalogueQuery(const VideoFilter& filter) : CatalogueQuery{Kind::Video, filter.query, filter.meetingId, filter.year, filter.withdrawn} {
    if (filter.role) where(u"roles & ?"_s, qint64{1} << static_cast<int>(*filter.role));
    if (filter.withShotList) where(u"shots = 1"_s);
    if (!filter.without.isEmpty()) where(u"id not in (select value from json_each(?))"_s, jsonOf(filter.without));
    if (filter.only) where(u"id in (select value from json_each(?))"_s, jsonOf(*filter.only));
}

CatalogueQuery::CatalogueQuery(const PhotoFilter& filter) : CatalogueQuery{Kind::Photo, filter.query, filter.meetingId, filter.year, filter.withdrawn} {
    if (filter.only) where(u"id in (select value from json_each(?))"_s, jsonOf(*filter.only));
}

CatalogueQuery::CatalogueQuery(const NewsFilter& filter) : CatalogueQuery{Kind::News, filter.query, filter.meetingId, filter.year, filter.withdrawn} {}

void CatalogueQuery::where(const QString& condition, const QVariant& value) {
    m_where.append(condition);
    if (value.isValid()) m_values.append(value);
}

CatalogueQuery::Sql CatalogueQuery::conditions(QLatin1StringView textCondition) const {
    QStringList parts = m_where;
    QList<QVariant> values = m_values;
    if (m_places) {
        parts.append(u"num between ? and ?"_s);
        values << m_places->first << m_places->second;
    }
    if (!m_match.isEmpty()) {
        parts.append(QString{textCondition}.replace("KIND"_L1, word(m_kind)));
        values << m_match;
    }
    return {parts.isEmpty() ? QString{} : u" where "_s + parts.join(u" and "_s), values};
}

StorageResult<bool> CatalogueQuery::hasManyHits(Connection& connection) const {
    auto statement =
        prepared(connection, u"select count(*) from (select 1 from %1_text where %1_text match ? limit %2)"_s.arg(word(m_kind)).arg(fewHits), {m_match});
    if (!statement) return std::unexpected{statement.error()};
    const auto row = statement->step();
    if (!row) return std::unexpected{row.error()};
    return statement->integer(0) == fewHits;
}

bool CatalogueQuery::isByDate(const Sort& sort) const {
    return sort.by == SortBy::Date || (sort.by == SortBy::Duration && m_kind != Kind::Video) ||
           (sort.by == SortBy::Size && m_kind != Kind::Video && m_kind != Kind::Photo);
}

bool CatalogueQuery::walksText(const Sort& sort) const { return isByDate(sort) && !m_match.isEmpty() && !m_ofMeeting; }

CatalogueQuery::Sql CatalogueQuery::statement(const Sort& sort, qint64 limit, bool manyHits) const {
    const QString kind = word(m_kind);
    const QString direction = sort.ascending ? u"asc"_s : u"desc"_s;
    const QString most = limit < 0 ? QString{} : u" limit %1"_s.arg(limit);
    const bool byDate = isByDate(sort);
    if (walksText(sort)) {
        // The full text itself lies in the order of the days, so its hits are taken one after the other until there are enough.
        QList<QVariant> values{m_match};
        if (m_places) values << m_places->first << m_places->second;
        const QString places = m_places ? u" and %1_text.rowid between ? and ?"_s.arg(kind) : QString{};
        const QString also = m_where.isEmpty() ? QString{} : u" and "_s + m_where.join(u" and "_s);
        const QString from = m_where.isEmpty() ? u"%1_text"_s.arg(kind) : u"%1_text join %1 on %1.num = %1_text.rowid"_s.arg(kind);
        return {u"select %1_text.rowid from %2 where %1_text match ?%3%4 order by %1_text.rowid %5%6"_s.arg(kind, from, places, also, direction, most),
                values + m_values};
    }
    const Sql conditions = this->conditions(manyHits ? "exists (select 1 from KIND_text where rowid = KIND.num and KIND_text match ?)"_L1
                                                     : "num in (select rowid from KIND_text where KIND_text match ?)"_L1);
    const QString column = byDate ? QString{} : sort.by == SortBy::Title ? u"title_key "_s : sort.by == SortBy::Duration ? u"duration "_s : u"size "_s;
    const QString order = column.isEmpty() ? u"num "_s + direction : column + direction + u", num "_s + direction;
    return {u"select num from %1%2 order by %3%4"_s.arg(kind, conditions.text, order, most), conditions.values};
}

StorageResult<QList<qint64>> CatalogueQuery::rows(Connection& connection, const Sort& sort, qint64 limit) const {
    bool manyHits = false;
    if (!m_match.isEmpty() && limit >= 0 && m_ofMeeting) {
        const auto many = hasManyHits(connection);
        if (!many) return std::unexpected{many.error()};
        manyHits = *many;
    }
    const Sql sql = statement(sort, limit, manyHits);
    auto query = prepared(connection, sql.text, sql.values);
    if (!query) return std::unexpected{query.error()};
    QList<qint64> rows;
    for (auto more = query->step();; more = query->step()) {
        if (!more) return std::unexpected{more.error()};
        if (!*more) return rows;
        rows.append(query->integer(0));
    }
}

StorageResult<qint64> CatalogueQuery::count(Connection& connection) const {
    const QString kind = word(m_kind);
    Sql sql = conditions("num in (select rowid from KIND_text where KIND_text match ?)"_L1);
    // What the full text alone can count needs no look at the rows.
    if (!m_match.isEmpty() && m_where.isEmpty() && !m_places) sql = {u"select count(*) from %1_text where %1_text match ?"_s.arg(kind), {m_match}};
    else sql.text.prepend(u"select count(*) from %1"_s.arg(kind));
    auto query = prepared(connection, sql.text, sql.values);
    if (!query) return std::unexpected{query.error()};
    const auto row = query->step();
    if (!row) return std::unexpected{row.error()};
    return query->integer(0);
}

} // namespace Rushes::Catalogue
