// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/record.h"

#include "core/base/searchtext.h"
#include "core/search/literal.h"

#include <algorithm>

namespace Rushes::Search {

Record& Record::text(const QString& key, QStringView text) {
    m_texts[key].append({searchText(text), textWords(text)});
    return *this;
}

Record& Record::number(const QString& key, qint64 number) {
    m_numbers[key].append(number);
    return *this;
}

Record& Record::day(const QString& key, QDate day) { return day.isValid() ? number(key, day.toJulianDay()) : *this; }

Record& Record::raster(const QString& key, int width, int height) {
    if (width <= 0 || height <= 0) return *this;
    m_widths[key].append(width);
    return number(key, height);
}

Record& Record::timecode(const QString& key, QStringView text) {
    const auto packed = packedTimecode(text);
    return packed ? number(key, *packed) : *this;
}

bool Record::matches(const Condition& condition) const {
    const auto holds = [this](const Condition& child) { return matches(child); };
    switch (condition.kind) {
    case Condition::Kind::All: return std::ranges::all_of(condition.children, holds);
    case Condition::Kind::Any: return std::ranges::any_of(condition.children, holds);
    case Condition::Kind::Not: return !matches(condition.children.first());
    case Condition::Kind::Text: {
        const bool inside = condition.field.sources.value(0).form == TextForm::Inside;
        return std::ranges::any_of(m_texts.value(condition.field.key), [&](const Text& text) {
            return inside ? text.folded.contains(condition.wanted.folded) : hasWords(text.words, condition.wanted);
        });
    }
    case Condition::Kind::Name:
    case Condition::Kind::Choice: {
        const QString wanted = searchText(condition.name);
        return std::ranges::any_of(m_texts.value(condition.field.key), [&](const Text& text) { return text.folded == wanted; });
    }
    case Condition::Kind::Span: {
        const QHash<QString, QList<qint64>>& numbers = condition.second ? m_widths : m_numbers;
        return std::ranges::any_of(numbers.value(condition.field.key), [&](qint64 number) {
            return (!condition.first || number >= *condition.first) && (!condition.last || number <= *condition.last);
        });
    }
    }
    Q_UNREACHABLE_RETURN(false);
}

QueryResult<bool> matches(const Query& query, const Schema& schema, const Record& record) {
    return bind(query, schema).transform([&](const Condition& condition) { return record.matches(condition); });
}

} // namespace Rushes::Search
