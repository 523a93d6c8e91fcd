// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

class QPainter;
class QRect;

namespace Rushes::Ui {

/// What lies below a card of a grid or a row of pictures: `place` is all of its room and `frame` what it fills of it, at least three pixels smaller on
/// each side. Chosen is a ground with a fine line; current in a view that has the focus is a ring in the room around, so that one does not look like
/// the other.
void paintCardGround(QPainter& painter, const QRect& place, const QRect& frame, bool selected, bool current, const Tokens& tokens);

} // namespace Rushes::Ui
