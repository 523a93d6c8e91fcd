// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person pastes into the query bar: it is answered, in pieces that cover it, and what is understood reads back as the same and can
// be asked of a database and of the memory.
#include "core/search/parser.h"
#include "core/search/querytext.h"
#include "core/search/record.h"
#include "core/search/sql.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Rushes::Search;
using namespace Qt::StringLiterals;

namespace {

void check(bool holds, const char* what, const QString& text) {
    if (holds) return;
    std::fprintf(stderr, "%s: %s\n", what, text.toUtf8().constData());
    std::abort();
}

Schema schema() {
    Schema schema{.fullText = u"t"_s, .place = u"num"_s, .anywhere = {{.form = TextForm::FullText}}, .fields = {}, .today = {2024, 2, 14}};
    const auto add = [&](const QString& key, FieldType type) {
        schema.fields.append({.key = key, .type = type, .sources = {{.column = key}}, .column = key, .secondColumn = key});
    };
    add(u"place"_s, FieldType::Text);
    add(u"tag"_s, FieldType::Name);
    add(u"country"_s, FieldType::Country);
    add(u"rating"_s, FieldType::Count);
    add(u"size"_s, FieldType::Size);
    add(u"duration"_s, FieldType::Duration);
    add(u"rate"_s, FieldType::Rate);
    add(u"date"_s, FieldType::Day);
    add(u"raster"_s, FieldType::Raster);
    add(u"tc"_s, FieldType::Timecode);
    add(u"state"_s, FieldType::Choice);
    schema.fields.last().choices = {{u"withdrawn"_s, u"1"_s, {}}};
    return schema;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Schema known = schema();
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    qsizetype at = 0;
    const QList<Token> pieces = tokens(text);
    for (const Token& piece : pieces) {
        check(piece.span.at == at && piece.span.length > 0, "pieces do not cover", text);
        at = piece.span.end();
    }
    check(at == text.size(), "pieces end early", text);
    std::ignore = writingPlace(text, text.size() / 2);
    const auto query = parse(text);
    if (!query) {
        check(query.error().span.at >= 0 && query.error().span.end() <= text.size(), "a problem elsewhere", text);
        return 0;
    }
    const QString printed = print(*query);
    const auto again = parse(printed);
    // Quotation marks may make it longer than a query may be.
    if (printed.size() <= longestQuery) check(again && *again == *query && print(*again) == printed, "reads back as another", text);
    for (const QueryProblem& problem : problems(*query, known)) check(problem.span.at >= 0 && problem.span.end() <= text.size(), "a problem elsewhere", text);
    if (const auto condition = bind(*query, known)) {
        const Sql sql = toSql(*condition, known, Rushes::Storage::Dialect::Sqlite);
        check(sql.where.count(u'?') == sql.values.size(), "values without a place", text);
        std::ignore = sqlApart(*condition, known);
        std::ignore = Record{}.anywhere(text).text(u"place"_s, text).matches(*condition);
    }
    check(hasTerm(withTerm(text, u"tag:x"_s), u"tag:x") || !parse(withTerm(text, u"tag:x"_s)), "a term is lost", text);
    return 0;
}
