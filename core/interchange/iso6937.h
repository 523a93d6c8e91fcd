// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Rushes::Interchange {

/// The Latin code table "00" of EBU Tech 3264: ISO 6937, where an accent is a byte of its own before its letter.
struct Iso6937 {
    QByteArray bytes;
    bool isWhole = true; ///< false where a letter has no place in the table and '?' stands for it
};

[[nodiscard]] Iso6937 toIso6937(const QString& text);

} // namespace Rushes::Interchange
