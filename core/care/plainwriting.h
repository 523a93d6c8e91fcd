// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace Rushes::Care {

/// A line without the escapes that hide what it says: %40, \u0040, \x40, &#64; and \/ are read, also one within the other. Marks of
/// redaction that come out of an escape become < and >.
[[nodiscard]] QString withoutEscapes(const QString& line);

/// A text without characters that nobody sees: of no width, of direction, and of control. Line breaks and tabs stay.
[[nodiscard]] QString withoutUnseen(const QString& text);

/// `text` with what `read` makes of each match (QRegularExpressionMatch) of `form` in its place.
template <typename Read> QString replaced(const QString& text, const QRegularExpression& form, Read read) {
    QString result;
    qsizetype from = 0;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView{text}.sliced(from, match.capturedStart() - from);
        result += read(match);
        from = match.capturedEnd();
    }
    result += QStringView{text}.sliced(from);
    return result;
}

} // namespace Rushes::Care
