// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipcolumn.h"

#include <algorithm>
#include <limits>

namespace Rushes::Library {

using Search::Condition;

namespace {

template <typename Values> constexpr quint32 most = std::numeric_limits<typename Values::value_type>::max();

/// As the UTF-8 of the texts compares: what takes two units of UTF-16 is behind all else.
bool isBeforeInUtf8(const QString& one, const QString& other) {
    const auto [at, at2] = std::ranges::mismatch(one, other);
    if (at == one.end() || at2 == other.end()) return at2 != other.end();
    return at->isSurrogate() == at2->isSurrogate() ? *at < *at2 : at2->isSurrogate();
}

} // namespace

quint32 ClipColumn::valueOf(const QString& text) {
    if (text.isEmpty()) return 0;
    if (const auto known = m_valuesOfTexts.constFind(text); known != m_valuesOfTexts.constEnd()) return *known;
    const auto value = static_cast<quint32>(m_texts.size());
    m_texts.push_back(text);
    m_valuesOfTexts.insert(text, value);
    if (m_holds == Holds::Texts) {
        m_records.push_back(Search::Record{}.text(m_key, text));
    } else {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        m_hasOtherTexts = m_hasOtherTexts || !day.isValid() || day.toString(Qt::ISODate) != text;
        m_numbers.push_back(day.toJulianDay());
    }
    return value;
}

quint32 ClipColumn::valueOf(qint64 number) {
    if (const auto known = m_valuesOfNumbers.constFind(number); known != m_valuesOfNumbers.constEnd()) return *known;
    const auto value = static_cast<quint32>(m_numbers.size());
    m_numbers.push_back(number);
    m_valuesOfNumbers.insert(number, value);
    return value;
}

void ClipColumn::set(quint32 clip, const QVariant& value) {
    const quint32 number = value.isNull() ? 0 : m_holds == Holds::Numbers ? valueOf(value.toLongLong()) : valueOf(value.toString());
    if (const auto* const narrow = std::get_if<0>(&m_values); narrow != nullptr && number > most<std::vector<quint8>>)
        m_values = std::vector<quint16>(narrow->begin(), narrow->end());
    if (const auto* const narrow = std::get_if<1>(&m_values); narrow != nullptr && number > most<std::vector<quint16>>)
        m_values = std::vector<quint32>(narrow->begin(), narrow->end());
    std::visit(
        [clip, number](auto& values) {
            if (clip >= values.size()) values.resize(clip + std::size_t{1});
            values[clip] = static_cast<typename std::remove_reference_t<decltype(values)>::value_type>(number);
        },
        m_values);
}

void ClipColumn::fitMemory() {
    std::visit([](auto& values) { values.shrink_to_fit(); }, m_values);
}

bool ClipColumn::fulfils(quint32 value, const Condition& condition) const {
    if (condition.kind == Condition::Kind::Span)
        return (!condition.first || m_numbers[value] >= *condition.first) && (!condition.last || m_numbers[value] <= *condition.last);
    // As SQL's upper() has it, which knows small letters of ASCII only.
    if (condition.field.type == Search::FieldType::Country) return m_texts[value].toUtf8().compare(condition.name.toUtf8(), Qt::CaseInsensitive) == 0;
    return m_records[value].matches(condition);
}

ClipSet ClipColumn::find(const Condition& condition, const std::vector<quint32>& among) const {
    std::vector<quint8> wanted(std::max(m_texts.size(), m_numbers.size()), 0);
    for (quint32 value = 1; value < wanted.size(); ++value) wanted[value] = fulfils(value, condition) ? 1 : 0;
    std::vector<quint32> found;
    std::visit(
        [&](const auto& values) {
            for (const quint32 clip : among) {
                if (wanted[values[clip]] != 0) found.push_back(clip);
            }
        },
        m_values);
    return ClipSet{found.size(), found.data()};
}

ClipTest ClipColumn::test(const Condition& condition) const {
    const auto valueOf = [this](quint32 clip) { return std::visit([clip](const auto& values) { return static_cast<quint32>(values[clip]); }, m_values); };
    if (condition.kind == Condition::Kind::Span) {
        return [this, valueOf, condition](quint32 clip) {
            const quint32 value = valueOf(clip);
            return value != 0 && fulfils(value, condition);
        };
    }
    // Texts are compared once each, as far as they are met.
    enum : quint8 { Unknown, No, Yes };
    return [this, valueOf, condition, known = std::vector<quint8>(m_texts.size(), Unknown)](quint32 clip) mutable {
        const quint32 value = valueOf(clip);
        if (value == 0) return false;
        if (known[value] == Unknown) known[value] = fulfils(value, condition) ? Yes : No;
        return known[value] == Yes;
    };
}

std::vector<qint64> ClipColumn::counts(const std::vector<quint32>& among) const {
    std::vector<qint64> counts(std::max(m_texts.size(), m_numbers.size()), 0);
    std::visit(
        [&](const auto& values) {
            for (const quint32 clip : among) ++counts[values[clip]];
        },
        m_values);
    return counts;
}

QString ClipColumn::text(quint32 value) const { return m_holds == Holds::Numbers ? QString::number(m_numbers[value]) : m_texts[value]; }

bool ClipColumn::isBefore(quint32 value, quint32 other) const {
    return m_holds == Holds::Numbers ? m_numbers[value] < m_numbers[other] : isBeforeInUtf8(m_texts[value], m_texts[other]);
}

qint64 ClipColumn::bytes() const {
    return std::visit([](const auto& values) { return static_cast<qint64>(values.capacity()) * qint64{sizeof(values[0])}; }, m_values);
}

} // namespace Rushes::Library
