// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QStringView>

/// What is said of a download: never a code or a number of the network, those stand in its details.
namespace Rushes::Ui::TransferWords {

/// How a transfer looks beside its words: each has its own bar and its own colour of text.
enum class Look : quint8 { Queued, Held, Active, Verifying, Retrying, Waiting, Paused, Failed, Done };

/// What its row offers at the end.
enum class RowAction : quint8 { Nothing, Pause, Resume, Retry, DownloadAgain, Show };

[[nodiscard]] Look lookOf(const Downloads::Download& download);
/// "Downloading", "Retry 2 in 12 s", "Scheduled", "Late: there about 17:20", "Waits for sign-in", "Done and verified".
[[nodiscard]] QString state(const Downloads::Download& download, const QDateTime& now);
/// The icon's name.
[[nodiscard]] QStringView icon(const Downloads::Download& download);
/// What stands at the left over the bar: "42 %", "Next", "68 % checked", "File set aside". `received` is what is shown as here.
[[nodiscard]] QString progress(const Downloads::Download& download, ByteCount received, const QDateTime& now);
/// What stands at the right over the bar: "966 MB of 2.3 GB", "713 MB kept", "SHA-256".
[[nodiscard]] QString amount(const Downloads::Download& download, ByteCount received);
/// How much of the bar is filled, 0 to 1.
[[nodiscard]] double fraction(const Downloads::Download& download, ByteCount received);

/// Whether it is said to come too late: a fault that nobody has yet noticed otherwise.
[[nodiscard]] bool isLate(const Downloads::Download& download);
/// "17:00", "Fri 17:00" or "12 Feb 17:00", by the clock on the wall.
[[nodiscard]] QString moment(const QDateTime& when, const QDateTime& now);
/// "by 17:00"; empty where it is needed at no special time.
[[nodiscard]] QString neededBy(const Downloads::Download& download, const QDateTime& now);
/// "High", "Normal", "Low".
[[nodiscard]] QString priority(Downloads::Priority priority);
/// "Scheduled", "Today's quota is used up"; empty for None.
[[nodiscard]] QString hold(Downloads::Hold hold);
/// "Waits for 22:00", or what it waits for; empty for None.
[[nodiscard]] QString heldUntil(Downloads::Hold hold, const QDateTime& until, const QDateTime& now);

/// Why the last try came to nothing, as it stands under the state: "The connection broke"; empty where the state says all.
[[nodiscard]] QString cause(const Downloads::Download& download);

/// "Waits for sign-in"; empty for None.
[[nodiscard]] QString obstacle(Downloads::Obstacle obstacle);
/// "Failed: checksum mismatch"; empty for None.
[[nodiscard]] QString failure(Downloads::Failure failure);
/// What is so, what Rushes did and what can be done; empty for None.
[[nodiscard]] QString failureHelp(Downloads::Failure failure);
[[nodiscard]] QString obstacleHelp(Downloads::Obstacle obstacle);
/// The same of one that waits, is held, failed, tries again, or is done without proof; empty for all others.
[[nodiscard]] QString help(const Downloads::Download& download);

/// What a person can do about a download that does not come, other than to try again.
enum class Mend : quint8 { Nothing, SignIn, ChooseProxy, ShowFolder };
[[nodiscard]] Mend mendOf(const Downloads::Download& download);
/// "Proxy…", "Sign in…"; empty for Nothing.
[[nodiscard]] QString mendText(Mend mend);
[[nodiscard]] QStringView mendIcon(Mend mend);

[[nodiscard]] RowAction actionOf(const Downloads::Download& download);
/// "Pause", "Download again", …; empty for Nothing.
[[nodiscard]] QString actionText(RowAction action);
[[nodiscard]] QStringView actionIcon(RowAction action);

} // namespace Rushes::Ui::TransferWords
