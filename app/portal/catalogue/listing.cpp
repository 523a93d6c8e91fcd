// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/listing.h"

#include "app/portal/catalogue/searchtext.h"
#include "app/portal/database/statements.h"

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
        m_years.clear();
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

StorageResult<QByteArray> CatalogueFigures::years(Connection& connection) {
    if (auto done = forgetWhatChanged(connection); !done) return std::unexpected{done.error()};
    if (!m_years.isEmpty()) return m_years;
    JsonWriter years;
    years.openArray();
    const auto rows = connection.rows(Sql::meetingYears, {}, [&years](const Row& row) {
        years.openObject().add("year"_L1, qint64{row.text("year"_L1).toInt()}).add("meetings"_L1, row.integer("meetings"_L1)).closeObject();
        return 0;
    });
    if (!rows) return std::unexpected{rows.error()};
    m_years = years.closeArray().bytes();
    return m_years;
}

namespace {

Answer answerFrom(const JsonWriter& json) { return Answer{.contentType = "application/json"_ba, .body = json.bytes()}; }

} // namespace

Answer listAnswer(const Page& page, const QList<Listed>& items, qint64 total, const QByteArray& years) {
    const qsizetype shown = std::min(items.size(), qsizetype{page.limit});
    JsonWriter json;
    json.openObject().name("items"_L1).openArray();
    for (const Listed& item : items.first(shown)) json.raw(item.json.bytes() + '}');
    json.closeArray();
    const Listed* const last = items.size() > page.limit ? &items.at(page.limit - 1) : nullptr;
    json.addOrNull("next_cursor"_L1, last ? Page::cursor(last->key, last->id) : QString{}).add("total"_L1, total);
    if (!years.isEmpty()) json.name("years"_L1).raw(years);
    return answerFrom(json.closeObject());
}

Answer itemAnswer(JsonWriter item) { return answerFrom(item.closeObject()); }

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

RowWriter& RowWriter::texts(std::initializer_list<QLatin1StringView> columns) {
    for (const QLatin1StringView column : columns) m_json.add(column, m_row.text(column));
    return *this;
}

RowWriter& RowWriter::textsOrNull(std::initializer_list<QLatin1StringView> columns) {
    for (const QLatin1StringView column : columns) m_json.addOrNull(column, m_row.text(column));
    return *this;
}

RowWriter& RowWriter::integers(std::initializer_list<QLatin1StringView> columns) {
    for (const QLatin1StringView column : columns) m_json.add(column, m_row.integer(column));
    return *this;
}

RowWriter& RowWriter::arrays(std::initializer_list<QLatin1StringView> columns) {
    for (const QLatin1StringView column : columns) {
        const QByteArray stored = m_row.text(column).toUtf8();
        m_json.name(column).raw(stored.isEmpty() ? QByteArrayView{"[]"} : QByteArrayView{stored});
    }
    return *this;
}

RowWriter& RowWriter::times(std::initializer_list<QLatin1StringView> columns) {
    for (const QLatin1StringView column : columns) {
        const QString stored = m_row.text(column); // RFC 3339 in UTC with milliseconds: "2026-02-12T08:40:00.000Z"
        if (stored.size() > 19) m_json.add(column, QString{stored.first(19) + u'Z'});
        else m_json.name(column).null();
    }
    return *this;
}

RowWriter& RowWriter::picture(QLatin1StringView key, QLatin1StringView path, const QString& url) {
    m_json.addOrNull(key, m_row.text(path).isEmpty() ? QString{} : url);
    return *this;
}

} // namespace Rushes::PortalServer
