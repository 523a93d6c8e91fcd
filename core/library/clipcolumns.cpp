// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipcolumns.h"

#include "core/library/clipfacets.h"
#include "core/library/clipquery.h"

#include <algorithm>

namespace Rushes::Library {

using namespace Qt::StringLiterals;
using Search::Condition;
using Search::Field;
using Search::FieldType;

namespace {

/// Long texts and what nearly each clip has for itself alone are left to SQL.
constexpr std::array columnKeys{"place"_L1, "meeting"_L1, "source"_L1, "country"_L1, "date"_L1, "rating"_L1, "duration"_L1, "codec"_L1, "raster"_L1, "rate"_L1};

ClipColumn::Holds holds(FieldType type) {
    switch (type) {
    case FieldType::Text:
    case FieldType::Country: return ClipColumn::Holds::Texts;
    case FieldType::Day: return ClipColumn::Holds::Days;
    default: return ClipColumn::Holds::Numbers;
    }
}

} // namespace

ClipColumns::ClipColumns() {
    const Search::Schema schema = searchSchema(Storage::Dialect::Sqlite);
    QStringList expressions;
    QStringList widths;
    QStringList words;
    for (const Field& field : schema.fields) {
        for (const Search::Choice& choice : field.choices) {
            words.append(u"(case when %1 then %2 else 0 end)"_s.arg(choice.sql).arg(qint64{1} << m_words.size()));
            m_words.push_back({field.key, choice.word, {}});
        }
        if (std::ranges::find(columnKeys, field.key) == columnKeys.end()) continue;
        const auto add = [&](const QString& sql) {
            expressions.append(sql);
            m_columns.emplace_back(field.key, holds(field.type));
        };
        for (const Search::TextSource& source : field.sources) add(source.column);
        if (field.sources.isEmpty()) add(field.column);
        if (field.secondColumn.isEmpty()) continue;
        widths.append(field.secondColumn);
        m_widths.emplace_back(field.key, ClipColumn::Holds::Numbers);
    }
    m_expressions = (expressions + widths + QStringList{words.join(u" | "_s)}).join(u", "_s);
}

void ClipColumns::read(const QSqlQuery& row) {
    const quint32 clip = row.value(0).toUInt();
    int at = 0;
    for (ClipColumn& column : m_columns) column.set(clip, row.value(++at));
    for (ClipColumn& column : m_widths) column.set(clip, row.value(++at));
    const qint64 words = row.value(++at).toLongLong();
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        if ((words >> word & 1) != 0) m_words[word].clips.add(clip);
    }
}

void ClipColumns::forget(quint32 clip) {
    for (Word& word : m_words) word.clips.remove(clip);
}

void ClipColumns::fitMemory() {
    for (ClipColumn& column : m_columns) column.fitMemory();
    for (ClipColumn& column : m_widths) column.fitMemory();
    for (Word& word : m_words) word.clips.runOptimize();
}

const ClipColumn* ClipColumns::column(QStringView key) const {
    const auto found = std::ranges::find(m_columns, key, &ClipColumn::key);
    return found == m_columns.end() ? nullptr : &*found;
}

const ClipColumns::Word* ClipColumns::word(const Condition& condition) const {
    const auto found = std::ranges::find_if(m_words, [&](const Word& word) { return word.key == condition.field.key && word.word == condition.name; });
    return found == m_words.end() ? nullptr : &*found;
}

bool ClipColumns::answers(const Condition& condition) const {
    const QString& key = condition.field.key;
    switch (condition.kind) {
    case Condition::Kind::Choice: return std::ranges::find(m_words, key, &Word::key) != m_words.end();
    case Condition::Kind::Text: return column(key) != nullptr;
    case Condition::Kind::Name: return condition.field.type == FieldType::Country && column(key) != nullptr;
    case Condition::Kind::Span: return column(key) != nullptr && column(key)->hasOrder();
    default: return false;
    }
}

ClipSet ClipColumns::find(const Condition& condition, const ClipSet& among) const {
    const QString& key = condition.field.key;
    if (condition.kind == Condition::Kind::Choice) {
        const Word* const word = this->word(condition);
        return word == nullptr ? ClipSet{} : word->clips & among;
    }
    const std::vector<quint32> numbers = listed(among);
    ClipSet found;
    for (const ClipColumn& column : condition.second ? m_widths : m_columns) {
        if (column.key() == key) found |= column.find(condition, numbers);
    }
    return found;
}

ClipTest ClipColumns::test(const Condition& condition) const {
    if (condition.kind == Condition::Kind::Choice) return [word = word(condition)](quint32 clip) { return word != nullptr && word->clips.contains(clip); };
    std::vector<ClipTest> tests;
    for (const ClipColumn& column : condition.second ? m_widths : m_columns) {
        if (column.key() == condition.field.key) tests.push_back(column.test(condition));
    }
    if (tests.size() == 1) return std::move(tests.front());
    return [tests = std::move(tests)](quint32 clip) { return std::ranges::any_of(tests, [clip](const ClipTest& test) { return test(clip); }); };
}

std::optional<QList<Search::ValueCount>> ClipColumns::counts(const QString& key, const FoundClips& found) const {
    QList<Search::ValueCount> told;
    const ClipColumn* const column = this->column(key);
    if (column == nullptr) {
        if (std::ranges::find(m_words, key, &Word::key) == m_words.end()) return std::nullopt;
        for (const Word& word : m_words) {
            const auto count = word.key == key ? static_cast<qint64>(word.clips.and_cardinality(found.clips)) : 0;
            if (count > 0) told.append({word.word, count});
        }
        std::ranges::sort(told, {}, [](const Search::ValueCount& one) { return std::pair{-one.count, one.value}; });
        return told;
    }
    const std::vector<qint64> counts = column->counts(found.numbers);
    std::vector<quint32> values;
    for (quint32 value = 1; value < counts.size(); ++value) {
        if (counts[value] > 0) values.push_back(value);
    }
    std::ranges::sort(values,
                      [&](quint32 one, quint32 other) { return counts[one] != counts[other] ? counts[one] > counts[other] : column->isBefore(one, other); });
    for (const quint32 value : values) told.append({key == "rate"_L1 ? rateText(column->number(value)) : column->text(value), counts[value]});
    return told;
}

QList<qint64> ClipColumns::durations(const FoundClips& found) const {
    const ClipColumn* const column = this->column(u"duration");
    const std::vector<qint64> counts = column->counts(found.numbers);
    QList<qint64> told(static_cast<qsizetype>(durationSteps.size()), 0);
    for (quint32 value = 1; value < counts.size(); ++value) {
        if (counts[value] == 0) continue; // nearly each clip has a duration of its own, and few were found
        // The number of the column is how many of the steps the duration has reached.
        const auto reached = std::ranges::upper_bound(durationSteps, column->number(value)) - durationSteps.begin();
        if (reached > 0) told[reached - 1] += counts[value];
    }
    return told;
}

qint64 ClipColumns::bytes() const {
    qint64 bytes = 0;
    for (const ClipColumn& column : m_columns) bytes += column.bytes();
    for (const ClipColumn& column : m_widths) bytes += column.bytes();
    for (const Word& word : m_words) bytes += static_cast<qint64>(word.clips.getSizeInBytes());
    return bytes;
}

} // namespace Rushes::Library
