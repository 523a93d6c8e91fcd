// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;

namespace Rushes::Ui {

/// Which token an icon is drawn in.
enum class Ink : quint8 {
    Text, ///< as text; `link` while its action is checked, faint while it is disabled
    Quiet,
    Faint,
    Link,
    OnAccent,
    Ok,
    Warn,
    Err,
};

/// The icon of resources/icons/NAME.svg. It is drawn for the size, scale and scheme at the time of painting, so it may be kept.
[[nodiscard]] QIcon symbol(QStringView name, Ink ink = Ink::Text);

/// Draws resources/icons/NAME.svg in one colour, centred in `rect`; for delegates.
void paintSymbol(QPainter& painter, const QRect& rect, QStringView name, const QColor& colour, int size = 16);
/// The same as a picture of `size` logical pixels; cached.
[[nodiscard]] QPixmap symbolPixmap(QStringView name, int size, const QColor& colour, qreal devicePixelRatio);

/// The flag of a country (two letters of ISO 3166, any case), 18 × 12 logical pixels; a plain grey field where none is drawn for it.
[[nodiscard]] QPixmap flagPixmap(const QString& country, qreal devicePixelRatio);
inline constexpr QSize flagSize{18, 12};

/// The program's own icon.
[[nodiscard]] QIcon programIcon();

} // namespace Rushes::Ui
