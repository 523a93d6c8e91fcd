// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QHeaderView;
class QWidget;

namespace Rushes::Ui {

/// A text that is shown with less room than it needs, or a control that hangs over the edge of what it stands in.
struct CutText {
    QString where; ///< the names of the widget and of what it stands in, from the outside: "settingsWindow/QPushButton"
    QString text;
    int missing = 0; ///< logical pixels
    bool operator==(const CutText&) const = default;
};

/// The cut texts of a window as it stands now: of labels, buttons, tabs, combo boxes and the headers of tables. What shortens itself and says
/// the whole in a tool tip (ElidedLabel), and what lists and tables paint, is not looked at. The guided tour and the galleries ask in every
/// language, because a language is longer than another.
[[nodiscard]] QList<CutText> cutTexts(const QWidget& window);

/// Makes a column `width` logical pixels wide, or as wide as the words of its header need.
void makeRoom(QHeaderView& header, int section, int width);

} // namespace Rushes::Ui
