// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QRect>
#include <QString>

class QPainter;

namespace Rushes::Ui {

/// A mark on a picture's upper left corner, icon and words on a dark ground, as a video's length is on the lower right. Nothing for no text.
void paintBadge(QPainter& painter, const QRect& picture, QStringView icon, const QString& text);
/// Two neutral blocks where the words of something will stand that has not come yet.
void paintPendingLines(QPainter& painter, const QRect& words, const Tokens& tokens);

} // namespace Rushes::Ui
