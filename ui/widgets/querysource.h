// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/schema.h"
#include "core/search/valuecount.h"

#include <QFuture>

namespace Rushes::Ui {

/// What can be asked of a page in the query language, for the query bar and for ways out of an empty list. It answers in the GUI thread,
/// from work that was done in another.
class QuerySource {
public:
    QuerySource() = default;
    virtual ~QuerySource() = default;
    Q_DISABLE_COPY_MOVE(QuerySource)

    [[nodiscard]] virtual Search::Schema schema() const = 0;
    /// The values that a key has, the most frequent first; none for keys of amounts.
    [[nodiscard]] virtual QFuture<QList<Search::ValueCount>> values(const QString& key) = 0;
    /// How much a query would find; 0 for one that is not understood.
    [[nodiscard]] virtual QFuture<qint64> count(const QString& query) = 0;
    /// "112 videos".
    [[nodiscard]] virtual QString counted(qint64 count) const = 0;
};

} // namespace Rushes::Ui
