// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QPixmap>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

/// The small drawings that delegates share. Each leaves the painter as it was, but for the pen where it says so.
namespace Rushes::Ui::Paint {

/// How a progress bar is filled: the colour and the pattern say the state together with words beside it.
enum class Bar : quint8 {
    Active,
    Verifying, ///< striped, standing still
    Waiting,   ///< amber
    Paused,    ///< grey
    Failed,    ///< red, and full whatever the fraction
    Empty,
};

/// A rounded bar as high as `rect`; the design's is 6 pixels.
void progress(QPainter& painter, const QRectF& rect, double fraction, Bar look, const Tokens& tokens);

/// A pill of accent colour, such as "3 · 46 %". Answers the rectangle that it took at the right end of `rect`, centred in its height.
QRect badge(QPainter& painter, const QRect& rect, const QString& text, const Tokens& tokens);
[[nodiscard]] QSize badgeSize(const QString& text);

/// A state in words with its icon, such as "Verified": `icon` and `words` in `colour`, at the left or, with Qt::AlignRight, at the right
/// end of `rect`, centred in its height; the words are elided. Answers what it took.
QRect state(QPainter& painter, const QRect& rect, QStringView icon, const QString& words, const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft);

/// An outlined pill such as "Broadcast", or one with a tag's dot. Answers the rectangle it took at the left end of `rect`.
QRect chip(QPainter& painter, const QRect& rect, const QString& words, const Tokens& tokens, const QColor& dot = {}, const QColor& ink = {});
[[nodiscard]] QSize chipSize(const QString& text, bool hasDot);

/// The dot of a tag, 8 × 8, centred in `rect`.
void tagDot(QPainter& painter, const QRect& rect, const QColor& colour);
/// The round dot of a source or of the status bar: full while on-line, a ring while not.
void onlineDot(QPainter& painter, const QRect& rect, bool online, const Tokens& tokens);

/// A picture that fills `rect` with round corners, cut at its longer side. A null picture gives the neutral block of one not ready yet.
void thumbnail(QPainter& painter, const QRect& rect, const QPixmap& picture, const Tokens& tokens);
/// A dashed frame with an icon: there is no picture, or it is not local.
void noThumbnail(QPainter& painter, const QRect& rect, QStringView icon, const Tokens& tokens);
/// Two neutral blocks where the words of something will stand that has not come yet.
void pendingLines(QPainter& painter, const QRect& words, const Tokens& tokens);
/// The duration on a thumbnail's lower right corner.
void duration(QPainter& painter, const QRect& thumbnail, const QString& words);

/// The ground of a row or card: tint when selected, a ring inside when it is the current one of a focused view.
void rowGround(QPainter& painter, const QRect& rect, bool selected, bool current, const Tokens& tokens);
/// 2 pixels of `link` inside `rect`.
void focusRing(QPainter& painter, const QRectF& rect, const Tokens& tokens, double corner = 4);

/// One line, elided, in the painter's pen and font; never rich text. Answers the width that it took.
int text(QPainter& painter, const QRect& rect, const QString& words, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
         Qt::TextElideMode elide = Qt::ElideRight);
/// At most `lines` lines broken at words, the last one elided. Answers the height that it took.
int paragraph(QPainter& painter, const QRect& rect, const QString& words, int lines);

} // namespace Rushes::Ui::Paint
