// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/searchtext.h"
#include "core/library/vocabulary.h"
#include "ui/widgets/tagcolour.h"

#include <QColor>
#include <QHash>
#include <QStringList>

namespace Rushes::Ui {

/// The colours of tags: those that the vocabulary gives them or the nearest tag above them that has one, else the one that comes of the name.
class TagColours {
public:
    TagColours() = default;
    explicit TagColours(const Library::Vocabulary& vocabulary) {
        for (const Library::TagEntry& entry : vocabulary.entries()) {
            const Library::TagEntry* coloured = &entry;
            while (coloured != nullptr && coloured->tag.colour.isEmpty()) coloured = vocabulary.find(coloured->tag.parent);
            if (coloured != nullptr) m_given.insert(searchText(entry.tag.name), QColor{coloured->tag.colour});
        }
    }

    [[nodiscard]] QColor of(const QString& tag) const {
        const QColor given = m_given.value(searchText(tag));
        return given.isValid() ? given : tagColour(tag);
    }

    [[nodiscard]] QList<QColor> of(const QStringList& tags) const {
        QList<QColor> colours;
        for (const QString& tag : tags) colours.append(of(tag));
        return colours;
    }

private:
    QHash<QString, QColor> m_given; ///< by the folded name
};

} // namespace Rushes::Ui
