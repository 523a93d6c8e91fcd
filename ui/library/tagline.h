// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QRect>
#include <QStringList>

class QPainter;

namespace Rushes::Ui {

/// Tags as chips at the left of `rect`: at most two, fewer where there is no room, then "+n".
/// Without colours each has the one that comes of its name.
void paintTags(QPainter& painter, const QRect& rect, const QStringList& tags, const Tokens& tokens, const QList<QColor>& colours = {});
/// A rating star that fills `rect`, full or an outline.
void paintStar(QPainter& painter, const QRect& rect, bool full, const Tokens& tokens);
/// The tick of a selected card.
void paintTick(QPainter& painter, const QRect& rect, const Tokens& tokens);

} // namespace Rushes::Ui
