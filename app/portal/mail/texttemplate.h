// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

#include <expected>
#include <vector>

namespace Rushes::PortalServer {

/// A text with places for values, each `{{name}}` with a name of small letters. Nothing else has a meaning: no conditions, no loops, and
/// what a value holds is put in as it is and never read again, so a value `{{code}}` stays those eight characters.
class TextTemplate {
public:
    using Values = QMap<QString, QString>;

    /// The error says what is wrong with the text: braces that make no place.
    [[nodiscard]] static std::expected<TextTemplate, QString> parse(const QString& text);

    /// The names of its places.
    [[nodiscard]] QSet<QString> names() const;
    /// Every place needs a value; which ones there are was checked when the template was read (a place without a value stops debug builds).
    [[nodiscard]] QString filled(const Values& values) const;

private:
    struct Piece {
        QString text; ///< that stands before the place
        QString name; ///< of the place; empty behind the last one
    };

    std::vector<Piece> m_pieces;
};

} // namespace Rushes::PortalServer
