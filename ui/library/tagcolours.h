// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/searchtext.h"
#include "core/library/vocabulary.h"
#include "ui/widgets/tagcolour.h"

#include <QColor>
#include <QHash>

namespace Rushes::Ui {

/// The colours of tags: those that the vocabulary gives them, else the one that comes of the name.
class TagColours {
public:
    TagColours() = default;
    explicit TagColours(const Library::Vocabulary& vocabulary) {
        for (const Library::TagEntry& entry : vocabulary.entries()) {
            if (!entry.tag.colour.isEmpty()) m_given.insert(searchText(entry.tag.name), QColor{entry.tag.colour});
        }
    }

    [[nodiscard]] QColor of(const QString& tag) const {
        const QColor given = m_given.value(searchText(tag));
        return given.isValid() ? given : tagColour(tag);
    }

private:
    QHash<QString, QColor> m_given; ///< by the folded name
};

} // namespace Rushes::Ui
