// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QRect>
#include <QString>

class QPainter;

namespace Rushes::Ui {

/// A mark on a picture's upper left corner, icon and words on a dark ground, as a video's length is on the lower right. Nothing for no text.
void paintBadge(QPainter& painter, const QRect& picture, QStringView icon, const QString& text);

} // namespace Rushes::Ui
