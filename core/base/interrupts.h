// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes {

/// Hears when this program is asked to end: Ctrl-C, a service manager's or the system's request (SIGINT and SIGTERM; on Windows the console's
/// events). One at a time in a process; without one the system ends the program on the spot.
class Interrupts : public QObject {
    Q_OBJECT

public:
    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;
    Q_DISABLE_COPY_MOVE(Interrupts)

Q_SIGNALS:
    /// In the thread of this object, once for each request.
    void came();
};

} // namespace Rushes
