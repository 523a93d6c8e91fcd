// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/vocabulary.h"

#include "core/base/searchtext.h"

#include <QSet>

namespace Rushes::Library {

Vocabulary::Vocabulary(QList<TagEntry> entries) : m_entries{std::move(entries)} {
    for (qsizetype row = 0; row < m_entries.size(); ++row) m_rows.insert(searchText(m_entries.at(row).tag.name), row);
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        Tag& tag = m_entries[row].tag;
        for (const QString& synonym : std::as_const(tag.synonyms)) m_synonyms.insert(searchText(synonym), row);
        if (!tag.parent.isEmpty() && find(tag.parent) == nullptr) tag.parent.clear();
        QSet<QString> passed{searchText(tag.name)};
        for (const TagEntry* above = find(tag.parent); above != nullptr; above = find(above->tag.parent)) {
            if (passed.contains(searchText(above->tag.name))) {
                tag.parent.clear();
                break;
            }
            passed.insert(searchText(above->tag.name));
        }
        m_children[searchText(tag.parent)].append(row);
    }
}

const TagEntry* Vocabulary::find(QStringView name) const {
    const auto row = m_rows.find(searchText(name));
    return row == m_rows.end() ? nullptr : &m_entries.at(*row);
}

const TagEntry* Vocabulary::meant(QStringView nameOrSynonym) const {
    if (const TagEntry* const entry = find(nameOrSynonym)) return entry;
    const auto row = m_synonyms.find(searchText(nameOrSynonym));
    return row == m_synonyms.end() ? nullptr : &m_entries.at(*row);
}

QStringList Vocabulary::childrenOf(QStringView name) const {
    QStringList names;
    for (const qsizetype row : m_children.value(searchText(name))) names.append(m_entries.at(row).tag.name);
    return names;
}

QStringList Vocabulary::pathOf(QStringView name) const {
    QStringList path;
    for (const TagEntry* entry = find(name); entry != nullptr; entry = find(entry->tag.parent)) path.prepend(entry->tag.name);
    return path;
}

bool Vocabulary::isWithin(QStringView name, QStringView above) const {
    const QString wanted = searchText(above);
    for (const TagEntry* entry = find(name); entry != nullptr; entry = find(entry->tag.parent)) {
        if (searchText(entry->tag.name) == wanted) return true;
    }
    return false;
}

} // namespace Rushes::Library
