// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Rushes::Ui {

/// "Under embargo until 12 Feb 2026 18:00 in Brussels, 12:00 here (New York)": in the zone of the meeting (an IANA name; UTC where it is none) and in
/// that of this computer, each with its date where they differ. Empty where there is no embargo at `now`.
[[nodiscard]] QString embargoText(const QDateTime& until, const QByteArray& meetingZone, const QTimeZone& here, const QDateTime& now);

} // namespace Rushes::Ui
