// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/roomylayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace Rushes::Ui {

QRectF RoomyLayout::blockBoundingRect(const QTextBlock& block) const {
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout* lines = block.layout();
    if (!block.isValid() || !block.isVisible() || lines->lineCount() == 0) return rect;
    const double room = std::round(QFontMetricsF{document()->defaultFont()}.lineSpacing() / 2);
    const double above = std::floor(room / 2);
    // The lines themselves are moved, so that caret, selection and clicks find them where they are painted. Laid out anew they are at the top.
    if (lines->lineAt(0).y() < above) {
        for (int i = 0; i < lines->lineCount(); ++i) {
            QTextLine line = lines->lineAt(i);
            line.setPosition(QPointF{line.x(), line.y() + above});
        }
        rect.setHeight(rect.height() + above);
    }
    rect.setHeight(rect.height() + room - above);
    return rect;
}

} // namespace Rushes::Ui
