// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/tag.h"

#include <QHash>
#include <QList>

namespace Rushes::Library {

/// The tags of a library as a tree, as they were when they were read.
class Vocabulary {
public:
    Vocabulary() = default;
    /// In alphabetical order. A parent that is not among them is none, and where two people have put tags below each other at once, one of
    /// them stands at the top.
    explicit Vocabulary(QList<TagEntry> entries);

    [[nodiscard]] const QList<TagEntry>& entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// By its name; null for none.
    [[nodiscard]] const TagEntry* find(QStringView name) const;
    /// By its name or a synonym.
    [[nodiscard]] const TagEntry* meant(QStringView nameOrSynonym) const;
    /// The names of those that are right below this one; of an empty name, those at the top.
    [[nodiscard]] QStringList childrenOf(QStringView name) const;
    /// From the top down to the tag itself; empty where there is none of the name.
    [[nodiscard]] QStringList pathOf(QStringView name) const;
    /// Whether it is the other one, or below it.
    [[nodiscard]] bool isWithin(QStringView name, QStringView above) const;

private:
    QList<TagEntry> m_entries;
    QHash<QString, qsizetype> m_rows;              ///< by the folded name
    QHash<QString, qsizetype> m_synonyms;          ///< the same for synonyms
    QHash<QString, QList<qsizetype>> m_children;   ///< by the folded name of the parent
};

} // namespace Rushes::Library
