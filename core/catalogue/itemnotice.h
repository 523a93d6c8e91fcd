// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguerow.h"

#include <QStringList>

namespace Rushes::Catalogue {

/// Something that happened to an item which the cache had before, and that people are to hear of. The cache writes it down together with
/// the change itself and keeps it until it has been passed on, so a crash between the two loses nothing.
struct ItemNotice {
    enum class Change : quint8 {
        Corrected, ///< what people rely on is another than before
        Withdrawn, ///< the portal took it back
        Restored,  ///< the portal published it again after it had taken it back
    };

    qint64 number = 0; ///< grows with each notice of this cache
    Kind kind = Kind::Video;
    QString id = {};
    Change change = Change::Corrected;
    QString title = {};    ///< as it is now; plain text from outside
    QStringList what = {}; ///< see correctionsOf()
    QDateTime at = {};     ///< when the cache heard of it
    QDateTime version = {}; ///< when the portal changed the item, by its own clock; `at` where it does not say

    bool operator==(const ItemNotice&) const = default;
};

[[nodiscard]] QString word(ItemNotice::Change change);
/// Corrected for anything that is none of the words.
[[nodiscard]] ItemNotice::Change changeFrom(QStringView word);

} // namespace Rushes::Catalogue
