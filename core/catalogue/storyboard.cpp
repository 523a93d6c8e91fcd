// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/storyboard.h"

#include <algorithm>

namespace Rushes::Catalogue {

bool Storyboard::isSound() const {
    if (columns < 1 || rows < 1 || count < 1 || frame.isEmpty() || interval.count() < 1) return false;
    if (columns > mostFrames || rows > mostFrames || count > mostFrames || qint64{count} > qint64{columns} * rows) return false;
    const qint64 width = qint64{columns} * frame.width();
    const qint64 height = qint64{rows} * frame.height();
    return width <= longestSide && height <= longestSide && width * height <= mostPixels;
}

int Storyboard::frameAt(int x, int width) const {
    if (width <= 0 || count <= 0) return 0;
    return static_cast<int>(std::clamp<qint64>(qint64{x} * count / width, 0, count - 1));
}

QRect Storyboard::placeOf(int index, const QSize& size) const {
    if (columns <= 0 || rows <= 0 || index < 0 || index >= count) return {};
    // By shares, and not by `frame`: what came may be smaller than was said, and is made smaller where it is too large to keep.
    const auto edge = [](int place, int places, int length) { return static_cast<int>(qint64{length} * place / places); };
    const int column = index % columns;
    const int row = index / columns;
    const QPoint corner{edge(column, columns, size.width()), edge(row, rows, size.height())};
    const QPoint next{edge(column + 1, columns, size.width()), edge(row + 1, rows, size.height())};
    return {corner, QSize{next.x() - corner.x(), next.y() - corner.y()}};
}

} // namespace Rushes::Catalogue
