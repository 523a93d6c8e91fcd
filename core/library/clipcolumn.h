// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clipset.h"
#include "core/search/record.h"

#include <QVariant>

#include <variant>
#include <vector>

namespace Rushes::Library {

/// A value of each clip in memory. Each different value is kept once and has a number; of each clip that number is kept, in as few bytes as the
/// numbers need. What a query asks of a value is so found out once for each value. Number 0 is the value of clips that have none: of what is
/// unknown nothing is true.
class ClipColumn {
public:
    enum class Holds : quint8 { Texts, Days, Numbers };

    /// `key` as the query language has it.
    ClipColumn(QString key, Holds holds) : m_key{std::move(key)}, m_holds{holds} {}

    [[nodiscard]] const QString& key() const { return m_key; }

    /// Null and an empty text are no value.
    void set(quint32 clip, const QVariant& value);
    void fitMemory();

    /// Whether it compares as SQL does. SQL compares days as texts; ones that are no days are left to it.
    [[nodiscard]] bool hasOrder() const { return m_holds == Holds::Numbers || (m_holds == Holds::Days && !m_hasOtherTexts); }

    /// Those of the clips whose value a Text, Name or Span of this key asks for.
    [[nodiscard]] ClipSet find(const Search::Condition& condition, const std::vector<quint32>& among) const;
    /// The same, asked of one clip.
    [[nodiscard]] ClipTest test(const Search::Condition& condition) const;
    /// How many of the clips have each value, by the number of the value.
    [[nodiscard]] std::vector<qint64> counts(const std::vector<quint32>& among) const;

    // Of the value with a number:
    [[nodiscard]] QString text(quint32 value) const;
    [[nodiscard]] qint64 number(quint32 value) const { return m_numbers[value]; }
    /// Whether SQL sorts it before another.
    [[nodiscard]] bool isBefore(quint32 value, quint32 other) const;

    [[nodiscard]] qint64 bytes() const;

private:
    [[nodiscard]] quint32 valueOf(const QString& text);
    [[nodiscard]] quint32 valueOf(qint64 number);
    [[nodiscard]] bool fulfils(quint32 value, const Search::Condition& condition) const;

    QString m_key;
    Holds m_holds;
    bool m_hasOtherTexts = false;
    std::vector<QString> m_texts = std::vector<QString>(1); ///< of Texts and Days
    std::vector<Search::Record> m_records = std::vector<Search::Record>(1); ///< of Texts
    std::vector<qint64> m_numbers = std::vector<qint64>(1); ///< of Numbers; of Days the Julian day
    QHash<QString, quint32> m_valuesOfTexts;
    QHash<qint64, quint32> m_valuesOfNumbers;
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_values; ///< by clip
};

} // namespace Rushes::Library
