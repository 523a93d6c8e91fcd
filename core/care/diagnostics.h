// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/redactor.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Rushes::Care {

/// One of the texts that help somebody else to see what is wrong with a Rushes. In English, for whoever mends it.
struct DiagnosticsPart {
    QString key; ///< "versions", "system", "settings", "library", "queue", "backups", "crash" or "log"
    QString text;

    bool operator==(const DiagnosticsPart&) const = default;
};

/// All of them as they were found, and what is not to leave the desk.
struct Diagnostics {
    QList<DiagnosticsPart> parts;
    PersonalFacts personal;
};

/// The parts as they may be given away. One thing has one word in all of them.
[[nodiscard]] QList<DiagnosticsPart> redacted(const Diagnostics& diagnostics, Disclosure disclosure);

/// The parts below each other, each under the line that headingOf() gives.
[[nodiscard]] QString textOf(const QList<DiagnosticsPart>& parts);
[[nodiscard]] QString headingOf(const DiagnosticsPart& part);

/// What is written into a file of that name: an archive with a text for each part where it ends in ".zip", else textOf().
[[nodiscard]] QByteArray fileOf(const QList<DiagnosticsPart>& parts, const QString& name, const QDateTime& now);
/// A name for that file, without its ending: "rushes-diagnostics-20260212T080000Z".
[[nodiscard]] QString diagnosticsName(const QDateTime& now);

} // namespace Rushes::Care
