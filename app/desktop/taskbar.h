// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <memory>

class QWidget;

namespace Rushes::Desktop {

/// How far work is, at the program's picture in the task bar or the dock.
class Taskbar {
public:
    Taskbar() = default;
    virtual ~Taskbar() = default;
    Q_DISABLE_COPY_MOVE(Taskbar)

    /// `open` pieces of work are together done to `share`, from 0 to 1; with none the progress is taken away. Where the system has no such thing nothing
    /// happens.
    virtual void show(int open, double share) = 0;
};

/// This system's, with a source for each. `window`, to which the picture belongs, must outlive it.
[[nodiscard]] std::unique_ptr<Taskbar> systemTaskbar(QWidget& window);

} // namespace Rushes::Desktop
