// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

namespace Rushes::Tests {

/// The code in a letter of the portal as it came over the wire, in whichever language; empty where it holds none.
[[nodiscard]] inline QString codeInLetter(const QByteArray& message) {
    static const QRegularExpression line{QStringLiteral("^(?:Your code: |Votre code : )([0-9]{6})\\r?$"), QRegularExpression::MultilineOption};
    return line.match(QString::fromLatin1(message)).captured(1);
}

} // namespace Rushes::Tests
