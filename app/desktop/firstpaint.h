// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes::Desktop {

/// For benchmarks: with RUSHES_FIRST_PAINT_FILE set, writes the monotonic time in nanoseconds at which the window was first painted
/// there; with RUSHES_QUIT_AFTER_PAINT=1 the program then ends.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QObject& window);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace Rushes::Desktop
