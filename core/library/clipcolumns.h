// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clipcolumn.h"
#include "core/search/valuecount.h"

#include <QSqlQuery>

#include <optional>

namespace Rushes::Library {

/// What queries and facets ask of a clip itself, in memory: place, meeting, source, country, day, rating, duration, codec, raster and rate as
/// columns, and a set of clips for each word of state, has, type and scan. What a value is says the SQL of searchSchema() alone, so that both
/// answer alike.
class ClipColumns {
public:
    ClipColumns();

    /// What read() needs, for a statement over `clip`.
    [[nodiscard]] const QString& expressions() const { return m_expressions; }
    /// The clip of a row; its first column is the clip's number, then come the expressions.
    void read(const QSqlQuery& row);
    /// The clip is in no set any more. In find() and counts() it must not be among the others then.
    void forget(quint32 clip);
    void fitMemory();

    /// Whether one condition without children can be answered.
    [[nodiscard]] bool answers(const Search::Condition& condition) const;
    /// Those of the clips that fulfil it.
    [[nodiscard]] ClipSet find(const Search::Condition& condition, const ClipSet& among) const;

    /// The same, asked of one clip.
    [[nodiscard]] ClipTest test(const Search::Condition& condition) const;

    /// How many of the clips have each value, in the order of Facets; nothing for a key that is not here.
    [[nodiscard]] std::optional<QList<Search::ValueCount>> counts(const QString& key, const FoundClips& found) const;
    /// As in Facets.
    [[nodiscard]] QList<qint64> durations(const FoundClips& found) const;

    [[nodiscard]] qint64 bytes() const;

private:
    struct Word {
        QString key;
        QString word;
        ClipSet clips;
    };
    [[nodiscard]] const ClipColumn* column(QStringView key) const;
    [[nodiscard]] const Word* word(const Search::Condition& condition) const;

    QString m_expressions;
    std::vector<ClipColumn> m_columns; ///< several of one key stand together, the one that is its facet first
    std::vector<ClipColumn> m_widths;  ///< the second column of raster
    std::vector<Word> m_words;
};

} // namespace Rushes::Library
