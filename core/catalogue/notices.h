// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Rushes::Catalogue {

/// Something about an item that is not as the contract says. The item is kept all the same, with what could be read of it.
struct Remark {
    enum class Kind : quint8 {
        Missing,     ///< a field that every item has is not there
        Malformed,   ///< a field has another type, or holds what cannot be: a date that does not exist, a size below zero
        UnknownWord, ///< a word that this version does not know, such as the role of a rendition
        Cut,         ///< a text or list was longer than anybody reads
        LeftOut,     ///< one entry of a list could not be read and was left out
    };

    Kind kind = Kind::Missing;
    QString field;     ///< as the contract names it: "published_at", "renditions[2].role"
    QString value = {}; ///< what stood there, shortened; plain text from outside

    bool operator==(const Remark&) const = default;
};

/// What happened to an item since it was first seen. Nothing that was seen once is dropped in silence.
struct Notices {
    QDateTime retrievedAt = {}; ///< when this form of it came from the portal
    QDateTime correctedAt = {}; ///< when what people rely on last changed; invalid for never
    QDateTime withdrawnAt = {}; ///< when the portal took it back; invalid while it stands
    QList<Remark> remarks = {};

    bool operator==(const Notices&) const = default;
};

[[nodiscard]] QString word(Remark::Kind kind);

} // namespace Rushes::Catalogue
