// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clipset.h"
#include "core/library/taglists.h"
#include "core/search/valuecount.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace Rushes::Library {

/// Which clips carry each tag, themselves or in one of their ranges, and which tags each clip carries, in memory. A tag has those that are
/// below it in the vocabulary too: these are put together when it is asked for.
class TagCarriers {
public:
    using Carried = std::pair<quint32, qint64>; ///< a clip, and the number of a tag

    /// Reads the tags themselves, and again where they were changed.
    [[nodiscard]] Storage::StorageResult<void> readVocabulary(Storage::Connection& connection);
    void forgetVocabulary() { m_isKnown = false; }
    [[nodiscard]] bool knowsVocabulary() const { return m_isKnown; }

    /// Adds clips that are not here, with all of their tags; a tag may come twice.
    void add(std::vector<Carried> carried);
    void forget(quint32 clip);
    void fitMemory();

    /// The clips that carry the tag of a folded name or synonym, or one below it.
    [[nodiscard]] ClipSet find(const QString& name) const;
    /// The same, asked of one clip.
    [[nodiscard]] ClipTest test(const QString& name) const;
    /// How many of the clips carry each tag or one below it; those that most clips carry first, and in the order of their names.
    [[nodiscard]] QList<Search::ValueCount> counts(const FoundClips& found) const;

    [[nodiscard]] qint64 bytes() const;

private:
    struct Tag {
        qint64 id = 0;
        qint64 parent = 0; ///< 0 for none
        quint32 place = 0; ///< see placeOf()
        QString name;
    };
    /// Where a tag stands in m_carriers.
    [[nodiscard]] quint32 placeOf(qint64 tag);
    void readAbove();
    void gather(qint64 tag, QSet<qint64>& seen, QList<const ClipSet*>& parts) const;
    [[nodiscard]] QList<const ClipSet*> parts(qint64 tag) const;
    [[nodiscard]] std::vector<qint64> countsByLists(const FoundClips& found) const;
    [[nodiscard]] std::vector<qint64> countsBySets(const FoundClips& found) const;

    bool m_isKnown = false;
    QList<Tag> m_tags;                  ///< as SQLite sorts their names: by their UTF-8
    QMultiHash<qint64, qint64> m_below; ///< by what they are below
    QHash<QString, qint64> m_byName;    ///< by folded name or synonym

    std::vector<std::vector<quint32>> m_above; ///< the places of each tag itself and of those above it, by its place; empty where none is above another

    QHash<qint64, quint32> m_places;
    std::vector<ClipSet> m_carriers; ///< without those of the tags below
    TagLists m_lists;
};

} // namespace Rushes::Library
