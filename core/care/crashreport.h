// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace Rushes::Care {

/// Writes a small report where the program ends by a fault of its own (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL): its version, the signal,
/// the addresses of the calls, and the last lines of the log. It stays on this computer. One at a time: signals belong to the process.
/// On Windows it leaves a minidump beside the report.
class CrashReporter {
public:
    /// `folder` is made where it is not there. Where it cannot be written there are no reports.
    CrashReporter(const QString& folder, const QString& version);
    /// An end in good order: takes the empty report away.
    ~CrashReporter();
    Q_DISABLE_COPY_MOVE(CrashReporter)

    /// What the run before left, made fit to be shown and kept under a name of its own; empty where it left nothing. To be called before
    /// a CrashReporter is made.
    [[nodiscard]] static QString takeUp(const QString& folder, const QDateTime& now);

private:
    QString m_file;
};

/// The last lines of this run's log, the oldest first, while there is a CrashReporter.
[[nodiscard]] QStringList recentLog();

/// A text without what points to a person: the home folder becomes ~, what follows the "?" of an address and long words of letters and
/// digits, as tokens and digests are, become "…".
[[nodiscard]] QString withoutPersonalData(const QString& text);

} // namespace Rushes::Care
