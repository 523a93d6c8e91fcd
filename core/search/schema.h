// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

namespace Rushes::Search {

/// What the values of a key are, and so how they are written and compared.
enum class FieldType : quint8 {
    Text,     ///< words of a longer text: `place:york` finds New York
    Name,     ///< the whole of a name: `tag:"air defence"`
    Country,  ///< a two-letter code, or the country's English name
    Count,    ///< a whole number
    Size,     ///< bytes: 500MB, 1.5GB
    Duration, ///< milliseconds: 60s, 2min, 1h, 1:30
    Rate,     ///< frames per 1,000 s: 25, 29.97
    Day,      ///< a day, a month or a year; Julian day numbers
    Raster,   ///< 1080 or 1920x1080: a height, or width and height, in two columns
    Timecode, ///< 10:00:00:00, or its beginning; HHMMSSFF as one number
    Choice,   ///< one of a list of words
};

/// How a text can be looked into by SQL.
enum class TextForm : quint8 {
    FullText, ///< a column of the schema's FTS5 table: the beginnings of words. An empty column is all of them
    Inside,   ///< a column with folded text (see searchText): anywhere in it
    Values,   ///< a column whose values are all known: those in which the words are, at the beginnings of theirs
};

/// One place where a text is looked for. A field may have several and finds what any of them has.
struct TextSource {
    TextForm form = TextForm::Inside;
    QString column = {};
    QString around = {};     ///< the condition goes in place of its `%1`; empty for as it is: "exists (select 1 from tag where … and %1)"
    QStringList values = {}; ///< of Values: the values there are
    QString table = {};      ///< of FullText: another FTS5 table than the schema's; of Inside: one of the column's trigrams, in SQLite, and …
    QString place = {};      ///< … the column that is its rowid; both empty for the schema's own, or for none
};

/// How a day is kept.
enum class DayForm : quint8 {
    Iso,         ///< text, 2024-02-14; empty for unknown
    UtcTime,     ///< text, RFC 3339 in UTC; empty or null for unknown
    JulianDay,   ///< number; null for unknown
    JulianPlace, ///< number, the Julian day in the bits above the low 24 (core/catalogue/cataloguerow.h); day 0 for unknown
    Milliseconds ///< number, since 1970 UTC; null for unknown
};

/// A word of a Choice.
struct Choice {
    QString word = {};
    QString sql = {};                ///< a condition
    QList<QVariant> values = {};   ///< for its `?`
};

/// A key as one kind of things has it.
struct Field {
    QString key = {};
    FieldType type = FieldType::Text;
    QList<TextSource> sources = {}; ///< of Text and Name
    QString column = {};            ///< of the other types: an SQL expression, null for unknown
    QString secondColumn = {};      ///< of Raster: the width; `column` is the height
    QString around = {};            ///< as in TextSource, for `column`
    DayForm day = DayForm::Iso;
    QList<Choice> choices = {};
};

/// What can be asked of one kind of things: its keys, and where the database has them. Every repository declares its own. The SQL in it
/// is the repository's, never a person's.
struct Schema {
    QString fullText = {};           ///< the FTS5 table; empty for none
    QString place = {};              ///< the column that is the FTS5 table's rowid
    QList<TextSource> anywhere = {}; ///< where words and phrases without a key are looked for
    QList<Field> fields = {};        ///< in the order in which a person is shown them
    QDate today = {};                ///< for `date:today`

    [[nodiscard]] const Field* field(QStringView key) const {
        for (const Field& one : fields) {
            if (one.key == key) return &one;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList keys() const {
        QStringList all;
        for (const Field& one : fields) all.append(one.key);
        return all;
    }
};

} // namespace Rushes::Search
