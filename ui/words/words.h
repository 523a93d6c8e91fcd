// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>

/// Dates, times and amounts as people read them.
namespace Rushes::Ui::Words {

/// "just now", "4 min ago", "6 h ago", "yesterday", then the date.
[[nodiscard]] QString ago(const QDateTime& then, const QDateTime& now);
/// "12 Feb 2026".
[[nodiscard]] QString date(const QDate& date);
/// A date and a time of the day, as they are here: "12 Feb 2026, 14:05".
[[nodiscard]] QString moment(const QDateTime& time);
/// "Thursday 12 February 2026".
[[nodiscard]] QString longDate(const QDate& date);
/// "12 Feb 2026", "13–14 Jun 2024", "30 Jun – 2 Jul 2024", "31 Dec 2023 – 1 Jan 2024".
[[nodiscard]] QString dates(const QDate& first, const QDate& last);
/// The length of a video: "24:18", "1:02:05".
[[nodiscard]] QString length(std::chrono::milliseconds length);
/// The same as spoken: "38 min 5 s", "1 h 2 min".
[[nodiscard]] QString spoken(std::chrono::milliseconds length);
/// Time left, rounded as it deserves: "12 s", "1 min 2 s", "about 8 min", "about 2 h".
[[nodiscard]] QString timeLeft(std::chrono::seconds left);
/// A count-down: "29:41", "0:38".
[[nodiscard]] QString countdown(std::chrono::seconds left);
/// "42 %", with a no-break space; never 100 before it is complete.
[[nodiscard]] QString percent(double fraction);
/// "1,940".
[[nodiscard]] QString count(qint64 number);
/// "38.4 MB/s".
[[nodiscard]] QString speed(double bytesPerSecond);

} // namespace Rushes::Ui::Words
