// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

namespace Rushes::Ui {

/// What a drag of clips carries within the program: their ids, one a line.
inline const QString clipMime = QStringLiteral("application/x-rushes-clips");

[[nodiscard]] inline QStringList clipIdsIn(const QMimeData& data) { return QString::fromUtf8(data.data(clipMime)).split(u'\n', Qt::SkipEmptyParts); }

} // namespace Rushes::Ui
