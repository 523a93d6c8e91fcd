// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/record.h"
#include "core/storage/connection.h"
#include "tests/core/search/randomquery.h"

namespace Rushes::Tests {

/// A thing with a value of every type; what is unknown is empty, invalid or negative.
struct Thing {
    int id = 0;
    QString title;
    QString note;
    QString place;
    QString country;
    QStringList tags;
    QStringList collections;
    QDate day;
    QDateTime added;
    qint64 size = -1;
    qint64 duration = -1;
    qint64 rate = -1;
    int width = 0;
    int height = 0;
    int rating = 0;
    QString timecode;
    QString source;
    bool withdrawn = false;
    bool local = false;
};

/// Twenty-four that are kept, for the table of queries: tests/core/search/things.json.
[[nodiscard]] QList<Thing> keptThings();
[[nodiscard]] QList<Thing> randomThings(QRandomGenerator& random, int count);
/// Words and values that such things have, and some that none has.
[[nodiscard]] QueryMaterial material();

/// How the database has the things. Words are looked for by folded texts, or by FTS5 where `fullText`.
enum class Looking : quint8 { Inside, Trigrams, FullText };
[[nodiscard]] Search::Schema schemaOf(Looking looking, const QList<Thing>& things);
[[nodiscard]] Search::Record recordOf(Looking looking, const Thing& thing);
[[nodiscard]] Storage::StorageResult<void> store(Storage::Connection& connection, const QList<Thing>& things);

} // namespace Rushes::Tests
