// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes {

/// A file name that means the same on Linux, Windows and macOS and cannot leave its folder.
class SafeFileName {
public:
    /// Makes the safest name that still reads like `wish`. Path separators, control and direction characters, characters that Windows
    /// forbids, trailing dots and spaces and device names (CON, NUL, …) are replaced; the result is NFC, at most `longest` UTF-8 bytes,
    /// cut between characters with the extension kept, and never empty ("unnamed").
    [[nodiscard]] static SafeFileName from(QStringView wish, qsizetype longest = 200);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// The same name with " (2)", " (3)", … before the extension, for when the name is taken.
    [[nodiscard]] SafeFileName numbered(int number) const;

    bool operator==(const SafeFileName&) const = default;

private:
    explicit SafeFileName(QString text) : m_text{std::move(text)} {}

    QString m_text;
};

} // namespace Rushes
