// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes::PortalServer {

/// Hears when standard input ends, which it does when the program that holds its other end is gone, however it went. What comes is ignored.
class EndOfInput : public QObject {
    Q_OBJECT

public:
    explicit EndOfInput(QObject* parent = nullptr);

Q_SIGNALS:
    /// Once.
    void came();
};

} // namespace Rushes::PortalServer
