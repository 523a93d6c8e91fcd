// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>

namespace Rushes::Interchange {

/// The columns of our CSV files, in their order. A reader finds them by these names, so that a person may move them, add others or leave some out.
inline constexpr std::array csvColumns{QLatin1StringView{"clip"},     QLatin1StringView{"file"},      QLatin1StringView{"path"},  QLatin1StringView{"reel"},
                                       QLatin1StringView{"rate"},     QLatin1StringView{"start"},     QLatin1StringView{"in"},    QLatin1StringView{"out"},
                                       QLatin1StringView{"in_frame"}, QLatin1StringView{"out_frame"}, QLatin1StringView{"note"},  QLatin1StringView{"tags"},
                                       QLatin1StringView{"rating"},   QLatin1StringView{"meeting"},   QLatin1StringView{"place"}, QLatin1StringView{"recorded"},
                                       QLatin1StringView{"credit"},   QLatin1StringView{"terms"},     QLatin1StringView{"sha256"}};

/// A text as a cell (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it, and so does what begins with one.
[[nodiscard]] QString csvCell(QString text);
/// A cell's text, without the apostrophe that csvCell gave it.
[[nodiscard]] QString fromCsvCell(const QString& cell);

/// Tags in one cell: ';' between them, '\' before a ';' or '\' of their own.
[[nodiscard]] QString csvTags(const QStringList& tags);
[[nodiscard]] QStringList fromCsvTags(QStringView cell);

} // namespace Rushes::Interchange
