// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/condition.h"

#include <QHash>

namespace Rushes::Search {

/// One thing with the values of its keys, for looking through lists that are in memory. Keys that it has nothing for are unknown, and
/// no comparison is true of what is unknown.
class Record {
public:
    /// A text that words without a key are looked for in. Words are together only within one text.
    Record& anywhere(QStringView text) { return this->text({}, text); }
    /// For Text, Name, Country and Choice; a key may have several.
    Record& text(const QString& key, QStringView text);
    /// In the unit of the type (see FieldType).
    Record& number(const QString& key, qint64 number);
    Record& day(const QString& key, QDate day);
    /// For Raster.
    Record& raster(const QString& key, int width, int height);
    /// For Timecode, from its text; what is none is unknown.
    Record& timecode(const QString& key, QStringView text);

    [[nodiscard]] bool matches(const Condition& condition) const;

private:
    struct Text {
        QString folded;
        QStringList words;
    };
    QHash<QString, QList<Text>> m_texts;
    QHash<QString, QList<qint64>> m_numbers;
    QHash<QString, QList<qint64>> m_widths;
};

/// Whether the query finds the record, which has values for the schema's keys.
[[nodiscard]] QueryResult<bool> matches(const Query& query, const Schema& schema, const Record& record);

} // namespace Rushes::Search
