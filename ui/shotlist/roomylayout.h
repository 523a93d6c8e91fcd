// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace Rushes::Ui {

/// Lays plain text out with room between the lines: half as much again as the font asks for. QPlainTextDocumentLayout knows no height of lines.
class RoomyLayout final : public QPlainTextDocumentLayout {
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock& block) const override;
};

} // namespace Rushes::Ui
