// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QRandomGenerator>
#include <QStringList>

namespace Rushes::Tests {

/// What random queries are made of.
struct QueryMaterial {
    QStringList words;
    /// Keys and values that are right for them; a key may come several times. With `ordered` they may be compared.
    struct Value {
        QString key;
        QString value;
        bool ordered = false;
    };
    QList<Value> values;
};

/// A query with at most `depth` lists within one another, the same for the same state of the generator.
[[nodiscard]] Search::Query randomQuery(QRandomGenerator& random, const QueryMaterial& material, int depth = 3);

} // namespace Rushes::Tests
