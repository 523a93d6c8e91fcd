// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>

#include <expected>

namespace Rushes {

/// Why a JSON text from the other side of a wire is not taken.
enum class JsonFault : quint8 {
    Malformed, ///< no JSON at all: cut, bad UTF-8, a control character in a string, something behind the end
    NoObject,  ///< JSON, but not one object
    TooDeep,   ///< more brackets inside each other than anybody needs
    Repeated,  ///< a key twice in one object, which two readers would read in two ways
    BadText,   ///< a string that is no text: NUL, or half of a surrogate pair
    BadNumber, ///< a number beyond all numbers, such as 1e400
};

/// For logs and developers.
[[nodiscard]] QLatin1StringView word(JsonFault fault);

/// Reads one JSON object as RFC 8259 and I-JSON (RFC 7493) want it, where Qt's reader lets more pass. `deepest` bounds the brackets
/// inside each other, and is looked at before anything is built.
[[nodiscard]] std::expected<QJsonObject, JsonFault> strictObject(const QByteArray& json, int deepest);

} // namespace Rushes
