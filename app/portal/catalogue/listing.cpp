// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/listing.h"

#include "app/portal/catalogue/searchtext.h"
#include "app/portal/database/statements.h"

#include <QJsonDocument>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Bindings;
using Storage::Connection;
using Storage::Row;
using Storage::StorageResult;

namespace {

/// As many questions as a few hundred clients ask at once; beyond that the memory is begun anew.
constexpr qsizetype mostRemembered = 1000;

} // namespace

StorageResult<void> CatalogueFigures::forgetWhatChanged(Connection& connection) {
    const auto seq = connection.row(Sql::changeLatest, {}, [](const Row& row) { return row.integer("seq"_L1); });
    if (!seq) return std::unexpected{seq.error()};
    if (seq->value_or(0) != m_seq || m_totals.size() > mostRemembered) {
        m_seq = seq->value_or(0);
        m_totals.clear();
        m_years.reset();
    }
    return {};
}

StorageResult<qint64> CatalogueFigures::total(Connection& connection, const Storage::Statement& count, const Bindings& filter) {
    if (auto done = forgetWhatChanged(connection); !done) return std::unexpected{done.error()};
    QString key{count.name};
    for (const auto& [name, value] : filter.values()) key += u'\n' + value.toString();
    if (const auto known = m_totals.constFind(key); known != m_totals.cend()) return *known;
    const auto total = connection.row(count, filter, [](const Row& row) { return row.integer("total"_L1); });
    if (!total) return std::unexpected{total.error()};
    return *m_totals.insert(key, total->value_or(0));
}

StorageResult<QJsonArray> CatalogueFigures::years(Connection& connection) {
    if (auto done = forgetWhatChanged(connection); !done) return std::unexpected{done.error()};
    if (m_years) return *m_years;
    QJsonArray years;
    const auto rows = connection.rows(Sql::meetingYears, {}, [&years](const Row& row) {
        years.append(QJsonObject{{"year"_L1, row.text("year"_L1).toInt()}, {"meetings"_L1, row.integer("meetings"_L1)}});
        return 0;
    });
    if (!rows) return std::unexpected{rows.error()};
    m_years = years;
    return years;
}

Answer listAnswer(const Page& page, const QList<Listed>& items, qint64 total, QJsonObject more) {
    QJsonArray array;
    for (const Listed& item : items.first(std::min(items.size(), qsizetype{page.limit}))) array.append(item.json);
    const Listed* const last = items.size() > page.limit ? &items.at(page.limit - 1) : nullptr;
    more.insert("items"_L1, array);
    more.insert("next_cursor"_L1, last ? QJsonValue{Page::cursor(last->key, last->id)} : QJsonValue{QJsonValue::Null});
    more.insert("total"_L1, total);
    return Answer::json(more);
}

Bindings searchBindings(const QString& typed) {
    const auto patterns = searchPatterns(typed);
    return {{"words"_L1, patterns[0] == "%"_L1 ? u""_s : u"some"_s},
            {"word1"_L1, patterns[0]},
            {"word2"_L1, patterns[1]},
            {"word3"_L1, patterns[2]},
            {"word4"_L1, patterns[3]}};
}

Answer badPage() { return Problem::invalidRequest(u"cursor is not one of this portal, or limit is not from 1 to %1."_s.arg(Page::most)); }

bool wantsWholeItems(const Request& request) { return request.value(u"full"_s) == "true"_L1; }

QJsonArray arrayFrom(const QString& stored) { return stored == "[]"_L1 ? QJsonArray{} : QJsonDocument::fromJson(stored.toUtf8()).array(); }

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{text}; }

QJsonValue timeFrom(const Row& row, QLatin1StringView column) {
    const QString stored = row.text(column); // RFC 3339 in UTC with milliseconds: "2026-02-12T08:40:00.000Z"
    return stored.size() > 19 ? QJsonValue{QString{stored.first(19) + u'Z'}} : QJsonValue{QJsonValue::Null};
}

QJsonValue pictureUrl(const QUrl& base, const QString& path, QLatin1StringView kind, const QString& id, QLatin1StringView picture) {
    return path.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{QString{base.toString() + "/v1/"_L1 + kind + u'/' + id + u'/' + picture}};
}

} // namespace Rushes::PortalServer
