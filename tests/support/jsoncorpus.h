// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Rushes::Tests {

/// One JSON text of tests/corpus/json, or one that is too large for a file.
struct JsonSpecimen {
    QByteArray name;
    QByteArray text;
};

/// What both sides of the wire read. Each has the texts `email` and `password`.
[[nodiscard]] QList<JsonSpecimen> goodJson();
/// What both sides refuse.
[[nodiscard]] QList<JsonSpecimen> badJson();

} // namespace Rushes::Tests
