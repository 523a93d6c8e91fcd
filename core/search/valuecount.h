// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Search {

/// A value that a key has somewhere, and how many things have it.
struct ValueCount {
    QString value;
    qint64 count = 0;

    bool operator==(const ValueCount&) const = default;
};

} // namespace Rushes::Search
