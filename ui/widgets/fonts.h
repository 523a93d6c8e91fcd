// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Rushes::Ui {

/// The five sizes of text, in points.
enum class TextSize : quint8 {
    Caption = 8, ///< section captions
    Small = 9,   ///< second lines, counts
    Body = 10,
    Title = 11,
    Head = 15, ///< the head of a page
};

/// The interface's font: Noto Sans where it is installed, else the system's; figures are of one width. It grows with the
/// application's font, so people who need large text get it everywhere.
[[nodiscard]] QFont uiFont(TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal);
/// For timecodes, names of files and addresses: Hack where it is installed, else the system's fixed font.
[[nodiscard]] QFont fixedFont(TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal);

} // namespace Rushes::Ui
