// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes::Desktop {

/// Tells when a window was painted for the first time, so that everything else can wait for it.
/// For benchmarks: with RUSHES_FIRST_PAINT_FILE set, writes the monotonic time in nanoseconds at which the window was first painted
/// there; with RUSHES_QUIT_AFTER_PAINT=1 the program then ends.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QObject& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Once, after the paint event.
    void painted();

private:
    void note();
};

} // namespace Rushes::Desktop
