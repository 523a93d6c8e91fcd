// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clipset.h"
#include "core/library/facets.h"
#include "core/search/condition.h"
#include "core/storage/connection.h"

#include <memory>
#include <optional>

namespace Rushes::Library {

/// What queries and facets ask of clips, in memory: the tags that they carry, themselves or in one of their ranges, and what most of the keys
/// say of them (see ClipColumns). Questions that speak of nothing else are answered in a fraction of the time that SQL needs, and facets of any
/// question are counted here once its clips are found. It is built in steps, between which the storage thread does other work; until it is whole,
/// and for a database on a server, it answers nothing and whoever asks counts in SQL. Which clips were changed meanwhile is told by ClipWatch;
/// what another connection wrote has all read anew. Only for the storage thread, and for one Connection.
class ClipIndex {
public:
    template <typename Answer> using Told = Storage::StorageResult<std::optional<Answer>>; ///< nothing where SQL has to be asked

    ClipIndex();
    ~ClipIndex();
    Q_DISABLE_COPY_MOVE(ClipIndex)

    /// Reads the clips of the next step, or those that were changed since it was built. Answers whether there are more.
    [[nodiscard]] Storage::StorageResult<bool> buildStep(Storage::Connection& connection);

    /// As readFacets() has them, without the keys that are not here. What the query asks for beyond what is here is found by SQL, once for all
    /// of its facets.
    [[nodiscard]] Told<Facets> facets(Storage::Connection& connection, const QString& query, const QStringList& keys);
    /// What memory knows of a condition; gone with the index's next change.
    class Narrowed {
    public:
        Narrowed(const ClipSet& library, ClipTest test, std::function<ClipSet()> find, Search::Condition rest)
            : m_library{library}, m_test{std::move(test)}, m_find{std::move(find)}, m_rest{std::move(rest)} {}

        /// What SQL has to say of the clips beside; without children where that is nothing.
        [[nodiscard]] const Search::Condition& rest() const { return m_rest; }
        /// Whether a clip fulfils what can be answered here.
        [[nodiscard]] bool has(quint32 clip) const { return m_library.contains(clip) && m_test(clip); }
        /// All that do. Looks at the whole library, once.
        [[nodiscard]] const ClipSet& clips() const;
        /// How many of a thousand do, in about.
        [[nodiscard]] int perMille() const;
        [[nodiscard]] const ClipSet& library() const { return m_library; }

    private:
        const ClipSet& m_library;
        ClipTest m_test;
        std::function<ClipSet()> m_find;
        Search::Condition m_rest;
        mutable std::optional<ClipSet> m_found;
    };
    /// Nothing where no part of the condition can be answered here.
    [[nodiscard]] Told<Narrowed> narrow(Storage::Connection& connection, const Search::Condition& condition);
    [[nodiscard]] Told<qint64> count(Storage::Connection& connection, const Search::Condition& condition);

    /// The memory that clips and tags take, in about.
    [[nodiscard]] qint64 bytes() const;

private:
    struct Contents;
    void forgetAll();
    [[nodiscard]] Storage::StorageResult<bool> canAnswer(Storage::Connection& connection);
    [[nodiscard]] Storage::StorageResult<void> read(Storage::Connection& connection, const QString& clips);

    std::unique_ptr<Contents> m_contents;
    bool m_isWatching = false;
    bool m_isBuilt = false;
    qint64 m_next = 0;    ///< the first clip of the next step
    qint64 m_last = 0;    ///< of the last one
    qint64 m_version = 0; ///< of what other connections wrote, when the first step began
};

} // namespace Rushes::Library
